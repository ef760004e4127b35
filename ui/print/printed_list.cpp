// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_list.h"

#include "model/text/quoting.h"
#include "ui/panel/tag_label.h"
#include "ui/print/printed_text.h"

#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The whole of it stands in the text.
constexpr qsizetype longestQuote = 240;

QString shortened(const QString &quote)
{
    if (quote.size() <= longestQuote) {
        return quote;
    }
    return quote.first(longestQuote / 2).trimmed() + u" … "_s + quote.last(longestQuote / 3).trimmed();
}

} // namespace

PrintedList::PrintedList(const PrintedArticle &article, QTextCursor &cursor)
    : m_article(article)
    , m_cursor(cursor)
    , m_notes(claimNotes(article.page))
{
    m_format.setFont(article.plain);
    m_format.setForeground(Colors::light().text);
    m_muted = m_format;
    m_muted.setForeground(Colors::light().muted);
}

bool PrintedList::write(const GoesOn &goesOn)
{
    const model::AnnotationSet &annotations = m_article.page.annotations;
    if (annotations.isEmpty()) {
        return true;
    }
    writeTags();
    writeCaption(tr("Annotations"));
    qsizetype written = 0;
    for (const model::Annotation &annotation : annotations) {
        writeAnnotation(annotation);
        if (++written % 64 == 0 && !goesOn(0.3 + 0.2 * double(written) / double(annotations.size()))) {
            return false;
        }
    }
    return true;
}

void PrintedList::writeCaption(const QString &caption)
{
    beginLine(m_article.plain.pointSizeF() * 2);
    QTextCharFormat format = m_format;
    format.setFontWeight(QFont::Bold);
    format.setFontPointSize(m_article.plain.pointSizeF() * 1.2);
    m_cursor.insertText(caption, format);
}

void PrintedList::beginLine(qreal above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    m_cursor.insertBlock(block);
    m_cursor.block().setUserState(-1);
}

void PrintedList::writeTags()
{
    QHash<model::TagId, int> counts;
    for (const model::Annotation &annotation : m_article.page.annotations) {
        ++counts[annotation.tag];
    }
    writeCaption(tr("Tags"));
    for (const model::Tag &tag : m_article.codebook.tags) {
        if (const int count = counts.value(tag.id); count > 0) {
            beginLine(3);
            m_cursor.insertText(labelOf(tag), printedFormat(m_article.looks.of(tag.id), m_format));
            m_cursor.insertText(u" ×%1"_s.arg(count), m_muted);
        }
    }
}

void PrintedList::writeAnnotation(const model::Annotation &annotation)
{
    const model::Tag *tag = m_article.codebook.find(annotation.tag);
    beginLine(4);
    QTextCharFormat number = m_format;
    number.setFontWeight(QFont::Bold);
    number.setForeground(m_article.looks.of(annotation.tag).style.text);
    m_cursor.insertText(QString::number(m_article.numbers.value(annotation.id)) + u" "_s, number);
    m_cursor.insertText(
        tag ? labelOf(*tag) : QString(), printedFormat(m_article.looks.of(annotation.tag), m_format));
    const QString name = shortened(m_article.page.entities.value(annotation.entity).name);
    const QString quote = shortened(m_article.page.quote(annotation).simplified());
    m_cursor.insertText(u" "_s + model::text::shielded(name.isEmpty() ? quote : name), m_format);
    if (!name.isEmpty() && name != quote) {
        m_cursor.insertText(u" · "_s + model::text::shielded(quote), m_muted);
    }
    for (const QString &detail : details(annotation)) {
        m_cursor.insertText(QChar(QChar::LineSeparator) + detail, m_muted);
    }
}

QStringList PrintedList::details(const model::Annotation &annotation) const
{
    QStringList lines;
    if (m_article.looks.of(annotation.tag).role == model::Tag::Role::Claim) {
        const ClaimNote note = m_notes.value(annotation.id);
        lines.append(
            note.sources.isEmpty() ? tr("no source")
                                   : tr("Source: %1").arg(model::text::shielded(note.sources)));
        if (!note.cue.isEmpty()) {
            lines.last() += u" · "_s + model::text::shielded(note.cue);
        }
    }
    if (!annotation.note.trimmed().isEmpty()) {
        lines.append(tr("Note: %1").arg(model::text::shielded(annotation.note.simplified())));
    }
    return lines;
}

} // namespace ui
