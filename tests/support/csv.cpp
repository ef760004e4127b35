// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv.h"

#include "tests/support/catch.h"

namespace tests {

namespace {

class Reader
{
public:
    Reader(QByteArray bytes, char separator)
        : m_bytes(std::move(bytes))
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at == m_bytes.size(); }

    QStringList row()
    {
        QStringList cells{cell()};
        while (!atEnd() && m_bytes[m_at] == m_separator) {
            ++m_at;
            cells.append(cell());
        }
        REQUIRE(m_bytes.mid(m_at, 2) == "\r\n");
        m_at += 2;
        return cells;
    }

private:
    QString cell()
    {
        const bool quoted = !atEnd() && m_bytes[m_at] == '"';
        const QByteArray bytes = quoted ? quotedCell() : plainCell();
        const QString text = QString::fromUtf8("x" + bytes).mid(1); // a leading U+FEFF stays
        REQUIRE(text.toUtf8() == bytes);
        return text;
    }

    QByteArray plainCell()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_bytes[m_at] != m_separator && m_bytes[m_at] != '\r') {
            if (m_bytes[m_at] == '"' || m_bytes[m_at] == '\n') {
                FAIL("a cell with a quote or line end is not quoted");
            }
            ++m_at;
        }
        return m_bytes.sliced(start, m_at - start);
    }

    QByteArray quotedCell()
    {
        QByteArray cell;
        for (++m_at;; ++m_at) {
            if (atEnd()) {
                FAIL("a quoted cell does not end");
            }
            if (m_bytes[m_at] != '"') {
                cell += m_bytes[m_at];
            } else if (m_bytes.mid(m_at, 2) == "\"\"") {
                cell += '"';
                ++m_at;
            } else {
                ++m_at;
                return cell;
            }
        }
    }

    QByteArray m_bytes;
    char m_separator;
    qsizetype m_at = 0;
};

} // namespace

QString CsvTable::cell(qsizetype row, const QString &column) const
{
    const qsizetype at = columns.indexOf(column);
    INFO(column.toStdString());
    REQUIRE(at >= 0);
    REQUIRE(row < rows.size());
    return rows[row][at];
}

QStringList CsvTable::column(const QString &name) const
{
    QStringList cells;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        cells.append(cell(row, name));
    }
    return cells;
}

CsvTable readCsv(const QByteArray &bytes, char separator, bool mark)
{
    REQUIRE(bytes.startsWith("\xef\xbb\xbf") == mark);
    Reader reader(mark ? bytes.mid(3) : bytes, separator);
    CsvTable table;
    table.columns = reader.row();
    while (!reader.atEnd()) {
        table.rows.append(reader.row());
        REQUIRE(table.rows.last().size() == table.columns.size());
    }
    return table;
}

} // namespace tests
