// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// A page under work: edits are applied as the project would, and can be taken back.
struct Desk
{
    Codebook codebook = Codebook::standard();
    edits::By by{CoderId::make(), RoundId::make(), 1000};
    ArticlePage page;

    explicit Desk(const QString &text)
        : page(tests::marked(text, codebook, by.coder, by.round))
    {
    }

    const Tag &tag(const QString &name) const { return *codebook.named(name); }

    TextRange range(const QString &words, int occurrence = 1) const
    {
        return tests::rangeOf(page.text, words, occurrence);
    }

    Annotation annotation(const QString &quote) const { return tests::find(page, quote); }

    Edit perform(const Edit &edit)
    {
        page.apply(edit.change);
        return edit;
    }

    QString entityOf(const QString &quote) const
    {
        return page.entities.value(annotation(quote).entity).name;
    }

    QStringList entityNames() const
    {
        QStringList names;
        for (const Entity &entity : page.entities) {
            names.append(entity.name);
        }
        names.sort();
        return names;
    }
};

/// Everything a page holds, comparable.
struct Contents
{
    std::vector<Annotation> annotations;
    QHash<EntityId, Entity> entities;
    QHash<SourceId, Source> sources;
    QHash<RelationId, Relation> relations;

    explicit Contents(const ArticlePage &page)
        : annotations(page.annotations.begin(), page.annotations.end())
        , entities(page.entities)
        , sources(page.sources)
        , relations(page.relations)
    {
    }

    friend bool operator==(const Contents &, const Contents &) = default;
};

} // namespace

TEST_CASE("tagging a name makes an entity of that name and kind", "[edits]")
{
    Desk desk(u"Anna Weiss spoke in Graz."_s);
    const Edit edit =
        desk.perform(edits::tag(desk.page, {desk.range(u"Anna Weiss"_s)}, desk.tag(u"person"_s), desk.by));

    CHECK(edit.action == u"tag"_s);
    CHECK(tests::shown(desk.page, desk.codebook) == u"[Anna Weiss|person] spoke in Graz."_s);
    CHECK(desk.entityOf(u"Anna Weiss"_s) == u"Anna Weiss"_s);
    CHECK(desk.annotation(u"Anna Weiss"_s).created == 1000);
    CHECK(desk.annotation(u"Anna Weiss"_s).coder == desk.by.coder);
}

TEST_CASE("the same name and kind joins one entity, another kind does not", "[edits]")
{
    Desk desk(u"Almena, Almena and Almena."_s);
    desk.perform(edits::tag(desk.page, {desk.range(u"Almena"_s)}, desk.tag(u"place"_s), desk.by));
    desk.perform(edits::tag(desk.page, {desk.range(u"Almena"_s, 2)}, desk.tag(u"place"_s), desk.by));
    CHECK(desk.page.entities.size() == 1);
    desk.perform(edits::tag(desk.page, {desk.range(u"Almena"_s, 3)}, desk.tag(u"organization"_s), desk.by));
    CHECK(desk.page.entities.size() == 2);
}

TEST_CASE("the name of an entity stands in one line even where the text breaks", "[edits]")
{
    Desk desk(u"Anna\nWeiss spoke."_s);
    desk.perform(edits::tag(desk.page, {{0, 10}}, desk.tag(u"person"_s), desk.by));
    CHECK(desk.entityNames() == QStringList{u"Anna Weiss"_s});
}

TEST_CASE("a mention can be tagged under its full name", "[edits]")
{
    Desk desk(u"[Ana Quispe|person] left. Quispe came back."_s);
    const TextRange later = desk.range(u"Quispe came"_s);
    desk.perform(edits::tag(
        desk.page, {{later.start, later.start + 6}}, desk.tag(u"person"_s), desk.by, u"Ana Quispe"_s));
    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
    CHECK(desk.entityOf(u"Quispe"_s) == u"Ana Quispe"_s);
}

