// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using tests::Run;
using tests::WithArticle;

namespace {

struct Desk : WithArticle
{
    Run correct(const QStringList &options) const
    {
        return program.run(QStringList{u"correct"_s, u"p.tagline"_s, u"Strike 😀 goes on"_s} + options);
    }
    Run correct(int start, int end, const QString &text, const QStringList &options = {}) const
    {
        return correct(
            QStringList{
                u"--start"_s, QString::number(start), u"--end"_s, QString::number(end), u"--text"_s, text}
            + options);
    }
};

} // namespace

TEST_CASE("a place of a text is corrected, and the annotations move along", "[command_line]")
{
    const Desk desk;
    CHECK(desk.tag({u"--tag"_s, u"place"_s, u"--start"_s, u"79"_s, u"--end"_s, u"90"_s}).code == 0);
    REQUIRE(desk.table(u"annotations"_s).cell(0, u"quote"_s) == u"Port Almena"_s);
    const Run run = desk.correct(20, 31, u"Anna Quispe"_s);
    CHECK(run.out == u"Text corrected in “Strike 😀 goes on”.\n"_s.toUtf8());
    CHECK(run.code == 0);
    const Run longer = desk.correct(0, 0, u"The "_s, {u"--json"_s});
    CHECK(longer.code == 0);
    CHECK(longer.json()["places"_L1] == 1);
    const auto table = desk.table(u"annotations"_s);
    CHECK(table.cell(0, u"quote"_s) == u"Port Almena"_s);
    CHECK(table.cell(0, u"start"_s) == u"83"_s);
    CHECK(table.cell(0, u"text_sha256"_s) == longer.json()["text_sha256"_L1].toString());
    CHECK(desk.program.run({u"check"_s, u"p.tagline"_s}).code == 0);
    const auto history = desk.table(u"history"_s);
    CHECK(history.column(u"subject"_s).contains(u"text"_s));
    for (qsizetype row = 0; row < history.rows.size(); ++row) {
        if (history.cell(row, u"subject"_s) == u"text"_s) {
            CHECK(history.cell(row, u"article_id"_s) == history.cell(row, u"subject_id"_s));
        }
    }
}

TEST_CASE("annotations lose words only by force", "[command_line]")
{
    const Desk desk;
    CHECK(desk.tag({u"--tag"_s, u"place"_s, u"--start"_s, u"79"_s, u"--end"_s, u"90"_s}).code == 0);
    const Run refused = desk.correct(76, 83, {});
    CHECK(refused.code == 1);
    CHECK(
        refused.err
        == u"tagline: Annotations would lose words, so nothing was changed: “Port Almena”. Say --force to do "
           u"it "
           u"all the same.\n"_s);
    CHECK(desk.table(u"annotations"_s).cell(0, u"quote"_s) == u"Port Almena"_s);
    CHECK(desk.correct(76, 83, {}, {u"--force"_s}).code == 0);
    CHECK(desk.table(u"annotations"_s).cell(0, u"quote"_s) == u"Almena"_s);
    CHECK(desk.program.run({u"check"_s, u"p.tagline"_s}).code == 0);
}

TEST_CASE("a place that is none of the text is refused", "[command_line]")
{
    const Desk desk;
    CHECK(desk.correct(5, 4, u"x"_s).err == u"tagline: The place 5-4 ends before it begins.\n"_s);
    CHECK(desk.correct(0, 999, u"x"_s)
              .err.startsWith(u"tagline: The place 0-999 lies beyond the article's end"_s));
    CHECK(desk.correct({u"--start"_s, u"1"_s, u"--end"_s, u"2"_s}).code == 2);
    CHECK(desk.correct(0, 1, u"x"_s, {u"--coder"_s, u"Nobody"_s}).code == 1);
    CHECK(desk.correct(0, 6, u"Strike"_s).out == "The text is that already. Nothing was changed.\n");
}
