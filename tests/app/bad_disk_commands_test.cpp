// SPDX-License-Identifier: GPL-3.0-or-later
// Each operation on the disk fails in turn while a command of the built program runs.
#include "tests/support/catch.h"
#include "tests/support/fault_table.h"
#include "tests/support/program.h"
#include "tests/support/worker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

namespace {

struct Fault
{
    QString way;
    QString howOften;
    int nth = 0;

    /// A disk that takes nothing more cannot be tidied either.
    bool leavesThings() const { return way == u"io"_s && howOften == u"always"_s; }
};

/// A folder `disk` that is bad while a command runs; `fresh.tagline` beside it stays as it is.
class Bench
{
public:
    Bench()
    {
        m_program.file(u"small.txt"_s, "Harbour\n\nThe tide came 🌊 and went.\n");
        REQUIRE(m_program.type(u"new fresh.tagline"_s).code == 0);
        REQUIRE(m_program.type(u"add fresh.tagline small.txt"_s).code == 0);
        REQUIRE(m_program.type(u"tag fresh.tagline Harbour --tag place --start 0 --end 7"_s).code == 0);
        m_disk = QFileInfo(m_program.path(u"."_s)).canonicalFilePath() + u"/disk"_s;
    }

    /// The disk as it was.
    void renew() const
    {
        QDir(m_disk).removeRecursively();
        QDir().mkpath(m_disk);
        REQUIRE(QFile::copy(m_program.path(u"fresh.tagline"_s), m_disk + u"/p.tagline"_s));
        m_program.file(u"disk/out.csv"_s, "old\n");
    }

    /// Runs a command of the shell's words; `told` is whether something failed.
    Run runOn(const Fault &fault, const QString &words, bool &told) const
    {
        const QString mark = m_program.path(u"told"_s);
        QFile::remove(mark);
        const Run run =
            m_program.shell(u"FAILING_DISK='%1:%2:%3:%4' FAILING_DISK_TOLD='%5' LD_PRELOAD='%6' "
                            u"ASAN_OPTIONS=\"$ASAN_OPTIONS:verify_asan_link_order=0\" \"$0\" %7"_s.arg(
                                m_disk, fault.way, QString::number(fault.nth), fault.howOften, mark,
                                QStringLiteral(FAILING_DISK), words));
        told = QFile::exists(mark);
        return run;
    }

    /// As people are told to do with a lock that says nobody's name.
    void takeAwayEmptyLock() const
    {
        const QFileInfo lock(m_disk + u"/.p.tagline.lock"_s);
        if (lock.exists() && lock.size() == 0) {
            QFile::remove(lock.filePath());
        }
    }

    /// Counts of a sound project.
    QJsonObject counts(const QString &name) const
    {
        const Run run = m_program.run({u"check"_s, m_disk + u'/' + name, u"--json"_s});
        INFO(run.err.toStdString());
        const QJsonObject counts = run.json();
        CHECK(counts[u"sound"_s].toBool());
        return counts;
    }

    QStringList entries() const
    {
        return QDir(m_disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    const Program &program() const { return m_program; }
    const QString &disk() const { return m_disk; }

private:
    Program m_program;
    QString m_disk;
};

/// One line of our own; what Qt has to say of its lock file stands beside it.
void requireClear(const Run &run, const Bench &bench)
{
    QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) {
        return !line.startsWith(u"tagline: "_s) || line.startsWith(u"tagline: warning: "_s);
    });
    REQUIRE(lines.size() == 1);
    CHECK(run.out.isEmpty());
    CHECK(lines[0].contains(bench.disk()));
    CHECK((lines[0].endsWith(u'.') || lines[0].endsWith(u" Run: tagline check PROJECT --repair-to FILE"_s)));
}

/// With warnings, perhaps, as when what was written cannot be read back to be told.
bool isDone(const Run &run)
{
    return run.code == 0 || run.code == 3;
}

using Judge = std::function<void(const Fault &fault, const Run &run)>;

/// A disk that stays bad is much the same whether it begins an operation earlier or later.
int stepOf(const QString &way, const QString &howOften, int shortStep)
{
    const int most = way == u"reading"_s ? 5 * shortStep : shortStep;
    return !tests::triesAllFaults() ? most : howOften == u"once"_s ? 1 : std::min(most, 5);
}

/// With every operation of a command failing in turn, in every way. `judge` sees the disk afterwards.
int failEach(const Bench &bench, const QString &words, int step, const Judge &judge)
{
    const quint32 seed = tests::seedOfTheDay();
    CAPTURE(seed);
    int times = 0;
    for (const QString &way : {u"io"_s, u"full"_s, u"short"_s, u"reading"_s}) {
        for (const QString &howOften : {u"once"_s, u"always"_s}) {
            const int each = stepOf(way, howOften, step);
            bool told = true;
            for (int nth = 1 + static_cast<int>(seed % static_cast<quint32>(each)); told; nth += each) {
                const Fault fault{way, howOften, nth};
                bench.renew();
                const Run run = bench.runOn(fault, words, told);
                INFO(
                    words.toStdString() << ": " << way.toStdString() << ", " << howOften.toStdString()
                                        << ", operation " << nth << '\n'
                                        << run.out.toStdString() << run.err.toStdString());
                if (run.code == 1) {
                    requireClear(run, bench);
                }
                CHECK((run.code == 0 || (told && (run.code == 1 || run.code == 3))));
                bench.takeAwayEmptyLock();
                judge(fault, run);
                times += told ? 1 : 0;
            }
        }
    }
    return times;
}

} // namespace

