// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/tokens.h"

#include "model/text/abbreviations.h"
#include "model/text/blanks.h"
#include "model/text/final_marks.h"

#include <algorithm>

namespace model::suggest {

namespace {

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == QChar(0x2019);
}

bool isQuotationMark(QChar character)
{
    constexpr QStringView marks = u"\"“”„«»‹›‘‚「」『』";
    return marks.contains(character);
}

bool isComma(QChar character)
{
    return character == u',' || character == QChar(0x060c);
}

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
        || character == QChar(0x0640) || character == QChar(0x200c);
}

/// Goes through a text and makes its tokens.
class Tokenizer
{
public:
    Tokenizer(QStringView text, Language language)
        : m_text(text)
        , m_words(WordClasses::of(language))
        , m_isArabic(language == Language::Arabic)
        , m_elides(language == Language::French || language == Language::Portuguese)
    {
    }

    std::vector<Token> tokens()
    {
        m_tokens.reserve(static_cast<size_t>(m_text.size() / 5));
        while (m_at < m_text.size()) {
            isWordPart(m_text[m_at]) ? takeWord() : takeGap();
        }
        return std::move(m_tokens);
    }

private:
    void takeGap()
    {
        const QChar character = m_text[m_at];
        Gap gap = Gap::Mark;
        if (character == u'\n') {
            gap = Gap::Line;
        } else if (text::isBlank(character)) {
            gap = Gap::Blank;
        } else if (isApostrophe(character) || character == u'-' || character == QChar(0x2011)) {
            gap = Gap::Joined;
        } else if (isQuotationMark(character)) {
            gap = Gap::Quote;
        } else if (isComma(character)) {
            gap = Gap::Comma;
        } else if (character == u':' || character == QChar(0xff1a)) {
            gap = Gap::Colon;
        } else if (text::isFullStop(character)) {
            const qsizetype next = text::behindBlanks(m_text, m_at + 1, m_text.size());
            gap = next < m_text.size() && text::isAbbreviating(m_text, m_at, next) ? Gap::Stop : Gap::Mark;
        }
        m_gap = std::max(m_gap, gap);
        ++m_at;
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (isWordPart(m_text[m_at]) || isInnerApostrophe())) {
            ++m_at;
            if (m_elides && isApostrophe(m_text[m_at - 1])) {
                break;
            }
        }
        Token token;
        token.range = {start, m_at};
        token.gap = m_gap;
        token.capital = m_text[start].isUpper() || m_text[start].isTitleCase();
        token.number = m_text[start].isDigit();
        classify(token);
        m_tokens.push_back(token);
        m_gap = Gap::Joined;
    }

    bool isInnerApostrophe() const
    {
        return isApostrophe(m_text[m_at]) && m_at + 1 < m_text.size() && m_text[m_at + 1].isLetter()
            && m_text[m_at - 1].isLetter();
    }

    void classify(Token &token) const
    {
        const QStringView word = m_text.sliced(token.range.start, token.range.length());
        token.classes = m_words.of(foldedWord(word));
        const bool mayHaveAnd = m_isArabic && token.classes == 0 && word.size() > 3;
        if (mayHaveAnd && (word[0] == QChar(0x0648) || word[0] == QChar(0x0641))) { // و ف
            token.classes = m_words.of(foldedWord(word.sliced(1)));
            token.range.start += token.classes != 0 ? 1 : 0;
        }
    }

    QStringView m_text;
    const WordClasses &m_words;
    bool m_isArabic;
    bool m_elides;
    qsizetype m_at = 0;
    Gap m_gap = Gap::Line;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokensOf(QStringView text, Language language)
{
    return Tokenizer(text, language).tokens();
}

TokenText::TokenText(QStringView text, Language language)
    : m_text(text)
    , m_language(language)
    , m_tokens(tokensOf(text, language))
{
}

TokenSpan TokenText::within(TextRange range) const
{
    const auto first = std::lower_bound(
        m_tokens.begin(), m_tokens.end(), range.start,
        [](const Token &token, qsizetype start) { return token.range.start < start; });
    const auto end =
        std::lower_bound(first, m_tokens.end(), range.end, [](const Token &token, qsizetype position) {
            return token.range.end <= position;
        });
    return {first - m_tokens.begin(), end - m_tokens.begin()};
}

TextRange TokenText::rangeOf(TokenSpan span) const
{
    return {at(span.first).range.start, at(span.end - 1).range.end};
}

QString TokenText::folded(qsizetype i) const
{
    const TextRange range = at(i).range;
    return foldedWord(m_text.sliced(range.start, range.length()));
}

qsizetype TokenText::phraseAt(qsizetype i, qsizetype end) const
{
    qsizetype longest = 0;
    for (const QStringList &phrase : WordClasses::of(m_language).phrases()) {
        if (phrase.size() <= longest || i + phrase.size() > end) {
            continue;
        }
        bool matches = true;
        for (qsizetype k = 0; matches && k < phrase.size(); ++k) {
            matches = (k == 0 || at(i + k).gap <= Gap::Blank) && folded(i + k) == phrase[k];
        }
        longest = matches ? phrase.size() : longest;
    }
    return longest;
}

} // namespace model::suggest
