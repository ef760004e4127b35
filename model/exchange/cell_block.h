// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Blocks of cells as spreadsheets hand them on through the clipboard, and which cells of a table get what.
namespace model::exchange {

/// Rows of cells, from above.
using CellRows = QList<QStringList>;

/// What Excel, LibreOffice and the like put on the clipboard: tabs between the cells, a line end behind each
/// row; a cell in quotes where it has line ends or tabs in it, its own quotes doubled. A quote that is not
/// one of such a pair stands for itself. Line ends within a cell become LF.
CellRows cellsIn(const QString &text);
/// The same form; what cellsIn() reads back as it was.
QString clipboardText(const CellRows &rows);

struct CellPlace
{
    int row = 0;
    int column = 0;

    friend auto operator<=>(const CellPlace &, const CellPlace &) = default;
};

struct CellSize
{
    int rows = 0;
    int columns = 0;

    friend bool operator==(const CellSize &, const CellSize &) = default;
};

/// Some cells that make a rectangle.
struct CellBlock
{
    CellPlace first;
    CellSize size;

    friend bool operator==(const CellBlock &, const CellBlock &) = default;
};

/// A cell and what it gets.
struct PlacedCell
{
    CellPlace place;
    QString text;

    friend bool operator==(const PlacedCell &, const PlacedCell &) = default;
};

/// Where copied cells come to stand.
struct Placement
{
    QList<PlacedCell> cells;
    CellBlock covered; ///< within the table
    CellSize wanted;   ///< how much room they would have needed

    bool isWhole() const { return covered.size == wanted; }
};

/// Puts copied cells into a table of that size, from the first selected cell on to the right and down. They
/// are repeated where the selection is so many times as high and as wide, so that one cell fills it. Cells
/// that a shorter row lacks leave what they would cover as it is.
Placement placed(const CellRows &copied, const CellBlock &selected, const CellSize &table);

/// One cell that gets what stands in another.
struct CellCopy
{
    CellPlace from;
    CellPlace to;

    friend bool operator==(const CellCopy &, const CellCopy &) = default;
};

/// In each column what stands in the first of the selected cells goes into the others; a single one gets what
/// stands above it.
QList<CellCopy> filledDown(QList<CellPlace> selected);

} // namespace model::exchange
