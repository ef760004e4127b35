// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/folding.h"

#include "model/text/blanks.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstring>

namespace model::text {

namespace {

constexpr char32_t tatweel = 0x0640;
constexpr char32_t firstJamo = 0x1100;
constexpr char32_t firstHangul = 0xac00;
constexpr char32_t lastHangul = 0xd7a3;

/// Most letters of the scripts that are told by letters become one unit, which is kept in a table.
constexpr char32_t tableEnd = 0x0700;
constexpr char16_t severalUnits = 0xffff;
using Table = std::array<char16_t, tableEnd>;

Table tableOf(Folding folding)
{
    Table table{};
    for (char32_t letter = 0; letter < tableEnd; ++letter) {
        QString units;
        appendFolded(units, letter, folding);
        // Blanks may stand in a run; a single space between two words is as plain as they are.
        const bool isSingle = units.size() == 1 && (!isBlank(QChar(letter)) || letter == U' ');
        table[letter] = isSingle ? units.front().unicode() : severalUnits;
    }
    return table;
}

const Table &table(Folding folding)
{
    static const std::array tables{
        tableOf({false, false}), tableOf({true, false}), tableOf({false, true}), tableOf({true, true})};
    return tables[(folding.keepCase ? 1U : 0U) + (folding.keepMarks ? 2U : 0U)];
}

/// The plain form of a punctuation mark that keyboards and typesetters write differently. None of these is a
/// letter, so that the full-text index parts words at both forms alike.
char32_t plainMark(char32_t letter)
{
    switch (letter) {
    case 0x2018:
    case 0x2019:
    case 0x201b:
        return U'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
        return U'"';
    case 0x2010:
    case 0x2011:
        return U'-';
    default:
        return letter;
    }
}

} // namespace

bool standsApart(char32_t letter)
{
    // Asking for the script takes longest, and no letter before Hangul's jamo has one of these.
    if (letter < firstJamo) {
        return false;
    }
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::isLetterOrNumber(letter);
    default:
        return false;
    }
}

bool isTakenAway(char32_t letter)
{
    if (letter == tatweel) {
        return true;
    }
    if (QChar::category(letter) != QChar::Mark_NonSpacing) {
        return false;
    }
    // Marks of other scripts (vowel signs of Devanagari, Thai …) are part of the word.
    const QChar::Script script = QChar::script(letter);
    return script == QChar::Script_Inherited || script == QChar::Script_Latin
        || script == QChar::Script_Arabic || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic;
}

bool isYoung(char32_t letter)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(letter);
    return version > QChar::Unicode_6_1 || version == QChar::Unicode_Unassigned;
}

void appendFolded(QString &to, char32_t letter, Folding folding)
{
    const bool isSyllable = letter >= firstHangul && letter <= lastHangul;
    const QString parts = isSyllable ? QString() : QChar::decomposition(letter);
    const bool plain = parts.isEmpty()
        || QChar::decompositionTag(letter) == QChar::NoBreak; // "no-break space" stays a blank
    if (!plain) {
        const QList<uint> letters = parts.toUcs4();
        for (const uint part : letters) {
            appendFolded(to, part, folding);
        }
    } else if (letter != tatweel && (folding.keepMarks || !isTakenAway(letter))) {
        to.append(QChar::fromUcs4(folding.keepCase ? letter : QChar::toCaseFolded(letter)));
    }
}

char32_t letterAt(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    const bool isPair =
        unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(unit, text[position + 1]) : char32_t{unit.unicode()};
}

char32_t letterBefore(QStringView text, qsizetype position)
{
    const QChar unit = text[position - 1];
    const bool isPair = unit.isLowSurrogate() && position > 1 && text[position - 2].isHighSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[position - 2], unit) : char32_t{unit.unicode()};
}

void FoldedText::clear()
{
    m_letters.resize(0);
    m_stretches.clear();
    m_done = 0;
}

bool FoldedText::add(QStringView text, qsizetype units)
{
    const qsizetype until = std::min(text.size(), m_done + units);
    if (m_letters.isEmpty()) {
        m_letters.reserve(text.size());
    }
    const Table &plain = table(m_folding);
    while (m_done < until) {
        if (!addPlain(plain.data(), text, until)) {
            addLetter(text);
        }
    }
    return m_done < text.size();
}

