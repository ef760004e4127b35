// SPDX-License-Identifier: GPL-3.0-or-later
// Tags that are merged in the file: what moves, what becomes one, and undo of it.
#include "tests/support/newsroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Performed;
using tests::errorOf;
using tests::Newsroom;

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
