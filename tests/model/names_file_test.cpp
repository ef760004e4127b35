// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/names_file.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;

namespace {

/// A folder with one file of these bytes.
struct WithFile
{
    explicit WithFile(const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    ReadNames read() const { return readNamesFile(path, codebook); }
    /// The error without the file's name.
    QString refusal() const
    {
        QString error = tests::errorOf([this] { read(); });
        REQUIRE(error.startsWith(u"Could not read “%1”"_s.arg(path)));
        return error.mid(u"Could not read “%1”"_s.arg(path).size());
    }
    TagId tag(QStringView name) const { return codebook.named(name)->id; }

    Codebook codebook = Codebook::standard();
    QTemporaryDir folder;
    QString path = folder.filePath(u"names.csv"_s);
};

QString refusal(const QByteArray &bytes)
{
    return WithFile(bytes).refusal();
}

} // namespace

TEST_CASE("names come with their tags, aliases and Wikidata ids", "[names_file]")
{
    const WithFile file("name,tag,aliases,wikidata,description\n"
                        "Ana Quispe,person,A. Quispe; La Jefa ;Quispe,Q42,\"Leads, and speaks\"\n"
                        "\n"
                        "Port Almena,Place,Almena|El Puerto,https://www.wikidata.org/wiki/q17,\n"
                        "CUNARC,ORGANIZATION,,,\n");
    const ReadNames read = file.read();
    CHECK(read.warnings.isEmpty());
    REQUIRE(read.names.size() == 3);
    CHECK(
        read.names[0]
        == ListedName{
            2,
            u"Ana Quispe"_s,
            file.tag(u"person"),
            {u"A. Quispe"_s, u"La Jefa"_s, u"Quispe"_s},
            u"Q42"_s,
            u"Leads, and speaks"_s});
    CHECK(
        read.names[1]
        == ListedName{4, u"Port Almena"_s, file.tag(u"place"), {u"Almena"_s, u"El Puerto"_s}, u"Q17"_s, {}});
    CHECK(read.names[2] == ListedName{5, u"CUNARC"_s, file.tag(u"organization"), {}, {}, {}});
}

TEST_CASE("the columns are known by the names people give them, in any order and separator", "[names_file]")
{
    for (const QByteArray &header :
         {QByteArray("Tipo;Nombre;Otros nombres;QID"), QByteArray("type;Full Name;also known as;Wikidata ID"),
          QByteArray("\xef\xbb\xbfKIND\tNome\tALIASES\twikidata_id"),
          QByteArray("typ;Bezeichnung;Synonyme;Q"),
          QByteArray("\xd8\xa7\xd9\x84\xd9\x86\xd9\x88\xd8\xb9;name;alias;wikidata")}) {
        CAPTURE(header.toStdString());
        const bool isTab = header.contains('\t');
        const QByteArray row = "person;Ana Quispe;Jefa|Ana;Q42\r\n";
        const WithFile file(header + "\r\n" + (isTab ? QByteArray(row).replace(';', '\t') : row));
        const ReadNames read = file.read();
        CHECK(read.warnings.isEmpty());
        REQUIRE(read.names.size() == 1);
        CHECK(
            read.names[0]
            == ListedName{2, u"Ana Quispe"_s, file.tag(u"person"), {u"Jefa"_s, u"Ana"_s}, u"Q42"_s, {}});
    }
}

TEST_CASE("columns that are not known are told and left out", "[names_file]")
{
    const WithFile file("name,tag,party,born\nAna,person,X,1970\n");
    CHECK(
        file.read().warnings
        == QStringList{
            u"“%1”: these columns were left out: party, born. Names have name, tag, aliases, wikidata, "
            "description."_s.arg(file.path)});
}

TEST_CASE("a file in another encoding is read, and one whose letters are lost is refused", "[names_file]")
{
    const WithFile latin("name,tag\nJos\xe9 Mu\xf1oz,person\nIn\xe9s Cort\xe9s,person\nRa\xfal N\xfa\xf1"
                         "ez,person\n");
    const ReadNames read = latin.read();
    CHECK(read.names.value(0).name == u"José Muñoz");
    CHECK(read.warnings.size() == 1);
    const QString plain = u"name,tag\nAna,person\n"_s;
    const QByteArray wide(reinterpret_cast<const char *>(plain.utf16()), plain.size() * 2);
    CHECK(WithFile("\xff\xfe" + wide).read().names.value(0).name == u"Ana");
    CHECK(
        refusal("name,tag\nJos\xef\xbf\xbd,person\n")
        == u", line 2: “Jos\ufffd” has letters that could not be read. Save the file as CSV in UTF-8.");
}

TEST_CASE("what is wrong is told with its line, and nothing comes of the file", "[names_file]")
{
    CHECK(refusal("") == u": it is empty. Its first line must name the columns.");
    CHECK(refusal("name,tag\n\n") == u": it has no names. Each row below the header is one name.");
    CHECK(
        refusal("Ana Quispe,person\n")
        == u", line 1: there is no column “name”. The first line must name the columns, such as "
           "name,tag,aliases,wikidata.");
    CHECK(
        refusal("\nname,aliases\nAna,B\n")
        == u", line 2: there is no column “tag”. The first line must name the columns, such as "
           "name,tag,aliases,wikidata.");
    CHECK(
        refusal("name,tag,Full name\nA,person,B\n")
        == u", line 1: the column “Full name” means what another one means already. Leave one of them.");
    CHECK(refusal("name,tag\nAna,person\n,person\n") == u", line 3: the row has no name.");
    CHECK(
        refusal("name,tag\nAna,\n")
        == u", line 2: the row has no tag. There are: person, place, organization.");
    CHECK(
        refusal("name,tag\nAna,politician\n")
        == u", line 2: there is no tag “politician”. There are: person, place, organization.");
    CHECK(
        refusal("name,tag\nAna,claim\n")
        == u", line 2: the tag “claim” is not one for names. There are: person, place, organization.");
    CHECK(
        refusal("name,tag\nAna,person,x\n")
        == u", line 2: it has 3 cells, but the header names 2 columns. Put a cell that holds the separator "
           u"in "
           "quotation marks.");
    CHECK(
        refusal("name,tag,wikidata\nAna,person,42\n")
        == u", line 2: “42” is no Wikidata id. It is a Q with a number, such as Q42.");
    CHECK(
        refusal("name,tag\n\"Ana,person\n")
        == u", line 2: the quotation mark that opens a cell here is never closed.");
    CHECK(refusal("%PDF-1.4 and more\n").contains(u"PDF"));
    CHECK(
        refusal("name,tag\n" + QByteArray(1001, 'x') + ",person\n")
        == u", line 2: “%1…” has 1,001 characters, and a name has at most 1,000. Shorten it."_s.arg(
            QString(40, u'x')));
    CHECK(
        refusal("name,tag,aliases\nAna,person,A;" + QByteArray(1001, 'y') + "\n")
        == u", line 2: “%1…” has 1,001 characters, and a name has at most 1,000. Shorten it."_s.arg(
            QString(40, u'y')));
    const WithFile file("x");
    CHECK(tests::errorOf([&] {
              readNamesFile(file.path + u".not"_s, file.codebook);
          }).startsWith(u"Could not"_s));
}

TEST_CASE("rows that repeat a name are joined and told", "[names_file]")
{
    const WithFile file(
        "name,tag,aliases,wikidata\nAna Quispe,person,Jefa,\nGraz,place,,\nana quispe,person,Ana;Jefa,Q42\n"
        "Ana Quispe,place,,\n");
    const ReadNames read = file.read();
    REQUIRE(read.names.size() == 3);
    CHECK(read.names[0].aliases == QStringList{u"Jefa"_s, u"Ana"_s});
    CHECK(read.names[0].wikidata == u"Q42");
    CHECK(read.names[2].tag == file.tag(u"place"));
    CHECK(read.warnings == QStringList{u"Line 4 repeats “ana quispe” of line 2; they were joined."_s});
}

TEST_CASE("people of one name with ids of their own are several, and this is told", "[names_file]")
{
    const WithFile file("name,tag,wikidata\nAna,person,Q1\nAna,person,Q2\nAna,person,Q1\n");
    const ReadNames read = file.read();
    CHECK(read.names.size() == 2);
    CHECK(
        read.warnings
        == QStringList{
            u"Line 4 repeats “Ana” of line 2; they were joined."_s,
            u"1 of the names stand for several, told apart by their Wikidata ids. Their places are in doubt "
            u"and "
            "come only in the review."_s});
    CHECK(
        refusal("name,tag,wikidata\nAna,person,Q1\nBea,person,Q1\n")
        == u", line 3: “Bea” has the Wikidata id Q1, which “Ana” has in line 2. Correct one of the ids, or "
           u"put one "
           "name among the other’s aliases.");
}

TEST_CASE("names that are each other’s aliases are refused, in a circle of any length", "[names_file]")
{
    CHECK(
        refusal("name,tag,aliases\nAna,person,Bea\nBea,person,Ana\n")
        == u", line 2: these are called aliases of one another: Ana → Bea → Ana. Keep one of them as a name, "
           u"with "
           "the others among its aliases.");
    CHECK(
        refusal("name,tag,aliases\nX,person,\nAna,person,Bea\nBea,person,Z;Cleo\nCleo,person,ana\n")
        == u", line 3: these are called aliases of one another: Ana → Bea → Cleo → Ana. Keep one of them as "
           u"a name, "
           "with the others among its aliases.");
    // One way only leaves in doubt who is meant; under another tag it is another name.
    const WithFile file("name,tag,aliases\nAna,person,Bea\nBea,person,\nBea,place,Ana\n");
    CHECK(
        file.read().warnings
        == QStringList{
            u"Line 2 calls “Bea” another name of “Ana”, but line 3 has it as a name of its own. Its "
            "places are in doubt and come only in the review."_s});
}

TEST_CASE("thousands of rows that are called alike are read at once, and told in few words", "[names_file]")
{
    QByteArray bytes = "name,tag,wikidata,aliases\n";
    for (int i = 1; i <= 20000; ++i) {
        bytes += "Ana Quispe,person,Q" + QByteArray::number(i) + ",Alias " + QByteArray::number(i) + "\n";
        bytes += "Bea,person,,B" + QByteArray::number(i) + "\n";
    }
    QElapsedTimer timer;
    timer.start();
    const ReadNames read = WithFile(bytes).read();
    CHECK(timer.elapsed() < 20000);
    CHECK(read.names.size() == 20001);
    CHECK(read.warnings.size() == 7);
    CHECK(read.warnings.contains(u"… and 19994 more repeated rows."_s));
}

TEST_CASE("a cell that was guarded against spreadsheets has its guard taken off", "[names_file]")
{
    CHECK(WithFile("name,tag\n'@handle,person\n").read().names.value(0).name == u"@handle");
}

TEST_CASE("a zero byte is told where it stands, not by the column it hides", "[names_file]")
{
    CHECK(
        refusal(QByteArrayLiteral("na\0me,tag\nAna,person\n"))
        == u", line 1: behind “na” stands a zero byte (NUL), which no text has. Take it out. Save the names "
           u"as "
           "a CSV file (UTF-8) and give that.");
    // These could as well be UTF-16.
    CHECK(refusal(QByteArrayLiteral("na\0me,tag\nAnna,person\n"))
              .startsWith(u", line 1: behind “na” stands"_s));
    CHECK(refusal(QByteArrayLiteral("nam\0e,tag\nAnna,person\n"))
              .startsWith(u", line 1: behind “nam” stands"_s));
    CHECK(refusal(QByteArrayLiteral("name,tag\r\nBea,person\r\nAna\0,person\r\n"))
              .startsWith(u", line 3: behind “Ana” stands a zero byte (NUL)"_s));
}

TEST_CASE("a name that no text can have is refused with its line", "[names_file]")
{
    CHECK(
        refusal("name,tag\nAna,person\n...,person\n")
        == u", line 3: the name “...” has no letter and no digit, so that no text can have it.");
    CHECK(refusal("name,tag\n\xe2\x80\xae\xe2\x80\xad,person\n").contains(u"no letter and no digit"));
    CHECK(refusal("name,tag\n\xcc\x81\xcc\x81,person\n").contains(u"no letter and no digit"));
    CHECK(WithFile("name,tag\n7,person\n李,person\n").read().names.size() == 2);
}

TEST_CASE("many columns that are not known are told in few words", "[names_file]")
{
    QByteArray header = "name,tag";
    for (int i = 1; i <= 20000; ++i) {
        header += ",c" + QByteArray::number(i);
    }
    const QStringList warnings = WithFile(header + "\nAna,person\n").read().warnings;
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.first().contains(
        u"left out: c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 and 19990 more. Names"_s));
}

