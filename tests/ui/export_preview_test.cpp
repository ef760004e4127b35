// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/column_meanings.h"
#include "tests/ui/export_fixture.h"
#include "ui/export/columns_dialog.h"
#include "ui/export/export_choice.h"
#include "ui/export/preview_cell.h"
#include "ui/export/preview_model.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace tests;
using model::exchange::What;

namespace {

/// The columns between the first and the last that has other pixels than the cell's ground.
QRect ink(const QImage &image, const QRect &cell)
{
    const QRgb ground = image.pixel(cell.topLeft() + QPoint(1, 1));
    QRect found;
    for (int y = cell.top(); y < cell.bottom() - 1; ++y) {
        for (int x = cell.left(); x <= cell.right(); ++x) {
            if (image.pixel(x, y) != ground) {
                found |= QRect(x, y, 1, 1);
            }
        }
    }
    return found;
}

QRect cellOf(const QTableView &table, int row, const QString &name)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->headerData(column, Qt::Horizontal).toString() == name) {
            return table.visualRect(table.model()->index(row, column));
        }
    }
    return {};
}

void checkHeadersAreWhole(const QTableView &table)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        CAPTURE(column);
        CHECK(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
    }
}

const QString longQuote = u"We have waited four months, we have sent letters to the harbour council and to "
                          u"the ministry, and we will "
                          "stay at the gates until somebody comes down to speak with us and means it"_s;

} // namespace

TEST_CASE("the export shows its first rows as they will be written", "[export_preview]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project, u"Ana Quispe"_s);
    under.waitForSummary(u"1 row, 37 columns."_s);
    CHECK(under.column(u"quote"_s) == QStringList{u"Ana Quispe"_s});
    CHECK(under.column(u"tag"_s) == QStringList{u"person"_s});
    CHECK(under.column(u"start"_s) == QStringList{u"0"_s});
}

TEST_CASE("each table shows the columns that tell something", "[export_preview]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project, u"Ana Quispe"_s);
    under.dialog->resize(1000, 640);
    const QList<QStringList> expected = {
        {u"article_title"_s, u"tag"_s, u"start"_s, u"end"_s, u"quote"_s, u"entity"_s, u"sources"_s},
        {u"article_title"_s, u"claim"_s, u"source_entity"_s, u"cue"_s, u"words"_s, u"words_quoted"_s},
        {u"article_title"_s, u"entity"_s, u"claims"_s, u"words_quoted"_s, u"var.role"_s, u"entity.gender"_s},
        {u"entity"_s, u"tag"_s, u"mentions"_s, u"articles"_s, u"claims"_s, u"words_quoted"_s},
        {u"article_title"_s, u"outlet"_s, u"published"_s, u"n.person"_s, u"n.place"_s, u"n.organization"_s,
         u"n.claim"_s},
        {u"kind"_s, u"from_annotation_id"_s, u"to_annotation_id"_s, u"to_entity_id"_s, u"cue"_s},
        {u"subject"_s, u"variable"_s, u"value"_s, u"value_label"_s, u"missing"_s},
        {u"name"_s, u"parent"_s, u"label"_s, u"shortcut"_s, u"definition"_s},
        {u"number"_s, u"at"_s, u"action"_s, u"subject"_s}};
    for (int row = 0; row < expected.size(); ++row) {
        CAPTURE(row);
        under.chooseTable(row);
        CHECK(QTest::qWaitFor([&] { return under.headers() == expected.at(row); }));
        CHECK(under.preview()->horizontalScrollBar()->maximum() == 0);
        checkHeadersAreWhole(*under.preview());
    }
}

TEST_CASE("all columns are shown when that is ticked, and the next time too", "[export_preview]")
{
    const ScratchProject project = twoArticles();
    ExportUnderTest under(project, u"Ana Quispe"_s);
    CHECK(under.named<QCheckBox>("exportAllColumns")->text() == u"&Show all 37 columns"_s);
    CHECK(under.headers().size() == 7);
    under.clickAllColumns();
    CHECK(under.headers().size() == 37);
    CHECK(under.headers().first() == u"annotation_id"_s);
    CHECK(under.headers().last() == u"entity.gender"_s);
    CHECK(under.column(u"words"_s) == QStringList{u"2"_s});
    CHECK(under.summary().startsWith(u"1 row, 37 columns."_s));
    checkHeadersAreWhole(*under.preview());

    under.close();
    under.open();
    CHECK(under.named<QCheckBox>("exportAllColumns")->isChecked());
    CHECK(under.headers().size() == 37);
    under.clickAllColumns();
    CHECK(under.headers().size() == 7);
    CHECK(under.summary().startsWith(u"1 row, 37 columns."_s));
}

