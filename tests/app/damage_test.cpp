// SPDX-License-Identifier: GPL-3.0-or-later
// A project is damaged block by block and cut off page by page: nothing wrong may be shown as right, nothing
// may be missing without a word, and what can be read must be saved.
#include "model/error.h"
#include "model/storage/backup.h"
#include "model/storage/check.h"
#include "model/storage/opening.h"
#include "model/storage/repair.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/fault_table.h"
#include "tests/support/program.h"
#include "tests/support/random.h"
#include "tests/support/raw_project.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using model::storage::RepairReport;
using model::storage::Store;

namespace {

constexpr qsizetype block = 512;
constexpr qsizetype pageSize = 4096;

/// What people see of a project.
struct Seen
{
    struct Article
    {
        QString title;
        QString text;
        QSet<QString> annotations;
    };
    QHash<QString, Article> articles;
    qsizetype annotations = 0;
    bool isTold = false; ///< that something is damaged
};

/// In code points: letters that are lost may have been of another length in UTF-16.
QSet<QString> linesOf(const model::ArticlePage &page)
{
    const model::text::OffsetMap map(page.text);
    QSet<QString> lines;
    for (const model::Annotation &annotation : page.annotations) {
        QString line = annotation.id.text();
        for (const model::TextRange &piece : annotation.segments) {
            const model::TextRange points = map.toCodePoints(piece);
            line += u" %1-%2"_s.arg(points.start).arg(points.end);
        }
        lines.insert(line + u' ' + page.quote(annotation));
    }
    return lines;
}

Seen see(const QString &path)
{
    Seen seen;
    try {
        const auto opening = prepareOpening(path, model::storage::OpeningWish::ReadOnly);
        Store store(opening.file, Store::Mode::ReadOnly);
        for (const auto &summary : store.snapshot().articles) {
            try {
                const model::ArticlePage page = store.readPage(summary.article.id, {});
                seen.isTold = seen.isTold || page.damagedAnnotations > 0;
                seen.annotations += page.annotations.size();
                seen.articles.insert(
                    summary.article.id.text(), {summary.article.title, page.text, linesOf(page)});
            } catch (const model::Error &error) {
                CHECK(error.text().contains(u"damaged"_s));
                seen.isTold = true;
            }
        }
    } catch (const model::Error &error) {
        INFO(error.text().toStdString());
        CHECK((error.text().contains(u"damaged"_s) || error.text().contains(u"is empty"_s)));
        seen.isTold = true;
    }
    return seen;
}

/// Every text and annotation that is seen must be as it was. An article whose title says that it is damaged
/// may have lost letters, but no annotation of it may have moved.
void requireTrue(const Seen &seen, const Seen &original)
{
    for (auto article = seen.articles.cbegin(); article != seen.articles.cend(); ++article) {
        REQUIRE(original.articles.contains(article.key()));
        const Seen::Article &before = original.articles[article.key()];
        REQUIRE((article->text == before.text || article->title.startsWith(u"[damaged] "_s)));
        for (const QString &line : article->annotations) {
            INFO(line.toStdString());
            REQUIRE(before.annotations.contains(line));
        }
    }
}

/// Articles of whose text only a part is left.
qsizetype partsIn(const Seen &seen)
{
    return std::count_if(seen.articles.cbegin(), seen.articles.cend(), [](const Seen::Article &article) {
        return article.title.startsWith(u"[damaged] "_s);
    });
}

/// The sample project with an article that takes several pages, and what was tried on it.
class Damage
{
public:
    Damage()
        : m_sample(m_program.path(u"sample.tagline"_s))
    {
        REQUIRE(m_program.type(u"sample sample.tagline"_s).code == 0);
        addLong();
        m_bytes = tests::bytesOf(m_sample);
        REQUIRE(m_bytes.size() < 800'000);
        m_original = see(m_sample);
        REQUIRE_FALSE(m_original.isTold);
        REQUIRE(m_original.annotations > 100);
    }

    qsizetype size() const { return m_bytes.size(); }

    /// Opens the project with these bytes, and repairs it.
    void tryOn(const QByteArray &bytes)
    {
        const QString path = m_program.path(u"damaged.tagline"_s);
        tests::writeBytes(path, bytes);
        const Seen seen = see(path);
        requireTrue(seen, m_original);
        const bool isLess =
            seen.annotations < m_original.annotations || seen.articles.size() < m_original.articles.size();
        CHECK((seen.isTold || !isLess));
        ++m_times;
        m_told += seen.isTold ? 1 : 0;
        repair(path);
        CHECK((tests::bytesOf(path) == bytes));
    }

    QByteArray with(qsizetype at, const QByteArray &bytes) const
    {
        return m_bytes.first(at) + bytes + m_bytes.sliced(at + bytes.size());
    }
    QByteArray cutTo(qsizetype length) const { return m_bytes.first(length); }
    void tell(const QString &what) const
    {
        tests::tellFault(
            what, m_times,
            u"%1 told at opening; repaired: of %2 articles %3 lost, %4 kept in part; of %5 annotations %6 "
            u"lost, "
            "at most %7 at once"_s.arg(m_told)
                .arg(m_original.articles.size() * m_times)
                .arg(m_lostArticles)
                .arg(m_inPart)
                .arg(m_original.annotations * m_times)
                .arg(m_lostAnnotations)
                .arg(m_mostLost));
    }

    /// Whether mostly all articles came back with all of their texts, as most blocks hold none of these.
    bool mostlyKeptTexts() const { return 2 * m_inPart < m_times; }

private:
    void addLong()
    {
        QByteArray text = "Long\n\n";
        for (int i = 0; text.size() < 4 * pageSize; ++i) {
            text += "Paragraph number " + QByteArray::number(i) + " has some words.\n";
        }
        text += "Quintilian ends it.\n";
        const QByteArray start = QByteArray::number(text.indexOf("Quintilian"));
        const QByteArray end = QByteArray::number(text.indexOf(" ends"));
        m_program.file(u"long.txt"_s, text);
        REQUIRE(m_program.type(u"add sample.tagline long.txt"_s).code == 0);
        REQUIRE(
            m_program
                .type(u"tag sample.tagline Long --tag person --start %1 --end %2"_s.arg(
                    QString::fromLatin1(start), QString::fromLatin1(end)))
                .code
            == 0);
    }

    void repair(const QString &path)
    {
        const QString repaired = m_program.path(u"repaired.tagline"_s);
        QFile::remove(repaired);
        const RepairReport report = model::storage::repairProject(path, repaired, {});
        const Seen saved = see(repaired);
        requireTrue(saved, m_original);
        tests::RawConnection connection(repaired);
        for (const auto &finding : model::storage::checkProject(connection.database()).findings) {
            INFO(finding.line().toStdString());
            CHECK(finding.severity == model::storage::Finding::Severity::Warning);
        }
        const qsizetype lost = m_original.annotations - saved.annotations;
        const qsizetype articles = m_original.articles.size() - saved.articles.size();
        CHECK(report.annotations == saved.annotations);
        CHECK((!report.isWhole() || (lost == 0 && articles == 0)));
        m_inPart += partsIn(saved);
        m_lostAnnotations += lost;
        m_lostArticles += articles;
        m_mostLost = std::max(m_mostLost, lost);
    }

    tests::Program m_program;
    QString m_sample;
    QByteArray m_bytes;
    Seen m_original;
    qsizetype m_times = 0;
    qsizetype m_told = 0;
    qsizetype m_lostArticles = 0;
    qsizetype m_inPart = 0;
    qsizetype m_lostAnnotations = 0;
    qsizetype m_mostLost = 0;
};

/// Every sixteenth block in CI, beginning anywhere; every one for ./dev faults.
template <typename Make>
void tryBlocks(Damage &damage, tests::Random &random, Make make)
{
    const qsizetype step = tests::triesAllFaults() ? 1 : 16;
    for (qsizetype number = random.below(step); (number + 1) * block <= damage.size(); number += step) {
        CAPTURE(number);
        damage.tryOn(damage.with(number * block, make()));
    }
}

qint64 lostOf(const QJsonObject &repaired, const QString &table)
{
    for (const auto &one : repaired["tables"_L1].toArray()) {
        if (one[u"table"_s] == table) {
            return one[u"lost"_s].toInteger();
        }
    }
    return -1;
}

int rootPage(const QString &path, const QString &table)
{
    tests::RawConnection connection(path);
    return connection.value(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table)).toInt();
}

void zero(const QString &path, qsizetype at, qsizetype length)
{
    QByteArray bytes = tests::bytesOf(path);
    tests::writeBytes(path, bytes.replace(at, length, QByteArray(length, '\0')));
}

} // namespace

