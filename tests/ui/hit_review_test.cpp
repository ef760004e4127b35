// SPDX-License-Identifier: GPL-3.0-or-later
// One place that was found after the other is looked at, and tagged or left.
#include "tests/support/marked_text.h"
#include "tests/ui/tagging_hits_fixture.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace tests::hits;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

void beginReview(WindowUnderTest &window, const QString &words, const QString &tag)
{
    findAndChoose(window, words, tag);
    QTest::mouseClick(button(window, u"Review"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return window->hitsBar().hasFocus(); }));
}

QString said(WindowUnderTest &window)
{
    return window->hitsBar().text();
}

} // namespace

TEST_CASE(
    "a review leads over the articles, Enter takes, Del skips, and each is a step for Undo", "[hit_review]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    beginReview(window, u"port"_s, u"place"_s);
    CHECK(said(window) == u"1 of 3 · 0 tagged"_s);
    CHECK(window.selected() == u"port"_s);
    CHECK(button(window, u"Tag as"_s)->text() == u"Tag as \u2068Place\u2069 (Enter)"_s);

    press(window, Qt::Key_Return);
    CHECK(said(window) == u"2 of 3 · 1 tagged"_s);
    CHECK(window.selected() == u"Port"_s);
    press(window, Qt::Key_Delete);
    tests::search::waitForArticle(window, u"Third"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.selected() == u"port"_s; }));
    CHECK(said(window) == u"3 of 3 · 1 tagged"_s);
    press(window, Qt::Key_Enter);
    CHECK_FALSE(window->hitsBar().isVisible());
    CHECK(window.statusMessage() == u"This was the last place. 2 tagged."_s);
    CHECK(window.reader().hasFocus());
    CHECK(window.shown().startsWith(u"Third\nIn [port|place];"_s));

    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.shown().startsWith(u"Third\nIn port;"_s));
    window.press(Qt::Key_Z, Qt::ControlModifier);
    tests::search::waitForArticle(window, u"First"_s);
    CHECK(window.page().annotations.isEmpty());
}

TEST_CASE(
    "another tag's key takes the place with that tag, and Backspace and Shift+F3 go back", "[hit_review]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    beginReview(window, u"port"_s, u"place"_s);
    press(window, Qt::Key_Backspace);
    CHECK(window.statusMessage() == u"This is the first place."_s);
    press(window, Qt::Key_O);
    CHECK(said(window) == u"2 of 3 · 1 tagged"_s);
    press(window, Qt::Key_F3);
    tests::search::waitForArticle(window, u"Third"_s);
    press(window, Qt::Key_F3, Qt::ShiftModifier);
    tests::search::waitForArticle(window, u"First"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.selected() == u"Port"_s; }));
    press(window, Qt::Key_Backspace);
    CHECK(said(window) == u"1 of 3 · 1 tagged"_s);
    CHECK(window.shown().contains(u"The [port|organization] of"_s));
    press(window, Qt::Key_Return);
    press(window, Qt::Key_Backspace);
    CHECK(said(window) == u"1 of 3 · 1 tagged · tagged as \u2068Place\u2069 already"_s);
    press(window, Qt::Key_Return);
    CHECK(window.page().annotations.size() == 2);
}

TEST_CASE("what is taken back during a review is not counted, and Esc ends it", "[hit_review]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    beginReview(window, u"port"_s, u"place"_s);
    press(window, Qt::Key_Return);
    press(window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(said(window) == u"2 of 3 · 0 tagged"_s);
    press(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(said(window) == u"2 of 3 · 1 tagged"_s);
    press(window, Qt::Key_Escape);
    CHECK_FALSE(window->hitsBar().isVisible());
    CHECK(window.reader().hasFocus());
    CHECK(window.shown() == u"First\nThe [port|place] of Almena.\nA report on the Port.\n"_s);
}

TEST_CASE("keys of a review do nothing else while the focus is in the article", "[hit_review]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    beginReview(window, u"port"_s, u"place"_s);
    window.reader().setFocus();
    window.select(u"Almena");
    window.press(Qt::Key_P);
    CHECK(window.shown() == u"First\nThe port of [Almena|person].\nA report on the Port.\n"_s);
    CHECK(said(window) == u"1 of 3 · 0 tagged"_s);
    window->hitsBar().setFocus();
    press(window, Qt::Key_Return);
    CHECK(window.shown().contains(u"[port|place]"_s));
}

TEST_CASE("places whose article went are told in a review and cannot be taken", "[hit_review]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    beginReview(window, u"port"_s, u"place"_s);
    const model::Article third = window.project().articles().last().article;
    window.project().perform(model::edits::removeArticles({third}, window.project().by()));
    window.waitForWrites();
    press(window, Qt::Key_Delete);
    press(window, Qt::Key_Delete);
    CHECK(said(window) == u"3 of 3 · 0 tagged · its article was removed"_s);
    press(window, Qt::Key_Return);
    CHECK_FALSE(window->hitsBar().isVisible());
    CHECK(window.page().article.title == u"First"_s);
    CHECK(window.page().annotations.isEmpty());
}

TEST_CASE("every control of the bar has a name and is reached with Tab", "[hit_review]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    beginReview(window, u"port"_s, u"place"_s);
    int stops = 0;
    for (QWidget *widget : window->hitsBar().findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            ++stops;
            CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
    }
    CHECK(stops == 4);
    CHECK(window->hitsBar().accessibleName() == u"1 of 3 · 0 tagged"_s);
    QTest::keyClick(&window->hitsBar(), Qt::Key_Tab);
    CHECK(button(window, u"Tag as"_s)->hasFocus());
}
