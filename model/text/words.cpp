// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/words.h"

#include <QTextBoundaryFinder>

namespace model::text {

bool hasLetterOrDigit(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()};
        if (QChar::isLetterOrNumber(character)) {
            return true;
        }
        i += pair ? 1 : 0;
    }
    return false;
}

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether the sign belongs to one word with what stands at both its sides: "isn't", "3,5".
bool joins(QChar before, QChar sign, QChar after)
{
    return (isLetter(before) && isLetter(after) && sign == u'\'')
        || (isDigit(before) && isDigit(after)
            && (sign == u'.' || sign == u'\'' || sign == u',' || sign == u';'));
}

/// The beginnings of the words of ASCII without blanks, by the rules of UAX #29 for such letters.
template <typename Visit>
void eachPlain(QStringView text, qsizetype offset, const Visit &visit)
{
    bool isKnown = false; ///< the word at hand
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isLetter(c) || isDigit(c)) {
            if (!isKnown) {
                visit(offset + i);
            }
            isKnown = true;
        } else if (c != u'_' && !(i > 0 && i + 1 < text.size() && joins(text[i - 1], c, text[i + 1]))) {
            isKnown = false;
        }
    }
}

/// Whether eachPlain() may be asked. What a colon or full stop does between two letters is left to the
/// finder, as it is not the same in all versions of the standard.
bool isPlain(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isStop =
            c == u'.' && i > 0 && i + 1 < text.size() && isLetter(text[i - 1]) && isLetter(text[i + 1]);
        if (c <= u' ' || c >= QChar(0x7f) || c == u':' || isStop) {
            return false;
        }
    }
    return true;
}

template <typename Visit>
void eachByFinder(QStringView text, qsizetype offset, const Visit &visit)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    qsizetype start = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (hasLetterOrDigit(text.sliced(start, end - start))) {
            visit(offset + start);
        }
        start = end;
    }
}

/// Visits where each word begins. A blank ends every word, so that what stands between two can be looked at
/// alone. The finder looks up each letter, which takes most of the time in which articles are added.
template <typename Visit>
void eachWord(QStringView text, qsizetype offset, const Visit &visit)
{
    qsizetype visited = 0;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u' ' && text[end] != u'\n') {
            ++end;
        }
        if (const QStringView part = text.sliced(start, end - start); isPlain(part)) {
            eachByFinder(text.sliced(visited, start - visited), offset + visited, visit);
            eachPlain(part, offset + start, visit);
            visited = end;
        }
        start = end + 1;
    }
    eachByFinder(text.sliced(visited), offset + visited, visit);
}

} // namespace

qsizetype countWords(QStringView text)
{
    qsizetype words = 0;
    eachWord(text, 0, [&words](qsizetype) { ++words; });
    return words;
}

qsizetype countWords(QStringView text, const Segments &segments)
{
    qsizetype words = 0;
    for (const TextRange &piece : segments) {
        words += countWords(text.sliced(piece.start, piece.length()));
    }
    return words;
}

qsizetype countWordsWithin(QStringView text, const Segments &segments, const std::vector<TextRange> &places)
{
    qsizetype words = 0;
    auto place = places.begin();
    for (const TextRange &piece : segments) {
        eachWord(text.sliced(piece.start, piece.length()), piece.start, [&](qsizetype start) {
            while (place != places.end() && place->end <= start) {
                ++place;
            }
            words += place != places.end() && place->start <= start ? 1 : 0;
        });
    }
    return words;
}

} // namespace model::text
