// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/enum_words.h"
#include "model/storage/rows.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"
#include "tests/support/random_values.h"

using namespace Qt::StringLiterals;
using namespace model;
using storage::ArticleTexts;
using storage::Rows;
using tests::ProjectFile;

namespace {

const QString storm =
    u"Storm 🌊 over Kolm\n“It came,” Ida Brandt said 🌧. قالت رُقيّة إنّ العاصفة. de\u0301bris\n"_s;

/// The rows of a fresh file with one article.
struct Shelf
{
    Shelf()
        : article(project.add(u"Storm"_s, storm))
        , texts(project.store().database())
        , rows(project.store().database(), texts)
        , make(random, article.id, storm)
        , coder(project.coder())
        , round(project.round())
    {
    }

    TagId tag(QStringView name) { return project.tag(name).id; }

    Entity entity()
    {
        Entity entity = make.entity();
        entity.tag = tag(u"person");
        entity.name = u"Ida"_s + make.text();
        for (QString &alias : entity.aliases) {
            alias += u"x"_s; // an alias is not empty
        }
        rows.write(entity);
        return entity;
    }

    Annotation annotation(EntityId entity = {})
    {
        Annotation annotation = make.annotation();
        annotation.tag = tag(u"person");
        annotation.coder = coder;
        annotation.round = round;
        annotation.entity = entity;
        return annotation;
    }

    Source source(EntityId entity)
    {
        Source source = make.source();
        source.coder = coder;
        source.round = round;
        source.entity = entity;
        source.label += u"label"_s;
        return source;
    }

    Relation relation(AnnotationId claim)
    {
        Relation relation = make.relation();
        relation.claim = claim;
        relation.source = {};
        relation.mention = {};
        relation.coder = coder;
        relation.round = round;
        return relation;
    }

    tests::Random random;
    ProjectFile project;
    Article article;
    ArticleTexts texts;
    Rows rows;
    tests::RandomValues make;
    CoderId coder;
    RoundId round;
};

} // namespace

TEST_CASE("coders, rounds and tags are read as they were written, and written over", "[rows][law]")
{
    Shelf shelf;
    CAPTURE(shelf.random.seed());
    for (int i = 0; i < 40; ++i) {
        Coder coder = shelf.make.coder();
        coder.name = u"coder %1"_s.arg(i);
        shelf.rows.write(coder);
        REQUIRE(shelf.rows.stored(coder.id) == coder);
        coder.initials = shelf.make.text();
        coder.kind = Coder::Kind::Consensus;
        shelf.rows.write(coder);
        REQUIRE(shelf.rows.stored(coder.id) == coder);
        REQUIRE(shelf.rows.coders().last() == coder);

        Round round = shelf.make.round();
        round.name = u"round %1"_s.arg(i);
        shelf.rows.write(round);
        REQUIRE(shelf.rows.stored(round.id) == round);

        Tag tag = shelf.make.tag();
        tag.name = u"tag%1"_s.arg(i);
        tag.label += u"label"_s;
        tag.shortcut.clear();
        tag.color = u"#102030"_s;
        tag.parent = shelf.tag(u"place");
        shelf.rows.write(tag);
        shelf.rows.writeParent(tag);
        REQUIRE(shelf.rows.stored(tag.id) == tag);
        tag.parent = {};
        tag.definition = shelf.make.text();
        shelf.rows.write(tag);
        shelf.rows.writeParent(tag);
        REQUIRE(shelf.rows.stored(tag.id) == tag);
    }
}

TEST_CASE("entities are read with their aliases in order, and written over", "[rows][law]")
{
    Shelf shelf;
    CAPTURE(shelf.random.seed());
    for (int i = 0; i < 40; ++i) {
        Entity entity = shelf.entity();
        REQUIRE(shelf.rows.stored(entity.id) == entity);
        entity.aliases = {u"b"_s, u"a"_s, u"c"_s};
        entity.tag = shelf.tag(u"organization");
        entity.note = shelf.make.text();
        shelf.rows.write(entity);
        REQUIRE(shelf.rows.stored(entity.id) == entity);
        entity.aliases = {};
        shelf.rows.write(entity);
        REQUIRE(shelf.rows.stored(entity.id) == entity);
        shelf.rows.erase(entity.id);
        REQUIRE_FALSE(shelf.rows.stored(entity.id));
    }
}

