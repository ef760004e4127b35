// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;
using tests::strike;
using tests::WithArticle;

TEST_CASE("articles are added with what their first lines say, options first", "[command_line]")
{
    const WithArticle on;
    const Run added = on.program.run(
        {u"add"_s, u"p.tagline"_s, on.program.file(u"b.txt"_s, "Body only\n"), u"--outlet"_s, u"Post"_s,
         u"--title"_s, u"Given"_s, u"--published"_s, u"2024-01-02"_s, u"--json"_s});
    CHECK(added.code == 0);
    CHECK(added.json()["added"_L1][0]["title"_L1] == u"Given"_s);
    const auto table = on.table(u"articles"_s);
    CHECK(table.column(u"article_title"_s) == QStringList{u"Strike 😀 goes on"_s, u"Given"_s});
    CHECK(table.column(u"byline"_s) == QStringList{u"By Ana Quispe on July 20, 2023"_s, QString()});
    CHECK(table.column(u"published"_s) == QStringList{u"2023-07-20"_s, u"2024-01-02"_s});
    CHECK(table.column(u"outlet"_s) == QStringList{QString(), u"Post"_s});
}

TEST_CASE("the same text twice is left out with a warning, unless forced", "[command_line]")
{
    const WithArticle on;
    const QString again = on.program.file(u"again.txt"_s, QByteArray(strike).replace("\n", "\r\n"));
    const QString other = on.program.file(u"other.txt"_s, "Other\n");
    const QString message =
        u"“%1” has the same text as the article “Strike 😀 goes on”, so it was not added. --force-duplicates "
        "adds it.\n"_s.arg(again);
    const Run alone = on.program.run({u"add"_s, u"p.tagline"_s, again});
    CHECK(alone.code == 1);
    CHECK(alone.err == u"tagline: "_s + message);
    const Run both = on.program.run({u"add"_s, u"p.tagline"_s, again, other});
    CHECK(both.code == 3);
    CHECK(both.out == "Added “Other”.\n");
    CHECK(both.err == u"tagline: warning: "_s + message);
    CHECK(on.program.run({u"add"_s, u"p.tagline"_s, again, u"--force-duplicates"_s}).code == 0);
    CHECK(on.table(u"articles"_s).rows.size() == 3);
}

