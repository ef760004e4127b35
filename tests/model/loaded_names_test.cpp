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

TEST_CASE("a listed name is the one that is called so in another way", "[loaded_names]")
{
    ProjectFile file;
    const TagId person = file.tag(u"person").id;
    const TagId organization = file.tag(u"organization").id;
    const auto entity = [](TagId tag, const QString &name, const QStringList &aliases) {
        return Entity{EntityId::make(), tag, name, aliases, {}, {}, {}};
    };
    const QList<Entity> known{
        entity(person, u"Dina Boluarte"_s, {u"Boluarte Zegarra"_s}),
        entity(person, u"Inés Peña"_s, {}),
        entity(organization, u"World Health Organization"_s, {u"WHO"_s}),
        entity(person, u"Juan Ruiz"_s, {u"El Zurdo"_s}),
        entity(person, u"Pedro Ruiz"_s, {u"El Zurdo"_s}),
    };
    SECTION ("by a name that was merged into it, whatever its case and marks") {
        const LoadedNames loaded = loadNames(
            known,
            {{2, u"BOLUARTE ZEGARRA"_s, person, {u"La presidenta"_s}, u"Q108750514"_s, {}},
             {3, u"Ines Pena"_s, person, {}, {}, {}},
             {4, u"WHO"_s, organization, {u"OMS"_s}, {}, {}}},
            byFirst(file));
        CHECK(loaded.made == 0);
        CHECK(loaded.completed == 2);
        CHECK(loaded.entities[0].id == known[0].id);
        CHECK(loaded.entities[0].wikidata == u"Q108750514");
        CHECK(loaded.entities[0].name == u"Dina Boluarte");
        CHECK(loaded.entities[0].aliases == QStringList{u"Boluarte Zegarra"_s, u"La presidenta"_s});
        CHECK(loaded.entities[1] == known[1]);
        CHECK(loaded.entities[2].aliases == QStringList{u"WHO"_s, u"OMS"_s});
    }
    SECTION ("but not another kind, letters of which an acronym is made, or one of two") {
        const LoadedNames loaded = loadNames(
            known,
            {{2, u"Inés Peña"_s, organization, {}, {}, {}},
             {3, u"Who"_s, organization, {}, {}, {}},
             {4, u"El Zurdo"_s, person, {}, {}, {}}},
            byFirst(file));
        CHECK(loaded.entities[0].id != known[1].id);
        CHECK(loaded.entities[1].name == u"Who");
        CHECK(loaded.entities[2].name == u"El Zurdo");
        CHECK(loaded.made == 3);
    }
    SECTION ("also of one that the list has by its own name, which gets what both rows say") {
        const LoadedNames loaded = loadNames(
            known,
            {{2, u"Boluarte Zegarra"_s, person, {u"La presidenta"_s}, {}, {}},
             {3, u"Dina Boluarte"_s, person, {u"Dina"_s}, u"Q108750514"_s, {}},
             {4, u"Boluarte Zegarra"_s, person, {}, u"Q1"_s, {}}},
            byFirst(file));
        CHECK(loaded.made == 1); // of another Wikidata id
        CHECK(loaded.completed == 1);
        REQUIRE(loaded.entities.size() == 2);
        CHECK(loaded.entities[0].id == known[0].id);
        CHECK(
            loaded.entities[0].aliases == QStringList{u"Boluarte Zegarra"_s, u"La presidenta"_s, u"Dina"_s});
        CHECK(loaded.entities[0].wikidata == u"Q108750514");
        CHECK(loaded.edit.change.deltas.size() == 2);
    }
    SECTION ("and never before the one whose very name it is") {
        const LoadedNames loaded = loadNames(
            known, {{2, u"INÉS PEÑA"_s, person, {}, {}, {}}, {3, u"Inés Peña"_s, person, {}, {}, {}}},
            byFirst(file));
        CHECK(loaded.made == 1);
        CHECK(loaded.entities[0].name == u"INÉS PEÑA");
        CHECK(loaded.entities[1].id == known[1].id);
    }
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