TEST_CASE("every column of every table says what it means", "[export_preview]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project, u"Ana Quispe"_s);
    under.clickAllColumns();
    QStringList firstColumns;
    for (int row = 0; row < ui::ExportChoice::tables().size(); ++row) {
        CAPTURE(row);
        under.chooseTable(row);
        // No two tables begin with the same column.
        REQUIRE(QTest::qWaitFor([&] { return !firstColumns.contains(under.headers().value(0)); }));
        firstColumns.append(under.headers().value(0));
        for (const QString &header : under.headers()) {
            CAPTURE(header);
            CHECK_FALSE(model::exchange::columnMeaning(header).meaning.isEmpty());
        }
    }
}

TEST_CASE("the meanings of all columns are told, also of those that are not shown", "[export_preview]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project, u"Ana Quispe"_s);
    under.named("exportMeanings")->setFocus();
    under.press("exportMeanings", Qt::Key_Return);
    const auto *meanings = waitForDialog<ui::ColumnsDialog>(*under.dialog);
    CHECK(meanings->findChild<QTableWidget *>()->rowCount() == 37);
}

TEST_CASE("numbers and their headers stand at the right, also where a cell is empty", "[export_preview]")
{
    ui::PreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList columns{u"quote"_s, u"start"_s, u"published"_s};
    model.show({columns, {{u"42"_s, u"12"_s, u"2024"_s}, {u"Almena"_s, {}, {}}}, {}}, columns);
    const auto isRight = [](const QVariant &alignment) {
        return (alignment.toInt() & Qt::AlignRight) != 0;
    };
    for (int column = 0; column < 3; ++column) {
        CAPTURE(column);
        const bool expected = column == 1;
        CHECK(isRight(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)) == expected);
        CHECK(isRight(model.index(0, column).data(Qt::TextAlignmentRole)) == expected);
        CHECK(isRight(model.index(1, column).data(Qt::TextAlignmentRole)) == expected);
    }
}

TEST_CASE("numbers are painted below the end of their header", "[export_preview]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project, u"Porto"_s);
    const QImage image = under.preview()->viewport()->grab().toImage();
    const QRect cell = cellOf(*under.preview(), 0, u"start"_s);
    const QRect number = ink(image, cell);
    CHECK(cell.right() - number.right() <= 10);
    CHECK(number.left() - cell.left() > 14);
    const QRect tag = cellOf(*under.preview(), 0, u"tag"_s);
    CHECK(ink(image, tag).left() - tag.left() <= 10);
}

TEST_CASE("a very long cell is kept short, with more of it in the tooltip", "[export_preview]")
{
    ui::PreviewModel model;
    model.show({{u"quote"_s}, {{QString(500, u'x')}}, {}}, {u"quote"_s});
    CHECK(model.index(0, 0).data().toString().size() == 401);
    CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString().size() == 500);
}

TEST_CASE("a long quote is wrapped to three lines, an id and a title are not", "[export_preview]")
{
    ui::PreviewModel model;
    const QString id = u"01a20eed-44ff-7000-a21a-4f592db4d314"_s;
    const QStringList columns{u"quote"_s, u"article_title"_s, u"annotation_id"_s};
    model.show({columns, {{longQuote, longQuote, id}, {u"short"_s, {}, {}}}, {}}, columns);
    const QFont font = QApplication::font();
    const int width = QFontMetrics(font).horizontalAdvance(u"We have waited four months, we"_s) + 4;

    const QStringList quote = ui::PreviewCell::lines(model.index(0, 0), font, width);
    REQUIRE(quote.size() == 3);
    CHECK(quote.at(0) == u"We have waited four months, we"_s);
    CHECK(quote.at(1).startsWith(u"have sent letters"_s));
    CHECK(quote.at(2).endsWith(u'…'));
    CHECK(ui::PreviewCell::lines(model.index(0, 1), font, width).size() == 2);
    const QStringList ids = ui::PreviewCell::lines(model.index(0, 2), font, width / 2);
    REQUIRE(ids.size() == 1);
    CHECK(ids.first().startsWith(u"01a20eed"_s));
    CHECK(ids.first().endsWith(u'…'));
    CHECK(ui::PreviewCell::lines(model.index(1, 0), font, width) == QStringList{u"short"_s});
}

