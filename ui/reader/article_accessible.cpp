// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/article_accessible.h"

#include "ui/reader/article_view_parts.h"

#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QAccessibleInterface *asArticle(const QString &className, QObject *object)
{
    auto *view = className == u"ui::ArticleView"_s ? qobject_cast<ArticleView *>(object) : nullptr;
    return view ? new ArticleAccessible(view) : nullptr;
}

/// Attributes are parted by semicolons and colons, which no system takes in a value.
QString value(QString words)
{
    return words.replace(u": "_s, u", "_s).replace(u':', u'.').replace(u';', u',');
}

} // namespace

ArticleAccessible::ArticleAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
    , m_view(view)
{
}

void ArticleAccessible::install()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(asArticle);
        return true;
    }();
}

ArticleView &ArticleAccessible::view() const
{
    return *m_view;
}

/// Never from the widget, which would turn no-break spaces into spaces.
QString ArticleAccessible::shown() const
{
    return view().d->text;
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

QString ArticleAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value) {
        return view().page() ? shown() : view().d->emptyText;
    }
    return QAccessibleWidget::text(kind);
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

int ArticleAccessible::characterCount() const
{
    return static_cast<int>(shown().size());
}

QString ArticleAccessible::text(int start, int end) const
{
    return shown().mid(start, end - start);
}

/// The line on the screen, with the blank or the line's end behind it.
std::pair<int, int> ArticleAccessible::lineAt(int offset) const
{
    const QTextBlock block = view().document()->findBlock(offset);
    if (!block.isValid()) {
        return {characterCount(), characterCount()};
    }
    view().d->layout->blockBoundingRect(block); // lays it out
    const QTextLine line = block.layout()->lineForTextPosition(offset - block.position());
    if (!line.isValid()) {
        return {block.position(), std::min(block.position() + block.length(), characterCount())};
    }
    const int start = block.position() + line.textStart();
    const bool isLast = line.lineNumber() == block.layout()->lineCount() - 1;
    return {start, std::min(start + line.textLength() + (isLast ? 1 : 0), characterCount())};
}

QString ArticleAccessible::piece(std::pair<int, int> range, int *start, int *end) const
{
    std::tie(*start, *end) = range;
    return text(range.first, range.second);
}

QString ArticleAccessible::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    if (boundary != QAccessible::LineBoundary) {
        return QAccessibleTextInterface::textBeforeOffset(offset, boundary, start, end);
    }
    const int first = lineAt(offset).first;
    return piece(first > 0 ? lineAt(first - 1) : std::pair(0, 0), start, end);
}

QString ArticleAccessible::textAtOffset(
    int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    return boundary == QAccessible::LineBoundary
        ? piece(lineAt(offset), start, end)
        : QAccessibleTextInterface::textAtOffset(offset, boundary, start, end);
}

QString ArticleAccessible::textAfterOffset(
    int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    if (boundary != QAccessible::LineBoundary) {
        return QAccessibleTextInterface::textAfterOffset(offset, boundary, start, end);
    }
    const int next = lineAt(offset).second;
    return piece(next < characterCount() ? lineAt(next) : std::pair(next, next), start, end);
}

QString ArticleAccessible::attributes(int offset, int *start, int *end) const
{
    const QTextBlock block = view().document()->findBlock(offset);
    const int length = characterCount();
    *start = block.isValid() ? block.position() : offset;
    *end = block.isValid() ? std::min(block.position() + block.length(), length) : offset;
    const model::ArticlePage *page = view().page();
    if (!page || *start >= *end) {
        return {};
    }
    QStringList tagged;
    for (const model::Annotation *annotation : page->annotations.overlapping({*start, *end})) {
        for (const model::TextRange &range : annotation->segments) {
            const auto from = static_cast<int>(range.start);
            const auto to = static_cast<int>(range.end);
            for (const int edge : {from, to}) {
                *start = edge <= offset ? std::max(*start, edge) : *start;
                *end = edge > offset ? std::min(*end, edge) : *end;
            }
            if (from <= offset && offset < to) {
                tagged.append(value(view().described(annotation->id)));
            }
        }
    }
    // The line below tells those who know nothing of the other that there is something.
    return tagged.isEmpty() ? QString()
                            : u"text-underline-style:solid;text-underline-type:single;annotation:"_s
            + tagged.join(u" / "_s) + u';';
}

int ArticleAccessible::cursorPosition() const
{
    return static_cast<int>(view().caret());
}

void ArticleAccessible::setCursorPosition(int position)
{
    view().setCaret(position);
    if (view().page()) {
        view().followCaret(); // as it was a hand that moved it
    }
}

void ArticleAccessible::selection(int index, int *start, int *end) const
{
    const model::TextRange range = view().selection();
    const bool isThere = index == 0 && !range.isEmpty();
    *start = isThere ? static_cast<int>(range.start) : 0;
    *end = isThere ? static_cast<int>(range.end) : 0;
}

int ArticleAccessible::selectionCount() const
{
    return view().selection().isEmpty() ? 0 : 1;
}

void ArticleAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ArticleAccessible::removeSelection(int index)
{
    if (index == 0 && selectionCount() == 1) {
        view().clearSelection();
        emit view().rangeChosen({});
    }
}

void ArticleAccessible::setSelection(int index, int start, int end)
{
    if (index == 0) {
        view().select({start, end});
        emit view().rangeChosen(view().selection());
    }
}

QRect ArticleAccessible::characterRect(int offset) const
{
    const QRect rect = view().rectOf({offset, offset + 1});
    return rect.isNull() ? rect : rect.translated(view().viewport()->mapToGlobal(QPoint()));
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    if (!view().page()) {
        return -1;
    }
    const QPoint inside = view().viewport()->mapFromGlobal(point);
    return static_cast<int>(view().geometry().hit(inside).character);
}

void ArticleAccessible::scrollToSubstring(int start, int end)
{
    view().reveal({start, end});
}

} // namespace ui
