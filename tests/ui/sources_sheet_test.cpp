// SPDX-License-Identifier: GPL-3.0-or-later
// Variables answered by hand in the small spreadsheet of sources.
#include "tests/ui/support/answering_room.h"
#include "ui/find/search_form.h"
#include "ui/find/search_pane.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace model;
using tests::AnsweringRoom;
using tests::ScratchProject;
using tests::WindowUnderTest;

TEST_CASE("the sources of the article stand below it with their claims", "[ui][sources]")
{
    AnsweringRoom room;
    ui::SourcesPane &pane = room.sources();
    QAbstractItemModelTester tester(&pane.sheet(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(pane.isVisible());
    CHECK(pane.grid().hasFocus());
    REQUIRE(pane.sheet().rowCount() == 2);
    CHECK(pane.sheet().nameAt(0) == u"Ana Quispe"_s);
    CHECK(room.shown(u"Tom Reed"_s, u"Claims"_s) == u"1"_s);
    QTest::keyClick(&pane.grid(), Qt::Key_Escape);
    CHECK_FALSE(pane.isVisible());
    CHECK(room.window.reader().hasFocus());
}

TEST_CASE("a role is typed by its first letters, in any case", "[ui][sources]")
{
    AnsweringRoom room;
    room.sources();
    room.type(room.cell(u"Ana Quispe"_s, u"Role"_s), u"civ"_s);
    CHECK(room.shown(u"Ana Quispe"_s, u"Role"_s) == u"Civil society"_s);
    const Source source = room.window.page().sources.value(room.window->sourcesPane().sheet().sourceAt(0));
    CHECK(room.answer(source.id.uuid, u"role") == u"civil_society"_s);
    room.type(room.cell(u"Tom Reed"_s, u"Role"_s), u"BUSINESS"_s);
    CHECK(room.shown(u"Tom Reed"_s, u"Role"_s) == u"Business"_s);
}

TEST_CASE("in the list of answers Enter and Tab keep what is meant and go on", "[ui][sources]")
{
    AnsweringRoom room;
    ui::CellGrid &grid = room.sources().grid();
    // The list has the keys while it is open; without a real display opening it would take the focus as well.
    const auto openList = [&](const QModelIndex &at, const QString &text) {
        grid.goTo(at);
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor);
        REQUIRE(editor->completer());
        editor->setText(text);
        emit editor->textEdited(text);
        editor->completer()->setCompletionPrefix(text);
        return editor->completer()->popup();
    };
    QTest::keyClick(openList(room.cell(u"Ana Quispe"_s, u"Role"_s), u"civ"_s), Qt::Key_Return);
    room.window.waitForWrites();
    CHECK(room.shown(u"Ana Quispe"_s, u"Role"_s) == u"Civil society"_s);
    CHECK(grid.hasFocus());
    CHECK(grid.currentIndex() == room.cell(u"Tom Reed"_s, u"Role"_s));
    // Chosen in the list, kept by Tab.
    QAbstractItemView *list = openList(room.cell(u"Tom Reed"_s, u"Role"_s), u"e"_s);
    REQUIRE(list->model()->rowCount() > 1);
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString chosen = list->currentIndex().data().toString();
    QTest::keyClick(list, Qt::Key_Tab);
    room.window.waitForWrites();
    CHECK(room.shown(u"Tom Reed"_s, u"Role"_s) == chosen);
    CHECK(grid.currentIndex() == room.cell(u"Tom Reed"_s, u"Affiliation"_s));
}

TEST_CASE("the names of the sources are seen whole where there is room", "[ui][sources]")
{
    AnsweringRoom room;
    room.tag(u"“We waited.” Tom Reed of Port Works denied it."_s, Qt::Key_P); // a long name
    room.link(u"“Never,”", u"“We waited.” Tom Reed of Port Works denied it.");
    const ui::SourcesPane &pane = room.sources();
    const auto *header = room.window->sourcesPane().grid().verticalHeader();
    REQUIRE(pane.width() > 600);
    for (int row = 0; row < 2; ++row) {
        const QString name = room.window->sourcesPane().sheet().nameAt(row);
        CAPTURE(name);
        const bool isWhole = header->fontMetrics().horizontalAdvance(name) + 10 <= header->width();
        CHECK((isWhole || header->width() >= pane.width() * 2 / 5));
    }
    CHECK(header->width() <= pane.width() / 2);
}

TEST_CASE("the columns of the sources make room for a scroll bar beside them", "[ui][sources]")
{
    AnsweringRoom room;
    room.sources();
    ui::CellGrid &grid = room.window->sourcesPane().grid();
    room.window->resize(1600, 800); // with room for all columns, and more
    QTest::qWait(20);
    const auto widthOfAll = [&] {
        return grid.horizontalHeader()->length();
    };
    REQUIRE_FALSE(grid.verticalScrollBar()->isVisible());
    REQUIRE(widthOfAll() <= grid.viewport()->width());
    const int before = grid.viewport()->width();
    grid.verticalHeader()->setDefaultSectionSize(400); // as with so many sources
    for (int row = 0; row < 2; ++row) {
        grid.verticalHeader()->resizeSection(row, 400);
    }
    REQUIRE(QTest::qWaitFor([&] { return grid.viewport()->width() < before; }));
    CHECK(grid.verticalScrollBar()->isVisible());
    CHECK(widthOfAll() <= grid.viewport()->width());
}

TEST_CASE("a search and a list of sources that are opened late know the project", "[ui][sources][search]")
{
    AnsweringRoom room;
    const auto childrenOf = [&](const QWidget *pane) {
        return pane->findChildren<QWidget *>().size();
    };
    CHECK(childrenOf(room.window->findChild<ui::SourcesPane *>()) == 0); // a window is to be there at once
    CHECK(childrenOf(room.window->findChild<ui::SearchPane *>()) == 0);
    room.tag(u"Port Works"_s, Qt::Key_O);
    CHECK(room.sources().sheet().rowCount() == 2);
    QTest::keyClick(&*room.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const auto places = room.window->searchPane().form().findChildren<QComboBox *>();
    CHECK(std::any_of(places.cbegin(), places.cend(), [](const QComboBox *place) {
        return place->accessibleName() == u"Tag"_s && place->count() >= 4;
    }));
}

TEST_CASE("a name at the side of the sheet that is too long does not run to its edge", "[ui][sources]")
{
    AnsweringRoom room;
    room.tag(u"“We waited.” Tom Reed of Port Works denied it."_s, Qt::Key_P); // a long name
    room.link(u"“Never,”", u"“We waited.” Tom Reed of Port Works denied it.");
    room.sources();
    auto *header = room.window->sourcesPane().grid().verticalHeader();
    header->setFixedWidth(150);
    QTest::qWait(20);
    int longest = 0;
    for (int row = 0; row < header->count(); ++row) {
        const QImage picture =
            header->viewport()
                ->grab(QRect(0, header->sectionViewportPosition(row) + 3, 150, header->sectionSize(row) - 6))
                .toImage();
        const QRgb ground = picture.pixel(1, 1);
        for (int x = 0; x < picture.width() - 2; ++x) { // the line between the columns stands behind
            for (int y = 0; y < picture.height(); ++y) {
                longest = picture.pixel(x, y) == ground ? longest : std::max(longest, x);
            }
        }
    }
    CHECK(longest > 100); // the names are seen
    CHECK(longest <= 145);
}

TEST_CASE("what is none of the answers stays in the cell, and the line below says why", "[ui][sources]")
{
    AnsweringRoom room;
    ui::SourcesPane &pane = room.sources();
    room.type(room.cell(u"Ana Quispe"_s, u"Role"_s), u"wizard"_s);
    CHECK(pane.warning().startsWith(u"“wizard” is none of the answers to “Role”. Choose one of: Official"_s));
    CHECK(room.window.page().values.size() == 0);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == u"wizard"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(room.shown(u"Ana Quispe"_s, u"Role"_s) == QString());
}

TEST_CASE("an affiliation finds an organization of the article, or makes one", "[ui][sources]")
{
    AnsweringRoom room;
    room.sources();
    room.type(room.cell(u"Tom Reed"_s, u"Affiliation"_s), u"port works"_s);
    CHECK(room.shown(u"Tom Reed"_s, u"Affiliation"_s) == u"Port Works"_s);
    room.type(room.cell(u"Ana Quispe"_s, u"Affiliation"_s), u"Harbour Union"_s);
    CHECK(room.shown(u"Ana Quispe"_s, u"Affiliation"_s) == u"Harbour Union"_s);
    bool isOrganization = false;
    for (const Entity &entity : room.window.page().entities) {
        isOrganization = isOrganization
            || (entity.name == u"Harbour Union"_s
                && entity.tag == room.window.project().codebook().named(u"organization")->id);
    }
    CHECK(isOrganization);
    QTest::keyClick(&room.window->sourcesPane().grid(), Qt::Key_Z, Qt::ControlModifier);
    room.window.waitForWrites();
    CHECK(room.shown(u"Ana Quispe"_s, u"Affiliation"_s) == QString());
    CHECK(room.project.page(room.article).entities.size() == 3);
}

TEST_CASE("an affiliation finds an organization of other articles, by any of its names", "[ui][sources]")
{
    AnsweringRoom room;
    model::Project &project = room.window.project();
    const TagId organization = project.codebook().named(u"organization")->id;
    const TagId person = project.codebook().named(u"person")->id;
    const auto add = [&](const QString &name, TagId kind, const QStringList &aliases = {}) {
        const Entity entity{EntityId::make(), kind, name, aliases, {}, {}, {}};
        Edit edit{u"load names"_s, project.by().coder, {}};
        edit.change.add(entity);
        project.perform(edit);
        room.window.waitForWrites();
        return entity.id;
    };
    const EntityId docks = add(u"Dockers’ Union"_s, organization, {u"Unión Portuaria"_s});
    add(u"Dockers’ Union"_s, person);
    room.sources();

    const QModelIndex cell = room.cell(u"Ana Quispe"_s, u"Affiliation"_s);
    QLineEdit *editor = room.beginTyping(cell, u"union po"_s);
    REQUIRE(editor->completer());
    editor->completer()->setCompletionPrefix(editor->text());
    CHECK(editor->completer()->completionCount() == 1);
    CHECK(editor->completer()->currentCompletion() == u"Dockers’ Union"_s);
    editor->completer()->popup()->hide();
    QTest::keyClick(editor, Qt::Key_Escape);
    // The beginning of its name may be all of another's.
    room.type(cell, u"Dockers"_s);
    CHECK(room.shown(u"Ana Quispe"_s, u"Affiliation"_s) == u"Dockers"_s);

    room.type(cell, u"UNION PORTUARIA"_s);
    CHECK(room.shown(u"Ana Quispe"_s, u"Affiliation"_s) == u"Dockers’ Union"_s);
    const Source source = room.window.page().sources.value(room.window->sourcesPane().sheet().sourceAt(0));
    const Variable *affiliation = project.codebook().variableNamed(u"affiliation");
    const VariableValue *value = room.window.page().values.answer(source.id.uuid, affiliation->id);
    REQUIRE(value);
    CHECK(value->names == docks);
    // Taken back, it is still there: nothing was made.
    QTest::keyClick(&room.window->sourcesPane().grid(), Qt::Key_Z, Qt::ControlModifier);
    room.window.waitForWrites();
    CHECK(project.names().find(docks));
}

TEST_CASE("why there is no affiliation is said in its cell, and makes no organization", "[ui][sources]")
{
    AnsweringRoom room;
    room.sources();
    const auto before = room.window.page().entities.size();
    const QModelIndex cell = room.cell(u"Ana Quispe"_s, u"Affiliation"_s);
    room.type(cell, u"not stated"_s);
    CHECK(room.shown(u"Ana Quispe"_s, u"Affiliation"_s) == u"Not stated"_s);
    const Source source = room.window.page().sources.value(room.window->sourcesPane().sheet().sourceAt(0));
    CHECK(room.answer(source.id.uuid, u"affiliation") == u"not_stated"_s);
    CHECK(room.window.page().entities.size() == before);
    room.type(room.cell(u"Tom Reed"_s, u"Role"_s), u"declined to say"_s);
    CHECK(room.shown(u"Tom Reed"_s, u"Role"_s) == u"Declined to say"_s);
    // A name takes its place.
    room.type(cell, u"Port Works"_s);
    CHECK(room.shown(u"Ana Quispe"_s, u"Affiliation"_s) == u"Port Works"_s);
    CHECK(room.answer(source.id.uuid, u"affiliation") == QString());
}

TEST_CASE("a block pasted from a spreadsheet fills the cells as one step", "[ui][sources]")
{
    AnsweringRoom room;
    ui::SourcesPane &pane = room.sources();
    QApplication::clipboard()->setText(u"Witness or citizen\nexpert\n"_s);
    pane.grid().goTo(room.cell(u"Ana Quispe"_s, u"Role"_s));
    QTest::keyClick(&pane.grid(), Qt::Key_V, Qt::ControlModifier);
    room.window.waitForWrites();
    CHECK(room.shown(u"Ana Quispe"_s, u"Role"_s) == u"Witness or citizen"_s);
    CHECK(room.shown(u"Tom Reed"_s, u"Role"_s) == u"Expert"_s);
    QTest::keyClick(&pane.grid(), Qt::Key_Z, Qt::ControlModifier);
    room.window.waitForWrites();
    CHECK(room.window.page().values.size() == 0);
    CHECK(pane.sheet().rowCount() == 2);
}

TEST_CASE("signs that nobody could read make no organization", "[ui][sources]")
{
    AnsweringRoom room;
    ui::SourcesPane &pane = room.sources();
    QApplication::clipboard()->setText(u"\u0001\u0002\nHarbour Union\n"_s);
    pane.grid().goTo(room.cell(u"Ana Quispe"_s, u"Affiliation"_s));
    QTest::keyClick(&pane.grid(), Qt::Key_V, Qt::ControlModifier);
    room.window.waitForWrites();
    CHECK(room.shown(u"Ana Quispe"_s, u"Affiliation"_s) == QString());
    CHECK(room.shown(u"Tom Reed"_s, u"Affiliation"_s) == u"Harbour Union"_s);
    CHECK(pane.warning().contains(u"is none of the answers to “Affiliation”."_s));
}

TEST_CASE("fill down gives the sources below the same, and the gender belongs to the person", "[ui][sources]")
{
    AnsweringRoom room;
    ui::SourcesPane &pane = room.sources();
    room.type(room.cell(u"Ana Quispe"_s, u"Gender"_s), u"not stated"_s);
    const QModelIndex first = room.cell(u"Ana Quispe"_s, u"Gender"_s);
    const QModelIndex second = room.cell(u"Tom Reed"_s, u"Gender"_s);
    pane.grid().selectionModel()->select(QItemSelection(first, second), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&pane.grid(), Qt::Key_D, Qt::ControlModifier);
    room.window.waitForWrites();
    const EntityId tom = tests::find(room.window.page(), u"Tom Reed").entity;
    CHECK(room.answer(tom.uuid, u"gender") == u"not_stated"_s);
}

TEST_CASE("the role of the last article is suggested and stored only when it is taken over", "[ui][sources]")
{
    ScratchProject project;
    const ArticleId first = project.addArticle(u"First"_s, AnsweringRoom::news());
    const ArticleId second = project.addArticle(u"Second"_s, AnsweringRoom::news());
    {
        storage::Store store(project.path(), storage::Store::Mode::ReadWrite);
        const auto snapshot = store.snapshot();
        const edits::By by{snapshot.coders.first().id, snapshot.rounds.first().id, 1};
        EntityId ana;
        for (const ArticleId &article : {first, second}) {
            ArticlePage page = store.readPage(article, {});
            page.apply(store
                           .perform(edits::tag(
                               page, {tests::rangeOf(page.text, u"Ana Quispe"_s)},
                               *snapshot.codebook.named(u"person"), by))
                           .change);
            page.apply(store
                           .perform(edits::tag(
                               page, {tests::rangeOf(page.text, u"“We waited.”"_s)},
                               *snapshot.codebook.named(u"claim"), by))
                           .change);
            Annotation mention = tests::find(page, u"Ana Quispe");
            if (!ana.isNull() && mention.entity != ana) {
                Annotation joined = mention;
                joined.entity = ana;
                Edit edit{u"change entity"_s, by.coder, {}};
                edit.change.update(mention, joined);
                store.perform(edit);
                page = store.readPage(article, {});
            }
            ana = tests::find(page, u"Ana Quispe").entity;
            page.apply(store
                           .perform(edits::linkSource(
                               page, tests::find(page, u"“We waited.”").id,
                               tests::find(page, u"Ana Quispe").id, {}, {}, by))
                           .change);
            if (article == first) {
                store.perform(edits::answer(
                    page,
                    {page.sources.begin().key(), snapshot.codebook.variableNamed(u"role")->id, {u"expert"_s}},
                    by));
                for (const auto &[words, tag] :
                     {std::pair(u"Tom Reed"_s, u"person"_s), std::pair(u"“Never,”"_s, u"claim"_s)}) {
                    page.apply(
                        store
                            .perform(edits::tag(
                                page, {tests::rangeOf(page.text, words)}, *snapshot.codebook.named(tag), by))
                            .change);
                }
                const Annotation tom = tests::find(page, u"Tom Reed");
                page.apply(store
                               .perform(edits::linkSource(
                                   page, tests::find(page, u"“Never,”").id, tom.id, {}, {}, by))
                               .change);
                for (const Source &source : QList<Source>(page.sources.cbegin(), page.sources.cend())) {
                    if (source.entity == tom.entity) {
                        store.perform(edits::answer(
                            page, {source.id, snapshot.codebook.variableNamed(u"role")->id, {u"business"_s}},
                            by));
                    }
                }
            }
        }
    }
    WindowUnderTest window(project);
    window.project().openArticle(second);
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() && window.page().article.id == second; }));
    QTest::keyClick(&*window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    ui::SourcesSheet &sheet = window->sourcesPane().sheet();
    REQUIRE(sheet.rowCount() == 1);
    REQUIRE(QTest::qWaitFor([&] { return sheet.suggestionAt({0, 0}) == u"Expert"_s; }));
    CHECK(sheet.index(0, 0).data().toString() == u"Expert?"_s);
    CHECK(window.page().values.size() == 0);
    window->sourcesPane().grid().goTo(sheet.index(0, 0));
    QTest::keyClick(&window->sourcesPane().grid(), Qt::Key_Return, Qt::ControlModifier);
    window.waitForWrites();
    CHECK(sheet.index(0, 0).data().toString() == u"Expert"_s);
    CHECK(window.page().values.size() == 1);

    // So for who becomes a source only now.
    window.reader().setFocus();
    window.select(u"Tom Reed");
    window.press(u"p"_s);
    window.select(u"“Never,”");
    window.press(u"c"_s);
    window.project().perform(edits::linkSource(
        window.page(), tests::find(window.page(), u"“Never,”").id, tests::find(window.page(), u"Tom Reed").id,
        {}, {}, window.project().by()));
    window.waitForWrites();
    REQUIRE(sheet.rowCount() == 2);
    CHECK(QTest::qWaitFor([&] { return sheet.suggestionAt({1, 0}) == u"Business"_s; }));
}

