// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/name_finder.h"

#include "model/suggest/known_words.h"
#include "model/suggest/name_surroundings.h"
#include "model/suggest/proclitics.h"
#include "model/suggest/telling_language.h"
#include "model/text/names.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

constexpr qsizetype unitsAtOnce = 50'000;
constexpr int wordsBetweenLooks = 500;
/// More of those who are called alike tell a person nothing.
constexpr size_t mostOfOneName = 8;

QString foldedWord(QStringView text, TextRange range)
{
    return text::folded(text.sliced(range.start, range.length()), {}).letters();
}

bool isCapital(QStringView text, TextRange range)
{
    return caseOf(text.sliced(range.start, range.length())) != LetterCase::Lower;
}

/// "Rose’s" is no common word.
bool isPossessive(QStringView text, TextRange range)
{
    return text::possessiveEnding(text.sliced(range.start).left(range.length() + 2)) > 0;
}

/// A line end may stand in a name where a text is broken into lines, but no blank line.
int lineEndsIn(QStringView text, TextRange range)
{
    return static_cast<int>(text.sliced(range.start, range.length()).count(u'\n'));
}

} // namespace

void NameFinder::begin(const QString &text, const QString &language)
{
    m_text = text;
    m_folded.clear();
    m_next = 0;
    m_isFolded = false;
    m_found.clear();
    m_maybeCommon.clear();
    m_lower.clear();
    tellLanguage(language);
}

void NameFinder::tellLanguage(const QString &language)
{
    const QString told = language.isEmpty() ? likelyLanguage(m_text) : language.left(2).toLower();
    m_isGerman = told == u"de";
    m_isIberian = told == u"es" || told == u"pt";
}

bool NameFinder::findSome(const QDeadlineTimer &until)
{
    while (!m_isFolded) {
        m_isFolded = !m_folded.add(m_text, unitsAtOnce);
        if (!m_isFolded && until.hasExpired()) {
            return true;
        }
    }
    const QStringView letters = m_folded.letters();
    for (int words = 1;; ++words) {
        const NameWord word = wordFrom(letters, m_next);
        if (word.isEmpty()) {
            finish();
            return false;
        }
        m_next = std::max(matchAt(word), word.end);
        if (words % wordsBetweenLooks == 0 && until.hasExpired()) {
            return true;
        }
    }
}

/// Where the name ends that begins with the word; 0 if none does.
qsizetype NameFinder::matchAt(const NameWord &word)
{
    const QStringView letters = m_folded.letters();
    const bool isKnown = m_tree->mayBegin(word.hash);
    const bool isPlural = letters[word.end - 1] == u's' && word.length() > 3;
    const qsizetype end = (isKnown && mayBeHere(word)) || (!isKnown && isPlural) ? walk(word, word.start) : 0;
    return end == 0 && mayHaveProclitic(letters[word.start]) ? matchBehindProclitic(word) : end;
}

qsizetype NameFinder::matchBehindProclitic(const NameWord &word)
{
    const QStringView letters = QStringView(m_folded.letters());
    for (const Proclitic &one : procliticsOf(letters.sliced(word.start, word.length()))) {
        const NameWord rest{word.start, word.end, one.restHash};
        if (m_tree->mayBegin(rest.hash)) {
            if (const qsizetype end = walk(rest, word.start + one.length); end > 0) {
                return end;
            }
        }
    }
    return 0;
}

/// Follows the words as far as a name goes; the longest that fits counts.
qsizetype NameFinder::walk(const NameWord &first, qsizetype start)
{
    const QStringView letters = m_folded.letters();
    QVarLengthArray<Ending, 16> endings;
    NameWord word = first;
    int node = NameTree::root;
    for (quint64 gap = 0;;) {
        if (const Ending plural = pluralOf(node, gap, word); plural.isPlural) {
            endings.append(plural);
        }
        node = m_tree->next(node, gap, word.hash);
        if (node == NameTree::nowhere) {
            break;
        }
        if (!m_tree->endingAt(node).empty()) {
            endings.append({word.end, node, false});
        }
        const NameWord next = wordFrom(letters, word.end);
        gap = gapBetween(letters, word, next);
        if (gap == 0) {
            break;
        }
        word = next;
    }
    while (!endings.isEmpty()) {
        if (accept(start, endings.last())) {
            return endings.last().end;
        }
        endings.removeLast();
    }
    return 0;
}

