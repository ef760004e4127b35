// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of people, places and organizations, in a real window.
#include "model/project/edits_variable.h"
#include "tests/ui/support/names_screen.h"
#include "ui/correcting/correction_editor.h"
#include "ui/correcting/correction_pane.h"
#include "ui/entities/doubles_model.h"
#include "ui/entities/merge_names_dialog.h"
#include "ui/entities/name_chooser.h"
#include "ui/panel/fields.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace model;
using tests::NamesScreen;
using tests::ScratchProject;
using tests::WindowUnderTest;

TEST_CASE("all names are listed with their counts, most mentions first", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    CHECK(screen.rows() == QStringList{u"Boluarte 2 1"_s, u"Dina Boluarte 2 1"_s, u"Lima 1 1"_s});
    CHECK(screen.dialog->status() == u"3 names"_s);
    screen.dialog->table().sortByColumn(ui::NamesModel::Name, Qt::DescendingOrder);
    CHECK(screen.rows() == QStringList{u"Lima 1 1"_s, u"Dina Boluarte 2 1"_s, u"Boluarte 2 1"_s});
}

TEST_CASE("typing finds names without regard to case and marks, and the first one is shown", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.type(u"DÍNA"_s);
    CHECK(screen.rows() == QStringList{u"Dina Boluarte 2 1"_s});
    CHECK(screen.dialog->status() == u"1 of 3 names"_s);
    screen.waitForFields(u"Dina Boluarte"_s);
    CHECK(screen.mentions() == QStringList{u"# One"_s, u"Dina Boluarte"_s, u"Dina Boluarte"_s});
    screen.type(u"nobody"_s);
    CHECK(screen.rows().isEmpty());
    screen.type({});
    CHECK(screen.rows().size() == 3);
}

TEST_CASE("only one kind of names can be listed", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    QComboBox *kinds = nullptr;
    for (auto *each : screen.dialog->findChildren<QComboBox *>()) {
        kinds = each->accessibleName() == u"Kinds that are shown" ? each : kinds;
    }
    REQUIRE(kinds);
    kinds->setCurrentIndex(kinds->findText(u"Place"_s));
    emit kinds->activated(kinds->currentIndex());
    CHECK(screen.rows() == QStringList{u"Lima 1 1"_s});
}

TEST_CASE("a mention leads into its article", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Boluarte"_s);
    CHECK(screen.mentions() == QStringList{u"# Two"_s, u"Boluarte"_s, u"Boluarte"_s});
    screen.chooseMention(2);
    emit screen.dialog->details().mentions().activated(screen.dialog->details().mentions().currentIndex());
    REQUIRE(QTest::qWaitFor([&] {
        return screen.window->project().page() && screen.window->page().article.id == screen.two
            && screen.window->current() == u"Boluarte"_s;
    }));
    CHECK(screen.window->page().annotations.at(1).id == screen.window->reader().current());
}

TEST_CASE("two chosen names are merged after a look at what will be done", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.type(u"boluarte"_s);
    screen.dialog->table().selectAll();
    screen.button(u"Merge…"_s)->click();
    auto *asking = tests::waitForDialog<ui::MergeNamesDialog>(*screen.dialog);
    auto *stays = asking->findChild<QComboBox *>();
    stays->setCurrentIndex(stays->findText(u"Dina Boluarte (Person)"_s));
    REQUIRE(QTest::qWaitFor([&] {
        return asking->previewText().startsWith(
            u"2 mentions and 0 claims become those of “Dina Boluarte”.\nIt will also be called Boluarte.");
    }));
    asking->accept();
    screen.settle();
    CHECK(screen.names() == QStringList{u"Dina Boluarte"_s, u"Lima"_s});
    screen.type({});
    CHECK(screen.rows() == QStringList{u"Dina Boluarte 4 2"_s, u"Lima 1 1"_s});
    screen.window->project().undo();
    screen.settle();
    CHECK(screen.rows() == QStringList{u"Boluarte 2 1"_s, u"Dina Boluarte 2 1"_s, u"Lima 1 1"_s});
}

TEST_CASE("names of two kinds are not merged, and it is said why", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.dialog->table().selectAll();
    screen.button(u"Merge…"_s)->click();
    auto *asking = tests::waitForDialog<ui::MergeNamesDialog>(*screen.dialog);
    REQUIRE(QTest::qWaitFor(
        [&] { return asking->previewText().contains(u"cannot be merged: they are of different kinds"); }));
    for (const QPushButton *each : asking->findChildren<QPushButton *>()) {
        CHECK((each->text() != u"Merge"_s || !each->isEnabled()));
    }
    asking->reject();
}

