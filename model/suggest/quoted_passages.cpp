// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/quoted_passages.h"

#include "model/text/blanks.h"
#include "model/text/quotations.h"

#include <optional>

namespace model::suggest {

namespace {

/// Goes through the paragraphs with the quotation that the one before left open.
class PassageReading
{
public:
    PassageReading(QStringView text, const text::Units &units)
        : m_text(text)
        , m_paragraphs(units.paragraphs())
    {
    }

    std::vector<QuotedPassage> passages()
    {
        for (const TextRange &paragraph : m_paragraphs) {
            TextRange rest = paragraph;
            if (m_open) {
                rest.start = goOn(text::trimmed(m_text, paragraph));
            }
            if (!m_open && !rest.isEmpty()) {
                read(rest);
            }
        }
        giveUp();
        return std::move(m_found);
    }

private:
    /// The open passage goes on in this paragraph, or ended with the one before. Returns from where on there
    /// is something new.
    qsizetype goOn(TextRange paragraph)
    {
        const QChar opening = m_text[m_open->range.start];
        const QStringView closers = text::closersOf(opening);
        const QChar first = m_text[paragraph.start];
        if (first != opening && !closers.contains(first)) {
            giveUp();
            return paragraph.start;
        }
        ++m_open->paragraphs;
        int depth = 0;
        for (qsizetype i = paragraph.start + 1; i < paragraph.end; ++i) {
            const QChar character = m_text[i];
            const bool isApostrophe =
                character == QChar(0x2019) && i + 1 < paragraph.end && m_text[i + 1].isLetterOrNumber();
            if (closers.contains(character) && !isApostrophe && depth-- == 0) {
                m_open->range.end = i + 1;
                m_open->closed = true;
                m_found.push_back(*m_open);
                m_open.reset();
                return i + 1;
            }
            depth += character == opening && !closers.contains(opening) ? 1 : 0;
        }
        return paragraph.end;
    }

    void read(TextRange range)
    {
        qsizetype behind = range.start;
        for (const text::Quotation &quotation : text::quotationsIn(m_text, range)) {
            if (quotation.range.start < behind) {
                continue; // within the one before
            }
            const QuotedPassage passage{quotation.range, quotation.closed, 1};
            behind = quotation.range.end;
            if (!quotation.closed) {
                m_open = passage;
                return;
            }
            m_found.push_back(passage);
        }
    }

    /// Without a closing mark only the first paragraph is sure to be meant.
    void giveUp()
    {
        if (m_open) {
            m_open->paragraphs = 1;
            m_found.push_back(*m_open);
            m_open.reset();
        }
    }

    QStringView m_text;
    const std::vector<TextRange> &m_paragraphs;
    std::vector<QuotedPassage> m_found;
    std::optional<QuotedPassage> m_open;
};

} // namespace

std::vector<QuotedPassage> quotedPassagesIn(QStringView text, const text::Units &units)
{
    return PassageReading(text, units).passages();
}

} // namespace model::suggest
