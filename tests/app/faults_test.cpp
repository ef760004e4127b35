// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/check.h"
#include "model/storage/opening.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/fault_table.h"
#include "tests/support/random_editor.h"
#include "tests/support/raw_project.h"
#include "tests/support/worker.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using model::storage::Opening;
using model::storage::prepareOpening;
using model::storage::Store;
using tests::Acknowledged;
using tests::acknowledged;
using tests::firstThat;
using tests::lastBefore;
using tests::seedOfTheDay;
using tests::Worker;

namespace {

void requireSound(Store &store)
{
    for (const auto &finding : model::storage::checkProject(store.database()).findings) {
        FAIL_CHECK(finding.line().toStdString());
    }
}

/// Takes back what was committed in the moment of the kill and could not be told any more.
void takeBackUntold(Store &store, qint64 number)
{
    const model::CoderId coder = store.snapshot().coders.first().id;
    const auto state = store.undoState(coder);
    const qint64 last = store.lastHistory();
    REQUIRE(last == number + 1);
    if (state.redo && state.redo->number == last) {
        store.redo(last, coder);
    } else {
        REQUIRE(state.undo);
        store.undo(state.undo->number, coder);
    }
}

/// Undo all that can be undone, then redo all of it: the same as before.
void requireUndoAndRedo(Store &store)
{
    const model::CoderId coder = store.snapshot().coders.first().id;
    const QByteArray before = tests::digestOf(store);
    int undone = 0;
    for (auto state = store.undoState(coder); state.undo && !state.undo->isImport && undone < 10;
         state = store.undoState(coder)) {
        store.undo(state.undo->number, coder);
        ++undone;
    }
    for (int i = 0; i < undone; ++i) {
        const auto state = store.undoState(coder);
        REQUIRE(state.redo);
        store.redo(state.redo->number, coder);
    }
    CHECK(tests::digestOf(store) == before);
}

} // namespace

TEST_CASE("kill -9 during edits loses nothing that was acknowledged and leaves nothing half done", "[faults]")
{
    const int rounds = qEnvironmentVariableIntValue("TAGLINE_KILL_ROUNDS");
    const quint32 seed = seedOfTheDay();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"storm.tagline"_s);
    tests::makeEditableProject(path);

    int untold = 0;
    for (int round = 0; round < (rounds > 0 ? rounds : 20); ++round) {
        CAPTURE(round);
        Worker worker({u"edit"_s, path, QString::number(random.generate())});
        REQUIRE(worker.line() == u"open"_s);
        Acknowledged last;
        for (int edits = random.bounded(1, 25); edits > 0; --edits) {
            const QString line = worker.line();
            INFO(line.toStdString());
            const auto next = acknowledged(line);
            REQUIRE(next);
            last = *next;
        }
        QThread::usleep(random.bounded(15000U));
        worker.kill();
        for (const QString &line : worker.linesToTheEnd()) {
            last = acknowledged(line).value_or(last);
        }

        const Opening opening = prepareOpening(path);
        REQUIRE(opening.kind == Opening::Kind::Writable);
        Store store(opening.file, Store::Mode::ReadWrite);
        requireSound(store);
        REQUIRE(store.lastHistory() >= last.number);
        REQUIRE(store.lastHistory() <= last.number + 1);
        if (store.lastHistory() > last.number) {
            ++untold;
            takeBackUntold(store, last.number);
        }
        REQUIRE(tests::digestOf(store) == last.digest);
        requireUndoAndRedo(store);
        requireSound(store);
    }
    INFO("edits committed but not told: " << untold);
    tests::tellFault(
        u"kill -9 during edits"_s, rounds > 0 ? rounds : 20,
        u"nothing acknowledged lost; %1 edits kept that were not yet acknowledged"_s.arg(untold));
}

TEST_CASE("kill -9 during an import leaves it whole or not at all", "[faults]")
{
    const quint32 seed = seedOfTheDay();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"storm.tagline"_s);
    tests::makeEditableProject(path);
    qsizetype articles = 1;
    const int rounds = tests::triesAllFaults() ? 50 : 8;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        Worker worker({u"import"_s, path});
        REQUIRE(worker.line() == u"open"_s);
        QThread::usleep(random.bounded(80000U));
        worker.kill();
        for (const QString &line : worker.linesToTheEnd()) {
            articles = line.startsWith(u"ack "_s) ? line.sliced(4).toLongLong() : articles;
        }
        const Opening opening = prepareOpening(path);
        Store store(opening.file, Store::Mode::ReadWrite);
        const qsizetype found = store.snapshot().articles.size();
        REQUIRE((found == articles || found == articles + 40));
        requireSound(store);
        articles = found;
    }
    tests::tellFault(u"kill -9 during an import"_s, rounds, u"each import was whole or not there"_s);
}

