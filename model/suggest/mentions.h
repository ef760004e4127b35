// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/mention_names.h"
#include "model/suggest/name_finder.h"

#include <QDeadlineTimer>
#include <QList>

#include <vector>

namespace model::suggest {

/// A place of an article that seems to name an entity and is not tagged yet.
struct Mention
{
    TextRange range;
    EntityId entity;
    TagId tag; ///< the entity's kind
    Doubt doubt = Doubt::None;

    /// Whether it may be tagged unseen.
    bool isSure() const { return doubt == Doubt::None; }
    friend bool operator==(const Mention &, const Mention &) = default;
};

/// Looks through one article for the mentions of entities, all of it in slices. The names of all the others
/// of the article are looked for as well, so that what is theirs is not offered. What overlaps an annotation
/// of a name by this coder, in this round, is left out, and what they turned down before.
class MentionSearch
{
public:
    /// An entity that the article has under the same name and kind stands for the wanted one. The page and
    /// the codebook have to stay as they are while there is more to do.
    MentionSearch(
        const ArticlePage &page, const Codebook &codebook, const QList<Entity> &wanted, const edits::By &by);

    /// Works until the deadline; true while there is more.
    bool step(const QDeadlineTimer &until);
    /// Once it is over: in reading order; none overlap.
    QList<Mention> takeMentions() { return std::exchange(m_mentions, {}); }

private:
    enum class Stage { Gather, Find, Settle };

    bool learnAcronyms();
    void settle(const FoundName &one);
    std::vector<bool> ownersHere() const;
    bool isFar(const FoundName &found) const;

    QString m_text;
    QString m_language;
    MentionNames m_names;
    NameFinder m_finder;
    Stage m_stage = Stage::Gather;
    bool m_isSecond = false;
    std::vector<FoundName> m_found;
    std::vector<bool> m_isHere; ///< by owner: tagged in the article, or named so that it tells who they are
    size_t m_next = 0;          ///< of what was found, to be settled
    QList<Mention> m_mentions;
};

/// All of it at once.
QList<Mention> mentionsIn(
    const ArticlePage &page, const Codebook &codebook, const QList<Entity> &wanted, const edits::By &by);

} // namespace model::suggest
