// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/name_letters.h"

#include "model/suggest/known_words.h"
#include "model/text/folding.h"

#include <array>

namespace model::suggest {

namespace {

constexpr char16_t tableEnd = 0x0700;
constexpr quint64 factor = 0x9e37'79b9'7f4a'7c15U;
constexpr quint64 softGap = 1;

/// Letters without a decomposition that many keyboards leave out, or that Arabic writes in two ways.
char16_t variantOf(char16_t letter)
{
    switch (letter) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
    case u'ð':
        return u'd';
    case u'ı':
        return u'i';
    case u'ħ':
        return u'h';
    case 0x0671: // alef wasla
        return 0x0627;
    case 0x0649: // alef maqsura
    case 0x06cc: // Persian yeh
        return 0x064a;
    case 0x0629: // teh marbuta
    case 0x06c1:
    case 0x06be:
        return 0x0647;
    case 0x06a9: // Persian kaf
        return 0x0643;
    default:
        return letter;
    }
}

bool isOfWord(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return QChar::isLetterOrNumber(letter);
    }
}

std::array<char16_t, tableEnd> tableOfLetters()
{
    std::array<char16_t, tableEnd> table{};
    for (char16_t unit = 0; unit < tableEnd; ++unit) {
        table[unit] = isOfWord(unit) ? variantOf(unit) : char16_t(0);
    }
    return table;
}

const std::array<char16_t, tableEnd> &letterTable()
{
    static const std::array<char16_t, tableEnd> table = tableOfLetters();
    return table;
}

quint64 finished(quint64 hash)
{
    return hash ^ (hash >> 29U);
}

/// How many units of a word the letter at the position is; 0 if it is no part of one, -1 if it is a word by
/// itself.
int unitsOfWord(QStringView letters, qsizetype at)
{
    const char32_t letter = text::letterAt(letters, at);
    if (!isOfWord(letter)) {
        return 0;
    }
    if (text::standsApart(letter)) {
        return -1;
    }
    return QChar::requiresSurrogates(letter) ? 2 : 1;
}

/// The word whose letters begin here, with those beyond the table.
NameWord takeWord(QStringView letters, qsizetype start)
{
    const char16_t *units = letters.utf16();
    const auto &table = letterTable();
    quint64 hash = 0;
    qsizetype at = start;
    while (at < letters.size()) {
        const char16_t unit = units[at];
        if (unit < tableEnd) {
            const char16_t letter = table[unit];
            if (letter == 0) {
                break;
            }
            hash = (hash ^ letter) * factor;
            ++at;
            continue;
        }
        const int width = unitsOfWord(letters, at);
        if (width == 0 || (width < 0 && at > start)) {
            break;
        }
        const bool isPair = QChar::isHighSurrogate(unit) && width != 1 && at + 1 < letters.size()
            && letters[at + 1].isLowSurrogate();
        for (int i = 0; i < (isPair ? 2 : 1); ++i) {
            hash = (hash ^ units[at++]) * factor;
        }
        if (width < 0) {
            break;
        }
    }
    return {start, at, finished(hash)};
}

} // namespace

char16_t nameLetter(char16_t unit)
{
    if (unit < tableEnd) {
        return letterTable()[unit];
    }
    return isOfWord(unit) ? unit : char16_t(0);
}

NameWord wordFrom(QStringView letters, qsizetype position)
{
    const char16_t *units = letters.utf16();
    const auto &table = letterTable();
    for (qsizetype at = position; at < letters.size(); ++at) {
        const bool begins = units[at] < tableEnd ? table[units[at]] != 0 : unitsOfWord(letters, at) != 0;
        if (begins) {
            return takeWord(letters, at);
        }
    }
    return {letters.size(), letters.size(), 0};
}

quint64 hashOf(QStringView letters)
{
    quint64 hash = 0;
    for (const QChar unit : letters) {
        const char16_t letter = unit.unicode() < tableEnd ? letterTable()[unit.unicode()] : unit.unicode();
        hash = (hash ^ letter) * factor;
    }
    return finished(hash);
}

quint64 gapBetween(QStringView letters, const NameWord &word, const NameWord &next)
{
    constexpr qsizetype longest = 4;
    if (next.isEmpty() || next.start - word.end > longest) {
        return 0;
    }
    const QStringView gap = letters.sliced(word.end, next.start - word.end);
    // "A. Quispe" and "Sr. Quispe", but not "… met Ana. Quispe said …"
    const auto isShort = [&] {
        return word.length() <= 2 || isTitle(letters.sliced(word.start, word.length()));
    };
    quint64 hash = 0;
    for (const QChar unit : gap) {
        const bool isSoft = unit == u' ' || unit == u'-' || (unit == u'.' && isShort());
        hash = isSoft ? hash : (hash ^ unit.unicode()) * factor;
    }
    return hash == 0 ? softGap : finished(hash) | 2U;
}

} // namespace model::suggest
