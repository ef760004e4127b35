// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations of several pieces, and other words for an annotation, by mouse and keys.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news = u"Ferry crews stop work\n"
                     "Ana Quispe said: “We waited,” she added. “We will wait.”\n"
                     "That was in Port Almena.\n"_s;
const QString bothPieces = u"“We waited,” […] “We will wait.”"_s;

struct Pieces
{
    Pieces()
        : window(withNews(project))
    {
    }

    /// The first quotation as a claim, current.
    void tagClaim()
    {
        window.select(u"“We waited,”");
        window.press(Qt::Key_C);
        REQUIRE(window.current() == u"“We waited,”"_s);
    }
    void tagBoth()
    {
        tagClaim();
        window.drag(u"“We will wait.”", Qt::ControlModifier);
        REQUIRE(window.current() == bothPieces);
    }
    void leaveAnnotation() { window.reader().setCurrent({}); }
    void undo() { window.press(Qt::Key_Z, Qt::ControlModifier); }
    qsizetype count() { return window.page().annotations.size(); }
    /// The text of the only annotation.
    QString only()
    {
        REQUIRE(count() == 1);
        return window.page().quote(window.page().annotations.at(0));
    }

    ScratchProject project;
    WindowUnderTest window;

private:
    static const ScratchProject &withNews(const ScratchProject &project)
    {
        project.addArticle(u"Ferry crews stop work"_s, news);
        return project;
    }
};

} // namespace

TEST_CASE("Ctrl and a drag add a piece to the current annotation, as one step", "[pieces]")
{
    Pieces test;
    test.tagBoth();
    CHECK(test.count() == 1);
    CHECK(test.window.reader().pending().isEmpty());
    CHECK(test.window.reader().selection().isEmpty());
    test.undo();
    CHECK(test.only() == u"“We waited,”"_s);
    test.undo();
    CHECK(test.count() == 0);
}

TEST_CASE("pieces that touch or overlap become one", "[pieces]")
{
    Pieces test;
    test.tagClaim();
    test.window.drag(u"waited,” she", Qt::ControlModifier);
    CHECK(test.only() == u"“We waited,” she"_s);
    CHECK(test.window.page().annotations.at(0).segments.count() == 1);
    test.window.select(u" added");
    test.window.press(u"+"_s);
    CHECK(test.only() == u"“We waited,” she added"_s);
    CHECK(test.window.page().annotations.at(0).segments.count() == 1);
    test.undo();
    CHECK(test.only() == u"“We waited,” she"_s);
}

TEST_CASE("without a current annotation Ctrl and drags collect pieces for the next tag", "[pieces]")
{
    Pieces test;
    test.leaveAnnotation();
    test.window.drag(u"“We waited,”", Qt::ControlModifier);
    CHECK(test.window.statusMessage().contains(u"1 piece collected"_s));
    test.window.drag(u"“We will wait.”", Qt::ControlModifier);
    CHECK(test.window.reader().pending().count() == 2);
    CHECK(test.window.statusMessage().contains(u"2 pieces collected"_s));
    CHECK(test.count() == 0);
    test.window.press(Qt::Key_C);
    CHECK(test.only() == bothPieces);
    CHECK(test.window.current() == bothPieces);
    CHECK(test.window.reader().pending().isEmpty());
    test.undo();
    CHECK(test.count() == 0);
}

TEST_CASE("what was selected before the Ctrl and drag is the first piece", "[pieces]")
{
    Pieces test;
    test.leaveAnnotation();
    test.window.drag(u"“We waited,”");
    test.window.drag(u"“We will wait.”", Qt::ControlModifier);
    test.window.press(Qt::Key_C);
    CHECK(test.only() == bothPieces);
}

TEST_CASE("Esc drops collected pieces, and the next tag takes only the selection", "[pieces]")
{
    Pieces test;
    test.leaveAnnotation();
    test.window.drag(u"“We waited,”", Qt::ControlModifier);
    test.window.press(Qt::Key_Escape);
    CHECK(test.window.reader().pending().isEmpty());
    test.window.drag(u"Ana Quispe");
    test.window.press(Qt::Key_P);
    CHECK(test.only() == u"Ana Quispe"_s);
}

TEST_CASE("plus adds the selection as a piece, minus takes it away, each one step", "[pieces]")
{
    Pieces test;
    test.tagClaim();
    test.window.select(u"“We will wait.”");
    test.window.press(u"+"_s);
    CHECK(test.window.current() == bothPieces);
    test.window.select(u"“We waited,”");
    test.window.press(u"-"_s);
    CHECK(test.window.current() == u"“We will wait.”"_s);
    test.undo();
    CHECK(test.only() == bothPieces);
    test.undo();
    CHECK(test.only() == u"“We waited,”"_s);
}