TEST_CASE("a disk that fails during add leaves the project as it was, or with the article", "[faults]")
{
    const Bench bench;
    const QString words = u"add '%1/p.tagline' small.txt --force-duplicates"_s.arg(bench.disk());
    const int times = failEach(bench, words, 29, [&](const Fault &, const Run &run) {
        CHECK(bench.counts(u"p.tagline"_s)[u"articles"_s].toInt() == (isDone(run) ? 2 : 1));
        REQUIRE(bench.program().shell(u"\"$0\" "_s + words).code == 0);
        CHECK(bench.counts(u"p.tagline"_s)[u"articles"_s].toInt() == (isDone(run) ? 3 : 2));
    });
    tests::tellFault(
        u"a disk operation fails: add"_s, times, u"added and said so, or told and nothing added"_s);
}

TEST_CASE("a disk that fails during tag leaves the project as it was, or with the tag", "[faults]")
{
    const Bench bench;
    const QString words = u"tag '%1/p.tagline' Harbour --tag claim --start 9 --end 17"_s.arg(bench.disk());
    const int times = failEach(bench, words, 19, [&](const Fault &, const Run &run) {
        CHECK(bench.counts(u"p.tagline"_s)[u"annotations"_s].toInt() == (isDone(run) ? 2 : 1));
        bench.program().shell(u"\"$0\" "_s + words);
        CHECK(bench.counts(u"p.tagline"_s)[u"annotations"_s].toInt() == 2);
    });
    tests::tellFault(
        u"a disk operation fails: tag"_s, times, u"tagged and said so, or told and nothing changed"_s);
}

TEST_CASE("a disk that fails during export leaves the old file whole, or the new one", "[faults]")
{
    const Bench bench;
    int times = 0;
    for (const QString &what : {u"annotations"_s, u"history"_s}) {
        const QString words =
            u"export '%1/p.tagline' --what %2 --force -o '%1/out.csv'"_s.arg(bench.disk(), what);
        bench.renew();
        REQUIRE(bench.program().shell(u"\"$0\" "_s + words).code == 0);
        const QByteArray whole = bench.program().bytes(u"disk/out.csv"_s);
        times += failEach(bench, words, 3, [&](const Fault &fault, const Run &run) {
            CHECK(bench.program().bytes(u"disk/out.csv"_s) == (run.code == 0 ? whole : QByteArray("old\n")));
            if (!fault.leavesThings()) {
                CHECK(bench.entries() == QStringList{u"out.csv"_s, u"p.tagline"_s});
            }
        });
    }
    tests::tellFault(
        u"a disk operation fails: export"_s, times, u"the whole table, or the old file as it was"_s);
}

TEST_CASE("a disk that fails while a project is made leaves a whole one or none", "[faults]")
{
    const Bench bench;
    const QString words = u"new '%1/q.tagline'"_s.arg(bench.disk());
    const int times = failEach(bench, words, 37, [&](const Fault &fault, const Run &run) {
        CHECK(bench.entries().contains(u"q.tagline"_s) == (run.code == 0));
        if (run.code == 0) {
            CHECK(bench.counts(u"q.tagline"_s)[u"edits"_s].toInt() == 0);
        }
        if (!fault.leavesThings()) {
            CHECK(bench.entries().filter(u"q.tagline"_s).size() == (run.code == 0 ? 1 : 0));
        }
    });
    tests::tellFault(u"a disk operation fails: new"_s, times, u"a whole project or none"_s);
}

TEST_CASE("what a disk does not surely keep is not called done", "[faults]")
{
    const Bench bench;
    const QString words = GENERATE(
        u"add '%1/p.tagline' small.txt --force-duplicates"_s,
        u"tag '%1/p.tagline' Harbour --tag claim --start 9 --end 17"_s,
        u"export '%1/p.tagline' --what articles --force -o '%1/out.csv'"_s, u"new '%1/q.tagline'"_s,
        u"check '%1/p.tagline' --repair-to '%1/q.tagline'"_s);
    bench.renew();
    bool told = false;
    const Run run = bench.runOn({u"sync"_s, u"always"_s, 1}, words.arg(bench.disk()), told);
    INFO(words.toStdString() << '\n' << run.out.toStdString());
    CHECK(told);
    CHECK(run.code == 1);
    requireClear(run, bench);
    CHECK(bench.program().bytes(u"disk/out.csv"_s) == "old\n");
    CHECK_FALSE(bench.entries().contains(u"q.tagline"_s));
}

TEST_CASE("a disk that fails during a repair leaves a whole project or none", "[faults]")
{
    const Bench bench;
    const QString words = u"check '%1/p.tagline' --repair-to '%1/q.tagline'"_s.arg(bench.disk());
    const int times = failEach(bench, words, 43, [&](const Fault &fault, const Run &run) {
        CHECK(bench.entries().contains(u"q.tagline"_s) == (run.code == 0 || run.code == 3));
        if (run.code == 0) {
            CHECK(bench.counts(u"q.tagline"_s)[u"annotations"_s].toInt() == 1);
        }
        if (!fault.leavesThings()) {
            CHECK(bench.entries().filter(u"q.tagline"_s).size() == (run.code == 1 ? 0 : 1));
        }
        CHECK(bench.counts(u"p.tagline"_s)[u"annotations"_s].toInt() == 1);
    });
    tests::tellFault(u"a disk operation fails: repair"_s, times, u"a whole project or none"_s);
}
