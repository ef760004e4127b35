// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/quoted_words.h"

#include <algorithm>

namespace model::storage {

const std::vector<text::Quotation> &QuotedWords::quotationsOf(size_t paragraph)
{
    const auto found = m_quotations.find(paragraph);
    if (found != m_quotations.end()) {
        return found->second;
    }
    auto quotations = text::quotationsIn(m_on.text, m_on.units.paragraphs()[paragraph]);
    return m_quotations.emplace(paragraph, std::move(quotations)).first->second;
}

qsizetype QuotedWords::in(const Segments &segments)
{
    const std::vector<TextRange> &paragraphs = m_on.units.paragraphs();
    const TextRange extent = segments.extent();
    Segments quoted;
    const auto first =
        std::partition_point(paragraphs.begin(), paragraphs.end(), [extent](const TextRange &one) {
            return one.end <= extent.start;
        });
    auto paragraph = static_cast<size_t>(first - paragraphs.begin());
    for (; paragraph < paragraphs.size() && paragraphs[paragraph].start < extent.end; ++paragraph) {
        for (const text::Quotation &quotation : quotationsOf(paragraph)) {
            if (quotation.range.start >= extent.end) {
                break;
            }
            for (const TextRange &piece : segments) {
                quoted.add(piece.intersected(quotation.range));
            }
        }
    }
    return text::countWords(m_on.text, quoted);
}

} // namespace model::storage
