// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/coding_gift.h"

#include "model/error.h"
#include "model/message.h"
#include "model/project/composer.h"
#include "model/storage/query.h"
#include "model/storage/same_claims.h"
#include "model/storage/value_moves.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

template <typename Some>
QList<Some> idsOf(Query &query)
{
    QList<Some> found;
    while (query.next()) {
        found.append(query.id<Some>(0));
    }
    return found;
}

/// All values of a kind that the coder has in an article.
template <typename Value, typename Some>
QList<Value> valuesOf(Rows &rows, Query &query)
{
    QList<Value> values;
    for (const Some &id : idsOf<Some>(query)) {
        if (const std::optional<Value> value = rows.stored(id)) {
            values.append(*value);
        }
    }
    return values;
}

} // namespace

CodingGift::CodingGift(const QSqlDatabase &database, Rows &rows, Giving giving)
    : m_database(database)
    , m_rows(rows)
    , m_giving(std::move(giving))
{
    if (!rows.stored(m_giving.from) || !rows.stored(m_giving.to) || m_giving.from == m_giving.to) {
        throw Error(Message::tr("One of the two coders is no longer in the project. Choose them anew."));
    }
}

Change CodingGift::change()
{
    m_change = {};
    m_count = {};
    m_freed.clear();
    m_named.clear();
    m_moved.clear();
    for (const ArticleId &article : articles()) {
        const qsizetype before = m_change.deltas.size();
        giveIn(article);
        m_count.articles += m_change.deltas.size() > before ? 1 : 0;
    }
    giveGroups();
    dropUnnamed();
    return m_change;
}

QList<ArticleId> CodingGift::articles()
{
    switch (m_giving.reach) {
    case Giving::Reach::Articles:
        return m_giving.articles;
    case Giving::Reach::Project: {
        Query query(
            m_database,
            u"WITH one AS (SELECT id FROM coder WHERE uuid = ?) SELECT uuid FROM article WHERE id IN ("
            "SELECT article FROM annotation INDEXED BY annotation_counts JOIN one ON coder = one.id "
            "UNION SELECT article FROM source JOIN one ON coder = one.id "
            "UNION SELECT article FROM coding JOIN one ON coder = one.id "
            "UNION SELECT article FROM value JOIN one ON coder = one.id) ORDER BY id"_s);
        query.bind(m_giving.from);
        return idsOf<ArticleId>(query);
    }
    case Giving::Reach::Annotations:
        break;
    }
    QList<ArticleId> order;
    for (const AnnotationId &id : std::as_const(m_giving.annotations)) {
        const std::optional<Annotation> annotation = m_rows.stored(id);
        if (!annotation || annotation->coder != m_giving.from) {
            continue;
        }
        if (!m_named.contains(annotation->article)) {
            order.append(annotation->article);
        }
        m_named[annotation->article].insert(id);
    }
    return order;
}

void CodingGift::giveIn(ArticleId article)
{
    Desk desk = deskOf(article);
    giveAnnotations(desk);
    giveRelations(desk);
    giveSources(desk);
    if (takesAll()) {
        giveStatuses(article);
        giveAnswers(article);
    }
}

CodingGift::Desk CodingGift::deskOf(ArticleId article)
{
    Desk desk;
    Query annotations(
        m_database,
        u"SELECT uuid FROM annotation WHERE article = (SELECT id FROM article WHERE uuid = ?) "
        "AND coder = (SELECT id FROM coder WHERE uuid = ?) AND removed = 0 ORDER BY id"_s);
    annotations.bind(article).bind(m_giving.to);
    for (const Annotation &one : valuesOf<Annotation, AnnotationId>(m_rows, annotations)) {
        desk.there.insert(wordsOf(one));
    }
    annotations.bind(article).bind(m_giving.from);
    desk.own = valuesOf<Annotation, AnnotationId>(m_rows, annotations);
    if (!takesAll()) {
        desk.own.removeIf(
            [named = m_named.value(article)](const Annotation &one) { return !named.contains(one.id); });
    }
    for (const Annotation &one : std::as_const(desk.own)) {
        desk.moving.insert(one.id);
    }
    Query relations(
        m_database,
        u"SELECT uuid FROM relation WHERE article = (SELECT id FROM article WHERE uuid = ?) "
        "AND removed = 0 ORDER BY created, id"_s);
    relations.bind(article);
    desk.relations = valuesOf<Relation, RelationId>(m_rows, relations);
    Query sources(
        m_database,
        u"SELECT uuid FROM source WHERE article = (SELECT id FROM article WHERE uuid = ?) "
        "AND coder IN (SELECT id FROM coder WHERE uuid IN (?, ?)) AND removed = 0 ORDER BY id"_s);
    sources.bind(article).bind(m_giving.from).bind(m_giving.to);
    for (const Source &one : valuesOf<Source, SourceId>(m_rows, sources)) {
        desk.sources.insert(one.id, one);
    }
    return desk;
}

