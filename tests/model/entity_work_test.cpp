// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are merged, parted, deleted or given another kind over all articles, and undo of it.
#include "model/project/edits_entity.h"
#include "model/project/edits_variable.h"
#include "model/storage/entity_merge.h"
#include "tests/support/newsroom.h"
#include "tests/support/random_coding.h"

using namespace Qt::StringLiterals;
using namespace model;
using storage::MentionTarget;
using storage::Performed;
using tests::errorOf;
using tests::Newsroom;

namespace {

const QString other = u"Weiss came to Graz. “We go,” said Weiss, and Otto left."_s;

/// Two stories that name one person in two ways, each with something said.
struct TwoStories : Newsroom
{
    Article second = file.add(u"Boats"_s, other);
    EntityId anna;
    EntityId weiss;

    TwoStories()
    {
        tag(u"Anna Weiss", u"person");
        tag(u"“We stay,”", u"claim");
        file.tagWords(second.id, u"Weiss", u"person");
        file.tagWords(second.id, u"Weiss", u"person", 2);
        file.tagWords(second.id, u"“We go,”", u"claim");
        anna = tests::find(file.page(article.id), u"Anna Weiss").entity;
        weiss = tests::find(file.page(second.id), u"Weiss").entity;
        link(article.id, u"“We stay,”", u"Anna Weiss");
        link(second.id, u"“We go,”", u"Weiss");
    }
    void link(ArticleId where, QStringView claim, QStringView mention)
    {
        const ArticlePage page = file.page(where);
        perform(edits::linkSource(
            page, tests::find(page, claim).id, tests::find(page, mention).id, u"said"_s, {}, by()));
    }
    Entity stored(EntityId id) { return file.store().entity(id).value_or(Entity()); }
    void change(EntityId id, const std::function<void(Entity &)> &how)
    {
        Entity after = stored(id);
        how(after);
        perform(edits::changeEntity(stored(id), after, by()));
    }
    Performed mergeNames() { return file.store().mergeEntities({weiss}, anna, file.coder()); }
    QString saidIn(ArticleId where, QStringView claim)
    {
        const ArticlePage page = file.page(where);
        return tests::sourceNames(page, tests::find(page, claim).id);
    }
};

/// All that is in the tables of coding, but for times and what was removed.
QStringList tables(tests::ProjectFile &file)
{
    return file.column(
        u"SELECT 'a' || n.uuid || n.tag || coalesce(e.uuid, '-') || n.note FROM annotation n "
        "LEFT JOIN entity e ON e.id = n.entity WHERE n.removed = 0 "
        "UNION ALL SELECT 'e' || uuid || tag || name || wikidata || description || note FROM entity "
        "WHERE removed = 0 "
        "UNION ALL SELECT 'l' || e.uuid || l.position || l.name FROM alias l JOIN entity e ON e.id = "
        "l.entity "
        "UNION ALL SELECT 's' || s.uuid || coalesce(e.uuid, '-') || s.label || s.note FROM source s "
        "LEFT JOIN entity e ON e.id = s.entity WHERE s.removed = 0 "
        "UNION ALL SELECT 'r' || x.uuid || coalesce(s.uuid, '-') || coalesce(x.to_annotation, '') "
        "FROM relation x LEFT JOIN source s ON s.id = x.source WHERE x.removed = 0 ORDER BY 1"_s);
}

} // namespace

TEST_CASE("two names become one in all articles, as one step that can be undone", "[entities]")
{
    TwoStories room;
    const QStringList before = tables(room.file);
    const Performed merged = room.mergeNames();
    CHECK(room.names() == QStringList{u"Anna Weiss person"_s});
    CHECK(room.stored(room.anna).aliases == QStringList{u"Weiss"_s});
    CHECK(room.saidIn(room.second.id, u"“We go,”") == u"Anna Weiss"_s);
    CHECK(room.file.page(room.second.id).annotations.mentionsOf(room.anna) == 2);
    const auto step = room.file.store().undoState(room.file.coder()).undo;
    CHECK(step->action == u"merge entities"_s);
    CHECK(step->subject == u"Weiss"_s);
    room.requireSound();
    room.file.reopen();
    room.undo();
    CHECK(tables(room.file) == before);
    CHECK(room.redo().change.deltas.size() == merged.change.deltas.size());
    CHECK(room.names() == QStringList{u"Anna Weiss person"_s});
    room.requireSound();
}

