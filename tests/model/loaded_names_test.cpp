// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/check.h"
#include "model/storage/known_entities.h"
#include "model/suggest/loaded_names.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace model;
using exchange::ListedName;
using suggest::LoadedNames;
using suggest::loadNames;
using tests::ProjectFile;

namespace {

edits::By byFirst(ProjectFile &file)
{
    return {file.coder(), file.round(), 1000};
}

QList<Entity> known(ProjectFile &file)
{
    return storage::knownEntities(file.store().database());
}

} // namespace

TEST_CASE("names that are not there are made, and the project is sound with them", "[loaded_names]")
{
    ProjectFile file;
    const TagId person = file.tag(u"person").id;
    const QList<ListedName> names = {
        {2, u"Ana Quispe"_s, person, {u"Jefa"_s, u"A; B"_s}, u"Q42"_s, u"Leads"_s},
        {3, u"Bea"_s, person, {}, {}, {}}};
    const LoadedNames loaded = loadNames({}, names, byFirst(file));
    CHECK(loaded.made == 2);
    CHECK(loaded.completed == 0);
    CHECK(loaded.edit.action == u"load names");
    const auto performed = file.store().perform(loaded.edit);
    CHECK(known(file) == loaded.entities);
    CHECK(known(file).first().aliases == QStringList{u"Jefa"_s, u"A; B"_s});
    for (const auto &finding : storage::checkProject(file.store().database()).findings) {
        FAIL_CHECK(finding.line().toStdString());
    }
    // A second time there is nothing to do.
    const LoadedNames again = loadNames(known(file), names, byFirst(file));
    CHECK(again.edit.change.isEmpty());
    CHECK(again.entities == loaded.entities);
    file.store().undo(performed.number, file.coder());
    CHECK(known(file).isEmpty());
}

TEST_CASE("known names are completed, and nothing that is known is changed", "[loaded_names]")
{
    ProjectFile file;
    const Article article = file.add(u"One"_s, u"Ana Quispe, Bea and Cleo.\n"_s);
    for (const QStringView name : {u"Ana Quispe", u"Bea", u"Cleo"}) {
        file.tagWords(article.id, name, u"person");
    }
    const TagId person = file.tag(u"person").id;
    const LoadedNames first = loadNames(
        known(file), {{2, u"Ana Quispe"_s, person, {u"Jefa"_s}, u"Q42"_s, u"Leads"_s}}, byFirst(file));
    CHECK(first.made == 0);
    CHECK(first.completed == 1);
    file.store().perform(first.edit);
    REQUIRE(known(file).size() == 3);
    CHECK(known(file)[0].wikidata == u"Q42");

    // By its id under another name; by its name; another person of a known name; the other kind.
    const LoadedNames second = loadNames(
        known(file),
        {{2, u"Ana Quispe Mamani"_s, person, {u"Jefa"_s}, u"Q42"_s, u"Follows"_s},
         {3, u"Bea"_s, person, {u"B"_s}, {}, {}},
         {4, u"Ana Quispe"_s, person, {}, u"Q43"_s, {}},
         {5, u"Cleo"_s, file.tag(u"place").id, {}, {}, {}}},
        byFirst(file));
    CHECK(second.made == 2);
    CHECK(second.completed == 2);
    CHECK(second.entities[0].name == u"Ana Quispe");
    CHECK(second.entities[0].aliases == QStringList{u"Jefa"_s, u"Ana Quispe Mamani"_s});
    CHECK(second.entities[0].description == u"Leads");
    CHECK(
        second.conflicts
        == QStringList{u"“Ana Quispe” (line 2) has another description in the project, which was kept."_s});
    CHECK(second.entities[1].aliases == QStringList{u"B"_s});
    file.store().perform(second.edit);
    CHECK(known(file).size() == 5);
}

TEST_CASE("of two listed names no one entity is both", "[loaded_names]")
{
    ProjectFile file;
    const Article article = file.add(u"One"_s, u"Ana.\n"_s);
    file.tagWords(article.id, u"Ana", u"person");
    const TagId person = file.tag(u"person").id;
    const LoadedNames loaded = loadNames(
        known(file), {{2, u"Ana"_s, person, {}, u"Q1"_s, {}}, {3, u"Ana"_s, person, {}, u"Q2"_s, {}}},
        byFirst(file));
    CHECK(loaded.completed == 1);
    CHECK(loaded.made == 1);
    CHECK(loaded.entities[0].id != loaded.entities[1].id);
    CHECK(loaded.entities[0].wikidata == u"Q1");
}

TEST_CASE("a name gets thousands of aliases at once, none of them twice", "[loaded_names]")
{
    ProjectFile file;
    const TagId person = file.tag(u"person").id;
    QStringList aliases;
    for (int i = 0; i < 30000; ++i) {
        aliases.append(u"Alias %1"_s.arg(i));
    }
    const Entity ana{EntityId::make(), person, u"Ana"_s, aliases, {}, {}, {}};
    QElapsedTimer timer;
    timer.start();
    const LoadedNames loaded = loadNames(
        {ana}, {{2, u"Ana"_s, person, aliases + QStringList{u"Ana"_s, u"Jefa"_s}, {}, {}}}, byFirst(file));
    CHECK(timer.elapsed() < 10000);
    REQUIRE(loaded.entities.size() == 1);
    CHECK(loaded.entities.first().aliases == aliases + QStringList{u"Jefa"_s});
}
