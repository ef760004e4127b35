// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that are taken out of the project with all that is in them, and brought back.
#include "model/exchange/export.h"
#include "model/project/edits.h"
#include "model/project/project.h"
#include "model/storage/check.h"
#include "model/storage/facts.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;
using tests::ProjectFile;

namespace {

struct Desk
{
    Desk()
    {
        for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
            articles.append(file.add(title, title + u": Anna Weiss spoke in Graz.\n"_s));
            file.tagWords(articles.last().id, u"Anna Weiss", u"person");
        }
        file.tagWords(articles[1].id, u"Graz", u"place");
    }

    edits::By by() { return {file.coder(), file.round(), 1'700'000'000'000}; }
    storage::Performed remove(const QList<qsizetype> &which)
    {
        QList<Article> gone;
        for (const qsizetype one : which) {
            gone.append(articles[one]);
        }
        return file.store().perform(edits::removeArticles(gone, by()));
    }
    QString titles()
    {
        QStringList result;
        for (const ArticleSummary &one : file.store().snapshot().articles) {
            result.append(u"%1 %2"_s.arg(one.article.title).arg(one.annotations));
        }
        return result.join(u", "_s);
    }
    qint64 count(QStringView tag) { return file.store().counts().value(file.tag(tag).id); }

    ProjectFile file;
    QList<Article> articles;
};

} // namespace

TEST_CASE("a removed article is nowhere, with what is tagged in it, and undo brings all back", "[removal]")
{
    Desk desk;
    REQUIRE(desk.titles() == u"One 1, Two 2, Three 1"_s);
    const storage::Performed removed = desk.remove({1});
    CHECK(desk.titles() == u"One 1, Three 1"_s);
    CHECK(desk.count(u"person") == 2);
    CHECK(desk.count(u"place") == 0);
    CHECK(tests::articlesWith(desk.file.store(), u"graz"_s).size() == 2);
    CHECK_FALSE(desk.file.store().summary(desk.articles[1].id, {}));
    CHECK(desk.file.column(u"SELECT article_title FROM annotations"_s) == QStringList{u"One"_s, u"Three"_s});
    CHECK(storage::ProjectFacts::of(desk.file.store().database()).coders.first().annotations == 2);
    const storage::CheckReport report = storage::checkProject(desk.file.store().database());
    CHECK(report.findings.isEmpty());
    CHECK(report.annotations == 2);
    CHECK(report.articles == 2);
    desk.file.reopen();
    CHECK(desk.titles() == u"One 1, Three 1"_s);
    const auto state = desk.file.store().undoState(desk.file.coder());
    CHECK(state.undo->action == u"remove articles"_s);
    CHECK(state.undo->subject == u"Two"_s);
    desk.file.store().undo(removed.number, desk.file.coder());
    CHECK(desk.titles() == u"One 1, Two 2, Three 1"_s);
    CHECK(desk.count(u"place") == 1);
    CHECK(desk.file.page(desk.articles[1].id).annotations.size() == 2);
    desk.file.store().redo(desk.file.store().undoState(desk.file.coder()).redo->number, desk.file.coder());
    CHECK(desk.titles() == u"One 1, Three 1"_s);
}

TEST_CASE("where an article stands in the list is known when it comes back", "[removal]")
{
    Desk desk;
    desk.remove({0, 1});
    CHECK(desk.file.store().summary(desk.articles[2].id, {})->place == 0);
    desk.file.store().undo(desk.file.store().undoState(desk.file.coder()).undo->number, desk.file.coder());
    const auto back = desk.file.store().summary(desk.articles[1].id, {});
    CHECK(back->place == 1);
    CHECK(back->summary.annotations == 2);
}