TEST_CASE("a mention leads out of a half-made correction only by the person’s word", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Boluarte"_s);
    (*screen.window)->actions().correctText->trigger();
    ui::CorrectionPane &pane = (*screen.window)->correctionPane();
    REQUIRE(pane.isVisible());
    QTest::keyClicks(&pane.editor(), u"X"_s);
    screen.chooseMention(2);
    const auto go = [&] {
        QListView &mentions = screen.dialog->details().mentions();
        emit mentions.activated(mentions.currentIndex());
    };
    screen.window->answers().agrees = false;
    go();
    CHECK(screen.window->answers().questions == QStringList{u"Leave the text as it was?"_s});
    CHECK(pane.isVisible());
    CHECK(screen.window->page().article.id == screen.one);
    screen.window->answers().agrees = true;
    go();
    CHECK_FALSE(pane.isVisible());
    CHECK(QTest::qWaitFor([&] { return screen.window->current() == u"Boluarte"_s; }));
    CHECK(screen.window->page().article.id == screen.two);
}

TEST_CASE("one name is merged with another that is found by typing", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Boluarte"_s);
    screen.button(u"Merge…"_s)->click();
    auto *chooser = tests::waitForDialog<ui::NameChooser>(*screen.dialog);
    QTest::keyClicks(chooser->findChild<QLineEdit *>(), u"din"_s);
    CHECK(chooser->findChild<QListWidget *>()->count() == 1);
    QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
    auto *asking = tests::waitForDialog<ui::MergeNamesDialog>(*screen.dialog);
    CHECK(asking->findChild<QComboBox *>()->currentText() == u"Dina Boluarte (Person)"_s);
    asking->reject();
    CHECK(screen.names().size() == 3);
}

TEST_CASE("before anything is typed the names of that kind are offered, like ones first", "[names_screen]")
{
    NamesScreen screen;
    const ArticleId three =
        screen.project.addArticle(u"Three"_s, u"Ana Quispe sang with Ana Boluartez and Zoe Boluarte.\n"_s);
    for (const QStringView name : {u"Ana Quispe", u"Ana Boluartez", u"Zoe Boluarte"}) {
        screen.tag(three, name, u"person");
    }
    screen.open();
    screen.choose(u"Boluarte"_s);
    screen.button(u"Merge…"_s)->click();
    auto *chooser = tests::waitForDialog<ui::NameChooser>(*screen.dialog);
    const auto *list = chooser->findChild<QListWidget *>();
    QStringList offered; // not the place, nor itself; a part of a word is none
    for (int row = 0; row < list->count(); ++row) {
        offered.append(list->item(row)->text());
    }
    CHECK(offered == QStringList{u"Dina Boluarte"_s, u"Zoe Boluarte"_s, u"Ana Boluartez"_s, u"Ana Quispe"_s});
    // Nothing is chosen yet, so Enter merges nothing; Down goes to the nearest.
    QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(chooser->isVisible());
    QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Down);
    CHECK(list->currentRow() == 0);
    QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
    auto *asking = tests::waitForDialog<ui::MergeNamesDialog>(*screen.dialog);
    CHECK(asking->findChild<QComboBox *>()->currentText() == u"Dina Boluarte (Person)"_s);
    asking->reject();
}

TEST_CASE("chosen mentions move to a new name, and back", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Boluarte"_s);
    CHECK_FALSE(screen.button(u"Move mentions…"_s)->isEnabled());
    screen.chooseMention(1);
    screen.button(u"Move mentions…"_s)->click();
    auto *chooser = tests::waitForDialog<ui::NameChooser>(*screen.dialog);
    QTest::keyClicks(chooser->findChild<QLineEdit *>(), u"Nicanor Boluarte"_s);
    CHECK(chooser->chosen().newName == u"Nicanor Boluarte"_s);
    chooser->accept();
    screen.settle();
    CHECK(
        screen.rows()
        == QStringList{u"Dina Boluarte 2 1"_s, u"Boluarte 1 1"_s, u"Lima 1 1"_s, u"Nicanor Boluarte 1 1"_s});
    screen.window->project().undo();
    screen.settle();
    CHECK(screen.names() == QStringList{u"Boluarte"_s, u"Dina Boluarte"_s, u"Lima"_s});
}

TEST_CASE("a name in use is deleted after asking, and what was tagged stays", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Boluarte"_s);
    screen.window->answers().agrees = false;
    screen.button(u"Delete…"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return screen.window->answers().questions.size() == 1; }));
    CHECK(screen.window->answers().questions.first() == u"Delete “Boluarte”?"_s);
    CHECK(screen.window->answers().explanations.first().contains(u"2 mentions"_s));
    CHECK(screen.names().size() == 3);
    screen.window->answers().agrees = true;
    screen.button(u"Delete…"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return screen.names().size() == 2; }));
    screen.settle();
    const ArticlePage page = screen.project.page(screen.two);
    CHECK(page.annotations.size() == 2);
    CHECK(page.annotations.at(0).entity.isNull());
}

