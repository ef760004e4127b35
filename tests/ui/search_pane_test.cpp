// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Shift+F: words are looked for in all articles.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/find/find_bar.h"
#include "ui/find/project_finding.h"
#include "ui/find/search_form.h"
#include "ui/find/search_pane.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QSemaphore>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;
using ui::HitsModel;

namespace {

QLineEdit &field(WindowUnderTest &window)
{
    return *window->searchPane().findChild<ui::FindField *>();
}

QToolButton &option(WindowUnderTest &window, const QString &name)
{
    return *window->searchPane().findChild<QToolButton *>(name);
}

void openPane(WindowUnderTest &window)
{
    QTest::keyClick(&window.reader(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return field(window).hasFocus(); }));
}

/// Until the search that is wanted is over.
void waitForSearch(WindowUnderTest &window)
{
    REQUIRE(QTest::qWaitFor([&] {
        const QString status = window->searchPane().status();
        return !window->searchPane().findChild<QPushButton *>(u"cancel"_s)->isVisible()
            && (!status.isEmpty() || !window->searchPane().emptyText().isEmpty());
    }));
}

void type(WindowUnderTest &window, const QString &words)
{
    field(window).selectAll();
    QTest::keyClick(&field(window), Qt::Key_Delete);
    for (const QChar letter : words) {
        QTest::sendKeyEvent(QTest::Click, &field(window), Qt::Key_unknown, QString(letter), {});
    }
}

void find(WindowUnderTest &window, const QString &words)
{
    type(window, words);
    QTest::keyClick(&field(window), Qt::Key_Return);
    waitForSearch(window);
}

/// Titles with their counts, and below each its places with the words in brackets.
QStringList rows(WindowUnderTest &window)
{
    QStringList rows;
    const HitsModel &hits = window->searchPane().hits();
    for (int row = 0; row < hits.rowCount(); ++row) {
        const QModelIndex index = hits.index(row);
        rows.append(
            index.data(HitsModel::IsTitleRole).toBool()
                ? u"%1 (%2)"_s.arg(index.data().toString()).arg(index.data(HitsModel::CountRole).toInt())
                : index.data(HitsModel::BeforeRole).toString() + u'['
                    + index.data(HitsModel::WordsRole).toString() + u']'
                    + index.data(HitsModel::AfterRole).toString());
    }
    return rows;
}

QString lit(WindowUnderTest &window)
{
    QString text = window.page().text;
    const auto &hits = window.reader().hits();
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        text.insert(hit->end, u']');
        text.insert(hit->start, u'[');
    }
    return text;
}

void waitForArticle(WindowUnderTest &window, const QString &title)
{
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() && window.page().article.title == title; }));
}

/// Three articles; ports in the first and in the last.
const ScratchProject &withArticles(const ScratchProject &project)
{
    project.addArticle(u"First"_s, u"First\nThe port of Almena.\nA report on the Port.\n"_s);
    project.addArticle(u"Second"_s, u"Second\nNothing here but café and Café.\n"_s);
    project.addArticle(u"Third"_s, u"Third\nIn port; 海港渡轮 サーバー وبالعبارة.\n"_s);
    return project;
}

} // namespace

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

TEST_CASE("Enter and F3 lead from place to place over the articles, lit in the reader", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticles(project));
    openPane(window);
    find(window, u"port"_s);
    QTest::keyClick(&field(window), Qt::Key_Return);
    waitForArticle(window, u"First"_s);
    CHECK(window.selected() == u"port"_s);
    CHECK(lit(window) == u"First\nThe [port] of Almena.\nA report on the [Port].\n"_s);
    CHECK(field(window).hasFocus());
    QTest::keyClick(&field(window), Qt::Key_F3);
    CHECK(window.selected() == u"Port"_s);
    QTest::keyClick(&field(window), Qt::Key_F3);
    waitForArticle(window, u"Third"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.selected() == u"port"_s; }));
    CHECK(lit(window).startsWith(u"Third\nIn [port];"_s));
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
    CHECK(lit(window) == u"First\nThe port of [Almena].\nA report on the Port.\n"_s);
    window.reader().setFocus();
    window.select(u"report");
    window.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(lit(window) == u"First\nThe port of Almena.\nA [report] on the Port.\n"_s);
    QTest::keyClick(window->findBar().findChild<QLineEdit *>(), Qt::Key_Escape);
    CHECK(lit(window) == u"First\nThe port of [Almena].\nA report on the Port.\n"_s);
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
