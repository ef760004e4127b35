// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/source_moves.h"

#include "model/storage/query.h"
#include "model/storage/value_moves.h"

namespace model::storage {

using namespace Qt::StringLiterals;

SourceMoves::SourceMoves(const QSqlDatabase &database, Rows &rows, Change &change)
    : m_database(database)
    , m_rows(rows)
    , m_change(change)
{
}

void SourceMoves::move(const Source &source, EntityId into, const QString &label)
{
    const Place place{source.article, source.coder, source.round, into, label};
    const Source other = known(place);
    if (!other.id.isNull()) {
        join(source, other);
        return;
    }
    Source after = source;
    after.entity = into;
    after.label = into.isNull() ? label : after.label;
    m_change.update(source, after);
    m_placed.insert(place, after);
}

/// The one that stands there, or will; an empty one if none does.
Source SourceMoves::known(const Place &place)
{
    const auto placed = m_placed.constFind(place);
    if (placed != m_placed.cend()) {
        return *placed;
    }
    Query query(
        m_database,
        u"SELECT s.uuid FROM source s JOIN article a ON a.id = s.article JOIN coder c ON c.id = s.coder "
        "JOIN round r ON r.id = s.round LEFT JOIN entity e ON e.id = s.entity "
        "WHERE a.uuid = ? AND c.uuid = ? AND r.uuid = ? AND e.uuid IS ? "
        "AND (e.uuid IS NOT NULL OR s.label = CAST(? AS TEXT)) AND s.removed = 0 ORDER BY s.id LIMIT 1"_s);
    query.bind(place.article).bind(place.coder).bind(place.round).bind(place.entity);
    query.bind(utf8(place.label));
    if (!query.next()) {
        return {};
    }
    return *m_placed.insert(place, m_rows.stored(query.id<SourceId>(0)).value_or(Source()));
}

void SourceMoves::join(const Source &source, Source into)
{
    moveLinks(source, into.id);
    moveAnswers(source.id, into.id);
    m_change.remove(source);
    if (source.note.isEmpty()) {
        return;
    }
    const Source before = into;
    into.note = into.note.isEmpty() ? source.note : into.note + u'\n' + source.note;
    m_change.update(before, into);
    m_placed.insert({into.article, into.coder, into.round, into.entity, into.label}, into);
}

/// A claim that has both keeps one link.
void SourceMoves::moveLinks(const Source &source, SourceId into)
{
    auto claims = m_claims.find(into);
    if (claims == m_claims.end()) {
        claims = m_claims.insert(into, {});
        for (const Relation &link : linksOf(into)) {
            claims->insert(link.claim);
        }
    }
    for (const Relation &link : linksOf(source.id)) {
        if (claims->contains(link.claim)) {
            m_change.remove(link);
            continue;
        }
        claims->insert(link.claim);
        Relation after = link;
        after.source = into;
        m_change.update(link, after);
    }
}

/// What was answered of the one that stays stands.
void SourceMoves::moveAnswers(SourceId source, SourceId into)
{
    auto answered = m_answered.find(into);
    if (answered == m_answered.end()) {
        answered = m_answered.insert(into, {});
        for (const VariableValue &value : valuesOf(m_database, m_rows, into)) {
            answered->insert(value.variable);
        }
    }
    for (const VariableValue &value : valuesOf(m_database, m_rows, source)) {
        if (answered->contains(value.variable)) {
            m_change.remove(value);
            continue;
        }
        answered->insert(value.variable);
        VariableValue after = value;
        after.source = into;
        m_change.update(value, after);
    }
}

QList<Relation> SourceMoves::linksOf(SourceId source)
{
    Query query(
        m_database,
        u"SELECT x.uuid FROM relation x WHERE x.source = (SELECT id FROM source WHERE uuid = ?) "
        "AND x.removed = 0 ORDER BY x.id"_s);
    query.bind(source);
    QList<RelationId> ids;
    while (query.next()) {
        ids.append(query.id<RelationId>(0));
    }
    QList<Relation> links;
    for (const RelationId &id : std::as_const(ids)) {
        if (const std::optional<Relation> link = m_rows.stored(id)) {
            links.append(*link);
        }
    }
    return links;
}

} // namespace model::storage
