// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/message.h"
#include "model/storage/page_annotations.h"
#include "model/storage/page_entities.h"
#include "model/storage/page_keys.h"
#include "model/storage/page_values.h"
#include "model/storage/query.h"
#include "model/storage/reads.h"
#include "model/storage/same_claims.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

struct KeyedSource
{
    Source source;
    std::optional<qint64> entity;
};

/// The sources that may be seen; notes the entities of all.
std::vector<KeyedSource> readSources(const PageKeys &keys, const ArticleText &on, PageEntities &entities)
{
    std::vector<KeyedSource> sources;
    Query query(
        keys.database,
        u"SELECT uuid, coder, round, entity, CAST(label AS BLOB), CAST(note AS BLOB), removed "
        "FROM source WHERE article = ?"_s);
    query.bind(on.row);
    while (query.next()) {
        const bool seen = query.integer(6) == 0 && keys.visible.sees(query.integer(1), query.integer(2));
        const std::optional<qint64> entity = query.optionalInteger(3);
        entities.note(entity, seen);
        if (seen) {
            const Source source{
                .id = query.id<SourceId>(0),
                .article = on.id,
                .coder = keys.coders.value(query.integer(1)),
                .round = keys.rounds.value(query.integer(2)),
                .entity = {},
                .label = query.text(4),
                .note = query.text(5)};
            sources.push_back({source, entity});
        }
    }
    return sources;
}

QHash<RelationId, Relation> readRelations(const PageKeys &keys, const ArticleText &on)
{
    QHash<RelationId, Relation> relations;
    Query query(
        keys.database,
        u"SELECT x.uuid, f.uuid, s.uuid, m.uuid, x.coder, x.round, CAST(x.cue AS BLOB), "
        "x.cue_start, x.cue_end, x.created FROM relation x "
        "JOIN annotation f ON f.id = x.from_annotation AND f.article = x.article "
        "LEFT JOIN source s ON s.id = x.source LEFT JOIN annotation m ON m.id = x.to_annotation "
        "WHERE x.article = ? AND x.kind <> 'same' AND x.removed = 0"_s);
    query.bind(on.row);
    while (query.next()) {
        if (!keys.visible.sees(query.integer(4), query.integer(5))) {
            continue;
        }
        Relation relation{
            .id = query.id<RelationId>(0),
            .article = on.id,
            .claim = query.id<AnnotationId>(1),
            .source = query.id<SourceId>(2),
            .mention = query.id<AnnotationId>(3),
            .coder = keys.coders.value(query.integer(4)),
            .round = keys.rounds.value(query.integer(5)),
            .cue = query.text(6),
            .cueRange = {},
            .created = query.integer(9)};
        const TextRange cue{query.integer(7), query.integer(8)};
        if (!query.isNull(7) && cue.start >= 0 && cue.start < cue.end && cue.end <= on.map.codePoints()) {
            relation.cueRange = on.map.toUtf16(cue);
        }
        relations.insert(relation.id, relation);
    }
    return relations;
}

/// Those that begin here, and those that lead here from another article.
QHash<SameClaimId, SameClaim>
readSameClaims(const QSqlDatabase &database, const Visible &visible, const ArticleText &on)
{
    QHash<SameClaimId, SameClaim> links;
    for (const QStringView where :
         {QStringView(u"x.article = ?"),
          QStringView(u"x.to_annotation IN (SELECT id FROM annotation WHERE article = ?)")}) {
        Query query(database, sameClaimsWhere(where));
        query.bind(on.row);
        while (query.next()) {
            const SameClaim link = sameClaimIn(query);
            if (visible.sees(link.coder, link.round)) {
                links.insert(link.id, link);
            }
        }
    }
    return links;
}

} // namespace

ArticlePage
readPage(const QSqlDatabase &database, Rows &rows, ArticleTexts &texts, ArticleId id, const Visible &visible)
{
    const std::optional<Article> article = rows.stored(id);
    if (!article) {
        throw Error(
            Message::tr(
                "This article is no longer in the project. Open the project again to see what it holds now."),
            id.text());
    }
    const auto on = texts.of(id);
    ArticlePage page;
    page.article = *article;
    page.text = on->text;
    page.units = on->units;
    const PageKeys keys(database, visible);
    PageEntities entities;
    PageAnnotations annotations(keys, *on, entities);
    const std::vector<KeyedSource> sources = readSources(keys, *on, entities);
    const PageValues values(keys, *on, entities);
    entities.read(database, on->row, keys.tags);
    entities.putInto(page);
    for (KeyedSource keyed : sources) {
        keyed.source.entity = entities.id(keyed.entity);
        page.sources.insert(keyed.source.id, keyed.source);
    }
    page.relations = readRelations(keys, *on);
    page.sameClaims = readSameClaims(database, visible, *on);
    page.annotations = annotations.verified(entities);
    page.damagedAnnotations = annotations.damaged();
    values.putInto(page, entities);
    page.dismissals = readDismissals(keys, *on);
    return page;
}

} // namespace model::storage
