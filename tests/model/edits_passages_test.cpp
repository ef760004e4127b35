// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_passages.h"
#include "model/text/snapping.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/random.h"

using namespace Qt::StringLiterals;
using namespace model;
using edits::Grow;
using edits::Passage;
using edits::PassageCount;
using tests::Contents;
using tests::Desk;

namespace {

QList<Passage> everyPlaceOf(const Desk &desk, const QString &words)
{
    QList<Passage> passages;
    for (qsizetype at = desk.page.text.indexOf(words); at >= 0; at = desk.page.text.indexOf(words, at + 1)) {
        passages.append({{at, at + words.size()}, words});
    }
    return passages;
}

/// Nobody of other articles is known.
EntityId nobody(const QString & /*name*/)
{
    return {};
}

PassageCount tagAll(Desk &desk, const QList<Passage> &passages, const QString &tag, Grow grow = Grow::ToWords)
{
    const auto made = edits::tagPassages(desk.page, passages, grow, desk.tag(tag), desk.by, nobody);
    desk.perform(made.edit);
    return made.count;
}

/// Where tags are and whom they name, whatever the ids.
QStringList told(const ArticlePage &page)
{
    QStringList lines;
    for (const Annotation &annotation : page.annotations) {
        lines.append(u"%1-%2 %3 %4"_s.arg(annotation.segments.extent().start)
                         .arg(annotation.segments.extent().end)
                         .arg(annotation.tag.text(), page.entities.value(annotation.entity).name));
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("all places get the tag, and names join the entity of their name", "[edits][passages]")
{
    Desk desk(u"[Weiss|person] left. Weiss came, and Weiss’s car."_s);
    const PassageCount count = tagAll(desk, everyPlaceOf(desk, u"Weiss"_s), u"person"_s);
    CHECK(count == PassageCount{2, 1, 0});
    CHECK(
        tests::shown(desk.page, desk.codebook)
        == u"[Weiss|person] left. [Weiss|person] came, and [Weiss|person]’s car."_s);
    CHECK(desk.entityNames() == QStringList{u"Weiss"_s});
}

TEST_CASE("places of one new name make one entity", "[edits][passages]")
{
    Desk desk(u"Graz and Graz and\nGraz."_s);
    CHECK(tagAll(desk, everyPlaceOf(desk, u"Graz"_s), u"place"_s) == PassageCount{3, 0, 0});
    CHECK(desk.entityNames() == QStringList{u"Graz"_s});
    CHECK(tagAll(desk, everyPlaceOf(desk, u"Graz"_s), u"claim"_s) == PassageCount{3, 0, 0});
    CHECK(desk.annotation(u"Graz"_s).entity != EntityId());
}

TEST_CASE("only this coder's tag on just these words in this round counts as there", "[edits][passages]")
{
    Desk desk(u"[old [Graz|place]|claim] and Graz"_s);
    Annotation other = desk.annotation(u"Graz"_s);
    CHECK(tagAll(desk, everyPlaceOf(desk, u"Graz"_s), u"claim"_s) == PassageCount{2, 0, 0});
    CHECK(tagAll(desk, everyPlaceOf(desk, u"Graz"_s), u"claim"_s) == PassageCount{0, 2, 0});

    Change change;
    Annotation theirs = other;
    theirs.coder = CoderId::make();
    change.update(other, theirs);
    desk.page.apply(change);
    CHECK(tagAll(desk, {{desk.range(u"Graz"_s), u"Graz"_s}}, u"place"_s) == PassageCount{1, 0, 0});

    desk.by.round = RoundId::make();
    CHECK(tagAll(desk, {{desk.range(u"Graz"_s), u"Graz"_s}}, u"place"_s) == PassageCount{1, 0, 0});
}

TEST_CASE("where other words stand than were found nothing is tagged", "[edits][passages]")
{
    Desk desk(u"In Graz today"_s);
    const QList<Passage> moved = {
        {{2, 6}, u"Graz"_s}, {{8, 12}, u"oday"_s}, {{10, 20}, u"day"_s}, {{-1, 3}, u"In "_s}, {{4, 4}, {}}};
    CHECK(tagAll(desk, moved, u"place"_s) == PassageCount{0, 0, 5});
    CHECK(desk.page.annotations.isEmpty());
    CHECK(tagAll(desk, {{{3, 7}, u"graz"_s}}, u"place"_s) == PassageCount{0, 0, 1});
}

TEST_CASE("a found part of a word grows to its word only if words were looked for", "[edits][passages]")
{
    Desk whole(u"The harbour."_s);
    tagAll(whole, {{{5, 8}, u"arb"_s}}, u"claim"_s, Grow::ToWords);
    CHECK(tests::shown(whole.page, whole.codebook) == u"The [harbour|claim]."_s);
    Desk part(u"The harbour."_s);
    tagAll(part, {{{5, 8}, u"arb"_s}}, u"claim"_s, Grow::ToLetters);
    CHECK(tests::shown(part.page, part.codebook) == u"The h[arb|claim]our."_s);
}

TEST_CASE("a letter with its marks is never parted", "[edits][passages]")
{
    Desk desk(u"cafe\u0301 and 👩\u200d🚀!"_s);
    const QList<Passage> passages = {{{3, 4}, u"e"_s}, {{14, 16}, u"🚀"_s}, {{10, 12}, u"👩"_s}};
    REQUIRE(QStringView(desk.page.text).sliced(10, 2) == u"👩");
    CHECK(
        tagAll(desk, {passages[0], {{13, 15}, u"🚀"_s}, passages[2]}, u"claim"_s, Grow::ToLetters)
        == PassageCount{2, 1, 0});
    CHECK(tests::shown(desk.page, desk.codebook) == u"caf[e\u0301|claim] and [👩\u200d🚀|claim]!"_s);
}

TEST_CASE(
    "tagging passages at once does what tagging them by hand one after the other does",
    "[edits][passages][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int run = 0; run < 60; ++run) {
        const QString text = random.textOf(
            {u"Weiss", u"Weiss’s", u"Graz", u"McDonald’s", u"McDonald", u" ", u" ", u". ", u"\n", u"é",
             u"e\u0301", u"“Graz”", u"Anna Weiss", u"渡轮", u"العبّارة"},
            40);
        Desk atOnce(text);
        Desk byHand(text);
        // Ids of tags are to be the same.
        byHand.page = atOnce.page;
        byHand.codebook = atOnce.codebook;
        byHand.by = atOnce.by;
        QList<Passage> passages;
        for (int i = 0; i < 12; ++i) {
            const qsizetype start = random.below(text.size());
            const qsizetype end = std::min<qsizetype>(text.size(), start + 1 + random.below(9));
            passages.append({{start, end}, text.mid(start, end - start)});
        }
        const Grow grow = random.below(2) == 0 ? Grow::ToWords : Grow::ToLetters;
        const QString tag = random.below(3) == 0 ? u"claim"_s : u"person"_s;
        const Contents before(atOnce.page);
        const auto made = edits::tagPassages(atOnce.page, passages, grow, atOnce.tag(tag), atOnce.by, nobody);
        qint64 tagged = 0;
        for (const Passage &passage : passages) {
            TextRange range = grow == Grow::ToWords ? text::snappedToWords(text, passage.range) : TextRange();
            range = range.isEmpty() ? text::snappedToGraphemes(text, passage.range) : range;
            const Edit edit = edits::tag(byHand.page, {range}, byHand.tag(tag), byHand.by);
            tagged += edit.change.isEmpty() ? 0 : 1;
            byHand.perform(edit);
        }
        atOnce.perform(made.edit);
        CAPTURE(text.toStdString());
        REQUIRE(told(atOnce.page) == told(byHand.page));
        REQUIRE(atOnce.entityNames() == byHand.entityNames());
        REQUIRE(made.count == PassageCount{tagged, passages.size() - tagged, 0});
        atOnce.page.apply(made.edit.change.inverse());
        REQUIRE(Contents(atOnce.page) == before);
    }
}
