// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/claim_review.h"

#include "model/exchange/reviewed_claim.h"
#include "model/reading/byline.h"
#include "model/storage/same_claims.h"
#include "model/storage/store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

using storage::ReviewedAuthorRow;
using storage::ReviewRow;

/// 1 is false and 5 is true, as search engines read it; what cannot be said on that scale has none.
std::optional<int> ratingOf(const QString &verification)
{
    if (verification == "confirmed"_L1) {
        return 5;
    }
    if (verification == "disputed"_L1) {
        return 3;
    }
    if (verification == "false"_L1) {
        return 1;
    }
    return std::nullopt;
}

QJsonObject ratingJson(const ReviewRow &row)
{
    QJsonObject rating{{u"@type"_s, u"Rating"_s}, {u"alternateName"_s, row.label}};
    if (const std::optional<int> value = ratingOf(row.verification)) {
        rating.insert(u"ratingValue"_s, *value);
        rating.insert(u"bestRating"_s, 5);
        rating.insert(u"worstRating"_s, 1);
    }
    return rating;
}

QJsonObject authorJson(const ReviewedAuthorRow &author)
{
    const QString type = author.kind == "organization"_L1 ? u"Organization"_s
        : author.kind == "person"_L1                      ? u"Person"_s
                                                          : u"Thing"_s;
    QJsonObject json{{u"@type"_s, type}, {u"name"_s, author.name}};
    if (!author.wikidata.isEmpty()) {
        json.insert(u"sameAs"_s, u"https://www.wikidata.org/entity/"_s + author.wikidata);
    }
    return json;
}

QJsonObject appearanceJson(const ReviewRow &row)
{
    QJsonObject json{{u"@type"_s, u"NewsArticle"_s}, {u"headline"_s, row.title}};
    const auto put = [&json](const QString &key, const QJsonValue &value, bool isKnown) {
        if (isKnown) {
            json.insert(key, value);
        }
    };
    put(u"url"_s, row.url, !row.url.isEmpty());
    put(u"datePublished"_s, row.published, !row.published.isEmpty());
    put(u"publisher"_s, QJsonObject{{u"@type"_s, u"Organization"_s}, {u"name"_s, row.outlet}},
        !row.outlet.isEmpty());
    const QString author = reading::bylineNames(row.byline);
    put(u"author"_s, QJsonObject{{u"@type"_s, u"Person"_s}, {u"name"_s, author}}, !author.isEmpty());
    return json;
}

QJsonObject claimJson(const ReviewedClaim &reviewed)
{
    QJsonArray appearances;
    for (const ReviewRow &row : reviewed.appearances()) {
        appearances.append(appearanceJson(row));
    }
    const bool isRepeated = appearances.size() > 1;
    QJsonObject claim{
        {u"@type"_s, u"Claim"_s},
        {u"appearance"_s, isRepeated ? QJsonValue(appearances) : appearances.first()}};
    QJsonArray authors;
    for (const ReviewedAuthorRow &author : reviewed.authors()) {
        authors.append(authorJson(author));
    }
    if (!authors.isEmpty()) {
        claim.insert(u"author"_s, authors.size() == 1 ? authors.first() : QJsonValue(authors));
    }
    if (!reviewed.published().isEmpty()) {
        claim.insert(u"datePublished"_s, reviewed.published());
        if (isRepeated) {
            claim.insert(u"firstAppearance"_s, appearances.first());
        }
    }
    return claim;
}

/// The links; what is written behind one says what it is.
QJsonArray evidenceJson(const QString &evidence)
{
    QJsonArray links;
    for (const QString &line : evidence.split(u'\n', Qt::SkipEmptyParts)) {
        const QString link = line.trimmed().section(u' ', 0, 0);
        const QString note = line.trimmed().section(u' ', 1).trimmed();
        QJsonObject json{{u"@type"_s, u"CreativeWork"_s}};
        if (link.startsWith("http://"_L1) || link.startsWith("https://"_L1)) {
            json.insert(u"url"_s, link);
            if (!note.isEmpty()) {
                json.insert(u"name"_s, note);
            }
        } else {
            json.insert(u"name"_s, line.trimmed());
        }
        links.append(json);
    }
    return links;
}