namespace {

constexpr qsizetype blockSize = 4;

/// Four units as one number: in each lane the same sum tells by its bit 7 whether an ASCII letter is at least
/// so large.
constexpr quint64 inEachLane(quint64 value)
{
    return value * 0x0001'0001'0001'0001U;
}

constexpr quint64 atLeast(quint64 block, char least)
{
    return (block + inEachLane(0x80U - static_cast<quint64>(least))) & inEachLane(0x80);
}

/// Folds a block of nothing but ASCII without two spaces together, at once instead of letter by letter. Looks
/// at one unit more. False, and nothing written, if there is anything else.
bool foldBlock(char16_t *to, const char16_t *from, bool keepCase)
{
    quint64 block = 0;
    std::memcpy(&block, from, sizeof block);
    if ((block & inEachLane(0xff80)) != 0 || atLeast(block, ' ') != inEachLane(0x80)) {
        return false;
    }
    const quint64 spaces = atLeast(block, '!') ^ inEachLane(0x80);
    const bool isNextLetter = from[blockSize] > u' ' && from[blockSize] <= u'~';
    if ((spaces & (spaces >> 16U)) != 0 || (from[blockSize - 1] == u' ' && !isNextLetter)) {
        return false;
    }
    if (!keepCase) {
        block += (atLeast(block, 'A') & ~atLeast(block, 'Z' + 1)) >> 2U;
    }
    std::memcpy(to, &block, sizeof block);
    return true;
}

} // namespace

/// Units that become one unit each, as most do: this is what the time of a search goes to.
bool FoldedText::addPlain(const char16_t *table, QStringView text, qsizetype until)
{
    if (m_stretches.empty() || m_stretches.back().width > 0) {
        begin(0);
    }
    const qsizetype start = m_done;
    const qsizetype before = m_letters.size();
    m_letters.resize(before + until - start);
    auto *to = reinterpret_cast<char16_t *>(m_letters.data()) + before;
    const char16_t *from = text.utf16();
    qsizetype at = start;
    const auto isPlain = [&] {
        const bool isInRun = from[at] == u' ' && (at + 1 == text.size() || isBlank(text[at + 1]));
        return from[at] < tableEnd && table[from[at]] != severalUnits && !isInRun;
    };
    while (at < until) {
        if (at + blockSize < until && foldBlock(to, from + at, m_folding.keepCase)) {
            at += blockSize;
            to += blockSize;
            continue;
        }
        const qsizetype end = std::min(until, at + blockSize);
        for (; at < end && isPlain(); ++at) {
            *to++ = table[from[at]];
        }
        if (at < end) {
            break;
        }
    }
    m_letters.truncate(before + at - start);
    m_done = at;
    return at > start;
}

void FoldedText::addLetter(QStringView text)
{
    if (isBlank(text[m_done])) {
        addBlanks(text);
        return;
    }
    const char32_t letter = letterAt(text, m_done);
    addOther(letter, QChar::requiresSurrogates(letter) ? 2 : 1);
}

void FoldedText::addOther(char32_t letter, qsizetype width)
{
    QString units;
    appendFolded(units, plainMark(letter), m_folding);
    const bool isOne = width == 1 || (!units.isEmpty() && units.front().isHighSurrogate());
    if (units.size() == width && isOne) {
        if (m_stretches.empty() || m_stretches.back().width > 0) {
            begin(0);
        }
    } else if (!units.isEmpty()) {
        begin(width);
    } else if (!m_stretches.empty()) {
        // What is taken away shifts what follows. It belongs to the letter before it.
        m_done += width;
        begin(0);
        return;
    }
    m_letters.append(units);
    m_done += width;
}

void FoldedText::addBlanks(QStringView text)
{
    qsizetype end = m_done + 1;
    while (end < text.size() && isBlank(text[end])) {
        ++end;
    }
    if (end - m_done > 1) {
        begin(end - m_done);
    } else if (m_stretches.empty() || m_stretches.back().width > 0) {
        begin(0);
    }
    m_letters.append(u' ');
    m_done = end;
}

void FoldedText::begin(qsizetype width)
{
    const Stretch next{m_letters.size(), m_done, width};
    if (!m_stretches.empty() && m_stretches.back().letters == next.letters) {
        m_stretches.back() = next;
    } else {
        m_stretches.push_back(next);
    }
}

std::vector<FoldedText::Stretch>::const_iterator FoldedText::stretchOf(qsizetype letter) const
{
    const auto behind = std::upper_bound(
        m_stretches.begin(), m_stretches.end(), letter,
        [](qsizetype wanted, const Stretch &stretch) { return wanted < stretch.letters; });
    return behind == m_stretches.begin() ? m_stretches.end() : behind - 1;
}

qsizetype FoldedText::startInText(qsizetype letter) const
{
    const auto stretch = stretchOf(letter);
    if (stretch == m_stretches.end()) {
        return letter;
    }
    return stretch->text + (stretch->width > 0 ? 0 : letter - stretch->letters);
}

TextRange FoldedText::inText(TextRange letters) const
{
    if (letters.end >= m_letters.size()) {
        return {startInText(letters.start), m_done};
    }
    const auto stretch = stretchOf(letters.end);
    const bool isInside =
        stretch != m_stretches.end() && stretch->width > 0 && letters.end > stretch->letters;
    return {startInText(letters.start), isInside ? stretch->text + stretch->width : startInText(letters.end)};
}

FoldedText folded(QStringView text, Folding folding)
{
    FoldedText result(folding);
    result.add(text, text.size());
    return result;
}

QString foldedLetters(QStringView text)
{
    return folded(text, Folding()).letters();
}

} // namespace model::text
