// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_tag.h"
#include "model/project/tag_rules.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// The standard codebook under work.
struct Shelf
{
    Codebook codebook = Codebook::standard();
    edits::By by{CoderId::make(), RoundId::make(), 1000};

    TagId id(QStringView name) const { return codebook.named(name)->id; }
    /// "person person/chief place": paths in their order.
    QString order() const
    {
        QStringList paths;
        for (const Tag &tag : codebook.tags) {
            paths.append(codebook.path(tag.id));
        }
        return paths.join(u' ');
    }
    Change perform(const Edit &edit)
    {
        codebook.apply(edit.change);
        return edit.change;
    }
    Tag fresh(const QString &name, const QString &key = {}) const
    {
        Tag tag;
        tag.id = TagId::make();
        tag.name = name;
        tag.label = name;
        tag.color = u"#123456"_s;
        tag.shortcut = key;
        return tag;
    }
    TagFault faultOf(const Tag &tag) const { return troubleOf(codebook, tag).value().fault; }
};

} // namespace

TEST_CASE("a new tag comes last, also under another one", "[tags]")
{
    Shelf shelf;
    shelf.perform(edits::addTag(shelf.codebook, shelf.fresh(u"frame"_s), shelf.by));
    Tag chief = shelf.fresh(u"chief"_s);
    chief.parent = shelf.id(u"person");
    shelf.perform(edits::addTag(shelf.codebook, chief, shelf.by));
    CHECK(shelf.order() == u"person person/chief place organization claim frame"_s);
}

TEST_CASE("steps up, down, in and out move a tag and take it back by their inverse", "[tags]")
{
    Shelf shelf;
    const Codebook start = shelf.codebook;
    const TagId place = shelf.id(u"place");
    const auto step = [&](const std::optional<edits::TagPlace> &where) {
        return shelf.perform(edits::moveTag(shelf.codebook, place, where.value(), shelf.by));
    };
    CHECK(step(edits::placeAbove(shelf.codebook, place)).deltas.size() == 2);
    CHECK(shelf.order() == u"place person organization claim"_s);
    CHECK_FALSE(edits::placeAbove(shelf.codebook, place));
    CHECK_FALSE(edits::placeInside(shelf.codebook, place));
    step(edits::placeBelow(shelf.codebook, place));
    step(edits::placeBelow(shelf.codebook, place));
    CHECK(shelf.order() == u"person organization place claim"_s);
    const Change inside = step(edits::placeInside(shelf.codebook, place));
    CHECK(shelf.order() == u"person organization organization/place claim"_s);
    CHECK(shelf.codebook.depth(place) == 1);
    CHECK(shelf.codebook.isBelow(place, shelf.id(u"organization")));
    step(edits::placeOutside(shelf.codebook, place));
    CHECK(shelf.order() == u"person organization place claim"_s);
    CHECK_FALSE(edits::placeOutside(shelf.codebook, place));
    step(edits::placeBelow(shelf.codebook, place));
    CHECK_FALSE(edits::placeBelow(shelf.codebook, place));
    step(edits::placeAbove(shelf.codebook, place));
    step(edits::placeAbove(shelf.codebook, place));
    CHECK(shelf.codebook == start);
    CHECK(inside.deltas.size() == 1);
}

TEST_CASE("a move goes before the tag that is named, with all that stands under it", "[tags]")
{
    Shelf shelf;
    shelf.perform(edits::moveTag(shelf.codebook, shelf.id(u"claim"), {shelf.id(u"place"), {}}, shelf.by));
    const Codebook before = shelf.codebook;
    const Change change = shelf.perform(
        edits::moveTag(shelf.codebook, shelf.id(u"place"), {{}, shelf.id(u"person")}, shelf.by));
    CHECK(shelf.order() == u"place place/claim person organization"_s);
    CHECK(std::get<Delta<Tag>>(change.deltas.first()).subject().name == u"place"_s);
    shelf.codebook.apply(change.inverse());
    CHECK(shelf.codebook == before);
}

TEST_CASE("no tag moves under itself, nor to where it stands", "[tags]")
{
    Shelf shelf;
    const TagId person = shelf.id(u"person");
    shelf.perform(edits::moveTag(shelf.codebook, shelf.id(u"place"), {person, {}}, shelf.by));
    const auto isNothing = [&](TagId id, const edits::TagPlace &place) {
        return edits::moveTag(shelf.codebook, id, place, shelf.by).change.isEmpty();
    };
    CHECK(isNothing(person, {person, {}}));
    CHECK(isNothing(person, {shelf.id(u"place"), {}}));
    CHECK(isNothing(person, {{}, shelf.id(u"organization")}));
    CHECK(isNothing(TagId::make(), {}));
}

TEST_CASE("tags that share a position in a file of other hands can still be moved", "[tags]")
{
    Shelf shelf;
    for (Tag &tag : shelf.codebook.tags) {
        tag.position = 0;
    }
    const TagId claim = shelf.id(u"claim");
    shelf.perform(
        edits::moveTag(shelf.codebook, claim, edits::placeAbove(shelf.codebook, claim).value(), shelf.by));
    CHECK(shelf.order() == u"person place claim organization"_s);
}