TEST_CASE("what is tagged so already is not tagged twice", "[edits]")
{
    Desk desk(u"[Graz|place] is calm."_s);
    CHECK(edits::tag(desk.page, {desk.range(u"Graz"_s)}, desk.tag(u"place"_s), desk.by).change.isEmpty());
    CHECK_FALSE(
        edits::tag(desk.page, {desk.range(u"Graz"_s)}, desk.tag(u"person"_s), desk.by).change.isEmpty());
    CHECK(edits::tag(desk.page, {}, desk.tag(u"place"_s), desk.by).change.isEmpty());
}

TEST_CASE("another coder may tag the same words", "[edits]")
{
    Desk desk(u"[Graz|place] is calm."_s);
    edits::By other = desk.by;
    other.coder = CoderId::make();
    CHECK_FALSE(edits::tag(desk.page, {desk.range(u"Graz"_s)}, desk.tag(u"place"_s), other).change.isEmpty());
}

TEST_CASE("a claim of two pieces keeps both and has no entity", "[edits]")
{
    Desk desk(u"“We wait,” she said. “We stay.”"_s);
    const Segments pieces{desk.range(u"“We wait,”"_s), desk.range(u"“We stay.”"_s)};
    desk.perform(edits::tag(desk.page, pieces, desk.tag(u"claim"_s), desk.by));
    const Annotation claim = desk.annotation(u"“We wait,” […] “We stay.”"_s);
    CHECK(claim.segments.count() == 2);
    CHECK(claim.entity.isNull());
    CHECK(desk.page.entities.isEmpty());
}

TEST_CASE("the only mention takes its entity along to another kind", "[edits]")
{
    Desk desk(u"[Harbour|person] closed."_s);
    const EntityId entity = desk.annotation(u"Harbour"_s).entity;
    const Edit edit =
        edits::changeTag(desk.page, desk.annotation(u"Harbour"_s).id, desk.tag(u"place"_s), desk.by);
    desk.perform(edit);
    CHECK(desk.annotation(u"Harbour"_s).entity == entity);
    CHECK(desk.page.entities.value(entity).tag == desk.tag(u"place"_s).id);
    CHECK(desk.annotation(u"Harbour"_s).updated == 1000);
}

TEST_CASE("one of several mentions leaves its entity for one of the other kind", "[edits]")
{
    Desk desk(u"[Porto|place] and [Porto|place]."_s);
    const EntityId place = desk.annotation(u"Porto"_s).entity;
    desk.perform(
        edits::changeTag(desk.page, desk.annotation(u"Porto"_s).id, desk.tag(u"organization"_s), desk.by));
    CHECK(desk.page.entities.size() == 2);
    CHECK(desk.page.entities.value(place).tag == desk.tag(u"place"_s).id);
    CHECK(tests::shown(desk.page, desk.codebook) == u"[Porto|organization] and [Porto|place]."_s);
}

TEST_CASE("a name that becomes a claim lets its entity go", "[edits]")
{
    Desk desk(u"[Harbour|person] closed."_s);
    desk.perform(
        edits::changeTag(desk.page, desk.annotation(u"Harbour"_s).id, desk.tag(u"claim"_s), desk.by));
    CHECK(desk.page.entities.isEmpty());
    CHECK(desk.annotation(u"Harbour"_s).entity.isNull());
}

TEST_CASE("changing to the tag it has does nothing", "[edits]")
{
    Desk desk(u"[Harbour|person] closed."_s);
    CHECK(edits::changeTag(desk.page, desk.annotation(u"Harbour"_s).id, desk.tag(u"person"_s), desk.by)
              .change.isEmpty());
}