/// Round, tag, name and pieces: what makes two annotations say the same.
QString CodingGift::wordsOf(const Annotation &annotation)
{
    QStringList words{annotation.round.text(), annotation.tag.text()};
    for (const TextRange &piece : annotation.segments) {
        words.append(u"%1-%2"_s.arg(QString::number(piece.start), QString::number(piece.end)));
    }
    const std::optional<Entity> entity =
        annotation.entity.isNull() ? std::nullopt : m_rows.stored(annotation.entity);
    words.append(entity ? entity->name : QString());
    return words.join(u' ');
}

bool CodingGift::isBare(const Desk &desk, const Annotation &annotation) const
{
    return annotation.note.isEmpty() && valuesOf(m_database, m_rows, annotation.id).isEmpty()
        && sameClaimsAround(m_database, {annotation.id}).isEmpty()
        && std::none_of(desk.relations.cbegin(), desk.relations.cend(), [&](const Relation &relation) {
               return relation.claim == annotation.id || relation.mention == annotation.id;
           });
}

void CodingGift::giveAnnotations(const Desk &desk)
{
    for (const Annotation &before : desk.own) {
        if (!desk.there.isEmpty() && desk.there.contains(wordsOf(before)) && isBare(desk, before)) {
            ++m_count.doubles;
            ++m_freed[before.entity];
            m_change.remove(before);
            continue;
        }
        Annotation after = before;
        after.coder = m_giving.to;
        ++m_count.annotations;
        m_moved.insert(before.id);
        m_change.update(before, after);
        giveValues(valuesOf(m_database, m_rows, before.id));
    }
}

void CodingGift::giveRelations(Desk &desk)
{
    for (const Relation &relation : std::as_const(desk.relations)) {
        if (!desk.moving.contains(relation.claim)) {
            desk.linked.insert({relation.claim, relation.source});
        }
    }
    const QList<Relation> relations = desk.relations;
    for (const Relation &relation : relations) {
        if (desk.moving.contains(relation.claim)) {
            giveRelation(desk, relation);
        } else if (desk.moving.contains(relation.mention)) {
            Relation after = relation;
            after.mention = {};
            ++m_count.looseMentions;
            m_change.update(relation, after);
        }
    }
}

void CodingGift::giveRelation(Desk &desk, const Relation &relation)
{
    Relation after = relation;
    after.coder = relation.coder == m_giving.from ? m_giving.to : relation.coder;
    after.source = targetOf(desk, relation.source);
    if (!after.mention.isNull() && !desk.moving.contains(after.mention)) {
        after.mention = {};
        ++m_count.looseMentions;
    }
    if (!after.source.isNull() && desk.linked.contains({after.claim, after.source})) {
        m_change.remove(relation);
        return;
    }
    desk.linked.insert({after.claim, after.source});
    ++m_count.links;
    m_change.update(relation, after);
}

/// Whether no link that stays behind needs the source.
bool CodingGift::movesAlone(const Desk &desk, SourceId id) const
{
    return std::none_of(desk.relations.cbegin(), desk.relations.cend(), [&](const Relation &relation) {
        return relation.source == id && !desk.moving.contains(relation.claim);
    });
}

const Source *CodingGift::sameOfOther(const Desk &desk, const Source &source) const
{
    const auto found = std::find_if(desk.sources.cbegin(), desk.sources.cend(), [&](const Source &other) {
        return other.coder == m_giving.to && other.round == source.round && other.entity == source.entity
            && (!source.entity.isNull() || other.label == source.label);
    });
    return found != desk.sources.cend() ? &*found : nullptr;
}

/// The other coder's source for the same speaker; else this one, which goes over with its links; else, where
/// some links stay behind, a second one.
SourceId CodingGift::targetOf(Desk &desk, SourceId id)
{
    const auto source = desk.sources.constFind(id);
    if (source == desk.sources.cend() || source->coder != m_giving.from) {
        return id;
    }
    const auto known = desk.targets.constFind(id);
    if (known != desk.targets.cend()) {
        return *known;
    }
    SourceId target = id;
    if (const Source *same = sameOfOther(desk, *source)) {
        target = same->id;
        ++m_count.joinedSources;
    } else if (!movesAlone(desk, id)) {
        Source second = *source;
        second.id = SourceId::make();
        second.coder = m_giving.to;
        target = second.id;
        m_change.add(second);
    }
    desk.targets.insert(id, target);
    return target;
}

