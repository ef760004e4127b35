// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Shift+F: words are looked for in all articles, and what is said of it.
#include "tests/ui/search_pane_fixture.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace tests::search;
using tests::ScratchProject;
using tests::WindowUnderTest;

TEST_CASE(
    "words are found in all articles, listed below their titles with the words around them", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    CHECK(window->searchPane().emptyText().contains(u"Write words to find them in all articles"_s));
    find(window, u"port"_s);
    CHECK(
        rows(window)
        == QStringList{
            u"First (2)"_s, u"First⏎The [port] of Almena.⏎A report on the Port.⏎"_s,
            u"First⏎The port of Almena.⏎A report on the [Port].⏎"_s, u"Third (1)"_s,
            u"Third⏎In [port]; 海港渡轮 サーバー وبالعبارة.⏎"_s});
    CHECK(window->searchPane().status() == u"3 places in 2 articles"_s);
    CHECK(window->searchPane().emptyText() == QString());
}

TEST_CASE("what is typed is looked for after a pause, without Enter", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    type(window, u"almena"_s);
    REQUIRE(QTest::qWaitFor([&] { return window->searchPane().status() == u"1 place in 1 article"_s; }));
    CHECK(window.selected() == QString());
}

TEST_CASE("where nothing is found, what may help is offered and helps", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    QTest::mouseClick(&option(window, u"marks"_s), Qt::LeftButton);
    QTest::mouseClick(&option(window, u"case"_s), Qt::LeftButton);
    find(window, u"Cafe"_s);
    CHECK(window->searchPane().emptyText() == u"\u2068“Cafe”\u2069 was found nowhere. What may help:"_s);
    QStringList offers;
    for (QPushButton *button : window->searchPane().findChildren<QPushButton *>()) {
        offers += button->isVisible() ? button->text() : QString();
    }
    offers.removeAll(QString());
    CHECK(
        offers
        == QStringList{
            u"Find parts of words too"_s, u"Take é and e for the same"_s,
            u"Take upper and lower case for the same"_s});
    for (QPushButton *button : window->searchPane().findChildren<QPushButton *>()) {
        if (button->text() == u"Take é and e for the same"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    waitForSearch(window);
    CHECK(rows(window).first() == u"Second (1)"_s);
    CHECK_FALSE(option(window, u"marks"_s).isChecked());
    CHECK(option(window, u"case"_s).isChecked());
    CHECK(option(window, u"whole"_s).isChecked());
    CHECK(field(window).hasFocus());
}

TEST_CASE("Arabic, Chinese and Japanese words are found in all articles", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    for (const QString &words : {u"渡轮"_s, u"サーバー"_s}) {
        find(window, words);
        CHECK(window->searchPane().status() == u"1 place in 1 article"_s);
    }
    find(window, u"عبارة"_s);
    CHECK(window->searchPane().emptyText().contains(u"was found nowhere"_s));
    QTest::mouseClick(&option(window, u"whole"_s), Qt::LeftButton);
    find(window, u"عبارة"_s);
    CHECK(window->searchPane().status() == u"1 place in 1 article"_s);
}

TEST_CASE("a search may be kept within a tag, outside of it, and to articles without it", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    waitForArticle(window, u"First"_s);
    window.select(u"port of Almena");
    window.press(Qt::Key_L);
    openPane(window);
    auto boxes = window->searchPane().findChildren<QComboBox *>();
    REQUIRE(boxes.size() == 2);
    CHECK_FALSE(boxes[1]->isVisible());
    find(window, u"port"_s);
    const auto chooseWhere = [&](const QString &where) {
        boxes[0]->setFocus();
        while (boxes[0]->currentText() != where) {
            QTest::keyClick(boxes[0], Qt::Key_Down);
        }
        REQUIRE(boxes[1]->findText(u"Place"_s, Qt::MatchFixedString) >= 0);
        boxes[1]->setFocus();
        while (boxes[1]->currentText().compare(u"place"_s, Qt::CaseInsensitive) != 0) {
            QTest::keyClick(boxes[1], Qt::Key_Down);
        }
        field(window).setFocus();
        find(window, u"port"_s);
        return rows(window);
    };
    CHECK(chooseWhere(u"Within a tag"_s).mid(0, 1) == QStringList{u"First (1)"_s});
    CHECK(boxes[1]->isVisible());
    CHECK(window->searchPane().status() == u"1 place in 1 article"_s);
    CHECK(chooseWhere(u"Outside a tag"_s).size() == 4);
    CHECK(chooseWhere(u"In articles without a tag"_s).mid(0, 1) == QStringList{u"Third (1)"_s});
}

TEST_CASE("a list that edits made old says so and can be made anew", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    waitForArticle(window, u"First"_s);
    openPane(window);
    find(window, u"port"_s);
    window.reader().setFocus();
    window.select(u"Almena");
    window.press(Qt::Key_L);
    CHECK(window->searchPane().stale() == QString());
    model::storage::NewArticle added;
    added.article.title = u"Fourth"_s;
    added.text = u"Fourth\nport\n"_s;
    window.project().addArticles({added}, u"add articles"_s);
    REQUIRE(QTest::qWaitFor([&] { return !window->searchPane().stale().isEmpty(); }));
    CHECK(window->searchPane().stale() == u"The project has changed since."_s);
    for (QPushButton *button : window->searchPane().findChildren<QPushButton *>()) {
        if (button->text() == u"Search again"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    waitForSearch(window);
    CHECK(window->searchPane().stale() == QString());
    CHECK(window->searchPane().status() == u"4 places in 3 articles"_s);
}

TEST_CASE("of very many places the first are shown, and this is told", "[search_pane]")
{
    const ScratchProject project;
    project.addArticle(u"Long"_s, u"Long\n"_s + u"The harbour council voted.\n"_s.repeated(12'000));
    WindowUnderTest window(project);
    openPane(window);
    find(window, u"harbour"_s);
    CHECK(window->searchPane().hits().hits() == 10'000);
    CHECK(
        window->searchPane().status()
        == u"The first 10,000 places, in 1 article; there are more. More words find fewer."_s);
}
