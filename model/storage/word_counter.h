// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/article_texts.h"
#include "model/text/quotations.h"

#include <unordered_map>

namespace model::storage {

/// How many words an annotation has, and how many of these stand within quotation marks.
struct WordCounts
{
    qsizetype words = 0;
    qsizetype quoted = 0;

    friend bool operator==(const WordCounts &, const WordCounts &) = default;
};

/// Counts the words of annotations on one text, for whoever stores them. The words are those of the quote,
/// whatever stands beside it; one is quoted that begins within a quotation of its paragraph. Of each
/// paragraph the quotations are looked for once, so that many annotations can be counted.
class WordCounter
{
public:
    /// The text has to outlive it.
    explicit WordCounter(const ArticleText &on)
        : m_on(on)
    {
    }

    WordCounts of(const Segments &segments);

private:
    std::vector<TextRange> quotationsAt(TextRange extent);
    const std::vector<text::Quotation> &quotationsOf(size_t paragraph);

    const ArticleText &m_on;
    std::unordered_map<size_t, std::vector<text::Quotation>> m_quotations; ///< by paragraph
};

} // namespace model::storage
