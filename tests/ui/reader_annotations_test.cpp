// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader_fixture.h"

#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using model::AnnotationId;
using model::TextRange;
using tests::Reader;

namespace {

const auto strike =
    u"Dockworkers in [Port Almena|place] voted to extend their strike.\n"
    "[Minister [Tomás Iriarte|person] of the [Ministry|organization] rejected it|claim] on Monday."_s;

QString deep(int levels)
{
    QString text = u"core"_s;
    for (int i = 0; i < levels; ++i) {
        text = u"[a %1 b|%2]"_s.arg(text, i % 2 == 0 ? u"person"_s : u"claim"_s);
    }
    return u"Before "_s + text + u" after."_s;
}

} // namespace

TEST_CASE(
    "a click makes the smallest annotation there current, further clicks walk outward and round", "[reader]")
{
    Reader reader(strike);
    QSignalSpy changed(&reader.view, &ui::ArticleView::currentChanged);
    const AnnotationId name = reader.annotation(u"Tomás Iriarte"_s).id;
    const AnnotationId claim = reader.annotation(u"Minister Tomás Iriarte of the Ministry rejected it"_s).id;
    reader.click(u"Iriarte"_s);
    CHECK(tests::last<AnnotationId>(changed) == name);
    reader.click(u"Iriarte"_s);
    CHECK(tests::last<AnnotationId>(changed) == claim);
    CHECK(reader.view.current() == claim);
    reader.click(u"Iriarte"_s);
    CHECK(tests::last<AnnotationId>(changed) == name);
    CHECK(changed.size() == 3);
}

TEST_CASE("a click on plain text leaves no annotation current", "[reader]")
{
    Reader reader(strike);
    reader.click(u"Iriarte"_s);
    QSignalSpy changed(&reader.view, &ui::ArticleView::currentChanged);
    reader.click(u"voted"_s);
    CHECK(tests::last<AnnotationId>(changed).isNull());
    reader.click(u"extend"_s);
    CHECK(changed.size() == 1);
}

TEST_CASE("beside the end of a line there is no annotation", "[reader]")
{
    Reader reader(u"See [Port Almena|place]\nand more."_s);
    QSignalSpy changed(&reader.view, &ui::ArticleView::currentChanged);
    const QRect place = reader.rectOf(u"Port Almena"_s);
    reader.click(place.center() + QPoint(place.width(), 0));
    CHECK(changed.isEmpty());
    CHECK(reader.view.caret() == reader.rangeOf(u"Port Almena"_s).end);
}

TEST_CASE("the caret makes the annotation it enters current and keeps an outer one", "[reader]")
{
    Reader reader(strike);
    QSignalSpy changed(&reader.view, &ui::ArticleView::currentChanged);
    reader.view.setCaret(reader.rangeOf(u"Port"_s).start - 1);
    CHECK(changed.isEmpty());
    reader.key(Qt::Key_Right);
    CHECK(tests::last<AnnotationId>(changed) == reader.annotation(u"Port Almena"_s).id);
    reader.key(Qt::Key_Right);
    CHECK(changed.size() == 1);
    reader.view.setCurrent(reader.annotation(u"Minister Tomás Iriarte of the Ministry rejected it"_s).id);
    reader.view.setCaret(reader.rangeOf(u"Iriarte"_s).start);
    reader.key(Qt::Key_Right);
    CHECK(changed.size() == 1);
}

TEST_CASE("what the program makes current is not said", "[reader]")
{
    Reader reader(strike);
    QSignalSpy changed(&reader.view, &ui::ArticleView::currentChanged);
    reader.view.setCurrent(reader.annotation(u"Port Almena"_s).id, true);
    CHECK(reader.view.current() == reader.annotation(u"Port Almena"_s).id);
    CHECK(changed.isEmpty());
    CHECK(reader.view.accessibleDescription().contains(u"Port Almena"_s));
}

