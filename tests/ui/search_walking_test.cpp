// SPDX-License-Identifier: GPL-3.0-or-later
// From place to place through what was found in all articles, and away from it.
#include "tests/support/marked_text.h"
#include "tests/ui/search_pane_fixture.h"

#include <QAccessible>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace tests::search;
using tests::ScratchProject;
using tests::WindowUnderTest;

TEST_CASE("Enter and F3 lead from place to place over the articles, lit in the reader", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    find(window, u"port"_s);
    QTest::keyClick(&field(window), Qt::Key_Return);
    waitForArticle(window, u"First"_s);
    CHECK(window.selected() == u"port"_s);
    CHECK(window.lit() == u"First\nThe [port] of Almena.\nA report on the [Port].\n"_s);
    CHECK(field(window).hasFocus());
    QTest::keyClick(&field(window), Qt::Key_F3);
    CHECK(window.selected() == u"Port"_s);
    QTest::keyClick(&field(window), Qt::Key_F3);
    waitForArticle(window, u"Third"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.selected() == u"port"_s; }));
    CHECK(window.lit().startsWith(u"Third\nIn [port];"_s));
    QTest::keyClick(&field(window), Qt::Key_F3, Qt::ShiftModifier);
    waitForArticle(window, u"First"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.selected() == u"Port"_s; }));
    QTest::keyClick(&field(window), Qt::Key_F3);
    waitForArticle(window, u"Third"_s);
    QTest::keyClick(&field(window), Qt::Key_F3);
    waitForArticle(window, u"First"_s);
    CHECK(window.statusMessage() == u"On from the first place."_s);
}

TEST_CASE("the arrows walk the list past the titles, and Enter goes on to the reader", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    find(window, u"port"_s);
    QTest::keyClick(&field(window), Qt::Key_Down);
    ui::RowsList &list = window->searchPane().list();
    REQUIRE(QTest::qWaitFor([&] { return list.hasFocus(); }));
    CHECK(list.currentIndex().row() == 1);
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(list.currentIndex().row() == 2);
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(list.currentIndex().row() == 4);
    waitForArticle(window, u"Third"_s);
    CHECK(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Up);
    CHECK(list.currentIndex().row() == 2);
    waitForArticle(window, u"First"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.selected() == u"Port"_s; }));
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window.reader().hasFocus(); }));
    window.press(Qt::Key_L);
    CHECK(window.shown().contains(u"on the [Port|place]."_s));
}

TEST_CASE("a click on a place leads there", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    find(window, u"port"_s);
    ui::RowsList &list = window->searchPane().list();
    list.scrollTo(window->searchPane().hits().index(4));
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, {}, list.visualRect(window->searchPane().hits().index(4)).center());
    waitForArticle(window, u"Third"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.selected() == u"port"_s; }));
}

TEST_CASE(
    "a wrong expression is told in the pane, and Esc closes it and puts the lights out", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    QTest::mouseClick(&option(window, u"expression"_s), Qt::LeftButton);
    find(window, u"po("_s);
    CHECK(
        window->searchPane().emptyText()
        == u"The regular expression “po(” has a mistake behind “po(”: missing closing parenthesis."_s);
    find(window, u"po\\w+"_s);
    QTest::keyClick(&field(window), Qt::Key_Return);
    waitForArticle(window, u"First"_s);
    CHECK(window.reader().hits().size() == 3);
    QTest::keyClick(&field(window), Qt::Key_Escape);
    CHECK_FALSE(window->searchPane().isVisible());
    CHECK(window.reader().hits().empty());
    REQUIRE(QTest::qWaitFor([&] { return window.reader().hasFocus(); }));
    CHECK(window.selected() == u"port"_s);
}

TEST_CASE("the search in the article and the one in all take turns with what is lit", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    waitForArticle(window, u"First"_s);
    window.select(u"Almena");
    openPane(window);
    waitForSearch(window);
    CHECK(field(window).text() == u"Almena"_s);
    CHECK(window.lit() == u"First\nThe port of [Almena].\nA report on the Port.\n"_s);
    window.reader().setFocus();
    window.select(u"report");
    window.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(window.lit() == u"First\nThe port of Almena.\nA [report] on the Port.\n"_s);
    QTest::keyClick(window->findBar().findChild<QLineEdit *>(), Qt::Key_Escape);
    CHECK(window.lit() == u"First\nThe port of [Almena].\nA report on the Port.\n"_s);
}

TEST_CASE("a search on its way is cancelled with Esc, and the next Esc closes the pane", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    auto *cancel = window->searchPane().findChild<QPushButton *>(u"cancel"_s);
    CHECK_FALSE(cancel->isVisible());
    QSemaphore goOn;
    window.project().storeThread().post([&goOn](model::storage::Store *) { goOn.acquire(); });
    type(window, u"port"_s);
    QTest::keyClick(&field(window), Qt::Key_Return);
    CHECK(window->searchPane().status() == u"Looking…"_s);
    CHECK(cancel->isVisible());
    QTest::keyClick(&field(window), Qt::Key_Escape);
    CHECK(window->searchPane().status() == u"Cancelled. So far: 0 places in 0 articles"_s);
    CHECK_FALSE(cancel->isVisible());
    goOn.release();
    QTest::qWait(100);
    CHECK(window->searchPane().hits().rowCount() == 0);
    CHECK(window->searchPane().isVisible());
    QTest::keyClick(&field(window), Qt::Key_Escape);
    CHECK_FALSE(window->searchPane().isVisible());
}

TEST_CASE("F6 comes by the search where it is open, and every control there has a name", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    window.reader().setFocus();
    window.press(Qt::Key_F6);
    CHECK(field(window).hasFocus());
    QTest::keyClick(&field(window), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(window.reader().hasFocus());
    for (QWidget *widget : window->searchPane().findChildren<QWidget *>()) {
        const bool isStop =
            widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        QAccessibleInterface *object = isStop ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (object) {
            CHECK_FALSE(object->text(QAccessible::Name).isEmpty());
        }
    }
}
