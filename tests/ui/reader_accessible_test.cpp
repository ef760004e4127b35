// SPDX-License-Identifier: GPL-3.0-or-later
// The article as a screen reader has it: its text, what is tagged at an offset, its lines and the caret.
#include "tests/ui/reader_fixture.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using tests::Reader;

namespace {

struct Run
{
    int start = 0;
    int end = 0;
    QString attributes;
};

QAccessibleInterface &accessible(Reader &reader)
{
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&reader.view);
    REQUIRE(object);
    REQUIRE(object->textInterface());
    return *object;
}

QAccessibleTextInterface &textOf(Reader &reader)
{
    return *accessible(reader).textInterface();
}

Run runAt(Reader &reader, qsizetype offset)
{
    Run run;
    run.attributes = textOf(reader).attributes(static_cast<int>(offset), &run.start, &run.end);
    return run;
}

} // namespace

TEST_CASE("a screen reader has the article's own text, offset by offset", "[accessible][reader]")
{
    Reader reader(u"[Anna\u00a0Weiss|person] spoke.\n\nIn Graz 🙂 it rained.\n"_s);
    QAccessibleTextInterface &text = textOf(reader);
    CHECK(accessible(reader).text(QAccessible::Value) == reader.page.text);
    CHECK(text.characterCount() == reader.page.text.size());
    CHECK(text.text(0, text.characterCount()) == reader.page.text);
    CHECK(text.text(0, 10) == u"Anna\u00a0Weiss"_s);
    CHECK(accessible(reader).text(QAccessible::Name) == u"Article"_s);
    CHECK(accessible(reader).role() == QAccessible::EditableText);
    const QAccessible::State state = accessible(reader).state();
    CHECK(state.readOnly);
    CHECK(state.multiLine);
    CHECK(state.focusable);
    CHECK(state.focused);
}

TEST_CASE("what is tagged is told at each of its letters, and nothing beside it", "[accessible][reader]")
{
    Reader reader(u"He said [[Anna Weiss|person] left: all; of us|claim] today.\n\nPlain end.\n"_s);
    const Run before = runAt(reader, 0);
    CHECK(before.attributes.isEmpty());
    CHECK(before.start == 0);
    CHECK(before.end == 8);
    const Run both = runAt(reader, 10);
    CHECK(both.start == 8);
    CHECK(both.end == 18);
    CHECK(both.attributes.contains(u"annotation:"_s));
    CHECK(both.attributes.contains(u"Person, Anna Weiss"_s));
    CHECK(both.attributes.contains(u"Claim, Anna Weiss left"_s));
    const Run claim = runAt(reader, 18);
    CHECK(claim.start == 18);
    CHECK_FALSE(claim.attributes.contains(u"Person"_s));
    CHECK(claim.attributes.contains(u"Claim"_s));
    CHECK(claim.attributes.count(u';') == 3); // that of the words would part them
    CHECK(claim.attributes.count(u':') == 3);
    CHECK(runAt(reader, claim.end).attributes.isEmpty());
}

TEST_CASE("the pieces of an annotation are told, the gap between them is not", "[accessible][reader]")
{
    Reader reader(u"[“We stay,”|claim#1] she said. [“All of us.”|claim#1]\n"_s);
    const qsizetype gap = reader.rangeOf(u"she"_s).start;
    CHECK(runAt(reader, 2).attributes.contains(u"Claim"_s));
    CHECK(runAt(reader, gap).attributes.isEmpty());
    CHECK(runAt(reader, reader.rangeOf(u"us"_s).start).attributes.contains(u"Claim"_s));
}

TEST_CASE("the runs of attributes tile the text", "[accessible][reader]")
{
    Reader reader(
        u"[Anna Weiss|person] of [[Graz|place] Council|organization] spoke.\n\nNobody [[here|place]|claim]\n"_s);
    int offset = 0;
    int runs = 0;
    while (offset < textOf(reader).characterCount()) {
        const Run run = runAt(reader, offset);
        CAPTURE(offset, run.start, run.end);
        REQUIRE(run.start == offset);
        REQUIRE(run.end > offset);
        for (int inside = run.start; inside < run.end; ++inside) {
            CHECK(runAt(reader, inside).attributes == run.attributes);
            CHECK(run.attributes.isEmpty() == reader.page.annotations.covering(inside).empty());
        }
        offset = run.end;
        ++runs;
    }
    CHECK(runs >= 7);
}