TEST_CASE("rows are as high as their quotes, and no word of a tag is broken", "[export_preview]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, longQuote + u". Porto waits.\n"_s);
    ExportUnderTest under(project, longQuote);
    under.close();
    under.window.select(u"Porto");
    under.window.press(Qt::Key_O);
    under.open();
    under.waitForSummary(u"2 rows"_s);
    const int line = under.preview()->fontMetrics().height();
    const auto height = [&](int row) {
        return under.preview()->rowHeight(row);
    };
    REQUIRE(QTest::qWaitFor([&] { return height(0) > 2 * line; }));
    CHECK(height(0) <= 5 * line);
    CHECK(height(1) < 2 * line + 4);
    under.dialog->resize(760, 600);
    REQUIRE(QTest::qWaitFor([&] { return height(0) >= 3 * line; }));
    CHECK(height(0) <= 5 * line);
    const int word = under.preview()->fontMetrics().horizontalAdvance(u"organization"_s);
    CHECK(cellOf(*under.preview(), 1, u"tag"_s).width() >= word + 16);
    checkHeadersAreWhole(*under.preview());
}

TEST_CASE("Arabic cells are painted from the right", "[export_preview]")
{
    ScratchProject project;
    project.addArticle(u"خبر"_s, u"قالت ليلى الخطيب إن السوق أغلق في الليل بعد حريق كبير.\n"_s);
    ExportUnderTest under(project, u"ليلى الخطيب"_s);
    under.close();
    under.window.select(u"إن السوق أغلق في الليل بعد حريق كبير");
    under.window.press(Qt::Key_C);
    under.open();
    under.dialog->resize(980, 640);
    REQUIRE(under.column(u"quote"_s).value(0) == u"ليلى الخطيب"_s);
    const QImage image = under.preview()->viewport()->grab().toImage();
    const QRect cell = cellOf(*under.preview(), 0, u"quote"_s);
    REQUIRE(cell.width() > 120);
    CHECK(cell.right() - ink(image, cell).right() <= 12);
    CHECK(ink(image, cell).left() - cell.left() > 20);
}

TEST_CASE("where there is nothing yet, the dialog says what to do", "[export_preview]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project);
    under.waitForSummary(u"0 rows, 37 columns. The file would have only its header."_s);
    CHECK(under.named<QLabel>("exportEmpty")->isVisible());
    CHECK(under.named<QLabel>("exportEmpty")->text() == u"Nothing is tagged yet"_s);
    CHECK(under.named<QLabel>("exportAdvice")->text().contains(u"P for a person"_s));
    CHECK_FALSE(under.preview()->isVisible());
    CHECK_FALSE(under.named("exportAllColumns")->isVisible());

    under.chooseTable(4);
    under.waitForSummary(u"2 rows"_s);
    CHECK(under.preview()->isVisible());
    CHECK(under.named("exportAllColumns")->isVisible());
    CHECK_FALSE(under.named<QLabel>("exportEmpty")->isVisible());
}

TEST_CASE("in a project without articles the way begins with them", "[export_preview]")
{
    const ScratchProject project;
    const ExportUnderTest under(project);
    under.waitForSummary(u"0 rows"_s);
    CHECK(under.named<QLabel>("exportEmpty")->text() == u"No articles yet"_s);
}

TEST_CASE("where only the choice is empty, another choice is advised", "[export_preview]")
{
    const ScratchProject project = twoArticles();
    ExportUnderTest under(project, u"Ana Quispe"_s);
    under.close();
    under.window.press(Qt::Key_J);
    REQUIRE(QTest::qWaitFor([&] { return under.window.page().article.title == u"Two"_s; }));
    under.open();
    under.press("exportArticles", Qt::Key_Down);
    under.waitForSummary(u"0 rows"_s);
    CHECK(under.named<QLabel>("exportEmpty")->text() == u"Nothing in this choice"_s);
    CHECK(under.named<QLabel>("exportAdvice")->text() == u"Choose all articles above, or others."_s);
}
