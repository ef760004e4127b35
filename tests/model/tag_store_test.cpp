// SPDX-License-Identifier: GPL-3.0-or-later
// Tags in the file: what the store refuses, versions of the codebook, merging, and undo of all of it.
#include "model/project/edits_tag.h"
#include "model/storage/check.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Performed;
using tests::errorOf;
using tests::ProjectFile;

namespace {

const QString story = u"Anna Weiss spoke in Graz. “We stay,” said Weiss. Graz listened."_s;

struct Newsroom
{
    ProjectFile file;
    Article article = file.add(u"Trains"_s, story);

    Codebook codebook() { return file.store().codebook(); }
    edits::By by() { return {file.coder(), file.round(), QDateTime::currentMSecsSinceEpoch()}; }
    QString shown() { return tests::shown(file.page(article.id), codebook()); }
    Performed tag(QStringView words, QStringView tag, int occurrence = 1)
    {
        return file.tagWords(article.id, words, tag, occurrence);
    }
    Performed perform(const Edit &edit) { return file.store().perform(edit); }
    Tag add(const QString &name, Tag::Role role = Tag::Role::Plain, const QString &key = {})
    {
        Tag tag;
        tag.id = TagId::make();
        tag.name = name;
        tag.label = name;
        tag.role = role;
        tag.color = u"#c2410c"_s;
        tag.shortcut = key;
        perform(edits::addTag(codebook(), tag, by()));
        return file.tag(name);
    }
    Performed merge(QStringView from, QStringView into)
    {
        return file.store().mergeTags(file.tag(from).id, file.tag(into).id, file.coder());
    }
    Performed undo()
    {
        return file.store().undo(file.store().undoState(file.coder()).undo->number, file.coder());
    }
    Performed redo()
    {
        return file.store().redo(file.store().undoState(file.coder()).redo->number, file.coder());
    }
    QStringList names()
    {
        return file.column(
            u"SELECT e.name || ' ' || t.name FROM entity e JOIN tag t ON t.id = e.tag WHERE e.removed = 0 "
            "ORDER BY 1"_s);
    }
    QStringList versions() { return file.column(u"SELECT codebook_version FROM annotation ORDER BY id"_s); }
    QString newest() { return file.column(u"SELECT max(number) FROM codebook_version"_s).first(); }
    void requireSound()
    {
        for (const auto &finding : storage::checkProject(file.store().database()).findings) {
            FAIL_CHECK(finding.line().toStdString());
        }
    }
};

} // namespace

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

TEST_CASE("merging gives all of one tag the other one as one step, with its history whole", "[tags]")
{
    Newsroom room;
    room.add(u"frame"_s);
    room.add(u"angle"_s);
    const Article second = room.file.add(u"Boats"_s, u"Graz is far."_s);
    room.tag(u"Graz", u"angle");
    room.tag(u"We stay", u"frame");
    room.file.tagWords(second.id, u"far", u"angle");
    const QString before = room.shown();
    const Codebook codebook = room.codebook();
    QTest::qSleep(2);
    const Performed merged = room.merge(u"angle", u"frame");
    CHECK(
        room.shown() == u"Anna Weiss spoke in [Graz|frame]. “[We stay|frame],” said Weiss. Graz listened."_s);
    CHECK(tests::shown(room.file.page(second.id), room.codebook()) == u"Graz is [far|frame]."_s);
    CHECK_FALSE(room.codebook().named(u"angle"));
    CHECK(merged.change.deltas.size() == 3);
    CHECK(room.versions() == QStringList{u"2"_s, u"1"_s, u"2"_s});
    const auto step = room.file.store().undoState(room.file.coder()).undo;
    CHECK(step->action == u"merge tags"_s);
    CHECK(step->subject == u"angle"_s);
    CHECK(step->count == 3);
    room.file.reopen();
    room.undo();
    CHECK(room.shown() == before);
    CHECK(room.codebook() == codebook);
    CHECK(room.versions() == QStringList{u"1"_s, u"1"_s, u"1"_s});
    CHECK(room.redo().change == merged.change);
    room.requireSound();
}

TEST_CASE("the open page follows a merge by its change alone", "[tags]")
{
    Newsroom room;
    room.add(u"office"_s, Tag::Role::Entity);
    room.tag(u"Graz", u"office");
    room.tag(u"Graz", u"place", 2);
    ArticlePage page = room.file.page(room.article.id);
    page.apply(room.merge(u"office", u"place").change);
    const ArticlePage read = room.file.page(room.article.id);
    CHECK(page.entities == read.entities);
    CHECK(std::equal(
        page.annotations.begin(), page.annotations.end(), read.annotations.begin(), read.annotations.end()));
}

