// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/word_classes.h"
#include "model/values/text_range.h"

#include <QStringView>

#include <vector>

namespace model::suggest {

/// What stands between a word and the one before it; of several things the last named here.
enum class Gap { Joined, Blank, Stop, Comma, Mark, Colon, Quote, Line };

/// One word of a text: letters and digits, parted at hyphens and, in French and Portuguese, behind an
/// elision's apostrophe ("l’" and "opposition"). An Arabic "and" written together with its word is no part.
struct Token
{
    TextRange range;
    quint32 classes = 0;
    Gap gap = Gap::Line;
    bool capital = false; ///< begins with a large letter
    bool number = false;  ///< begins with a digit

    bool is(quint32 any) const { return (classes & any) != 0; }
    bool isAll(quint32 all) const { return (classes & all) == all; }
};

/// The words of a text in order, with what is known of them. A full stop that abbreviates ("Dr.") makes the
/// gap Stop, one that ends a sentence Mark.
std::vector<Token> tokensOf(QStringView text, Language language);

/// A range of tokens, half-open.
struct TokenSpan
{
    qsizetype first = 0;
    qsizetype end = 0;

    bool isEmpty() const { return end <= first; }
    qsizetype size() const { return end - first; }
};

/// A text with its words: what all rules look at.
class TokenText
{
public:
    TokenText(QStringView text, Language language);

    QStringView text() const { return m_text; }
    Language language() const { return m_language; }
    const Token &at(qsizetype i) const { return m_tokens[static_cast<size_t>(i)]; }
    qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }
    /// The words that lie wholly in the range.
    TokenSpan within(TextRange range) const;
    /// From the first word of the span to the end of its last.
    TextRange rangeOf(TokenSpan span) const;
    QString folded(qsizetype i) const;
    /// How many words a cue of several words takes that begins here; 0 if none does.
    qsizetype phraseAt(qsizetype i, qsizetype end) const;

private:
    QStringView m_text;
    Language m_language;
    std::vector<Token> m_tokens;
};

} // namespace model::suggest
