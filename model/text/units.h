// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QString>

#include <vector>

namespace model::text {

/// The version of these rules, kept in each project so that a later change of rules can be told.
inline constexpr int unitsVersion = 1;

enum class Part { Headline, Byline, Body };

/// Where the paragraphs and sentences of one text are (all in UTF-16 units), and which part of the article a
/// position belongs to. A paragraph is a non-blank line; a sentence is a UAX #29 sentence, mended by a list
/// of abbreviations and initials, never across a paragraph.
class Units
{
public:
    Units() = default;
    /// `title` and `byline` mark the first lines that equal them (ignoring blanks and case) as such.
    Units(QStringView text, QStringView title, QStringView byline);

    const std::vector<TextRange> &paragraphs() const { return m_paragraphs; }
    const std::vector<TextRange> &sentences() const { return m_sentences; }
    /// Number of the paragraph a position is in, from 1; between two paragraphs the one before; never 0.
    int paragraphAt(qsizetype position) const;
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

/// UAX #29 words with a letter or digit; each Han character counts as one.
qsizetype countWords(QStringView text);
/// The same over all pieces of an annotation.
qsizetype countWords(QStringView text, const Segments &segments);

} // namespace model::text
