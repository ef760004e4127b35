// SPDX-License-Identifier: GPL-3.0-or-later
// Cells on the clipboard, and which cells of a table get what.
#include "model/exchange/cell_block.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace model::exchange;

namespace {

/// "0,1=a 1,1=b": row, column and what comes there.
QString shown(const QList<PlacedCell> &cells)
{
    QStringList parts;
    for (const auto &[place, text] : cells) {
        parts.append(u"%1,%2=%3"_s.arg(place.row).arg(place.column).arg(text));
    }
    return parts.join(u' ');
}

QString shown(const QList<CellCopy> &copies)
{
    QStringList parts;
    for (const auto &[from, to] : copies) {
        parts.append(u"%1,%2>%3,%4"_s.arg(from.row).arg(from.column).arg(to.row).arg(to.column));
    }
    return parts.join(u' ');
}

const CellSize table{5, 3};

CellRows randomCells(tests::Random &random)
{
    const int columns = 1 + random.below(4);
    CellRows rows;
    for (int row = 1 + random.below(5); row > 0; --row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            cells.append(random.textOf({u"a", u"\"", u"\t", u"\n", u" ", u"é", u"ب", u"𝒳"}, random.below(6)));
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace

TEST_CASE("cells come from tabs and line ends as Excel and LibreOffice write them", "[cells]")
{
    const CellRows rows{{u"One"_s, u"Herald"_s}, {u"Two"_s, {}}};
    CHECK(cellsIn(u"One\tHerald\r\nTwo\t\r\n"_s) == rows);
    CHECK(cellsIn(u"One\tHerald\nTwo\t"_s) == rows);
    CHECK(cellsIn(u"One\tHerald\rTwo\t\r"_s) == rows);
    CHECK(cellsIn(u"Hello, world; you"_s) == CellRows{{u"Hello, world; you"_s}});
    CHECK(cellsIn(u"a\n\nb"_s) == CellRows{{u"a"_s}, {QString()}, {u"b"_s}});
    CHECK(cellsIn(u"a\tb\nc"_s) == CellRows{{u"a"_s, u"b"_s}, {u"c"_s}});
    CHECK(cellsIn({}).isEmpty());
}

TEST_CASE("a cell in quotes keeps its line breaks, tabs and quotes", "[cells]")
{
    CHECK(
        cellsIn(u"\"two\r\nlines\"\t\"a\tb\"\r\n\"say \"\"no\"\"\"\t\"\"\r\n"_s)
        == CellRows{{u"two\nlines"_s, u"a\tb"_s}, {u"say \"no\""_s, QString()}});
}

TEST_CASE("a quote that does not go round its cell stands for itself", "[cells]")
{
    CHECK(cellsIn(u"\"Yes\" and no\tb"_s) == CellRows{{u"\"Yes\" and no"_s, u"b"_s}});
    CHECK(cellsIn(u"5\" nail\tb"_s) == CellRows{{u"5\" nail"_s, u"b"_s}});
    CHECK(cellsIn(u"\"open\tb\nc"_s) == CellRows{{u"\"open"_s, u"b"_s}, {u"c"_s}});
    CHECK(cellsIn(u"\""_s) == CellRows{{u"\""_s}});
}

TEST_CASE("one plain cell goes out as it stands", "[cells]")
{
    CHECK(clipboardText({{u"Port Almena"_s}}) == u"Port Almena"_s);
    CHECK(clipboardText({{u"5\" nail"_s, u"b"_s}, {u"c"_s, u"d\ne"_s}}) == u"5\" nail\tb\nc\t\"d\ne\""_s);
    CHECK(clipboardText({{u"\"a\""_s}}) == u"\"\"\"a\"\"\""_s);
}

TEST_CASE("what is copied is pasted as it was", "[cells][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < 3000; ++round) {
        const CellRows cells = randomCells(random);
        const QString text = clipboardText(cells);
        CAPTURE(text.toStdString());
        REQUIRE(cellsIn(text) == cells);
    }
}

TEST_CASE("copied cells go to the right and down from the first selected one", "[cells]")
{
    const CellRows copied{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    const Placement placement = placed(copied, {{1, 1}, {1, 1}}, table);
    CHECK(shown(placement.cells) == u"1,1=a 1,2=b 2,1=c 2,2=d"_s);
    CHECK(placement.covered == CellBlock{{1, 1}, {2, 2}});
    CHECK(placement.isWhole());
}

TEST_CASE("what reaches beyond the table is left out and counted", "[cells]")
{
    const CellRows copied{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}};
    const Placement placement = placed(copied, {{3, 2}, {1, 1}}, table);
    CHECK(shown(placement.cells) == u"3,2=a 4,2=c"_s);
    CHECK(placement.covered == CellBlock{{3, 2}, {2, 1}});
    CHECK(placement.wanted == CellSize{3, 2});
    CHECK_FALSE(placement.isWhole());
}

TEST_CASE("one cell fills what is selected, and a row that fits is repeated", "[cells]")
{
    CHECK(shown(placed({{u"x"_s}}, {{1, 0}, {2, 2}}, table).cells) == u"1,0=x 1,1=x 2,0=x 2,1=x"_s);
    CHECK(shown(placed({{u"a"_s, u"b"_s}}, {{0, 1}, {2, 2}}, table).cells) == u"0,1=a 0,2=b 1,1=a 1,2=b"_s);
    // Two rows into three: once, from the first.
    CHECK(shown(placed({{u"a"_s}, {u"b"_s}}, {{0, 0}, {3, 1}}, table).cells) == u"0,0=a 1,0=b"_s);
}

TEST_CASE("cells that a row lacks leave what stands there", "[cells]")
{
    CHECK(
        shown(placed({{u"a"_s, u"b"_s}, {u"c"_s}}, {{0, 0}, {1, 1}}, table).cells) == u"0,0=a 0,1=b 1,0=c"_s);
    CHECK(placed({}, {{0, 0}, {1, 1}}, table).cells.isEmpty());
}

TEST_CASE("pasting gives each cell of the covered block one text, and no other cell", "[cells][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < 2000; ++round) {
        const CellRows copied = randomCells(random);
        const CellBlock selected{
            {random.below(5), random.below(3)}, {1 + random.below(5), 1 + random.below(3)}};
        const Placement placement = placed(copied, selected, table);
        QSet<QPair<int, int>> places;
        for (const PlacedCell &cell : placement.cells) {
            REQUIRE(cell.place.row >= selected.first.row);
            REQUIRE(cell.place.row < table.rows);
            REQUIRE(cell.place.column >= selected.first.column);
            REQUIRE(cell.place.column < table.columns);
            places.insert({cell.place.row, cell.place.column});
        }
        REQUIRE(places.size() == placement.cells.size());
        REQUIRE(places.size() == placement.covered.size.rows * placement.covered.size.columns);
        REQUIRE(placement.cells.first().text == copied.first().first());
        REQUIRE(placement.cells.first().place == selected.first);
    }
}

TEST_CASE("filling down gives each column what stands in its first selected cell", "[cells]")
{
    CHECK(shown(filledDown({{2, 1}, {0, 1}, {1, 0}, {1, 1}, {3, 0}})) == u"1,0>3,0 0,1>1,1 0,1>2,1"_s);
    CHECK(shown(filledDown({{2, 1}})) == u"1,1>2,1"_s);
    CHECK(filledDown({{0, 1}}).isEmpty());
    CHECK(filledDown({}).isEmpty());
}
