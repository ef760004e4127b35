// SPDX-License-Identifier: GPL-3.0-or-later
// The page on the screen: fonts, column, places.
#include "ui/reader/article_view_parts.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int charactersPerLine = 72;
constexpr qsizetype shortText = 20'000; ///< laid out at once, so that the scroll bar is exact
constexpr int readableCharacters = 40;  ///< where the column yields no more to the names in the margin
constexpr int leastColumn = 160;
constexpr int leastMargin = 36;
constexpr int leastWordsMargin = 76; ///< a narrower one would say nothing, so the column has the room
constexpr int wordsMargin = 150;     ///< enough for a name

/// The usual width of a letter or blank in running text.
qreal letterWidth(const QFont &font)
{
    const QString sample = u"She said the harbour would open again on Thursday if the talks did not fail."_s;
    return QFontMetricsF(font).horizontalAdvance(sample) / static_cast<qreal>(sample.size());
}

} // namespace

void ArticleView::setFonts()
{
    ReadingLayout::Fonts fonts;
    fonts.body = Theme::readingFont();
    // At one size Arabic letters look smaller than Latin ones.
    const qreal script = d->text.isRightToLeft() ? 1.15 : 1;
    const qreal size = fonts.body.pixelSize() * script * d->zoom / 100.0;
    fonts.body.setPixelSize(qRound(size));
    fonts.headline = fonts.body;
    fonts.headline.setPixelSize(qRound(size * 1.53));
    fonts.headline.setBold(true);
    fonts.byline = Theme::uiFont();
    fonts.byline.setPixelSize(std::max(6, qRound(size * 0.72)));
    if (fonts == d->layout->fonts()) {
        return;
    }
    d->layout->setFonts(fonts);
    setFont(fonts.body);
    document()->setDefaultFont(fonts.body);
    QFont marginFont = Theme::uiFont();
    marginFont.setPixelSize(std::max(6, qRound(size * 0.66)));
    d->left->setFont(marginFont);
    d->right->setFont(marginFont);
}

void ArticleView::fill()
{
    const model::text::Units none;
    const model::text::Units *units = d->page ? &d->page->units : &none;
    d->layout->setHeadings(units->headline(), units->byline());
    document()->setPlainText(d->text);
    applyHeading();
}

void ArticleView::applyHeading()
{
    if (!d->page) {
        return;
    }
    const auto set = [this](model::TextRange range, const QFont &font, const QColor &color) {
        if (range.isEmpty()) {
            return;
        }
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(color);
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(range.start));
        cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    };
    set(d->page->units.headline(), d->layout->fonts().headline, d->theme.colors().text);
    set(d->page->units.byline(), d->layout->fonts().byline, d->theme.colors().muted);
}

/// The margin of names stands there whether there are claims or not: tagging never wraps the text anew.
void ArticleView::updateColumn()
{
    const ReadingLayout::Fonts &fonts = d->layout->fonts();
    const int available = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    const auto widthOf = [&](int characters) {
        return qRound(letterWidth(fonts.body) * characters + 2 * document()->documentMargin());
    };
    const int spare = available - widthOf(readableCharacters) - leastMargin;
    const int words = spare < leastWordsMargin
        ? leastMargin
        : std::min((spare + leastWordsMargin) / 2, wordsMargin); // the column and the names share the room
    const int column =
        std::min(widthOf(charactersPerLine), std::max(available - words - leastMargin, leastColumn));
    const int free = std::max(0, available - column);
    const int leading = std::max(free / 2, std::min(wordsMargin, free - leastMargin));
    const int left = d->text.isRightToLeft() ? free - leading : leading;
    const qreal width = column - 2 * document()->documentMargin();
    d->layout->setRoom(d->heading.heightAbove(fonts, width), d->heading.heightBelow(fonts));
    setViewportMargins(left, 0, free - left, 0);
    d->left->setGeometry(contentsRect().left(), contentsRect().top(), left, contentsRect().height());
    d->right->setGeometry(
        contentsRect().left() + left + column, contentsRect().top(), free - left, contentsRect().height());
}

void ArticleView::themeChanged()
{
    setPalette(d->theme.palette());
    if (d->codebook) {
        d->looks = TagLooks(*d->codebook, d->theme);
    }
    applyHeading();
    forgetPlaces();
    viewport()->update();
    d->left->update();
    d->right->update();
}

void ArticleView::zoomTo(int percent)
{
    percent = std::clamp(percent, 50, 300);
    if (percent == d->zoom) {
        return;
    }
    const qsizetype top = topPosition();
    const model::TextRange selected = selection();
    const bool isBackward = caret() == selected.start;
    d->zoom = percent;
    setFonts();
    fill();
    updateColumn();
    setSelection(selected, isBackward);
    layOutNear();
    scrollToTop(top, 0);
    forgetPlaces();
    viewport()->update();
}

TextGeometry ArticleView::geometry() const
{
    return {*d->layout, d->text, firstVisibleBlock(), contentOffset(), qreal(viewport()->height())};
}