TEST_CASE("minus without a selection takes the piece at the caret", "[pieces]")
{
    Pieces test;
    test.tagBoth();
    test.window.reader().setCaret(tests::rangeOf(news, u"will").start);
    test.window.press(u"-"_s);
    CHECK(test.only() == u"“We waited,”"_s);
    CHECK(test.window.answers().questions.isEmpty());
}

TEST_CASE("minus within a piece leaves two", "[pieces]")
{
    Pieces test;
    test.tagClaim();
    test.window.select(u"We ");
    test.window.press(u"-"_s);
    CHECK(test.only() == u"“ […] waited,”"_s);
}

TEST_CASE("minus where the annotation has no words says what to do", "[pieces]")
{
    Pieces test;
    test.tagClaim();
    test.window.select(u"Port Almena");
    test.window.press(u"-"_s);
    CHECK(test.only() == u"“We waited,”"_s);
    CHECK(test.window.statusMessage().contains(u"Put the caret in a piece"_s));
}

TEST_CASE("taking the last piece away asks, then removes the annotation", "[pieces]")
{
    Pieces test;
    test.tagClaim();
    test.window.answers().agrees = false;
    test.window.select(u"“We waited,”");
    test.window.press(u"-"_s);
    CHECK(test.window.answers().questions.size() == 1);
    CHECK(test.count() == 1);
    test.window.answers().agrees = true;
    test.window.press(u"-"_s);
    CHECK(test.count() == 0);
    test.undo();
    CHECK(test.only() == u"“We waited,”"_s);
}

TEST_CASE("pieces collected with plus wait for one tag", "[pieces]")
{
    Pieces test;
    test.leaveAnnotation();
    test.window.select(u"“We waited,”");
    test.window.press(u"+"_s);
    test.window.select(u"“We will wait.”");
    test.window.press(u"+"_s);
    CHECK(test.count() == 0);
    test.window.press(Qt::Key_C);
    CHECK(test.only() == bothPieces);
    CHECK(test.window.reader().pending().isEmpty());
}

TEST_CASE("plus without a selection says what to do", "[pieces]")
{
    Pieces test;
    test.tagClaim();
    test.window.press(u"+"_s);
    CHECK(test.only() == u"“We waited,”"_s);
    CHECK(test.window.statusMessage().contains(u"Select the further piece first"_s));
}

TEST_CASE("E, arrows and Enter give an annotation other words, as one step", "[pieces][extent]")
{
    Pieces test;
    test.window.select(u"Ana");
    test.window.press(Qt::Key_P);
    test.window.press(Qt::Key_E);
    REQUIRE(test.window.reader().isEditingExtent());
    CHECK(test.window.selected() == u"Ana"_s);
    for (int i = 0; i < 7; ++i) {
        test.window.press(Qt::Key_Right, Qt::ShiftModifier);
    }
    CHECK(test.window.selected() == u"Ana Quispe"_s);
    CHECK(test.only() == u"Ana"_s);
    test.window.press(Qt::Key_Return);
    CHECK_FALSE(test.window.reader().isEditingExtent());
    CHECK(test.only() == u"Ana Quispe"_s);
    CHECK(test.window.current() == u"Ana Quispe"_s);
    test.undo();
    CHECK(test.only() == u"Ana"_s);
}

TEST_CASE("E and Esc leave an annotation as it was, and no step to undo", "[pieces][extent]")
{
    Pieces test;
    test.window.select(u"Ana Quispe");
    test.window.press(Qt::Key_P);
    const QString undoText = test.window->actions().undo->text();
    test.window.press(Qt::Key_E);
    test.window.press(Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    REQUIRE(test.window.selected() != u"Ana Quispe"_s);
    test.window.press(Qt::Key_Escape);
    CHECK_FALSE(test.window.reader().isEditingExtent());
    CHECK(test.only() == u"Ana Quispe"_s);
    CHECK(test.window->actions().undo->text() == undoText);
}

TEST_CASE("while the extent is edited, tag keys tag nothing", "[pieces][extent]")
{
    Pieces test;
    test.window.select(u"Ana");
    test.window.press(Qt::Key_P);
    test.window.press(Qt::Key_E);
    test.window.press(Qt::Key_L);
    CHECK(test.count() == 1);
    CHECK(test.window.shown().contains(u"[Ana|person]"_s));
    CHECK(test.window.reader().isEditingExtent());
}

TEST_CASE("the extent of a piece is edited with the mouse, the other pieces stay", "[pieces][extent]")
{
    Pieces test;
    test.tagBoth();
    test.window.reader().setCaret(tests::rangeOf(news, u"will").start);
    test.window.press(Qt::Key_E);
    REQUIRE(test.window.selected() == u"“We will wait.”"_s);
    test.window.drag(u"will wait");
    test.window.press(Qt::Key_Enter);
    CHECK(test.only() == u"“We waited,” […] will wait"_s);
    test.undo();
    CHECK(test.only() == bothPieces);
}
