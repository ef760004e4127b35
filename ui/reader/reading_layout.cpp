// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reading_layout.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// From here on, finding the glyphs of a paragraph again for each look at it would be felt.
constexpr int longParagraph = 20'000;

/// Qt looks through a whole word again for each line that it fills, so beyond this a word is just cut.
constexpr int endlessWord = 5'000;

/// Whether lines may end nowhere for so long that a word goes on and on. Chinese has no blanks, but may end a
/// line nearly anywhere.
bool hasEndlessWord(const QString &text)
{
    qsizetype sinceBlank = 0;
    const bool hasBlanks = std::none_of(text.begin(), text.end(), [&sinceBlank](QChar c) {
        sinceBlank = c.isSpace() ? 0 : sinceBlank + 1;
        return sinceBlank > endlessWord;
    });
    if (hasBlanks) {
        return false;
    }
    QTextBoundaryFinder ends(QTextBoundaryFinder::Line, text);
    for (qsizetype last = 0, next = 0; (next = ends.toNextBoundary()) >= 0; last = next) {
        if (next - last > endlessWord) {
            return true;
        }
    }
    return false;
}

/// How far letters borrowed from a taller font may reach into the room between lines.
qreal tolerated(const LineMeasure &measure)
{
    return measure.pitch * 0.2;
}

} // namespace

LineMeasure LineMeasure::of(const QFont &font, const QString &letters, qreal pitch, qreal gapBelow)
{
    QTextLayout sample(letters, font);
    sample.beginLayout();
    QTextLine line = sample.createLine();
    line.setNumColumns(static_cast<int>(letters.size()));
    sample.endLayout();
    const qreal size = font.pixelSize();
    LineMeasure measure;
    measure.ascent = std::round(line.ascent());
    measure.descent = std::round(line.descent());
    measure.pitch = std::max(std::round(size * pitch), measure.ascent + measure.descent);
    measure.baseline = measure.ascent + std::round((measure.pitch - measure.ascent - measure.descent) / 4);
    measure.gapBelow = std::round(size * gapBelow);
    return measure;
}

ReadingLayout::ReadingLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

void ReadingLayout::setFonts(const Fonts &fonts)
{
    m_fonts = fonts;
    const QString latin = u"Ág"_s;
    const QString arabic = u"أجي"_s;
    m_body = LineMeasure::of(fonts.body, latin, 1.7, 0.85);
    m_bodyRightToLeft = LineMeasure::of(fonts.body, arabic, 1.95, 0.85);
    m_headline = LineMeasure::of(fonts.headline, latin, 1.4, 0.3);
    m_byline = LineMeasure::of(fonts.byline, latin, 1.6, 1.3);
    m_blank = m_body;
    m_blank.pitch = std::round(m_body.pitch * 0.5);
    m_blank.baseline = std::min(m_blank.pitch, m_blank.ascent);
    m_blank.gapBelow = 0;
}

void ReadingLayout::setHeadings(model::TextRange headline, model::TextRange byline)
{
    m_headlineRange = headline;
    m_bylineRange = byline;
}

void ReadingLayout::setRoom(qreal above, qreal belowHeadings)
{
    m_above = above;
    m_belowHeadings = belowHeadings;
}

ReadingLayout::Kind ReadingLayout::kindOf(const QTextBlock &block) const
{
    const model::TextRange range = {block.position(), block.position() + block.length()};
    if (range.overlaps(m_headlineRange)) {
        return Kind::Headline;
    }
    if (range.overlaps(m_bylineRange)) {
        return Kind::Byline;
    }
    return block.length() <= 1 ? Kind::Blank : Kind::Body;
}

const LineMeasure &ReadingLayout::measure(const QTextBlock &block) const
{
    switch (kindOf(block)) {
    case Kind::Headline:
        return m_headline;
    case Kind::Byline:
        return m_byline;
    case Kind::Blank:
        return m_blank;
    case Kind::Body:
        break;
    }
    return block.textDirection() == Qt::RightToLeft ? m_bodyRightToLeft : m_body;
}

