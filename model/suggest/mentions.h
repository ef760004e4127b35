// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "model/project/edits.h"
#include "model/suggest/name_finder.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>

#include <memory>

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

/// Whether entities of this kind have surnames: the tag "person" (also in Spanish, Portuguese, French), and
/// those below it.
bool namesPersons(const Codebook &codebook, TagId tag);

/// Looks through one article for the mentions of entities, in slices. The names of all the others of the
/// article are looked for as well, so that what is theirs is not offered. What overlaps an annotation of a
/// name by this coder, in this round, is left out, and what they turned down before.
class MentionSearch
{
public:
    /// Takes what it needs of the page, which may change or go then. An entity that the article has under the
    /// same name and kind stands for the wanted one.
    MentionSearch(
        const ArticlePage &page, const Codebook &codebook, const QList<Entity> &wanted, const edits::By &by);

    /// Works until the deadline; true while there is more.
    bool step(const QDeadlineTimer &until);
    /// Once it is over: in reading order; none overlap.
    QList<Mention> takeMentions() { return std::exchange(m_mentions, {}); }

private:
    struct Owner
    {
        Entity entity;
        bool isPerson = false;
        bool isWanted = false;
        bool isHere = false; ///< something in the article is tagged as it
    };

    void gatherOwners(const ArticlePage &page, const Codebook &codebook, const QList<Entity> &wanted);
    void gatherTagged(const ArticlePage &page, const Codebook &codebook, const edits::By &by);
    void compile();
    bool learnAcronyms(const std::vector<FoundName> &found);
    bool learn(Owner &owner, TextRange name);
    void settle(const std::vector<FoundName> &found);
    QSet<int> ownersHere(const std::vector<FoundName> &found) const;
    bool isFar(const FoundName &found, const QSet<int> &here) const;
    bool isTaken(TextRange range) const;
    bool isTurnedDown(TextRange range, EntityId entity) const;

    QString m_text;
    QString m_language;
    std::vector<Owner> m_owners;
    std::vector<TextRange> m_tagged; ///< by start; none overlap
    QHash<EntityId, QList<TextRange>> m_turnedDown;
    std::unique_ptr<NameTree> m_names;
    std::unique_ptr<NameFinder> m_finder;
    bool m_isSecond = false;
    QList<Mention> m_mentions;
};

/// All of it at once.
QList<Mention> mentionsIn(
    const ArticlePage &page, const Codebook &codebook, const QList<Entity> &wanted, const edits::By &by);

} // namespace model::suggest
