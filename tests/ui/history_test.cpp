// SPDX-License-Identifier: GPL-3.0-or-later
// The history: what it shows, and taking back or bringing back one step among others.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/articles_pane.h"
#include "ui/history/history_dialog.h"
#include "ui/panel/fields.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString text = u"Ana Quispe spoke. Tom Reed answered in Graz.\n"_s;

struct Looking
{
    Looking()
        : first(project.addArticle(u"First"_s, text))
        , second(project.addArticle(u"Second"_s, u"Berta Lund left. “We stay,” she said.\n"_s))
        , window(project)
    {
    }

    void tag(const QString &words, Qt::Key key)
    {
        window.select(words);
        window.press(key);
    }

    void openHistory()
    {
        QTest::keyClick(&window.reader(), Qt::Key_H, Qt::ControlModifier);
        dialog = tests::waitForDialog<ui::HistoryDialog>(*window);
        REQUIRE(QTest::qWaitFor([this] { return rows().size() > 0; }));
    }

    QAbstractItemModel &model() { return *dialog->list().model(); }

    /// "what | article" of each line.
    QStringList rows()
    {
        QStringList result;
        for (int row = 0; row < model().rowCount(); ++row) {
            result.append(cell(row, ui::HistoryModel::What) + u" | "_s + cell(row, ui::HistoryModel::Where));
        }
        return result;
    }

    QString cell(int row, int column)
    {
        return model().index(row, column).data(Qt::AccessibleTextRole).toString();
    }

    void choose(int row) { dialog->list().setCurrentIndex(model().index(row, 0)); }

    void press(const QString &button)
    {
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == button) {
                REQUIRE(each->isEnabled());
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        FAIL("no button " << button.toStdString());
    }

    /// In the details; empty where nothing is shown.
    QString nameShown()
    {
        for (const auto *field : window->panel().inspector().findChildren<ui::ValueEdit *>()) {
            if (field->accessibleName() == u"Name" && field->isVisible()) {
                return field->text();
            }
        }
        return {};
    }

    bool waitForRow(const QString &row)
    {
        return QTest::qWaitFor([&] { return rows().first() == row; });
    }

    ScratchProject project;
    model::ArticleId first;
    model::ArticleId second;
    WindowUnderTest window;
    ui::HistoryDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("the history tells each step in words, the newest first, with its article", "[history_dialog]")
{
    Looking test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"Graz"_s, Qt::Key_L);
    test.window.press(Qt::Key_Delete);
    test.openHistory();
    CHECK(
        test.rows()
        == QStringList{
            u"remove “Graz” | First"_s, u"tag “Graz” | First"_s, u"tag “Ana Quispe” | First"_s,
            u"add “Second” | "_s, u"add “First” | "_s});
    CHECK(test.cell(0, ui::HistoryModel::When).startsWith(u"today, "_s));
    CHECK(test.dialog->list().isColumnHidden(ui::HistoryModel::Who));
    const QAbstractItemModelTester tester(
        &test.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_CASE("marks that the tagged words have are not doubled by the history", "[history_dialog]")
{
    Looking test;
    test.window->openArticle(test.second);
    REQUIRE(QTest::qWaitFor([&] { return test.window.page().article.id == test.second; }));
    test.tag(u"“We stay,”"_s, Qt::Key_C);
    CHECK(test.window->actions().undo->text() == u"&Undo tag “We stay,”"_s);
    test.openHistory();
    CHECK(test.rows().first() == u"tag “We stay,” | Second"_s);
}

TEST_CASE("one step among others is taken back, and brought back again", "[history_dialog]")
{
    Looking test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"Graz"_s, Qt::Key_L);
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    test.openHistory();
    test.choose(1);
    test.press(u"Take it back"_s);
    REQUIRE(test.waitForRow(u"undo: tag “Graz” | First"_s));
    CHECK(test.window.shown() == u"[Ana Quispe|person] spoke. [Tom Reed|person] answered in Graz.\n"_s);
    CHECK(test.rows().at(2) == u"tag “Graz” (taken back) | First"_s);

    test.choose(2);
    test.press(u"Bring it back"_s);
    REQUIRE(test.waitForRow(u"redo: tag “Graz” | First"_s));
    CHECK(test.window.shown().contains(u"[Graz|place]"_s));
    CHECK(test.rows().at(1) == u"undo: tag “Graz” | First"_s);
    CHECK(test.rows().at(3) == u"tag “Graz” | First"_s);
}

TEST_CASE("a removal of long ago is taken back also after other edits and a restart", "[history_dialog]")
{
    Looking test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window.press(Qt::Key_Delete);
    test.tag(u"Graz"_s, Qt::Key_L);
    test.window.reopen(test.project.path());
    test.openHistory();
    REQUIRE(test.rows().at(1) == u"remove “Ana Quispe” | First"_s);
    test.choose(1);
    test.press(u"Take it back"_s);
    REQUIRE(test.waitForRow(u"undo: remove “Ana Quispe” | First"_s));
    CHECK(test.window.shown() == u"[Ana Quispe|person] spoke. Tom Reed answered in [Graz|place].\n"_s);
}

TEST_CASE("what stands in the way of taking a step back is said in the history", "[history_dialog]")
{
    Looking test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window.press(Qt::Key_O); // changes its tag
    test.openHistory();
    test.choose(1);
    test.press(u"Take it back"_s);
    REQUIRE(QTest::qWaitFor([&] { return test.dialog->hint().contains(u"was changed later"_s); }));
    CHECK(test.window.shown().contains(u"[Ana Quispe|organization]"_s));
}

TEST_CASE("the history finds steps by words, and those of one article", "[history_dialog]")
{
    Looking test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window->openArticle(test.second);
    REQUIRE(QTest::qWaitFor([&] { return test.window.page().article.id == test.second; }));
    test.tag(u"Berta Lund"_s, Qt::Key_P);
    test.openHistory();
    auto *find = test.dialog->findChild<QLineEdit *>();
    QTest::keyClicks(find, u"quispe tag"_s);
    CHECK(test.rows() == QStringList{u"tag “Ana Quispe” | First"_s});
    find->clear();
    QTest::keyClicks(find, u"nobody"_s);
    CHECK(test.rows().isEmpty());
    CHECK(test.dialog->hint() == u"No step is like that. Try another word, or a part of it."_s);
    find->clear();
    QTest::keyClicks(find, u" "_s);
    auto *only = test.dialog->findChild<QCheckBox *>();
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    CHECK(test.rows() == QStringList{u"tag “Berta Lund” | Second"_s});
    test.window->openArticle(test.first);
    REQUIRE(QTest::qWaitFor([&] { return test.rows() == QStringList{u"tag “Ana Quispe” | First"_s}; }));
}

TEST_CASE("a step leads to what it tagged, whose details show and which Del removes", "[history_dialog]")
{
    Looking test;
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    const model::AnnotationId tagged = test.window.reader().current();
    test.window.press(Qt::Key_Delete);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    test.window.reader().setCurrent({});
    test.window->panel().setCurrent({});
    test.window.select(u"Graz"_s);
    test.window->articles().list().setFocus();
    REQUIRE(test.nameShown().isEmpty());
    test.openHistory();
    REQUIRE(test.rows().at(1) == u"remove “Tom Reed” (taken back) | First"_s);
    const int row = GENERATE(0, 1, 2); // taken back, removed, tagged
    test.choose(row);
    test.press(u"Go there"_s);
    REQUIRE(QTest::qWaitFor([&] { return test.window.reader().current() == tagged; }));
    CHECK(test.window.selected().isEmpty());
    CHECK(test.nameShown() == u"Tom Reed"_s);
    CHECK(test.window->actions().removeTag->isEnabled());
    test.window->activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return test.window.reader().hasFocus(); }));
    test.window.press(Qt::Key_Delete);
    CHECK(test.window.shown() == text);
}

