// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/names.h"

#include "model/text/abbreviations.h"
#include "model/text/final_marks.h"

namespace model::text {

namespace {

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == QChar(0x2019);
}

bool isS(QChar character)
{
    return character == u's' || character == u'S';
}

/// Marks that may begin something. Some end it in another language: »Graz«, „Graz“, ”Graz”.
bool opens(QChar character)
{
    switch (character.category()) {
    case QChar::Punctuation_Open:
    case QChar::Punctuation_InitialQuote:
        return true;
    default:
        return QStringView(u"\"\u201d\u00bb\u203a").contains(character);
    }
}

bool closes(QChar character)
{
    switch (character.category()) {
    case QChar::Punctuation_Close:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return QStringView(u"\"'\u201c\u2018\u00ab\u2039").contains(character);
    }
}

/// A name may begin with an apostrophe (’s-Hertogenbosch), so one alone is not taken off like `opens`.
bool opensPair(QChar character)
{
    return opens(character) || character == u'\'';
}

/// Marks at the end, or at the start, that belong to the sentence rather than to the name.
bool punctuates(QChar character)
{
    return isContinuingMark(character) || isFinalMark(character) || character == QChar(0x00bf)
        || character == QChar(0x00a1) || character == QChar(0x2026) || character == QChar(0x2015);
}

/// Rather than a quotation mark, of which „ and ‚ count as opening punctuation, too.
bool isBracket(QChar character)
{
    const QChar::Category category = character.category();
    return (category == QChar::Punctuation_Open || category == QChar::Punctuation_Close)
        && character != QChar(0x201e) && character != QChar(0x201a);
}

/// Whether a mark that can stand at the other end of a pair is found. An apostrophe in a word is no mark.
template <typename IsPartner>
bool hasPartner(QStringView text, QChar mark, IsPartner isPartner)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inWord = isApostrophe(text[i]) && i > 0 && text[i - 1].isLetterOrNumber()
            && i + 1 < text.size() && text[i + 1].isLetterOrNumber();
        if (!inWord && isBracket(text[i]) == isBracket(mark) && isPartner(text[i])) {
            return true;
        }
    }
    return false;
}

bool isStop(QStringView name, qsizetype at)
{
    return isFullStop(name[at]) && !isAbbreviating(name, at, name.size());
}

/// How much the name loses at its end: a mark, or the possessive ending.
qsizetype endingOf(QStringView name)
{
    const QChar last = name.back();
    const bool isOfPair = opens(last) || closes(last);
    if (isOfPair && hasPartner(name.chopped(1), last, opensPair)) {
        return 0;
    }
    if (const qsizetype ending = possessiveEnding(name); ending > 0) {
        return ending;
    }
    return isOfPair || punctuates(last) || isStop(name, name.size() - 1) ? 1 : 0;
}

qsizetype beginningOf(QStringView name)
{
    const QChar first = name.front();
    const bool isMark = punctuates(first) || (opens(first) && !hasPartner(name.sliced(1), first, closes));
    return isMark ? 1 : 0;
}

/// What a possessive ending may follow: Graz’s, 1990’s, U.S.’s, (MoD)’s, “Tiger”’s.
bool endsName(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isLowSurrogate()
        || isFullStop(character) || (closes(character) && !isApostrophe(character));
}

/// The whole name stands between the two marks of one pair: “Tiger”, (Graz), 'Tiger'.
bool isEnclosed(QStringView name)
{
    const QChar first = name.front();
    const QChar last = name.back();
    const bool isPair =
        name.size() > 2 && opensPair(first) && closes(last) && isBracket(first) == isBracket(last);
    if (!isPair) {
        return false;
    }
    const QStringView within = name.sliced(1, name.size() - 2).trimmed();
    return (!hasPartner(within, first, closes) && !hasPartner(within, last, opensPair)) || isEnclosed(within);
}

} // namespace

qsizetype possessiveEnding(QStringView text)
{
    const qsizetype size = text.size();
    if (size >= 3 && isS(text.back()) && isApostrophe(text[size - 2])) {
        return endsName(text[size - 3]) ? 2 : 0;
    }
    const bool isPlural =
        size >= 3 && isApostrophe(text.back()) && isS(text[size - 2]) && text[size - 3].isLetter();
    return isPlural ? 1 : 0;
}

QString nameOf(QStringView mention)
{
    const QString whole = mention.toString().simplified();
    QStringView name = whole;
    for (qsizetype before = -1; !name.isEmpty() && before != name.size();) {
        before = name.size();
        if (isEnclosed(name)) {
            name = name.sliced(1, name.size() - 2);
        } else if (const qsizetype ending = endingOf(name); ending > 0) {
            name.chop(ending);
        } else {
            name = name.sliced(beginningOf(name));
        }
        name = name.trimmed();
    }
    return name.isEmpty() ? whole : name.toString();
}

} // namespace model::text