TEST_CASE(
    "a double click on a name chooses it, within a claim it takes the word, and Enter goes to the fields",
    "[reader]")
{
    Reader reader(strike);
    QSignalSpy activated(&reader.view, &ui::ArticleView::annotationActivated);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.doubleClick(u"Almena"_s);
    CHECK(reader.view.current() == reader.annotation(u"Port Almena"_s).id);
    CHECK(reader.view.hasFocus());
    CHECK(chosen.isEmpty());
    reader.doubleClick(u"rejected"_s);
    CHECK(activated.isEmpty());
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"rejected"_s));
    reader.view.setCurrent(reader.annotation(u"Ministry"_s).id);
    reader.key(Qt::Key_Return);
    CHECK(tests::last<AnnotationId>(activated) == reader.annotation(u"Ministry"_s).id);
}

TEST_CASE("in pick mode a click picks the name there, and Esc gives up", "[reader]")
{
    Reader reader(strike);
    const AnnotationId place = reader.annotation(u"Port Almena"_s).id;
    reader.view.setCurrent(place);
    reader.view.setPickMode(ui::ArticleView::PickMode::Source);
    QSignalSpy picked(&reader.view, &ui::ArticleView::annotationPicked);
    QSignalSpy cancelled(&reader.view, &ui::ArticleView::pickCancelled);
    reader.click(u"voted"_s);
    CHECK(tests::last<AnnotationId>(picked).isNull());
    reader.click(u"Tomás"_s);
    CHECK(tests::last<AnnotationId>(picked) == reader.annotation(u"Tomás Iriarte"_s).id);
    CHECK(reader.view.current() == place);
    reader.key(Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
}

TEST_CASE("the extent is edited as a selection: Enter keeps it", "[reader]")
{
    Reader reader(strike);
    const AnnotationId id = reader.annotation(u"Ministry"_s).id;
    QSignalSpy extent(&reader.view, &ui::ArticleView::extentChosen);
    QSignalSpy ended(&reader.view, &ui::ArticleView::extentEditEnded);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.view.beginExtentEdit(id);
    CHECK(reader.view.selection() == reader.rangeOf(u"Ministry"_s));
    reader.click(u"rejected"_s, Qt::ShiftModifier);
    reader.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    reader.key(Qt::Key_Left, Qt::ShiftModifier);
    reader.key(Qt::Key_Return);
    REQUIRE(extent.size() == 1);
    CHECK(extent.at(0).at(0).value<AnnotationId>() == id);
    const auto segments = extent.at(0).at(1).value<model::Segments>();
    REQUIRE(segments.count() == 1);
    CHECK(segments.at(0).start == reader.rangeOf(u"Ministry"_s).start);
    CHECK(segments.at(0).end > reader.rangeOf(u"Ministry"_s).end);
    CHECK(ended.size() == 1);
    CHECK_FALSE(reader.view.isEditingExtent());
    CHECK(chosen.isEmpty());
}

TEST_CASE("a drag over an extent that is edited takes whole words, unless told otherwise", "[reader]")
{
    Reader reader(u"The [Ministry|organization] of Transport rejected it."_s);
    const bool snaps = GENERATE(true, false);
    reader.view.setSnapsToWords(snaps);
    QSignalSpy extent(&reader.view, &ui::ArticleView::extentChosen);
    reader.view.beginExtentEdit(reader.page.annotations.at(0).id);
    reader.drag(reader.rectOf(u"inis"_s).center(), reader.rectOf(u"anspo"_s).center());
    reader.key(Qt::Key_Return);
    REQUIRE(extent.size() == 1);
    const model::TextRange range = extent.at(0).at(1).value<model::Segments>().extent();
    CHECK((range == reader.rangeOf(u"Ministry of Transport"_s)) == snaps);
    CHECK(reader.rangeOf(u"Ministry of Transport"_s).covers(range));
    CHECK(range.covers(reader.rangeOf(u"of"_s)));
}

TEST_CASE("Esc leaves the extent as it was, and other pieces stay", "[reader]")
{
    Reader reader(u"[“No,”|claim#1] said Anna, [“never again.”|claim#1]"_s);
    const AnnotationId id = reader.page.annotations.at(0).id;
    QSignalSpy extent(&reader.view, &ui::ArticleView::extentChosen);
    reader.view.beginExtentEdit(id);
    reader.key(Qt::Key_Escape);
    CHECK_FALSE(reader.view.isEditingExtent());
    CHECK(extent.isEmpty());
    reader.view.setCaret(reader.rangeOf(u"never"_s).start);
    reader.view.beginExtentEdit(id);
    CHECK(reader.view.selection() == reader.rangeOf(u"“never again.”"_s));
    reader.key(Qt::Key_Left, Qt::ShiftModifier);
    reader.key(Qt::Key_Return);
    REQUIRE(extent.size() == 1);
    const auto segments = extent.at(0).at(1).value<model::Segments>();
    REQUIRE(segments.count() == 2);
    CHECK(segments.at(0) == reader.rangeOf(u"“No,”"_s));
    CHECK(segments.at(1) == reader.rangeOf(u"“never again."_s));
}

TEST_CASE("an annotation that goes takes its extent edit and its place as current with it", "[reader]")
{
    Reader reader(strike);
    const model::Annotation gone = reader.annotation(u"Ministry"_s);
    QSignalSpy ended(&reader.view, &ui::ArticleView::extentEditEnded);
    reader.view.beginExtentEdit(gone.id);
    model::Change change;
    change.remove(gone);
    reader.take(change);
    CHECK(ended.size() == 1);
    CHECK(reader.view.current().isNull());
    const QColor tint = reader.theme.style(reader.tag(u"organization"_s)).tint;
    CHECK(reader.count(reader.picture(), reader.rectOf(u"Ministry"_s), tint) == 0);
}

TEST_CASE("tagging changes no line's place", "[reader]")
{
    Reader reader(
        u"One line of words that goes on and on, long enough to be broken into two or even three lines "
        "of the column, so that a second line begins under the first one. And a core of it.\nNext."_s);
    const auto places = [&] {
        QList<QRectF> rects;
        for (QTextBlock block = reader.view.document()->begin(); block.isValid(); block = block.next()) {
            rects.append(reader.view.document()->documentLayout()->blockBoundingRect(block));
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                rects.append(block.layout()->lineAt(i).rect());
            }
        }
        return rects;
    };
    const QList<QRectF> before = places();
    REQUIRE(before.size() >= 4);
    for (int level = 0; level < 12; ++level) {
        const TextRange whole = reader.rangeOf(u"One line of words that goes on and on, long enough"_s);
        model::Annotation annotation = reader.made(u"words"_s, level % 2 == 0 ? u"claim"_s : u"person"_s);
        annotation.segments = {{whole.start + level, whole.end - level}};
        reader.put(annotation);
    }
    reader.picture();
    CHECK(places() == before);
}

