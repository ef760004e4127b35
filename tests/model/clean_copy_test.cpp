// SPDX-License-Identifier: GPL-3.0-or-later
// A copy to hand on: what is left out is nowhere in its bytes.
#include "model/project/edits.h"
#include "model/storage/check.h"
#include "model/storage/clean_copy.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"
#include "tests/support/raw_project.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace model;
using storage::CleanCopy;
using tests::ProjectFile;
using tests::RawConnection;

namespace {

const QString words = u"Ana Quispe spoke in Graz. Tom Reed listened.\n"_s;

struct HandedOn
{
    HandedOn()
        : file({.title = u"Strike"_s, .codebook = {}, .coderName = u"Wilhelmina"_s})
        , article(file.add(u"Kept"_s, words))
    {
        file.tagWords(article.id, u"Ana Quispe", u"person");
        file.tagWords(article.id, u"Tom Reed", u"person");
        const ArticlePage page = file.page(article.id);
        const edits::By by{file.coder(), file.round(), 1};
        file.store().perform(
            edits::changeNote(page, page.annotations.at(0).id, u"zanzibar is a secret"_s, by));
        file.store().perform(edits::remove(page, {page.annotations.at(1).id}, by));
        file.add(u"Dropped"_s, u"The xylophone was stolen.\n"_s);
        const auto undo = file.store().undoState(file.coder()).undo;
        file.store().undo(undo->number, file.coder());
    }

    QString copy(const CleanCopy &wish)
    {
        const QString path = file.folder() + u"/copy.tagline"_s;
        file.store().saveCopy(path + u".draft"_s);
        storage::cleanCopy(path + u".draft"_s, path, wish);
        CHECK_FALSE(QFileInfo::exists(path + u".draft"_s));
        return path;
    }

    ProjectFile file;
    Article article;
};

/// In any of the ways in which SQLite keeps text.
bool holds(const QString &path, const QByteArray &word)
{
    return tests::bytesOf(path).toLower().contains(word.toLower());
}

} // namespace

TEST_CASE("a clean copy holds the tags as they are, and nothing of what was removed", "[clean_copy]")
{
    HandedOn project;
    REQUIRE(holds(project.file.path(), "xylophone"));
    REQUIRE(holds(project.file.path(), "zanzibar"));
    REQUIRE(holds(project.file.path(), "wilhelmina"));
    const QString path = project.copy({});
    for (const char *word : {"xylophone", "Dropped", "zanzibar", "wilhelmina"}) {
        INFO(word);
        CHECK_FALSE(holds(path, word));
    }
    RawConnection raw(path);
    CHECK(raw.value(u"SELECT count(*) FROM annotation"_s).toInt() == 1);
    CHECK(raw.value(u"SELECT count(*) FROM entity"_s).toInt() == 1);
    CHECK(raw.value(u"SELECT count(*) FROM article"_s).toInt() == 1);
    CHECK(raw.value(u"SELECT count(*) FROM history"_s).toInt() == 0);
    CHECK(raw.value(u"SELECT count(*) FROM history_change"_s).toInt() == 0);
    CHECK(raw.value(u"SELECT count(*) FROM batch"_s).toInt() == 0);
    CHECK(raw.value(u"SELECT quote FROM segment"_s).toString() == u"Ana Quispe"_s);
    CHECK(raw.value(u"SELECT name || '/' || initials FROM coder"_s).toString() == u"Coder 1/C1"_s);
    CHECK(raw.value(u"SELECT text FROM article"_s).toString() == words);
    CHECK(storage::checkProject(raw.database()).findings.isEmpty());
}

