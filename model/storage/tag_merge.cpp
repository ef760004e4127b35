// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/tag_merge.h"

#include "model/error.h"
#include "model/message.h"
#include "model/project/codebook.h"
#include "model/project/composer.h"
#include "model/project/tag_rules.h"
#include "model/storage/query.h"
#include "model/storage/tag_use.h"
#include "model/storage/value_moves.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// An annotation of one of the two tags in an article.
struct Candidate
{
    AnnotationId id;
    bool goes = false; ///< has the tag that goes
    QString where;     ///< coder, round and pieces
    bool isBare = false;
};

QList<Candidate> candidates(const QSqlDatabase &database, ArticleId article, TagId from, TagId into)
{
    Query query(
        database,
        u"SELECT n.uuid, t.uuid, n.coder || ' ' || n.round || ' ' || (SELECT group_concat(start || '-' || "
        "\"end\") FROM (SELECT start, \"end\" FROM segment WHERE annotation = n.id ORDER BY position)), "
        "n.note = '' AND NOT EXISTS (SELECT 1 FROM relation WHERE from_annotation = n.id AND removed = 0) "
        "AND NOT EXISTS (SELECT 1 FROM relation WHERE to_annotation = n.id AND removed = 0) "
        "AND NOT EXISTS (SELECT 1 FROM value WHERE annotation = n.id AND removed = 0) "
        "FROM annotation n JOIN tag t ON t.id = n.tag "
        "WHERE n.article = (SELECT id FROM article WHERE uuid = ?) AND n.removed = 0 "
        "AND t.uuid IN (?, ?) ORDER BY n.id"_s);
    query.bind(article).bind(from).bind(into);
    QList<Candidate> found;
    while (query.next()) {
        found.append(
            {query.id<AnnotationId>(0), query.id<TagId>(1) == from, query.text(2), query.integer(3) != 0});
    }
    return found;
}

QList<EntityId> entitiesOf(const QSqlDatabase &database, TagId tag)
{
    Query query(
        database,
        u"SELECT e.uuid FROM entity e JOIN tag t ON t.id = e.tag WHERE t.uuid = ? AND e.removed = 0 "
        "ORDER BY e.id"_s);
    query.bind(tag);
    QList<EntityId> found;
    while (query.next()) {
        found.append(query.id<EntityId>(0));
    }
    return found;
}

QList<ArticleId> articlesWithSourcesOf(const QSqlDatabase &database, EntityId entity)
{
    Query query(
        database,
        u"SELECT DISTINCT a.uuid FROM source s JOIN article a ON a.id = s.article "
        "WHERE s.entity = (SELECT id FROM entity WHERE uuid = ?) AND s.removed = 0 ORDER BY a.id"_s);
    query.bind(entity);
    QList<ArticleId> found;
    while (query.next()) {
        found.append(query.id<ArticleId>(0));
    }
    return found;
}

} // namespace

TagMerge::TagMerge(const QSqlDatabase &database, Rows &rows, TagId from, TagId into)
    : m_database(database)
    , m_rows(rows)
{
    const std::optional<Tag> gone = rows.stored(from);
    const std::optional<Tag> kept = rows.stored(into);
    if (!gone || !kept || from == into) {
        throw Error(Message::tr("One of the two tags is no longer in the project. Choose them anew."));
    }
    if (!canBecome(*gone, *kept)) {
        throw Error(Message::tr("“%1” and “%2” cannot be merged: one is for names, the other is not. Give "
                                "the annotations the "
                                "other tag instead.")
                        .arg(gone->label, kept->label));
    }
    m_from = *gone;
    m_into = *kept;
}

Change TagMerge::change(qint64 at)
{
    m_at = at;
    m_change = {};
    m_joined.clear();
    m_freed.clear();
    changeTags();
    for (const ArticleId &article : articles()) {
        changeArticle(article);
    }
    if (m_from.role == Tag::Role::Entity) {
        changeEntities();
    }
    return m_change;
}

