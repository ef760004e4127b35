// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/check.h"
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"

using namespace Qt::StringLiterals;
using model::storage::Finding;
using Severity = Finding::Severity;
using tests::RawConnection;
using tests::rawId;
using tests::RawProject;

namespace {

/// What the check says after these statements of another program.
QStringList linesAfter(const QStringList &statements)
{
    const RawProject project;
    RawConnection other(project.path());
    other.run(u"PRAGMA foreign_keys = OFF"_s);
    other.run(u"PRAGMA ignore_check_constraints = ON"_s);
    for (const QString &statement : statements) {
        other.run(statement);
    }
    QStringList lines;
    for (const Finding &finding : model::storage::checkProject(other.database()).findings) {
        lines.append(finding.line());
    }
    return lines;
}

QString inArticle(const QString &sentence, int annotation)
{
    return u"%1 (annotation %2 in article “Storm over Kolm” %3)"_s.arg(
        sentence, rawId(annotation), rawId(20));
}

QString in(const QString &sentence, const QString &kind, int number)
{
    return u"%1 (%2 %3)"_s.arg(sentence, kind, rawId(number));
}

} // namespace

TEST_CASE("a sound project has no findings", "[check]")
{
    const RawProject project;
    RawConnection connection(project.path());
    const auto report = model::storage::checkProject(connection.database());
    for (const Finding &finding : report.findings) {
        UNSCOPED_INFO(finding.line().toStdString());
    }
    CHECK(report.findings.isEmpty());
    CHECK_FALSE(report.isDamaged());
    CHECK(report.articles == 1);
    CHECK(report.annotations == 2);
    CHECK(report.edits == 1);
}

TEST_CASE("a changed text is told by its hash, its length and the quotes it no longer has", "[check]")
{
    CHECK(
        linesAfter({u"UPDATE article SET text = 'x' || text"_s})
        == QStringList{
            in(u"An article's number of characters is not that of its text."_s,
               u"article “Storm over Kolm”"_s, 20),
            in(u"An article's text does not have the SHA-256 that was noted when it was added."_s,
               u"article “Storm over Kolm”"_s, 20),
            u"A segment's quote is not what stands there in the text. (annotation %1 in article “Storm over "
            u"Kolm” %3, annotation %2 in article “Storm over Kolm” %3)"_s.arg(
                rawId(40), rawId(41), rawId(20)),
        });
}

TEST_CASE("an offset that is off by one is found, also behind an emoji", "[check]")
{
    CHECK(
        linesAfter(
            {u"UPDATE segment SET start = 19, \"end\" = 29 WHERE annotation = 1"_s,
             u"UPDATE annotation SET start = 19, \"end\" = 29 WHERE id = 1"_s})
        == QStringList{inArticle(u"A segment's quote is not what stands there in the text."_s, 40)});
}

TEST_CASE("pieces must be numbered, in order, apart, within the text and span the extent", "[check]")
{
    CHECK(
        linesAfter({u"UPDATE segment SET position = 5 WHERE annotation = 2 AND position = 1"_s})
        == QStringList{
            inArticle(u"The segments of an annotation are not numbered from 0 without a gap."_s, 41)});
    CHECK(
        linesAfter({u"UPDATE segment SET start = 53, quote = (SELECT substr(text, 54, 21) FROM article)"
                    u" WHERE annotation = 2 AND position = 1"_s})
        == QStringList{
            inArticle(u"The segments of an annotation are not in order, or touch each other."_s, 41)});
    CHECK(
        linesAfter({u"UPDATE segment SET \"end\" = 500 WHERE annotation = 1"_s})
        == QStringList{
            inArticle(u"A segment reaches beyond its article's text."_s, 40),
            inArticle(u"An annotation's start and end are not those of its segments."_s, 40)});
    CHECK(
        linesAfter({u"DELETE FROM segment WHERE annotation = 1"_s})
        == QStringList{
            inArticle(u"An annotation has no piece."_s, 40),
            inArticle(u"An annotation's number of pieces is not that of its segments."_s, 40)});
}

