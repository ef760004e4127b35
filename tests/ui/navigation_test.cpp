// SPDX-License-Identifier: GPL-3.0-or-later
// Going about in the window: to articles, annotations and panes.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/articles_pane.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"

#include <QLineEdit>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

QWidget *focus()
{
    return QApplication::focusWidget();
}

} // namespace

TEST_CASE("J and K go through the articles, Ctrl+PgDown from anywhere", "[navigation]")
{
    ScratchProject project;
    const auto one = project.addArticle(u"One"_s, u"1\n"_s);
    const auto two = project.addArticle(u"Two"_s, u"2\n"_s);
    WindowUnderTest window(project);
    const auto isOpen = [&](model::ArticleId id) {
        return QTest::qWaitFor([&] { return window.page().article.id == id; });
    };
    CHECK(isOpen(one));
    window.press(Qt::Key_J);
    CHECK(isOpen(two));
    window.press(Qt::Key_J);
    CHECK(window.statusMessage().contains(u"last article"_s));
    window.press(Qt::Key_K);
    CHECK(isOpen(one));
    window->panel().tags().setFocus();
    QTest::keyClick(&window->panel().tags(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(isOpen(two));
    CHECK(window->articles().list().currentIndex().row() == 1);
}

TEST_CASE("the filter leaves J and K only what it shows", "[navigation]")
{
    ScratchProject project;
    const auto strike = project.addArticle(u"Strike begins"_s, u"1\n"_s);
    project.addArticle(u"Council votes"_s, u"2\n"_s);
    const auto ends = project.addArticle(u"Strike ends"_s, u"3\n"_s);
    WindowUnderTest window(project);
    const auto isOpen = [&](model::ArticleId id) {
        return QTest::qWaitFor([&] { return window.page().article.id == id; });
    };
    REQUIRE(isOpen(strike));
    window.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *filter = window->articles().findChild<QLineEdit *>();
    REQUIRE(filter->hasFocus());
    QTest::keyClicks(filter, u"strike"_s);
    CHECK(window->articles().list().model()->rowCount() == 2);
    QTest::keyClick(filter, Qt::Key_Escape);
    REQUIRE(window.reader().hasFocus());
    window.press(Qt::Key_J);
    CHECK(isOpen(ends));
    window.press(Qt::Key_J);
    CHECK(window.page().article.id == ends);
    CHECK(window.statusMessage().contains(u"last article"_s));
    window.press(Qt::Key_K);
    CHECK(isOpen(strike));
    window.press(Qt::Key_K);
    CHECK(window.statusMessage().contains(u"first article"_s));
}

TEST_CASE("letters typed into the filter go nowhere else", "[navigation]")
{
    ScratchProject project;
    const auto first = project.addArticle(u"Jokes"_s, u"Ana\n"_s);
    project.addArticle(u"Kelp"_s, u"Tom\n"_s);
    WindowUnderTest window(project);
    window.select(u"Ana");
    window->articles().focusFilter();
    auto *filter = window->articles().findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"jkpe"_s);
    window.waitForWrites();
    CHECK(filter->text() == u"jkpe"_s);
    CHECK(window.page().article.id == first);
    CHECK(window.page().annotations.isEmpty());
}

TEST_CASE("F6 goes round the panes and back", "[navigation]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    const QList<QWidget *> order = {
        &window->panel().tags(), &window->panel().annotations(), &window->panel().inspector(),
        &window->articles().list(), &window.reader()};
    for (QWidget *pane : order) {
        QTest::keyClick(focus(), Qt::Key_F6);
        CHECK((focus() == pane || pane->isAncestorOf(focus())));
    }
    QTest::keyClick(focus(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(focus() == &window->articles().list());
}

TEST_CASE("F6 passes over the fields while nothing is current", "[navigation]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    const QList<QWidget *> order = {
        &window->panel().tags(), &window->panel().annotations(), &window->articles().list(),
        &window.reader()};
    for (QWidget *pane : order) {
        QTest::keyClick(focus(), Qt::Key_F6);
        CHECK(focus() == pane);
    }
    for (qsizetype i = order.size() - 2; i >= 0; --i) {
        QTest::keyClick(focus(), Qt::Key_F6, Qt::ShiftModifier);
        CHECK(focus() == order.at(i));
    }
}

TEST_CASE("Esc leads back to the article from every pane beside it", "[navigation]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    for (int pane = 1; pane < 5; ++pane) {
        for (int step = 0; step < pane; ++step) {
            QTest::keyClick(focus(), Qt::Key_F6);
        }
        CAPTURE(pane);
        REQUIRE_FALSE(window.reader().hasFocus());
        QTest::keyClick(focus(), Qt::Key_Escape);
        CHECK(window.reader().hasFocus());
    }
}

TEST_CASE("going to another article keeps the note that is being typed", "[navigation]")
{
    ScratchProject project;
    const auto one = project.addArticle(u"One"_s, u"Ana spoke.\n"_s);
    const auto two = project.addArticle(u"Two"_s, u"Tom spoke.\n"_s);
    WindowUnderTest window(project);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    auto *note = window->panel().inspector().findChild<QPlainTextEdit *>();
    REQUIRE(note);
    note->setFocus();
    QTest::keyClicks(note, u"a mayor"_s);
    QTest::keyClick(note, Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.page().article.id == two; }));
    window.waitForWrites();
    window->openArticle(one);
    REQUIRE(QTest::qWaitFor([&] { return window.page().article.id == one; }));
    CHECK(window.project().undoState().undo->action == u"note"_s);
}

TEST_CASE("A button and a key go round the claims without a source, as long as there are any", "[navigation]")
{
    ScratchProject project;
    project.addArticle(u"News"_s, u"“One,” Ana said. “Two,” he said. “Three,” she added.\n"_s);
    WindowUnderTest window(project);
    auto *button = window->statusBar()->findChild<QToolButton *>(u"unsourced"_s);
    REQUIRE(button);
    CHECK_FALSE(button->isVisible());
    window.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.statusMessage() == u"This article has no claims yet."_s);

    window.select(u"Ana");
    window.press(Qt::Key_P);
    for (const QString &words : {u"“One,”"_s, u"“Two,”"_s, u"“Three,”"_s}) {
        window.select(words);
        window.press(Qt::Key_C);
    }
    CHECK(button->isVisible());
    CHECK(button->text() == u"3 claims without a source"_s);
    CHECK(button->toolTip().contains(u"Ctrl+Shift+U"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(window.current() == u"“One,”"_s);
    CHECK(window.reader().hasFocus());
    window.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.current() == u"“Two,”"_s);
    window.press(Qt::Key_A);
    QTest::keyClick(focus(), Qt::Key_Return);
    window.waitForWrites();
    CHECK(button->text() == u"2 claims without a source"_s);
    window.reader().setCurrent({});
    window.reader().setCaret(tests::rangeOf(window.page().text, u"Ana").start);
    window.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.current() == u"“Three,”"_s); // the next one from the caret on
    window.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.current() == u"“One,”"_s);

    for (const QString &words : {u"“One,”"_s, u"“Three,”"_s}) {
        window.reader().setCurrent(tests::find(window.page(), words).id);
        window.press(Qt::Key_A);
        QTest::keyClick(focus(), Qt::Key_Return);
        window.waitForWrites();
    }
    CHECK_FALSE(button->isVisible());
    window.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.statusMessage() == u"Every claim of this article has a source."_s);
}
