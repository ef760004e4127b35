// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_text.h"

#include "model/project/reference.h"
#include "model/reading/dates.h"
#include "model/text/runs.h"
#include "ui/panel/marks.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QTextCharFormat::UnderlineStyle underlineOf(Stroke stroke)
{
    switch (stroke) {
    case Stroke::LongDash:
    case Stroke::ShortDash:
        return QTextCharFormat::DashUnderline;
    case Stroke::DashDot:
        return QTextCharFormat::DashDotLine;
    case Stroke::Dots:
        return QTextCharFormat::DotLine;
    case Stroke::Double:
        return QTextCharFormat::DashDotDotLine;
    case Stroke::Solid:
        break;
    }
    return QTextCharFormat::SingleUnderline;
}

bool hasEdge(const model::Annotation &annotation, qsizetype position, bool begins)
{
    return std::any_of(
        annotation.segments.begin(), annotation.segments.end(),
        [&](const model::TextRange &piece) { return (begins ? piece.start : piece.end) == position; });
}

bool isShorter(const model::Annotation *a, const model::Annotation *b)
{
    return a->segments.length() < b->segments.length();
}

} // namespace

QTextCharFormat printedFormat(const TagLook &look, QTextCharFormat format)
{
    if (look.hasBand()) {
        format.setBackground(look.style.tint);
    }
    format.setUnderlineStyle(underlineOf(look.stroke));
    format.setUnderlineColor(look.style.ink);
    return format;
}

PrintedText::PrintedText(const PrintedArticle &article, QTextCursor &cursor)
    : m_article(article)
    , m_cursor(cursor)
{
}

/// Their brackets show where each begins and ends, which one underline for all cannot.
void PrintedText::findCrowded()
{
    Annotations all;
    for (const model::Annotation &annotation : m_article.page.annotations) {
        all.push_back(&annotation);
    }
    for (const model::text::Run &run : model::text::runsOf(all, {0, m_article.page.text.size()})) {
        for (qsizetype i = 0; run.covering.size() > 1 && i < run.covering.size(); ++i) {
            m_crowded.insert(all[static_cast<size_t>(run.covering[i])]->id);
        }
    }
}

bool PrintedText::write(const GoesOn &goesOn)
{
    findCrowded();
    writeHeading();
    const model::text::Units &units = m_article.page.units;
    const bool hasHeadline = !units.headline().isEmpty() || !units.byline().isEmpty();
    int number = 0;
    bool factsAreWritten = !hasHeadline;
    for (const model::TextRange &paragraph : units.paragraphs()) {
        if (!factsAreWritten && units.partAt(paragraph.start) == model::text::Part::Body) {
            writeFacts();
            factsAreWritten = true;
        }
        beginParagraph(paragraph, ++number);
        writeParagraph(paragraph);
        if (number % 64 == 0 && !goesOn(0.3 * double(paragraph.end) / double(m_article.page.text.size()))) {
            return false;
        }
    }
    if (!factsAreWritten) {
        writeFacts();
    }
    return true;
}

/// What the text itself does not say.
void PrintedText::writeHeading()
{
    const model::text::Units &units = m_article.page.units;
    if (units.headline().isEmpty() && !m_article.page.article.title.isEmpty()) {
        QTextCharFormat format;
        format.setFont(m_article.reading);
        format.setFontPointSize(m_article.reading.pointSizeF() * 1.6);
        format.setFontWeight(QFont::Bold);
        m_cursor.insertText(m_article.page.article.title.simplified(), format);
        m_isFirst = false;
    }
    if (units.headline().isEmpty() && units.byline().isEmpty()) {
        writeFacts();
    }
}

void PrintedText::writeFacts()
{
    const model::Article &article = m_article.page.article;
    QStringList parts;
    if (m_article.page.units.byline().isEmpty()) {
        parts << article.byline;
    }
    parts << article.outlet;
    const model::TextRange byline = m_article.page.units.byline();
    const QString told = model::reading::dateIn(m_article.page.text.mid(byline.start, byline.length()));
    if (told.isEmpty() || !article.published.startsWith(told)) {
        parts << model::dateInWords(article.published, m_article.locale);
    }
    parts << article.url;
    parts.removeAll(QString());
    if (parts.isEmpty()) {
        return;
    }
    std::transform(parts.cbegin(), parts.cend(), parts.begin(), marks::isolated);
    QTextBlockFormat block;
    block.setBottomMargin(m_article.reading.pointSizeF());
    if (m_article.page.text.isRightToLeft()) {
        block.setLayoutDirection(Qt::RightToLeft);
    }
    if (!m_isFirst) {
        m_cursor.insertBlock(block);
    }
    m_isFirst = false;
    m_cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setFont(m_article.plain);
    format.setForeground(Colors::light().muted);
    m_cursor.insertText(parts.join(u" · "_s), format);
}

