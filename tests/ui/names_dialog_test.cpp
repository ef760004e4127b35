// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of people, places and organizations, in a real window.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/entities/doubles_model.h"
#include "ui/entities/merge_names_dialog.h"
#include "ui/entities/name_answers.h"
#include "ui/entities/name_chooser.h"
#include "ui/entities/name_details.h"
#include "ui/entities/name_fields.h"
#include "ui/entities/names_dialog.h"
#include "ui/entities/names_model.h"
#include "ui/find/hits_model.h"
#include "ui/panel/fields.h"
#include "ui/panel/filter_field.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace model;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString first = u"Dina Boluarte spoke in Lima. “We stay,” said Dina Boluarte.\n"_s;
const QString second = u"Boluarte left Lima. Boluarte slept.\n"_s;

struct Screen
{
    ScratchProject project;
    ArticleId one = project.addArticle(u"One"_s, first);
    ArticleId two = project.addArticle(u"Two"_s, second);
    std::unique_ptr<WindowUnderTest> window;
    ui::NamesDialog *dialog = nullptr;

    Screen()
    {
        tag(one, u"Dina Boluarte", u"person");
        tag(one, u"Dina Boluarte", u"person", 2);
        tag(one, u"Lima", u"place");
        tag(two, u"Boluarte", u"person");
        tag(two, u"Boluarte", u"person", 2);
    }
    void tag(ArticleId id, QStringView words, QStringView tag, int occurrence = 1) const
    {
        storage::Store store(project.path(), storage::Store::Mode::ReadWrite);
        const storage::Snapshot state = store.snapshot();
        const ArticlePage page = store.readPage(id, {});
        store.perform(edits::tag(
            page, {tests::rangeOf(page.text, words, occurrence)}, *state.codebook.named(tag),
            {state.coders.first().id, state.rounds.first().id, 1000}));
    }
    void open()
    {
        window = std::make_unique<WindowUnderTest>(project);
        window->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = tests::waitForDialog<ui::NamesDialog>(**window);
        settle();
    }
    void settle()
    {
        window->waitForWrites();
        QTest::qWait(20);
        REQUIRE(QTest::qWaitFor([this] { return !dialog->isBusy(); }));
    }
    /// "Boluarte 2 1 0" for each row.
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < dialog->names().shown(); ++row) {
            QStringList cells;
            for (const int column :
                 {ui::NamesModel::Name, ui::NamesModel::Mentions, ui::NamesModel::Articles}) {
                cells.append(dialog->names().index(row, column).data().toString());
            }
            rows.append(cells.join(u' '));
        }
        return rows;
    }
    void type(const QString &text)
    {
        auto *field = dialog->findChild<ui::FilterField *>();
        field->clear();
        QTest::keyClicks(field, text);
        if (text.isEmpty()) {
            emit field->textEdited({});
        }
    }
    void choose(const QString &name)
    {
        for (int row = 0; row < dialog->names().shown(); ++row) {
            if (dialog->names().nameAt(row) == name) {
                dialog->choose(dialog->names().idAt(row));
                waitForFields(name);
                return;
            }
        }
        FAIL("no row " << name.toStdString());
    }
    void waitForFields(const QString &name)
    {
        REQUIRE(QTest::qWaitFor([&] { return dialog->details().fields().entity().name == name; }));
        settle();
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words) {
                return each;
            }
        }
        FAIL("no button " << words.toStdString());
        return nullptr;
    }
    template <typename Field>
    Field *field(const QString &name) const
    {
        for (auto *each : dialog->details().findChildren<Field *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }
    /// The words of the mentions that are listed.
    QStringList mentions() const
    {
        QStringList words;
        const QAbstractItemModel *model = dialog->details().mentions().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            words.append(
                index.data(ui::HitsModel::IsTitleRole).toBool()
                    ? u"# "_s + index.data().toString()
                    : index.data(ui::HitsModel::WordsRole).toString());
        }
        return words;
    }
    void chooseMention(int row) const
    {
        QListView &list = dialog->details().mentions();
        list.setCurrentIndex(list.model()->index(row, 0));
    }
    QStringList names() const
    {
        QStringList names;
        for (const NameIndex::Known &known : window->project().names().all()) {
            if (!known.id.isNull()) {
                names.append(known.name);
            }
        }
        names.sort();
        return names;
    }
    Entity stored(const QString &name) const
    {
        for (const auto *known : window->project().names().matching(name, 1)) {
            storage::Store store(project.path(), storage::Store::Mode::ReadOnly);
            return store.entity(known->id).value_or(Entity());
        }
        return {};
    }
};

} // namespace

