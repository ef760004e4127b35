// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using model::TextRange;
using tests::Reader;

namespace {

const auto plain = u"Dockworkers in Port Almena voted on Wednesday to extend their strike.\n"
                   "The second paragraph was shorter. It had two sentences."_s;

QPoint leftOf(const QRect &rect)
{
    return {rect.left() + 2, rect.center().y()};
}

QPoint rightOf(const QRect &rect)
{
    return {rect.right() - 1, rect.center().y()};
}

} // namespace

TEST_CASE("a drag says one range, grown to whole words, when the button is let go", "[reader]")
{
    Reader reader(plain);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    QTest::mousePress(reader.view.viewport(), Qt::LeftButton, {}, reader.rectOf(u"ort"_s).center());
    reader.move(reader.rectOf(u"Alm"_s).center());
    CHECK(chosen.isEmpty());
    CHECK(reader.view.selection() == reader.rangeOf(u"Port Almena"_s));
    QTest::mouseRelease(reader.view.viewport(), Qt::LeftButton, {}, reader.rectOf(u"Alm"_s).center());
    REQUIRE(chosen.size() == 1);
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"Port Almena"_s));
}

TEST_CASE("a drag from right to left selects the same words", "[reader]")
{
    Reader reader(plain);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.drag(reader.rectOf(u"Alm"_s).center(), reader.rectOf(u"ort"_s).center());
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"Port Almena"_s));
    CHECK(reader.view.caret() == reader.rangeOf(u"Port"_s).start);
}

TEST_CASE("without snapping a drag takes letters, trims blanks and never parts a grapheme", "[reader]")
{
    Reader reader(u"He ate a cre\u0301pe and smiled 👩‍🚀 for long."_s);
    reader.view.setSnapsToWords(false);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.drag(leftOf(reader.rectOf(u"re\u0301p"_s)), rightOf(reader.rectOf(u"e\u0301"_s)));
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"re\u0301"_s));
    reader.drag(leftOf(reader.rectOf(u"d smiled"_s)), rightOf(reader.rectOf(u"smiled"_s)) + QPoint(4, 0));
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"d smiled"_s));
    reader.drag(leftOf(reader.rectOf(u"👩‍🚀"_s)), rightOf(reader.rectOf(u"👩‍🚀"_s)));
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"👩‍🚀"_s));
}

TEST_CASE("a tremor of the hand is a click, not a selection", "[reader]")
{
    Reader reader(plain);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    const QPoint point = reader.rectOf(u"voted"_s).center();
    reader.drag(point, point + QPoint(2, 1));
    CHECK(chosen.isEmpty());
    CHECK(reader.view.selection().isEmpty());
}

TEST_CASE("a double click takes the word, a third the sentence, a fourth the paragraph", "[reader]")
{
    Reader reader(plain);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    const QPoint point = reader.rectOf(u"two"_s).center();
    reader.pressAndRelease(QEvent::MouseButtonPress, point);
    CHECK(chosen.isEmpty());
    reader.pressAndRelease(QEvent::MouseButtonDblClick, point);
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"two"_s));
    reader.pressAndRelease(QEvent::MouseButtonPress, point);
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"It had two sentences."_s));
    reader.pressAndRelease(QEvent::MouseButtonDblClick, point);
    CHECK(
        tests::last<TextRange>(chosen)
        == reader.rangeOf(u"The second paragraph was shorter. It had two sentences."_s));
}

TEST_CASE("Shift and a click extend the selection", "[reader]")
{
    Reader reader(plain);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.drag(leftOf(reader.rectOf(u"Port"_s)), rightOf(reader.rectOf(u"Port"_s)));
    reader.click(u"Wednesday"_s, Qt::ShiftModifier);
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"Port Almena voted on Wednesday"_s));
}

TEST_CASE("a click beside the words takes the selection back and says so once", "[reader]")
{
    Reader reader(plain);
    reader.drag(leftOf(reader.rectOf(u"Port"_s)), rightOf(reader.rectOf(u"Port"_s)));
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.click(u"strike"_s);
    REQUIRE(chosen.size() == 1);
    CHECK(tests::last<TextRange>(chosen).isEmpty());
    reader.click(u"extend"_s);
    CHECK(chosen.size() == 1);
}

TEST_CASE("what the program selects is not said", "[reader]")
{
    Reader reader(plain);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.view.select({3, 9});
    CHECK(reader.view.selection() == TextRange{3, 9});
    reader.view.clearSelection();
    reader.view.setCaret(5);
    CHECK(reader.view.caret() == 5);
    CHECK(chosen.isEmpty());
}