TEST_CASE("beyond four lanes a sign counts the rest and its menu lists them all", "[reader]")
{
    Reader reader(deep(16));
    QSignalSpy requested(&reader.view, &ui::ArticleView::overflowRequested);
    QSignalSpy changed(&reader.view, &ui::ArticleView::currentChanged);
    reader.picture();
    const QRect core = reader.rectOf(u"core"_s);
    // The sign begins where the fifth annotation begins, under the line.
    const TextRange outer =
        reader.annotation(reader.page.quote(reader.page.annotations.at(4))).segments.at(0);
    const QRect fifth = reader.view.rectOf({outer.start, outer.start + 1});
    reader.click(QPoint(fifth.left() + 4, core.bottom() + 6));
    REQUIRE(requested.size() == 1);
    const auto ids = requested.at(0).at(0).value<QList<AnnotationId>>();
    CHECK(ids.size() == 16);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 16);
    CHECK(changed.isEmpty());
    menu->actions().at(0)->trigger();
    CHECK(tests::last<AnnotationId>(changed) == ids.at(0));
    CHECK(ids.at(0) == reader.annotation(u"a core b"_s).id);
    menu->close();
}

TEST_CASE("four nested annotations need no sign", "[reader]")
{
    Reader reader(deep(4));
    QSignalSpy requested(&reader.view, &ui::ArticleView::overflowRequested);
    reader.picture();
    const QRect all = reader.rectOf(reader.page.text);
    for (int x = all.left(); x < all.right(); x += 8) {
        reader.click(QPoint(x, all.bottom() + 5));
    }
    CHECK(requested.isEmpty());
}