TEST_CASE("annotations, sources and relations are read as they were written, and erased", "[rows][law]")
{
    Shelf shelf;
    CAPTURE(shelf.random.seed());
    const Entity ida = shelf.entity();
    for (int i = 0; i < 60; ++i) {
        Annotation annotation = shelf.annotation(i % 2 == 0 ? ida.id : EntityId());
        shelf.rows.write(annotation);
        REQUIRE(shelf.rows.stored(annotation.id) == annotation);
        annotation.segments = shelf.make.segments();
        annotation.note = shelf.make.text();
        shelf.rows.write(annotation);
        REQUIRE(shelf.rows.stored(annotation.id) == annotation);

        const Source source = shelf.source(i == 0 ? ida.id : EntityId());
        shelf.rows.write(source);
        REQUIRE(shelf.rows.stored(source.id) == source);

        Relation relation = shelf.relation(annotation.id);
        relation.source = i % 3 == 0 ? source.id : SourceId();
        relation.mention = i % 4 == 0 ? annotation.id : AnnotationId();
        shelf.rows.write(relation);
        REQUIRE(shelf.rows.stored(relation.id) == relation);
        relation.cueRange = shelf.make.range();
        shelf.rows.write(relation);
        REQUIRE(shelf.rows.stored(relation.id) == relation);
        relation.cueRange.reset();
        shelf.rows.write(relation);
        REQUIRE(shelf.rows.stored(relation.id) == relation);

        shelf.rows.erase(relation.id);
        REQUIRE_FALSE(shelf.rows.stored(relation.id));
        shelf.rows.erase(annotation.id);
        REQUIRE_FALSE(shelf.rows.stored(annotation.id));
        shelf.rows.erase(source.id);
        REQUIRE_FALSE(shelf.rows.stored(source.id));
    }
}

TEST_CASE("the file holds code points, and the words at them", "[rows]")
{
    Shelf shelf;
    Annotation annotation = shelf.annotation();
    annotation.segments = {tests::rangeOf(storm, u"said 🌧"), tests::rangeOf(storm, u"Kolm")};
    shelf.rows.write(annotation);
    CHECK(
        shelf.project.column(
            u"SELECT start || '-' || \"end\" || ' ' || quote FROM segment ORDER BY position"_s)
        == QStringList{u"13-17 Kolm"_s, u"40-46 said 🌧"_s});
    CHECK(
        shelf.project.column(
            u"SELECT substr(a.text, s.start + 1, s.\"end\" - s.start) FROM segment s "
            "JOIN annotation n ON n.id = s.annotation JOIN article a ON a.id = n.article ORDER BY s.position"_s)
        == QStringList{u"Kolm"_s, u"said 🌧"_s});
    CHECK(
        shelf.project.column(u"SELECT start || '-' || \"end\" || ' ' || pieces FROM annotation"_s)
        == QStringList{u"13-46 2"_s});
}

TEST_CASE("what half an emoji would be is stored as the whole one", "[rows]")
{
    Shelf shelf;
    Annotation annotation = shelf.annotation();
    annotation.segments = {{7, 12}};
    const Annotation stored = shelf.rows.asStored(annotation);
    shelf.rows.write(stored);
    CHECK(shelf.rows.stored(annotation.id) == stored);
    for (const TextRange &piece : stored.segments) {
        CHECK_FALSE(storm.at(piece.start).isLowSurrogate());
        CHECK_FALSE(storm.at(piece.end).isLowSurrogate());
    }
}

TEST_CASE("what refers to nothing in the project is refused", "[rows]")
{
    Shelf shelf;
    const QString gone =
        u"Something that this refers to is no longer in the project. Open the project again to "
        "see what it holds now."_s;
    Annotation annotation = shelf.annotation();
    annotation.tag = TagId::make();
    CHECK(tests::errorOf([&] { shelf.rows.write(annotation); }) == gone);
    annotation = shelf.annotation(EntityId::make());
    CHECK(tests::errorOf([&] { shelf.rows.write(annotation); }) == gone);
    CHECK(tests::errorOf([&] { shelf.rows.write(shelf.relation(AnnotationId::make())); }) == gone);
    Source source = shelf.source({});
    source.coder = CoderId::make();
    CHECK(tests::errorOf([&] { shelf.rows.write(source); }) == gone);
}

TEST_CASE("the words of the file for our kinds are read back as the same kind", "[rows]")
{
    for (const auto kind : {Coder::Kind::Human, Coder::Kind::Machine, Coder::Kind::Consensus}) {
        CHECK(storage::coderKind(QString(storage::word(kind))) == kind);
    }
    for (const auto kind :
         {Round::Kind::Main, Round::Kind::Pilot, Round::Kind::Training, Round::Kind::Reliability,
          Round::Kind::Repeat}) {
        CHECK(storage::roundKind(QString(storage::word(kind))) == kind);
    }
    for (const auto role : {Tag::Role::Plain, Tag::Role::Entity, Tag::Role::Claim}) {
        CHECK(storage::tagRole(QString(storage::word(role))) == role);
    }
    CHECK(storage::word(Coder::Kind::Consensus) == "consensus"_L1);
    CHECK(storage::word(Round::Kind::Reliability) == "reliability"_L1);
    CHECK(storage::word(Tag::Role::Claim) == "claim"_L1);
    CHECK(storage::word(text::Part::Byline) == "byline"_L1);
    CHECK(storage::coderKind(u"robot") == Coder::Kind::Human);
    CHECK(storage::roundKind(u"") == Round::Kind::Main);
    CHECK(storage::tagRole(u"Claim") == Tag::Role::Plain);
}
