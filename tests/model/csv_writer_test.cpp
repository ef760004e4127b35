// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/exchange/cell_guard.h"
#include "model/exchange/csv_writer.h"
#include "tests/support/catch.h"
#include "tests/support/csv.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace model::exchange;

namespace {

QByteArray written(Preset preset, const QList<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, preset);
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            writer.string(cell);
        }
        writer.endRow();
    }
    writer.flush();
    return buffer.data();
}

} // namespace

TEST_CASE("rows end with CRLF and only cells that need it are quoted", "[csv]")
{
    CHECK(
        written(
            Preset::Exact, {{u"a"_s, u"b c"_s, QString()}, {u"1,5"_s, u"she said \"no\""_s, u"two\nlines"_s}})
        == "a,b c,\r\n\"1,5\",\"she said \"\"no\"\"\",\"two\nlines\"\r\n");
}

TEST_CASE("each preset has its separator, mark and guard", "[csv]")
{
    const QList<QStringList> rows = {{u"a;b"_s, u"c,d"_s, u"=1+1"_s}};
    CHECK(written(Preset::Exact, rows) == "\"a;b\",\"c,d\",=1+1\r\n");
    CHECK(written(Preset::Excel, rows) == "\xef\xbb\xbf\"a;b\",\"c,d\",'=1+1\r\n");
    CHECK(written(Preset::ExcelSemicolon, rows) == "\xef\xbb\xbf\"a;b\";\"c,d\";'=1+1\r\n");
}

TEST_CASE("a cell at which any spreadsheet could part a row is quoted in every preset", "[csv]")
{
    for (const Preset preset : {Preset::Exact, Preset::Excel, Preset::ExcelSemicolon}) {
        for (const QString &cell : {u"12-40;66-90"_s, u"a\tb"_s, u"a,b"_s}) {
            CHECK(written(preset, {{cell}}).endsWith("\"" + cell.toUtf8() + "\"\r\n"));
        }
    }
}

TEST_CASE("decimals have a dot, in excel-semicolon a comma, and numbers no guard", "[csv]")
{
    const auto numbers = [](Preset preset) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, preset);
        writer.decimal(-0.5);
        writer.decimal(12);
        writer.number(-3);
        writer.number(std::nullopt);
        writer.endRow();
        writer.flush();
        CHECK(writer.guardedCells() == 0);
        return buffer.data();
    };
    CHECK(numbers(Preset::Exact) == "-0.5,12,-3,\r\n");
    CHECK(numbers(Preset::Excel) == "\xef\xbb\xbf-0.5,12,-3,\r\n");
    CHECK(numbers(Preset::ExcelSemicolon) == "\xef\xbb\xbf\"-0,5\";12;-3;\r\n");
}

TEST_CASE("cells that a spreadsheet could run are guarded, whole numbers are not", "[csv]")
{
    for (const char *cell :
         {"=1+1", "+34 600", "-No lo sé", "@sum", "\tx", "\rx", "\nx", "'=x", "''@x", "--1", "-", "+", "-1-1",
          "-2 people", "+1.", "-e5"}) {
        CAPTURE(cell);
        CHECK(needsGuard(cell));
    }
    for (const char *cell :
         {"", "'", "''", "'x", "-2", "+1.5", "-1,5", "+2e5", "-2.5E-3", "x=1", "–dash", " =1"}) {
        CAPTURE(cell);
        CHECK_FALSE(needsGuard(cell));
    }
}

TEST_CASE("guarded and long cells are counted, and nothing is cut", "[csv]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, Preset::Excel);
    writer.string(u"=1"_s);
    writer.string(QString(32767, u'x'));
    writer.string(QString(32768, u'x'));
    writer.string(QString(20000, u'é')); // 40,000 bytes, but 20,000 characters
    writer.string(u"-3"_s);
    writer.endRow();
    writer.flush();
    CHECK(writer.guardedCells() == 1);
    CHECK(writer.longCells() == 1);
    CHECK(writer.rows() == 1);
    CHECK(buffer.data().size() == 3 + 3 + 32767 + 32768 + 40000 + 2 + 4 + 2);
}

TEST_CASE("any cells come back exactly, guarded ones by taking one apostrophe off", "[csv]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const Preset preset = GENERATE(Preset::Exact, Preset::Excel, Preset::ExcelSemicolon);
    QList<QStringList> rows;
    for (int row = 0; row < 400; ++row) {
        QStringList cells;
        for (int column = 0; column < 4; ++column) {
            cells.append(random.textOf(
                {u"'", u"=", u"-", u"+", u"@", u"1", u"2.5", u",", u";", u"\"", u"\n", u"\t", u"é", u"😀",
                 u" "},
                random.below(6)));
        }
        rows.append(cells);
    }
    const bool isExact = preset == Preset::Exact;
    const auto table =
        tests::readCsv(written(preset, rows), preset == Preset::ExcelSemicolon ? ';' : ',', !isExact);
    QList<QStringList> back = table.rows;
    back.prepend(table.columns);
    for (QStringList &row : back) {
        for (QString &cell : row) {
            CHECK((isExact || !needsGuard(cell.toUtf8()) || cell.startsWith(u'\'')));
            cell = isExact ? cell : QString::fromUtf8(withoutGuard(cell.toUtf8()));
        }
    }
    CHECK(back == rows);
}

TEST_CASE("a device that fails is an error that says so", "[csv]")
{
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CsvWriter writer(full, Preset::Exact);
    writer.string(u"x"_s);
    writer.endRow();
    CHECK(
        tests::errorOf([&] { writer.flush(); })
        == u"Could not write “/dev/full”: No space left on device. Make room, or choose another place."_s);
}
