// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/name_index.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>

#include <vector>

namespace model::analysis {

/// Two names that may mean one.
struct LikelyDouble
{
    enum class Reason {
        SameName,  ///< but for case, marks and the order of words
        Acronym,   ///< "CUNARC", "Central Única … (CUNARC)"
        Initials,  ///< "D. Boluarte", "Dina Boluarte"
        PartOfName ///< "Boluarte", "Dina Boluarte"
    };

    EntityId fuller; ///< says more, and is what one would keep
    EntityId other;
    Reason reason = Reason::PartOfName;

    friend bool operator==(const LikelyDouble &, const LikelyDouble &) = default;
};

/// Finds, among the names of a project, those of one kind that are likely the same. A name that fits very
/// many others (a common surname) tells nothing and is left out; of many that are written alike each is
/// paired with the first only.
class Doubles
{
public:
    /// A name that is a part of more others than these is too common to say which is meant.
    static constexpr qsizetype mostFuller = 5;

    explicit Doubles(const NameIndex &names);

    /// Looks on until then; true while there is more.
    bool step(const QDeadlineTimer &until);
    /// From 0 to 1.
    double progress() const;
    /// Once it is over: the surest first.
    QList<LikelyDouble> take();

private:
    /// Names of one kind that are written with the same words, in any order.
    struct Group
    {
        TagId kind;
        QStringList words; ///< sorted
        QList<quint32> members;
        bool isShort = false;    ///< an initial stands for one of the words
        QStringList capitalised; ///< in their order, where there are several
    };
    using Key = std::pair<TagId, QString>;

    void gather(quint32 member);
    void pairAlike(const Group &group);
    void pairAliases(const Group &group);
    void pairParts(const Group &group);
    void pairAcronyms(const Group &group);
    void pairSyllables(const Group &group, const QString &letters);
    void pairInitials(const Group &group);
    void add(quint32 one, quint32 other, LikelyDouble::Reason reason);
    const QList<quint32> *rarest(const Group &group) const;

    std::vector<NameIndex::Known> m_names;
    std::vector<Group> m_groups;
    QHash<Key, quint32> m_groupOf;           ///< by kind and words
    QHash<Key, QList<quint32>> m_withWord;   ///< groups by kind and word
    QHash<Key, QList<quint32>> m_byInitials; ///< groups by kind and initials
    QHash<Key, QList<quint32>> m_byLetter;   ///< groups of several capitalised words by kind and first letter
    QHash<Key, QList<quint32>> m_byAlias;    ///< members by kind and folded alias
    size_t m_gathered = 0;
    size_t m_paired = 0;
    QHash<std::pair<EntityId, EntityId>, LikelyDouble> m_found;
};

} // namespace model::analysis