/// The tag that goes comes first: by it the step is called. What an import that was taken back would bring
/// again keeps its tag, which is then retired.
void TagMerge::changeTags()
{
    const Codebook codebook{m_rows.tags()};
    if (useOf(m_database, m_from.id).isWaiting) {
        Tag retired = m_from;
        retired.retired = true;
        m_change.update(m_from, retired);
    } else {
        m_change.remove(m_from);
    }
    Tag into = m_into;
    if (codebook.isBelow(m_into.id, m_from.id)) {
        into.parent = m_from.parent;
    }
    into.retired = false;
    m_change.update(m_into, into);
    for (const Variable &variable : m_rows.variables()) {
        if (variable.tag == m_from.id) {
            Variable after = variable;
            after.tag = m_into.id;
            m_change.update(variable, after);
        }
    }
    for (const Tag &child : codebook.childrenOf(m_from.id)) {
        if (child.id != m_into.id) {
            Tag after = child;
            after.parent = m_into.id;
            m_change.update(child, after);
        }
    }
}

QList<ArticleId> TagMerge::articles()
{
    Query query(
        m_database,
        u"SELECT uuid FROM article WHERE id IN (SELECT article FROM annotation INDEXED BY annotation_counts "
        "WHERE tag = (SELECT id FROM tag WHERE uuid = ?) AND removed = 0) ORDER BY id"_s);
    query.bind(m_from.id);
    QList<ArticleId> found;
    while (query.next()) {
        found.append(query.id<ArticleId>(0));
    }
    return found;
}

void TagMerge::changeArticle(ArticleId article)
{
    const QList<Candidate> all = candidates(m_database, article, m_from.id, m_into.id);
    QSet<QString> there;
    for (const Candidate &one : all) {
        if (!one.goes) {
            there.insert(one.where);
        }
    }
    for (const Candidate &one : all) {
        if (one.goes) {
            changeAnnotation(one.id, one.isBare && there.contains(one.where));
        }
    }
}

void TagMerge::changeAnnotation(AnnotationId id, bool isDouble)
{
    const std::optional<Annotation> before = m_rows.stored(id);
    if (!before) {
        return;
    }
    if (isDouble) {
        ++m_freed[before->entity];
        m_change.remove(*before);
        return;
    }
    Annotation after = *before;
    after.tag = m_into.id;
    after.updated = m_at;
    if (const EntityId known = joined({before->article, before->entity}); !known.isNull()) {
        ++m_freed[before->entity];
        after.entity = known;
    }
    m_change.update(*before, after);
}

/// The name of the other tag that is written alike and stands in the same article.
EntityId TagMerge::joined(const Place &place)
{
    if (place.second.isNull()) {
        return {};
    }
    const auto known = m_joined.constFind(place);
    if (known != m_joined.cend()) {
        return *known;
    }
    Query query(
        m_database,
        u"WITH place AS (SELECT (SELECT id FROM article WHERE uuid = ?) AS article, "
        "(SELECT id FROM tag WHERE uuid = ?) AS kind, (SELECT name FROM entity WHERE uuid = ?) AS name) "
        "SELECT e.uuid FROM place p JOIN entity e ON e.name = p.name AND e.tag = p.kind AND e.removed = 0 "
        "WHERE EXISTS (SELECT 1 FROM annotation n WHERE n.entity = e.id AND n.article = p.article "
        "AND n.removed = 0) OR EXISTS (SELECT 1 FROM source s WHERE s.entity = e.id "
        "AND s.article = p.article AND s.removed = 0) ORDER BY e.uuid LIMIT 1"_s);
    query.bind(place.first).bind(m_into.id).bind(place.second);
    return *m_joined.insert(place, query.next() ? query.id<EntityId>(0) : EntityId());
}