TEST_CASE("what was known of both is kept by a merge, and told before", "[entities]")
{
    TwoStories room;
    room.change(room.anna, [](Entity &one) {
        one.aliases = {u"the mayor"_s};
        one.wikidata = u"Q1"_s;
        one.note = u"Elected in May."_s;
    });
    room.change(room.weiss, [](Entity &one) {
        one.aliases = {u"The Mayor"_s, u"A. Weiss"_s};
        one.wikidata = u"Q2"_s;
        one.description = u"mayor of Graz"_s;
        one.note = u"Check her age."_s;
    });
    const storage::EntityMergeCount count = room.file.store().countMerge({room.weiss}, room.anna);
    CHECK(count.moving == storage::EntityUse{2, 1, 1});
    CHECK(count.aliases == QStringList{u"Weiss"_s, u"A. Weiss"_s});
    CHECK(count.otherIds == QStringList{u"Q2"_s});
    CHECK_FALSE(count.takesWikidata);
    CHECK(room.names().size() == 2); // nothing is done yet

    room.mergeNames();
    const Entity kept = room.stored(room.anna);
    CHECK(kept.aliases == QStringList{u"the mayor"_s, u"Weiss"_s, u"A. Weiss"_s});
    CHECK(kept.wikidata == u"Q1"_s);
    CHECK(kept.description == u"mayor of Graz"_s);
    CHECK(kept.note == u"Elected in May.\nCheck her age."_s);
}

TEST_CASE("where both speak in one article their sources become one, and no claim has it twice", "[entities]")
{
    TwoStories room;
    room.file.tagWords(room.second.id, u"Otto", u"person");
    const EntityId otto = tests::find(room.file.page(room.second.id), u"Otto").entity;
    room.link(room.second.id, u"“We go,”", u"Otto");
    const QStringList before = tables(room.file);
    CHECK(room.saidIn(room.second.id, u"“We go,”") == u"Weiss; Otto"_s);
    SECTION ("into one of them") {
        room.file.store().mergeEntities({otto}, room.weiss, room.file.coder());
        CHECK(room.saidIn(room.second.id, u"“We go,”") == u"Weiss"_s);
        CHECK(room.file.column(u"SELECT id FROM source"_s).size() == 2);
    }
    SECTION ("both into a third that is no source there") {
        room.file.store().mergeEntities({otto, room.weiss, otto}, room.anna, room.file.coder());
        CHECK(room.saidIn(room.second.id, u"“We go,”") == u"Anna Weiss"_s);
        CHECK(room.file.column(u"SELECT id FROM source"_s).size() == 2);
        CHECK(room.stored(room.anna).aliases == QStringList{u"Otto"_s, u"Weiss"_s});
    }
    room.requireSound();
    room.undo();
    CHECK(tables(room.file) == before);
}

TEST_CASE("merges that mean nothing are refused by name", "[entities]")
{
    TwoStories room;
    room.tag(u"Graz", u"place");
    const EntityId graz = tests::find(room.file.page(room.article.id), u"Graz").entity;
    const auto merging = [&](const QList<EntityId> &from, EntityId into) {
        return errorOf([&] { room.file.store().mergeEntities(from, into, room.file.coder()); });
    };
    CHECK(
        merging({room.anna}, room.anna)
        == u"“Anna Weiss” cannot be merged with itself. Choose another name."_s);
    CHECK(
        merging({graz}, room.anna)
        == u"“Graz” and “Anna Weiss” cannot be merged: they are of different kinds. Give one of them the "
           u"other "
           u"kind first."_s);
    CHECK(
        merging({EntityId::make()}, room.anna)
        == u"One of these names is no longer in the project. Choose them anew."_s);
    CHECK(merging({}, room.anna) == u"Choose at least two names to merge."_s);
    room.mergeNames();
    CHECK(
        merging({room.weiss}, room.anna)
        == u"One of these names is no longer in the project. Choose them anew."_s);
    CHECK(room.names().size() == 2);
}