TEST_CASE("the step of what is gone leads to its words, and nothing is current there", "[history_dialog]")
{
    Looking test;
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    test.tag(u"Graz"_s, Qt::Key_L);
    const model::AnnotationId graz = test.window.reader().current();
    test.window.press(Qt::Key_Delete);
    test.openHistory();
    test.choose(0);
    test.press(u"Go there"_s);
    REQUIRE(QTest::qWaitFor([&] { return test.window.selected() == u"Graz"_s; }));
    CHECK(test.window.reader().current().isNull());
    CHECK(test.window.page().annotations.find(graz) == nullptr);
}

TEST_CASE("a step leads to its place, in another article too", "[history_dialog]")
{
    Looking test;
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    test.window->openArticle(test.second);
    REQUIRE(QTest::qWaitFor([&] { return test.window.page().article.id == test.second; }));
    test.openHistory();
    test.choose(0);
    test.press(u"Go there"_s);
    REQUIRE(QTest::qWaitFor([&] { return test.window.current() == u"Tom Reed"_s; }));
    CHECK(test.window.page().article.id == test.first);
}

TEST_CASE(
    "the history goes with its project, and one that is only read takes nothing back", "[history_dialog]")
{
    Looking test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.openHistory();
    CHECK(test.dialog->hint().startsWith(u"Taking a step back leaves those after it as they are."_s));
    test.window->openProject(test.project.path(), model::storage::OpeningWish::ReadOnly);
    CHECK(test.window->findChildren<ui::HistoryDialog *>().isEmpty());
    test.window->activateWindow();
    test.window.waitForPage();
    test.openHistory();
    CHECK(test.dialog->hint().startsWith(u"This project is open for reading only"_s));
    for (auto *button : test.dialog->findChildren<QPushButton *>()) {
        CHECK(button->isEnabled() == (button->text() != u"&Take it back"_s));
    }
}

TEST_CASE("many steps come as the list is scrolled, and are found before", "[history_dialog]")
{
    Looking test;
    test.tag(u"Graz"_s, Qt::Key_L);
    for (int i = 0; i < 210; ++i) {
        test.window.press(i % 2 == 0 ? Qt::Key_P : Qt::Key_L); // one tag, then the other
    }
    test.openHistory();
    CHECK(test.model().rowCount() < 213);
    auto *find = test.dialog->findChild<QLineEdit *>();
    QTest::keyClicks(find, u"First"_s);
    QTest::keyClicks(find, u" add"_s);
    REQUIRE(QTest::qWaitFor([&] { return test.rows() == QStringList{u"add “First” | "_s}; }));
    find->clear();
    QTest::keyClicks(find, u" "_s);
    CHECK(QTest::qWaitFor([&] { return test.model().rowCount() == 213; }));
}