TEST_CASE("all names are listed with their counts, most mentions first", "[names_screen]")
{
    Screen screen;
    screen.open();
    CHECK(screen.rows() == QStringList{u"Boluarte 2 1"_s, u"Dina Boluarte 2 1"_s, u"Lima 1 1"_s});
    CHECK(screen.dialog->status() == u"3 names"_s);
    screen.dialog->table().sortByColumn(ui::NamesModel::Name, Qt::DescendingOrder);
    CHECK(screen.rows() == QStringList{u"Lima 1 1"_s, u"Dina Boluarte 2 1"_s, u"Boluarte 2 1"_s});
}

TEST_CASE("typing finds names without regard to case and marks, and the first one is shown", "[names_screen]")
{
    Screen screen;
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
    Screen screen;
    screen.open();
    QComboBox *kinds = nullptr;
    for (auto *each : screen.dialog->findChildren<QComboBox *>()) {
        kinds = each->accessibleName() == u"Kinds that are shown" ? each : kinds;
    }
    REQUIRE(kinds);
    kinds->setCurrentIndex(kinds->findText(u"Place"_s));
    CHECK(screen.rows() == QStringList{u"Lima 1 1"_s});
}

TEST_CASE("a mention leads into its article", "[names_screen]")
{
    Screen screen;
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

TEST_CASE("what is known of a name is edited in its fields, and undone", "[names_screen]")
{
    Screen screen;
    screen.open();
    screen.choose(u"Boluarte"_s);
    auto *name = screen.field<ui::ValueEdit>(u"Name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"D. Boluarte"_s);
    QTest::keyClick(name, Qt::Key_Return);
    screen.settle();
    CHECK(screen.names() == QStringList{u"D. Boluarte"_s, u"Dina Boluarte"_s, u"Lima"_s});
    auto *aliases = screen.field<ui::NoteEdit>(u"Also called"_s);
    aliases->setFocus();
    for (const QString &alias : {u"she"_s, u"the president"_s, u"She"_s}) {
        QTest::keyClicks(aliases, alias);
        QTest::keyClick(aliases, Qt::Key_Return);
    }
    aliases->commit();
    screen.settle();
    CHECK(screen.stored(u"D. Boluarte"_s).aliases == QStringList{u"she"_s, u"the president"_s});
    screen.window->project().undo();
    screen.settle();
    CHECK(screen.stored(u"D. Boluarte"_s).aliases.isEmpty());
}

TEST_CASE("a Wikidata id is checked, kept and opened in the browser", "[names_screen]")
{
    Screen screen;
    screen.open();
    screen.choose(u"Lima"_s);
    auto *id = screen.field<ui::ValueEdit>(u"Wikidata id"_s);
    QPushButton *opening = screen.button(u"Open"_s);
    CHECK_FALSE(opening->isEnabled());
    id->setFocus();
    QTest::keyClicks(id, u"P31"_s);
    QTest::keyClick(id, Qt::Key_Return);
    screen.settle();
    CHECK(screen.stored(u"Lima"_s).wikidata.isEmpty());
    CHECK(id->text() == u"P31"_s); // stays to be put right
    bool isTold = false;
    for (const QLabel *label : screen.dialog->findChildren<QLabel *>()) {
        isTold = isTold || (label->isVisible() && label->text().startsWith(u"“P31” is no Wikidata id"));
    }
    CHECK(isTold);
    id->selectAll();
    QTest::keyClicks(id, u"https://www.wikidata.org/wiki/Q2868"_s);
    QTest::keyClick(id, Qt::Key_Return);
    screen.settle();
    CHECK(screen.stored(u"Lima"_s).wikidata == u"Q2868"_s);
    CHECK(id->text() == u"Q2868"_s);
    CHECK(opening->isEnabled());
}

TEST_CASE("a name cannot be emptied", "[names_screen]")
{
    Screen screen;
    screen.open();
    screen.choose(u"Lima"_s);
    auto *name = screen.field<ui::ValueEdit>(u"Name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    screen.settle();
    CHECK(name->text() == u"Lima"_s);
    CHECK(screen.names().contains(u"Lima"_s));
}

TEST_CASE("two chosen names are merged after a look at what will be done", "[names_screen]")
{
    Screen screen;
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
    Screen screen;
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

TEST_CASE("one name is merged with another that is found by typing", "[names_screen]")
{
    Screen screen;
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
    Screen screen;
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
    Screen screen;
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
    Screen screen;
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

TEST_CASE("likely doubles are proposed, merged, or called different for good", "[names_screen]")
{
    Screen screen;
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

TEST_CASE("the gender of a person is answered with its basis, and not stated is not empty", "[names_screen]")
{
    Screen screen;
    screen.open();
    screen.choose(u"Lima"_s);
    CHECK_FALSE(screen.dialog->details().answers().isVisible()); // is asked of people only
    screen.choose(u"Dina Boluarte"_s);
    auto *gender = screen.dialog->details().answers().findChildren<QComboBox *>().value(0);
    REQUIRE(gender);
    CHECK(gender->currentData().toString().isEmpty());
    const auto answer = [&](const QString &code) {
        auto *choice = screen.dialog->details().answers().findChildren<QComboBox *>().value(0);
        choice->setCurrentIndex(choice->findData(code));
        emit choice->activated(choice->currentIndex());
        screen.settle();
    };
    const auto inFile = [&] {
        storage::Store store(screen.project.path(), storage::Store::Mode::ReadOnly);
        const QList<VariableValue> answers = store.entityAnswers(screen.stored(u"Dina Boluarte"_s).id);
        return answers.isEmpty()
            ? u"none"_s
            : answers.first().value + u' ' + QString::number(static_cast<int>(answers.first().basis));
    };
    answer(u"not_stated"_s);
    CHECK(inFile() == u"not_stated 0"_s);
    answer(u"woman"_s);
    auto *basis = screen.dialog->details().answers().findChildren<QComboBox *>().value(1);
    basis->setCurrentIndex(basis->findText(u"inferred"_s));
    emit basis->activated(basis->currentIndex());
    screen.settle();
    CHECK(inFile() == u"woman 4"_s);
    // At the next keys, without waiting for what was written.
    const auto say = [](QComboBox *choice, int place) {
        choice->setCurrentIndex(place);
        emit choice->activated(place);
    };
    say(gender, gender->findData(u"man"_s));
    say(basis, basis->findText(u"looked up"_s));
    screen.settle();
    CHECK(inFile() == u"man 3"_s);
    screen.window->project().undo();
    screen.window->project().undo();
    REQUIRE(
        QTest::qWaitFor([&] { return gender->currentData() == u"woman"_s && basis->currentData() == 4; }));
    answer({});
    CHECK(inFile() == u"none"_s);
    screen.window->project().undo();
    screen.settle();
    CHECK(inFile() == u"woman 4"_s);
}

TEST_CASE("an answer by keyboard leaves the focus where it is, for the next key", "[names_screen]")
{
    Screen screen;
    screen.open();
    screen.choose(u"Dina Boluarte"_s);
    const auto choices = [&] {
        return screen.dialog->details().answers().findChildren<QComboBox *>();
    };
    const QPointer<QComboBox> gender = choices().value(0);
    REQUIRE(gender);
    gender->setFocus();
    QTest::keyClick(gender, Qt::Key_Down);
    screen.settle();
    REQUIRE(gender);
    CHECK(gender->hasFocus());
    const QString one = gender->currentData().toString();
    CHECK_FALSE(one.isEmpty());
    QTest::keyClick(gender, Qt::Key_Down);
    screen.settle();
    CHECK(gender->hasFocus());
    CHECK(gender->currentData().toString() != one);
    screen.choose(u"Lima"_s); // of whom nothing is asked
    CHECK(choices().isEmpty());
    screen.choose(u"Dina Boluarte"_s);
    CHECK(choices().value(0)->currentData().toString() != one);
    CHECK_FALSE(choices().value(0)->currentData().toString().isEmpty());
}

TEST_CASE("a project without names says how they come about", "[names_screen]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, first);
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
    Screen screen;
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
    Screen on;
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
