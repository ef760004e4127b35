// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/claim_rows.h"

#include "model/project/claim_groups.h"
#include "model/storage/final_layer.h"
#include "model/storage/query.h"
#include "model/storage/same_claims.h"
#include "model/storage/store.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// As long as edits may wait for it.
constexpr qint64 millisecondsOfStep = 15;
constexpr int articlesAtOnce = 64;

/// Looks into one article after the other with statements that are prepared once.
class ArticleClaims
{
public:
    ArticleClaims(Store &store, CoderId coder, RoundId round, ClaimReader::Whose whose)
        : m_store(store)
        , m_own{rowOf(store, u"SELECT id FROM coder WHERE uuid = ?"_s, coder), rowOf(store, u"SELECT id FROM round WHERE uuid = ?"_s, round)}
        , m_claims(
              store.database(),
              u"SELECT n.id, CAST(n.uuid AS BLOB), n.start, CAST(n.note AS BLOB), CAST(substr((SELECT "
              "group_concat(quote, ' […] ') FROM (SELECT substr(quote, 1, 2000) AS quote FROM segment "
              "WHERE annotation = n.id ORDER BY position)), 1, 2000) AS BLOB), n.\"end\" "
              "FROM annotation n WHERE n.article = ? AND n.coder = ? AND n.round = ? AND n.tag IN "
              "(SELECT id FROM tag WHERE role = 'claim') AND n.removed = 0 ORDER BY n.start, n.id"_s)
        , m_sources(
              store.database(),
              u"SELECT r.from_annotation, CAST(coalesce(e.name, s.label) AS BLOB) FROM relation r "
              "JOIN source s ON s.id = r.source AND s.removed = 0 "
              "LEFT JOIN entity e ON e.id = s.entity AND e.removed = 0 "
              "WHERE r.article = ? AND r.removed = 0 AND r.kind = 'source' ORDER BY r.created, r.id"_s)
        , m_same(
              store.database(),
              u"SELECT y.claim, CAST(o.uuid AS BLOB), o.removed OR a.removed OR o.tag NOT IN "
              "(SELECT id FROM tag WHERE role = 'claim') FROM "
              "(SELECT x.from_annotation AS claim, x.to_annotation AS other FROM relation x "
              "WHERE x.article = ? AND x.removed = 0 AND x.kind = 'same' "
              "UNION ALL SELECT x.to_annotation, x.from_annotation FROM annotation n "
              "CROSS JOIN relation x ON x.to_annotation = n.id WHERE n.article = ? AND n.tag IN "
              "(SELECT id FROM tag WHERE role = 'claim') AND x.removed = 0 AND x.kind = 'same') y "
              "CROSS JOIN annotation o ON o.id = y.other JOIN article a ON a.id = o.article"_s)
        , m_values(
              store.database(),
              u"SELECT v.annotation, x.name = 'verification', CAST(v.value AS BLOB), v.updated, "
              "CAST(c.uuid AS BLOB) FROM value v JOIN variable x ON x.id = v.variable "
              "LEFT JOIN coder c ON c.id = v.coder WHERE v.article = ? AND v.annotation IS NOT NULL "
              "AND v.removed = 0 AND x.name IN ('verification', 'evidence')"_s)
    {
        if (whose == ClaimReader::Whose::Counted) {
            const FinalLayer layer(store.database());
            m_bounds = layer.bounds;
            m_counted.emplace(store.database(), layer.with + u" SELECT coder, round FROM layer"_s);
        }
    }

    void read(ArticleId id, qint64 article, QList<ClaimRow> &rows)
    {
        const std::optional<Coding> coding = codingOf(article);
        if (!coding) {
            return;
        }
        Places places;
        m_claims.bind(article).bind(coding->coder).bind(coding->round);
        while (m_claims.next()) {
            places.insert(m_claims.integer(0), rows.size());
            ClaimRow row;
            row.id = m_claims.id<AnnotationId>(1);
            row.article = id;
            row.start = m_claims.integer(2);
            row.note = m_claims.text(3);
            row.words = m_claims.text(4).simplified();
            row.end = m_claims.integer(5);
            row.isOwn = *coding == m_own;
            rows.append(row);
        }
        if (places.isEmpty()) {
            return;
        }
        readSources(article, places, rows);
        readSame(article, places, rows);
        readValues(article, places, rows);
    }

private:
    using Places = QHash<qint64, qsizetype>; ///< of annotations, among the rows

    struct Coding
    {
        std::optional<qint64> coder;
        std::optional<qint64> round;

        friend bool operator==(const Coding &, const Coding &) = default;
    };

    /// Nothing where no coding counts.
    std::optional<Coding> codingOf(qint64 article)
    {
        if (!m_counted) {
            return m_own;
        }
        for (int i = 0; i < m_bounds; ++i) {
            m_counted->bind(article - 1).bind(article);
        }
        std::optional<Coding> coding;
        while (m_counted->next()) {
            coding = Coding{m_counted->integer(0), m_counted->integer(1)};
        }
        return coding;
    }

