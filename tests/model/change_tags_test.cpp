// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/desk.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace model;
using tests::Contents;
using tests::Desk;

namespace {

const QString news =
    u"[Ana Quispe|person] of [Porto|place] met [Porto|place] and [Ana Quispe|person]; [“We stay,”|claim] "
    "said [the Union|organization], [Quispe|person] and [“No.”|claim] [Porto|organization] left."_s;

QList<AnnotationId> allOf(const ArticlePage &page)
{
    QList<AnnotationId> ids;
    for (const Annotation &annotation : page.annotations) {
        ids.append(annotation.id);
    }
    return ids;
}

/// Text with marks, the name each mention stands for, and how many entities there are.
QStringList printed(const Desk &desk)
{
    QStringList lines{tests::shown(desk.page, desk.codebook), desk.entityNames().join(u", "_s)};
    for (const Annotation &annotation : desk.page.annotations) {
        const Entity entity = desk.page.entities.value(annotation.entity);
        const Tag *kind = desk.codebook.find(entity.tag);
        lines.append(entity.name + u'/' + (kind ? kind->name : QString()));
    }
    return lines;
}

} // namespace

TEST_CASE(
    "several annotations get another tag in one step, and mentions of one name stay together", "[edits]")
{
    Desk desk(u"[Porto|place] and [Porto|place]; [Ana|person]."_s);
    const EntityId place = desk.page.annotations.at(0).entity;
    const Edit edit =
        desk.perform(edits::changeTags(desk.page, allOf(desk.page), desk.tag(u"organization"_s), desk.by));
    CHECK(edit.action == u"change tag"_s);
    CHECK(
        tests::shown(desk.page, desk.codebook)
        == u"[Porto|organization] and [Porto|organization]; [Ana|organization]."_s);
    CHECK(desk.entityNames() == QStringList{u"Ana"_s, u"Porto"_s});
    CHECK(desk.page.annotations.at(0).entity == desk.page.annotations.at(1).entity);
    CHECK_FALSE(desk.page.entities.contains(place));
}

TEST_CASE("those that have the tag already, and those that are not there, change nothing", "[edits]")
{
    const Desk desk(u"[Porto|place] and [Ana|person]."_s);
    const Tag &place = desk.tag(u"place"_s);
    CHECK(edits::changeTags(desk.page, {}, place, desk.by).change.isEmpty());
    CHECK(edits::changeTags(desk.page, {AnnotationId::make()}, place, desk.by).change.isEmpty());
    const AnnotationId porto = desk.annotation(u"Porto"_s).id;
    const AnnotationId ana = desk.annotation(u"Ana"_s).id;
    CHECK(edits::changeTags(desk.page, {porto}, place, desk.by).change.isEmpty());
    CHECK(
        edits::changeTags(desk.page, {porto, ana, ana}, place, desk.by).change.deltas.size()
        == edits::changeTag(desk.page, ana, place, desk.by).change.deltas.size());
}

TEST_CASE(
    "one step for several equals single steps one after the other, and its inverse restores", "[edits][law]")
{
    const quint32 seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 60; ++round) {
        Desk together(news);
        Desk single = together;
        QList<AnnotationId> ids = allOf(together.page);
        std::shuffle(ids.begin(), ids.end(), random);
        ids.resize(1 + random.bounded(static_cast<int>(ids.size())));
        const Tag &tag = together.codebook.tags.at(random.bounded(4));
        const Contents before(together.page);
        const Edit edit = together.perform(edits::changeTags(together.page, ids, tag, together.by));
        for (const AnnotationId &id : ids) {
            single.perform(edits::changeTag(single.page, id, tag, single.by));
        }
        REQUIRE(printed(together) == printed(single));
        together.page.apply(edit.change.inverse());
        REQUIRE(Contents(together.page) == before);
    }
}

TEST_CASE("sources of claims survive that the speakers change their kind together", "[edits]")
{
    Desk desk(u"[“No,”|claim] said [Harbour|person]; [Harbour|person] left."_s);
    const AnnotationId claim = desk.annotation(u"“No,”"_s).id;
    const AnnotationId speaker = desk.annotation(u"Harbour"_s).id;
    desk.perform(edits::linkSource(desk.page, claim, speaker, u"said"_s, {}, desk.by));
    QList<AnnotationId> ids = allOf(desk.page);
    ids.removeAll(claim);
    desk.perform(edits::changeTags(desk.page, ids, desk.tag(u"organization"_s), desk.by));
    CHECK(tests::sourceNames(desk.page, claim) == u"Harbour"_s);
}
