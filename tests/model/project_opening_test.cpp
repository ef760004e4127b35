// SPDX-License-Identifier: GPL-3.0-or-later
// What a project brings with it when it opens, and what is found out a moment later.
#include "model/project/project.h"
#include "model/storage/limits.h"
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"
#include "tests/support/scratch_project.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;
using tests::RawConnection;
using tests::ScratchProject;

namespace {

void waitUntilOpen(Project &project)
{
    REQUIRE(QTest::qWaitFor([&] { return project.isOpen(); }));
}

/// Zeros the first page of a table that the list of articles needs nothing of.
void damageAliases(const ScratchProject &project)
{
    const int page = RawConnection(project.path())
                         .value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'alias'"_s)
                         .toInt();
    QByteArray bytes = tests::bytesOf(project.path());
    tests::writeBytes(project.path(), bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0')));
}

QString refusalOf(const QList<Article> &articles)
{
    storage::ArticleLimits limits(u"big.tagline"_s);
    try {
        for (const Article &article : articles) {
            limits.take(article);
        }
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

} // namespace

TEST_CASE("the wanted article is open as soon as its project is", "[project]")
{
    const ScratchProject file;
    file.addArticle(u"One"_s, u"First.\n"_s);
    const ArticleId second = file.addArticle(u"Two"_s, u"Second.\n"_s);
    QString shown;
    const auto openWith = [&](const std::optional<ArticleId> &wanted) {
        Project project(file.path(), storage::OpeningWish::Write, wanted);
        QObject::connect(&project, &Project::opened, &project, [&] {
            shown = project.page() ? project.page()->text : u"none"_s;
        });
        waitUntilOpen(project);
        return shown;
    };
    CHECK(openWith(second) == u"Second.\n"_s);
    CHECK(openWith(ArticleId()) == u"First.\n"_s);
    CHECK(openWith(ArticleId::make()) == u"First.\n"_s);
    CHECK(openWith({}) == u"none"_s);
}

TEST_CASE("a project without articles opens without one", "[project]")
{
    const ScratchProject file;
    Project project(file.path(), storage::OpeningWish::Write, ArticleId());
    waitUntilOpen(project);
    CHECK(project.page() == nullptr);
}

TEST_CASE(
    "a wanted article that cannot be read leaves its project open and says why when asked for", "[project]")
{
    const ScratchProject file;
    const ArticleId broken = file.addArticle(u"One"_s, u"First.\n"_s);
    RawConnection(file.path()).run(u"UPDATE article SET text = 'Fxrst.' || char(10)"_s);
    Project project(file.path(), storage::OpeningWish::Write, broken);
    QSignalSpy failed(&project, &Project::failed);
    waitUntilOpen(project);
    CHECK(project.page() == nullptr);
    CHECK(failed.isEmpty());
    project.openArticle(broken);
    REQUIRE(QTest::qWaitFor([&] { return failed.count() == 1; }));
}

TEST_CASE("damage is found after the list is shown and before anything is written", "[project][damage]")
{
    const ScratchProject file;
    const ArticleId article = file.addArticle(u"One"_s, u"First.\n"_s);
    damageAliases(file);
    const QByteArray before = tests::bytesOf(file.path());
    Project project(file.path());
    QString told;
    QObject::connect(
        &project, &Project::openFailed, &project, [&](const Error &error) { told = error.text(); });
    QSignalSpy failed(&project, &Project::failed);
    QObject::connect(&project, &Project::opened, &project, [&] {
        Article after = project.article(article)->article;
        after.title = u"Changed"_s;
        project.perform(edits::changeArticle(project.article(article)->article, after, project.by()));
    });
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    CHECK(told.startsWith(u"The project “%1” is damaged (other names)."_s.arg(file.path())));
    CHECK_FALSE(project.isOpen());
    REQUIRE(QTest::qWaitFor([&] { return failed.count() == 1; }));
    CHECK((tests::bytesOf(file.path()) == before));
}

TEST_CASE("the steps to undo are there a moment after the articles", "[project]")
{
    const ScratchProject file;
    file.addArticle(u"One"_s, u"First.\n"_s);
    Project project(file.path());
    QSignalSpy known(&project, &Project::undoStateChanged);
    waitUntilOpen(project);
    REQUIRE(QTest::qWaitFor([&] { return known.count() == 1; }));
    REQUIRE(project.undoState().undo);
    CHECK(project.undoState().undo->isImport);
}

TEST_CASE("titles and notes longer than any person writes are refused as they are read", "[limits]")
{
    Article article;
    article.title = QString(1 << 20, u'x');
    CHECK(refusalOf({article}) == QString());
    article.title += u'x';
    CHECK(
        refusalOf({article})
        == u"The project “big.tagline” cannot be shown: it has an article with a title (or another field) "
           u"of 1,048,577 bytes, and Tagline takes at most 1,048,576. It was not made by Tagline alone; "
           u"mend it where it was made."_s);
    article.title = QString((1 << 19) + 1, u'é'); // two bytes each
    CHECK(refusalOf({article}).contains(u"1,048,578 bytes"_s));

    Article noted;
    noted.note = QString(1 << 20, u'n');
    CHECK(refusalOf(QList<Article>(64, noted)) == QString());
    CHECK(
        refusalOf(QList<Article>(65, noted)).contains(u"titles and notes of articles of 68,157,440 bytes"_s));
}