const Highlights &ArticleView::highlights()
{
    if (!d->highlights) {
        const TextGeometry places = geometry();
        d->highlights = layOutHighlights(
            places, *d->page, d->lanes, viewport()->height(), d->grip ? &d->grip->shown() : nullptr);
        showMargins();
    }
    return *d->highlights;
}

void ArticleView::forgetPlaces()
{
    d->highlights.reset();
    if (!d->page) {
        showMargins();
    }
}

void ArticleView::showMargins()
{
    for (Margin *margin : {d->left, d->right}) {
        MarginContent content;
        if (d->page) {
            content = layOutMargin(
                geometry(), *d->page, d->looks, d->notes,
                {margin->side(), qreal(margin->width()), qreal(viewport()->height()), margin->font()});
        }
        margin->setContent(std::move(content), d->looks);
    }
}

QRect ArticleView::rectOf(model::TextRange range) const
{
    QRectF bounds;
    for (const TextBox &box : geometry().boxes(range, 0, viewport()->height())) {
        bounds |= box.band;
    }
    return bounds.toAlignedRect();
}

bool ArticleView::isRightToLeft(qsizetype position) const
{
    return document()->findBlock(static_cast<int>(position)).textDirection() == Qt::RightToLeft;
}

void ArticleView::updateText(model::TextRange range)
{
    const QRect rect = rectOf(range);
    if (!rect.isEmpty()) {
        const int below =
            qCeil(LaneMeasure::of(d->layout->fonts().body).pitch * model::text::Lanes::count) + 2;
        viewport()->update(rect.adjusted(-4, -4, 4, below));
    }
}

void ArticleView::updateAnnotation(model::AnnotationId id)
{
    if (!d->page || id.isNull()) {
        return;
    }
    if (d->highlights) {
        viewport()->update(d->highlights->bounds(id).toAlignedRect());
    } else if (const model::Annotation *annotation = d->page->annotations.find(id)) {
        // Its place was forgotten since the last painting, by a change before this one.
        updateText(annotation->segments.extent());
    }
}

qsizetype ArticleView::topPosition() const
{
    const TextGeometry places = geometry();
    if (places.blocks().isEmpty()) {
        return 0;
    }
    return places.textBetween(places.blocks().first(), 1, 1).start;
}

void ArticleView::scrollToTop(qsizetype position, qreal above)
{
    QTextBlock block = document()->findBlock(static_cast<int>(position));
    if (!block.isValid()) {
        return;
    }
    d->layout->blockBoundingRect(block);
    const auto inBlock = static_cast<int>(position) - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(inBlock);
    qreal y = ReadingLayout::slotTop(line, d->layout->measure(block)) - above;
    while (y < 0 && block.previous().isValid()) {
        block = block.previous();
        y += d->layout->blockBoundingRect(block).height();
    }
    const TextGeometry places(*d->layout, d->text, block, {0, 0}, 1);
    const qsizetype start = places.textBetween(places.blocks().first(), y, y).start - block.position();
    const int number = block.layout()->lineForTextPosition(static_cast<int>(start)).lineNumber();
    const bool isVeryTop = block.blockNumber() == 0 && y <= d->layout->roomAbove();
    verticalScrollBar()->setValue(isVeryTop ? 0 : block.firstLineNumber() + number);
}

/// From its first to its last letter.
bool ArticleView::isSeen(model::TextRange range) const
{
    constexpr qsizetype letter = 2; // units at most
    const auto isShown = [this](qsizetype start, qsizetype end) {
        const QRect rect = rectOf({start, end});
        return !rect.isNull() && rect.top() >= 0 && rect.bottom() <= viewport()->height();
    };
    return geometry().extent().covers(range)
        && isShown(range.start, std::min(range.start + letter, range.end))
        && isShown(std::max(range.end - letter, range.start), range.end);
}

void ArticleView::reveal(model::TextRange range)
{
    if (isSeen(range)) {
        return;
    }
    scrollToTop(range.start, viewport()->height() / 3.0);
    if (!isSeen(range)) {
        scrollToTop(range.start, QFontMetricsF(d->layout->fonts().body).height());
    }
}

/// What must stay in sight when something beside the article takes room of it.
model::TextRange ArticleView::atHand() const
{
    const model::TextRange selected = selection();
    const model::Annotation *annotation = d->page ? d->page->annotations.find(d->current) : nullptr;
    return selected.isEmpty() && annotation ? annotation->segments.at(0) : selected;
}

void ArticleView::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    scrolled();
}

void ArticleView::scrolled()
{
    layOutNear();
    forgetPlaces();
}

void ArticleView::layOutNear()
{
    // A paragraph not yet laid out counts as one line; scrolling up into it would skip the others.
    const bool isShort = d->text.size() <= shortText;
    QTextBlock block = isShort ? document()->begin() : firstVisibleBlock();
    if (isShort) {
        for (; block.isValid(); block = block.next()) {
            d->layout->blockBoundingRect(block);
        }
        return;
    }
    for (qreal above = 0; block.isValid() && above < viewport()->height(); block = block.previous()) {
        above += d->layout->blockBoundingRect(block).height();
    }
}

} // namespace ui