TEST_CASE("what is being typed in a cell outlasts the writing of the one before", "[ui][sources]")
{
    AnsweringRoom room;
    ui::SourcesPane &pane = room.sources();
    pane.grid().goTo(room.cell(u"Ana Quispe"_s, u"Role"_s));
    QTest::keyClicks(&pane.grid(), u"e"_s);
    auto *first = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(first);
    QTest::keyClicks(first, u"xpert"_s);
    QTest::keyClick(first, Qt::Key_Return);
    QTest::keyClick(&pane.grid(), Qt::Key_F2);
    auto *second = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(second);
    QTest::keyClicks(second, u"bus"_s);
    room.window.waitForWrites();
    CHECK(room.shown(u"Ana Quispe"_s, u"Role"_s) == u"Expert"_s);
    CHECK(QApplication::focusWidget() == second);
    QTest::keyClick(second, Qt::Key_Return);
    room.window.waitForWrites();
    CHECK(room.shown(u"Tom Reed"_s, u"Role"_s) == u"Business"_s);
}

TEST_CASE("without anybody who speaks the list of sources says what to do", "[ui][sources]")
{
    ScratchProject project;
    project.addArticle(u"News"_s, AnsweringRoom::news());
    WindowUnderTest window(project);
    QTest::keyClick(&*window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    const auto labels = window->sourcesPane().findChildren<QLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Nobody speaks in this article yet."_s);
    }));
}

