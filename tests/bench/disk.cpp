// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "model/storage/query.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// Bytes of the pages of these tables with all their indexes.
double bytesOf(const QString &file, const QString &tables)
{
    return askShell(
               file,
               u"SELECT sum(pgsize) FROM dbstat WHERE name IN "
               "(SELECT name FROM sqlite_schema WHERE tbl_name IN (%1))"_s.arg(tables))
        .toDouble();
}

/// One table with the columns of an annotation and its quote, of which only the uuid is unique.
double bytesOfOneTable(const QString &project)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"one.sqlite"_s);
    askShell(
        file,
        u"ATTACH '%1' AS project;"
        "CREATE TABLE one (uuid TEXT NOT NULL UNIQUE, article INTEGER, tag INTEGER, coder INTEGER, "
        "round INTEGER, entity INTEGER, start INTEGER, \"end\" INTEGER, pieces INTEGER, paragraph INTEGER, "
        "sentence INTEGER, part TEXT, words INTEGER, words_quoted INTEGER, codebook_version INTEGER, "
        "created INTEGER, updated INTEGER, batch INTEGER, removed INTEGER, note TEXT, quote TEXT);"
        "INSERT INTO one SELECT n.uuid, n.article, n.tag, n.coder, n.round, n.entity, n.start, n.\"end\", "
        "n.pieces, n.paragraph, n.sentence, n.part, n.words, n.words_quoted, n.codebook_version, "
        "n.created, n.updated, n.batch, n.removed, n.note, s.quote "
        "FROM project.annotation n JOIN project.segment s ON s.annotation = n.id;"_s.arg(project));
    return bytesOf(file, u"'one'"_s);
}

Row bytesPerAnnotation(int articles)
{
    const QString path = sharedProject(articles);
    const double count = articles * 50;
    // Nothing here varies from one time to the next.
    return compare(
        u"bytes per annotation"_s, u"%1 annotations"_s.arg(articles * 50),
        u"one table with the same columns and the quote, only the uuid unique"_s, {2.5, 0, 0, u"bytes"_s}, 1,
        [&] { return bytesOf(path, u"'annotation', 'segment'"_s) / count; },
        [&] { return bytesOfOneTable(path) / count; });
}

/// Tags twenty words of each article one by one, as a person does. As in the sample project, of five tags two
/// are claims, and of three names one was there before.
int tagOneByOne(const QString &path)
{
    model::storage::Store store(path, model::storage::Store::Mode::ReadWrite);
    model::storage::run(store.database(), u"PRAGMA synchronous = OFF"_s);
    const model::storage::Snapshot snapshot = store.snapshot();
    const model::edits::By by{snapshot.coders.first().id, snapshot.rounds.first().id, 1'700'000'000'000};
    int tags = 0;
    for (const auto &summary : snapshot.articles) {
        model::ArticlePage page = store.readPage(summary.article.id, {});
        for (int i = 0; i < 20; ++i, ++tags) {
            const int kind = i % 5;
            const int number = i / 5 == 2 || (i / 5 == 3 && kind == 0) ? 0 : i / 5;
            const qsizetype start = page.text.indexOf(u' ', page.text.size() / 21 * i) + 1;
            const qsizetype end = page.text.indexOf(u' ', start + 4 + i % 9);
            const model::Segments segments{{start, end}};
            const model::Tag &tag = snapshot.codebook.tags.at(kind < 3 ? kind : 3);
            const QString name = u"Ana Quispe %1"_s.arg(number);
            page.apply(store.perform(model::edits::tag(page, segments, tag, by, name)).change);
        }
    }
    return tags;
}

Row historyPerTag(int articles)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tagged.tagline"_s);
    makeProject(path, articles, 3000, 0);
    const QString history = u"'history', 'history_change'"_s;
    const double before = bytesOf(path, history);
    const int tags = tagOneByOne(path);
    return compare(
        u"history per tag"_s, u"%1 tags, one by one"_s.arg(tags), u"none: bytes alone"_s,
        {0, 600, 0, u"bytes"_s}, 1, [&] { return (bytesOf(path, history) - before) / tags; },
        [] { return 0.0; });
}

} // namespace

std::vector<Row> bytesOnDisk()
{
    std::vector<Row> rows;
    for (const int articles : {200, 2'000, 20'000}) {
        rows.push_back(bytesPerAnnotation(articles));
    }
    for (const int articles : {10, 100, 500}) {
        rows.push_back(historyPerTag(articles));
    }
    return rows;
}

} // namespace bench
