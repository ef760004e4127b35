// SPDX-License-Identifier: GPL-3.0-or-later
// The table of details: its cells by keys, pasting and filling down, and what becomes of what does not fit.
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/articles_pane.h"
#include "ui/articles/details_table_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;
using ui::ArticleField;

namespace {

struct Sheet
{
    explicit Sheet(const QStringList &titles = {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
        : window(filled(project, titles))
    {
        openTable();
    }

    static const ScratchProject &filled(const ScratchProject &project, const QStringList &titles)
    {
        for (const QString &title : titles) {
            project.addArticle(title, title + u": Ana Quispe spoke.\n"_s);
        }
        return project;
    }

    void openTable()
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
        QTest::keyClick(&window.reader(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = tests::waitForDialog<ui::DetailsTableDialog>(*window);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        REQUIRE(QTest::qWaitFor([this] { return grid().hasFocus() || grid().isHidden(); }));
    }

    ui::CellGrid &grid() { return dialog->grid(); }
    QAbstractItemModel &model() { return *grid().model(); }
    QLineEdit *editor() { return grid().findChild<QLineEdit *>(); }

    void go(int row, ArticleField field) { grid().goTo(model().index(row, static_cast<int>(field))); }
    void choose(int firstRow, ArticleField firstField, int lastRow, ArticleField lastField)
    {
        go(firstRow, firstField);
        for (int row = firstRow; row < lastRow; ++row) {
            press(Qt::Key_Down, Qt::ShiftModifier);
        }
        for (int column = static_cast<int>(firstField); column < static_cast<int>(lastField); ++column) {
            press(Qt::Key_Right, Qt::ShiftModifier);
        }
    }
    /// In the editor where one is open, else in the table.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(editor() ? static_cast<QWidget *>(editor()) : &grid(), key, modifiers);
        QTest::qWait(0);
        window.waitForWrites();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(&grid(), text.left(1));
        REQUIRE(editor());
        QTest::keyClicks(editor(), text.mid(1));
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    /// The column as the project has it, in the project's order: "Herald|Courier||".
    QString stored(ArticleField field)
    {
        QStringList cells;
        for (const auto &each : window.project().articles()) {
            cells.append(ui::valueOf(each.article, field));
        }
        return cells.join(u'|');
    }
    /// The column as the table shows it, from above.
    QString column(ArticleField field)
    {
        QStringList cells;
        for (int row = 0; row < model().rowCount(); ++row) {
            cells.append(model().index(row, static_cast<int>(field)).data().toString());
        }
        return cells.join(u'|');
    }
    QString current()
    {
        const QModelIndex index = grid().currentIndex();
        return u"%1,%2"_s.arg(index.row()).arg(index.column());
    }
    void clickHeader(ArticleField field)
    {
        const QHeaderView &header = *grid().horizontalHeader();
        const int x = header.sectionViewportPosition(static_cast<int>(field)) + 20;
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(x, header.height() / 2));
    }
    /// How many steps can be taken back until the outlets and dates are as they were.
    int steps()
    {
        int count = 0;
        while (window.project().undoState().undo
               && window.project().undoState().undo->action == u"edit article"_s && count < 20) {
            undo();
            ++count;
        }
        return count;
    }

    ScratchProject project;
    WindowUnderTest window;
    ui::DetailsTableDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("typing over a cell and Enter keeps it at once and goes down", "[details_table]")
{
    Sheet sheet;
    sheet.go(0, ArticleField::Outlet);
    sheet.type(u"Harbour  Post"_s);
    sheet.press(Qt::Key_Return);
    CHECK(sheet.stored(ArticleField::Outlet) == u"Harbour Post|||"_s);
    CHECK(sheet.column(ArticleField::Outlet) == u"Harbour Post|||"_s);
    CHECK(sheet.current() == u"1,1"_s);
    CHECK(sheet.editor() == nullptr);
    CHECK(sheet.dialog->hint() == u"1 cell changed."_s);
    sheet.type(u"Courier"_s);
    sheet.press(Qt::Key_Tab);
    CHECK(sheet.stored(ArticleField::Outlet) == u"Harbour Post|Courier||"_s);
    CHECK(sheet.current() == u"1,2"_s);
    sheet.type(u"By Berta"_s);
    sheet.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(sheet.current() == u"1,1"_s);
    sheet.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(sheet.current() == u"0,1"_s);
    CHECK(sheet.grid().selectionModel()->selectedIndexes().size() == 1);
    CHECK(sheet.project.snapshot().articles[1].article.byline == u"By Berta"_s);
}

TEST_CASE("F2 goes on with what stands in the cell, Esc leaves it as it was", "[details_table]")
{
    Sheet sheet;
    sheet.go(1, ArticleField::Title);
    sheet.press(Qt::Key_F2);
    REQUIRE(sheet.editor());
    CHECK(sheet.editor()->text() == u"Two"_s);
    sheet.press(Qt::Key_End);
    QTest::keyClicks(sheet.editor(), u" more"_s);
    sheet.press(Qt::Key_Return);
    CHECK(sheet.stored(ArticleField::Title) == u"One|Two more|Three|Four"_s);
    sheet.go(1, ArticleField::Title);
    sheet.type(u"gone"_s);
    sheet.press(Qt::Key_Escape);
    CHECK(sheet.editor() == nullptr);
    CHECK(sheet.dialog->isVisible());
    CHECK(sheet.column(ArticleField::Title) == u"One|Two more|Three|Four"_s);
    CHECK(sheet.steps() == 1);
}

TEST_CASE("a cell that is left as it was makes no step", "[details_table]")
{
    Sheet sheet({u"Two  blanks"_s, u"B"_s});
    sheet.go(0, ArticleField::Title);
    sheet.press(Qt::Key_F2);
    sheet.press(Qt::Key_Return);
    CHECK(sheet.stored(ArticleField::Title) == u"Two  blanks|B"_s);
    CHECK(sheet.steps() == 0);
}

TEST_CASE("a date is kept as ISO 8601, and one that may be two days is not kept", "[details_table]")
{
    Sheet sheet;
    sheet.go(0, ArticleField::Date);
    sheet.type(u"20 July 2023"_s);
    sheet.press(Qt::Key_Return);
    sheet.type(u"31/12/2024"_s);
    sheet.press(Qt::Key_Return);
    CHECK(sheet.stored(ArticleField::Date) == u"2023-07-20|2024-12-31||"_s);
    sheet.type(u"03/04/2023"_s);
    sheet.press(Qt::Key_Return);
    REQUIRE(sheet.editor());
    CHECK(sheet.editor()->text() == u"03/04/2023"_s);
    CHECK(sheet.dialog->warning() == u"“03/04/2023” may be two days. Write 2023-04-03 or 2023-03-04."_s);
    sheet.editor()->clear();
    QTest::keyClicks(sheet.editor(), u"2023-04-03"_s);
    sheet.press(Qt::Key_Return);
    CHECK(sheet.stored(ArticleField::Date) == u"2023-07-20|2024-12-31|2023-04-03|"_s);
    CHECK(sheet.dialog->warning().isEmpty());
    CHECK(sheet.current() == u"3,3"_s);
}

TEST_CASE("a bad date in a cell that is left by the mouse is told, and the old one stands", "[details_table]")
{
    Sheet sheet;
    sheet.go(1, ArticleField::Date);
    sheet.type(u"soon"_s);
    sheet.grid().setFocus();
    QTest::qWait(0);
    CHECK(sheet.stored(ArticleField::Date) == u"|||"_s);
    CHECK(
        sheet.dialog->warning()
        == u"Row 2: “soon” cannot be read as a date. Write the date as 2023-07-20, or only 2023-07 or 2023."_s);
}

TEST_CASE("a block from a spreadsheet goes over the rows as one step", "[details_table]")
{
    Sheet sheet;
    sheet.go(1, ArticleField::Outlet);
    sheet.paste(u"Herald\tBy Ana\t20/07/2023\r\nCourier\t\"By \"\"Q\"\"\"\t2024\r\n"_s);
    CHECK(sheet.stored(ArticleField::Outlet) == u"|Herald|Courier|"_s);
    CHECK(sheet.stored(ArticleField::Byline) == u"|By Ana|By \"Q\"|"_s);
    CHECK(sheet.stored(ArticleField::Date) == u"|2023-07-20|2024|"_s);
    CHECK(sheet.dialog->warning().isEmpty());
    CHECK(sheet.dialog->hint() == u"6 cells changed."_s);
    CHECK(sheet.grid().selectionModel()->selectedIndexes().size() == 6);
    sheet.undo();
    CHECK(sheet.column(ArticleField::Outlet) == u"|||"_s);
    CHECK(sheet.column(ArticleField::Date) == u"|||"_s);
    CHECK(sheet.dialog->hint().startsWith(u"Type over a cell"_s));
    sheet.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sheet.column(ArticleField::Byline) == u"|By Ana|By \"Q\"|"_s);
    CHECK(sheet.steps() == 1);
}

TEST_CASE("what does not fit is told, and so is each date that cannot be read", "[details_table]")
{
    Sheet sheet;
    sheet.go(1, ArticleField::Byline);
    sheet.paste(u"a\t2023-01-01\nb\t03/04/2023\nc\t2023-01-03\nd\t\ne\t\n"_s);
    CHECK(sheet.stored(ArticleField::Byline) == u"|a|b|c"_s);
    CHECK(sheet.stored(ArticleField::Date) == u"|2023-01-01||2023-01-03"_s);
    CHECK(
        sheet.dialog->warning()
        == u"Row 3: “03/04/2023” may be two days. Write 2023-04-03 or 2023-03-04.\n"
           "3 of 5 rows fit; what reaches beyond the table is left out. Paste further up or to the left, or "
           "copy only "
           "what belongs here."_s);
    sheet.go(0, ArticleField::Language);
    sheet.paste(u"en\tsome\tmore"_s);
    CHECK(
        sheet.dialog->warning()
        == u"2 of 3 columns fit; what reaches beyond the table is left out. Paste further up or to the left, "
           u"or copy only "
           "what belongs here."_s);
    CHECK(sheet.stored(ArticleField::Note) == u"some|||"_s);
}

TEST_CASE("a copied cell of megabytes is not pasted, and neither are those beside it", "[details_table]")
{
    Sheet sheet;
    sheet.go(0, ArticleField::Outlet);
    sheet.paste(u"Herald\t"_s + QString(100'001, u'x'));
    CHECK(
        sheet.dialog->warning()
        == u"A copied cell has more than 100,000 characters, so nothing was pasted. Copy less of it."_s);
    CHECK(sheet.stored(ArticleField::Outlet) == u"|||"_s);
    CHECK(sheet.stored(ArticleField::Byline) == u"|||"_s);
    sheet.paste(u"Herald\t"_s + QString(100'000, u'x'));
    CHECK(sheet.stored(ArticleField::Outlet) == u"Herald|||"_s);
}

TEST_CASE("of many dates that cannot be read three are told one by one", "[details_table]")
{
    Sheet sheet({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    sheet.choose(0, ArticleField::Date, 4, ArticleField::Date);
    sheet.paste(u"soon"_s);
    const QStringList lines = sheet.dialog->warning().split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[2].startsWith(u"Row 3: “soon”"_s));
    CHECK(lines[3] == u"2 more cells cannot be read either."_s);
    CHECK(sheet.dialog->hint() == u"0 cells changed."_s);
}

TEST_CASE("one copied cell fills the selected block", "[details_table]")
{
    Sheet sheet;
    sheet.choose(1, ArticleField::Outlet, 3, ArticleField::Byline);
    sheet.paste(u"Herald"_s);
    CHECK(sheet.stored(ArticleField::Outlet) == u"|Herald|Herald|Herald"_s);
    CHECK(sheet.stored(ArticleField::Byline) == u"|Herald|Herald|Herald"_s);
    CHECK(sheet.steps() == 1);
}

TEST_CASE("Ctrl+D fills down, Del empties, each in one step", "[details_table]")
{
    Sheet sheet;
    sheet.go(0, ArticleField::Outlet);
    sheet.paste(u"Herald\tBy Ana"_s);
    sheet.choose(0, ArticleField::Outlet, 2, ArticleField::Byline);
    sheet.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(sheet.stored(ArticleField::Outlet) == u"Herald|Herald|Herald|"_s);
    CHECK(sheet.stored(ArticleField::Byline) == u"By Ana|By Ana|By Ana|"_s);
    CHECK(sheet.window.project().articles().first().coding == std::nullopt);
    sheet.go(3, ArticleField::Outlet);
    sheet.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(sheet.stored(ArticleField::Outlet) == u"Herald|Herald|Herald|Herald"_s);
    sheet.choose(1, ArticleField::Outlet, 2, ArticleField::Byline);
    sheet.press(Qt::Key_Delete);
    CHECK(sheet.stored(ArticleField::Outlet) == u"Herald|||Herald"_s);
    CHECK(sheet.stored(ArticleField::Byline) == u"By Ana|||"_s);
    CHECK(sheet.steps() == 4);
    CHECK(sheet.stored(ArticleField::Outlet) == u"|||"_s);
}

TEST_CASE("Ctrl+D from below goes down all the same", "[details_table]")
{
    Sheet sheet;
    sheet.go(1, ArticleField::Outlet);
    sheet.paste(u"Herald"_s);
    sheet.go(3, ArticleField::Outlet);
    sheet.press(Qt::Key_Up, Qt::ShiftModifier);
    sheet.press(Qt::Key_Up, Qt::ShiftModifier);
    sheet.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(sheet.stored(ArticleField::Outlet) == u"|Herald|Herald|Herald"_s);
}

TEST_CASE("a selection is extended from where Enter or a paste left the current cell", "[details_table]")
{
    Sheet sheet;
    sheet.go(0, ArticleField::Outlet);
    sheet.type(u"Herald"_s);
    sheet.press(Qt::Key_Return);
    sheet.press(Qt::Key_Down, Qt::ShiftModifier);
    sheet.press(Qt::Key_Delete);
    CHECK(sheet.stored(ArticleField::Outlet) == u"Herald|||"_s);
    sheet.go(1, ArticleField::Byline);
    sheet.paste(u"a\nb"_s);
    sheet.press(Qt::Key_Down, Qt::ShiftModifier);
    sheet.press(Qt::Key_Down, Qt::ShiftModifier);
    sheet.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(sheet.stored(ArticleField::Byline) == u"|a|a|a"_s);
}

TEST_CASE(
    "Ctrl with an arrow leads to the end of the table, with Shift it selects up to there", "[details_table]")
{
    Sheet sheet;
    sheet.go(1, ArticleField::Outlet);
    sheet.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(sheet.current() == u"3,1"_s);
    sheet.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(sheet.current() == u"3,6"_s);
    sheet.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(sheet.current() == u"0,0"_s);
    sheet.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(sheet.current() == u"3,6"_s);
    sheet.go(1, ArticleField::Outlet);
    sheet.paste(u"Herald"_s);
    sheet.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    sheet.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(sheet.stored(ArticleField::Outlet) == u"|Herald|Herald|Herald"_s);
}

TEST_CASE("a paste over many rows, not all of them, reaches each of them in every list", "[details_table]")
{
    QStringList titles;
    for (int number = 10; number < 40; ++number) {
        titles.append(QString::number(number));
    }
    Sheet sheet(titles);
    sheet.go(3, ArticleField::Title);
    QStringList lines;
    for (int number = 60; number < 80; ++number) {
        lines.append(QString::number(number));
        titles[number - 57] = lines.last();
    }
    sheet.paste(lines.join(u'\n'));
    CHECK(sheet.stored(ArticleField::Title) == titles.join(u'|'));
    CHECK(sheet.column(ArticleField::Title) == titles.join(u'|'));
    QStringList listed;
    const QAbstractItemModel &list = *sheet.window->articles().list().model();
    for (int row = 0; row < list.rowCount(); ++row) {
        listed.append(list.index(row, 0).data().toString());
    }
    CHECK(listed == titles);
}

TEST_CASE("what is copied is pasted as it was, line breaks and quotes included", "[details_table]")
{
    Sheet sheet;
    sheet.go(0, ArticleField::Language);
    sheet.paste(u"es\t\"\"\"two\"\"\nlines\"\n"_s);
    REQUIRE(sheet.stored(ArticleField::Note) == u"\"two\"\nlines|||"_s);
    sheet.choose(0, ArticleField::Language, 1, ArticleField::Note);
    sheet.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"es\t\"\"\"two\"\"\nlines\"\n\t"_s);
    sheet.go(2, ArticleField::Language);
    sheet.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(sheet.stored(ArticleField::Note) == u"\"two\"\nlines||\"two\"\nlines|"_s);
    CHECK(sheet.stored(ArticleField::Language) == u"es||es|"_s);
    // Line breaks survive the editor of a cell too.
    sheet.go(0, ArticleField::Note);
    sheet.press(Qt::Key_F2);
    sheet.press(Qt::Key_End);
    QTest::keyClicks(sheet.editor(), u"!"_s);
    sheet.press(Qt::Key_Return);
    CHECK(sheet.stored(ArticleField::Note).startsWith(u"\"two\"\nlines!|"_s));
}

TEST_CASE("a click on a header sorts, and a paste goes over the rows as they stand then", "[details_table]")
{
    Sheet sheet;
    const QAbstractItemModelTester tester(
        &sheet.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    sheet.go(0, ArticleField::Title);
    sheet.clickHeader(ArticleField::Title);
    CHECK(sheet.column(ArticleField::Title) == u"Four|One|Three|Two"_s);
    CHECK(sheet.current() == u"1,0"_s); // the current cell went with its row
    sheet.go(0, ArticleField::Title);
    sheet.paste(u"Zebra\nYak"_s);
    CHECK(sheet.column(ArticleField::Title) == u"Zebra|Yak|Three|Two"_s);
    CHECK(sheet.stored(ArticleField::Title) == u"Yak|Two|Three|Zebra"_s);
    sheet.clickHeader(ArticleField::Title);
    CHECK(sheet.column(ArticleField::Title) == u"Zebra|Yak|Two|Three"_s);
    sheet.clickHeader(ArticleField::Title);
    CHECK(sheet.column(ArticleField::Title) == u"Yak|Two|Three|Zebra"_s);
}

TEST_CASE("empty cells stand last, whichever way the table is sorted", "[details_table]")
{
    Sheet sheet;
    sheet.go(1, ArticleField::Outlet);
    sheet.paste(u"Gazette 10\ngazette 9"_s);
    sheet.clickHeader(ArticleField::Outlet);
    CHECK(sheet.column(ArticleField::Outlet) == u"gazette 9|Gazette 10||"_s);
    sheet.clickHeader(ArticleField::Outlet);
    CHECK(sheet.column(ArticleField::Outlet) == u"Gazette 10|gazette 9||"_s);
    CHECK(sheet.column(ArticleField::Title) == u"Two|Three|One|Four"_s);
}

TEST_CASE("two cells of one row that follow each other at once are both kept", "[details_table]")
{
    Sheet sheet;
    ui::DetailsTable &table = static_cast<ui::DetailsTable &>(sheet.model());
    table.setData(table.index(0, 1), u"Herald"_s);
    table.setData(table.index(0, 2), u"By Ana"_s);
    CHECK(sheet.column(ArticleField::Outlet) == u"Herald|||"_s);
    sheet.window.waitForWrites();
    CHECK(sheet.stored(ArticleField::Outlet) == u"Herald|||"_s);
    CHECK(sheet.stored(ArticleField::Byline) == u"By Ana|||"_s);
    CHECK(sheet.window.answers().told.isEmpty());
}

TEST_CASE("the table follows articles that go and come back", "[details_table]")
{
    Sheet sheet;
    const QAbstractItemModelTester tester(
        &sheet.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    model::Project &project = sheet.window.project();
    const QList<model::ArticleSummary> all = project.articles();
    project.perform(model::edits::removeArticles({all[0].article, all[2].article}, project.by()));
    sheet.window.waitForWrites();
    CHECK(sheet.column(ArticleField::Title) == u"Two|Four"_s);
    sheet.undo();
    CHECK(sheet.column(ArticleField::Title) == u"One|Two|Three|Four"_s);
    sheet.clickHeader(ArticleField::Title);
    sheet.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sheet.column(ArticleField::Title) == u"Four|Two"_s);
    sheet.undo();
    CHECK(sheet.column(ArticleField::Title) == u"Four|Two|One|Three"_s);
}

TEST_CASE("what is being typed is kept when the window goes", "[details_table]")
{
    Sheet sheet;
    sheet.go(2, ArticleField::Outlet);
    sheet.type(u"Herald"_s);
    sheet.dialog->close();
    sheet.window.waitForWrites();
    CHECK(sheet.stored(ArticleField::Outlet) == u"||Herald|"_s);
    sheet.openTable();
    sheet.go(3, ArticleField::Outlet);
    sheet.type(u"Courier"_s);
    sheet.window.reopen(sheet.project.path());
    CHECK(sheet.stored(ArticleField::Outlet) == u"||Herald|Courier"_s);
}

TEST_CASE("the columns are as wide as they were left", "[details_table]")
{
    Sheet sheet;
    sheet.grid().setColumnWidth(static_cast<int>(ArticleField::Outlet), 222);
    sheet.clickHeader(ArticleField::Title);
    sheet.dialog->close();
    QTest::qWait(0);
    sheet.openTable();
    CHECK(sheet.grid().columnWidth(static_cast<int>(ArticleField::Outlet)) == 222);
    CHECK(sheet.column(ArticleField::Title) == u"One|Two|Three|Four"_s);
}

TEST_CASE("a project without articles says so in place of the table", "[details_table]")
{
    Sheet sheet(QStringList{});
    CHECK(sheet.grid().isHidden());
    bool isSaid = false;
    for (const QLabel *label : sheet.dialog->findChildren<QLabel *>()) {
        isSaid |= label->isVisible() && label->text().startsWith(u"No articles yet"_s);
    }
    CHECK(isSaid);
}

TEST_CASE("a project that is open for reading has a table to read and copy from", "[details_table]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Text.\n"_s);
    WindowUnderTest window(project);
    window->openProject(project.path(), model::storage::OpeningWish::ReadOnly);
    window.waitForPage();
    REQUIRE_FALSE(window.project().readOnlyReason().isEmpty());
    QTest::keyClick(&window.reader(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = tests::waitForDialog<ui::DetailsTableDialog>(*window);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    ui::CellGrid &grid = dialog->grid();
    QApplication::clipboard()->setText(u"Other"_s);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(&grid, u"x"_s);
    QTest::keyClick(&grid, Qt::Key_Delete);
    window.waitForWrites();
    CHECK(grid.findChild<QLineEdit *>() == nullptr);
    CHECK(window.project().articles().first().article.title == u"One"_s);
    bool isSaid = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        isSaid |= label->isVisible() && label->text() == window.project().readOnlyReason();
    }
    CHECK(isSaid);
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"One"_s);
}