TEST_CASE(
    "a file that may not grow refuses the edit, keeps all before it, and goes on when it may", "[faults]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"storm.tagline"_s);
    tests::makeEditableProject(path);
    const qint64 limit = QFileInfo(path).size() + 40000;
    Worker worker({u"edit-within"_s, path, u"7"_s, QString::number(limit)});
    const QStringList lines = worker.linesToTheEnd();
    const QString error = firstThat(lines, u"error "_s);
    CHECK(
        error
        == u"The project “%1” cannot be read or written. Nothing was changed. Check that its disk is still "
           u"connected, then try again."_s.arg(QFileInfo(path).canonicalFilePath()));
    const Acknowledged before = lastBefore(lines, u"error "_s);
    REQUIRE(before.number > 1);
    CHECK(
        firstThat(lines, u"state "_s)
        == u"%1 %2"_s.arg(before.number).arg(QString::fromLatin1(before.digest)));
    CHECK(firstThat(lines, u"finding "_s).isEmpty());
    const QStringList after = lines.sliced(lines.indexOf(u"room again"_s));
    CHECK(lastBefore(after, u"state"_s).number > before.number);
    CHECK(firstThat(after, u"error "_s).isEmpty());

    Store store(path, Store::Mode::ReadWrite);
    requireSound(store);
    CHECK(tests::digestOf(store) == lastBefore(after, u"state"_s).digest);
}

TEST_CASE("a full disk refuses the edit, keeps all before it, and goes on when there is room", "[faults]")
{
    const QTemporaryDir folder;
    Worker worker({u"edit-on-full-disk"_s, folder.path(), u"7"_s});
    const QStringList lines = worker.linesToTheEnd();
    if (const QString skip = firstThat(lines, u"skip "_s); !skip.isEmpty()) {
        WARN(skip.toStdString());
        return;
    }
    const QString path = QFileInfo(folder.path()).canonicalFilePath() + u"/storm.tagline"_s;
    CHECK(
        firstThat(lines, u"error "_s)
        == u"The disk with the project “%1” is full. Nothing was changed. Make room, then try again."_s.arg(
            path));
    const Acknowledged before = lastBefore(lines, u"error "_s);
    REQUIRE(before.number > 1);
    CHECK(
        firstThat(lines, u"state "_s)
        == u"%1 %2"_s.arg(before.number).arg(QString::fromLatin1(before.digest)));
    CHECK(firstThat(lines, u"finding "_s).isEmpty());
    const QStringList after = lines.sliced(lines.indexOf(u"room again"_s));
    CHECK(lastBefore(after, u"state"_s).number > before.number);
    CHECK(firstThat(after, u"error "_s).isEmpty());
    CHECK(firstThat(after, u"finding "_s).isEmpty());
}

TEST_CASE("a project another process edits is raised there, and commands are told so", "[faults]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"storm.tagline"_s);
    tests::makeEditableProject(path);
    Worker holder({u"hold"_s, path});
    REQUIRE(holder.line() == u"open"_s);

    const Opening opening = prepareOpening(path);
    CHECK(opening.kind == Opening::Kind::OpenHere);
    CHECK(opening.holder.pid == holder.pid());
    CHECK(
        Worker({u"edit"_s, path, u"1"_s, u"1"_s}).linesToTheEnd()
        == QStringList{
            u"refused “storm.tagline” is already open on this computer (fault_worker, process %1). "
            u"Close it there and try again."_s.arg(holder.pid())});
    const Opening reader = prepareOpening(path, model::storage::OpeningWish::ReadOnly);
    CHECK(Store(reader.file, Store::Mode::ReadOnly).snapshot().title == u"Storm"_s);
    holder.letGo();
    CHECK(prepareOpening(path).kind == Opening::Kind::Writable);
}

TEST_CASE("without write permission a project is read, with the reason, and stays as it is", "[faults]")
{
    const bool lockFile = GENERATE(true, false);
    const QTemporaryDir folder;
    const QString place = QFileInfo(folder.path()).canonicalFilePath();
    const QString path = place + u"/storm.tagline"_s;
    tests::makeEditableProject(path);
    const QByteArray before = tests::bytesOf(path);
    const auto all = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const auto enter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    REQUIRE(QFile::setPermissions(
        path, lockFile ? all : all | QFileDevice::WriteOther | QFileDevice::WriteOwner));
    REQUIRE(QFile::setPermissions(place, all | enter));

    const QStringList lines = Worker({u"open-as-nobody"_s, path}).linesToTheEnd();
    QFile::setPermissions(place, all | enter | QFileDevice::WriteOwner);
    if (const QString skip = firstThat(lines, u"skip "_s); !skip.isEmpty()) {
        WARN(skip.toStdString());
        return;
    }
    const QString reason = lockFile
        ? u"You have no permission to change “%1”."_s.arg(path)
        : u"You have no permission to write in the folder “%1”, where Tagline would keep its lock and its "
          u"journal."_s.arg(place);
    CHECK(firstThat(lines, u"reason "_s) == reason);
    CHECK(firstThat(lines, u"finding "_s).isEmpty());
    CHECK(firstThat(lines, u"error "_s)
              .startsWith(u"Nothing was changed, because the project is open for reading"_s));
    CHECK(
        firstThat(lines, u"refused "_s)
        == reason
            + u" Nothing was changed. Work on a copy in a folder you can write in, or ask for the permission."_s);
    CHECK(tests::bytesOf(path) == before);
}