/// The last word of a name with an s behind it: "the Quispes", "Merkels Regierung".
NameFinder::Ending NameFinder::pluralOf(int node, quint64 gap, const NameWord &word) const
{
    const QStringView letters = m_folded.letters();
    if (word.length() < 4 || letters[word.end - 1] != u's') {
        return {};
    }
    const quint64 hash = hashOf(letters.sliced(word.start, word.length() - 1));
    const int next = m_tree->next(node, gap, hash);
    return next == NameTree::nowhere || m_tree->endingAt(next).empty() ? Ending()
                                                                       : Ending{word.end, next, true};
}

std::vector<LetterCase> NameFinder::casesIn(qsizetype start, const Ending &ending) const
{
    const QStringView letters = m_folded.letters();
    std::vector<LetterCase> cases;
    for (NameWord word = wordFrom(letters, start); !word.isEmpty() && word.start < ending.end;
         word = wordFrom(letters, word.end)) {
        const bool isCut = ending.isPlural && word.end == ending.end;
        const TextRange place = m_folded.inText({word.start, word.end - (isCut ? 1 : 0)});
        cases.push_back(caseOf(QStringView(m_text).sliced(place.start, place.length())));
    }
    return cases;
}

bool NameFinder::accept(qsizetype start, const Ending &ending)
{
    const TextRange range = m_folded.inText({start, ending.end});
    const int lineEnds = lineEndsIn(m_text, range);
    const TextRange elided = elidedBefore(m_text, range.start);
    if (lineEnds > 1 || (!elided.isEmpty() && !isElided(foldedWord(m_text, elided)))
        || isInAddress(m_text, range)) {
        return false;
    }
    const std::vector<LetterCase> cases = casesIn(start, ending);
    const bool isFirst = beginsSentence(m_text, range.start);
    FoundName found{range, {}, Doubt::None};
    Fit best = Fit::No;
    Fit fit = Fit::No;
    const NameTree::Entry *last = nullptr;
    for (const int index : m_tree->endingAt(ending.node)) {
        const NameTree::Entry &entry = m_tree->entry(index);
        // Where many are called alike, they are so in the same way.
        const bool isSame = last && last->isPerson == entry.isPerson && last->cases == entry.cases;
        fit = isSame ? fit : fitOf(entry, cases, range, isFirst);
        last = &entry;
        if (fit != Fit::No && found.entries.size() < mostOfOneName) {
            found.entries.push_back(index);
            best = std::max(best, fit);
        }
    }
    if (found.entries.empty()) {
        return false;
    }
    const bool isBracketed = m_tree->entry(found.entries.front()).isBracketed;
    if (isBracketed && range.end < m_text.size() && m_text[range.end] == u')') {
        ++found.range.end;
    }
    found.doubt = best == Fit::Doubtful ? Doubt::CommonWord
        : lineEnds > 0                  ? Doubt::LongerName
                                        : doubtOf(found, cases, ending.isPlural);
    const bool hasCase = cases.front() != LetterCase::Lower;
    if (found.doubt == Doubt::None && cases.size() == 1 && hasCase && !isPossessive(m_text, range)
        && (isFirst || isInHeadline(m_text, range.start))) {
        m_maybeCommon.emplace_back(m_found.size(), wordFrom(m_folded.letters(), start).hash);
    }
    m_found.push_back(std::move(found));
    return true;
}

NameFinder::Fit NameFinder::fitOf(
    const NameTree::Entry &entry, const std::vector<LetterCase> &cases, TextRange range,
    bool beginsSentence) const
{
    constexpr qsizetype shortest = 4; // "Otan", but not "Who"
    if (entry.cases.size() != cases.size()) {
        return Fit::No;
    }
    int kept = 0;
    int lowered = 0;
    for (size_t i = 0; i < cases.size(); ++i) {
        const bool isFirst = i == 0 && beginsSentence;
        if (entry.cases[i] == LetterCase::Lower) {
            continue;
        }
        if (entry.cases[i] == LetterCase::Capitals && cases[i] != LetterCase::Capitals) {
            const bool isName = cases.size() == 1 && range.length() >= shortest;
            if (cases[i] == LetterCase::Lower || isFirst || !isName) {
                return Fit::No;
            }
        }
        lowered += cases[i] == LetterCase::Lower ? 1 : 0;
        kept += cases[i] != LetterCase::Lower && !isFirst ? 1 : 0;
    }
    if (lowered == 0) {
        return Fit::Yes;
    }
    if (entry.isPerson || cases.size() < 2) {
        return Fit::No;
    }
    return kept > 0 ? Fit::Yes : cases.front() == LetterCase::Lower ? Fit::No : Fit::Doubtful;
}