TEST_CASE("a removed article leaves nothing in a clean copy, not even its names", "[clean_copy]")
{
    HandedOn project;
    const Article gone = project.file.add(u"Gone"_s, u"Quintilian met Ana Quispe.\n"_s);
    const edits::By by{project.file.coder(), project.file.round(), 2};
    project.file.tagWords(gone.id, u"Quintilian", u"person");
    project.file.tagWords(gone.id, u"Ana Quispe", u"person");
    const auto summary = [&](ArticleId id) {
        return project.file.store().summary(id, {})->summary;
    };
    project.file.store().perform(
        edits::markArticles({summary(gone.id)}, Coding::Status::Excluded, u"satire of vulpecula"_s, by));
    project.file.store().perform(edits::markArticles(
        {summary(project.article.id)}, Coding::Status::Excluded, u"a yellowish advertisement"_s, by));
    project.file.store().perform(edits::removeArticles({gone}, by));
    for (const bool notes : {true, false}) {
        const QString path = project.copy({.notes = notes, .coders = true});
        for (const char *word : {"quintilian", "vulpecula"}) {
            INFO(word);
            REQUIRE(holds(project.file.path(), word));
            CHECK_FALSE(holds(path, word));
        }
        CHECK(holds(path, "yellowish") != notes);
        RawConnection raw(path);
        CHECK(raw.value(u"SELECT count(*) FROM coding"_s).toInt() == 1);
        CHECK(raw.value(u"SELECT group_concat(name) FROM entity"_s).toString() == u"Ana Quispe"_s);
        CHECK(storage::checkProject(raw.database()).findings.isEmpty());
        QFile::remove(path);
    }
}

TEST_CASE("names and notes stay in a clean copy where that is wished", "[clean_copy]")
{
    HandedOn project;
    const QString path = project.copy({.notes = false, .coders = false});
    CHECK(holds(path, "zanzibar is a secret"));
    CHECK(holds(path, "wilhelmina"));
    CHECK_FALSE(holds(path, "xylophone"));
}

TEST_CASE("a clean copy can be worked on and searched", "[clean_copy]")
{
    HandedOn project;
    const QString path = project.copy({});
    storage::Store store(path, storage::Store::Mode::ReadWrite);
    const storage::Snapshot snapshot = store.snapshot();
    REQUIRE(snapshot.articles.size() == 1);
    CHECK(tests::articlesWith(store, u"quispe"_s).size() == 1);
    CHECK(tests::articlesWith(store, u"xylophone"_s).isEmpty());
    CHECK_FALSE(store.undoState(snapshot.coders.first().id).undo);
    const ArticlePage page = store.readPage(snapshot.articles.first().article.id, {});
    const edits::By by{snapshot.coders.first().id, snapshot.rounds.first().id, 2};
    store.perform(edits::remove(page, {page.annotations.at(0).id}, by));
    const auto step = store.undoState(by.coder).undo;
    REQUIRE(step);
    store.undo(step->number, by.coder);
    CHECK(store.readPage(page.article.id, {}).annotations.size() == 1);
}

TEST_CASE("several coders are numbered, also where one is called Coder 1 already", "[clean_copy]")
{
    HandedOn project;
    project.file.addCoder(u"Coder 1"_s);
    project.file.addCoder(u"Zed"_s);
    RawConnection raw(project.copy({}));
    CHECK(
        raw.value(u"SELECT group_concat(name, '|') FROM (SELECT name FROM coder ORDER BY id)"_s).toString()
        == u"Coder 1|Coder 2|Coder 3"_s);
}

TEST_CASE("a clean copy that fails is told by the name that was wished, and leaves nothing", "[clean_copy]")
{
    HandedOn project;
    const QString path = project.file.folder() + u"/wished.tagline"_s;
    const QString draft = path + u".draft"_s;
    const QString told =
        u"The copy “%1” could not be written. Choose another place with enough room."_s.arg(path);
    SECTION ("of what is no project") {
        tests::writeBytes(path, "as it was");
        tests::writeBytes(draft, QByteArray(5000, 'x'));
        CHECK(tests::errorOf([&] { storage::cleanCopy(draft, path, {}); }) == told);
        CHECK(tests::bytesOf(path) == "as it was");
    }
    SECTION ("where its name is a folder's") {
        REQUIRE(QDir(project.file.folder()).mkpath(u"wished.tagline/full"_s));
        project.file.store().saveCopy(draft);
        CHECK(tests::errorOf([&] { storage::cleanCopy(draft, path, {}); }) == told);
    }
    SECTION ("where even its draft cannot be written") {
        const QString nowhere = project.file.folder() + u"/nowhere/draft"_s;
        CHECK(tests::errorOf([&] { project.file.store().saveCopy(nowhere, path); }) == told);
    }
    CHECK_FALSE(QFileInfo::exists(draft));
}