    void readSources(qint64 article, const Places &places, QList<ClaimRow> &rows)
    {
        m_sources.bind(article);
        while (m_sources.next()) {
            if (const auto place = places.constFind(m_sources.integer(0)); place != places.cend()) {
                QString &sources = rows[*place].sources;
                sources += (sources.isEmpty() ? QString() : u"; "_s) + m_sources.text(1);
            }
        }
    }

    void readSame(qint64 article, const Places &places, QList<ClaimRow> &rows)
    {
        m_same.bind(article).bind(article);
        while (m_same.next()) {
            if (const auto place = places.constFind(m_same.integer(0)); place != places.cend()) {
                const auto other = m_same.id<AnnotationId>(1);
                const bool isHidden = m_same.integer(2) != 0;
                rows[*place].same.append(isHidden ? standsFor(other) : other);
            }
        }
    }

    /// One claim for all that are tied to this one, so that those that are shown find each other over any
    /// number that are not.
    AnnotationId standsFor(AnnotationId hidden)
    {
        const auto known = m_standing.constFind(hidden);
        if (known != m_standing.cend()) {
            return *known;
        }
        const ClaimGroups group(sameClaimsAround(m_store.database(), {hidden}));
        return *m_standing.insert(hidden, group.of(hidden));
    }

    void readValues(qint64 article, const Places &places, QList<ClaimRow> &rows)
    {
        m_values.bind(article);
        while (m_values.next()) {
            const auto place = places.constFind(m_values.integer(0));
            if (place == places.cend()) {
                continue;
            }
            ClaimRow &row = rows[*place];
            if (m_values.integer(1) != 0) {
                row.verification = m_values.text(2);
                row.checkedAt = m_values.integer(3);
                row.checkedBy = m_values.id<CoderId>(4);
            } else {
                row.evidence = m_values.text(2);
            }
        }
    }

    template <typename Some>
    static std::optional<qint64> rowOf(Store &store, const QString &statement, Some id)
    {
        Query query(store.database(), statement);
        query.bind(id);
        return query.next() ? std::optional(query.integer(0)) : std::nullopt;
    }

    Store &m_store;
    Coding m_own;
    std::optional<Query> m_counted; ///< finds the coding of an article that counts, where that is asked
    int m_bounds = 0;
    Query m_claims;
    Query m_sources;
    Query m_same;
    Query m_values;
    QHash<AnnotationId, AnnotationId> m_standing; ///< of each hidden claim that was met
};

} // namespace

ClaimReader::ClaimReader(CoderId coder, RoundId round, Whose whose)
    : m_coder(coder)
    , m_round(round)
    , m_whose(whose)
{
}

bool ClaimReader::step(Store &store)
{
    QElapsedTimer time;
    time.start();
    if (m_last < 0) {
        Query last(store.database(), u"SELECT coalesce(max(id), 0) FROM article"_s);
        last.next();
        m_last = last.integer(0);
    }
    ArticleClaims claims(store, m_coder, m_round, m_whose);
    while (time.elapsed() < millisecondsOfStep) {
        QList<std::pair<qint64, ArticleId>> articles;
        Query query(
            store.database(),
            u"SELECT a.id, CAST(a.uuid AS BLOB) FROM article a LEFT JOIN batch b ON b.id = a.batch WHERE "
            "a.id > ? AND a.removed = 0 AND coalesce(b.finished, 1) = 1 ORDER BY a.id LIMIT ?"_s);
        query.bind(m_after).bind(articlesAtOnce);
        while (query.next()) {
            articles.append({query.integer(0), query.id<ArticleId>(1)});
        }
        for (const auto &[row, id] : std::as_const(articles)) {
            claims.read(id, row, m_rows);
            m_after = row;
            if (time.elapsed() >= millisecondsOfStep) {
                return true;
            }
        }
        if (articles.size() < articlesAtOnce) {
            m_after = std::max(m_after, m_last);
            return false;
        }
    }
    return true;
}

QList<ClaimRow> ClaimReader::take()
{
    return std::exchange(m_rows, {});
}

double ClaimReader::progress() const
{
    return m_last <= 0 ? 0 : std::min(1.0, static_cast<double>(m_after) / static_cast<double>(m_last));
}

QList<ClaimRow> ClaimReader::ofArticles(
    Store &store, const QList<ArticleId> &articles, CoderId coder, RoundId round, Whose whose)
{
    QList<ClaimRow> rows;
    ArticleClaims claims(store, coder, round, whose);
    for (const ArticleId &id : articles) {
        Query query(store.database(), u"SELECT id FROM article WHERE uuid = ? AND removed = 0"_s);
        query.bind(id);
        if (query.next()) {
            claims.read(id, query.integer(0), rows);
        }
    }
    return rows;
}

} // namespace model::storage
