// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cell_delegate.h"

#include "model/text/quoting.h"
#include "ui/cells/cell_table.h"
#include "ui/panel/marks.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolTip>

#include <algorithm>
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

/// Lists what the table finds near to what is typed, whichever way it finds it: by other names, without
/// marks.
class NearCompleter final : public QCompleter
{
public:
    NearCompleter(const QStringList &choices, QObject *parent)
        : QCompleter(parent)
        , m_model(new QStandardItemModel(this))
    {
        setModel(m_model);
        setCompletionRole(typedRole);
        setCompletionMode(QCompleter::PopupCompletion);
        list(choices, {});
    }

    void list(const QStringList &choices, const QString &typed)
    {
        m_model->clear();
        for (const QString &choice : choices) {
            auto *item = new QStandardItem(choice);
            item->setData(typed, typedRole); // so that the completer takes all of them for fitting
            m_model->appendRow(item);
        }
        fitPopup();
    }

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }

private:
    static constexpr int typedRole = Qt::UserRole;

    /// As wide as its words, though the cell below which it opens is narrower.
    void fitPopup()
    {
        constexpr int widest = 480;
        constexpr int sides = 24;
        int width = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString words = m_model->item(row)->text();
            width = std::max(width, popup()->fontMetrics().horizontalAdvance(words));
        }
        popup()->setMinimumWidth(
            std::min(widest, width + sides + popup()->verticalScrollBar()->sizeHint().width()));
    }

    QStandardItemModel *m_model;
};

/// The only choice that begins so; else the text itself.
QString completed(const QString &text, const QStringList &choices)
{
    const QString typed = text.trimmed();
    QStringList fitting;
    for (const QString &choice : choices) {
        if (choice.compare(typed, Qt::CaseInsensitive) == 0) {
            return choice;
        }
        if (!typed.isEmpty() && choice.startsWith(typed, Qt::CaseInsensitive)) {
            fitting.append(choice);
        }
    }
    return fitting.size() == 1 ? fitting.first() : text;
}

} // namespace

const CellTable &CellDelegate::table() const
{
    return *static_cast<const CellTable *>(m_view.model());
}

CellDelegate::CellDelegate(const Theme &theme, QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isSelected ? colors.currentRow : colors.page);
    const QString text = index.data().toString();
    QFont font = option.font;
    const QVariant style = index.data(Qt::FontRole);
    const bool isProposed = style.isValid() && style.value<QFont>().italic();
    // Hardly a font has slanted letters from right to left.
    font.setItalic(isProposed && model::text::shielded(text) == text);
    painter->setFont(font);
    painter->setPen(isProposed ? colors.muted : colors.text);
    if (table().readsLeftToRight(index.column())) {
        marks::paintLineBeside(*painter, roomOf(option), text, false);
    } else if (const QVariant aligned = index.data(Qt::TextAlignmentRole); aligned.isValid()) {
        painter->drawText(roomOf(option), aligned.toInt(), text);
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

QWidget *CellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const QString column = table().headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("%1, row %2").arg(column, QString::number(index.row() + 1)));
    editor->setProperty("row", index.row());
    editor->setProperty("column", index.column());
    editor->setProperty("role", u"cell"_s);
    const model::exchange::CellPlace place{index.row(), index.column()};
    auto *completer = new NearCompleter(table().choicesFor(place), editor);
    connect(editor, &QLineEdit::textEdited, completer, [this, completer, place](const QString &typed) {
        completer->list(table().choicesFor(place, typed), typed);
    });
    completer->setMaxVisibleItems(12);
    editor->setCompleter(completer);
    // The list that opens has the keys; the completer would only close it with Enter and Tab.
    completer->popup()->setProperty("role", u"popup"_s);
    completer->popup()->installEventFilter(const_cast<CellDelegate *>(this));
    return editor;
}

/// What is being typed stays when the cells around it are read anew.
void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (!static_cast<QLineEdit *>(editor)->isModified()) {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void CellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect);
}

/// In the list of choices Enter and Tab take the chosen one, else what is typed, and go on; the arrows walk.
bool CellDelegate::goesOnFrom(QAbstractItemView &choices, const QKeyEvent &key)
{
    auto *editor = qobject_cast<QLineEdit *>(choices.focusProxy());
    const auto step = stepOf(key);
    if (!editor || !step || key.key() == Qt::Key_Up || key.key() == Qt::Key_Down) {
        return false;
    }
    if (const QModelIndex chosen = choices.currentIndex(); chosen.isValid()) {
        editor->setText(chosen.data().toString());
    }
    leave(editor, *step);
    choices.hide(); // not before: the editor would lose the focus and keep what is typed as it stands
    return true;
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (auto *choices = qobject_cast<QAbstractItemView *>(object)) {
        return event->type() == QEvent::KeyPress && goesOnFrom(*choices, *static_cast<QKeyEvent *>(event));
    }
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        if (const auto step = stepOf(*static_cast<QKeyEvent *>(event))) {
            leave(editor, *step);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void CellDelegate::leave(QWidget *editor, QPoint step)
{
    const model::exchange::CellPlace place{
        editor->property("row").toInt(), editor->property("column").toInt()};
    auto *line = static_cast<QLineEdit *>(editor);
    if (table().takesBeginnings(place.column)) {
        line->setText(completed(line->text(), table().choicesFor(place, line->text())));
    }
    if (const QString why = table().refusalOf(place, line->text()); !why.isEmpty()) {
        emit refused(why);
        return;
    }
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit left(step.x(), step.y());
}

bool CellDelegate::helpEvent(
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