TEST_CASE("a selection by keyboard is taken as it is", "[reader]")
{
    Reader reader(plain);
    reader.view.setCaret(reader.rangeOf(u"ort"_s).start);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.key(Qt::Key_Right, Qt::ShiftModifier);
    reader.key(Qt::Key_Right, Qt::ShiftModifier);
    const qsizetype start = reader.rangeOf(u"ort"_s).start;
    CHECK(tests::last<TextRange>(chosen) == TextRange{start, start + 2});
    reader.key(Qt::Key_Right);
    CHECK(tests::last<TextRange>(chosen).isEmpty());
}

TEST_CASE("Ctrl and a drag say a piece and leave the selection", "[reader]")
{
    Reader reader(plain);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    QSignalSpy pieces(&reader.view, &ui::ArticleView::pieceChosen);
    reader.drag(leftOf(reader.rectOf(u"Port"_s)), rightOf(reader.rectOf(u"Port"_s)));
    const qsizetype said = chosen.size();
    reader.drag(reader.rectOf(u"extend"_s).center(), reader.rectOf(u"their"_s).center(), Qt::ControlModifier);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces.at(0).at(0).value<TextRange>() == reader.rangeOf(u"Port"_s));
    CHECK(pieces.at(1).at(0).value<TextRange>() == reader.rangeOf(u"extend their"_s));
    CHECK(chosen.size() == said);
    CHECK(reader.view.selection().isEmpty());
}

TEST_CASE("Esc drops pending pieces first, then the selection", "[reader]")
{
    Reader reader(plain);
    reader.view.addPending(reader.rangeOf(u"Port"_s));
    reader.view.select(reader.rangeOf(u"strike"_s));
    QSignalSpy dropped(&reader.view, &ui::ArticleView::pendingDropped);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.key(Qt::Key_Escape);
    CHECK(dropped.size() == 1);
    CHECK(reader.view.pending().isEmpty());
    CHECK_FALSE(reader.view.selection().isEmpty());
    reader.key(Qt::Key_Escape);
    CHECK(dropped.size() == 1);
    CHECK(reader.view.selection().isEmpty());
    CHECK(tests::last<TextRange>(chosen).isEmpty());
}

TEST_CASE("pending pieces are painted until they are dropped", "[reader]")
{
    Reader reader(plain);
    const QRect port = reader.rectOf(u"Port"_s);
    const QColor color = reader.theme.colors().selection;
    REQUIRE(reader.count(reader.picture(), port, color) == 0);
    reader.view.addPending(reader.rangeOf(u"Port"_s));
    CHECK(reader.count(reader.picture(), port, color) > port.width() * port.height() / 3);
    reader.view.dropPending();
    CHECK(reader.count(reader.picture(), port, color) == 0);
}

TEST_CASE("a drag below the edge scrolls on", "[reader]")
{
    QString text;
    for (int i = 0; i < 60; ++i) {
        text += u"Line number %1 stands here.\n"_s.arg(i);
    }
    Reader reader(text, {700, 300});
    QWidget *viewport = reader.view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, reader.rectOf(u"number 2 "_s).center());
    const QPoint below(80, viewport->height() + 30);
    reader.move(below);
    const auto isFar = [&] {
        return reader.view.verticalScrollBar()->value() > 8;
    };
    REQUIRE(QTest::qWaitFor(isFar));
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, below);
    CHECK(tests::last<TextRange>(chosen).start == reader.rangeOf(u"number 2 "_s).start);
    CHECK(tests::last<TextRange>(chosen).end > reader.rangeOf(u"number 12 "_s).end);
    const int value = reader.view.verticalScrollBar()->value();
    QTest::qWait(120);
    CHECK(reader.view.verticalScrollBar()->value() == value);
}

TEST_CASE("a press in the margin begins a selection at the line's start", "[reader]")
{
    Reader reader(plain);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    const QRect first = reader.rectOf(u"Dockworkers"_s);
    QWidget *margin = reader.view.childAt(5, 5);
    REQUIRE(margin != reader.view.viewport());
    const auto at = [&](int x) {
        return margin->mapFrom(
            &reader.view, reader.view.viewport()->mapTo(&reader.view, QPoint(x, first.center().y())));
    };
    QTest::mousePress(margin, Qt::LeftButton, {}, at(-30));
    const QPoint end = at(rightOf(first).x());
    QMouseEvent move(QEvent::MouseMove, end, margin->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(margin, &move);
    QTest::mouseRelease(margin, Qt::LeftButton, {}, end);
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"Dockworkers"_s));
}

TEST_CASE("copying keeps no-break spaces", "[reader]")
{
    Reader reader(u"about 20\u00A0000 people"_s);
    reader.view.select(reader.rangeOf(u"20\u00A0000"_s));
    reader.view.copy();
    CHECK(QApplication::clipboard()->text() == u"20\u00A0000"_s);
}
