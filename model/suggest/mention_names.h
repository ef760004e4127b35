// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "model/project/edits.h"
#include "model/suggest/name_tree.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>

#include <vector>

namespace model::suggest {

/// Whether entities of this kind have surnames: the tag "person" (also in Spanish, Portuguese, French), and
/// those below it.
bool namesPersons(const Codebook &codebook, TagId tag);

/// What an article may name: the entities that are wanted and all that it has already, with the forms of
/// their names; and where it names some of them already. Gathered in slices, since it may be thousands.
class MentionNames
{
    Q_DISABLE_COPY_MOVE(MentionNames)

public:
    struct Owner
    {
        Entity entity;
        bool isPerson = false;
        bool isWanted = false;
        bool isHere = false; ///< something in the article is tagged as it
    };

    /// An entity that the article has under the same name and kind stands for the wanted one. The page and
    /// the codebook have to stay as they are until all is gathered.
    MentionNames(
        const ArticlePage &page, const Codebook &codebook, QList<Entity> wanted, const edits::By &by);

    /// Works until the deadline; true while there is more.
    bool gather(const QDeadlineTimer &until);
    /// Once all is gathered: whether an acronym stands in brackets behind these words for a name, which its
    /// owner does not have yet; then it does, and all forms have to be gathered again.
    bool learn(int owner, TextRange name);
    void gatherFormsAgain();

    /// Stays where it is.
    const NameTree &tree() const { return m_tree; }
    const std::vector<Owner> &owners() const { return m_owners; }
    const Owner &ownerOf(int entry) const { return m_owners[static_cast<size_t>(m_tree.entry(entry).owner)]; }
    /// Whether an annotation of a name by this coder, in this round, stands on a part of it.
    bool isTaken(TextRange range) const;
    /// Whether this coder turned the entity down there.
    bool isTurnedDown(TextRange range, EntityId entity) const;

private:
    bool isKindOfPerson(TagId tag);
    void addWanted(const Entity &entity);
    void addOwn(const Entity &entity);
    void addTagged(const Annotation &annotation);
    void addForms(int owner);
    void endTagged();

    const ArticlePage &m_page;
    const Codebook &m_codebook;
    edits::By m_by;
    QString m_text;
    QList<Entity> m_wanted;
    QHash<TagId, bool> m_isPerson;
    QHash<EntityId, int> m_places; ///< among the owners
    std::vector<Owner> m_owners;
    std::vector<TextRange> m_tagged; ///< by start; none overlap once all are there
    QHash<EntityId, QList<TextRange>> m_turnedDown;
    NameTree m_tree;
    // What comes next.
    qsizetype m_nextWanted = 0;
    QHash<EntityId, Entity>::const_iterator m_nextOwn;
    qsizetype m_nextTagged = 0;
    bool m_hasTagged = false;
    int m_nextForms = 0;
};

} // namespace model::suggest
