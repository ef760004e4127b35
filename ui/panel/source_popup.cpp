// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/source_popup.h"

#include "ui/panel/marks.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int popupWidth = 340;
constexpr int mostRows = 7;

QIcon dot(const QColor &color, qreal ratio)
{
    QPixmap pixmap(QSize(12, 12) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    marks::paintSwatch(painter, {0, 0, 12, 12}, color);
    return QIcon(pixmap);
}

} // namespace

SourcePopup::SourcePopup(const Theme &theme, QWidget *over)
    : QFrame(over)
    , m_theme(theme)
    , m_over(over)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setProperty("role", u"notice"_s);
    setAutoFillBackground(true);
    setFont(Theme::uiFont()); // not the article’s
    setAccessibleName(tr("Choose the source of the claim"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(6);
    auto *hint = new QLabel(tr("Who says this? Click a name in the article, or:"), this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_filter->setPlaceholderText(tr("Find a name, or describe who speaks"));
    m_filter->setAccessibleName(tr("Find a source"));
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Possible sources"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    connect(m_filter, &QLineEdit::textEdited, this, &SourcePopup::showMatches);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(false); });
    over->installEventFilter(this);
    hide();
}

void SourcePopup::offer(const QList<SourceChoice> &choices, const model::Codebook &codebook)
{
    m_choices = choices;
    m_codebook = &codebook;
    m_filter->clear();
    showMatches({});
    show();
    raise();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void SourcePopup::goOn()
{
    m_filter->setFocus(Qt::PopupFocusReason);
}

void SourcePopup::showMatches(const QString &typed)
{
    m_list->clear();
    m_shown.clear();
    const QString wanted = typed.simplified();
    bool exact = false;
    for (const SourceChoice &choice : m_choices) {
        if (!choice.name.contains(wanted, Qt::CaseInsensitive)) {
            continue;
        }
        const model::Tag *tag = m_codebook->find(choice.tag);
        const QColor color = tag ? m_theme.style(*tag).ink : m_theme.colors().muted;
        addRow(choice, choice.entity.isNull() ? tr("%1 (unnamed)").arg(choice.name) : choice.name, color);
        exact = exact || choice.name.compare(wanted, Qt::CaseInsensitive) == 0;
    }
    if (!wanted.isEmpty() && !exact) {
        addRow({{}, {}, {}, wanted}, tr("Unnamed source: %1").arg(wanted), m_theme.colors().muted);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(qBound(1, m_list->count(), mostRows) * qMax(22, m_list->sizeHintForRow(0)) + 2);
    place();
}

void SourcePopup::addRow(const SourceChoice &choice, const QString &text, const QColor &color)
{
    m_list->addItem(new QListWidgetItem(dot(color, devicePixelRatioF()), text));
    m_shown.append(choice);
}

void SourcePopup::place()
{
    setFixedWidth(qMin(popupWidth, m_over->width() - 24));
    adjustSize();
    move((m_over->width() - width()) / 2, qMax(8, m_over->height() - height() - 14));
}

void SourcePopup::take(bool goesOn)
{
    if (m_list->currentRow() >= 0) {
        const SourceChoice choice = m_shown[m_list->currentRow()];
        emit sourceChosen(choice, goesOn);
    }
}

bool SourcePopup::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(false);
        return true;
    case Qt::Key_Tab:
        take(true);
        return true;
    case Qt::Key_Escape:
        emit cancelled();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
        return true;
    default:
        return false;
    }
}

bool SourcePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == m_filter && event->type() == QEvent::KeyPress) {
        return takesKey(static_cast<QKeyEvent *>(event)->key());
    } else if (watched == m_filter && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
