// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using tests::Run;
using tests::WithArticle;

namespace {

/// The strike, tagged, and another article with a word that is nowhere else.
struct WithSecret : WithArticle
{
    WithSecret()
    {
        CHECK(
            program
                .type(u"add p.tagline --title Xylophone %1"_s.arg(
                    program.file(u"b.txt"_s, "The xylophone of Quintilian was stolen.\n")))
                .code
            == 0);
        CHECK(program.type(u"tag p.tagline Xylophone --tag person --start 17 --end 27"_s).code == 0);
        QFile::remove(program.path(u"b.txt"_s));
    }
    bool holds(const QByteArray &word) const
    {
        return program.bytes(u"p.tagline"_s).toLower().contains(word);
    }
    QStringList backups() const
    {
        QStringList found;
        QDirIterator files(
            program.path({}), {u"p 2*.tagline"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            found.append(files.next());
        }
        return found;
    }
};

} // namespace

TEST_CASE("erasing asks for --yes, and says before what would go", "[command_line]")
{
    const WithSecret on;
    const QByteArray before = on.program.bytes(u"p.tagline"_s);
    const Run asked = on.program.type(u"erase p.tagline Xylophone"_s);
    CHECK(asked.code == 1);
    CHECK(
        asked.err
        == u"tagline: Nothing was erased yet. Erasing takes “Xylophone”, with 1 annotation and 1 name that "
           "stands only there out of the project for good, and cannot be undone. To do so, add --yes.\n"_s);
    CHECK(on.program.bytes(u"p.tagline"_s) == before);
    const Run wrong = on.program.type(u"erase p.tagline Nothing --yes"_s);
    CHECK(wrong.code == 1);
    CHECK(wrong.err.contains(u"There is no article “Nothing”."_s));
    CHECK(on.program.type(u"erase p.tagline --yes"_s).code == 2);
    CHECK(on.program.bytes(u"p.tagline"_s) == before);
}

TEST_CASE("an erased article is gone from the file, and the backups that hold it are named", "[command_line]")
{
    const WithSecret on;
    REQUIRE(on.holds("xylophone"));
    REQUIRE(on.holds("quintilian"));
    on.program.type(u"tag p.tagline Xylophone --tag place --start 4 --end 13"_s); // a backup may be due
    const qsizetype backups = on.backups().size();
    const Run run = on.program.type(u"erase p.tagline Xylophone --yes"_s);
    CHECK_FALSE(on.holds("xylophone"));
    CHECK_FALSE(on.holds("quintilian"));
    CHECK(run.out == "Erased “Xylophone”, with 2 annotations and 2 names that stand only there.\n"_ba);
    CHECK(on.backups().size() == backups);
    CHECK(on.program.type(u"check p.tagline"_s).code == 0);
    CHECK(on.table(u"articles"_s).rows.size() == 1);
    CHECK(on.program.entries().filter(u"erasing"_s).isEmpty());
}

TEST_CASE("killed at any moment, erasing leaves the old file or the whole new one", "[command_line][kill]")
{
    const WithSecret on;
    const QByteArray old = on.program.bytes(u"p.tagline"_s);
    int erased = 0;
    for (int milliseconds = 0; milliseconds < 360; milliseconds += 12) {
        CAPTURE(milliseconds);
        on.program.file(u"p.tagline"_s, old);
        const tests::Running running =
            on.program.start({u"erase"_s, u"p.tagline"_s, u"Xylophone"_s, u"--yes"_s});
        QTest::qSleep(milliseconds);
        running.send(SIGKILL);
        running.finish();
        // Cut off at a bad moment it tells nobody whose it is, and a person is asked to delete it.
        QFile::remove(on.program.path(u".p.tagline.lock"_s));
        const bool isGone = !on.holds("xylophone");
        erased += isGone ? 1 : 0;
        CHECK(on.holds("quintilian") != isGone);
        CHECK((isGone || on.program.bytes(u"p.tagline"_s) == old));
        const Run check = on.program.type(u"check p.tagline"_s);
        CHECK(check.code == 0);
    }
    UNSCOPED_INFO(erased << " of 30 were erased");
    const Run last = on.program.type(u"erase p.tagline Xylophone --yes"_s);
    CAPTURE(last.err.toStdString());
    CHECK((last.code == 0 || last.code == 3 || erased > 0));
    CHECK_FALSE(on.holds("quintilian"));
    CHECK(on.program.entries().filter(u"erasing"_s).isEmpty());
}

TEST_CASE("backups that hold an erased article go too where that is wished", "[command_line]")
{
    const WithSecret on;
    // The first command of a day that writes has made one, before the article came; this one holds it.
    const QStringList made = on.backups();
    REQUIRE(made.size() == 1);
    CHECK(QFile::remove(made.first()));
    on.program.type(u"tag p.tagline Xylophone --tag place --start 4 --end 13"_s);
    REQUIRE(on.backups().size() == 1);
    const Run first = on.program.type(u"erase p.tagline Xylophone --yes --json"_s);
    CHECK(first.code == 3);
    CHECK(first.json()["backups"_L1].toArray() == QJsonArray{on.backups().first()});
    CHECK(first.json()["annotations"_L1] == 2);
    CHECK(first.err.contains(u"It still stands in 1 backup of this project, in “"_s));
    const Run second =
        on.program.run({u"erase"_s, u"p.tagline"_s, u"Strike 😀 goes on"_s, u"--yes"_s, u"--backups"_s});
    CHECK(second.code == 0);
    CHECK(second.out.endsWith("Deleted 1 backup.\n"));
    CHECK(on.backups().isEmpty());
}

TEST_CASE(
    "an erased name is gone with what is known of it, and what was tagged stays tagged", "[command_line]")
{
    const WithSecret on;
    const Run asked = on.program.type(u"erase p.tagline --name quintilian"_s);
    CHECK(asked.code == 1);
    CHECK(
        asked.err.contains(u"the name “Quintilian” (its 1 mention means nobody then) out of the project"_s));
    const Run run = on.program.type(u"erase p.tagline --name quintilian --yes --backups --json"_s);
    REQUIRE(run.code == 0);
    CHECK(run.json()["mentions"_L1] == 1);
    CHECK(run.json()["name_ids"_L1].toArray().size() == 1);
    CHECK_FALSE(run.json().contains("article_id"_L1));
    const tests::CsvTable annotations = on.table(u"annotations"_s);
    const qsizetype row = annotations.column(u"quote"_s).indexOf(u"Quintilian"_s);
    REQUIRE(row >= 0);
    CHECK(annotations.cell(row, u"entity"_s).isEmpty());
    CHECK(on.program.type(u"check p.tagline"_s).code == 0);
    const Run again = on.program.type(u"erase p.tagline --name quintilian --yes"_s);
    CHECK(again.code == 1);
    CHECK(again.err.contains(u"Quintilian"_s, Qt::CaseInsensitive));
}

TEST_CASE("a note is erased by the id of what it stands on, and all that it said", "[command_line]")
{
    const WithSecret on;
    REQUIRE(
        on.program.type(u"tag p.tagline Xylophone --tag place --start 4 --end 13 --note Zanzibar"_s).code
        == 0);
    const tests::CsvTable annotations = on.table(u"annotations"_s);
    const qsizetype noted = annotations.column(u"note"_s).indexOf(u"Zanzibar"_s);
    REQUIRE(noted >= 0);
    const QString id = annotations.cell(noted, u"annotation_id"_s);
    REQUIRE(on.holds("zanzibar"));
    const Run wrong = on.program.type(u"erase p.tagline --note ffffffff-nothing --yes"_s);
    CHECK(wrong.code == 1);
    CHECK(
        wrong.err.contains(u"No note stands, or ever stood, on anything with the id “ffffffff-nothing”."_s));
    REQUIRE(on.holds("zanzibar"));
    const Run run = on.program.run({u"erase"_s, u"p.tagline"_s, u"--note"_s, id.left(18), u"--yes"_s});
    CHECK((run.code == 0 || run.code == 3)); // a backup may hold it
    CHECK(run.out == "Erased the note on “xylophone” in “Xylophone”.\n"_ba);
    CHECK_FALSE(on.holds("zanzibar"));
    CHECK(on.holds("quintilian"));
    CHECK(on.table(u"annotations"_s).rows.size() == annotations.rows.size());
    CHECK(on.program.type(u"check p.tagline"_s).code == 0);
}

TEST_CASE("erasing names nothing, or one that is not there, is refused and changes nothing", "[command_line]")
{
    const WithSecret on;
    const QByteArray before = on.program.bytes(u"p.tagline"_s);
    CHECK(on.program.type(u"erase p.tagline --yes"_s).code == 2);
    CHECK(on.program.type(u"erase p.tagline --name Nobody --yes"_s).code == 1);
    CHECK(on.program.type(u"erase p.tagline Xylophone Strike --note 1 --yes"_s).code == 2);
    CHECK(on.program.bytes(u"p.tagline"_s) == before);
}