TEST_CASE("a step after a merge stands in the way of its undo", "[entities]")
{
    TwoStories room;
    const Performed merged = room.mergeNames();
    room.change(room.anna, [](Entity &one) { one.name = u"Anna B. Weiss"_s; });
    CHECK(errorOf([&] {
              room.file.store().undo(merged.number, room.file.coder());
          }).startsWith(u"“Anna Weiss” was changed later by Coder 1 (“edit entity”)"_s));
}

TEST_CASE("the open page follows a merge", "[entities]")
{
    TwoStories room;
    ArticlePage page = room.file.page(room.second.id);
    page.apply(room.mergeNames().change);
    CHECK(page.annotations.mentionsOf(room.anna) == 2);
    CHECK_FALSE(page.entities.contains(room.weiss));
}

TEST_CASE("chosen mentions of several articles become ones of a new name", "[entities]")
{
    TwoStories room;
    room.mergeNames();
    const QStringList before = tables(room.file);
    const ArticlePage page = room.file.page(room.second.id);
    const QList<AnnotationId> chosen{
        tests::find(page, u"Weiss").id, tests::find(room.file.page(room.article.id), u"Anna Weiss").id};
    room.file.store().moveMentions(chosen, {{}, u" Otto  Weiss "_s}, room.file.coder());
    CHECK(room.names() == QStringList{u"Anna Weiss person"_s, u"Otto Weiss person"_s});
    // What is said by the chosen mentions goes with them.
    CHECK(room.saidIn(room.second.id, u"“We go,”") == u"Otto Weiss"_s);
    CHECK(room.saidIn(room.article.id, u"“We stay,”") == u"Otto Weiss"_s);
    CHECK(room.file.page(room.second.id).annotations.mentionsOf(room.anna) == 1);
    room.requireSound();
    room.undo();
    CHECK(tables(room.file) == before);
}

TEST_CASE("mentions move to known names of their kind only", "[entities]")
{
    TwoStories room;
    room.tag(u"Graz", u"place");
    const EntityId graz = tests::find(room.file.page(room.article.id), u"Graz").entity;
    const AnnotationId mention = tests::find(room.file.page(room.second.id), u"Weiss").id;
    const auto moving = [&](const QList<AnnotationId> &ids, EntityId into) {
        return errorOf([&] { room.file.store().moveMentions(ids, {into, {}}, room.file.coder()); });
    };
    CHECK(moving({mention}, graz) == u"“Graz” is of another kind than these mentions."_s);
    CHECK(
        moving({mention}, EntityId::make())
        == u"One of these names is no longer in the project. Choose them anew."_s);
    CHECK(
        moving({AnnotationId::make()}, room.anna)
        == u"One of these mentions is no longer there. Choose them anew."_s);
    room.file.store().moveMentions({mention}, {room.anna, {}}, room.file.coder());
    CHECK(room.file.page(room.second.id).annotations.mentionsOf(room.anna) == 1);
    room.requireSound();
}

TEST_CASE("a deleted name leaves what was tagged, and a source that is called so", "[entities]")
{
    TwoStories room;
    const QStringList before = tables(room.file);
    room.file.store().deleteEntities({room.weiss}, room.file.coder());
    CHECK(room.names() == QStringList{u"Anna Weiss person"_s});
    CHECK(tests::shown(room.file.page(room.second.id), room.codebook()).startsWith(u"[Weiss|person] came"_s));
    CHECK(tests::find(room.file.page(room.second.id), u"Weiss").entity.isNull());
    CHECK(room.saidIn(room.second.id, u"“We go,”") == u"Weiss"_s);
    room.requireSound();
    room.undo();
    CHECK(tables(room.file) == before);
    room.redo();
    CHECK(
        errorOf([&] { room.file.store().deleteEntities({room.weiss}, room.file.coder()); })
        == u"This name is no longer in the project."_s);
}