TEST_CASE("a block of zeros anywhere shows nothing wrong, and what can be read is saved", "[faults][damage]")
{
    Damage damage;
    tests::Random random;
    CAPTURE(random.seed());
    tryBlocks(damage, random, [] { return QByteArray(block, '\0'); });
    CHECK(damage.mostlyKeptTexts());
    damage.tell(u"a 512-byte block zeroed"_s);
}

TEST_CASE("a random block anywhere shows nothing wrong, and what can be read is saved", "[faults][damage]")
{
    Damage damage;
    tests::Random random;
    CAPTURE(random.seed());
    tryBlocks(damage, random, [&random] {
        QByteArray bytes;
        while (bytes.size() < block) {
            bytes.append(static_cast<char>(random.below(256)));
        }
        return bytes;
    });
    CHECK(damage.mostlyKeptTexts());
    damage.tell(u"a 512-byte block randomised"_s);
}

TEST_CASE("a project cut off at any page is refused, and what is left is saved", "[faults][damage]")
{
    Damage damage;
    tests::Random random;
    CAPTURE(random.seed());
    const qsizetype step = tests::triesAllFaults() ? 1 : 16;
    // Of a file without its tables nothing is left to be told from other files.
    for (qsizetype page = 1 + random.below(step); page * pageSize < damage.size(); page += step) {
        CAPTURE(page);
        damage.tryOn(damage.cutTo(page * pageSize));
    }
    damage.tell(u"cut off at a page"_s);
}

