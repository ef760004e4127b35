// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C and SIGTERM at any moment: the project and what the output was stay whole, and one line says so.
#include "tests/app/with_article.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;
using tests::Running;
using tests::WithArticle;

namespace {

constexpr int articles = 60;
const QString stopped = u"tagline: Stopped before the work was done. Nothing was changed.\n"_s;

/// A project with some articles, each with words enough to take a moment.
struct Busy
{
    Busy()
    {
        CHECK(program.type(u"new p.tagline"_s).code == 0);
        for (int i = 0; i < articles; ++i) {
            const QByteArray line = "Line of article " + QByteArray::number(i) + " about the harbour 🌊.\n";
            program.file(u"in/%1.txt"_s.arg(i, 3, 10, QChar(u'0')), line + "\n" + line.repeated(400));
        }
    }

    void addAll() const { CHECK(program.type(u"add p.tagline in --recursive"_s).code == 0); }
    qint64 count(const QString &what) const
    {
        const Run info = program.type(u"info p.tagline --json"_s);
        CHECK(info.code == 0);
        return info.json()[what].toInteger();
    }
    /// Nothing wrong, nothing left over.
    void checkWhole() const
    {
        const Run check = program.type(u"check p.tagline"_s);
        CHECK(check.code == 0);
        CHECK(check.err == QString());
    }

    Program program;
};

/// A pipe with a name, in the program's folder.
struct Pipe
{
    Pipe(const Program &program, const QString &name)
        : path(QFile::encodeName(program.path(name)))
    {
        REQUIRE(::mkfifo(path.constData(), 0600) == 0);
    }
    ~Pipe() { ::close(end); }
    Q_DISABLE_COPY_MOVE(Pipe)