QStringList missingIn(const ReviewedClaim &claim, const ReviewBy &by)
{
    QStringList missing;
    const auto require = [&missing](bool isThere, const QString &what) {
        if (!isThere) {
            missing.append(what);
        }
    };
    const QList<ReviewRow> &rows = claim.rows;
    const bool hasUrl =
        std::any_of(rows.cbegin(), rows.cend(), [](const ReviewRow &row) { return !row.url.isEmpty(); });
    require(!claim.verdict.claim.trimmed().isEmpty(), u"claimReviewed"_s);
    if (claim.isContradictory()) {
        missing.append(u"reviewRating (%1)"_s.arg(claim.verdicts.join(u" ≠ "_s)));
    } else {
        require(ratingOf(claim.verdict.verification).has_value(), u"reviewRating.ratingValue"_s);
    }
    require(!by.url.isEmpty(), u"url"_s);
    require(!by.author.isEmpty() || !claim.verdict.coder.isEmpty(), u"author"_s);
    require(!claim.authors().isEmpty(), u"itemReviewed.author"_s);
    require(hasUrl, u"itemReviewed.appearance.url"_s);
    require(!claim.published().isEmpty(), u"itemReviewed.datePublished"_s);
    return missing;
}

/// Where the claim was found to be different things, it is not said which of them it is.
ClaimReview reviewFrom(const ReviewedClaim &claim, const ReviewBy &by)
{
    const ReviewRow &row = claim.verdict;
    const QJsonObject author = by.author.isEmpty()
        ? QJsonObject{{u"@type"_s, u"Person"_s}, {u"name"_s, row.coder}}
        : QJsonObject{{u"@type"_s, u"Organization"_s}, {u"name"_s, by.author}};
    QJsonObject json{
        {u"@type"_s, u"ClaimReview"_s},
        {u"identifier"_s, row.id.text()},
        {u"claimReviewed"_s, row.claim},
        {u"author"_s, author},
        {u"datePublished"_s,
         QDateTime::fromMSecsSinceEpoch(row.verified, Qt::UTC).date().toString(Qt::ISODate)},
        {u"itemReviewed"_s, claimJson(claim)}};
    if (!claim.isContradictory()) {
        json.insert(u"reviewRating"_s, ratingJson(row));
    }
    if (!by.url.isEmpty()) {
        json.insert(u"url"_s, by.url);
    }
    if (const QJsonArray evidence = evidenceJson(claim.evidence()); !evidence.isEmpty()) {
        json.insert(u"citation"_s, evidence);
    }
    return {row.id, row.article, row.claim, json, missingIn(claim, by)};
}

} // namespace

QByteArray ClaimReviews::json() const
{
    QJsonArray graph;
    for (const ClaimReview &review : reviews) {
        graph.append(review.json);
    }
    // It is put into web pages, where a claim with “</script>” would end it.
    return QJsonDocument(QJsonObject{{u"@context"_s, u"https://schema.org"_s}, {u"@graph"_s, graph}})
        .toJson()
        .replace('<', "\\u003c");
}

ClaimReviews claimReviews(storage::Store &store, const analysis::Spoken &spoken, const ReviewBy &by)
{
    ClaimReviews result;
    const storage::SameClaimKeys same(store.database());
    QSet<qint64> told; // with another one that is the same
    for (const analysis::Spoken::Claim &claim : spoken.claims) {
        const QList<qint64> group = same.groupOf(claim.key);
        if (told.contains(claim.key)) {
            continue;
        }
        const bool isWorthReading = claim.isChecked || !group.isEmpty();
        const QList<qint64> keys = group.isEmpty() ? QList<qint64>{claim.key} : group;
        const auto reviewed = isWorthReading ? reviewedAt(store.database(), keys) : std::nullopt;
        if (reviewed) {
            told.unite({group.cbegin(), group.cend()});
            result.reviews.append(reviewFrom(*reviewed, by));
        } else {
            ++result.unchecked;
        }
    }
    return result;
}

} // namespace model::exchange