TEST_CASE("a name that becomes another kind takes its mentions along", "[entities]")
{
    TwoStories room;
    const QStringList before = tables(room.file);
    const TagId organization = room.file.tag(u"organization").id;
    SECTION ("all of them") {
        room.file.store().changeKind(room.weiss, organization, room.file.coder());
        CHECK(room.names() == QStringList{u"Anna Weiss person"_s, u"Weiss organization"_s});
        CHECK(
            tests::shown(room.file.page(room.second.id), room.codebook())
            == u"[Weiss|organization] came to Graz. [“We go,”|claim] said [Weiss|organization], and Otto left."_s);
        room.requireSound();
        room.undo();
        CHECK(tables(room.file) == before);
    }
    SECTION ("but for what has the tag already") {
        room.file.tagWords(room.second.id, u"Weiss", u"organization", 2);
        room.file.store().changeKind(room.weiss, organization, room.file.coder());
        CHECK(room.file.column(u"SELECT id FROM annotation WHERE article = 2"_s).size() == 3);
        room.requireSound();
    }
    SECTION ("to kinds of names only") {
        CHECK(
            errorOf([&] {
                room.file.store().changeKind(room.weiss, room.file.tag(u"claim").id, room.file.coder());
            })
            == u"“Weiss” cannot become this: choose a tag for names that is in use."_s);
    }
}

TEST_CASE("what an import taken back would need again is neither merged away nor deleted", "[entities]")
{
    TwoStories room;
    room.file.sql(u"INSERT INTO batch (uuid, kind, at, finished) VALUES "
                  "('00000000-0000-7000-8000-000000000001', 'import', 1, 1)"_s);
    room.file.sql(u"UPDATE annotation SET batch = 1, removed = 1 WHERE id = (SELECT max(id) FROM annotation "
                  "WHERE entity = (SELECT id FROM entity WHERE name = 'Weiss'))"_s);
    CHECK(errorOf([&] {
              room.mergeNames();
          }).startsWith(u"“Weiss” cannot be merged: an import that was taken back"_s));
    CHECK(errorOf([&] {
              room.file.store().deleteEntities({room.weiss}, room.file.coder());
          }).startsWith(u"“Weiss” cannot be deleted: an import that was taken back"_s));
}

TEST_CASE("undoing any of these leaves every table as it was, whoever coded", "[entities][laws]")
{
    tests::Random random;
    CAPTURE(random.seed());
    tests::RandomCoding coding(random);
    storage::Store &store = coding.project.store();
    const CoderId who = coding.coders.first();
    int done = 0;
    for (int i = 0; i < 12; ++i) {
        const QStringList names = coding.project.column(u"SELECT uuid FROM entity WHERE removed = 0"_s);
        const auto any = [&] {
            return *EntityId::fromText(names[random.below(names.size())]);
        };
        const QStringList before = tables(coding.project);
        const EntityId one = any();
        Performed performed;
        try {
            switch (i % 4) {
            case 0:
                performed = store.mergeEntities({any(), any()}, one, who);
                break;
            case 1:
                performed = store.deleteEntities({one}, who);
                break;
            case 2:
                performed = store.changeKind(one, coding.project.tag(u"organization").id, who);
                break;
            default:
                performed = store.moveMentions(
                    {*AnnotationId::fromText(
                        coding.project
                            .column(u"SELECT uuid FROM annotation WHERE entity IS NOT NULL AND removed = 0 "
                                    "ORDER BY random() LIMIT 1"_s)
                            .first())},
                    {{}, u"Somebody else"_s}, who);
            }
        } catch (const Error &) {
            CHECK(tables(coding.project) == before); // of different kinds, or one and the same
            continue;
        }
        const auto report = storage::checkProject(store.database());
        for (const auto &finding : report.findings) {
            FAIL_CHECK(finding.line().toStdString());
        }
        if (performed.number != 0) {
            ++done;
            const QStringList after = tables(coding.project);
            const qint64 undone = store.undo(performed.number, who).number;
            CHECK(tables(coding.project) == before);
            store.redo(undone, who);
            CHECK(tables(coding.project) == after);
        }
    }
    CHECK(done > 2);
}