void PrintedText::beginParagraph(model::TextRange paragraph, int number)
{
    const model::text::Part part = m_article.page.units.partAt(paragraph.start);
    const bool isHeadline = part == model::text::Part::Headline;
    QTextBlockFormat block;
    block.setBottomMargin(m_article.reading.pointSizeF() * (part == model::text::Part::Body ? 0.8 : 0.4));
    block.setLineHeight(isHeadline ? 115 : 145, QTextBlockFormat::ProportionalHeight);
    m_format = {};
    m_format.setFont(part == model::text::Part::Byline ? m_article.plain : m_article.reading);
    m_format.setForeground(part == model::text::Part::Byline ? Colors::light().muted : Colors::light().text);
    if (isHeadline) {
        m_format.setFontPointSize(m_article.reading.pointSizeF() * 1.6);
        m_format.setFontWeight(QFont::Bold);
    }
    if (!m_isFirst) {
        m_cursor.insertBlock(block);
    }
    m_isFirst = false;
    m_cursor.setBlockFormat(block);
    m_cursor.block().setUserState(number);
}

void PrintedText::writeParagraph(model::TextRange paragraph)
{
    const Annotations annotations = m_article.page.annotations.overlapping(paragraph);
    qsizetype written = paragraph.start;
    for (const model::text::Run &run : model::text::runsOf(annotations, paragraph)) {
        writeRun({written, run.range.start}, {});
        Annotations covering;
        for (const qsizetype index : run.covering) {
            covering.push_back(annotations[static_cast<size_t>(index)]);
        }
        writeEdges(run.range.start, true, covering);
        writeRun(run.range, covering);
        writeEdges(run.range.end, false, covering);
        written = run.range.end;
    }
    writeRun({written, paragraph.end}, {});
}

void PrintedText::writeRun(model::TextRange range, const Annotations &covering)
{
    const QString words = m_article.page.text.mid(range.start, range.length());
    const auto shortest = std::min_element(covering.begin(), covering.end(), isShorter);
    QTextCharFormat format = shortest == covering.end() ? m_format : formatOf(**shortest);
    // A claim has no band; the names within and around it keep theirs.
    for (const model::Annotation *annotation : covering) {
        const TagLook &look = m_article.looks.of(annotation->tag);
        if (look.hasBand() && format.background().style() == Qt::NoBrush) {
            format.setBackground(look.style.tint);
        }
    }
    m_cursor.insertText(words, format);
}

/// At its end a mark has its number; where it shares words with others, brackets at both ends. The outer
/// ones open first and close last.
void PrintedText::writeEdges(qsizetype position, bool begins, const Annotations &near)
{
    Annotations meeting;
    std::copy_if(near.begin(), near.end(), std::back_inserter(meeting), [&](const model::Annotation *each) {
        return hasEdge(*each, position, begins) && (!begins || m_crowded.contains(each->id));
    });
    std::stable_sort(
        meeting.begin(), meeting.end(), [](const auto *a, const auto *b) { return isShorter(b, a); });
    if (!begins) {
        std::reverse(meeting.begin(), meeting.end());
    }
    for (const model::Annotation *annotation : meeting) {
        const bool isCrowded = m_crowded.contains(annotation->id);
        writeNumber(*annotation, begins ? u"["_s : isCrowded ? u"]"_s : QString());
    }
}

void PrintedText::writeNumber(const model::Annotation &annotation, const QString &before)
{
    QTextCharFormat format = m_format;
    format.setForeground(m_article.looks.of(annotation.tag).style.text);
    format.setFontWeight(QFont::Bold);
    if (!before.isEmpty()) {
        m_cursor.insertText(before, format);
    }
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    m_cursor.insertText(QString::number(m_article.numbers.value(annotation.id)), format);
}

QTextCharFormat PrintedText::formatOf(const model::Annotation &annotation) const
{
    return printedFormat(m_article.looks.of(annotation.tag), m_format);
}

} // namespace ui