TEST_CASE("folders are read only when asked, and what is no text is left out", "[command_line]")
{
    const WithArticle on;
    on.program.file(u"in/a.txt"_s, "First\n");
    on.program.file(u"in/deep/b.txt"_s, "Second\n");
    on.program.file(u"in/c.txt"_s, "%PDF-1.4 not text");
    on.program.file(u"in/d.png"_s, "ignored");
    const Run refused = on.program.run({u"add"_s, u"p.tagline"_s, u"in"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err == u"tagline: Could not read “in”: it is a folder. Choose the files in it.\n"_s);
    const Run added = on.program.run({u"add"_s, u"p.tagline"_s, u"in"_s, u"--recursive"_s});
    CHECK(added.code == 3);
    CHECK(added.out == "Added 2 articles.\n");
    CHECK(
        added.err
        == u"tagline: warning: Could not read “in/c.txt”: it is a PDF document. Save its text as a plain "
           u"text "
           "file (.txt) and add that.\n"_s);
}

TEST_CASE("the documents of a folder that cannot be read are told together", "[add]")
{
    const WithArticle on;
    on.program.file(u"in/a.txt"_s, "First\n");
    for (const QString &name :
         {u"b.docx"_s, u"c.PDF"_s, u"deep/d.odt"_s, u"e.doc"_s, u"f.pdf"_s, u"g.pdf"_s}) {
        on.program.file(u"in/"_s + name, "no text");
    }
    const Run added = on.program.type(u"add p.tagline in --recursive --json"_s);
    CHECK(added.code == 3);
    CHECK(
        added.err
        == u"tagline: warning: 6 documents in “in” were not read: b.docx, c.PDF, deep/d.odt, e.doc, f.pdf "
           u"and 1 more. "
           "Save their texts as plain text files (.txt) and add those.\n"_s);
    CHECK(added.json()["added"_L1].toArray().size() == 1);
    const QJsonArray skipped = added.json()["skipped"_L1].toArray();
    REQUIRE(skipped.size() == 6);
    CHECK(skipped.last().toObject()["file"_L1] == u"in/g.pdf"_s);
    CHECK(
        skipped.last().toObject()["reason"_L1]
        == u"1 document in “in” was not read: g.pdf. Save its text as a plain text file (.txt) and add that."_s);
}

TEST_CASE("a folder of nothing but documents adds nothing, and says why", "[add]")
{
    const WithArticle on;
    on.program.file(u"one/a.pdf"_s, "no text");
    const Run one = on.program.type(u"add p.tagline one --recursive"_s);
    CHECK(one.code == 1);
    CHECK(
        one.err
        == u"tagline: 1 document in “one” was not read: a.pdf. Save its text as a plain text file (.txt) and "
           u"add "
           "that.\n"_s);
    on.program.file(u"two/a.pdf"_s, "no text");
    on.program.file(u"two/b.docx"_s, "no text");
    const Run two = on.program.type(u"add p.tagline two --recursive"_s);
    CHECK(two.code == 1);
    CHECK(
        two.err
        == u"tagline: warning: 2 documents in “two” were not read: a.pdf, b.docx. Save their texts as plain "
           u"text "
           "files (.txt) and add those.\n"
           "tagline: Nothing was added to “p.tagline”: none of the 2 files could be used.\n"_s);
    CHECK(on.table(u"articles"_s).rows.size() == 1);
}

TEST_CASE("what is given goes before what the file says, for every field", "[add]")
{
    const Program program;
    CHECK(program.type(u"new p.tagline"_s).code == 0);
    program.file(u"a.txt"_s, "Headline\nBy Ana on July 20, 2023\n\nText.\n");
    const Run run = program.run(
        {u"add"_s, u"p.tagline"_s, u"a.txt"_s, u"--title"_s, u"T, \"x\""_s, u"--outlet"_s, u"Küste"_s,
         u"--byline"_s, u"B"_s, u"--published=2026-03-01T09:30:00Z"_s, u"--url"_s,
         u"https://example.org/?a=1&b=2"_s, u"--language"_s, u"pt-BR"_s});
    CHECK(run.code == 0);
    CHECK(run.out == "Added “T, \"x\"”.\n");
    const auto table = tests::readCsv(program.type(u"export p.tagline --what articles -o -"_s).out);
    CHECK(table.cell(0, u"article_title"_s) == u"T, \"x\""_s);
    CHECK(table.cell(0, u"outlet"_s) == u"Küste"_s);
    CHECK(table.cell(0, u"byline"_s) == u"B"_s);
    CHECK(table.cell(0, u"published"_s) == u"2026-03-01T09:30:00Z"_s);
    CHECK(table.cell(0, u"url"_s) == u"https://example.org/?a=1&b=2"_s);
    CHECK(table.cell(0, u"language"_s) == u"pt-BR"_s);
}

TEST_CASE("what is given for an article is kept in one line, and blanks give nothing", "[add]")
{
    const WithArticle on;
    on.program.file(u"b.txt"_s, "Other\n");
    const Run run = on.program.run(
        {u"add"_s, u"p.tagline"_s, u"b.txt"_s, u"--title"_s, u" \n "_s, u"--outlet"_s, u" The\r\nPost\t"_s});
    CHECK(run.out == "Added “Other”.\n");
    CHECK(on.table(u"articles"_s).cell(1, u"outlet"_s) == u"The Post"_s);
}

TEST_CASE("a guessed encoding is a warning, a named one is not, an unknown one an error", "[add]")
{
    const WithArticle on;
    const QByteArray bytes = "Los pescadores dijeron que ma\xf1"
                             "ana volver\xe1n a la bah\xed"
                             "a, se\xf1or.\n";
    on.program.file(u"old.txt"_s, bytes);
    const Run guessed = on.program.type(u"add p.tagline old.txt --json"_s);
    CHECK(guessed.code == 3);
    CHECK(guessed.err.startsWith(u"tagline: warning: “old.txt”: read as "_s));
    CHECK(guessed.err.count(u'\n') == 1);
    CHECK(guessed.json()["warnings"_L1].toArray().size() == 1);
    const Run named = on.program.type(u"add p.tagline old.txt --encoding windows-1252 --force-duplicates"_s);
    CHECK(named.code == 0);
    CHECK(named.err == QString());
    const Run unknown = on.program.type(u"add p.tagline old.txt --encoding wat --force-duplicates"_s);
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(u"wat"_s));
    CHECK(on.table(u"articles"_s).rows.size() == 3);
}

