// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/stored_claims.h"

#include "model/storage/article_texts.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"
#include "model/storage/same_claims.h"
#include "model/storage/store.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// As they were added to the project.
QList<ArticleId> inOrder(Store &store, const QSet<ArticleId> &articles)
{
    std::vector<std::pair<qint64, ArticleId>> rows;
    Query row(store.database(), u"SELECT id FROM article WHERE uuid = ?"_s);
    for (const ArticleId &id : articles) {
        row.bind(id);
        while (row.next()) {
            rows.emplace_back(row.integer(0), id);
        }
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<ArticleId> order;
    for (const auto &[key, id] : rows) {
        order.append(id);
    }
    return order;
}

} // namespace

QList<ClaimRow> claimsSameAs(Store &store, AnnotationId claim)
{
    const QList<SameClaim> links = sameClaimsAround(store.database(), {claim});
    if (links.isEmpty()) {
        return {};
    }
    QSet<AnnotationId> group;
    QSet<ArticleId> articles;
    for (const SameClaim &link : links) {
        group += {link.claim, link.other};
        articles += {link.article, link.otherArticle};
    }
    QList<ClaimRow> rows =
        ClaimReader::ofArticles(store, inOrder(store, articles), links.first().coder, links.first().round);
    rows.removeIf([&group](const ClaimRow &row) { return !group.contains(row.id); });
    const bool isShown =
        std::any_of(rows.cbegin(), rows.cend(), [&claim](const ClaimRow &row) { return row.id == claim; });
    return isShown && rows.size() > 1 ? rows : QList<ClaimRow>();
}

JoinedClaims joinedClaims(Store &store, const QList<AnnotationId> &claims)
{
    JoinedClaims result;
    ArticleTexts texts(store.database());
    Rows rows(store.database(), texts);
    for (const AnnotationId &id : claims) {
        const std::optional<Annotation> claim = rows.stored(id);
        if (claim && rows.stored(claim->article)) {
            result.claims.append(*claim);
        }
    }
    result.links = sameClaimsAround(store.database(), {claims.cbegin(), claims.cend()});
    return result;
}

QList<AnsweredClaim> answeredClaims(Store &store, const QList<AnnotationId> &claims)
{
    QList<AnsweredClaim> result;
    ArticleTexts texts(store.database());
    Rows rows(store.database(), texts);
    Query values(
        store.database(),
        u"SELECT v.uuid FROM value v WHERE v.annotation = (SELECT id FROM annotation WHERE uuid = ?) "
        "AND v.removed = 0 ORDER BY v.id"_s);
    for (const AnnotationId &id : claims) {
        const std::optional<Annotation> claim = rows.stored(id);
        if (!claim) {
            continue;
        }
        AnsweredClaim answered{*claim, {}};
        values.bind(id);
        while (values.next()) {
            if (const std::optional<VariableValue> value = rows.stored(values.id<ValueId>(0))) {
                answered.values.append(*value);
            }
        }
        result.append(answered);
    }
    return result;
}

QList<StoredClaim> storedClaims(Store &store, const QList<AnnotationId> &claims, VariableId variable)
{
    QList<StoredClaim> result;
    ArticleTexts texts(store.database());
    Rows rows(store.database(), texts);
    Query value(
        store.database(),
        u"SELECT v.uuid FROM value v JOIN annotation n ON n.id = v.annotation JOIN variable x ON "
        "x.id = v.variable WHERE n.uuid = ? AND x.uuid = ? AND v.removed = 0"_s);
    for (const AnnotationId &id : claims) {
        const std::optional<Annotation> annotation = rows.stored(id);
        if (!annotation) {
            continue;
        }
        StoredClaim claim{*annotation, std::nullopt};
        value.bind(id).bind(variable);
        if (value.next()) {
            claim.value = rows.stored(value.id<ValueId>(0));
            value.next();
        }
        result.append(claim);
    }
    return result;
}

} // namespace model::storage
