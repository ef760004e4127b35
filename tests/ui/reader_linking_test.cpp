// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing the link from a claim in the margin to who says it.
#include "model/project/edits.h"
#include "tests/ui/reader_fixture.h"
#include "ui/reader/link_line.h"
#include "ui/reader/margin.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using model::AnnotationId;
using tests::Reader;

namespace {

/// A reader, and a hand that draws from the margin.
struct Drawing : Reader
{
    explicit Drawing(const QString &text, QSize size = {900, 600})
        : Reader(text, size)
    {
        picture();
    }

    ui::Margin &margin(Qt::Edge side = Qt::LeftEdge)
    {
        for (ui::Margin *margin : view.findChildren<ui::Margin *>()) {
            if (margin->side() == side) {
                return *margin;
            }
        }
        FAIL("there is no such margin");
        return *view.findChild<ui::Margin *>();
    }
    QPoint bar(const QString &claim, Qt::Edge side = Qt::LeftEdge)
    {
        const auto knob = margin(side).knobOf(annotation(claim).id);
        REQUIRE(knob);
        return knob->toPoint();
    }
    /// In the margin's coordinates, where the words stand in the text.
    QPoint at(const QString &words, Qt::Edge side = Qt::LeftEdge)
    {
        return margin(side).mapFrom(&view, view.viewport()->mapTo(&view, rectOf(words).center()));
    }
    void moveTo(QPoint point, Qt::Edge side = Qt::LeftEdge, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        ui::Margin &beside = margin(side);
        QMouseEvent event(
            QEvent::MouseMove, point, beside.mapToGlobal(point), Qt::NoButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(&beside, &event);
    }
    void draw(const QString &claim, const QString &to, Qt::Edge side = Qt::LeftEdge)
    {
        QTest::mousePress(&margin(side), Qt::LeftButton, {}, bar(claim, side));
        moveTo((bar(claim, side) + at(to, side)) / 2, side);
        moveTo(at(to, side), side);
        QTest::mouseRelease(&margin(side), Qt::LeftButton, {}, at(to, side));
    }
};

const QString news = u"[Ana Quispe|person] met [Tom Reed|person] in [Graz|place]. "
                     "[“We will wait,”|claim] he said."_s;

} // namespace

TEST_CASE("A link is drawn from a claim's bar to a name", "[reader][linking]")
{
    Drawing reader(news);
    QSignalSpy dropped(&reader.view, &ui::ArticleView::sourceDropped);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.draw(u"“We will wait,”"_s, u"Reed"_s);
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.at(0).at(0).value<AnnotationId>() == reader.annotation(u"“We will wait,”"_s).id);
    CHECK(dropped.at(0).at(1).value<AnnotationId>() == reader.annotation(u"Tom Reed"_s).id);
    CHECK(reader.view.current() == reader.annotation(u"“We will wait,”"_s).id);
    CHECK(chosen.isEmpty());
    CHECK(reader.view.selection().isEmpty());
    CHECK_FALSE(reader.view.isLinking());
}

TEST_CASE("The line follows the pointer, and tells whether there is a name to link to", "[reader][linking]")
{
    Drawing reader(news);
    auto *line = reader.view.findChild<ui::LinkLine *>();
    REQUIRE(line);
    QTest::mousePress(&reader.margin(), Qt::LeftButton, {}, reader.bar(u"“We will wait,”"_s));
    CHECK_FALSE(line->isVisible());
    reader.moveTo(reader.at(u"met"_s));
    CHECK(line->isVisible());
    CHECK(reader.view.isLinking());
    CHECK_FALSE(line->isOnSource());
    const QImage before = reader.picture();
    reader.moveTo(reader.at(u"Quispe"_s));
    CHECK(line->isOnSource());
    CHECK(reader.picture() != before);
    reader.moveTo(reader.at(u"he said"_s));
    CHECK_FALSE(line->isOnSource());
    QTest::mouseRelease(&reader.margin(), Qt::LeftButton, {}, reader.at(u"he said"_s));
    CHECK_FALSE(line->isVisible());
}

TEST_CASE("Where nobody is tagged the link ends at nobody, and Esc leaves it", "[reader][linking]")
{
    Drawing reader(news);
    QSignalSpy dropped(&reader.view, &ui::ArticleView::sourceDropped);
    reader.draw(u"“We will wait,”"_s, u"met"_s);
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.at(0).at(1).value<AnnotationId>().isNull());

    QTest::mousePress(&reader.margin(), Qt::LeftButton, {}, reader.bar(u"“We will wait,”"_s));
    reader.moveTo(reader.at(u"Quispe"_s));
    REQUIRE(reader.view.isLinking());
    REQUIRE(reader.view.hasFocus());
    reader.key(Qt::Key_Escape);
    CHECK_FALSE(reader.view.isLinking());
    CHECK_FALSE(reader.view.findChild<ui::LinkLine *>()->isVisible());
    QTest::mouseRelease(&reader.margin(), Qt::LeftButton, {}, reader.at(u"Quispe"_s));
    CHECK(dropped.size() == 1);
}

TEST_CASE("A click on a bar, or a tremor, draws nothing", "[reader][linking]")
{
    Drawing reader(news);
    QSignalSpy dropped(&reader.view, &ui::ArticleView::sourceDropped);
    const QPoint bar = reader.bar(u"“We will wait,”"_s);
    QTest::mousePress(&reader.margin(), Qt::LeftButton, {}, bar);
    reader.moveTo(bar + QPoint(2, 2));
    QTest::mouseRelease(&reader.margin(), Qt::LeftButton, {}, bar + QPoint(2, 2));
    CHECK(dropped.isEmpty());
    CHECK(reader.view.current() == reader.annotation(u"“We will wait,”"_s).id);
}

