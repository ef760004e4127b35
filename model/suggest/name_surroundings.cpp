// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/name_surroundings.h"

#include "model/suggest/letter_case.h"
#include "model/text/abbreviations.h"
#include "model/text/blanks.h"
#include "model/text/final_marks.h"

#include <QList>

#include <algorithm>

namespace model::suggest {

namespace {

constexpr qsizetype reach = 300;

bool isOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

bool isElision(QChar unit)
{
    return unit == u'\'' || unit == QChar(0x2019) || unit == QChar(0x02bc);
}

/// Marks that open a quotation or a list's item. Some close one in another language.
bool opens(QChar unit)
{
    return unit.category() == QChar::Punctuation_InitialQuote
        || QStringView(u"\"\u201c\u201d\u201e\u201a\u00bb\u00ab\u2018\u00bf\u00a1\u2022").contains(unit);
}

bool closes(QChar unit)
{
    switch (unit.category()) {
    case QChar::Punctuation_Close:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return QStringView(u"\"'\u201c\u00ab").contains(unit);
    }
}

TextRange wordEndingAt(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && end - start < reach && isOfWord(text[start - 1])) {
        --start;
    }
    return {start, end};
}

bool isLineBlank(QChar unit)
{
    return text::isBlank(unit) && unit != u'\n';
}

} // namespace

bool beginsSentence(QStringView text, qsizetype at)
{
    if (at > 0 && opens(text[at - 1])) {
        return true;
    }
    qsizetype place = at;
    const qsizetype first = std::max<qsizetype>(0, at - reach);
    while (place > first && isLineBlank(text[place - 1])) {
        --place;
    }
    if (place == 0 || text[place - 1] == u'\n') {
        return true;
    }
    while (place < at && place - 1 > first && closes(text[place - 1])) {
        --place; // “No.” Quispe
    }
    const QChar mark = text[place - 1];
    if (text::isFullStop(mark)) {
        return !text::isAbbreviating(text, place - 1, at);
    }
    return text::isFinalMark(mark) || mark == QChar(0x2026) || mark == u':' || mark == QChar(0x2013)
        || mark == QChar(0x2014);
}

TextRange wordBefore(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end > 0 && at - end < 3 && isLineBlank(text[end - 1])) {
        --end;
    }
    if (end > 0 && end < at && text::isFullStop(text[end - 1]) && text::isAbbreviating(text, end - 1, at)) {
        --end;
    } else if (end == at && end > 0 && (text[end - 1] == u'-' || text[end - 1] == QChar(0x2010))) {
        --end;
    }
    return end == at ? TextRange{at, at} : wordEndingAt(text, end);
}

TextRange wordBehind(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start < text.size() && start - end < 3 && isLineBlank(text[start])) {
        ++start;
    }
    if (start == end && start < text.size() && (text[start] == u'-' || text[start] == QChar(0x2010))) {
        ++start;
    }
    qsizetype after = start;
    while (start > end && after < text.size() && after - start < reach && isOfWord(text[after])) {
        ++after;
    }
    return {start, after};
}

bool isInAddress(QStringView text, TextRange range)
{
    qsizetype start = range.start;
    while (start > 0 && range.start - start < reach && !text::isBlank(text[start - 1])) {
        --start;
    }
    qsizetype end = range.end;
    while (end < text.size() && end - range.end < reach && !text::isBlank(text[end])) {
        ++end;
    }
    const QStringView whole = text.sliced(start, end - start);
    const QChar before = range.start > 0 ? text[range.start - 1] : QChar();
    const QChar behind = range.end < text.size() ? text[range.end] : QChar();
    const bool goesOn = behind == u'.' && range.end + 1 < text.size() && text[range.end + 1].isLower();
    const bool wentOn = before == u'.' && range.start > 1 && text[range.start - 2].isLower();
    return before == u'_' || behind == u'_' || goesOn || wentOn || whole.contains(u'@')
        || whole.contains(QStringView(u"://")) || whole.startsWith(QStringView(u"www."));
}

bool isInHeadline(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 200;
    qsizetype start = at;
    while (start > 0 && at - start < longest && text[start - 1] != u'\n') {
        --start;
    }
    qsizetype end = at;
    while (end < text.size() && end - start < longest && text[end] != u'\n') {
        ++end;
    }
    if (end - start >= longest) {
        return false;
    }
    int words = 0;
    int capitals = 0;
    for (const QStringView word : text.sliced(start, end - start).split(u' ', Qt::SkipEmptyParts)) {
        const auto letter =
            std::find_if(word.begin(), word.end(), [](QChar unit) { return unit.isLetter(); });
        if (letter != word.end() && word.size() > 3) {
            ++words;
            capitals += letter->isUpper() ? 1 : 0;
        }
    }
    return words >= 3 && capitals * 10 >= words * 8;
}

TextRange elidedBefore(QStringView text, qsizetype at)
{
    return at > 1 && isElision(text[at - 1]) ? wordEndingAt(text, at - 1) : TextRange{at, at};
}

} // namespace model::suggest
