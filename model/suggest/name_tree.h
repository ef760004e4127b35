// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/letter_case.h"
#include "model/suggest/name_forms.h"

#include <vector>

namespace model::suggest {

/// The forms of any number of names, laid out so that one pass over a text finds all of them: a tree of
/// words, whose branches stand in one hash table. Who owns a form is a number that the caller gives.
class NameTree
{
public:
    struct Entry
    {
        int owner = 0;
        NameForm::Kind kind = NameForm::Kind::Full;
        bool isPerson = false;
        std::vector<LetterCase> cases; ///< of its words, as they are written in the name
        bool isBracketed = false;      ///< ends with a bracket: "Ministry of Defence (MoD)"
    };

    static constexpr int root = 0;
    static constexpr int nowhere = -1;

    NameTree();
    void add(int owner, const NameForm &form, bool isPerson);

    /// Whether a form may begin with the word; true for few that none begins with.
    bool mayBegin(quint64 word) const { return isIn(m_first, word); }
    /// Likewise, in lower case in a text.
    bool mayBeginLower(quint64 word) const { return isIn(m_firstLower, word); }
    /// Where the word leads to behind that gap; gap 0 at the root.
    int next(int node, quint64 gap, quint64 word) const;
    /// Whether a form that begins with this first word may begin in lower case in a text.
    bool beginsLower(int first) const { return m_beginsLower[static_cast<size_t>(first)]; }
    /// The forms that end there.
    const std::vector<int> &endingAt(int node) const { return m_ending[static_cast<size_t>(node)]; }
    const Entry &entry(int index) const { return m_entries[static_cast<size_t>(index)]; }
    bool isEmpty() const { return m_entries.empty(); }

private:
    struct Branch
    {
        quint64 key = 0; ///< 0: free
        int node = nowhere;
    };

    static constexpr quint64 bits = 1U << 18U;

    static bool isIn(const std::vector<quint64> &set, quint64 word)
    {
        const quint64 bit = word & (bits - 1);
        return ((set[bit >> 6U] >> (bit & 63U)) & 1U) != 0;
    }
    static void putInto(std::vector<quint64> &set, quint64 word)
    {
        set[(word & (bits - 1)) >> 6U] |= quint64(1) << (word & 63U);
    }
    static quint64 keyOf(int node, quint64 gap, quint64 word);
    size_t placeOf(quint64 key) const;
    int grown(int node, quint64 gap, quint64 word);
    void makeRoom();

    std::vector<quint64> m_first;      ///< a bit for each word that a form begins with
    std::vector<quint64> m_firstLower; ///< likewise, where it may begin in lower case
    std::vector<Branch> m_branches;    ///< open addressing; its size is a power of two
    size_t m_used = 0;
    std::vector<std::vector<int>> m_ending; ///< by node
    std::vector<bool> m_beginsLower;        ///< likewise, of the first words
    std::vector<Entry> m_entries;
};

} // namespace model::suggest