    /// Waits until the program has opened the other end.
    void openToWrite() { end = ::open(path.constData(), O_WRONLY); }
    /// Takes few bytes only, so that the program waits in the middle of its work.
    void openToRead()
    {
        end = ::open(path.constData(), O_RDONLY | O_NONBLOCK);
        REQUIRE(::fcntl(end, F_SETPIPE_SZ, 4096) > 0);
    }
    void waitForBytes() const
    {
        pollfd waiting = {end, POLLIN, 0};
        REQUIRE(::poll(&waiting, 1, 60'000) == 1);
    }
    void readToTheEnd() const
    {
        REQUIRE(::fcntl(end, F_SETFL, 0) == 0);
        std::array<char, 4096> bytes{};
        while (::read(end, bytes.data(), bytes.size()) > 0) {
        }
    }

    QByteArray path;
    int end = -1;
};

QStringList articlesTo(const QString &output)
{
    return {u"export"_s, u"p.tagline"_s, u"--what"_s, u"articles"_s, u"-o"_s, output};
}

struct Stop
{
    int signal;
    int code;
};

/// Runs words and stops them at a random moment of `most` microseconds.
Run stoppedAtRandom(
    const Program &program, const QStringList &words, Stop stop, tests::Random &random, int most)
{
    const Running running = program.start(words);
    QThread::usleep(static_cast<unsigned long>(random.below(most)));
    running.send(stop.signal);
    const Run run = running.finish();
    // It may have been done already, or have been killed before it could listen.
    INFO(run.err.toStdString());
    REQUIRE((run.code == 0 || run.code == stop.code || run.code == -stop.signal));
    if (run.code == stop.code) {
        CHECK(run.err == stopped);
        CHECK(run.out.isEmpty());
    }
    return run;
}

/// How long it takes when nobody stops it, in microseconds.
int timeOf(const Program &program, const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    CHECK(program.run(words).code == 0);
    return static_cast<int>(timer.nsecsElapsed() / 1000);
}

} // namespace

TEST_CASE("an interrupted export leaves no file, or the old one as it was", "[interrupt]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const Stop stop = GENERATE(Stop{SIGINT, 130}, Stop{SIGTERM, 143});
    const Busy busy;
    busy.addAll();
    const QStringList words =
        QStringList{u"export"_s, u"p.tagline"_s, u"--what"_s, u"history"_s, u"-o"_s, u"out.csv"_s};
    const int time = timeOf(busy.program, words);
    const QByteArray whole = busy.program.bytes(u"out.csv"_s);
    const QByteArray project = busy.program.bytes(u"p.tagline"_s);
    for (int round = 0; round < 8; ++round) {
        CAPTURE(round);
        const bool replaces = round % 2 == 1;
        QFile::remove(busy.program.path(u"out.csv"_s));
        if (replaces) {
            busy.program.file(u"out.csv"_s, "old");
        }
        const Run run = stoppedAtRandom(busy.program, words + QStringList{u"--force"_s}, stop, random, time);
        if (run.code == 0) {
            CHECK((busy.program.bytes(u"out.csv"_s) == whole));
        } else if (replaces) {
            CHECK(busy.program.bytes(u"out.csv"_s) == "old");
        } else {
            CHECK_FALSE(busy.program.has(u"out.csv"_s));
        }
        QFile::remove(busy.program.path(u"out.csv"_s));
        CHECK(busy.program.entries() == QStringList{u"in"_s, u"p.tagline"_s});
        CHECK((busy.program.bytes(u"p.tagline"_s) == project));
    }
}

TEST_CASE("an interrupted add leaves all of its articles or none", "[interrupt]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const Stop stop = GENERATE(Stop{SIGINT, 130}, Stop{SIGTERM, 143});
    const Busy busy;
    const QStringList words{u"add"_s, u"p.tagline"_s, u"in"_s, u"--recursive"_s, u"--force-duplicates"_s};
    const int time = timeOf(busy.program, words);
    qint64 count = articles;
    for (int round = 0; round < 8; ++round) {
        CAPTURE(round);
        const Run run = stoppedAtRandom(busy.program, words, stop, random, time);
        count += run.code == 0 ? articles : 0;
        CHECK(busy.count(u"articles"_s) == count);
        if (run.code >= 0) {
            CHECK(busy.program.entries() == QStringList{u"in"_s, u"p.tagline"_s});
        }
        busy.checkWhole();
    }
}

TEST_CASE("an interrupted tag is there with all that belongs to it, or not at all", "[interrupt]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const Stop stop = GENERATE(Stop{SIGINT, 130}, Stop{SIGTERM, 143});
    const WithArticle on;
    const QStringList words{u"tag"_s,   u"p.tagline"_s, u"Strike 😀 goes on"_s, u"--tag"_s,
                            u"claim"_s, u"--source"_s,  u"a clerk"_s};
    const int time = timeOf(on.program, words + QStringList{u"--segment"_s, u"0-6"_s});
    qsizetype count = 1;
    for (int round = 0; round < 8; ++round) {
        CAPTURE(round);
        const QString end = QString::number(7 + round);
        const QStringList place{u"--start"_s, u"0"_s, u"--end"_s, end, u"--coder"_s, u"Coder "_s + end};
        const Run run = stoppedAtRandom(on.program, words + place, stop, random, time);
        count += run.code == 0 ? 1 : 0;
        const Run out = on.program.type(u"export p.tagline --what claims --coder all -o -"_s);
        const auto table = tests::readCsv(out.out);
        CHECK(table.rows.size() == count);
        CHECK(table.column(u"source_entity"_s).count(u"a clerk"_s) == count);
        CHECK(on.program.type(u"check p.tagline"_s).err == QString());
    }
}

TEST_CASE("Ctrl-C in the middle of an export is told with its own exit code", "[interrupt]")
{
    const Busy busy;
    busy.addAll();
    Pipe pipe(busy.program, u"pipe"_s);
    pipe.openToRead();
    const Running running = busy.program.start(articlesTo(u"pipe"_s));
    pipe.waitForBytes();
    running.send(SIGINT);
    pipe.readToTheEnd();
    const Run run = running.finish();
    CHECK(run.code == 130);
    CHECK(run.out.isEmpty());
    CHECK(run.err == stopped);
}

TEST_CASE("a second Ctrl-C ends what waits for others at once", "[interrupt]")
{
    const Busy busy;
    busy.addAll();
    Pipe pipe(busy.program, u"pipe"_s);
    pipe.openToRead();
    const Running running = busy.program.start(articlesTo(u"pipe"_s));
    pipe.waitForBytes();
    running.send(SIGINT);
    QThread::msleep(200);
    running.send(SIGINT);
    CHECK(running.finish().code == -SIGINT);
    busy.checkWhole();
}

TEST_CASE("Ctrl-C between the files of an add adds none of them", "[interrupt]")
{
    const WithArticle on;
    Pipe pipe(on.program, u"pipe.txt"_s);
    on.program.file(u"a.txt"_s, "First\n");
    const Running running =
        on.program.start({u"add"_s, u"p.tagline"_s, u"a.txt"_s, u"pipe.txt"_s, u"a.txt"_s});
    pipe.openToWrite();
    running.send(SIGTERM);
    QThread::msleep(100);
    ::close(std::exchange(pipe.end, -1));
    const Run run = running.finish();
    CHECK(run.code == 143);
    CHECK(run.out.isEmpty());
    CHECK(run.err == stopped);
    CHECK(on.table(u"articles"_s).rows.size() == 1);
    CHECK_FALSE(on.program.has(u".p.tagline.lock"_s));
}

TEST_CASE("text that comes in pieces through a pipe is one article", "[interrupt]")
{
    const WithArticle on;
    Pipe pipe(on.program, u"pipe.txt"_s);
    const Running running = on.program.start({u"add"_s, u"p.tagline"_s, u"pipe.txt"_s});
    pipe.openToWrite();
    for (const QByteArray &piece : QByteArrayList{"From a pipe\n", "and more\n", "and more\n"}) {
        REQUIRE(::write(pipe.end, piece.constData(), size_t(piece.size())) == piece.size());
        QThread::msleep(50);
    }
    ::close(std::exchange(pipe.end, -1));
    const Run run = running.finish();
    CHECK(run.code == 0);
    CHECK(run.out == "Added “From a pipe”.\n");
    CHECK(on.table(u"articles"_s).cell(1, u"characters"_s) == u"30"_s);
}

TEST_CASE("a pipe into which nobody writes is refused by name", "[interrupt]")
{
    const Program program;
    CHECK(program.type(u"new p.tagline"_s).code == 0);
    const Pipe pipe(program, u"in.txt"_s);
    const Run run = program.type(u"add p.tagline in.txt"_s);
    CHECK(run.code == 1);
    CHECK(
        run.err
        == u"tagline: Could not read “in.txt”: it is a pipe into which nobody writes. Choose a file, or "
           u"start "
           u"what writes first.\n"_s);
    const Run codebook = program.type(u"new q.tagline --codebook in.txt"_s);
    CHECK(codebook.code == 1);
    CHECK(codebook.err == run.err);
    CHECK_FALSE(program.has(u"q.tagline"_s));
}

TEST_CASE("a pipe whose writer comes late, or writes slowly, is read to its end", "[interrupt]")
{
    const Program program;
    CHECK(program.type(u"new p.tagline"_s).code == 0);
    const QString late = u"mkfifo late.txt; (sleep 1; printf 'Late\\n\\ncame ' > late.txt) & "_s;
    const Run added = program.shell(
        late
        + u"(printf 'Slow\\n\\n'; sleep 1; printf 'it came') | \"$0\" add p.tagline late.txt /dev/stdin"_s);
    CHECK(added.err == QString());
    CHECK(added.out == "Added 2 articles.\n");
    CHECK(program.type(u"info p.tagline --json"_s).json()[u"articles"_s].toInt() == 2);
}

TEST_CASE("Ctrl-C stops waiting for a pipe that is open and silent", "[interrupt]")
{
    const Program program;
    CHECK(program.type(u"new p.tagline"_s).code == 0);
    Pipe pipe(program, u"in.txt"_s);
    const Running running = program.start({u"add"_s, u"p.tagline"_s, u"in.txt"_s});
    pipe.openToWrite();
    QThread::msleep(300);
    running.send(SIGINT);
    const Run run = running.finish();
    CHECK(run.code == 130);
    CHECK(run.err == stopped);
}
