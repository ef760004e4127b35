// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/word_counter.h"

#include <algorithm>

namespace model::storage {

const std::vector<text::Quotation> &WordCounter::quotationsOf(size_t paragraph)
{
    const auto found = m_quotations.find(paragraph);
    if (found != m_quotations.end()) {
        return found->second;
    }
    auto quotations = text::quotationsIn(m_on.text, m_on.units.paragraphs()[paragraph]);
    return m_quotations.emplace(paragraph, std::move(quotations)).first->second;
}

/// In order; nested ones are parts of those around them.
std::vector<TextRange> WordCounter::quotationsAt(TextRange extent)
{
    const std::vector<TextRange> &paragraphs = m_on.units.paragraphs();
    std::vector<TextRange> quotations;
    qsizetype reached = extent.start;
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
            if (quotation.range.end > reached) {
                quotations.push_back(quotation.range);
                reached = quotation.range.end;
            }
        }
    }
    return quotations;
}

WordCounts WordCounter::of(const Segments &segments)
{
    return {
        text::countWords(m_on.text, segments),
        text::countWordsWithin(m_on.text, segments, quotationsAt(segments.extent()))};
}

} // namespace model::storage
