// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using tests::Run;
using tests::WithArticle;

namespace {

/// The strike, in which Ana Quispe and a docker say something; by another coder nobody does.
struct Strike : WithArticle
{
    Strike()
    {
        const auto tagged = [this](const QStringList &options) {
            CHECK(tag(options).code == 0);
        };
        // "Strike 😀 goes on\nBy Ana Quispe on July 20, 2023\n\n" are 49 characters.
        tagged({u"--tag"_s, u"person"_s, u"--start"_s, u"65"_s, u"--end"_s, u"75"_s});
        tagged({u"--tag"_s, u"place"_s, u"--start"_s, u"79"_s, u"--end"_s, u"90"_s});
        tagged(
            {u"--tag"_s, u"claim"_s, u"--start"_s, u"49"_s, u"--end"_s, u"59"_s, u"--source"_s,
             u"Ana Quispe"_s});
        tagged(
            {u"--tag"_s, u"claim"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--source"_s, u"a docker"_s});
        tagged({u"--tag"_s, u"claim"_s, u"--start"_s, u"9"_s, u"--end"_s, u"16"_s});
    }

    Run sources(const QStringList &options = {}) const
    {
        return program.run(QStringList{u"sources"_s, u"p.tagline"_s} + options);
    }
};

} // namespace

TEST_CASE("who speaks is told as text, with what the shares are of", "[sources]")
{
    const Strike on;
    const Run run = on.sources({u"--by"_s, u"source"_s});
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    CHECK(
        QString::fromUtf8(run.out)
        == u"3 claims by 2 sources in 1 article · 1 claim without a source\n"
           "\n"
           "Source      Claims  Words quoted  Articles  Sources  of 3 claims\n"
           "Ana Quispe       1             2         1        1         33 %\n"
           "a docker         1             0         1        1         33 %\n"
           "No source        1             0         1        0         33 %\n"_s);
}

TEST_CASE("without a wish who speaks is told by role, and the sources below", "[sources]")
{
    const Strike on;
    const QString text = QString::fromUtf8(on.sources().out);
    CHECK(text.contains(u"\nRole "_s));
    CHECK(text.contains(u"\nWithout this value "_s));
    CHECK(text.contains(u"\nunnamed: a docker "_s));
    const QString few = QString::fromUtf8(on.sources({u"--limit"_s, u"1"_s}).out);
    CHECK(few.contains(u"\nAna Quispe "_s));
    CHECK_FALSE(few.contains(u"a docker"_s));
    CHECK(few.endsWith(u"and 1 more\n"_s));
}

TEST_CASE("who speaks is one JSON object on wish", "[sources]")
{
    const Strike on;
    const Run run = on.sources({u"--json"_s, u"--by"_s, u"kind"_s, u"--count"_s, u"words"_s});
    CHECK(run.code == 0);
    const QJsonObject json = run.json();
    CHECK(json[u"by"_s] == u"kind"_s);
    CHECK(json[u"count"_s] == u"words"_s);
    CHECK(json[u"base"_s] == 2);
    const QJsonObject first = json[u"rows"_s].toArray().first().toObject();
    CHECK(first[u"value"_s] == u"person"_s);
    CHECK(first[u"share"_s] == 1);
    CHECK(json[u"sources"_s].toArray().size() == 2);
    for (const QString &key : json.keys()) {
        CAPTURE(key.toStdString());
        CHECK(on.program.type(u"sources --help"_s).out.contains('"' + key.toUtf8() + '"'));
    }
}

TEST_CASE("each coder’s figures stand by themselves", "[sources]")
{
    const Strike on;
    CHECK(
        on.tag({u"--tag"_s, u"claim"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--coder"_s, u"Second"_s})
            .code
        == 0);
    const QString text = QString::fromUtf8(on.sources({u"--coder"_s, u"all"_s}).out);
    CHECK(text.startsWith(u"== Coder 1 ==\n3 claims by 2 sources"_s));
    CHECK(text.contains(u"\n\n== Second ==\n1 claim by 0 sources"_s));
    const QJsonArray codings =
        on.sources({u"--coder"_s, u"all"_s, u"--json"_s}).json()[u"codings"_s].toArray();
    REQUIRE(codings.size() == 2);
    CHECK(codings[1].toObject()[u"coder"_s] == u"Second"_s);
    CHECK(on.sources({u"--coder"_s, u"Second"_s, u"--json"_s}).json()[u"base"_s] == 1);
    CHECK(on.sources({u"--json"_s}).json()[u"base"_s] == 3);
}

TEST_CASE("a reference from a file is compared with people", "[sources]")
{
    const Strike on;
    on.program.file(u"shares.csv"_s, "kind,share\nperson,50 %\norganization,50 %\n");
    const Run run = on.sources({u"--by"_s, u"kind"_s, u"--reference"_s, on.program.path(u"shares.csv"_s)});
    CHECK(run.code == 0);
    const QString text = QString::fromUtf8(run.out);
    CHECK(
        text.contains(u"\nAgainst the reference  People  of 1 named source  Reference       Difference\n"_s));
    CHECK(text.contains(u"100 %       50 %   50 points more\n"_s));
    CHECK(text.contains(u"0 %       50 %  50 points fewer\n"_s));
    CHECK(text.contains(u"\n1 unnamed source left out: they cannot be told from each other.\n"_s));
    on.program.file(u"bad.csv"_s, "wat,50 %\n");
    const Run bad = on.sources({u"--by"_s, u"kind"_s, u"--reference"_s, on.program.path(u"bad.csv"_s)});
    CHECK(bad.code == 1);
    CHECK(bad.out.isEmpty());
    CHECK(bad.err.startsWith(u"tagline: The reference has “wat”, which is none of the values here."_s));
    on.program.file(u"worse.csv"_s, QByteArray("\0\1", 2));
    CHECK(on.sources({u"--reference"_s, on.program.path(u"worse.csv"_s)}).err.contains(u"is no reference"_s));
    CHECK(on.sources({u"--reference"_s, u"none.csv"_s})
              .err.contains(u"Could not read “none.csv”: there is no such file."_s));
}

TEST_CASE("a page, a table and ClaimReviews are written beside the figures", "[sources]")
{
    const Strike on;
    const Run run =
        on.sources({u"--html"_s, u"r.html"_s, u"--csv"_s, u"r.csv"_s, u"--claimreview"_s, u"r.json"_s});
    CHECK(run.code == 0);
    CHECK(run.err.contains(u"Wrote “r.html”."_s));
    CHECK(run.err.contains(u"0 claims with their verification."_s));
    CHECK(on.program.bytes(u"r.html"_s).startsWith("<!DOCTYPE html>"));
    CHECK(on.program.bytes(u"r.html"_s).contains("Ana Quispe"));
    CHECK(tests::readCsv(on.program.bytes(u"r.csv"_s)).rows.size() == 2);
    CHECK(
        QJsonDocument::fromJson(on.program.bytes(u"r.json"_s)).object()[u"@context"_s]
        == u"https://schema.org"_s);
    const Run again = on.sources({u"--html"_s, u"r.html"_s});
    CHECK(again.code == 1);
    CHECK(again.out.isEmpty());
    CHECK(on.sources({u"--html"_s, u"r.html"_s, u"--force"_s}).code == 0);
    const Run out = on.sources({u"--csv"_s, u"-"_s});
    CHECK(tests::readCsv(out.out).rows.size() == 2);
    CHECK(on.sources({u"--html"_s, u"p.tagline"_s, u"--force"_s}).code == 1);
}

TEST_CASE("what does not fit a question for sources is refused", "[sources]")
{
    const Strike on;
    const auto refused = [&](const QStringList &options, int code) {
        const Run run = on.sources(options);
        CHECK(run.code == code);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    CHECK(
        refused({u"--count"_s, u"people"_s}, 2)
        == u"tagline: --count “people” does not exist. There are: claims, words, articles.\n"_s);
    CHECK(refused({u"--coder"_s, u"all"_s, u"--html"_s, u"r.html"_s}, 2).contains(u"never added up"_s));
    CHECK(refused({u"--json"_s, u"--csv"_s, u"-"_s}, 2).contains(u"Choose one."_s));
    CHECK(refused({u"--without-unknown"_s}, 2) == u"tagline: --without-unknown belongs to --reference.\n"_s);
    CHECK(refused({u"--review-url"_s, u"x"_s}, 2).contains(u"belong to --claimreview"_s));
    CHECK(refused({u"--by"_s, u"weight"_s}, 1).startsWith(u"tagline: There is no variable “weight”"_s));
    CHECK(
        refused({u"--coder"_s, u"Nobody"_s}, 1).startsWith(u"tagline: There is no coder called “Nobody”"_s));
    CHECK(refused({u"--article"_s, u"Other"_s}, 1).startsWith(u"tagline: "_s));
}

TEST_CASE("an option without its value, and one place for two files, are refused", "[sources]")
{
    const Strike on;
    for (const QString &option :
         {u"--by"_s, u"--coder"_s, u"--round"_s, u"--article"_s, u"--reference"_s, u"--html"_s, u"--csv"_s,
          u"--claimreview"_s, u"--review-author"_s, u"--review-url"_s}) {
        const Run run = on.sources({option, u" "_s});
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err == u"tagline: %1 is empty. Give it a value, or leave it out.\n"_s.arg(option));
    }
    const Run twice = on.sources({u"--html"_s, u"r"_s, u"--csv"_s, u"./r"_s, u"--force"_s});
    CHECK(twice.code == 2);
    CHECK(twice.err == u"tagline: “./r” is named for two files. Give each its own name.\n"_s);
    CHECK_FALSE(QFileInfo::exists(on.program.path(u"r"_s)));
    CHECK(on.sources({u"--html"_s, u"-"_s, u"--csv"_s, u"-"_s}).code == 2);
}

TEST_CASE("a review stands at an address of the web", "[sources]")
{
    const Strike on;
    for (const QString &address :
         {u"javascript:alert(1)"_s, u"not a url"_s, u"ftp://a.example/x"_s, u"http://"_s}) {
        const Run run = on.sources({u"--claimreview"_s, u"r.json"_s, u"--review-url"_s, address});
        CHECK(run.code == 2);
        CHECK(
            run.err
            == u"tagline: --review-url needs the address of a page such as https://paper.example/checks, not "
               "“%1”.\n"_s.arg(address));
    }
    CHECK_FALSE(QFileInfo::exists(on.program.path(u"r.json"_s)));
    const Run run = on.sources(
        {u"--claimreview"_s, u"r.json"_s, u"--review-url"_s, u"https://paper.example/checks?of=May"_s});
    CHECK(run.code == 0);
}

TEST_CASE("a reference is read in the encodings of spreadsheets, and refused where it is none", "[sources]")
{
    const Strike on;
    const auto compared = [&](const QByteArray &bytes) {
        on.program.file(u"r.txt"_s, bytes);
        return on.sources({u"--by"_s, u"kind"_s, u"--reference"_s, u"r.txt"_s});
    };
    const QString shares = u"person\t50\norganization\t50\n"_s;
    const QByteArray wide(reinterpret_cast<const char *>(shares.utf16()), shares.size() * 2);
    const Run run = compared("\xff\xfe" + wide);
    CHECK(run.code == 0);
    CHECK(QString::fromUtf8(run.out).contains(u"\nAgainst the reference "_s));
    CHECK(compared("Menschen f\xfcr sich;50\nperson;50\n").err.contains(u"“Menschen für sich”"_s));
    CHECK(compared(QByteArrayLiteral("per\0son;50\n")).err.contains(u"“r.txt” is no reference"_s));
    CHECK(compared(QByteArray((1 << 20) + 1, 'a')).err.contains(u"too large for a reference"_s));
    QDir().mkdir(on.program.path(u"folder"_s));
    const Run folder = on.sources({u"--reference"_s, u"folder"_s});
    CHECK(folder.code == 1);
    CHECK(folder.err == u"tagline: Could not read “folder”: it is a folder. Choose the files in it.\n"_s);
}

TEST_CASE("a full disk is told with the file that has no place on it", "[sources]")
{
    if (!QFileInfo::exists(u"/dev/full"_s)) {
        return;
    }
    const Strike on;
    for (const QString &option : {u"--html"_s, u"--csv"_s, u"--claimreview"_s}) {
        const Run run = on.sources({option, u"/dev/full"_s});
        CHECK(run.code == 1);
        CHECK(
            run.err
            == u"tagline: Could not write “/dev/full”: No space left on device. Make room, or choose another "
               "place.\n"_s);
    }
}

TEST_CASE("one long name does not widen the lines of all others", "[sources]")
{
    const Strike on;
    const QString name = QString(900, u'x') + u" Quispe"_s;
    CHECK(
        on.tag({u"--tag"_s, u"claim"_s, u"--start"_s, u"17"_s, u"--end"_s, u"25"_s, u"--source"_s, name}).code
        == 0);
    const QString text = QString::fromUtf8(on.sources({u"--by"_s, u"source"_s}).out);
    CHECK(text.contains(u"\n"_s + QString(199, u'x') + u"…  "_s));
    for (const QString &line : text.split(u'\n')) {
        CHECK(line.size() < 300);
    }
    CHECK(QString::fromUtf8(on.sources({u"--by"_s, u"source"_s, u"--csv"_s, u"-"_s}).out).contains(name));
}
