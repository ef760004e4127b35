// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reviewed_claim.h"

#include "model/project/edits_entity.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace model::exchange {

using storage::ReviewedAuthorRow;
using storage::ReviewRow;

namespace {

bool isChecked(const ReviewRow &row)
{
    return !row.verification.isEmpty() && row.verification != "unchecked"_L1;
}

bool isAddress(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    return address.isValid() && !address.host().isEmpty()
        && (address.scheme() == "https"_L1 || address.scheme() == "http"_L1);
}

/// A year, a month, a day or a time of ISO 8601.
bool isDate(const QString &published)
{
    static const QRegularExpression form(
        u"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?$"_s);
    constexpr qsizetype length = 10; // of a day
    return form.match(published).hasMatch()
        && QDate::fromString((published + u"-01-01"_s).left(length), Qt::ISODate).isValid();
}

/// Machines read the reviews by the rules of schema.org, and pages link what they name: what is no web
/// address, no date and no id is left out, as if it were not known.
ReviewRow sound(ReviewRow row)
{
    row.url = isAddress(row.url) ? row.url : QString();
    row.published = isDate(row.published) ? row.published : QString();
    for (ReviewedAuthorRow &author : row.authors) {
        author.wikidata = edits::wikidataId(author.wikidata).value_or(QString());
    }
    return row;
}

/// Nothing if none of the rows is verified.
std::optional<ReviewedClaim> reviewedIn(QList<ReviewRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const ReviewRow &a, const ReviewRow &b) {
        return std::tuple(a.published.isEmpty(), a.published)
            < std::tuple(b.published.isEmpty(), b.published);
    });
    ReviewedClaim claim;
    for (const ReviewRow &row : std::as_const(rows)) {
        if (isChecked(row)) {
            claim.verdict =
                claim.verdicts.isEmpty() || row.verified > claim.verdict.verified ? row : claim.verdict;
            claim.verdicts.append(row.label);
        }
    }
    claim.verdicts.removeDuplicates();
    claim.rows = std::move(rows);
    return claim.verdicts.isEmpty() ? std::nullopt : std::optional(claim);
}

} // namespace

QList<ReviewedAuthorRow> ReviewedClaim::authors() const
{
    QList<ReviewedAuthorRow> authors;
    for (const ReviewRow &row : rows) {
        for (const ReviewedAuthorRow &author : row.authors) {
            const bool isKnown =
                std::any_of(authors.cbegin(), authors.cend(), [&author](const ReviewedAuthorRow &known) {
                    return known.name == author.name && known.kind == author.kind;
                });
            if (!isKnown && !author.name.isEmpty()) {
                authors.append(author);
            }
        }
    }
    return authors;
}

QList<ReviewRow> ReviewedClaim::appearances() const
{
    QList<ReviewRow> result;
    QSet<ArticleId> known;
    for (const ReviewRow &row : rows) {
        if (!known.contains(row.article)) {
            known.insert(row.article);
            result.append(row);
        }
    }
    return result;
}

QString ReviewedClaim::evidence() const
{
    QStringList lines = verdict.evidence.split(u'\n', Qt::SkipEmptyParts);
    for (const ReviewRow &row : rows) {
        if (row.verification == verdict.verification) {
            lines += row.evidence.split(u'\n', Qt::SkipEmptyParts);
        }
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

std::optional<ReviewedClaim> reviewedAt(const QSqlDatabase &database, const QList<qint64> &keys)
{
    QList<ReviewRow> rows;
    for (const qint64 key : keys) {
        if (const std::optional<ReviewRow> row = storage::reviewOf(database, key)) {
            rows.append(sound(*row));
        }
    }
    return reviewedIn(rows);
}

} // namespace model::exchange
