// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+F: words are looked for in the open article.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/find/find_bar.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news =
    u"News\nThe port of Port Almena, a report says. Café PORT, cafe; العبّارة وبالعبارة، 海港渡轮 サーバー.\n"_s;

const ScratchProject &withArticle(const ScratchProject &project, const QString &text)
{
    project.addArticle(u"News"_s, text);
    return project;
}

QLineEdit &field(WindowUnderTest &window)
{
    return *window->findBar().findChild<QLineEdit *>();
}

void openBar(WindowUnderTest &window)
{
    window.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return field(window).hasFocus(); }));
}

/// Until the count no longer says that there is more to look through.
void waitForCount(WindowUnderTest &window)
{
    REQUIRE(QTest::qWaitFor([&] {
        const QString count = window->findBar().count();
        return !count.contains(u"so far"_s) && !count.contains(u"Looking"_s);
    }));
}

QString found(WindowUnderTest &window, const QString &words)
{
    field(window).selectAll();
    QTest::keyClick(&field(window), Qt::Key_Delete);
    for (const QChar letter : words) {
        QTest::sendKeyEvent(QTest::Click, &field(window), Qt::Key_unknown, QString(letter), {});
    }
    waitForCount(window);
    return window->findBar().count();
}

void toggle(WindowUnderTest &window, const QString &option)
{
    QTest::mouseClick(window->findBar().findChild<QToolButton *>(option), Qt::LeftButton);
    waitForCount(window);
}

} // namespace

TEST_CASE("words are found while they are typed, all lit and the first selected", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    CHECK_FALSE(window->findBar().isVisible());
    openBar(window);
    CHECK(found(window, u"po"_s) == u"1 of 4"_s);
    CHECK(found(window, u"port"_s) == u"1 of 4"_s);
    CHECK(
        window.lit().startsWith(u"News\nThe [port] of [Port] Almena, a re[port] says. Café [PORT], cafe;"_s));
    CHECK(window.selected() == u"port"_s);
    CHECK(found(window, u"portx"_s) == u"Not found"_s);
    CHECK(window.lit() == news);
    CHECK(window.selected() == u"port"_s);
}

TEST_CASE("whatever the count is, the buttons stay where the hand has them", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    openBar(window);
    const auto places = [&] {
        QList<int> lefts;
        for (const auto *button : window->findBar().findChildren<QToolButton *>()) {
            lefts.append(button->mapTo(&*window, QPoint()).x());
        }
        return lefts;
    };
    const QList<int> empty = places();
    CHECK(found(window, u"port"_s) == u"1 of 4"_s);
    QTest::qWait(0);
    CHECK(places() == empty);
    CHECK(found(window, u"portal"_s) == u"Not found"_s);
    QTest::qWait(0);
    CHECK(places() == empty);
}

TEST_CASE("Enter and F3 go on, with Shift back, in a circle that is told", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    openBar(window);
    found(window, u"port"_s);
    QTest::keyClick(&field(window), Qt::Key_Return);
    CHECK(window->findBar().count() == u"2 of 4"_s);
    CHECK(window.selected() == u"Port"_s);
    QTest::keyClick(&field(window), Qt::Key_F3);
    QTest::keyClick(&field(window), Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(window->findBar().count() == u"4 of 4"_s);
    QTest::keyClick(&field(window), Qt::Key_Return);
    CHECK(window->findBar().count() == u"1 of 4"_s);
    CHECK(window.statusMessage() == u"On from the article’s beginning."_s);
    QTest::keyClick(&field(window), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(window->findBar().count() == u"4 of 4"_s);
    CHECK(window.statusMessage() == u"On from the article’s end."_s);
    QTest::keyClick(&field(window), Qt::Key_F3, Qt::ShiftModifier);
    CHECK(window->findBar().count() == u"3 of 4"_s);
    window.reader().setFocus();
    window.press(Qt::Key_F3);
    CHECK(window.selected() == u"PORT"_s);
}

TEST_CASE("Esc closes the bar and leaves the place selected for a tag's key", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    openBar(window);
    found(window, u"port almena"_s);
    QTest::keyClick(&field(window), Qt::Key_Escape);
    CHECK_FALSE(window->findBar().isVisible());
    CHECK(window.reader().hits().empty());
    REQUIRE(QTest::qWaitFor([&] { return window.reader().hasFocus(); }));
    window.press(Qt::Key_L);
    CHECK(window.shown().contains(u"of [Port Almena|place], a report"_s));
}

TEST_CASE("F3 without the bar goes on with what was looked for last", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    openBar(window);
    found(window, u"port"_s);
    QTest::keyClick(&field(window), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return window.reader().hasFocus(); }));
    window.press(Qt::Key_F3);
    CHECK(window->findBar().isVisible());
    CHECK(window.selected() == u"Port"_s);
    CHECK(window.reader().hasFocus());
}

