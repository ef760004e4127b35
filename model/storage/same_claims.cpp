// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/same_claims.h"

#include "model/project/claim_groups.h"
#include "model/storage/article_texts.h"
#include "model/storage/rows.h"

#include <algorithm>
#include <utility>

namespace model::storage {

using namespace Qt::StringLiterals;

QString sameClaimsWhere(QStringView condition)
{
    return u"SELECT x.uuid, f.uuid, a.uuid, t.uuid, b.uuid, c.uuid, r.uuid, x.created FROM relation x "
           "JOIN annotation f ON f.id = x.from_annotation JOIN article a ON a.id = f.article "
           "JOIN annotation t ON t.id = x.to_annotation JOIN article b ON b.id = t.article "
           "JOIN coder c ON c.id = x.coder JOIN round r ON r.id = x.round "
           "WHERE x.kind = 'same' AND x.removed = 0 AND "_s
        + condition.toString();
}

SameClaim sameClaimIn(const Query &row)
{
    return {
        .id = row.id<SameClaimId>(0),
        .claim = row.id<AnnotationId>(1),
        .article = row.id<ArticleId>(2),
        .other = row.id<AnnotationId>(3),
        .otherArticle = row.id<ArticleId>(4),
        .coder = row.id<CoderId>(5),
        .round = row.id<RoundId>(6),
        .created = row.integer(7)};
}

QList<SameClaim> sameClaimsAround(const QSqlDatabase &database, const QSet<AnnotationId> &claims)
{
    QList<SameClaim> links;
    QSet<SameClaimId> known;
    QSet<AnnotationId> met = claims;
    QList<AnnotationId> toVisit(claims.cbegin(), claims.cend());
    Query from(database, sameClaimsWhere(u"x.from_annotation = (SELECT id FROM annotation WHERE uuid = ?)"));
    Query to(database, sameClaimsWhere(u"x.to_annotation = (SELECT id FROM annotation WHERE uuid = ?)"));
    while (!toVisit.isEmpty()) {
        const AnnotationId one = toVisit.takeLast();
        for (Query *query : {&from, &to}) {
            query->bind(one);
            while (query->next()) {
                const SameClaim link = sameClaimIn(*query);
                if (known.contains(link.id)) {
                    continue;
                }
                known.insert(link.id);
                links.append(link);
                for (const AnnotationId &end : {link.claim, link.other}) {
                    if (!met.contains(end)) {
                        met.insert(end);
                        toVisit.append(end);
                    }
                }
            }
        }
    }
    return links;
}

SameClaimKeys::SameClaimKeys(const QSqlDatabase &database)
{
    Query query(
        database,
        u"SELECT x.from_annotation, x.to_annotation FROM relation x WHERE x.kind = 'same' "
        "AND x.removed = 0 AND x.to_annotation IS NOT NULL ORDER BY x.id"_s);
    while (query.next()) {
        const qint64 one = query.integer(0);
        const qint64 other = query.integer(1);
        const qint64 into = m_groups.value(one, one);
        const qint64 from = m_groups.value(other, other);
        for (const qint64 claim : m_members.value(from, {from}) + m_members.value(into, {into})) {
            if (m_groups.value(claim, 0) != into) {
                m_groups.insert(claim, into);
                m_members[into].append(claim);
            }
        }
    }
}

QList<qint64> SameClaimKeys::groupOf(qint64 claim) const
{
    QList<qint64> members = m_members.value(m_groups.value(claim, 0));
    std::sort(members.begin(), members.end());
    return members;
}

void dropFromGroups(const QSqlDatabase &database, Query &going)
{
    QSet<AnnotationId> leaving;
    while (going.next()) {
        leaving.insert(going.id<AnnotationId>(0));
    }
    if (leaving.isEmpty()) {
        return;
    }
    ArticleTexts texts(database);
    Rows rows(database, texts);
    const PartedClaims now = parted(sameClaimsAround(database, leaving), leaving);
    for (const SameClaim &link : now.gone) {
        rows.erase(link.id);
    }
    for (const SameClaim &link : now.made) {
        rows.write(link);
    }
}

} // namespace model::storage