void CodingGift::giveSources(Desk &desk)
{
    QList<SourceId> own;
    for (const Source &source : std::as_const(desk.sources)) {
        if (source.coder == m_giving.from && (takesAll() || desk.targets.contains(source.id))) {
            own.append(source.id);
        }
    }
    std::sort(own.begin(), own.end());
    for (const SourceId &id : std::as_const(own)) {
        const SourceId target = targetOf(desk, id);
        if (!movesAlone(desk, id)) {
            continue;
        }
        const Source before = desk.sources.value(id);
        if (target == id) {
            Source after = before;
            after.coder = m_giving.to;
            m_change.update(before, after);
            giveValues(valuesOf(m_database, m_rows, id));
            continue;
        }
        ++m_freed[before.entity];
        joinSourceValues(id, target);
        m_change.remove(before);
        Source &other = desk.sources[target];
        if (!before.note.isEmpty()) {
            const Source noted = other;
            other.note = noted.note.isEmpty() ? before.note : noted.note + u'\n' + before.note;
            m_change.update(noted, other);
        }
    }
}

void CodingGift::giveStatuses(ArticleId article)
{
    Query query(
        m_database,
        u"SELECT k.uuid, EXISTS (SELECT 1 FROM coding o JOIN coder c ON c.id = o.coder "
        "WHERE o.article = k.article AND o.round = k.round AND c.uuid = ? AND o.removed = 0) "
        "FROM coding k WHERE k.article = (SELECT id FROM article WHERE uuid = ?) "
        "AND k.coder = (SELECT id FROM coder WHERE uuid = ?) AND k.removed = 0 ORDER BY k.id"_s);
    query.bind(m_giving.to).bind(article).bind(m_giving.from);
    QList<std::pair<CodingId, bool>> found;
    while (query.next()) {
        found.append({query.id<CodingId>(0), query.integer(1) != 0});
    }
    for (const auto &[id, isTaken] : std::as_const(found)) {
        const Coding before = m_rows.stored(id).value_or(Coding());
        if (isTaken) {
            ++m_count.keptStatuses;
            m_change.remove(before);
            continue;
        }
        Coding after = before;
        after.coder = m_giving.to;
        ++m_count.statuses;
        m_change.update(before, after);
    }
}

void CodingGift::giveValues(const QList<VariableValue> &values)
{
    for (const VariableValue &value : values) {
        if (value.coder == m_giving.from) {
            VariableValue after = value;
            after.coder = m_giving.to;
            m_change.update(value, after);
        }
    }
}

/// The answers about a source that the other coder has too.
void CodingGift::joinSourceValues(SourceId from, SourceId into)
{
    const qsizetype first = m_change.deltas.size();
    for (const VariableValue &gone : joinValues(m_database, m_rows, from, into, m_change)) {
        ++m_freed[gone.names];
    }
    for (qsizetype i = first; i < m_change.deltas.size(); ++i) {
        auto &delta = std::get<Delta<VariableValue>>(m_change.deltas[i]);
        if (delta.after) {
            delta.after->coder = m_giving.to;
        }
    }
}

/// What was answered about the article itself; where both did, the other coder's stands.
void CodingGift::giveAnswers(ArticleId article)
{
    Query query(
        m_database,
        u"SELECT v.uuid, EXISTS (SELECT 1 FROM value o JOIN coder c ON c.id = o.coder "
        "WHERE o.article = v.article AND o.variable = v.variable AND o.round = v.round AND c.uuid = ? "
        "AND o.annotation IS NULL AND o.source IS NULL AND o.removed = 0) "
        "FROM value v WHERE v.article = (SELECT id FROM article WHERE uuid = ?) "
        "AND v.coder = (SELECT id FROM coder WHERE uuid = ?) AND v.annotation IS NULL AND v.source IS NULL "
        "AND v.removed = 0 ORDER BY v.id"_s);
    query.bind(m_giving.to).bind(article).bind(m_giving.from);
    QList<std::pair<ValueId, bool>> found;
    while (query.next()) {
        found.append({query.id<ValueId>(0), query.integer(1) != 0});
    }
    for (const auto &[id, isTaken] : std::as_const(found)) {
        const VariableValue before = m_rows.stored(id).value_or(VariableValue());
        if (isTaken) {
            ++m_freed[before.names];
            m_change.remove(before);
        } else {
            giveValues({before});
        }
    }
}

/// A name that stood only on what was doubled goes with it.
void CodingGift::dropUnnamed()
{
    Query uses(
        m_database,
        u"WITH one AS (SELECT id FROM entity WHERE uuid = ?) "
        "SELECT (SELECT count(*) FROM annotation n JOIN one ON n.entity = one.id) "
        "+ (SELECT count(*) FROM source s JOIN one ON s.entity = one.id) "
        "+ (SELECT count(*) FROM value v JOIN one ON v.names = one.id OR v.entity = one.id)"_s);
    QList<EntityId> names = m_freed.keys();
    std::sort(names.begin(), names.end());
    for (const EntityId &id : std::as_const(names)) {
        const std::optional<Entity> entity = id.isNull() ? std::nullopt : m_rows.stored(id);
        if (!entity || !edits::carriesNothingOfItsOwn(*entity)) {
            continue;
        }
        uses.bind(id);
        uses.next();
        if (uses.integer(0) <= m_freed.value(id)) {
            m_change.remove(*entity);
        }
    }
}

} // namespace model::storage