namespace {

/// "Name 0" has "Name 1" for an alias, and so on; the last one the first one's name, or none.
QByteArray chain(int length, bool isClosed)
{
    QByteArray bytes = "name,tag,aliases\n";
    for (int i = 0; i < length; ++i) {
        const bool isLast = i + 1 == length;
        bytes += "Name " + QByteArray::number(i) + ",person,"
            + (isLast && !isClosed ? QByteArray() : "Name " + QByteArray::number(isLast ? 0 : i + 1)) + "\n";
    }
    return bytes;
}

} // namespace

TEST_CASE("a long way of aliases is walked once, and a long circle told in few words", "[names_file]")
{
    QElapsedTimer timer;
    timer.start();
    CHECK(WithFile(chain(50000, false)).read().names.size() == 50000);
    CHECK(
        refusal(chain(50000, true))
        == u", line 2: these are called aliases of one another: Name 0 → Name 1 → Name 2 → Name 3 → Name 4 → "
           "Name 5 → Name 6 → Name 7 → Name 8 → Name 9 → … → Name 49999 → Name 0. Keep one of them as a "
           "name, "
           "with the others among its aliases.");
    CHECK(timer.elapsed() < 20000);
    // The circle need not begin where the way to it does.
    CHECK(
        refusal("name,tag,aliases\nA,person,B;D\nB,person,C\nC,person,\nD,person,C;E\nE,person,D\n")
        == u", line 5: these are called aliases of one another: D → E → D. Keep one of them as a name, with "
           "the others among its aliases.");
}

TEST_CASE("rows of one name with thousands of aliases are joined at once", "[names_file]")
{
    QByteArray aliases;
    for (int i = 0; i < 30000; ++i) {
        aliases += "Alias " + QByteArray::number(i) + ";";
    }
    QElapsedTimer timer;
    timer.start();
    const ReadNames read =
        WithFile("name,tag,aliases\nAna,person," + aliases + "\nAna,person,Jefa;" + aliases + "\n").read();
    CHECK(timer.elapsed() < 10000);
    REQUIRE(read.names.size() == 1);
    CHECK(read.names.first().aliases.size() == 30001);
    CHECK(read.names.first().aliases.last() == u"Jefa");
}
