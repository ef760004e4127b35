// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choice_popup.h"

#include "ui/choice_row.h"
#include "ui/panel/name_limit.h"
#include "ui/placeholder.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int popupWidth = 340;
constexpr int mostRows = 8;
constexpr int sideGap = 12;
constexpr int topGap = 8;
constexpr int bottomGap = 14;

} // namespace

ChoicePopup::ChoicePopup(const Theme &theme, QWidget *over, const Names &names)
    : QFrame(over)
    , m_theme(theme)
    , m_over(over)
    , m_names(names)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", u"notice"_s);
    setAutoFillBackground(true);
    setFont(Theme::uiFont()); // not the article’s
    setAccessibleName(names.popup);
    m_column->setContentsMargins(10, 10, 10, 10);
    m_column->setSpacing(6);
    over->installEventFilter(this);
    hide();
}

/// Below what else stands in it.
void ChoicePopup::build()
{
    m_field = new QLineEdit(this);
    m_list = new QListWidget(this);
    showPlaceholder(*m_field, m_names.hint);
    m_field->setAccessibleName(m_names.field);
    limitToName(*m_field);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(m_names.list);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ChoiceRow(m_theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->addWidget(m_field);
    m_column->addWidget(m_list);
    connect(m_field, &QLineEdit::textEdited, this, &ChoicePopup::showMatches);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(); });
}

void ChoicePopup::begin(const QRect &spared)
{
    if (!m_field) {
        build();
    }
    m_field->clear();
    m_isAtTop = false;
    showMatches({});
    m_isAtTop = isBetterAtTop(spared);
    place();
    show();
    raise();
    focusField();
}

void ChoicePopup::focusField()
{
    m_field->setFocus(Qt::PopupFocusReason);
}

QListWidgetItem *ChoicePopup::addRow(const Choice &choice)
{
    auto *row = new QListWidgetItem(choice.text, m_list);
    row->setData(ChoiceRow::SwatchRole, choice.color);
    row->setData(ChoiceRow::BesideRole, choice.beside);
    row->setData(ChoiceRow::KeyRole, choice.key);
    QStringList spoken = {choice.text, choice.beside, choice.key};
    spoken.removeAll(QString());
    row->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    return row;
}

const QListWidgetItem *ChoicePopup::current() const
{
    return m_list->currentItem();
}

int ChoicePopup::currentRow() const
{
    return m_list->currentRow();
}

void ChoicePopup::showMatches(const QString &typed)
{
    m_list->clear();
    listFor(typed.simplified());
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    const int rows = std::min(m_list->count(), mostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    place();
}

void ChoicePopup::place()
{
    setFixedWidth(std::min(popupWidth, m_over->width() - 2 * sideGap));
    adjustSize();
    if (m_column->hasHeightForWidth()) {
        resize(width(), m_column->totalHeightForWidth(width()));
    }
    const int atBottom = std::max(topGap, m_over->height() - height() - bottomGap);
    move((m_over->width() - width()) / 2, m_isAtTop ? topGap : atBottom);
}

/// Looked at with the whole list: it stays there while typing shortens it.
bool ChoicePopup::isBetterAtTop(const QRect &spared) const
{
    QRect atTop = geometry();
    atTop.moveTop(topGap);
    return spared.intersected(atTop).height() < spared.intersected(geometry()).height();
}

bool ChoicePopup::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Tab:
        takeTab();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    default:
        return false;
    }
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        return takesKey(static_cast<QKeyEvent *>(event)->key());
    } else if (watched == m_field && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason
            || reason == Qt::ShortcutFocusReason) {
            focusTaken(reason);
        }
    } else if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        // Else the window’s own keys would come first.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
