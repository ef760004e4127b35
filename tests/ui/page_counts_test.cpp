// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/ui/support/random_edits.h"
#include "ui/panel/page_counts.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace model;
using tests::EditedPage;

TEST_CASE("a page is counted by tag, name and claim", "[counts]")
{
    EditedPage desk(u"[Ana Quispe|person] met [Tom|person] in [Graz|place]. [Ana Quispe|person] said "
                    "[all is well|claim], and [nothing is lost|claim]."_s);
    desk.perform(edits::linkSource(
        desk.page, tests::find(desk.page, u"all is well").id, tests::find(desk.page, u"Ana Quispe").id, {},
        {}, desk.by));
    const ui::PageCounts counts(desk.page, desk.codebook);

    CHECK(counts.annotations() == 6);
    CHECK(counts.ofTag(desk.tag(u"person"_s).id) == 3);
    CHECK(counts.entitiesOf(desk.tag(u"person"_s).id) == 2);
    CHECK(counts.entitiesOf(desk.tag(u"place"_s).id) == 1);
    CHECK(counts.entitiesOf(desk.tag(u"claim"_s).id) == 0);
    const EntityId ana = tests::find(desk.page, u"Ana Quispe").entity;
    CHECK(counts.mentionsOf(ana) == 2);
    CHECK(counts.claimsOf(ana) == 1);
    CHECK(counts.claims() == 2);
    CHECK(counts.claimsWithoutSource() == 1);
    CHECK(counts.isUnsourcedClaim(tests::find(desk.page, u"nothing is lost").id));
    CHECK_FALSE(counts.isUnsourcedClaim(tests::find(desk.page, u"all is well").id));
    CHECK_FALSE(counts.isUnsourcedClaim(tests::find(desk.page, u"Graz").id));
}

TEST_CASE("an unnamed source is a source, and a cue alone is none", "[counts]")
{
    EditedPage desk(u"[It will rain|claim], [it will snow|claim]."_s);
    const AnnotationId rain = tests::find(desk.page, u"It will rain").id;
    const AnnotationId snow = tests::find(desk.page, u"it will snow").id;
    desk.perform(edits::linkLabel(desk.page, rain, u"a sailor"_s, {}, desk.by));
    desk.perform(edits::changeCue(desk.page, snow, {}, u"it was said"_s, {}, desk.by));
    const ui::PageCounts counts(desk.page, desk.codebook);
    CHECK(counts.claimsWithoutSource() == 1);
    CHECK(counts.isUnsourcedClaim(snow));
}

TEST_CASE("a change tells whose numbers it moved", "[counts]")
{
    EditedPage desk(u"[Ana|person] said [all is well|claim] in [Graz|place]."_s);
    ui::PageCounts counts(desk.page, desk.codebook);
    const AnnotationId claim = tests::find(desk.page, u"all is well").id;
    const Annotation ana = tests::find(desk.page, u"Ana");
    const Edit link = desk.perform(edits::linkSource(desk.page, claim, ana.id, {}, {}, desk.by));
    const ui::PageCounts::Touched touched = counts.apply(link.change, desk.page, desk.codebook);
    CHECK(touched.claims == QSet{claim});
    CHECK(touched.entities.contains(ana.entity));
    CHECK(touched.tags.isEmpty());
    CHECK_FALSE(touched.everything);
}

TEST_CASE("counts kept by changes are those counted anew", "[counts][law]")
{
    tests::RandomEdits random(400);
    CAPTURE(random.seed());
    ui::PageCounts kept(random.desk().page, random.desk().codebook);
    for (int step = 0; step < 600; ++step) {
        const Change change = random.next();
        kept.apply(change, random.desk().page, random.desk().codebook);
        CAPTURE(step);
        REQUIRE(kept == ui::PageCounts(random.desk().page, random.desk().codebook));
    }
}

TEST_CASE("changes of other articles are passed over", "[counts]")
{
    EditedPage desk(u"[Ana|person] sang."_s);
    EditedPage other(u"[Tom|person] sang."_s);
    ui::PageCounts counts(desk.page, desk.codebook);
    const ui::PageCounts before = counts;
    Change change;
    change.remove(tests::find(other.page, u"Tom"));
    counts.apply(change, desk.page, desk.codebook);
    CHECK(counts == before);
}

TEST_CASE("a claim with thousands of sources is counted at once, for each of them", "[counts]")
{
    EditedPage desk(u"[Ana|person] said [all is well|claim], or [nothing is|claim]."_s);
    const AnnotationId claim = tests::find(desk.page, u"all is well").id;
    const EntityId ana = tests::find(desk.page, u"Ana").entity;
    desk.perform(edits::linkSource(desk.page, claim, tests::find(desk.page, u"Ana").id, {}, {}, desk.by));
    const Relation first = *desk.page.relations.begin();
    const Source of = desk.page.sources.value(first.source);
    Edit edit{u"link source"_s, desk.by.coder, {}};
    EntityId last;
    for (int i = 0; i < 20000; ++i) {
        Source source = of;
        source.id = SourceId::make();
        source.entity = last = EntityId::make();
        Relation relation = first;
        relation.id = RelationId::make();
        relation.source = source.id;
        edit.change.add(source);
        edit.change.add(relation);
    }
    desk.perform(edit);
    QElapsedTimer timer;
    timer.start();
    const ui::PageCounts counts(desk.page, desk.codebook);
    CHECK(timer.elapsed() < 5000);
    CHECK(counts.claimsOf(ana) == 1);
    CHECK(counts.claimsOf(last) == 1);
    CHECK(counts.claims() == 2);
    CHECK(counts.claimsWithoutSource() == 1);
}
