// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/details_cell.h"

#include "ui/articles/article_fields.h"
#include "ui/panel/marks.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sideGap = 8; ///< as the header's sections have in the style sheet

QRect roomOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(sideGap, 0, -sideGap, 0);
}

/// Where a key leads from an editor: columns to the right, rows down.
std::optional<QPoint> stepOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return QPoint(0, event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    case Qt::Key_Up:
        return QPoint(0, -1);
    case Qt::Key_Tab:
        return QPoint(1, 0);
    case Qt::Key_Backtab:
        return QPoint(-1, 0);
    default:
        return std::nullopt;
    }
}

} // namespace

DetailsCell::DetailsCell(const Theme &theme, QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{
}

void DetailsCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isSelected ? colors.currentRow : colors.page);
    painter->setFont(option.font);
    painter->setPen(colors.text);
    const QString text = index.data().toString();
    if (index.column() == static_cast<int>(ArticleField::Address)) {
        marks::paintLineBeside(*painter, roomOf(option), text, false);
    } else {
        marks::paintLine(*painter, roomOf(option), text, Qt::ElideRight);
    }
    if (m_view.currentIndex() == index) {
        const bool hasKeys = m_view.hasFocus();
        painter->setPen(QPen(hasKeys ? colors.accent : colors.control, hasKeys ? 2 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *DetailsCell::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const auto field = static_cast<ArticleField>(index.column());
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("%1, row %2").arg(nameOf(field), QString::number(index.row() + 1)));
    editor->setProperty("field", index.column());
    editor->setProperty("role", u"cell"_s);
    return editor;
}

void DetailsCell::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect);
}

bool DetailsCell::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        if (const auto step = stepOf(*static_cast<QKeyEvent *>(event))) {
            leave(editor, *step);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void DetailsCell::leave(QWidget *editor, QPoint step)
{
    const auto field = static_cast<ArticleField>(editor->property("field").toInt());
    if (const QString why = refusalOf(field, static_cast<QLineEdit *>(editor)->text()); !why.isEmpty()) {
        emit refused(why);
        return;
    }
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit left(step.x(), step.y());
}

bool DetailsCell::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data(Qt::ToolTipRole).toString();
    const bool isWhole = view->fontMetrics().horizontalAdvance(text) <= roomOf(option).width();
    if (event->type() != QEvent::ToolTip || (isWhole && !text.contains(u'\n'))) {
        QToolTip::hideText();
        return false;
    }
    QToolTip::showText(event->globalPos(), u"<p>%1</p>"_s.arg(text.toHtmlEscaped()), view, option.rect);
    return true;
}

} // namespace ui
