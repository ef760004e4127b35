// SPDX-License-Identifier: GPL-3.0-or-later
// The names that an open project keeps in memory, and what its page knows of names of other articles.
#include "model/project/edits_entity.h"
#include "model/project/project.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

struct Opened
{
    tests::ProjectFile file;
    Article first = file.add(u"One"_s, u"Dina Boluarte spoke in Lima."_s);
    Article second = file.add(u"Two"_s, u"Again Dina Boluarte left. She slept."_s);
    std::unique_ptr<Project> project;
    QStringList failures;

    void open(const Article &article)
    {
        file.close();
        project = std::make_unique<Project>(file.path());
        QSignalSpy loaded(project.get(), &Project::namesLoaded);
        QSignalSpy steps(project.get(), &Project::undoStateChanged);
        QObject::connect(project.get(), &Project::failed, project.get(), [this](const Error &error) {
            failures.append(error.text());
        });
        REQUIRE(QTest::qWaitFor([&] { return loaded.count() == 1 && steps.count() > 0; }));
        QSignalSpy opened(project.get(), &Project::pageOpened);
        project->openArticle(article.id);
        REQUIRE(QTest::qWaitFor([&] { return opened.count() == 1; }));
    }
    const ArticlePage &page() const { return *project->page(); }
    EntityId known(const QString &name) const
    {
        const auto found = project->names().called(name, project->codebook().named(u"person")->id);
        return found.size() == 1 ? found.first()->id : EntityId();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !project->isWriting(); }));
        CHECK(failures.isEmpty());
    }
    void join()
    {
        project->perform(edits::tag(
            page(), {tests::rangeOf(page().text, u"Dina Boluarte")}, *project->codebook().named(u"person"),
            project->by(), std::nullopt, known(u"Dina Boluarte"_s)));
        settle();
    }
};

} // namespace

TEST_CASE("an opened project knows its names, and follows edits of them", "[project][names]")
{
    Opened desk;
    desk.file.tagWords(desk.first.id, u"Dina Boluarte", u"person");
    desk.open(desk.first);
    CHECK(desk.project->names().size() == 1);
    const Entity before = *desk.page().entities.cbegin();
    CHECK(desk.known(u"dina boluarte"_s) == before.id);
    desk.project->perform(edits::addAlias(desk.page(), before.id, u"the president"_s, desk.project->by()));
    desk.settle();
    CHECK(desk.known(u"The President"_s) == before.id);
    desk.project->undo();
    desk.settle();
    CHECK(desk.known(u"The President"_s).isNull());
}

TEST_CASE("names are read in parts, with all of their aliases", "[project][names]")
{
    Opened desk;
    desk.file.sql(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500) "
        "INSERT INTO entity (uuid, tag, name) SELECT printf('00000000-0000-7000-8000-%012d', i), 1, "
        "'Name ' || i FROM n"_s);
    desk.file.sql(u"INSERT INTO alias SELECT id, 0, 'Alias ' || id FROM entity"_s);
    desk.file.sql(u"UPDATE entity SET removed = 1 WHERE name = 'Name 7'"_s);
    desk.open(desk.first);
    CHECK(desk.project->names().size() == 2499);
    for (const QString &name :
         {u"name 1"_s, u"name 1000"_s, u"name 1001"_s, u"name 2500"_s, u"alias 2000"_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(desk.known(name).isNull());
    }
    CHECK(desk.known(u"name 7"_s).isNull());
}

TEST_CASE("a page comes to know the entity of another article that it joins", "[project][names]")
{
    Opened desk;
    desk.file.tagWords(desk.first.id, u"Dina Boluarte", u"person");
    desk.open(desk.second);
    CHECK(desk.page().entities.isEmpty());
    desk.join();
    const EntityId joined = tests::find(desk.page(), u"Dina Boluarte").entity;
    CHECK(joined == desk.known(u"Dina Boluarte"_s));
    CHECK(desk.page().entities.value(joined).name == u"Dina Boluarte"_s);
    CHECK(desk.page().sharedEntities.contains(joined));
    CHECK(desk.project->names().size() == 1);

    // Removing it here leaves that of the other article, and undo brings it back with its name.
    desk.project->perform(edits::remove(desk.page(), {desk.page().annotations.at(0).id}, desk.project->by()));
    desk.settle();
    CHECK(desk.project->names().size() == 1);
    desk.project->undo();
    desk.settle();
    CHECK(desk.page().caption(desk.page().annotations.at(0)) == u"Dina Boluarte"_s);
}

TEST_CASE("what is parted from the other articles is shared no more", "[project][names]")
{
    Opened desk;
    desk.file.tagWords(desk.first.id, u"Dina Boluarte", u"person");
    desk.open(desk.second);
    desk.join();
    const EntityId joined = desk.page().annotations.at(0).entity;
    desk.project->perform(edits::partFromOthers(desk.page(), joined, desk.project->by()));
    desk.settle();
    const EntityId own = desk.page().annotations.at(0).entity;
    CHECK(own != joined);
    CHECK_FALSE(desk.page().sharedEntities.contains(own));
    CHECK(desk.project->names().size() == 2);
    desk.project->undo();
    desk.settle();
    CHECK(desk.page().annotations.at(0).entity == joined);
    CHECK(desk.page().sharedEntities.contains(joined));
    CHECK(desk.project->names().size() == 1);
}

TEST_CASE(
    "undoing the edit that made a name keeps it for the article that joined it since", "[project][names]")
{
    Opened desk;
    desk.file.tagWords(desk.first.id, u"Dina Boluarte", u"person");
    const auto step = desk.file.store().undoState(desk.file.coder()).undo;
    desk.open(desk.second);
    desk.join();
    desk.project->takeBack(step->number);
    desk.settle();
    CHECK(desk.page().caption(desk.page().annotations.at(0)) == u"Dina Boluarte"_s);
    CHECK(desk.project->names().size() == 1);
}