TEST_CASE("dangling references are found", "[check]")
{
    CHECK(
        linesAfter({u"DELETE FROM entity"_s})
        == QStringList{
            u"A row refers to one that does not exist. (annotation to entity, source 1 to entity)"_s});
    CHECK(
        linesAfter({u"INSERT INTO segment VALUES (77, 0, 0, 1, 'S')"_s})
        == QStringList{u"A row refers to one that does not exist. (segment to annotation)"_s});
}

TEST_CASE("links must stay within one article and be hidden with what they join", "[check]")
{
    const QString other =
        u"INSERT INTO article (id, uuid, title, added, characters, words, text_sha256, text)"
        u" SELECT 2, '%1', title, added, characters, words, text_sha256, text FROM article"_s.arg(rawId(21));
    const QString indexed = u"INSERT INTO article_words (rowid, words) VALUES (2, 'kolm')"_s;
    CHECK(
        linesAfter({other, indexed, u"UPDATE relation SET article = 2"_s})
        == QStringList{
            in(u"A link to a source begins at an annotation of another article."_s, u"relation"_s, 60),
            in(u"A link to a source points at a mention in another article."_s, u"relation"_s, 60),
            in(u"A link points to a source of another article."_s, u"relation"_s, 60)});
    CHECK(
        linesAfter({u"UPDATE source SET removed = 1"_s})
        == QStringList{
            in(u"A link is shown though its claim, its source or the mention it points at was removed."_s,
               u"relation"_s, 60)});
    CHECK(
        linesAfter({u"UPDATE relation SET cue_end = 900"_s})
        == QStringList{in(u"A cue reaches beyond the end of its article."_s, u"relation"_s, 60)});
}

TEST_CASE("kinds of tags and entities that do not fit are warnings", "[check]")
{
    // A name that was deleted leaves what was tagged.
    CHECK(linesAfter({u"UPDATE annotation SET entity = NULL WHERE id = 1"_s}).isEmpty());
    CHECK(
        linesAfter({u"UPDATE annotation SET entity = 1 WHERE id = 2"_s})
        == QStringList{
            in(u"An annotation names an entity though its tag is not one for names."_s, u"annotation"_s, 41),
            in(u"An annotation's tag is another kind than its entity."_s, u"annotation"_s, 41)});
    CHECK(
        linesAfter({u"UPDATE annotation SET tag = 2 WHERE id = 1"_s})
        == QStringList{in(u"An annotation's tag is another kind than its entity."_s, u"annotation"_s, 40)});
    CHECK(linesAfter(
              {u"UPDATE tag SET parent = 1 WHERE id = 2"_s, u"UPDATE annotation SET tag = 2 WHERE id = 1"_s})
              .isEmpty());
}

TEST_CASE("tags below themselves are found at any depth", "[check]")
{
    CHECK(
        linesAfter(
            {u"UPDATE tag SET parent = 2 WHERE id = 1"_s, u"UPDATE tag SET parent = 3 WHERE id = 2"_s,
             u"UPDATE tag SET parent = 1 WHERE id = 3"_s})
        == QStringList{u"A tag stands below itself. (tag person, tag place, tag organization)"_s});
}

TEST_CASE("ids in another form are found", "[check]")
{
    CHECK(
        linesAfter({u"UPDATE coder SET uuid = upper('0000000a-0000-7000-8000-000000000002')"_s})
        == QStringList{u"An id is not a UUID in lower case without braces. (coder “0000000A-0000-7000-8000-"
                       u"000000000002”)"_s});
}

TEST_CASE("history that cannot be read, undone or placed is found", "[check]")
{
    CHECK(
        linesAfter({u"UPDATE history_change SET after = '{\"tag\":'"_s})
        == QStringList{
            u"A line of the history cannot be read, so it cannot be undone. (history 1, change 0)"_s});
    CHECK(
        linesAfter({u"UPDATE history SET undoes = 1"_s})
        == QStringList{u"A line of the history undoes a later one, or itself. (history 1)"_s});
}

TEST_CASE("an unfinished import is a warning as long as no history speaks of it", "[check]")
{
    const QString batch =
        u"INSERT INTO batch (id, uuid, kind, at) VALUES (1, '%1', 'articles', 1)"_s.arg(rawId(80));
    const QString warning =
        in(u"An import was left unfinished; it is swept away when the project is next opened for writing."_s,
           u"batch"_s, 80);
    CHECK(linesAfter({batch}) == QStringList{warning});
    CHECK(
        linesAfter({batch, u"UPDATE history SET batch = 1"_s})
        == QStringList{
            u"A line of the history comes from an import that is not finished. (history 1)"_s, warning});
}

