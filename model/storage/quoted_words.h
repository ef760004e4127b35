// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/article_texts.h"
#include "model/text/quotations.h"

#include <unordered_map>

namespace model::storage {

/// Counts the words that stand within quotation marks. Of each paragraph the quotations are looked for once,
/// so that many annotations can be counted.
class QuotedWords
{
public:
    /// The text has to outlive it.
    explicit QuotedWords(const ArticleText &on)
        : m_on(on)
    {
    }

    /// How many words of the pieces do.
    qsizetype in(const Segments &segments);

private:
    const std::vector<text::Quotation> &quotationsOf(size_t paragraph);

    const ArticleText &m_on;
    std::unordered_map<size_t, std::vector<text::Quotation>> m_quotations; ///< by paragraph
};

} // namespace model::storage