TEST_CASE("a name that both tags have in an article becomes one, with its sources and links", "[tags]")
{
    Newsroom room;
    room.add(u"office"_s, Tag::Role::Entity);
    room.tag(u"Graz", u"office");
    room.tag(u"Graz", u"place", 2);
    room.tag(u"“We stay,”", u"claim");
    const auto link = [&](QStringView tag) {
        const ArticlePage page = room.file.page(room.article.id);
        for (const Annotation &annotation : page.annotations) {
            if (annotation.tag == room.file.tag(tag).id) {
                const AnnotationId claim = tests::find(page, u"“We stay,”").id;
                room.perform(edits::linkSource(page, claim, annotation.id, u"said"_s, {}, room.by()));
                return;
            }
        }
    };
    link(u"office");
    CHECK(room.names() == QStringList{u"Graz office"_s, u"Graz place"_s});
    const auto tables = [&] {
        return room.file.column(u"SELECT uuid || coalesce(entity, '') FROM annotation ORDER BY uuid"_s)
            + room.file.column(u"SELECT uuid FROM entity ORDER BY uuid"_s)
            + room.file.column(u"SELECT uuid FROM source ORDER BY uuid"_s)
            + room.file.column(u"SELECT uuid FROM relation ORDER BY uuid"_s);
    };
    SECTION ("where only one is a source, that goes with the name") {
        const QStringList before = tables();
        room.merge(u"office", u"place");
        CHECK(room.names() == QStringList{u"Graz place"_s});
        const ArticlePage page = room.file.page(room.article.id);
        CHECK(tests::sourceNames(page, tests::find(page, u"“We stay,”").id) == u"Graz"_s);
        CHECK(page.sources.size() == 1);
        room.requireSound();
        room.undo();
        CHECK(room.names() == QStringList{u"Graz office"_s, u"Graz place"_s});
        CHECK(tables().size() == before.size());
    }
    SECTION ("where both are sources of one claim, one link stays") {
        link(u"place");
        REQUIRE(room.file.column(u"SELECT id FROM relation"_s).size() == 2);
        room.merge(u"office", u"place");
        CHECK(room.file.column(u"SELECT id FROM relation"_s).size() == 1);
        CHECK(room.file.column(u"SELECT id FROM source"_s).size() == 1);
        room.requireSound();
        room.undo();
        CHECK(room.file.column(u"SELECT id FROM relation"_s).size() == 2);
    }
    room.requireSound();
}

TEST_CASE("what both tags have is not doubled by a merge, unless it carries a note", "[tags]")
{
    Newsroom room;
    room.add(u"frame"_s);
    room.add(u"angle"_s);
    room.tag(u"Graz", u"frame");
    room.tag(u"Graz", u"angle");
    SECTION ("bare") {
        room.merge(u"angle", u"frame");
        CHECK(room.file.page(room.article.id).annotations.size() == 1);
    }
    SECTION ("with a note") {
        const ArticlePage page = room.file.page(room.article.id);
        for (const Annotation &annotation : page.annotations) {
            if (annotation.tag == room.file.tag(u"angle").id) {
                room.perform(edits::changeNote(page, annotation.id, u"Why?"_s, room.by()));
            }
        }
        room.merge(u"angle", u"frame");
        CHECK(room.file.page(room.article.id).annotations.size() == 2);
    }
    room.undo();
    CHECK(room.file.page(room.article.id).annotations.size() == 2);
    room.requireSound();
}

TEST_CASE("what stands under a merged tag comes under the other, also if that stood there itself", "[tags]")
{
    Newsroom room;
    const auto under = [&](QStringView tag, QStringView parent) {
        room.perform(edits::moveTag(
            room.codebook(), room.file.tag(tag).id, {room.file.tag(parent).id, {}}, room.by()));
    };
    under(u"place", u"person");
    under(u"organization", u"place");
    room.merge(u"person", u"organization");
    CHECK(room.codebook().path(room.file.tag(u"place").id) == u"organization/place"_s);
    room.requireSound();
}

TEST_CASE("names merge with names only, and a step between refuses the undo of a merge by name", "[tags]")
{
    Newsroom room;
    CHECK(
        errorOf([&] { room.merge(u"person", u"claim"); })
        == u"“Person” and “Claim” cannot be merged: one is for names, the other is not. Give the annotations "
           u"the other tag instead."_s);
    room.add(u"frame"_s);
    room.tag(u"Graz", u"frame");
    const Performed merged = room.merge(u"frame", u"claim");
    const ArticlePage page = room.file.page(room.article.id);
    room.perform(edits::remove(page, {tests::find(page, u"Graz").id}, room.by()));
    CHECK(
        errorOf([&] { room.file.store().undo(merged.number, room.file.coder()); })
        == u"“Graz” was changed later by Coder 1 (“remove”), so “merge tags” cannot be taken back. Take the "
           u"later change back first."_s);
}