TEST_CASE("lines are those on the screen and tile the text", "[accessible][reader]")
{
    Reader reader(u"Short title\n\n"_s + u"many words in one long paragraph "_s.repeated(30) + u"\nlast\n"_s);
    QAccessibleTextInterface &text = textOf(reader);
    QString all;
    int lines = 0;
    for (int offset = 0; offset < text.characterCount(); ++lines) {
        int start = -1;
        int end = -1;
        const QString line = text.textAtOffset(offset, QAccessible::LineBoundary, &start, &end);
        REQUIRE(start == offset);
        REQUIRE(end > start);
        CHECK(line == reader.page.text.mid(start, end - start));
        int nextStart = -1;
        int nextEnd = -1;
        text.textAfterOffset(offset, QAccessible::LineBoundary, &nextStart, &nextEnd);
        CHECK(nextStart == end);
        if (start > 0) {
            int beforeStart = -1;
            int beforeEnd = -1;
            text.textBeforeOffset(offset, QAccessible::LineBoundary, &beforeStart, &beforeEnd);
            CHECK(beforeEnd == start);
        }
        all += line;
        offset = end;
    }
    CHECK(all == reader.page.text);
    CHECK(lines > 12);
    int start = -1;
    int end = -1;
    CHECK(text.textAtOffset(14, QAccessible::WordBoundary, &start, &end) == u"many"_s);
}

TEST_CASE("moving the caret from outside enters what stands there", "[accessible][reader]")
{
    Reader reader(u"He met [Anna Weiss|person] there.\n"_s);
    QSignalSpy current(&reader.view, &ui::ArticleView::currentChanged);
    QSignalSpy entered(&reader.view, &ui::ArticleView::entered);
    textOf(reader).setCursorPosition(9);
    CHECK(textOf(reader).cursorPosition() == 9);
    CHECK(reader.view.caret() == 9);
    CHECK(current.size() == 1);
    REQUIRE(entered.size() == 1);
    CHECK(entered.first().first().toString() == u"Person: Anna Weiss"_s);
    CHECK(accessible(reader).text(QAccessible::Description) == u"Person: Anna Weiss"_s);
    textOf(reader).setCursorPosition(2);
    CHECK(reader.view.current().isNull());
    CHECK(entered.size() == 1);
    CHECK(accessible(reader).text(QAccessible::Description).isEmpty());
}

TEST_CASE("selecting from outside is selecting", "[accessible][reader]")
{
    Reader reader(u"He met Anna there.\n"_s);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    QAccessibleTextInterface &text = textOf(reader);
    CHECK(text.selectionCount() == 0);
    text.addSelection(7, 11);
    CHECK(text.selectionCount() == 1);
    int start = 0;
    int end = 0;
    text.selection(0, &start, &end);
    CHECK(start == 7);
    CHECK(end == 11);
    CHECK(reader.view.selection() == model::TextRange{7, 11});
    CHECK(chosen.size() == 1);
    text.removeSelection(0);
    CHECK(text.selectionCount() == 0);
    CHECK(chosen.size() == 2);
}

TEST_CASE("a letter's place and the letter at a place are each other's", "[accessible][reader]")
{
    Reader reader(u"Title\n\nHe met [Anna Weiss|person] there.\n"_s);
    QAccessibleTextInterface &text = textOf(reader);
    for (const int offset : {7, 10, 15, 22}) {
        const QRect rect = text.characterRect(offset);
        CAPTURE(offset, rect.x(), rect.y());
        CHECK(rect.width() > 0);
        CHECK(accessible(reader).rect().contains(rect));
        CHECK(text.offsetAtPoint(rect.center()) == offset);
    }
    CHECK(text.offsetAtPoint(QPoint(-100, -100)) == -1);
}

TEST_CASE("a reader without an article says what to do", "[accessible][reader]")
{
    ui::Theme theme;
    ui::ArticleView view(theme);
    view.setEmptyText(u"Choose an article."_s);
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&view);
    CHECK(object->text(QAccessible::Value) == u"Choose an article."_s);
    CHECK(object->textInterface()->characterCount() == 0);
    int start = -1;
    int end = -1;
    CHECK(object->textInterface()->attributes(0, &start, &end).isEmpty());
    CHECK(start == end);
    CHECK(object->textInterface()->textAtOffset(0, QAccessible::LineBoundary, &start, &end).isEmpty());
    CHECK(object->textInterface()->offsetAtPoint({}) == -1);
}