TEST_CASE(
    "nothing new is put on an article that was removed, and what was done before cannot be taken back there",
    "[removal][undo]")
{
    Desk desk;
    const qint64 tagged = desk.file.store().lastHistory();
    const ArticlePage page = desk.file.page(desk.articles[1].id);
    desk.remove({1});
    const QString refused =
        u"The article was removed from the project meanwhile, so this could not be done. Take its "
        u"removal back first."_s;
    CHECK(
        tests::errorOf([&] {
            desk.file.store().perform(edits::tag(page, {{0, 3}}, desk.file.tag(u"place"), desk.by()));
        })
        == refused);
    CHECK(
        tests::errorOf([&] {
            desk.file.store().perform(
                edits::markArticles({{desk.articles[1], 0, {}}}, Coding::Status::Done, {}, desk.by()));
        })
        == refused);
    // Its tag is a thing that goes, so it can; and it is gone when the article comes back.
    desk.file.store().undo(tagged, desk.file.coder());
    const auto redo = desk.file.store().undoState(desk.file.coder()).redo;
    REQUIRE(redo);
    CHECK(tests::errorOf([&] { desk.file.store().redo(redo->number, desk.file.coder()); }) == refused);
    desk.file.store().undo(desk.file.store().undoState(desk.file.coder()).undo->number, desk.file.coder());
    CHECK(desk.titles() == u"One 1, Two 1, Three 1"_s);
}

TEST_CASE("a tag that a removed article uses is not counted, yet kept", "[removal]")
{
    Desk desk;
    desk.remove({1});
    const storage::TagUse use = desk.file.store().tagUse(desk.file.tag(u"place").id);
    CHECK(use.annotations == 0);
    CHECK(use.articles == 0);
    CHECK(use.isWaiting);
    CHECK(desk.file.store().tagUse(desk.file.tag(u"person").id).annotations == 2);
}

TEST_CASE("an import of which an article was removed is not taken back before that", "[removal][batch]")
{
    Desk desk;
    const qint64 import =
        desk.file.column(u"SELECT max(number) FROM history WHERE batch IS NOT NULL"_s)[0].toLongLong();
    const Article last = desk.articles[2];
    desk.file.store().undo(desk.file.store().lastHistory(), desk.file.coder()); // the place in "Two"
    desk.file.store().undo(
        desk.file.store().undoState(desk.file.coder()).undo->number,
        desk.file.coder()); // the person in "Three"
    desk.remove({2});
    CHECK(tests::errorOf([&] {
              desk.file.store().undo(import, desk.file.coder());
          }).startsWith(u"The import cannot be taken back: the article “Three” was changed later"_s));
}

TEST_CASE(
    "the window's project follows: the page closes, and the list is as before after undo",
    "[removal][project]")
{
    Desk desk;
    const QString path = desk.file.path();
    const ArticleId second = desk.articles[1].id;
    desk.file.close();
    Project project(path, storage::OpeningWish::Write, second);
    QSignalSpy opened(&project, &Project::opened);
    REQUIRE(QTest::qWaitFor([&] { return opened.count() == 1 && project.page(); }));
    REQUIRE(project.page()->article.id == second);
    const auto settle = [&] {
        REQUIRE(QTest::qWaitFor([&] { return !project.isWriting(); }));
    };
    const auto shown = [&] {
        QStringList result;
        for (const ArticleSummary &one : project.articles()) {
            result.append(u"%1 %2 %3"_s.arg(one.article.title).arg(one.annotations).arg(int(one.progress())));
        }
        return result.join(u", "_s);
    };
    project.perform(edits::markArticles({*project.article(second)}, Coding::Status::Done, {}, project.by()));
    settle();
    const QString before = shown();
    CHECK(before == u"One 1 1, Two 2 2, Three 1 1"_s);
    project.perform(edits::removeArticles(
        {project.article(second)->article, project.articles().first().article}, project.by()));
    settle();
    CHECK(shown() == u"Three 1 1"_s);
    CHECK(project.page() == nullptr);
    project.undo();
    settle();
    CHECK(shown() == before);
    project.undo();
    settle();
    CHECK(shown() == u"One 1 1, Two 2 1, Three 1 1"_s);
}