void TagMerge::changeEntities()
{
    for (const EntityId &id : entitiesOf(m_database, m_from.id)) {
        for (const ArticleId &article : articlesWithSourcesOf(m_database, id)) {
            if (const EntityId known = joined({article, id}); !known.isNull()) {
                changeSources({article, id}, known);
            }
        }
        const std::optional<Entity> before = m_rows.stored(id);
        if (!staysInUse(id) && edits::carriesNothingOfItsOwn(*before)) {
            m_change.remove(*before);
            continue;
        }
        Entity after = *before;
        after.tag = m_into.id;
        m_change.update(*before, after);
    }
}

/// Whether anything stands for the name when all is done. What never did is let be as it was.
bool TagMerge::staysInUse(EntityId entity)
{
    const qint64 freed = m_freed.value(entity);
    Query query(
        m_database,
        u"WITH one AS (SELECT id FROM entity WHERE uuid = ?) "
        "SELECT (SELECT count(*) FROM annotation n JOIN one ON n.entity = one.id) "
        "+ (SELECT count(*) FROM source s JOIN one ON s.entity = one.id) "
        "+ (SELECT count(*) FROM value v JOIN one ON v.names = one.id OR v.entity = one.id)"_s);
    query.bind(entity);
    query.next();
    return freed == 0 || query.integer(0) > freed;
}

void TagMerge::changeSources(const Place &place, EntityId known)
{
    Query query(
        m_database,
        u"SELECT uuid FROM source WHERE article = (SELECT id FROM article WHERE uuid = ?) "
        "AND entity = (SELECT id FROM entity WHERE uuid = ?) AND removed = 0 ORDER BY id"_s);
    query.bind(place.first).bind(place.second);
    QList<SourceId> ids;
    while (query.next()) {
        ids.append(query.id<SourceId>(0));
    }
    for (const SourceId &id : std::as_const(ids)) {
        const Source before = m_rows.stored(id).value_or(Source());
        const SourceId target = sourceOf(before, known);
        ++m_freed[before.entity];
        if (target.isNull()) {
            Source after = before;
            after.entity = known;
            m_change.update(before, after);
            continue;
        }
        moveLinks(before, target);
        joinValues(m_database, m_rows, id, target, m_change);
        m_change.remove(before);
        if (!before.note.isEmpty()) {
            const Source other = m_rows.stored(target).value_or(Source());
            Source after = other;
            after.note = other.note.isEmpty() ? before.note : other.note + u'\n' + before.note;
            m_change.update(other, after);
        }
    }
}

/// The source that the same coder has for the other name in this article and round.
SourceId TagMerge::sourceOf(const Source &like, EntityId entity)
{
    Query query(
        m_database,
        u"SELECT s.uuid FROM source s JOIN article a ON a.id = s.article JOIN coder c ON c.id = s.coder "
        "JOIN round r ON r.id = s.round WHERE a.uuid = ? AND c.uuid = ? AND r.uuid = ? "
        "AND s.entity = (SELECT id FROM entity WHERE uuid = ?) AND s.removed = 0"_s);
    query.bind(like.article).bind(like.coder).bind(like.round).bind(entity);
    return query.next() ? query.id<SourceId>(0) : SourceId();
}

/// A claim that has both keeps one link.
void TagMerge::moveLinks(const Source &source, SourceId target)
{
    Query query(
        m_database,
        u"SELECT x.uuid, EXISTS (SELECT 1 FROM relation o WHERE o.from_annotation = x.from_annotation "
        "AND o.source = (SELECT id FROM source WHERE uuid = ?) AND o.removed = 0) "
        "FROM relation x WHERE x.source = (SELECT id FROM source WHERE uuid = ?) AND x.removed = 0 "
        "ORDER BY x.id"_s);
    query.bind(target).bind(source.id);
    QList<std::pair<RelationId, bool>> links;
    while (query.next()) {
        links.append({query.id<RelationId>(0), query.integer(1) != 0});
    }
    for (const auto &[id, isDouble] : std::as_const(links)) {
        const Relation before = m_rows.stored(id).value_or(Relation());
        if (isDouble) {
            m_change.remove(before);
            continue;
        }
        Relation after = before;
        after.source = target;
        m_change.update(before, after);
    }
}

} // namespace model::storage