Doubt NameFinder::doubtOf(const FoundName &found, const std::vector<LetterCase> &cases, bool isPlural) const
{
    const NameTree::Entry &entry = m_tree->entry(found.entries.front());
    const bool isShared = std::any_of(found.entries.begin(), found.entries.end(), [&](int index) {
        return m_tree->entry(index).owner != entry.owner;
    });
    if (isShared) {
        return Doubt::Shared;
    }
    if (isPlural && !m_isGerman) {
        return Doubt::Plural;
    }
    const bool isOneWord = cases.size() == 1;
    const bool isAcronym =
        entry.kind == NameForm::Kind::Acronym || (isOneWord && entry.cases.front() == LetterCase::Capitals);
    const bool hasCase = std::any_of(
        entry.cases.begin(), entry.cases.end(), [](LetterCase one) { return one != LetterCase::Lower; });
    if (hasCase && !isAcronym && isInLongerName(found.range, isOneWord, isPlural)) {
        return Doubt::LongerName;
    }
    return entry.kind == NameForm::Kind::Part && !m_isIberian ? Doubt::MiddleName : Doubt::None;
}

/// Whether it stands beside other words with capitals that are neither titles nor begin the sentence. German
/// has a noun before a genitive.
bool NameFinder::isInLongerName(TextRange range, bool isOneWord, bool isGenitive) const
{
    const TextRange before = wordBefore(m_text, range.start);
    const TextRange behind = wordBehind(m_text, range.end);
    if (isInHeadline(m_text, range.start)) {
        return isOneWord && !before.isEmpty() && isGivenName(foldedWord(m_text, before));
    }
    if (isOneWord && !isGenitive && !before.isEmpty() && isCapital(m_text, before)) {
        constexpr qsizetype longestOffice = 4; // "CEO Quispe"
        const QString word = foldedWord(m_text, before);
        const QStringView written = QStringView(m_text).sliced(before.start, before.length());
        const bool isOffice = caseOf(written) == LetterCase::Capitals && written.size() <= longestOffice;
        const bool isStart = isPlainWord(word) && beginsSentence(m_text, before.start);
        if (!isTitle(word) && !isOffice && !isStart) {
            return true;
        }
    }
    if (behind.isEmpty() || !isCapital(m_text, behind)) {
        return false;
    }
    const bool isHyphened = behind.start == range.end + 1 && !m_text[range.end].isSpace();
    return isHyphened || (!m_isGerman && !isPlainWord(foldedWord(m_text, behind)));
}

/// Whether a name may begin with the word as it is written here; notes those in lower case. Where many names
/// are looked for, most words of a text are such, so that the tree itself is asked as late as can be.
bool NameFinder::mayBeHere(const NameWord &word)
{
    if (!m_text[m_folded.startInText(word.start)].isLower()) {
        return true;
    }
    m_lower.push_back(word.hash);
    const bool isPlural = m_folded.letters()[word.end - 1] == u's';
    if (!isPlural && !m_tree->mayBeginLower(word.hash)) {
        return false;
    }
    const int node = m_tree->next(NameTree::root, 0, word.hash);
    return node == NameTree::nowhere ? isPlural : m_tree->beginsLower(node);
}

/// What stands in the text as a common word, too, is doubtful where each word would have a capital.
void NameFinder::finish()
{
    if (!m_maybeCommon.empty()) {
        std::sort(m_lower.begin(), m_lower.end());
    }
    for (const auto &[index, hash] : m_maybeCommon) {
        FoundName &found = m_found[index];
        if (std::binary_search(m_lower.begin(), m_lower.end(), hash)
            || isPlainWord(foldedWord(m_text, found.range))) {
            found.doubt = Doubt::CommonWord;
        }
    }
    m_maybeCommon.clear();
}

} // namespace model::suggest