TEST_CASE("answers about merged names become those of the one that stays, which keeps its own", "[entities]")
{
    TwoStories room;
    const Codebook codebook = room.codebook();
    const auto known =
        std::find_if(codebook.variables.cbegin(), codebook.variables.cend(), [](const Variable &each) {
            return each.name == u"gender";
        });
    REQUIRE(known != codebook.variables.cend());
    const Variable gender = *known;
    const auto answer = [&](EntityId of, const QString &value) {
        VariableValue made;
        made.id = ValueId::make();
        made.variable = gender.id;
        made.entity = of;
        made.value = value;
        made.updated = 1;
        room.perform(edits::changeValue(std::nullopt, made, room.by()));
    };
    const auto answers = [&] {
        return room.file.column(
            u"SELECT e.name || ' ' || v.value FROM value v JOIN entity e ON e.id = v.entity "
            "WHERE v.removed = 0 ORDER BY 1"_s);
    };
    room.tag(u"Graz", u"person");
    const EntityId graz = tests::find(room.file.page(room.article.id), u"Graz").entity;
    answer(room.weiss, u"woman"_s);
    answer(graz, u"man"_s);
    CHECK(room.file.store().countMerge({room.weiss}, room.anna).answersLost == 0);
    SECTION ("where it has none, the first one’s") {
        CHECK(room.file.store().countMerge({room.weiss, graz}, room.anna).answersLost == 1);
        room.file.store().mergeEntities({room.weiss, graz}, room.anna, room.file.coder());
        CHECK(answers() == QStringList{u"Anna Weiss woman"_s});
    }
    SECTION ("where it has one, that") {
        answer(room.anna, u"not_stated"_s);
        CHECK(room.file.store().countMerge({room.weiss}, room.anna).answersLost == 1);
        room.mergeNames();
        CHECK(answers() == QStringList{u"Anna Weiss not_stated"_s, u"Graz man"_s});
        room.undo();
        CHECK(answers() == QStringList{u"Anna Weiss not_stated"_s, u"Graz man"_s, u"Weiss woman"_s});
    }
    SECTION ("with a deleted name its answers go, as was told before, and come back") {
        const ArticlePage page = room.file.page(room.article.id);
        const auto affiliation =
            std::find_if(codebook.variables.cbegin(), codebook.variables.cend(), [](const Variable &each) {
                return each.name == u"affiliation";
            });
        REQUIRE(affiliation != codebook.variables.cend());
        VariableValue with;
        with.id = ValueId::make();
        with.variable = affiliation->id;
        with.article = page.article.id;
        with.source = page.sources.begin()->id;
        with.coder = room.by().coder;
        with.round = room.by().round;
        with.names = room.weiss;
        with.updated = 1;
        room.perform(edits::changeValue(std::nullopt, with, room.by()));
        const auto loss = [&](const QList<EntityId> &of) {
            return storage::lossOf(room.file.store().database(), of);
        };
        CHECK(loss({room.weiss}) == storage::EntityLoss{2, 1, 1, 1});
        CHECK(loss({room.weiss, graz}) == storage::EntityLoss{3, 1, 2, 1});
        CHECK(loss({room.anna}) == storage::EntityLoss{1, 1, 0, 0});
        const Performed deleted = room.file.store().deleteEntities({room.weiss}, room.file.coder());
        const auto gone = std::count_if(
            deleted.change.deltas.cbegin(), deleted.change.deltas.cend(), [](const AnyDelta &each) {
                const auto *value = std::get_if<Delta<VariableValue>>(&each);
                return value && !value->after;
            });
        CHECK(gone == 2);
        CHECK(answers() == QStringList{u"Graz man"_s});
        room.undo();
        CHECK(answers() == QStringList{u"Graz man"_s, u"Weiss woman"_s});
    }
    room.requireSound();
}

TEST_CASE("that two names are not the same follows a merge, and goes when they become one", "[entities]")
{
    TwoStories room;
    room.file.tagWords(room.second.id, u"Otto", u"person");
    const EntityId otto = tests::find(room.file.page(room.second.id), u"Otto").entity;
    room.perform(edits::dismissDouble(room.weiss, otto, room.by()));
    using Pairs = QList<std::pair<EntityId, EntityId>>;
    CHECK(room.file.store().dismissedDoubles() == Pairs{{room.weiss, otto}});
    room.mergeNames();
    CHECK(room.file.store().dismissedDoubles() == Pairs{{room.anna, otto}});
    room.file.store().mergeEntities({otto}, room.anna, room.file.coder());
    CHECK(room.file.store().dismissedDoubles().isEmpty());
    room.requireSound();
    room.undo();
    room.undo();
    CHECK(room.file.store().dismissedDoubles() == Pairs{{room.weiss, otto}});
    room.file.store().deleteEntities({otto, room.weiss}, room.file.coder());
    CHECK(room.file.store().dismissedDoubles().isEmpty());
    room.requireSound();
    room.undo();
    CHECK(room.file.store().dismissedDoubles() == Pairs{{room.weiss, otto}});
}