TEST_CASE("selected words are what is looked for, as they stand", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, u"News\nIt rose 3.5 (net), not 345; 3.5 again.\n"_s));
    openBar(window);
    toggle(window, u"expression"_s);
    window.reader().setFocus();
    window.select(u"3.5 (net)");
    openBar(window);
    CHECK(field(window).text() == u"3\\.5\\ \\(net\\)"_s);
    CHECK(window->findBar().count() == u"1 of 1"_s);
    toggle(window, u"expression"_s);
    window.reader().setFocus();
    window.select(u"3.5", 2);
    openBar(window);
    CHECK(field(window).text() == u"3.5"_s);
    CHECK(window->findBar().count() == u"2 of 2"_s);
    CHECK(field(window).selectedText() == u"3.5"_s);
}

TEST_CASE("case, diacritics and whole words count when they are asked for, also next time", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    openBar(window);
    found(window, u"cafe"_s);
    CHECK(window->findBar().count() == u"1 of 2"_s);
    toggle(window, u"marks"_s);
    CHECK(window->findBar().count() == u"1 of 1"_s);
    CHECK(window.selected() == u"cafe"_s);
    found(window, u"Port"_s);
    toggle(window, u"whole"_s);
    CHECK(window.lit().contains(u"The [port] of [Port] Almena, a report says. Café [PORT],"_s));
    toggle(window, u"case"_s);
    CHECK(window.lit().contains(u"The port of [Port] Almena, a report says. Café PORT,"_s));
    window.reopen(project.path());
    openBar(window);
    for (const QString &option : {u"case"_s, u"marks"_s, u"whole"_s}) {
        CHECK(window->findBar().findChild<QToolButton *>(option)->isChecked());
    }
    CHECK_FALSE(window->findBar().findChild<QToolButton *>(u"expression"_s)->isChecked());
}

TEST_CASE("a wrong expression is told in words, and one that takes for ever too", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(
        project, (u"the council of Veldmark voted on Tuesday "_s.repeated(60) + u'\n').repeated(30)));
    openBar(window);
    toggle(window, u"expression"_s);
    CHECK_FALSE(window->findBar().findChild<QToolButton *>(u"marks"_s)->isEnabled());
    CHECK_FALSE(window->findBar().findChild<QToolButton *>(u"whole"_s)->isEnabled());
    CHECK(found(window, u"(counc"_s) == QString());
    CHECK(
        window->findBar().mistake()
        == u"The regular expression “(counc” has a mistake behind “(counc”: missing closing parenthesis."_s);
    CHECK(found(window, u"c.unc\\w+"_s) == u"1 of 1,800"_s);
    CHECK(window->findBar().mistake() == QString());
    found(window, u"(\\w|\\s|[a-z])+\\d{30}"_s);
    REQUIRE(QTest::qWaitFor([&] { return !window->findBar().mistake().isEmpty(); }, 20'000));
    CHECK(window->findBar().mistake().contains(u"too many steps"_s));
    CHECK(window.reader().hits().empty());
}

TEST_CASE("Arabic, Chinese and Japanese words are found in the article", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    openBar(window);
    CHECK(found(window, u"عبارة"_s) == u"1 of 2"_s);
    CHECK(window.lit().contains(u"ال[عبّارة] وبال[عبارة]،"_s));
    CHECK(found(window, u"渡轮"_s) == u"1 of 1"_s);
    CHECK(found(window, u"サーバー"_s) == u"1 of 1"_s);
    CHECK(window.selected() == u"サーバー"_s);
}

TEST_CASE(
    "another article is looked through too, and nothing is selected there until it is asked for", "[find]")
{
    const ScratchProject project;
    project.addArticle(u"First"_s, u"First\nA port.\n"_s);
    project.addArticle(u"Second"_s, u"Second\nPort, port and report.\n"_s);
    WindowUnderTest window(project);
    openBar(window);
    found(window, u"port"_s);
    const QString first = window.page().text;
    window.reader().setFocus();
    window.press(first.startsWith(u"First"_s) ? Qt::Key_J : Qt::Key_K);
    REQUIRE(QTest::qWaitFor([&] { return window.page().text != first; }));
    CHECK(window->findBar().count() == u"3 places"_s);
    CHECK(window.lit() == u"Second\n[Port], [port] and re[port].\n"_s);
    CHECK(window.selected() == QString());
    window.press(Qt::Key_F3);
    CHECK(window->findBar().count() == u"1 of 3"_s);
}

TEST_CASE("a long article is looked through in parts, with what is known so far", "[find]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(
        project, u"News\n"_s + u"The harbour council voted again, they said.\n"_s.repeated(60'000)));
    openBar(window);
    CHECK(found(window, u"harbour"_s) == u"1 of 60,000"_s);
    QTest::keyClick(&field(window), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(window->findBar().count() == u"60,000 of 60,000"_s);
    CHECK_FALSE(window.reader().rectOf(window.reader().selection()).isNull());
}