QTextBlock ReadingLayout::lastHeading() const
{
    const model::TextRange &last = m_bylineRange.isEmpty() ? m_headlineRange : m_bylineRange;
    return last.isEmpty() ? QTextBlock() : document()->findBlock(static_cast<int>(last.start));
}

qreal ReadingLayout::slotTop(const QTextLine &line, const LineMeasure &measure)
{
    return line.y() + line.ascent() - measure.baseline;
}

qreal ReadingLayout::slotBottom(const QTextLine &line, const LineMeasure &measure)
{
    return line.y() + line.ascent()
        + std::max(measure.pitch - measure.baseline, line.descent() - tolerated(measure));
}

qreal ReadingLayout::textBottom(const QTextBlock &block) const
{
    const QTextLayout *layout = block.layout();
    return slotBottom(layout->lineAt(layout->lineCount() - 1), measure(block));
}

qreal ReadingLayout::gapBelow(const QTextBlock &block) const
{
    const Kind kind = kindOf(block);
    const QTextBlock next = block.next();
    if (!next.isValid()) {
        return m_body.pitch * 2;
    }
    qreal gap = measure(block).gapBelow;
    if (kindOf(next) == Kind::Blank) {
        // A blank line is the gap; beneath a heading it would only push the text away.
        gap = kind == Kind::Body ? 0 : std::max(0.0, gap - m_blank.pitch);
    }
    return block == lastHeading() ? gap + m_belowHeadings : gap;
}

QRectF ReadingLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid()) {
        return {};
    }
    if (block.layout()->lineCount() == 0) {
        layOut(block);
    }
    // Qt would ask each line of the paragraph how far it reaches; no line is wider than the page.
    return {0, 0, documentSize().width(), textBottom(block) + gapBelow(block)};
}

void ReadingLayout::layOut(const QTextBlock &block) const
{
    const int linesBefore = document()->lineCount();
    block.layout()->setCacheEnabled(block.length() > longParagraph);
    if (block.length() > endlessWord && hasEndlessWord(block.text())) {
        cutLines(block);
    } else {
        QPlainTextDocumentLayout::blockBoundingRect(block);
    }
    respace(block);
    if (document()->lineCount() != linesBefore) {
        // The scroll bar was measured while the lines still stood close together.
        emit const_cast<ReadingLayout *>(this)->documentSizeChanged(documentSize());
    }
}

/// Fills lines without looking for the ends of words.
void ReadingLayout::cutLines(QTextBlock block) const
{
    QTextLayout *layout = block.layout();
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAnywhere);
    layout->setTextOption(option);
    const qreal margin = document()->documentMargin();
    const qreal width = documentSize().width() - 2 * margin;
    layout->beginLayout();
    qreal top = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition({margin, top});
        top += line.height();
    }
    layout->endLayout();
    block.setLineCount(layout->lineCount());
}

void ReadingLayout::respace(const QTextBlock &block) const
{
    QTextLayout *layout = block.layout();
    QTextOption option = layout->textOption();
    option.setAlignment(block.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    const LineMeasure &lines = measure(block);
    qreal top = block.blockNumber() == 0 ? m_above : 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        const qreal baseline = top + std::max(lines.baseline, line.ascent() - tolerated(lines));
        line.setPosition({line.x(), baseline - line.ascent()});
        top = slotBottom(line, lines);
    }
}

void ReadingLayout::relayout()
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        block.layout()->clearLayout();
        block.setLineCount(1);
    }
    emit documentSizeChanged(documentSize());
    emit update();
}

void ReadingLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    if (document()->findBlock(from).length() > endlessWord) {
        // Qt would lay the paragraph out at once, in its own way, if the change ended in it.
        charsAdded = std::max(charsAdded, document()->characterCount() - from + 2);
    }
    QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
    // A change within one block was laid out at once, with lines close together.
    const QTextBlock end = document()->findBlock(from + std::max(charsRemoved, charsAdded)).next();
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block != end;
         block = block.next()) {
        block.layout()->clearLayout();
    }
}

} // namespace ui