TEST_CASE("the command line saves what can be read, and says what was lost where", "[check][damage]")
{
    const tests::Program program;
    REQUIRE(program.type(u"sample p.tagline"_s).code == 0);
    const QString path = program.path(u"p.tagline"_s);
    const tests::Run whole = program.type(u"check p.tagline --repair-to whole.tagline"_s);
    CHECK(whole.code == 0);
    CHECK(whole.err == QString());
    CHECK(QString::fromUtf8(whole.out).startsWith(
        u"Saved to “whole.tagline”: 3 articles, 122 annotations.\n"_s));
    CHECK(program.type(u"check whole.tagline"_s).code == 0);

    zero(path, (rootPage(path, u"coder"_s) - 1) * pageSize, pageSize);
    const tests::Run refused = program.type(u"info p.tagline"_s);
    CHECK(refused.code == 1);
    CHECK(
        refused.err
        == u"tagline: The project “%1” is damaged (coders). Work on with a backup, and keep this file: what "
           u"can be read in it can be saved. Run: tagline check PROJECT --repair-to FILE\n"_s.arg(
               QFileInfo(path).canonicalFilePath()));
    CHECK(program.type(u"check p.tagline"_s).code == 1);

    const tests::Run run = program.type(u"check p.tagline --repair-to q.tagline --json"_s);
    CHECK(run.code == 3);
    const QJsonObject repaired = run.json()["repaired"_L1].toObject();
    CHECK(run.json()["sound"_L1] == false);
    CHECK(repaired["annotations"_L1] == 122);
    CHECK(lostOf(repaired, u"annotation"_s) == 0);
    CHECK(run.err.contains(u"A row was lost; a stand-in keeps what refers to it. (coder “"_s));
    CHECK(program.type(u"check q.tagline"_s).code == 0);

    const QByteArray before = program.bytes(u"q.tagline"_s);
    const tests::Run taken = program.type(u"check p.tagline --repair-to q.tagline"_s);
    CHECK(taken.code == 1);
    CHECK(
        taken.err.endsWith(u"tagline: There is already something at “q.tagline”. Choose another name.\n"_s));
    CHECK((program.bytes(u"q.tagline"_s) == before));
}

TEST_CASE("texts of many pages are saved whole from a project that is sound", "[check][damage]")
{
    const tests::Program program;
    QByteArray text = "Long\n\n";
    for (int i = 0; i < 20000; ++i) {
        text += "Paragraph number " + QByteArray::number(i) + " has some words.\n";
    }
    program.file(u"long.txt"_s, text);
    program.file(u"names.csv"_s, "name,tag,description\nAna,person," + QByteArray(5000, 'd') + "\n");
    REQUIRE(program.type(u"new p.tagline"_s).code == 0);
    REQUIRE(program.type(u"add p.tagline long.txt"_s).code == 0);
    REQUIRE(program.type(u"gazetteer p.tagline names.csv"_s).code == 0);
    const tests::Run run = program.type(u"check p.tagline --repair-to q.tagline"_s);
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    REQUIRE(program.type(u"check q.tagline"_s).code == 0);
    for (const QString &what : {u"articles"_s, u"entities"_s, u"history"_s}) {
        const QString table = u"export %1 --what "_s + what + u" -o -"_s;
        CHECK(program.type(table.arg(u"q.tagline"_s)).out == program.type(table.arg(u"p.tagline"_s)).out);
    }
}

TEST_CASE("what is no project at all is not repaired", "[check][damage]")
{
    const tests::Program program;
    program.file(u"x.tagline"_s, "Storm over Kolm\n");
    const tests::Run run = program.type(u"check x.tagline --repair-to y.tagline"_s);
    CHECK(run.code == 1);
    CHECK(run.err.contains(u"is not a Tagline project"_s));
    CHECK_FALSE(program.has(u"y.tagline"_s));
}

TEST_CASE("a project whose beginning is gone is told from other files, and saved", "[check][damage]")
{
    const tests::Program program;
    REQUIRE(program.type(u"sample p.tagline"_s).code == 0);
    zero(program.path(u"p.tagline"_s), 0, pageSize);
    const tests::Run refused = program.type(u"info p.tagline"_s);
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"is damaged"_s));
    const tests::Run run = program.type(u"check p.tagline --repair-to q.tagline --json"_s);
    CHECK(run.code == 3);
    CHECK(run.json()["repaired"_L1][u"annotations"_s] == 122);
}

TEST_CASE("backups of a project that cannot be read are found by its place", "[backup][damage]")
{
    const tests::Program program;
    REQUIRE(program.type(u"sample p.tagline"_s).code == 0);
    const QTemporaryDir root;
    using model::storage::BackupReason;
    const QString path = program.path(u"p.tagline"_s);
    const QString made = model::storage::backUp(path, BackupReason::Daily, root.path());
    zero(path, 0, QFileInfo(path).size());
    const auto found = model::storage::BackupShelf::backupsOf(path, root.path());
    REQUIRE(found.size() == 1);
    CHECK(found.first().path == made);
    CHECK(model::storage::BackupShelf::backupsOf(program.path(u"other.tagline"_s), root.path()).isEmpty());
}
