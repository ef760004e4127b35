// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/article_view.h"

namespace ui {

ArticleView::ArticleView(Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
}

ArticleView::~ArticleView() = default;

void ArticleView::showPage(const model::ArticlePage *page, const model::Codebook *codebook)
{
    m_page = page;
    m_codebook = codebook;
    setPlainText(page ? page->text : QString());
}

void ArticleView::pageChanged(const model::Change & /*change*/)
{
    viewport()->update();
}

void ArticleView::setEmptyText(const QString &text)
{
    m_emptyText = text;
}

model::TextRange ArticleView::selection() const
{
    return {textCursor().selectionStart(), textCursor().selectionEnd()};
}

void ArticleView::select(model::TextRange range)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ArticleView::clearSelection()
{
    setCaret(caret());
}

void ArticleView::addPending(model::TextRange range)
{
    m_pending.add(range);
}

void ArticleView::dropPending()
{
    m_pending = {};
}

void ArticleView::setCurrent(model::AnnotationId id, bool /*reveal*/)
{
    m_current = id;
}

qsizetype ArticleView::caret() const
{
    return textCursor().position();
}

void ArticleView::setCaret(qsizetype position)
{
    select({position, position});
}

void ArticleView::reveal(model::TextRange /*range*/)
{
    ensureCursorVisible();
}

void ArticleView::zoomTo(int percent)
{
    m_zoom = percent;
}

void ArticleView::setPickMode(PickMode mode)
{
    m_pickMode = mode;
}

void ArticleView::beginExtentEdit(model::AnnotationId id)
{
    m_extentOf = id;
}

void ArticleView::endExtentEdit()
{
    m_extentOf = {};
}

} // namespace ui
