// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/exported.h"
#include "tests/support/harbour.h"
#include "tests/support/random_coding.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using tests::Harbour;
using tests::RandomCoding;
using tests::tableOf;

namespace {

/// What an entity's row counts.
struct Counts
{
    qint64 mentions = 0;
    QList<ArticleId> articles;
    qint64 claims = 0;
    qint64 wordsQuoted = 0;

    QString text() const
    {
        return u"%1 mentions in %2 articles, %3 claims with %4 words, first %5"_s.arg(mentions)
            .arg(articles.size())
            .arg(claims)
            .arg(wordsQuoted)
            .arg(articles.isEmpty() ? QString() : articles.first().text());
    }
};

/// Counts by going through the pages of the codings that count.
class Counting
{
public:
    explicit Counting(RandomCoding &coding)
        : m_claim(coding.project.tag(u"claim").id)
    {
        const auto claims = tableOf(coding.project, What::Claims);
        for (qsizetype i = 0; i < claims.rows.size(); ++i) {
            m_wordsQuoted.insert(
                claims.cell(i, u"claim_id"_s), claims.cell(i, u"words_quoted"_s).toLongLong());
        }
        for (const Article &article : coding.articles) {
            const CoderId coder = coding.firstCoderOf(article.id);
            if (!coder.isNull()) {
                count(coding.page(article.id, coder));
            }
        }
    }

    QString of(const QString &entity) const { return m_counts.value(entity).text(); }

private:
    Counts &at(EntityId entity, ArticleId article)
    {
        Counts &counts = m_counts[entity.text()];
        if (!counts.articles.contains(article)) {
            counts.articles.append(article);
        }
        return counts;
    }

    void count(const ArticlePage &page)
    {
        for (const Annotation &annotation : page.annotations) {
            if (!annotation.entity.isNull()) {
                ++at(annotation.entity, page.article.id).mentions;
            }
            QSet<EntityId> speakers;
            if (annotation.tag == m_claim) {
                for (const Relation &relation : page.relationsOf(annotation.id)) {
                    speakers.insert(page.sources.value(relation.source).entity);
                }
            }
            speakers.remove({});
            for (const EntityId &speaker : speakers) {
                ++at(speaker, page.article.id).claims;
                at(speaker, page.article.id).wordsQuoted += m_wordsQuoted.value(annotation.id.text());
            }
        }
    }

    TagId m_claim;
    QHash<QString, qint64> m_wordsQuoted;
    QHash<QString, Counts> m_counts;
};

} // namespace

TEST_CASE("entities are counted as by hand, over the codings that count", "[export][entities][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 6; ++i) {
        RandomCoding coding(random);
        const Counting counting(coding);
        const auto table = tableOf(coding.project, What::Entities);
        QStringList ids = table.column(u"entity_id"_s);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const auto cell = [&](const QString &column) {
                return table.cell(row, column);
            };
            const QString counted = u"%1 mentions in %2 articles, %3 claims with %4 words, first %5"_s.arg(
                cell(u"mentions"_s), cell(u"articles"_s), cell(u"claims"_s), cell(u"words_quoted"_s),
                cell(u"first_article_id"_s));
            CAPTURE(cell(u"entity"_s));
            REQUIRE(counted == counting.of(cell(u"entity_id"_s)));
        }
        ids.sort();
        QStringList stored =
            coding.project.column(u"SELECT uuid FROM entity WHERE removed = 0 ORDER BY uuid"_s);
        REQUIRE(ids == stored);
    }
}

TEST_CASE(
    "with some articles chosen, only what they name is listed, counted in them alone", "[export][entities]")
{
    tests::Random random;
    CAPTURE(random.seed());
    RandomCoding coding(random);
    const auto whole = tableOf(coding.project, What::Entities);
    qint64 mentions = 0;
    qint64 claims = 0;
    for (const Article &article : coding.articles) {
        ExportRequest request;
        request.what = What::Entities;
        request.articles = {article.id};
        const auto part = tests::exported(coding.project, request).table;
        for (qsizetype row = 0; row < part.rows.size(); ++row) {
            CHECK(part.cell(row, u"articles"_s) == u"1"_s);
            CHECK(part.cell(row, u"first_article_id"_s) == article.id.text());
            mentions += part.cell(row, u"mentions"_s).toLongLong();
            claims += part.cell(row, u"claims"_s).toLongLong();
        }
    }
    const auto sum = [&](const QString &column) {
        qint64 total = 0;
        for (const QString &cell : whole.column(column)) {
            total += cell.toLongLong();
        }
        return total;
    };
    CHECK(mentions == sum(u"mentions"_s));
    CHECK(claims == sum(u"claims"_s));
}

TEST_CASE("a claim counts once for an entity that is linked to it twice", "[export][entities]")
{
    Harbour on;
    on.perform(edits::linkSource(on.page(), on.claim, on.person, {}, {}, on.by()));
    // A second link to the same source, as another program may write it.
    on.project.sql(u"INSERT INTO relation (uuid, kind, article, from_annotation, source, coder, round, cue, "
                   u"created) SELECT '22222222-2222-7222-8222-222222222222', kind, article, from_annotation, "
                   u"source, coder, round, 'added', created + 1 FROM relation"_s);
    const auto both = tableOf(on.project, What::Entities);
    const qsizetype ana = both.column(u"entity"_s).indexOf(u"Ana Quispe"_s);
    CHECK(both.cell(ana, u"claims"_s) == u"1"_s);
    CHECK(both.cell(ana, u"words_quoted"_s) == u"4"_s);
    CHECK(tableOf(on.project, What::Claims).column(u"source_count"_s) == QStringList{u"2"_s, u"2"_s});
}

TEST_CASE("what is known of an entity stands in its row, aliases in their order", "[export][entities]")
{
    Harbour on;
    Entity after = on.page().entities.value(on.page().annotations.find(on.person)->entity);
    const Entity before = after;
    after.aliases = {u"Quispe"_s, u"A. Quispe"_s, u"Ana"_s};
    after.wikidata = u"Q42"_s;
    after.description = u"a docker, \"who\" speaks"_s;
    after.note = u"line\nbreak"_s;
    Edit edit{u"edit entity"_s, on.project.coder(), {}};
    edit.change.update(before, after);
    on.perform(edit);
    const auto table = tableOf(on.project, What::Entities);
    const qsizetype row = table.column(u"entity"_s).indexOf(u"Ana Quispe"_s);
    CHECK(table.cell(row, u"entity_id"_s) == after.id.text());
    CHECK(table.cell(row, u"tag"_s) == u"person"_s);
    CHECK(table.cell(row, u"aliases"_s) == u"Quispe; A. Quispe; Ana"_s);
    CHECK(table.cell(row, u"wikidata"_s) == u"Q42"_s);
    CHECK(table.cell(row, u"description"_s) == after.description);
    CHECK(table.cell(row, u"note"_s) == after.note);
}

TEST_CASE("entities come by tag, then by name", "[export][entities]")
{
    Harbour on;
    on.tag({u"Almena"}, u"place");
    on.tag({u"clerk"}, u"person");
    on.tag({u"A clerk"}, u"organization");
    const auto table = tableOf(on.project, What::Entities);
    CHECK(
        table.column(u"entity"_s)
        == QStringList{u"Ana Quispe"_s, u"clerk"_s, u"Almena"_s, u"Port Almena"_s, u"A clerk"_s});
    CHECK(
        table.column(u"tag"_s)
        == QStringList{u"person"_s, u"person"_s, u"place"_s, u"place"_s, u"organization"_s});
}
