// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/spoken_project.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

using model::storage::Store;

constexpr int names = 5'000;
constexpr int sourcesInArticle = 10;

/// Fills tables by statements that select from the numbers 1 to n, as `i`.
class Filler
{
public:
    Filler(const QSqlDatabase &database, int articles)
        : m_database(database)
        , m_articles(articles)
        , m_claims(articles * claimsInArticle)
    {
    }

    void fill()
    {
        addArticles();
        addNames();
        addAnnotations(u"claim"_s, 0);
        addAnnotations(u"person"_s, m_claims);
        addSources();
        addAnswers();
    }

private:
    void insert(int count, const QString &statement)
    {
        model::storage::run(
            m_database,
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(count)
                + statement);
    }
    /// Of another kind of row each time.
    QString uuid() { return u"printf('%08x-%04x-7000-8000-000000000000', i, %1)"_s.arg(++m_kinds); }
    static QString idOf(const QString &table, const QString &name)
    {
        return u"(SELECT id FROM %1 WHERE name = '%2')"_s.arg(table, name);
    }

    void addArticles()
    {
        insert(
            m_articles,
            u"INSERT INTO article (id, uuid, title, outlet, published, added, characters, words, "
            "text_sha256, text) SELECT i, "_s
                + uuid()
                + u", 'Article ' || i, 'Outlet ' || (i % 30), date('2020-01-01', (i % 1400) || ' days'), "
                  "1, 4, 1, printf('%064x', i), 'text' FROM n"_s);
    }

    void addNames()
    {
        insert(
            names,
            u"INSERT INTO entity (id, uuid, tag, name) SELECT i, "_s + uuid() + u", CASE i % 3 WHEN 0 THEN "_s
                + idOf(u"tag"_s, u"organization"_s) + u" ELSE "_s + idOf(u"tag"_s, u"person"_s)
                + u" END, 'Name ' || i FROM n"_s);
    }

    void addAnnotations(const QString &tag, int first)
    {
        const QString entity = tag == u"person" ? u"(i * 104729) % %1 + 1"_s.arg(names) : u"NULL"_s;
        insert(
            m_claims,
            u"INSERT INTO annotation (article, id, uuid, tag, coder, round, entity, start, \"end\", pieces, "
            "paragraph, sentence, part, words, words_quoted, codebook_version, created, updated) "
            "SELECT (i - 1) / %1 + 1, i + %2, "_s.arg(claimsInArticle)
                    .arg(first)
                + uuid() + u", "_s + idOf(u"tag"_s, tag) + u", 1, 1, "_s + entity
                + u", i % %1 * 90, i % %1 * 90 + 75, 1, 1, 1, 'body', 20, i % 20, 1, i, i FROM n"_s.arg(
                    claimsInArticle));
        insert(
            m_claims,
            u"INSERT INTO segment (annotation, position, start, \"end\", quote) SELECT id, 0, start, "
            u"\"end\", "
            "printf('%-75s', 'The harbour stays open for all of us this year and next, number ' || id) "
            "FROM n JOIN annotation ON id = i + %1"_s.arg(first));
    }

    void addSources()
    {
        insert(
            m_articles * sourcesInArticle,
            u"INSERT INTO source (id, uuid, article, coder, round, entity) SELECT i, "_s + uuid()
                + u", (i - 1) / %1 + 1, 1, 1, (i * 7919) % %2 + 1 FROM n"_s.arg(sourcesInArticle).arg(names));
        insert(
            m_claims,
            u"INSERT INTO relation (id, uuid, article, from_annotation, source, coder, round, created) "
            "SELECT i, "_s
                + uuid()
                + u", (i - 1) / %1 + 1, i, ((i - 1) / %1) * %2 + i % %2 + 1, 1, 1, i FROM n "
                  "WHERE i % 20 <> 0"_s.arg(claimsInArticle)
                      .arg(sourcesInArticle));
    }

    void addAnswers()
    {
        const QString into = u"INSERT INTO value (uuid, variable, %1, value, updated) SELECT "_s;
        insert(
            m_articles * sourcesInArticle,
            into.arg(u"article, source, coder, round"_s) + uuid() + u", "_s + idOf(u"variable"_s, u"role"_s)
                + u", (i - 1) / %1 + 1, i, 1, 1, CASE i % 5 WHEN 0 THEN 'expert' WHEN 1 THEN 'witness' "
                  "ELSE 'official' END, 1 FROM n WHERE i % 9 <> 0"_s.arg(sourcesInArticle));
        insert(
            names,
            into.arg(u"entity"_s) + uuid() + u", "_s + idOf(u"variable"_s, u"gender"_s)
                + u", i, CASE i % 2 WHEN 0 THEN 'woman' ELSE 'man' END, 1 FROM n"_s);
        insert(
            m_claims / 4,
            into.arg(u"article, annotation, coder, round"_s) + uuid() + u", "_s
                + idOf(u"variable"_s, u"verification"_s)
                + u", (i * 4 - 1) / %1 + 1, i * 4, 1, 1, 'confirmed', 1 FROM n"_s.arg(claimsInArticle));
    }

    const QSqlDatabase &m_database;
    int m_articles;
    int m_claims;
    int m_kinds = 0;
};

} // namespace

QString sharedSpokenProject(int articles)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"%1-spoken.tagline"_s.arg(articles));
    if (!QFile::exists(path)) {
        Store::create(path, {u"Bench"_s, {}, u"Bench"_s});
        Store store(path, Store::Mode::ReadWrite);
        const QSqlDatabase database = store.database();
        // Nobody looks while the millions of rows come, which are right by the way they are made.
        for (const QString &pragma :
             {u"foreign_keys = OFF"_s, u"ignore_check_constraints = ON"_s, u"journal_mode = OFF"_s,
              u"synchronous = OFF"_s, u"cache_size = -400000"_s}) {
            model::storage::run(database, u"PRAGMA "_s + pragma);
        }
        model::storage::Transaction transaction(database);
        Filler(database, articles).fill();
        transaction.commit();
    }
    return path;
}

} // namespace bench
