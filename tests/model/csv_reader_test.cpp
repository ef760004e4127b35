// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cell_guard.h"
#include "model/exchange/csv_reader.h"
#include "model/exchange/csv_writer.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace model::exchange;

namespace {

using Rows = QList<QByteArrayList>;

/// Gives its bytes a few at a time, as a pipe does.
class Trickle final : public QIODevice
{
public:
    Trickle(QByteArray bytes, int most)
        : m_bytes(std::move(bytes))
        , m_most(most)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 given = std::min<qint64>({size, m_most, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, given, data);
        m_at += given;
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_most;
    qint64 m_at = 0;
};

Rows rowsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"t.csv"_s);
    Rows rows;
    while (const auto row = reader.row()) {
        rows.append(QByteArrayList(*row));
    }
    return rows;
}

QString refusal(const QByteArray &bytes)
{
    return tests::errorOf([&] { rowsOf(bytes); });
}

} // namespace

TEST_CASE("cells are read as they were written, whatever ends a row", "[csv]")
{
    CHECK(rowsOf("a,b\r\nc,\r\n") == Rows{{"a", "b"}, {"c", ""}});
    CHECK(rowsOf("a,b\nc,d") == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(rowsOf("a\rb\r") == Rows{{"a"}, {"b"}});
    CHECK(rowsOf("\"a,\"\"b\"\"\r\nc\",d\r\n") == Rows{{"a,\"b\"\r\nc", "d"}});
    CHECK(rowsOf("a,\"\"\r\n\r\n,\r\n") == Rows{{"a", ""}, {""}, {"", ""}});
    CHECK(rowsOf("a\r\n\"b\"") == Rows{{"a"}, {"b"}});
    CHECK(rowsOf("") == Rows{});
    CHECK(rowsOf("\xef\xbb\xbf") == Rows{});
}

TEST_CASE("the first line tells the separator, outside quotes", "[csv]")
{
    CHECK(rowsOf("a;b,c;d\r\n1;2,3;4\r\n") == Rows{{"a", "b,c", "d"}, {"1", "2,3", "4"}});
    CHECK(rowsOf("a\tb\n1;2\t3") == Rows{{"a", "b"}, {"1;2", "3"}});
    CHECK(rowsOf("\"a;b;c\",d\n1,2") == Rows{{"a;b;c", "d"}, {"1", "2"}});
    CHECK(rowsOf("name\n1;2") == Rows{{"name"}, {"1;2"}});
}

TEST_CASE("the line for Excel that names the separator is no row, but counts as a line", "[csv]")
{
    CHECK(rowsOf("sep=;\r\na,b;c\r\n") == Rows{{"a,b", "c"}});
    CHECK(rowsOf("\xef\xbb\xbfSEP=|\na|b;c\n") == Rows{{"a", "b;c"}});
    CHECK(rowsOf("sep=,\n") == Rows{});
    CHECK(rowsOf("sep=\na;b\n") == Rows{{"sep="}, {"a;b"}});
    CHECK(rowsOf("sep=ab\nc\n") == Rows{{"sep=ab"}, {"c"}});
    CHECK(refusal("sep=;\r\na\r\nb\"c\r\n").contains(u"line 3"_s));
}

TEST_CASE("a byte order mark is no part of the first cell, and is told", "[csv]")
{
    QByteArray bytes = "\xef\xbb\xbf\"a\";\xef\xbb\xbf"
                       "b\r\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"t.csv"_s);
    CHECK(reader.hasMark());
    CHECK(reader.separator() == ';');
    CHECK(
        reader.row()
        == QList<QByteArray>{
            "a",
            "\xef\xbb\xbf"
            "b"});
}

TEST_CASE("wrong quotes are errors that name the line", "[csv]")
{
    CHECK(
        refusal("a,b\r\n1,\"two\r\nlines\r\n")
        == u"Could not read “t.csv”, line 2: the quotation mark that opens a cell here is never closed."_s);
    CHECK(
        refusal("a\n\"1\n2\"\n3\" x\n")
        == u"Could not read “t.csv”, line 4: a quotation mark stands in a cell that does not begin with one. "
           u"Put "
           "the whole cell in quotation marks and double those within."_s);
    CHECK(
        refusal("a\r1\r\"2\r\n\" x\r")
        == u"Could not read “t.csv”, line 4: a cell goes on behind its closing quotation mark. Double the "
           "quotation marks within a cell."_s);
}

TEST_CASE("each row knows the line where it begins", "[csv]")
{
    QByteArray bytes = "a\r\n\"1\r\n2\n3\r4\"\r\n\nb\rc";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"t.csv"_s);
    QList<qint64> lines;
    while (reader.row()) {
        lines.append(reader.line());
    }
    CHECK(lines == QList<qint64>{1, 2, 6, 7, 8});
}

TEST_CASE("any table comes back from any preset, also in small pieces", "[csv]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const Preset preset = GENERATE(Preset::Exact, Preset::Excel, Preset::ExcelSemicolon);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, preset);
    Rows rows{{"first", "second", "third"}};
    for (int row = 0; row < 3000; ++row) {
        QByteArrayList cells;
        for (int column = 0; column < 3; ++column) {
            cells.append(random
                             .textOf(
                                 {u"'", u"=", u"-", u"1", u",", u";", u"\"", u"\n", u"\r", u"\t", u"é", u"😀",
                                  u"حرف", u" "},
                                 random.below(9))
                             .toUtf8());
        }
        rows.append(cells);
    }
    for (const QByteArrayList &row : rows) {
        for (const QByteArray &cell : row) {
            writer.text(QByteArrayView(cell));
        }
        writer.endRow();
    }
    writer.flush();

    Trickle trickle(buffer.data(), 1 + random.below(100));
    CsvReader reader(trickle, u"t.csv"_s);
    CHECK(reader.hasMark() == (preset != Preset::Exact));
    Rows back;
    while (const auto row = reader.row()) {
        QByteArrayList cells;
        for (const QByteArray &cell : *row) {
            cells.append(preset == Preset::Exact ? cell : withoutGuard(cell).toByteArray());
        }
        back.append(cells);
    }
    CHECK((back == rows));
}

TEST_CASE("cells longer than what is read at once are whole", "[csv]")
{
    for (const qsizetype length : {65'535, 65'536, 65'537, 200'000}) {
        const QByteArray cell(length, 'x');
        CHECK((rowsOf("a," + cell + ",b\r\n" + cell + "\nc") == Rows{{"a", cell, "b"}, {cell}, {"c"}}));
        CHECK(refusal(cell + '"').contains(u"line 1: a quotation mark stands in a cell"_s));
    }
}