TEST_CASE("a longer extent renames the entity that had the old words' name", "[edits]")
{
    Desk desk(u"Ana [Quispe|person] left."_s);
    desk.perform(edits::changeExtent(
        desk.page, desk.annotation(u"Quispe"_s).id, {desk.range(u"Ana Quispe"_s)}, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
    CHECK(tests::shown(desk.page, desk.codebook) == u"[Ana Quispe|person] left."_s);
}

TEST_CASE("a longer extent joins the entity of the new words", "[edits]")
{
    Desk desk(u"[Ana Quispe|person] came; Ana [Quispe|person] left."_s);
    const TextRange wider = desk.range(u"Ana Quispe left"_s);
    desk.perform(edits::changeExtent(
        desk.page, desk.annotation(u"Quispe"_s).id, {{wider.start, wider.start + 10}}, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
}

TEST_CASE("an empty extent is refused by doing nothing", "[edits]")
{
    Desk desk(u"[Graz|place]"_s);
    CHECK(edits::changeExtent(desk.page, desk.annotation(u"Graz"_s).id, {}, desk.by).change.isEmpty());
}

TEST_CASE("one mention can name another entity, and the old one goes when nobody is left", "[edits]")
{
    Desk desk(u"[Ana Quispe|person] came, [Quispe|person] left."_s);
    desk.perform(
        edits::changeEntity(desk.page, desk.annotation(u"Quispe"_s).id, u" Ana  Quispe "_s, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
    CHECK(desk.entityOf(u"Quispe"_s) == u"Ana Quispe"_s);
}

TEST_CASE("removing the last mention removes its entity, unless it is used elsewhere", "[edits]")
{
    Desk desk(u"[Graz|place] and [Wien|place]."_s);
    desk.page.sharedEntities.insert(desk.annotation(u"Wien"_s).entity);
    desk.perform(
        edits::remove(desk.page, {desk.annotation(u"Graz"_s).id, desk.annotation(u"Wien"_s).id}, desk.by));
    CHECK(desk.page.annotations.isEmpty());
    CHECK(desk.entityNames() == QStringList{u"Wien"_s});
}

TEST_CASE("an entity about which something is known outlives its last mention", "[edits]")
{
    Desk desk(u"[Graz|place]."_s);
    desk.page.entities[desk.annotation(u"Graz"_s).entity].wikidata = u"Q13298"_s;
    const Edit edit = edits::remove(desk.page, {desk.annotation(u"Graz"_s).id}, desk.by);
    CHECK(edit.change.deltas.size() == 1);
}

TEST_CASE("a claim is linked to the person a mention names, once", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana Quispe|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    const AnnotationId mention = desk.annotation(u"Ana Quispe"_s).id;
    desk.perform(edits::linkSource(desk.page, claim, mention, u"said"_s, desk.range(u"said"_s), desk.by));

    REQUIRE(desk.page.relationsOf(claim).size() == 1);
    const Relation relation = desk.page.relationsOf(claim).first();
    CHECK(relation.cue == u"said"_s);
    CHECK(relation.mention == mention);
    CHECK(desk.page.sourceNames(claim) == u"Ana Quispe"_s);
    CHECK(edits::linkSource(desk.page, claim, mention, {}, {}, desk.by).change.isEmpty());
}

TEST_CASE("a claim may have several sources and each article keeps one source per entity", "[edits]")
{
    Desk desk(u"[“Yes,”|claim] and [“no,”|claim] said [Ana|person] and [Tom|person]."_s);
    for (const QString &claim : {u"“Yes,”"_s, u"“no,”"_s}) {
        for (const QString &name : {u"Ana"_s, u"Tom"_s}) {
            desk.perform(edits::linkSource(
                desk.page, desk.annotation(claim).id, desk.annotation(name).id, {}, {}, desk.by));
        }
    }
    CHECK(desk.page.relations.size() == 4);
    CHECK(desk.page.sources.size() == 2);
    CHECK(desk.page.sourceNames(desk.annotation(u"“Yes,”"_s).id) == u"Ana; Tom"_s);
}

TEST_CASE("a cue without a source waits for its source", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::changeCue(desk.page, claim, {}, u"said"_s, desk.range(u"said"_s), desk.by));
    REQUIRE(desk.page.relations.size() == 1);
    CHECK(desk.page.sourceNames(claim).isEmpty());

    desk.perform(edits::linkSource(desk.page, claim, desk.annotation(u"Ana"_s).id, {}, {}, desk.by));
    REQUIRE(desk.page.relations.size() == 1);
    CHECK(desk.page.relationsOf(claim).first().cue == u"said"_s);
    CHECK(desk.page.sourceNames(claim) == u"Ana"_s);
}

TEST_CASE("emptying the cue of a claim without a source leaves nothing behind", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::changeCue(desk.page, claim, {}, u"said"_s, {}, desk.by));
    desk.perform(
        edits::changeCue(desk.page, claim, desk.page.relationsOf(claim).first().id, u" "_s, {}, desk.by));
    CHECK(desk.page.relations.isEmpty());
}

TEST_CASE("an unnamed source is kept by its label", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] [“Go,”|claim] a young leader said."_s);
    const AnnotationId first = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::linkLabel(desk.page, first, u"a young  leader"_s, u"said"_s, desk.by));
    desk.perform(
        edits::linkLabel(desk.page, desk.annotation(u"“Go,”"_s).id, u"a young leader"_s, {}, desk.by));
    CHECK(desk.page.sources.size() == 1);
    CHECK(desk.page.sourceNames(first) == u"a young leader"_s);
}

TEST_CASE("removing a claim takes its links, and the source nobody else needs, along", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::linkSource(desk.page, claim, desk.annotation(u"Ana"_s).id, {}, {}, desk.by));
    desk.perform(edits::remove(desk.page, {claim}, desk.by));
    CHECK(desk.page.relations.isEmpty());
    CHECK(desk.page.sources.isEmpty());
    CHECK(desk.entityNames() == QStringList{u"Ana"_s});
}

TEST_CASE("removing the mention a claim points at keeps the claim's source", "[edits]")
{
    Desk desk(u"[“We stay,”|claim] said [Ana|person]."_s);
    const AnnotationId claim = desk.annotation(u"“We stay,”"_s).id;
    desk.perform(edits::linkSource(desk.page, claim, desk.annotation(u"Ana"_s).id, {}, {}, desk.by));
    desk.perform(edits::remove(desk.page, {desk.annotation(u"Ana"_s).id}, desk.by));
    CHECK(desk.page.sourceNames(claim) == u"Ana"_s);
    CHECK(desk.page.relationsOf(claim).first().mention.isNull());

    desk.perform(edits::unlink(desk.page, desk.page.relationsOf(claim).first().id, desk.by));
    CHECK(desk.page.sources.isEmpty());
    CHECK(desk.page.entities.isEmpty());
}

TEST_CASE("an entity renamed to a known name merges into it, claims and all", "[edits]")
{
    Desk desk(u"[“Go,”|claim] said [Quispe|person]. [“No,”|claim] said [Ana Quispe|person]."_s);
    desk.perform(edits::linkSource(
        desk.page, desk.annotation(u"“Go,”"_s).id, desk.annotation(u"Quispe"_s).id, {}, {}, desk.by));
    desk.perform(edits::linkSource(
        desk.page, desk.annotation(u"“No,”"_s).id, desk.annotation(u"Ana Quispe"_s).id, {}, {}, desk.by));
    desk.perform(
        edits::renameEntity(desk.page, desk.annotation(u"Quispe"_s).entity, u"Ana Quispe"_s, desk.by));

    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
    CHECK(desk.page.sources.size() == 1);
    CHECK(desk.page.sourceNames(desk.annotation(u"“Go,”"_s).id) == u"Ana Quispe"_s);
}

TEST_CASE("an entity renamed to a new name keeps all its mentions", "[edits]")
{
    Desk desk(u"[Quispe|person] and [Quispe|person]."_s);
    desk.perform(
        edits::renameEntity(desk.page, desk.annotation(u"Quispe"_s).entity, u"Ana Quispe"_s, desk.by));
    CHECK(desk.entityNames() == QStringList{u"Ana Quispe"_s});
}

TEST_CASE("edits of what is gone do nothing", "[edits]")
{
    Desk desk(u"Nothing here."_s);
    const AnnotationId gone = AnnotationId::make();
    CHECK(edits::changeTag(desk.page, gone, desk.tag(u"place"_s), desk.by).change.isEmpty());
    CHECK(edits::changeExtent(desk.page, gone, {{0, 3}}, desk.by).change.isEmpty());
    CHECK(edits::changeNote(desk.page, gone, u"x"_s, desk.by).change.isEmpty());
    CHECK(edits::changeEntity(desk.page, gone, u"x"_s, desk.by).change.isEmpty());
    CHECK(edits::remove(desk.page, {gone}, desk.by).change.isEmpty());
    CHECK(edits::linkSource(desk.page, gone, gone, {}, {}, desk.by).change.isEmpty());
    CHECK(edits::unlink(desk.page, RelationId::make(), desk.by).change.isEmpty());
}

TEST_CASE("a random day of edits, undone step by step, ends where it began", "[edits][law]")
{
    const quint32 seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    Desk desk(
        u"[“We stay,”|claim] said [Ana Quispe|person] of [Porto|place]. Quispe, of the Union, left Porto. “No.”"_s);
    const auto any = [&]() -> AnnotationId {
        const auto count = desk.page.annotations.size();
        return count == 0 ? AnnotationId::make()
                          : desk.page.annotations.at(random.bounded(static_cast<int>(count))).id;
    };
    const auto range = [&]() -> Segments {
        const auto start = random.bounded(static_cast<int>(desk.page.text.size()) - 12);
        return {{start, start + 1 + random.bounded(10)}};
    };
    const auto tag = [&]() -> const Tag & {
        return desk.codebook.tags.at(random.bounded(4));
    };
    const QStringList names{u"Ana Quispe"_s, u"Porto"_s, u"Union"_s};

    std::vector<Contents> states{Contents(desk.page)};
    std::vector<Change> changes;
    for (int i = 0; i < 300; ++i) {
        desk.by.at += 1;
        const std::array<std::function<Edit()>, 9> choices{
            [&] { return edits::tag(desk.page, range(), tag(), desk.by); },
            [&] { return edits::changeTag(desk.page, any(), tag(), desk.by); },
            [&] { return edits::changeExtent(desk.page, any(), range(), desk.by); },
            [&] { return edits::remove(desk.page, {any()}, desk.by); },
            [&] { return edits::linkSource(desk.page, any(), any(), u"said"_s, {}, desk.by); },
            [&] { return edits::linkLabel(desk.page, any(), u"a docker"_s, {}, desk.by); },
            [&] { return edits::changeEntity(desk.page, any(), names.at(random.bounded(3)), desk.by); },
            [&] { return edits::changeNote(desk.page, any(), QString::number(i), desk.by); },
            [&] {
                const auto *annotation = desk.page.annotations.find(any());
                return edits::renameEntity(
                    desk.page, annotation ? annotation->entity : EntityId{}, names.at(random.bounded(3)),
                    desk.by);
            },
        };
        const Edit edit = choices.at(static_cast<size_t>(random.bounded(9)))();
        desk.perform(edit);
        changes.push_back(edit.change);
        states.emplace_back(desk.page);
        for (const Source &source : desk.page.sources) {
            REQUIRE((source.entity.isNull() || desk.page.entities.contains(source.entity)));
        }
        for (const Annotation &annotation : desk.page.annotations) {
            REQUIRE((annotation.entity.isNull() || desk.page.entities.contains(annotation.entity)));
        }
    }
    while (!changes.empty()) {
        states.pop_back();
        desk.page.apply(changes.back().inverse());
        changes.pop_back();
        REQUIRE(Contents(desk.page) == states.back());
    }
}
