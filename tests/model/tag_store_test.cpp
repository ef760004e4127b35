// SPDX-License-Identifier: GPL-3.0-or-later
// Tags in the file: what the store refuses, versions of the codebook, and undo of all of it.
#include "tests/support/newsroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Performed;
using tests::errorOf;
using tests::Newsroom;

TEST_CASE("every edit of a tag is a line of the history, is undone, and outlives closing", "[tags]")
{
    Newsroom room;
    const Codebook start = room.codebook();
    const Tag frame = room.add(u"frame"_s, Tag::Role::Plain, u"F"_s);
    Tag renamed = frame;
    renamed.name = u"framing"_s;
    renamed.label = u"Framing"_s;
    renamed.definition = u"How a thing is put."_s;
    renamed.example = u"“a wave of people”"_s;
    room.perform(edits::editTag(room.codebook(), renamed, room.by()));
    room.perform(edits::moveTag(room.codebook(), frame.id, {room.file.tag(u"claim").id, {}}, room.by()));
    room.perform(edits::retireTag(room.codebook(), frame.id, room.by()));
    room.file.reopen();
    const Tag now = *room.codebook().find(frame.id);
    CHECK(now.retired);
    CHECK(now.example == u"“a wave of people”"_s);
    CHECK(room.codebook().path(frame.id) == u"claim/framing"_s);
    CHECK(
        room.file.column(u"SELECT action FROM history WHERE batch IS NULL ORDER BY number"_s)
        == QStringList{u"add tag"_s, u"edit tag"_s, u"move tag"_s, u"retire tag"_s});
    CHECK(room.file.store().undoState(room.file.coder()).undo->subject == u"Framing"_s);
    for (int i = 0; i < 4; ++i) {
        room.undo();
    }
    CHECK(room.codebook() == start);
    for (int i = 0; i < 4; ++i) {
        room.redo();
    }
    CHECK(*room.codebook().find(frame.id) == now);
    room.requireSound();
}

TEST_CASE("memory follows every edit of the codebook as the file has it", "[tags]")
{
    Newsroom room;
    Codebook memory = room.codebook();
    const auto both = [&](const Edit &edit) {
        memory.apply(room.perform(edit).change);
        CHECK(memory == room.codebook());
    };
    Tag tag;
    tag.id = TagId::make();
    tag.name = tag.label = u"frame"_s;
    tag.color = u"#c2410c"_s;
    both(edits::addTag(memory, tag, room.by()));
    both(edits::moveTag(memory, memory.named(u"claim")->id, {memory.named(u"person")->id, {}}, room.by()));
    both(edits::moveTag(memory, tag.id, {{}, memory.named(u"person")->id}, room.by()));
    both(edits::deleteTag(memory, memory.named(u"person")->id, room.by()));
    CHECK(memory.tags.first().name == u"frame"_s);
    memory.apply(room.undo().change);
    CHECK(memory == room.codebook());
}

TEST_CASE("two tags never share a name or a key, also not through undo", "[tags]")
{
    Newsroom room;
    CHECK(
        errorOf([&] { room.add(u"Place"_s); })
        == u"“Place” cannot have the short name “Place”, because “Place” has it. Rename one of them first."_s);
    CHECK(
        errorOf([&] { room.add(u"law"_s, Tag::Role::Plain, u"l"_s); })
        == u"“law” cannot have the key L, because “Place” has it. Give one of them another key first."_s);
    Tag place = room.file.tag(u"place");
    place.shortcut = u"G"_s;
    const Performed freed = room.perform(edits::editTag(room.codebook(), place, room.by()));
    room.add(u"law"_s, Tag::Role::Plain, u"L"_s);
    CHECK(
        errorOf([&] { room.file.store().undo(freed.number, room.file.coder()); })
        == u"“Place” cannot have the key L, because “law” has it. Give one of them another key first."_s);
}

