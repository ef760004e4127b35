// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/name_popup.h"

#include "ui/choice_row.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

NamePopup::NamePopup(const Theme &theme, QLineEdit &field)
    : QListWidget(&field)
    , m_field(field)
{
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

/// Over what stands below the field, or above it where there is more room.
void NamePopup::place()
{
    QWidget *window = m_field.window();
    if (parentWidget() != window) {
        setParent(window);
    }
    setFixedSize(m_field.width(), count() * sizeHintForRow(0) + 2 * frameWidth());
    const QPoint below = m_field.mapTo(window, QPoint(0, m_field.height() + 1));
    const QPoint above = m_field.mapTo(window, QPoint(0, -height() - 1));
    move(below.y() + height() <= window->height() || above.y() < 0 ? below : above);
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
