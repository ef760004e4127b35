// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/words.h" // countWords belongs to the units, too
#include "model/values/text_range.h"

#include <QString>

#include <vector>

namespace model::text {

/// The version of these rules, kept in each project so that a later change of rules can be told.
inline constexpr int unitsVersion = 1;

enum class Part { Headline, Byline, Body };

/// Where the paragraphs and sentences of one text are (all in UTF-16 units), and which part of the article a
/// position belongs to. A paragraph is a non-blank line; a sentence is one of `sentencesIn` (UAX #29, mended
/// by a list of abbreviations and initials), never across a paragraph.
class Units
{
public:
    Units() = default;
    /// The first paragraph is the headline if it equals `title`, the next one (without a headline the first)
    /// the byline if it equals `byline`, ignoring blanks, case and the signs of a Markdown heading.
    Units(QStringView text, QStringView title, QStringView byline);

    /// Whole lines, without their line ends.
    const std::vector<TextRange> &paragraphs() const { return m_paragraphs; }
    /// Without the blanks around them; see `sentencesIn`.
    const std::vector<TextRange> &sentences() const { return m_sentences; }
    /// Number of the paragraph a position is in, from 1; between two paragraphs the one before; never 0.
    int paragraphAt(qsizetype position) const;
    /// Number of the sentence a position is in, from 1; between two sentences the one before; never 0.
    int sentenceAt(qsizetype position) const;
    Part partAt(qsizetype position) const;
    /// The ranges of the headline and byline lines; empty where the text lacks them.
    TextRange headline() const { return m_headline; }
    TextRange byline() const { return m_byline; }

private:
    std::vector<TextRange> m_paragraphs;
    std::vector<TextRange> m_sentences;
    TextRange m_headline;
    TextRange m_byline;
};

} // namespace model::text
