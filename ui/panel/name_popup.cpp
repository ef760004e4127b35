// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/name_popup.h"

#include "ui/choice_row.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int gap = 8; ///< to the window's side

} // namespace

NamePopup::NamePopup(const Theme &theme, QLineEdit &field)
    : QListWidget(&field)
    , m_field(field)
{
    setProperty("role", u"popup"_s);
    setItemDelegate(new ChoiceRow(theme, this));
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the name becomes"));
    field.installEventFilter(this);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(row(item)); });
    hide();
}

void NamePopup::offer(const QList<Choice> &choices)
{
    clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, this);
        item->setData(ChoiceRow::SwatchRole, choice.color);
        item->setData(ChoiceRow::BesideRole, choice.beside);
        item->setToolTip(choice.beside.isEmpty() ? choice.text : choice.text + u" · "_s + choice.beside);
    }
    setCurrentRow(-1);
    if (choices.isEmpty()) {
        hide();
        return;
    }
    place();
    show();
    raise();
}

/// As wide as the longest of its rows, at least as the field.
int NamePopup::wantedWidth(int most) const
{
    int wanted = m_field.width();
    for (int row = 0; row < count(); ++row) {
        wanted = std::max(wanted, ChoiceRow::wholeWidth(font(), indexFromItem(item(row))) + 2 * frameWidth());
    }
    return std::min(wanted, most);
}

/// Over what stands below the field, or above it where there is more room. It ends where the field does: more
/// room than that is beside the panel.
void NamePopup::place()
{
    QWidget *window = m_field.window();
    if (parentWidget() != window) {
        setParent(window);
    }
    const QRect field(m_field.mapTo(window, QPoint()), m_field.size());
    const bool isMirrored = m_field.isRightToLeft();
    const int room = isMirrored ? window->width() - field.left() : field.right() + 1;
    setFixedSize(wantedWidth(room - gap), count() * sizeHintForRow(0) + 2 * frameWidth());
    const int left = isMirrored ? field.left() : field.right() + 1 - width();
    const int below = field.bottom() + 2;
    const int above = field.top() - height() - 1;
    move(left, below + height() <= window->height() || above < 0 ? below : above);
}

void NamePopup::take(int row)
{
    hide();
    emit taken(row);
}

bool NamePopup::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        setCurrentRow(std::min(currentRow() + 1, count() - 1));
        return true;
    case Qt::Key_Up:
        setCurrentRow(std::max(currentRow() - 1, -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() >= 0) {
            take(currentRow());
            return true;
        }
        hide(); // the field takes it as it stands
        return false;
    case Qt::Key_Escape: {
        const bool isChosen = currentRow() >= 0;
        hide();
        return isChosen; // else it leads back to the article, as from every field
    }
    default:
        return false;
    }
}

bool NamePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_field || !isVisible()) {
        return QListWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        return takesKey(static_cast<QKeyEvent *>(event)->key());
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter || (key == Qt::Key_Escape && currentRow() >= 0)) {
            event->accept(); // else the window’s own keys would come first
            return true;
        }
    } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        hide();
    }
    return QListWidget::eventFilter(watched, event);
}

} // namespace ui
