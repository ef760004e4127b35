// SPDX-License-Identifier: GPL-3.0-or-later
// Projects that somebody has made to break the program, or broken with other tools: each is refused or shown
// with its fault named, without a crash, a hang, or taking the machine's memory.
#include "model/storage/migrations.h"
#include "tests/support/catch.h"
#include "tests/support/program.h"
#include "tests/support/raw_project.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::rawId;
using tests::Run;

namespace {

/// In kilobytes, for the shell: what the program and its libraries map, and well below 500 MB of its own. The
/// address sanitizer maps terabytes before main() begins.
QString mostMemory([[maybe_unused]] const QString &line)
{
#ifdef TAGLINE_SANITIZED
    return u"unlimited"_s;
#else
    return QString::number(line.startsWith(u"picture"_s) ? 2'000'000 : 900'000);
#endif
}

/// "Storm over Kolm" after what another program did to it.
class Hostile
{
public:
    explicit Hostile(const QStringList &statements)
    {
        const tests::RawProject project;
        REQUIRE(QFile::copy(project.path(), path()));
        run({u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA ignore_check_constraints = ON"_s});
        run(statements);
    }

    QString path() const { return m_program.path(u"p.tagline"_s); }
    Run type(const QString &line) const
    {
        QElapsedTimer timer;
        timer.start();
        const Run run = m_program.shell(u"ulimit -v %1; \"$0\" %2"_s.arg(mostMemory(line), line));
        INFO(line.toStdString() << ": " << run.code << ' ' << run.err.toStdString());
        CHECK((run.code == 0 || run.code == 1 || run.code == 3));
        CHECK(timer.elapsed() < 150'000);
        return run;
    }

    /// The fault is named by the check; everything else goes on or refuses in words.
    void requireNamed(const QString &fault) const
    {
        const Run check = type(u"check p.tagline"_s);
        CHECK(check.code == 1);
        INFO(check.err.toStdString());
        CHECK(check.err.contains(fault));
        for (const QString &line :
             {u"info p.tagline"_s, u"picture p.tagline -o p.png --force"_s,
              u"export p.tagline --what annotations -o -"_s, u"export p.tagline --what claims -o -"_s,
              u"export p.tagline --what history -o -"_s, u"export p.tagline --what articles -o -"_s}) {
            const Run run = type(line);
            INFO(line.toStdString() << ": " << run.err.toStdString());
            CHECK((run.code != 1 || run.err.startsWith(u"tagline: "_s)));
        }
        const Run repair = type(u"check p.tagline --repair-to q.tagline"_s);
        CHECK(repair.code == 3);
        const Run sound = type(u"check q.tagline"_s);
        INFO(repair.err.toStdString() << sound.err.toStdString());
        CHECK((sound.code == 0 || sound.code == 3));
    }

    QStringList quotes() const
    {
        const Run run = type(u"export p.tagline --what annotations -o -"_s);
        return QString::fromUtf8(run.out).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }

private:
    void run(const QStringList &statements)
    {
        if (!m_connection) {
            m_connection = std::make_unique<tests::RawConnection>(path());
        }
        for (const QString &statement : statements) {
            if (statement == u"again"_s) {
                m_connection.reset(); // so that a changed schema is read anew
                m_connection = std::make_unique<tests::RawConnection>(path());
                continue;
            }
            m_connection->run(statement);
        }
    }

    tests::Program m_program;
    std::unique_ptr<tests::RawConnection> m_connection;
};

const QString freely = u"PRAGMA writable_schema = ON"_s;

QString unstrict(const QString &table)
{
    return u"UPDATE sqlite_schema SET sql = replace(sql, 'STRICT, WITHOUT', 'WITHOUT') WHERE name = '%1'"_s
        .arg(table);
}

QString strict(const QString &table)
{
    return u"UPDATE sqlite_schema SET sql = replace(sql, 'WITHOUT', 'STRICT, WITHOUT') WHERE name = '%1'"_s
        .arg(table);
}

} // namespace

TEST_CASE("tags in a circle are shown, and named", "[hostile]")
{
    const Hostile hostile(
        {u"UPDATE tag SET parent = 2 WHERE id = 1"_s, u"UPDATE tag SET parent = 1 WHERE id = 2"_s});
    hostile.requireNamed(u"A tag stands below itself. (tag person, tag place)"_s);
    CHECK(hostile.type(u"info p.tagline --json"_s).json()["tags"_L1].toArray().size() == 4);
}

TEST_CASE("pieces outside the text, or that end before they start, are not shown as quotes", "[hostile]")
{
    const QString fault = u"A segment reaches beyond its article's text."_s;
    const QString change = GENERATE(
        u"\"end\" = 5000"_s, u"start = 4000, \"end\" = 5000"_s, u"start = 28, \"end\" = 18"_s,
        u"start = -5, \"end\" = 9223372036854775807"_s);
    CAPTURE(change.toStdString());
    const Hostile hostile(
        {u"UPDATE segment SET %1 WHERE annotation = 1"_s.arg(change),
         u"UPDATE annotation SET %1 WHERE id = 1"_s.arg(change)});
    hostile.requireNamed(fault);
}

TEST_CASE("an annotation whose start was moved is not shown where it is not", "[hostile]")
{
    const Hostile hostile({u"UPDATE annotation SET start = 19 WHERE id = 1"_s});
    hostile.requireNamed(u"An annotation's start and end are not those of its segments."_s);
    const Run run = hostile.type(u"export p.tagline --what annotations -o -"_s);
    CHECK(run.code == 3);
    CHECK(run.err.contains(u"The stored quote of 1 annotation is not what its article holds there"_s));
}

TEST_CASE("text where numbers belong is found", "[hostile]")
{
    const QString table = GENERATE(u"annotation"_s, u"segment"_s);
    const Hostile hostile(
        {freely, unstrict(table), u"again"_s, u"PRAGMA ignore_check_constraints = ON"_s,
         u"UPDATE %1 SET start = 'eighteen'"_s.arg(table), freely, strict(table), u"again"_s});
    hostile.requireNamed(u"start"_s);
}

TEST_CASE("half letters in a text are found, and the text is not shown", "[hostile]")
{
    const QByteArray text = "Storm \xED\xA0\x80 over Kolm\n";
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    const Hostile hostile(
        {u"UPDATE article SET text = CAST(x'%1' AS TEXT), characters = length(CAST(x'%1' AS TEXT)), "
         u"text_sha256 = '%2'"_s.arg(QString::fromLatin1(text.toHex()), hash),
         u"DELETE FROM relation"_s, u"DELETE FROM annotation"_s, u"DELETE FROM segment"_s});
    hostile.requireNamed(u"An article's text is not valid UTF-8."_s);
    const Run run = hostile.type(u"picture p.tagline -o p.png --force"_s);
    CHECK(run.err.contains(u"The text of the article “Storm over Kolm” is damaged"_s));
}

TEST_CASE("ids that lead nowhere are found, whatever they are of", "[hostile]")
{
    const QString change = GENERATE(
        u"UPDATE annotation SET tag = 99"_s, u"UPDATE annotation SET coder = 99"_s,
        u"UPDATE annotation SET round = 99"_s, u"UPDATE annotation SET entity = 99"_s,
        u"UPDATE annotation SET article = 99"_s, u"UPDATE annotation SET batch = 99"_s,
        u"UPDATE source SET entity = 99"_s, u"UPDATE relation SET source = 99, to_annotation = 99"_s,
        u"UPDATE relation SET from_annotation = 99"_s, u"UPDATE history SET coder = 99"_s,
        u"UPDATE history SET undoes = 99, batch = 99"_s, u"UPDATE tag SET parent = 99"_s,
        u"UPDATE entity SET tag = 99"_s, u"UPDATE article SET main_coder = 99, batch = 99"_s);
    CAPTURE(change.toStdString());
    const Hostile hostile({change});
    hostile.requireNamed(u"A row refers to one that does not exist."_s);
}

TEST_CASE("triggers under names that SQLite keeps for itself are seen", "[hostile]")
{
    const QString name = GENERATE(u"sqlite_sneaky"_s, u"article_words_sneaky"_s);
    const Hostile hostile(
        {u"CREATE TRIGGER plain AFTER INSERT ON article BEGIN DELETE FROM tag; END"_s, freely,
         u"UPDATE sqlite_schema SET name = '%1', sql = replace(sql, 'plain', '%1') WHERE name = 'plain'"_s
             .arg(name),
         u"again"_s});
    const Run check = hostile.type(u"check p.tagline"_s);
    CHECK(check.code == 3);
    CHECK(check.err.contains(
        u"Another program has put a trigger into the file, so it is opened for reading only. (%1)"_s.arg(
            name)));
    const Run write = hostile.type(u"tag p.tagline \"Storm over Kolm\" --tag claim --start 0 --end 5"_s);
    CHECK(write.code == 1);
    CHECK(write.err.contains(u"Another program has put a trigger (%1) into the file"_s.arg(name)));
}

TEST_CASE("what other programs keep in the file is left alone, also where it is broken", "[hostile]")
{
    const Hostile hostile(
        {u"CREATE TABLE mine (a INTEGER CHECK (a > 0) REFERENCES annotation (id), b REFERENCES nowhere (x))"_s,
         u"INSERT INTO mine VALUES (-1, 7)"_s, u"CREATE VIEW my_view AS SELECT * FROM gone"_s,
         u"CREATE INDEX my_index ON tag (label, lower(name))"_s});
    const Run check = hostile.type(u"check p.tagline"_s);
    INFO(check.err.toStdString());
    CHECK(check.code != 1);
    CHECK(hostile.type(u"info p.tagline"_s).code == 0);
    CHECK(hostile.type(u"tag p.tagline \"Storm over Kolm\" --tag claim --start 0 --end 5"_s).code != 1);
    tests::RawConnection other(hostile.path());
    CHECK(other.value(u"SELECT a FROM mine"_s) == -1);
    CHECK(
        other.value(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('mine', 'my_view', 'my_index')"_s)
        == 3);
}

TEST_CASE("a million tags are refused in words, without taking memory or time", "[hostile]")
{
    const Hostile hostile(
        {u"BEGIN"_s,
         u"WITH RECURSIVE n(i) AS (SELECT 5 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
         u" INSERT INTO tag (id, uuid, parent, name, label, color) SELECT i,"
         u" printf('00000000-0000-7000-9000-%012d', i), i - 1, 't' || i, 't', '#000000' FROM n"_s,
         u"COMMIT"_s});
    const Run info = hostile.type(u"info p.tagline"_s);
    CHECK(info.code == 1);
    CHECK(info.err.contains(u"it has 1,000,000 tags, and Tagline takes at most 5,000."_s));
    const Run check = hostile.type(u"check p.tagline"_s);
    CHECK(check.code == 1);
    CHECK(check.err.contains(u"There is more of something than the window can show. (1,000,000 tags"_s));
    CHECK(hostile.type(u"picture p.tagline -o p.png"_s).code == 1);
}

TEST_CASE("thousands of tags are shown, but not in a chain without end", "[hostile]")
{
    const bool isChain = GENERATE(true, false);
    const Hostile hostile(
        {u"WITH RECURSIVE n(i) AS (SELECT 5 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
         u" INSERT INTO tag (id, uuid, parent, name, label, color) SELECT i,"
         u" printf('00000000-0000-7000-9000-%012d', i), CASE WHEN NESTED THEN i - 1 END, 't' || i, 't', "
         u"'#000000' FROM n"_s.replace(u"NESTED"_s, isChain ? u"i > 5"_s : u"i % 40 > 0"_s)});
    for (const QString &line :
         {u"info p.tagline"_s, u"check p.tagline"_s, u"export p.tagline --what annotations -o -"_s,
          u"picture p.tagline -o p.png"_s}) {
        const Run run = hostile.type(line);
        CHECK(run.code == (isChain ? 1 : 0));
        CHECK(run.err.contains(u"nested 51 deep or deeper, and Tagline takes at most 50"_s) == isChain);
    }
}

TEST_CASE("a title of ten megabytes is refused in words", "[hostile]")
{
    const QString table = GENERATE(u"article"_s, u"project"_s);
    const Hostile hostile({u"UPDATE %1 SET title = printf('%.*c', 10000000, 'x')"_s.arg(table)});
    for (const QString &line : {u"info p.tagline"_s, u"check p.tagline"_s, u"picture p.tagline -o p.png"_s}) {
        const Run run = hostile.type(line);
        CHECK(run.code == 1);
        CHECK(run.err.contains(u"10,000,000 bytes, and Tagline takes at most 1,048,576"_s));
    }
}

TEST_CASE("names and labels of two megabytes are refused in words, and named", "[hostile]")
{
    const QString column =
        GENERATE(u"variable.label"_s, u"variable.name"_s, u"option.label"_s, u"entity.name"_s);
    const QString table = column.section(u'.', 0, 0);
    const Hostile hostile(
        {u"INSERT INTO variable (id, uuid, name, label, subject, level) VALUES (90, '%1', 'tone', 'Tone', 'claim', 'nominal')"_s
             .arg(rawId(90)),
         u"INSERT INTO option (variable, position, value, label, uuid) VALUES (90, 0, 'good', 'Good', '%1')"_s
             .arg(rawId(91)),
         u"UPDATE %1 SET %2 = printf('%.*c', 2000000, 'x') WHERE uuid = (SELECT min(uuid) FROM %1)"_s.arg(
             table, column.section(u'.', 1))});
    const QString what = table == u"variable"_s ? u"a label of a variable"_s
        : table == u"option"_s                  ? u"a label of an answer"_s
                                                : u"a name of a person, place or organization"_s;
    QStringList lines{u"check p.tagline"_s};
    if (table != u"entity"_s) { // a window does not wait for the names
        lines += {u"info p.tagline"_s, u"picture p.tagline -o p.png"_s};
    }
    for (const QString &line : std::as_const(lines)) {
        CAPTURE(line);
        const Run run = hostile.type(line);
        CHECK(run.code == 1);
        CHECK(run.err.contains(what + u" of 2,000,000 bytes, and Tagline takes at most 1,048,576"_s));
    }
}

TEST_CASE("an article that no window could show is refused in words", "[hostile]")
{
    const Hostile hostile({u"UPDATE article SET text = printf('%.*c', 13000000, 'x')"_s});
    const Run check = hostile.type(u"check p.tagline"_s);
    CHECK(check.code == 3);
    CHECK(check.err.contains(
        u"An article is too large, or has too long a line, to be shown. (article “Storm over Kolm”"_s));
    CHECK(hostile.type(u"info p.tagline"_s).code == 0);
    const Run run = hostile.type(u"export p.tagline --what annotations -o -"_s);
    CHECK(run.code == 1);
    CHECK(run.err.contains(
        u"The article “Storm over Kolm” cannot be shown: it has a text of more than 12 MB."_s));
}

TEST_CASE("an article with a line that no window could show is refused in words", "[hostile]")
{
    const QString text = u"Storm\n"_s + QString(1'048'577, u'x');
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    const Hostile hostile(
        {u"UPDATE article SET text = 'Storm' || char(10) || printf('%.*c', 1048577, 'x')"_s,
         u"UPDATE article SET characters = length(text), text_sha256 = '%1'"_s.arg(
             QString::fromLatin1(hash))});
    const Run check = hostile.type(u"check p.tagline"_s);
    CHECK(check.err.contains(u"An article is too large, or has too long a line, to be shown."_s));
    const Run run = hostile.type(u"tag p.tagline \"Storm over Kolm\" --tag claim --start 0 --end 5"_s);
    CHECK(run.code == 1);
    CHECK(run.err.contains(u"it has a line of 1,048,577 characters, and Tagline takes at most 1,048,576."_s));
}

TEST_CASE("a forged version is seen by the check, and set right when the file is written", "[hostile]")
{
    const int forged = GENERATE(0, 1, 2, -7);
    const Hostile hostile({u"PRAGMA user_version = %1"_s.arg(forged)});
    const Run check = hostile.type(u"check p.tagline"_s);
    CHECK(check.code == 1);
    const QString fault =
        u"The file says that it has an older format than it has; opening it for writing sets that right. (says %1, is %2)"_s
            .arg(forged)
            .arg(model::storage::schemaVersion());
    CHECK(check.err.contains(fault));
    CHECK(hostile.quotes().size() == 3);
    CHECK(hostile.type(u"tag p.tagline \"Storm over Kolm\" --tag claim --start 0 --end 5"_s).code == 0);
    CHECK(hostile.type(u"check p.tagline"_s).code == 0);
    CHECK(hostile.quotes().size() == 4);
    tests::RawConnection healed(hostile.path());
    CHECK(healed.value(u"PRAGMA user_version"_s) == model::storage::schemaVersion());
}

TEST_CASE("a version that the tables do not keep is refused, with the table named", "[hostile]")
{
    const Hostile hostile({u"DROP VIEW claims"_s, u"DROP VIEW annotations"_s});
    const Run run = hostile.type(u"info p.tagline"_s);
    CHECK(run.code == 1);
    CHECK(run.err.contains(u"is damaged (view annotations)."_s));
    CHECK(hostile.type(u"check p.tagline"_s).code == 1);
    CHECK(hostile.type(u"check p.tagline --repair-to q.tagline"_s).code == 3);
    CHECK(hostile.type(u"check q.tagline"_s).code == 0);
}