TEST_CASE("a full-text index that lacks an article or holds too much is a warning", "[check]")
{
    const QStringList lacking = linesAfter({u"DELETE FROM article_words_docsize"_s});
    REQUIRE(lacking.size() == 2);
    CHECK(lacking.contains(
        in(u"The full-text index lacks an article, so a search does not find it."_s, u"article"_s, 20)));
    CHECK(lacking.filter(u"The full-text index is damaged"_s).first().endsWith(u" words instead of 0)"));
    CHECK(
        linesAfter({u"INSERT INTO article_words (rowid, words) VALUES (9, 'kolm')"_s})
        == QStringList{u"The full-text index holds a text that is no article. (row 9)"_s});
}

TEST_CASE("damage within the full-text index is found, which SQLite itself does not look for", "[check]")
{
    const QString damaged =
        u"The full-text index is damaged, so a search may miss places. A repaired copy of the project has it "
        "anew. ("_s;
    for (const QString &statement :
         {u"UPDATE article_words_data SET block = zeroblob(length(block)) WHERE id > 10"_s,
          u"DELETE FROM article_words_data WHERE id > 10"_s,
          u"UPDATE article_words_docsize SET sz = x'7f'"_s}) {
        CAPTURE(statement);
        const QStringList lines = linesAfter({statement});
        REQUIRE(lines.size() == 1);
        CHECK(lines.first().startsWith(damaged));
    }
}

TEST_CASE("a finding names ten places and counts the rest", "[check]")
{
    QStringList statements;
    for (int i = 0; i < 14; ++i) {
        statements.append(u"INSERT INTO history (uuid, at, coder, action, undoes) VALUES ('%1', 1, 1, 'x', "
                          u"%2)"_s.arg(rawId(100 + i))
                              .arg(i + 2));
    }
    const QStringList lines = linesAfter(statements);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].endsWith(u"history 10, history 11 and 4 more)"_s));
}

TEST_CASE("a page of zeros is damage and does not stop the check", "[check]")
{
    const RawProject project;
    QByteArray bytes = tests::bytesOf(project.path());
    const qsizetype page = 4096;
    REQUIRE(bytes.size() > 10 * page);
    const int root = [&] {
        RawConnection connection(project.path());
        return connection.value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'annotation'"_s).toInt();
    }();
    bytes.replace((root - 1) * page, page, QByteArray(page, '\0'));
    tests::writeBytes(project.path(), bytes);
    RawConnection connection(project.path());
    const auto report = model::storage::checkProject(connection.database());
    CHECK(report.isDamaged());
    REQUIRE_FALSE(report.findings.isEmpty());
    CHECK(report.findings.first().text == u"SQLite finds the file damaged."_s);
}

TEST_CASE("the check goes on in parts and looks at more annotations than it reads at once", "[check]")
{
    const RawProject project;
    RawConnection connection(project.path());
    connection.run(u"BEGIN"_s);
    connection.run(
        u"WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 6099)"
        u" INSERT INTO annotation (article, id, uuid, tag, coder, round, start, \"end\", pieces, paragraph,"
        u" sentence, part, words, codebook_version, created, updated)"
        u" SELECT 1, i, printf('00000000-0000-7000-8000-%012d', i), 4, 1, 1, 0, 5, 1, 1, 1, 'body', 1, 1, 1, "
        u"1"
        u" FROM n"_s);
    connection.run(u"INSERT INTO segment SELECT id, 0, 0, 5, 'Storm' FROM annotation WHERE id >= 100"_s);
    connection.run(u"UPDATE segment SET quote = 'Stork' WHERE annotation = 6099"_s);
    connection.run(u"COMMIT"_s);

    model::storage::Check check(connection.database());
    qsizetype before = -1;
    while (check.step()) {
        CHECK(check.done() > before);
        CHECK(check.done() < check.total());
        before = check.done();
    }
    const auto report = check.report();
    CHECK(report.annotations == 6002);
    REQUIRE(report.findings.size() == 1);
    CHECK(
        report.findings.first().line()
        == inArticle(u"A segment's quote is not what stands there in the text."_s, 6099));
}
