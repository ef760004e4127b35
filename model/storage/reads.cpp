// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/reads.h"

#include "model/storage/enum_words.h"
#include "model/storage/public_ids.h"
#include "model/storage/visible_rows.h"

namespace model::storage {

using namespace Qt::StringLiterals;

QHash<qint64, int>
countsPerArticle(const QSqlDatabase &database, const Visible &visible, const std::optional<qint64> &article)
{
    const VisibleRows rows(database, visible);
    QHash<qint64, int> result;
    const QString all =
        u"SELECT article, coder, round, count(*) FROM annotation INDEXED BY annotation_counts "
        "WHERE removed = 0 GROUP BY article, coder, round"_s;
    const QString one =
        u"SELECT article, coder, round, count(*) FROM annotation INDEXED BY annotation_counts "
        "WHERE article = ? AND removed = 0 GROUP BY coder, round"_s;
    Query query(database, article ? one : all);
    if (article) {
        query.bind(*article);
    }
    while (query.next()) {
        if (rows.sees(query.integer(1), query.integer(2))) {
            result[query.integer(0)] += static_cast<int>(query.integer(3));
        }
    }
    return result;
}

QHash<qint64, Coding>
codingsPerArticle(const QSqlDatabase &database, const Visible &visible, const std::optional<qint64> &article)
{
    const VisibleRows rows(database, visible);
    QHash<qint64, Coding> result;
    const QString columns =
        u"SELECT k.article, k.coder, k.round, k.uuid, a.uuid, c.uuid, r.uuid, k.status, "
        "CAST(k.reason AS BLOB), k.updated FROM coding k JOIN article a ON a.id = k.article "
        "JOIN coder c ON c.id = k.coder JOIN round r ON r.id = k.round WHERE k.removed = 0 "_s;
    Query query(database, columns + (article ? u"AND k.article = ?"_s : u"ORDER BY k.updated, k.id"_s));
    if (article) {
        query.bind(*article);
    }
    while (query.next()) {
        if (rows.sees(query.integer(1), query.integer(2))) {
            result.insert(
                query.integer(0),
                {.id = query.id<CodingId>(3),
                 .article = query.id<ArticleId>(4),
                 .coder = query.id<CoderId>(5),
                 .round = query.id<RoundId>(6),
                 .status = codingStatus(query.text(7)),
                 .reason = query.text(8),
                 .updated = query.integer(9)});
        }
    }
    return result;
}

QHash<TagId, qint64> countsPerTag(const QSqlDatabase &database, const Visible &visible)
{
    const VisibleRows rows(database, visible);
    const auto tags = publicIds<TagId>(database, u"SELECT id, uuid FROM tag"_s);
    QHash<TagId, qint64> result;
    // Grouped as the index is sorted, so that nothing has to be sorted again.
    Query query(
        database,
        u"SELECT tag, coder, round, count(*) FROM annotation INDEXED BY annotation_counts "
        "WHERE removed = 0 AND article NOT IN (SELECT id FROM article WHERE removed = 1) "
        "GROUP BY article, coder, round, tag"_s);
    while (query.next()) {
        if (rows.sees(query.integer(1), query.integer(2))) {
            result[tags.value(query.integer(0))] += query.integer(3);
        }
    }
    return result;
}

QList<HistoryEdit> readHistory(const QSqlDatabase &database, qint64 from, int limit)
{
    QList<HistoryEdit> result;
    Query edits(
        database,
        u"SELECT h.number, h.at, CAST(c.name AS BLOB), CAST(h.action AS BLOB), h.undoes, b.uuid "
        "FROM history h JOIN coder c ON c.id = h.coder LEFT JOIN batch b ON b.id = h.batch "
        "WHERE h.number >= ? ORDER BY h.number LIMIT ?"_s);
    edits.bind(from).bind(limit);
    Query lines(
        database,
        u"SELECT subject, subject_id, CAST(before AS BLOB), CAST(after AS BLOB) "
        "FROM history_change WHERE edit = ? ORDER BY position"_s);
    while (edits.next()) {
        HistoryEdit edit{
            .number = edits.integer(0),
            .at = edits.integer(1),
            .coder = edits.text(2),
            .action = edits.text(3),
            .undoes = edits.optionalInteger(4),
            .batch = edits.text(5),
            .lines = {}};
        lines.bind(edit.number);
        while (lines.next()) {
            edit.lines.append({lines.text(0), lines.text(1), lines.text(2), lines.text(3)});
        }
        result.append(edit);
    }
    return result;
}

} // namespace model::storage
