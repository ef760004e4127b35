// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/name_tree.h"

#include "model/suggest/known_words.h"
#include "model/suggest/name_letters.h"
#include "model/text/folding.h"

#include <algorithm>

namespace model::suggest {

namespace {

/// A person's name that was taken from a line of capitals ("ANA QUISPE") is a name like any other.
bool isShouted(const NameForm &form, const std::vector<LetterCase> &cases, bool isPerson)
{
    const bool isAll =
        std::all_of(cases.begin(), cases.end(), [](LetterCase one) { return one == LetterCase::Capitals; });
    return isAll && form.kind != NameForm::Kind::Acronym && (isPerson || cases.size() > 1);
}

} // namespace

NameTree::NameTree()
    : m_first(bits / 64)
    , m_firstLower(bits / 64)
    , m_branches(64)
    , m_ending(1)
    , m_beginsLower(1)
{
}

void NameTree::add(int owner, const NameForm &form, bool isPerson)
{
    const text::FoldedText folded = text::folded(form.words, {});
    const QStringView letters = folded.letters();
    NameWord word = wordFrom(letters, 0);
    if (word.isEmpty()) {
        return;
    }
    const quint64 firstHash = word.hash;
    putInto(m_first, firstHash);
    Entry entry{owner, form.kind, isPerson, {}, form.words.endsWith(u')')};
    int node = root;
    const int first = grown(root, 0, word.hash);
    quint64 gap = 0;
    while (!word.isEmpty()) {
        node = grown(node, gap, word.hash);
        const TextRange place = folded.inText({word.start, word.end});
        const NameWord next = wordFrom(letters, word.end);
        // "The minister" may have been tagged where a sentence begins.
        const LetterCase written = caseOf(QStringView(form.words).sliced(place.start, place.length()));
        const bool isPlain = entry.cases.empty() && !next.isEmpty() && letters[word.end] == u' '
            && written == LetterCase::Capital && isArticle(letters.sliced(word.start, word.length()));
        entry.cases.push_back(isPlain ? LetterCase::Lower : written);
        gap = gapBetween(letters, word, next);
        word = next;
    }
    if (isShouted(form, entry.cases, isPerson)) {
        std::fill(entry.cases.begin(), entry.cases.end(), LetterCase::Capital);
    }
    const bool isOnlyCapital =
        entry.cases.front() != LetterCase::Lower && (isPerson || entry.cases.size() == 1);
    if (!isOnlyCapital) {
        m_beginsLower[static_cast<size_t>(first)] = true;
        putInto(m_firstLower, firstHash);
    }
    m_ending[static_cast<size_t>(node)].push_back(static_cast<int>(m_entries.size()));
    m_entries.push_back(std::move(entry));
}

quint64 NameTree::keyOf(int node, quint64 gap, quint64 word)
{
    const quint64 mixed =
        (word ^ (gap * 0xff51'afd7'ed55'8ccdU)) + static_cast<quint64>(node) * 0x9e37'79b9'7f4a'7c15U;
    const quint64 key = (mixed ^ (mixed >> 32U)) * 0xc4ce'b9fe'1a85'ec53U;
    return key == 0 ? 1 : key;
}

/// Where the key stands, or the free place where it would.
size_t NameTree::placeOf(quint64 key) const
{
    const size_t mask = m_branches.size() - 1;
    size_t place = (key >> 20U) & mask;
    while (m_branches[place].key != 0 && m_branches[place].key != key) {
        place = (place + 1) & mask;
    }
    return place;
}

int NameTree::next(int node, quint64 gap, quint64 word) const
{
    return m_branches[placeOf(keyOf(node, gap, word))].node;
}

int NameTree::grown(int node, quint64 gap, quint64 word)
{
    const quint64 key = keyOf(node, gap, word);
    Branch &branch = m_branches[placeOf(key)];
    if (branch.key == key) {
        return branch.node;
    }
    const int made = static_cast<int>(m_ending.size());
    branch = {key, made};
    m_ending.emplace_back();
    m_beginsLower.push_back(false);
    ++m_used;
    makeRoom();
    return made;
}

void NameTree::makeRoom()
{
    if (m_used * 2 < m_branches.size()) {
        return;
    }
    const std::vector<Branch> before = std::exchange(m_branches, std::vector<Branch>(m_branches.size() * 2));
    for (const Branch &branch : before) {
        if (branch.key != 0) {
            m_branches[placeOf(branch.key)] = branch;
        }
    }
}

} // namespace model::suggest
