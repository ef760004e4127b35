// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader_fixture.h"
#include "tests/ui/support/window_under_test.h"

using namespace Qt::StringLiterals;
using tests::Reader;
using tests::ScratchProject;
using tests::WindowUnderTest;

TEST_CASE("a double click on a name in the possessive takes the name", "[reader][possessive]")
{
    Reader reader(u"Then Okoro’s ship won’t sail."_s);
    reader.doubleClick(u"koro"_s);
    CHECK(reader.view.selection() == reader.rangeOf(u"Okoro"_s));
    reader.view.clearSelection();
    reader.doubleClick(u"won’t"_s);
    CHECK(reader.view.selection() == reader.rangeOf(u"won’t"_s));
}

TEST_CASE("a drag takes a possessive ending in only where it reaches it", "[reader][possessive]")
{
    Reader reader(u"Then Okoro’s ship came."_s);
    const QPoint from = reader.rectOf(u"Ok"_s).center();
    reader.drag(from, reader.rectOf(u"or"_s).center());
    CHECK(reader.view.selection() == reader.rangeOf(u"Okoro"_s));
    const QRect ending = reader.rectOf(u"s ship"_s);
    reader.drag(from, {ending.left() + 1, ending.center().y()});
    CHECK(reader.view.selection() == reader.rangeOf(u"Okoro’s"_s));
    reader.drag(ending.center(), from);
    CHECK(reader.view.selection() == reader.rangeOf(u"Okoro’s ship"_s));
}

TEST_CASE("a tag key at the caret takes a name without its possessive ending", "[tagging][possessive]")
{
    ScratchProject project;
    project.addArticle(u"Okoro"_s, u"Okoro’s ship, Okoro's sister and Okoro’s.\n"_s);
    WindowUnderTest window(project);
    const auto tagAt = [&window](qsizetype caret, Qt::Key key) {
        window.reader().setCurrent({});
        window.reader().setCaret(caret);
        window.press(key);
    };
    tagAt(2, Qt::Key_P);
    tagAt(16, Qt::Key_P);
    CHECK(window.shown() == u"[Okoro|person]’s ship, [Okoro|person]'s sister and Okoro’s.\n"_s);
    CHECK(window.page().entities.size() == 1);
    tagAt(35, Qt::Key_C);
    CHECK(window.shown() == u"[Okoro|person]’s ship, [Okoro|person]'s sister and [Okoro’s|claim].\n"_s);
}

TEST_CASE(
    "words selected with the possessive ending are one more mention of the name", "[tagging][possessive]")
{
    ScratchProject project;
    project.addArticle(u"Okoro"_s, u"Okoro’s ship came. Okoro left.\n"_s);
    WindowUnderTest window(project);
    window.select(u"Okoro’s");
    window.press(Qt::Key_P);
    window.select(u"Okoro", 2);
    window.press(Qt::Key_P);
    CHECK(window.shown() == u"[Okoro’s|person] ship came. [Okoro|person] left.\n"_s);
    REQUIRE(window.page().entities.size() == 1);
    CHECK(window.page().entities.cbegin()->name == u"Okoro"_s);
}