TEST_CASE("what stands under a deleted tag moves up, and the inverse puts it back", "[tags]")
{
    Shelf shelf;
    const TagId organization = shelf.id(u"organization");
    shelf.perform(edits::moveTag(shelf.codebook, organization, {shelf.id(u"place"), {}}, shelf.by));
    const Codebook before = shelf.codebook;
    const Change change = shelf.perform(edits::deleteTag(shelf.codebook, shelf.id(u"place"), shelf.by));
    CHECK(shelf.order() == u"person organization claim"_s);
    shelf.codebook.apply(change.inverse());
    CHECK(shelf.codebook == before);
}

TEST_CASE("a retired tag that comes back loses a key that another has by now", "[tags]")
{
    Shelf shelf;
    const TagId place = shelf.id(u"place");
    shelf.perform(edits::retireTag(shelf.codebook, place, shelf.by));
    CHECK(shelf.codebook.find(place)->retired);
    CHECK(shelf.codebook.find(place)->shortcut == u"L"_s);
    SECTION ("its key is free") {
        shelf.perform(edits::bringBackTag(shelf.codebook, place, shelf.by));
        CHECK(shelf.codebook.find(place)->shortcut == u"L"_s);
    }
    SECTION ("its key is taken") {
        shelf.perform(edits::addTag(shelf.codebook, shelf.fresh(u"law"_s, u"L"_s), shelf.by));
        shelf.perform(edits::bringBackTag(shelf.codebook, place, shelf.by));
        CHECK(shelf.codebook.find(place)->shortcut.isEmpty());
    }
    CHECK_FALSE(shelf.codebook.find(place)->retired);
}

TEST_CASE("an edited tag keeps its place, and under another one comes last", "[tags]")
{
    Shelf shelf;
    Tag after = *shelf.codebook.named(u"person");
    after.label = u"People"_s;
    after.position = 77;
    shelf.perform(edits::editTag(shelf.codebook, after, shelf.by));
    CHECK(shelf.order() == u"person place organization claim"_s);
    CHECK(edits::editTag(shelf.codebook, *shelf.codebook.named(u"person"), shelf.by).change.isEmpty());
    after.parent = shelf.id(u"claim");
    shelf.perform(edits::editTag(shelf.codebook, after, shelf.by));
    CHECK(shelf.order() == u"place organization claim claim/person"_s);
}

TEST_CASE("what is wrong with a tag is named: words, names, keys, its place", "[tags]")
{
    Shelf shelf;
    const TagId person = shelf.id(u"person");
    CHECK_FALSE(troubleOf(shelf.codebook, *shelf.codebook.find(person)));
    CHECK_FALSE(troubleOf(shelf.codebook, shelf.fresh(u"frame"_s, u"ж"_s)));
    CHECK(shelf.faultOf(shelf.fresh({})) == TagFault::NoLabel);
    Tag tag = shelf.fresh(u"frame"_s);
    tag.name.clear();
    CHECK(shelf.faultOf(tag) == TagFault::NoName);
    CHECK(shelf.faultOf(shelf.fresh(u"vox pop"_s)) == TagFault::NameForm);
    CHECK(troubleOf(shelf.codebook, shelf.fresh(u"PERSON"_s)) == TagTrouble{TagFault::NameTaken, person});
    CHECK(shelf.faultOf(shelf.fresh(u"frame"_s, u"ab"_s)) == TagFault::KeyForm);
    CHECK(shelf.faultOf(shelf.fresh(u"frame"_s, u"7"_s)) == TagFault::KeyForm);
    CHECK(shelf.faultOf(shelf.fresh(u"frame"_s, u"t"_s)) == TagFault::KeyReserved);
    CHECK(
        troubleOf(shelf.codebook, shelf.fresh(u"frame"_s, u"p"_s)) == TagTrouble{TagFault::KeyTaken, person});
    Tag under = *shelf.codebook.find(person);
    under.parent = person;
    CHECK(shelf.faultOf(under) == TagFault::UnderItself);
}

TEST_CASE("short names are made of the words and differ from those that are there", "[tags]")
{
    Codebook codebook = Codebook::standard();
    CHECK(freeTagName(codebook, u"Vox pop"_s) == u"vox_pop"_s);
    CHECK(freeTagName(codebook, u"  “Who?” – says… "_s) == u"who_says"_s);
    CHECK(freeTagName(codebook, u"Person"_s) == u"person_2"_s);
    CHECK(freeTagName(codebook, u"قانون"_s) == u"قانون"_s);
    CHECK(freeTagName(codebook, u"🌊"_s) == u"tag"_s);
}

TEST_CASE("a fresh tag's colour is one that no tag has, as long as there are some", "[tags]")
{
    Shelf shelf;
    QStringList taken;
    for (size_t i = 4; i < tagColors().size(); ++i) {
        Tag tag = shelf.fresh(u"t%1"_s.arg(i));
        tag.color = freeTagColor(shelf.codebook);
        CHECK_FALSE(taken.contains(tag.color));
        taken.append(tag.color);
        shelf.perform(edits::addTag(shelf.codebook, tag, shelf.by));
    }
    CHECK(tagColors().size() == 12);
    CHECK(freeTagColor(shelf.codebook) == tagColors().front());
}

TEST_CASE("circles in a file of other hands are opened, and no tag is lost", "[tags]")
{
    QList<Tag> tags = Codebook::standard().tags;
    tags[0].parent = tags[2].id;
    tags[2].parent = tags[0].id;
    tags[3].parent = TagId::make();
    const QList<Tag> ordered = inTreeOrder(tags);
    REQUIRE(ordered.size() == 4);
    CHECK(ordered[0].name + ordered[1].name == u"placeclaim"_s);
    CHECK(ordered[2].name + ordered[3].name == u"personorganization"_s);
}