TEST_CASE("before a name is deleted it is told what becomes of claims and answers", "[names_screen]")
{
    NamesScreen screen;
    {
        storage::Store store(screen.project.path(), storage::Store::Mode::ReadWrite);
        const storage::Snapshot state = store.snapshot();
        const edits::By by{state.coders.first().id, state.rounds.first().id, 1000};
        const auto page = [&] {
            return store.readPage(screen.one, {});
        };
        store.perform(edits::tag(
            page(), {tests::rangeOf(page().text, u"“We stay,”")}, *state.codebook.named(u"claim"), by));
        store.perform(edits::linkSource(
            page(), tests::find(page(), u"“We stay,”").id, tests::find(page(), u"Dina Boluarte").id, {}, {},
            by));
        VariableValue gender;
        gender.id = ValueId::make();
        gender.variable = std::find_if(
                              state.codebook.variables.cbegin(), state.codebook.variables.cend(),
                              [](const Variable &each) { return each.name == u"gender"; })
                              ->id;
        gender.entity = tests::find(page(), u"Dina Boluarte").entity;
        gender.value = u"woman"_s;
        store.perform(edits::changeValue(std::nullopt, gender, by));
    }
    screen.open();
    screen.choose(u"Dina Boluarte"_s);
    screen.window->answers().agrees = false;
    screen.button(u"Delete…"_s)->click();
    const QStringList &told = screen.window->answers().explanations;
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    CHECK(
        told.last()
        == u"What is tagged stays tagged, 2 mentions, but means nobody then. It stays the source of 1 claim, "
           "but as words only, of which nothing is known. Deleted with it: 1 answer about it (such as a "
           "gender). Undo brings all of it back."_s);
    screen.type(u"boluarte"_s);
    screen.dialog->table().selectAll();
    screen.button(u"Delete…"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 2; }));
    CHECK(
        told.last()
        == u"What is tagged stays tagged, 4 mentions, but means nobody then. They stay the sources of 1 "
           "claim, but as words only, of which nothing is known. Deleted with them: 1 answer about them "
           "(such as a gender). Undo brings all of it back."_s);
}

TEST_CASE("likely doubles are proposed, merged, or called different for good", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.dialog->tabs().setCurrentIndex(1);
    screen.settle();
    REQUIRE(screen.dialog->doubles().rowCount() == 1);
    CHECK(screen.dialog->doubles().index(0).data().toString() == u"Boluarte = Dina Boluarte"_s);
    screen.waitForFields(u"Boluarte"_s);
    CHECK(screen.mentions().first() == u"# Two"_s);
    screen.button(u"Not the same"_s)->click();
    screen.settle();
    CHECK(screen.dialog->doubles().rowCount() == 0);
    screen.window->project().undo();
    screen.settle();
    CHECK(screen.dialog->doubles().rowCount() == 1);
    screen.button(u"Merge…"_s)->click();
    auto *asking = tests::waitForDialog<ui::MergeNamesDialog>(*screen.dialog);
    CHECK(asking->findChild<QComboBox *>()->currentText() == u"Dina Boluarte (Person)"_s);
    asking->accept();
    screen.settle();
    CHECK(screen.names() == QStringList{u"Dina Boluarte"_s, u"Lima"_s});
}

TEST_CASE("a project without names says how they come about", "[names_screen]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, NamesScreen::first());
    WindowUnderTest window(project);
    window.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = tests::waitForDialog<ui::NamesDialog>(*window);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }));
    bool isTold = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        isTold = isTold || (label->isVisible() && label->text().startsWith(u"No names yet."));
    }
    CHECK(isTold);
    CHECK(dialog->status() == u"0 names"_s);
}

TEST_CASE("the kinds of names can be read whole", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    const auto *table = screen.dialog->findChild<QTableView *>();
    const QString longest = u"Organization"_s;
    CHECK(table->columnWidth(ui::NamesModel::Kind) >= table->fontMetrics().horizontalAdvance(longest) + 8);
    QFont bold = table->font();
    bold.setBold(true);
    for (int column = ui::NamesModel::Mentions; column < ui::NamesModel::ColumnCount; ++column) {
        const QString heading = table->model()->headerData(column, Qt::Horizontal).toString();
        CAPTURE(heading);
        CHECK(table->columnWidth(column) >= QFontMetrics(bold).horizontalAdvance(heading) + 20);
    }
    CHECK(table->columnWidth(ui::NamesModel::Name) > table->columnWidth(ui::NamesModel::Kind));
}

TEST_CASE("Names can be read however small their screen is", "[names_screen]")
{
    NamesScreen on;
    on.open();
    QTableView &table = on.dialog->table();
    const int least = 20 * table.fontMetrics().averageCharWidth();
    on.dialog->resize(1600, 600);
    const auto fills = [&table] {
        return table.horizontalHeader()->length() == table.viewport()->width();
    };
    CHECK(QTest::qWaitFor(fills));
    CHECK(table.columnWidth(ui::NamesModel::Name) > least);
    table.setColumnWidth(ui::NamesModel::Claims, table.columnWidth(ui::NamesModel::Claims) + 30);
    CHECK(fills());
    on.dialog->resize(400, 400);
    CHECK(QTest::qWaitFor([&] { return table.columnWidth(ui::NamesModel::Name) == least; }));
    CHECK_FALSE(fills());
}
