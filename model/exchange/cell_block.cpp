// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cell_block.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Reads cell by cell.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }

    QStringList row()
    {
        QStringList cells{cell()};
        while (!atEnd() && m_text[m_at] == u'\t') {
            ++m_at;
            cells.append(cell());
        }
        m_at = behindLineEnd(m_at);
        return cells;
    }

private:
    bool endsCell(qsizetype at) const
    {
        return at == m_text.size() || m_text[at] == u'\t' || isLineEnd(m_text[at]);
    }

    /// CRLF is one.
    qsizetype behindLineEnd(qsizetype at) const
    {
        if (m_text.mid(at, 2) == u"\r\n"_s) {
            return at + 2;
        }
        return at < m_text.size() && isLineEnd(m_text[at]) ? at + 1 : at;
    }

    QString cell()
    {
        if (!atEnd() && m_text[m_at] == u'"') {
            if (const auto quoted = quotedCell()) {
                return *quoted;
            }
        }
        const qsizetype start = m_at;
        while (!endsCell(m_at)) {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    /// Nothing where the quotes do not go round the whole cell: `"Yes" and no` is how Excel writes just that.
    std::optional<QString> quotedCell()
    {
        QString cell;
        for (qsizetype at = m_at + 1; at < m_text.size();) {
            if (m_text[at] == u'"') {
                if (endsCell(at + 1)) {
                    m_at = at + 1;
                    return cell;
                }
                if (m_text[at + 1] != u'"') {
                    return std::nullopt;
                }
                cell += u'"';
                at += 2;
            } else if (isLineEnd(m_text[at])) {
                cell += u'\n';
                at = behindLineEnd(at);
            } else {
                cell += m_text[at++];
            }
        }
        return std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString written(const QString &cell)
{
    const bool isPlain = !cell.startsWith(u'"')
        && std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c == u'\t' || isLineEnd(c); });
    return isPlain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

CellSize sizeOf(const CellRows &rows)
{
    qsizetype columns = 0;
    for (const QStringList &row : rows) {
        columns = std::max(columns, row.size());
    }
    return {static_cast<int>(rows.size()), static_cast<int>(columns)};
}

} // namespace

CellRows cellsIn(const QString &text)
{
    CellRows rows;
    Reader reader(text);
    while (!reader.atEnd()) {
        rows.append(reader.row());
    }
    return rows;
}

QString clipboardText(const CellRows &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            cells.append(written(cell));
        }
        lines.append(cells.join(u'\t'));
    }
    QString text = lines.join(u'\n');
    // A last row of nothing would be taken for the end of the one before. Elsewhere no line end comes last:
    // one cell is to go into any other program as it stands.
    if (!rows.isEmpty() && (text.isEmpty() || text.endsWith(u'\n'))) {
        text += u'\n';
    }
    return text;
}

Placement placed(const CellRows &copied, const CellBlock &selected, const CellSize &table)
{
    Placement result;
    const CellSize one = sizeOf(copied);
    if (one.columns == 0) {
        return result;
    }
    const bool repeats = selected.size.rows % one.rows == 0 && selected.size.columns % one.columns == 0;
    result.wanted = repeats ? selected.size : one;
    const CellPlace from = selected.first;
    result.covered.first = from;
    result.covered.size = {
        std::clamp(table.rows - from.row, 0, result.wanted.rows),
        std::clamp(table.columns - from.column, 0, result.wanted.columns)};
    for (int row = 0; row < result.covered.size.rows; ++row) {
        const QStringList &cells = copied[row % one.rows];
        for (int column = 0; column < result.covered.size.columns; ++column) {
            if (column % one.columns < cells.size()) {
                result.cells.append({{from.row + row, from.column + column}, cells[column % one.columns]});
            }
        }
    }
    return result;
}

QList<CellCopy> filledDown(QList<CellPlace> selected)
{
    std::sort(selected.begin(), selected.end(), [](const CellPlace &a, const CellPlace &b) {
        return a.column != b.column ? a.column < b.column : a.row < b.row;
    });
    QList<CellCopy> copies;
    for (qsizetype first = 0; first < selected.size();) {
        qsizetype end = first + 1;
        while (end < selected.size() && selected[end].column == selected[first].column) {
            copies.append({selected[first], selected[end]});
            ++end;
        }
        if (end == first + 1 && selected[first].row > 0) {
            copies.append({{selected[first].row - 1, selected[first].column}, selected[first]});
        }
        first = end;
    }
    return copies;
}

} // namespace model::exchange