TEST_CASE("Where nothing can be edited a bar draws no link", "[reader][linking]")
{
    Drawing reader(news);
    reader.view.setHasGrips(false);
    QSignalSpy dropped(&reader.view, &ui::ArticleView::sourceDropped);
    reader.draw(u"“We will wait,”"_s, u"Reed"_s);
    CHECK(dropped.isEmpty());
    CHECK(reader.view.current() == reader.annotation(u"“We will wait,”"_s).id);
}

TEST_CASE("Beside an Arabic paragraph the link is drawn from the right margin", "[reader][linking]")
{
    Drawing reader(u"قالت [ليلى حداد|person]: [«لن نعود غدا»|claim]."_s);
    QSignalSpy dropped(&reader.view, &ui::ArticleView::sourceDropped);
    reader.draw(u"«لن نعود غدا»"_s, u"ليلى حداد"_s, Qt::RightEdge);
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.at(0).at(1).value<AnnotationId>() == reader.annotation(u"ليلى حداد"_s).id);
}

TEST_CASE("A link that is drawn beyond the edge scrolls the text to the name", "[reader][linking]")
{
    Drawing reader(
        u"[Ana Quispe|person] spoke first.\n"_s + u"Then nothing was said for a while.\n"_s.repeated(40)
            + u"At last: [“We will wait,”|claim] she said."_s,
        {900, 300});
    reader.view.reveal(reader.rangeOf(u"“We will wait,”"_s));
    reader.picture();
    const int before = reader.view.verticalScrollBar()->value();
    QSignalSpy dropped(&reader.view, &ui::ArticleView::sourceDropped);
    QTest::mousePress(&reader.margin(), Qt::LeftButton, {}, reader.bar(u"“We will wait,”"_s));
    reader.moveTo({200, -120});
    REQUIRE(QTest::qWaitFor([&] { return reader.view.verticalScrollBar()->value() == 0; }));
    CHECK(before > 0);
    reader.moveTo(reader.at(u"Ana Quispe"_s));
    QTest::mouseRelease(&reader.margin(), Qt::LeftButton, {}, reader.at(u"Ana Quispe"_s));
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.at(0).at(1).value<AnnotationId>() == reader.annotation(u"Ana Quispe"_s).id);
}

TEST_CASE("What the pointer comes to is told, in the text and in the margin", "[reader][linking]")
{
    Drawing reader(news);
    QSignalSpy pointed(&reader.view, &ui::ArticleView::pointedAt);
    reader.move(reader.rectOf(u"Quispe"_s).center(), {}, Qt::NoButton);
    CHECK(tests::last<AnnotationId>(pointed) == reader.annotation(u"Ana Quispe"_s).id);
    reader.move(reader.rectOf(u"met"_s).center(), {}, Qt::NoButton);
    CHECK(tests::last<AnnotationId>(pointed).isNull());
    reader.moveTo(reader.bar(u"“We will wait,”"_s), Qt::LeftEdge, Qt::NoButton);
    CHECK(tests::last<AnnotationId>(pointed) == reader.annotation(u"“We will wait,”"_s).id);
    CHECK(pointed.size() == 3);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&reader.margin(), &leave);
    CHECK(tests::last<AnnotationId>(pointed).isNull());
}

TEST_CASE(
    "The name beside a claim points at the source, and a press on it chooses the claim", "[reader][linking]")
{
    Drawing reader(news);
    const AnnotationId claim = reader.annotation(u"“We will wait,”"_s).id;
    const AnnotationId ana = reader.annotation(u"Ana Quispe"_s).id;
    reader.take(model::edits::linkSource(reader.page, claim, ana, u"said"_s, {}, {}).change);
    reader.picture();
    QSignalSpy sources(&reader.view, &ui::ArticleView::sourcesPointedAt);
    REQUIRE_FALSE(reader.margin().content().words.isEmpty());
    const ui::MarginContent::Words name = reader.margin().content().words.first();
    REQUIRE(name.text == u"Ana Quispe"_s);
    const QPoint onName(qRound(name.rect.right()) - 4, qRound(name.rect.center().y()));
    reader.moveTo(onName, Qt::LeftEdge, Qt::NoButton);
    CHECK(tests::last<AnnotationId>(sources) == claim);
    QTest::mouseClick(&reader.margin(), Qt::LeftButton, {}, onName);
    CHECK(reader.view.current() == claim);
    // Beside the words the margin is the text's: a selection can begin there.
    QSignalSpy chosen(&reader.view, &ui::ArticleView::currentChanged);
    QTest::mouseClick(&reader.margin(), Qt::LeftButton, {}, QPoint(3, onName.y()));
    CHECK(tests::last<AnnotationId>(chosen).isNull());
}

TEST_CASE("What is lit is outlined in the text and stands out in the margin", "[reader][linking]")
{
    Drawing reader(news);
    const QImage before = reader.picture();
    const AnnotationId claim = reader.annotation(u"“We will wait,”"_s).id;
    reader.view.setLit({claim});
    const QImage lit = reader.picture();
    const ui::TagStyle &style = reader.theme.style(reader.tag(u"claim"_s));
    const QRect place = reader.rectOf(u"“We will wait,”"_s);
    CHECK(reader.count(before, place, style.strongTint) == 0);
    CHECK(reader.count(lit, place, style.strongTint) > place.width());
    CHECK(
        reader.count(lit, place.adjusted(-3, -3, 3, 3), style.ink)
        > reader.count(before, place.adjusted(-3, -3, 3, 3), style.ink));
    reader.view.setLit({});
    CHECK(reader.picture() == before);
}
