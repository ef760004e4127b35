// SPDX-License-Identifier: GPL-3.0-or-later
// Network shares that refuse to lock files, and what a kill leaves of an export.
#include "tests/app/with_article.h"
#include "tests/support/catch.h"
#include "tests/support/csv.h"
#include "tests/support/fault_table.h"
#include "tests/support/random.h"

#include <QFileInfo>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using tests::Run;
using tests::WithArticle;

namespace {

QString placeOf(const WithArticle &with)
{
    return QFileInfo(with.program.path(u"."_s)).canonicalFilePath();
}

/// Runs words of the shell on a disk that refuses locks.
Run runWithout(const QString &locks, const WithArticle &with, const QString &words)
{
    return with.program.shell(u"FAILING_DISK='%1:%2:1:always' LD_PRELOAD='%3' "
                              u"ASAN_OPTIONS=\"$ASAN_OPTIONS:verify_asan_link_order=0\" \"$0\" %4"_s.arg(
                                  placeOf(with), locks, QStringLiteral(FAILING_DISK), words));
}

} // namespace

TEST_CASE("where files cannot be locked a project is read, from a copy, and not written", "[faults]")
{
    const WithArticle with;
    const QByteArray before = with.program.bytes(u"p.tagline"_s);
    const Run tag = runWithout(u"locks"_s, with, u"tag p.tagline Strike --tag claim --start 0 --end 6"_s);
    CHECK(tag.code == 1);
    CHECK(tag.err.contains(
        u"The file system of “%1” knows no locks, so two programs could damage the project by writing at once."_s
            .arg(placeOf(with))));
    CHECK(with.program.bytes(u"p.tagline"_s) == before);
    const Run table = runWithout(u"locks"_s, with, u"export p.tagline --what articles -o -"_s);
    INFO(table.err.toStdString());
    CHECK(table.code == 0);
    CHECK(tests::readCsv(table.out).rows == with.table(u"articles"_s).rows);
    CHECK(runWithout(u"locks"_s, with, u"check p.tagline"_s).out.startsWith("Sound: 1 articles"));
    CHECK(with.program.entries().filter(u".lock"_s).isEmpty());
}

TEST_CASE("where only whole files cannot be locked a project is written, and by one at a time", "[faults]")
{
    const WithArticle with;
    const QString words = u"tag p.tagline 'Strike 😀 goes on' --tag claim --start 0 --end 6"_s;
    const Run tag = runWithout(u"flock"_s, with, words);
    INFO(tag.err.toStdString());
    CHECK(tag.code == 0);
    CHECK(with.table(u"annotations"_s).rows.size() == 1);
    with.program.file(
        u".p.tagline.lock"_s,
        QByteArray::number(::getpid()) + "\napp_tests\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    const Run second = runWithout(u"flock"_s, with, u"add p.tagline strike.txt --force-duplicates"_s);
    CHECK(second.code == 1);
    CHECK(second.err.contains(u"“p.tagline” is already open on this computer (app_tests, process"_s));
}

TEST_CASE("kill -9 during an export leaves the old file, or the new one whole", "[faults]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const WithArticle with;
    with.program.file(u"big.txt"_s, "Big\n\n" + QByteArray("A line of the harbour 🌊.\n").repeated(300));
    for (int i = 0; i < 60; ++i) {
        CHECK(
            with.program.type(u"add p.tagline big.txt --force-duplicates --title Big%1"_s.arg(i)).code == 0);
    }
    const QStringList words{u"export"_s,  u"p.tagline"_s, u"--what"_s, u"history"_s,
                            u"--force"_s, u"-o"_s,        u"out.csv"_s};
    REQUIRE(with.program.run(words).code == 0);
    const QByteArray whole = with.program.bytes(u"out.csv"_s);
    const int rounds = tests::triesAllFaults() ? 200 : 15;
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        with.program.file(u"out.csv"_s, "old\n");
        const tests::Running running = with.program.start(words);
        QThread::usleep(static_cast<unsigned long>(random.below(60000)));
        running.send(SIGKILL);
        const Run run = running.finish();
        killed += run.code == -SIGKILL ? 1 : 0;
        const QByteArray now = with.program.bytes(u"out.csv"_s);
        CHECK((now == "old\n" || now == whole));
        CHECK((run.code != 0 || now == whole));
    }
    CHECK(killed > 0);
    CHECK(with.program.type(u"check p.tagline"_s).code == 0);
    tests::tellFault(u"kill -9 during an export"_s, rounds, u"the old file or the whole new one"_s);
}