TEST_CASE("making an annotation current can bring it into sight", "[reader]")
{
    QString text;
    for (int i = 0; i < 300; ++i) {
        text += u"Paragraph %1 is about [Name%1|person] and goes on for a while.\n"_s.arg(i);
    }
    Reader reader(text, {700, 400});
    for (const QString &name : {u"Name250"_s, u"Name2"_s, u"Name299"_s, u"Name0"_s}) {
        reader.view.setCurrent(reader.annotation(name).id, true);
        const QRect rect = reader.view.rectOf(reader.annotation(name).segments.at(0));
        INFO(name.toStdString());
        REQUIRE_FALSE(rect.isEmpty());
        CHECK(rect.top() >= 0);
        CHECK(rect.bottom() <= reader.view.viewport()->height());
    }
    const int value = reader.view.verticalScrollBar()->value();
    reader.view.reveal(reader.annotation(u"Name1"_s).segments.at(0));
    CHECK(reader.view.verticalScrollBar()->value() == value);
}

TEST_CASE("an arrow that takes a selection back leaves the caret in what is tagged there", "[reader]")
{
    for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right}) {
        Reader reader(u"[Dockworkers in Port Almena|claim] voted."_s);
        reader.view.select(reader.rangeOf(u"in Port"_s));
        REQUIRE(reader.view.current().isNull());
        reader.key(arrow);
        CHECK(reader.view.selection().isEmpty());
        CHECK(reader.view.current() == reader.annotation(u"Dockworkers in Port Almena"_s).id);
    }
}

TEST_CASE("what is at hand stays in sight, whole, when the view becomes lower", "[reader]")
{
    QString text;
    for (int i = 0; i < 60; ++i) {
        text +=
            u"Paragraph %1 is about [Name%1|person] and goes on for quite a while so that it takes two lines "
            "of a view that is as wide as this.\n"_s.arg(i);
    }
    Reader reader(text, {700, 600});
    const auto isSeen = [&](model::TextRange range) {
        const QRect first = reader.view.rectOf({range.start, range.start + 1});
        const QRect last = reader.view.rectOf({range.end - 2, range.end}); // one may be a blank
        return !first.isNull() && !last.isNull() && first.top() >= 0
            && last.bottom() <= reader.view.viewport()->height();
    };
    model::TextRange lowest;
    for (int i = 0; i < 60; ++i) {
        const auto range = reader.rangeOf(u"Paragraph %1 is about"_s.arg(i));
        const model::TextRange two{range.start, range.start + 110};
        lowest = isSeen(two) ? two : lowest;
    }
    REQUIRE(lowest.start > 0);
    reader.view.select(lowest);
    reader.view.resize(700, 400);
    CHECK(isSeen(lowest));
    // The current annotation as well, and nothing moves where it is seen anyway.
    reader.view.clearSelection();
    reader.view.resize(700, 600);
    reader.view.setCurrent(reader.annotation(u"Name0"_s).id, true);
    const int value = reader.view.verticalScrollBar()->value();
    reader.view.resize(700, 500);
    CHECK(reader.view.verticalScrollBar()->value() == value);
    // A range of which only the first line is seen is not seen.
    reader.view.verticalScrollBar()->setValue(0);
    model::TextRange cut;
    for (int i = 0; i < 60 && cut.isEmpty(); ++i) {
        const auto range = reader.rangeOf(u"Paragraph %1 is about"_s.arg(i));
        const model::TextRange all{range.start, range.start + 130};
        const bool begins = !reader.view.rectOf({all.start, all.start + 1}).isNull();
        cut = begins && !isSeen(all) ? all : cut;
    }
    if (!cut.isEmpty()) {
        reader.view.reveal(cut);
        CHECK(isSeen(cut));
    }
}

TEST_CASE("the pointer over an annotation shows what it is", "[reader]")
{
    Reader reader(strike);
    const QRect port = reader.rectOf(u"Port Almena"_s);
    const QColor tint = reader.theme.style(reader.tag(u"place"_s)).tint;
    REQUIRE(reader.count(reader.picture(), port, tint) > 100);
    reader.move(port.center(), {}, {});
    CHECK(reader.count(reader.picture(), port, tint) == 0);
    reader.move(reader.rectOf(u"voted"_s).center(), {}, {});
    CHECK(reader.count(reader.picture(), port, tint) > 100);
}
