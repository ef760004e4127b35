// SPDX-License-Identifier: GPL-3.0-or-later
// The line below the article that says what can be done next.
#include "model/project/edits.h"
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/correcting/correction_pane.h"
#include "ui/hints/hint_bar.h"
#include "ui/quotations/proposal_bar.h"
#include "ui/speaks/speaks_screen.h"

#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

/// Somebody who never worked here before.
struct Beginner
{
    ScratchProject project;
    std::unique_ptr<WindowUnderTest> window;

    explicit Beginner(const QString &text = u"Ana Quispe said: “We wait.” Ana Quispe sat in Graz.\n"_s)
    {
        project.addArticle(u"One"_s, text);
        window = std::make_unique<WindowUnderTest>(project);
        (*window)->actions().showHints->trigger();
    }

    WindowUnderTest &at() { return *window; }
    QString said() { return (*window)->hintBar().text(); }
    void tag(QStringView words, const QString &letter)
    {
        at().select(words);
        at().press(letter);
        at().reader().clearSelection();
    }
    void drop() { QTest::mouseClick((*window)->hintBar().findChild<QToolButton *>(), Qt::LeftButton); }
};

} // namespace

TEST_CASE("A beginner is told how words are tagged, by the letters of the codebook", "[hints]")
{
    Beginner beginner;
    CHECK(
        beginner.said().replace(QChar::Nbsp, u' ')
        == u"Select words, then press a letter: P Person, L Place, O Organization, C Claim."_s);
    beginner.tag(u"Graz", u"l"_s);
    CHECK_FALSE(beginner.said().contains(u"Select words"));
}

TEST_CASE("Each hint comes where it fits and leaves for good once it was used", "[hints]")
{
    Beginner beginner;
    beginner.tag(u"“We wait.”", u"c"_s);
    CHECK(beginner.said() == u"Who says it? With the claim chosen press A, then click on the person."_s);
    beginner.tag(u"Ana Quispe", u"p"_s);
    CHECK(beginner.said().startsWith(u"Shift+Enter tags all other mentions of the name at hand, "));
    beginner.at()->actions().tagMentions->trigger();
    beginner.at().waitForWrites();
    CHECK(beginner.said().startsWith(u"Who says it?"));
    const auto id = [&beginner](QStringView words) {
        return tests::find(beginner.at().page(), words).id;
    };
    beginner.at().project().perform(model::edits::linkSource(
        beginner.at().page(), id(u"“We wait.”"), id(u"Ana Quispe"), u"said"_s, {},
        beginner.at().project().by()));
    REQUIRE(QTest::qWaitFor([&] { return !beginner.at().page().relations.isEmpty(); }));
    CHECK(beginner.said().startsWith(u"Dots underline what looks like a quotation. "));
    beginner.drop();
    CHECK(beginner.said() == u"Ctrl+Shift+W shows who speaks, in this article and in all of them."_s);
    beginner.at()->actions().whoSpeaks->trigger();
    QTest::keyClick(&beginner.at()->speaksScreen(), Qt::Key_Escape);
    CHECK(beginner.said() == u"All keys stand in a list of their own: F1."_s);
    beginner.drop();
    CHECK(beginner.said().isEmpty());
    beginner.at().reopen(beginner.project.path());
    CHECK(beginner.said().isEmpty());
    SECTION ("until all of them are wished for again") {
        beginner.at()->actions().showHints->trigger();
        CHECK_FALSE(beginner.at()->actions().showHints->isChecked());
        CHECK(beginner.said().isEmpty());
        beginner.at()->actions().showHints->trigger();
        CHECK(beginner.said().startsWith(u"Select words"));
    }
}

TEST_CASE("A hint that is dropped does not come again, and another takes its place", "[hints]")
{
    Beginner beginner;
    REQUIRE(QTest::qWaitFor([&] { return beginner.at()->actions().nextQuotation->isEnabled(); }));
    beginner.drop();
    CHECK(beginner.said().startsWith(u"Dots underline what looks like a quotation. N goes to the next one"));
    beginner.at().press(u"n"_s);
    CHECK_FALSE(beginner.said().contains(u"quotation"));
    QTest::keyClick(&beginner.at()->proposalBar(), Qt::Key_Escape);
    beginner.at().reader().setFocus();
    beginner.at().select(u"Graz");
    CHECK(beginner.said() == u"All keys stand in a list of their own: F1."_s);
}

TEST_CASE(
    "There are no hints while the text is corrected, on the start page, or where nothing can be tagged",
    "[hints]")
{
    Beginner beginner;
    REQUIRE_FALSE(beginner.said().isEmpty());
    SECTION ("while it is corrected") {
        beginner.at().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(beginner.said().isEmpty());
        QTest::keyClick(&beginner.at()->correctionPane().editor(), Qt::Key_Escape);
        CHECK_FALSE(beginner.said().isEmpty());
    }
    SECTION ("for reading only") {
        beginner.at()->openProject(beginner.project.path(), model::storage::OpeningWish::ReadOnly);
        beginner.at().waitForPage();
        CHECK(beginner.said().isEmpty());
    }
}

TEST_CASE("A hint tells the key that was chosen for it", "[hints]")
{
    Beginner beginner;
    beginner.drop();
    beginner.at()->actions().nextQuotation->setShortcut(QKeySequence(u"Ctrl+G"_s));
    beginner.at().drag(u"Graz");
    CAPTURE(beginner.said());
    CHECK(beginner.said().contains(u". Ctrl+G goes to the next one"));
}