TEST_CASE("a circle through undo is refused by name", "[tags]")
{
    Newsroom room;
    const auto under = [&](QStringView tag, QStringView parent) {
        const TagId above = parent.isEmpty() ? TagId() : room.file.tag(parent).id;
        return room.perform(edits::moveTag(room.codebook(), room.file.tag(tag).id, {above, {}}, room.by()));
    };
    under(u"place", u"person");
    const Performed out = under(u"place", u"");
    under(u"person", u"place");
    CHECK(
        errorOf([&] { room.file.store().undo(out.number, room.file.coder()); })
        == u"“Place” would stand under itself. Move it or the other one elsewhere first."_s);
}

TEST_CASE("tags are nested no deeper than a project is opened with", "[tags]")
{
    Newsroom room;
    const auto below = [&](const TagId &parent, int number) {
        Tag tag;
        tag.id = TagId::make();
        tag.name = tag.label = u"t%1"_s.arg(number);
        tag.color = u"#c2410c"_s;
        tag.parent = parent;
        room.perform(edits::addTag(room.codebook(), tag, room.by()));
        return tag.id;
    };
    TagId deepest;
    for (int number = 1; number <= 50; ++number) {
        deepest = below(deepest, number);
    }
    const Codebook before = room.codebook();
    CHECK(
        errorOf([&] { below(deepest, 51); })
        == u"This cannot be done, as the codebook would have tags that are nested 51 deep or deeper, and "
           u"Tagline "
           "takes at most 50."_s);
    CHECK(errorOf([&] {
              room.perform(edits::moveTag(
                  room.codebook(), room.file.tag(u"t1").id, {room.file.tag(u"claim").id, {}}, room.by()));
          }).startsWith(u"This cannot be done"_s));
    CHECK(room.codebook() == before);
    room.file.reopen();
    CHECK(room.codebook() == before);
    room.requireSound();
}

TEST_CASE("a used tag cannot be taken away, neither by deleting nor by undo", "[tags]")
{
    Newsroom room;
    const Tag frame = room.add(u"frame"_s);
    const qint64 added = room.file.store().lastHistory();
    room.tag(u"Graz", u"frame");
    const QString refusal =
        u"“frame” cannot be taken away: 1 annotations and 0 names have this tag. Merge it into another tag, "
        u"or retire it."_s;
    CHECK(errorOf([&] { room.perform(edits::deleteTag(room.codebook(), frame.id, room.by())); }) == refusal);
    CHECK(errorOf([&] { room.file.store().undo(added, room.file.coder()); }) == refusal);
    CHECK(room.file.store().tagUse(frame.id).annotations == 1);
    CHECK(room.file.store().tagUse(frame.id).articles == 1);
    room.undo();
    CHECK_FALSE(room.file.store().tagUse(frame.id).isUsed());
    room.perform(edits::deleteTag(room.codebook(), frame.id, room.by()));
    CHECK_FALSE(room.codebook().find(frame.id));
    room.undo();
    CHECK(*room.codebook().find(frame.id) == frame);
}

TEST_CASE("a version of the codebook ends when its rules change after something was coded by it", "[tags]")
{
    Newsroom room;
    room.add(u"frame"_s);
    CHECK(room.newest() == u"1"_s);
    room.tag(u"Graz", u"frame");
    Tag frame = room.file.tag(u"frame");
    frame.color = u"#0f766e"_s;
    frame.shortcut = u"F"_s;
    room.perform(edits::editTag(room.codebook(), frame, room.by()));
    CHECK(room.newest() == u"1"_s);
    frame.definition = u"How a thing is put."_s;
    room.perform(edits::editTag(room.codebook(), frame, room.by()));
    CHECK(room.newest() == u"2"_s);
    frame.exclude = u"Mere words."_s;
    room.perform(edits::editTag(room.codebook(), frame, room.by()));
    CHECK(room.newest() == u"2"_s);
    QTest::qSleep(2);
    const ArticlePage page = room.file.page(room.article.id);
    room.perform(edits::tag(
        page, Segments{tests::rangeOf(page.text, u"Anna Weiss")}, room.file.tag(u"person"), room.by()));
    CHECK(room.versions() == QStringList{u"1"_s, u"2"_s});
}