TEST_CASE("what is being typed in a cell is kept by whoever leaves it for another screen", "[ui][sources]")
{
    AnsweringRoom room;
    room.sources();
    room.beginTyping(room.cell(u"Ana Quispe"_s, u"Role"_s), u"expert"_s);
    room.window->openArticle(room.article); // the same or another
    room.window.waitForWrites();
    CHECK(room.shown(u"Ana Quispe"_s, u"Role"_s) == u"Expert"_s);
    room.beginTyping(room.cell(u"Ana Quispe"_s, u"Role"_s), u"business"_s);
    room.window->close();
    CHECK(QTest::qWaitFor([&] {
        return room.answer(room.window->sourcesPane().sheet().sourceAt(0).uuid, u"role") == u"business"_s;
    }));
}

TEST_CASE("cells that are filled down stay selected, for the next command", "[ui][sources]")
{
    AnsweringRoom room;
    ui::CellGrid &grid = room.sources().grid();
    room.type(room.cell(u"Ana Quispe"_s, u"Role"_s), u"expert"_s);
    const QModelIndex first = room.cell(u"Ana Quispe"_s, u"Role"_s);
    const QModelIndex last = room.cell(u"Tom Reed"_s, u"Role"_s);
    grid.goTo(first);
    grid.selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
    room.window.waitForWrites();
    CHECK(room.shown(u"Tom Reed"_s, u"Role"_s) == u"Expert"_s);
    CHECK(grid.selectionModel()->isSelected(first));
    CHECK(grid.selectionModel()->isSelected(last));
    CHECK(grid.currentIndex() == first);
}

TEST_CASE("a corrected answer rests on what the one before did", "[ui][sources]")
{
    AnsweringRoom room;
    room.sources();
    room.type(room.cell(u"Ana Quispe"_s, u"Gender"_s), u"woman"_s);
    const EntityId ana = tests::find(room.window.page(), u"Ana Quispe").entity;
    const VariableId gender = room.window.project().codebook().variableNamed(u"gender")->id;
    const VariableValue before = *room.window.page().values.answer(ana.uuid, gender);
    VariableValue after = before;
    after.basis = VariableValue::Basis::Inferred;
    after.note = u"by the name"_s;
    room.window.project().perform(edits::changeValue(before, after, room.window.project().by()));
    room.window.waitForWrites();
    room.type(room.cell(u"Ana Quispe"_s, u"Gender"_s), u"not stated"_s);
    const VariableValue *now = room.window.page().values.answer(ana.uuid, gender);
    REQUIRE(now);
    CHECK(now->value == u"not_stated"_s);
    CHECK(now->basis == VariableValue::Basis::Inferred);
    CHECK(now->note == u"by the name"_s);
}