TEST_CASE("empty, binary and missing files are refused by name", "[add]")
{
    const WithArticle on;
    const auto refused = [&](const QString &file) {
        const Run run = on.program.run({u"add"_s, u"p.tagline"_s, u"--"_s, file});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    on.program.file(u"empty.txt"_s, {});
    on.program.file(u"blank.txt"_s, " \r\n\xe2\x80\x8b\n");
    on.program.file(u"image.txt"_s, "\x89PNG\r\n\x1a\n");
    on.program.file(u"feed.xml"_s, "<?xml version='1.0'?><rss/>");
    const QString empty = u"tagline: Could not read “%1”: it is empty, there is nothing to annotate.\n"_s;
    const QString other =
        u"tagline: Could not read “%1”: it is %2. Save its text as a plain text file (.txt) and add that.\n"_s;
    CHECK(refused(u"empty.txt"_s) == empty.arg(u"empty.txt"_s));
    CHECK(refused(u"blank.txt"_s) == empty.arg(u"blank.txt"_s));
    CHECK(refused(u"/dev/null"_s) == empty.arg(u"/dev/null"_s));
    CHECK(refused(u"image.txt"_s) == other.arg(u"image.txt"_s, u"an image"_s));
    CHECK(refused(u"feed.xml"_s) == other.arg(u"feed.xml"_s, u"an XML file"_s));
    CHECK(refused(u"p.tagline"_s) == other.arg(u"p.tagline"_s, u"a project or database file"_s));
    CHECK(refused(u"-none.txt"_s) == u"tagline: Could not read “-none.txt”: there is no such file.\n"_s);
    CHECK(
        refused(u"/dev/zero"_s)
        == u"tagline: Could not read “/dev/zero”: it is larger than 4 MB, too large for one article. Divide "
           u"it "
           "into its articles.\n"_s);
    CHECK(on.table(u"articles"_s).rows.size() == 1);
}

TEST_CASE("the JSON tells what was added and what was skipped, and why", "[add]")
{
    const WithArticle on;
    on.program.file(u"good.txt"_s, "Good\n");
    on.program.file(u"empty.txt"_s, {});
    const Run run = on.program.type(u"add p.tagline good.txt empty.txt strike.txt --json"_s);
    CHECK(run.code == 3);
    const QJsonObject json = run.json();
    CHECK(json["added"_L1].toArray().size() == 1);
    CHECK(json["added"_L1][0]["title"_L1] == u"Good"_s);
    CHECK(json["added"_L1][0]["file"_L1] == u"good.txt"_s);
    CHECK(json["added"_L1][0]["encoding"_L1] == u"UTF-8"_s);
    CHECK(
        json["added"_L1][0]["article_id"_L1].toString() == on.table(u"articles"_s).cell(1, u"article_id"_s));
    CHECK(json["skipped"_L1][0]["file"_L1] == u"empty.txt"_s);
    CHECK(json["skipped"_L1][1]["file"_L1] == u"strike.txt"_s);
    CHECK(json["warnings"_L1].toArray().size() == 2);
    CHECK(run.err.count(u"tagline: warning: "_s) == 2);
}

TEST_CASE("files and titles can be called anything that a file can", "[add]")
{
    const WithArticle on;
    for (const QString &name :
         {u"with blanks.txt"_s, u"it's \"quoted\".txt"_s, u"مقال.txt"_s, u"-dash.txt"_s, u"%1.txt"_s,
          u"a\nb.txt"_s}) {
        CAPTURE(name.toStdString());
        on.program.file(
            name,
            u"About %1 in a line that is much too long to be the headline of any article at all, "
            "so that the name of its file is taken for its title instead of these many words.\n"_s
                .replace(u"%1"_s, QString(name).replace(u'\n', u' '))
                .repeated(3)
                .toUtf8());
        const Run run = on.program.run({u"add"_s, u"p.tagline"_s, u"--"_s, name});
        CHECK(run.code == 0);
        CHECK(run.err == QString());
    }
    const QString huge = QString(u"ü"_s).repeated(60'000);
    const Run run = on.program.run(
        {u"add"_s, u"p.tagline"_s, on.program.file(u"huge.txt"_s, "Huge\n"), u"--title"_s, huge});
    CHECK(run.code == 0);
    CHECK(on.table(u"articles"_s).cell(7, u"article_title"_s) == huge);
    CHECK(on.program.type(u"check p.tagline"_s).code == 0);
}

TEST_CASE("folders and files that may not be read are told, and the others are added", "[add]")
{
    const WithArticle on;
    if (!on.program.canBeNobody()) {
        WARN("only root can become nobody");
        return;
    }
    on.program.file(u"in/good.txt"_s, "Good\n");
    on.program.file(u"in/closed.txt"_s, "Closed\n");
    on.program.file(u"in/deep/x.txt"_s, "Deep\n");
    const auto open = QFile::ReadOwner | QFile::ReadOther | QFile::ExeOwner | QFile::ExeOther;
    QFile::setPermissions(on.program.path(u"in"_s), open);
    QFile::setPermissions(on.program.path(u"in/good.txt"_s), open);
    QFile::setPermissions(on.program.path(u"in/closed.txt"_s), QFile::ReadOwner);
    QFile::setPermissions(on.program.path(u"in/deep"_s), QFile::ReadOwner | QFile::ExeOwner);
    QFile::setPermissions(on.program.path({}), open | QFile::WriteOwner | QFile::WriteOther);
    QFile::setPermissions(on.program.path(u"home"_s), open | QFile::WriteOwner | QFile::WriteOther);
    QFile::setPermissions(on.program.path(u"p.tagline"_s), open | QFile::WriteOwner | QFile::WriteOther);
    QDir(on.program.path(u"home/data"_s)).removeRecursively();
    const Run run =
        on.program.run({u"add"_s, u"p.tagline"_s, u"in"_s, u"--recursive"_s}, Program::As::Nobody);
    CHECK(run.code == 3);
    CHECK(run.out == "Added “Good”.\n");
    CHECK(
        run.err
        == u"tagline: warning: You have no permission to look into the folder “in/deep”.\n"
           "tagline: warning: Could not read “in/closed.txt”: Permission denied.\n"_s);
}

TEST_CASE("an unknown coder adds nothing and is told who there is", "[add]")
{
    const WithArticle on;
    on.program.file(u"b.txt"_s, "Other\n");
    const Run run = on.program.type(u"add p.tagline b.txt --coder Zoe"_s);
    CHECK(run.code == 1);
    CHECK(run.err == u"tagline: There is no coder “Zoe” in “p.tagline”. There are: Coder 1.\n"_s);
    CHECK(on.table(u"articles"_s).rows.size() == 1);
}

TEST_CASE("a project without coders says how to get one instead of listing none", "[add]")
{
    const WithArticle on;
    on.program.file(u"b.txt"_s, "Other\n");
    tests::RawConnection(on.program.path(u"p.tagline"_s)).run(u"DELETE FROM coder"_s);
    const Run run = on.program.type(u"add p.tagline b.txt"_s);
    CHECK(run.code == 1);
    CHECK(
        run.err
        == u"tagline: Nobody codes in “p.tagline” yet. Open it in the window once, or tag in it with --coder "
           "NAME.\n"_s);
}
