// SPDX-License-Identifier: GPL-3.0-or-later
// A process to be killed, starved and locked out by tests/app/faults_test.cpp. It tells on its standard
// output what it was promised: "ack NUMBER DIGEST" after each edit that the store has acknowledged.
#include "model/error.h"
#include "model/storage/check.h"
#include "model/storage/opening.h"
#include "tests/faults/bad_disk.h"
#include "tests/faults/failing_disk.h"
#include "tests/support/random_editor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using model::storage::Opening;
using model::storage::Store;

namespace {

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

/// Edits until it fails (or is killed); what failed is said.
void editOn(Store &store, quint32 seed, int edits)
{
    tests::RandomEditor editor(store, seed);
    try {
        for (int i = 0; i < edits; ++i) {
            if (const auto performed = editor.step()) {
                say(u"ack %1 %2"_s.arg(performed->number).arg(QString::fromLatin1(tests::digestOf(store))));
            }
        }
    } catch (const model::Error &error) {
        say(u"error "_s + error.text());
    }
}

void sayState(Store &store)
{
    say(u"state %1 %2"_s.arg(store.lastHistory()).arg(QString::fromLatin1(tests::digestOf(store))));
    for (const auto &finding : model::storage::checkProject(store.database()).findings) {
        say(u"finding "_s + finding.line());
    }
}

int edit(const QString &path, quint32 seed, int edits)
{
    const Opening opening = model::storage::prepareWriting(path);
    Store store(opening.file, Store::Mode::ReadWrite);
    say(u"open"_s);
    editOn(store, seed, edits);
    sayState(store);
    return 0;
}

QString stateOf(Store &store)
{
    return u"ack %1 %2"_s.arg(store.lastHistory()).arg(QString::fromLatin1(tests::digestOf(store)));
}

/// Forty articles as one import, in slices.
void importSome(Store &store, int number)
{
    const model::CoderId coder = store.snapshot().coders.first().id;
    QList<model::storage::NewArticle> articles(40);
    for (int i = 0; i < articles.size(); ++i) {
        articles[i].article.title = u"Storm %1-%2"_s.arg(number).arg(i);
        articles[i].text = articles[i].article.title + u"\nIt came 🌊 and went.\n"_s;
    }
    const model::BatchId batch = store.beginBatch(u"import %1"_s.arg(number), coder);
    for (qsizetype done = 0; done < articles.size();) {
        store.writeArticles(batch, articles, done, [&] { return done % 8 != 7; });
    }
    store.finishBatch(batch, coder);
}

/// Adds articles until it is killed; "ack ARTICLES" after each import.
int import(const QString &path)
{
    const Opening opening = model::storage::prepareWriting(path);
    Store store(opening.file, Store::Mode::ReadWrite);
    say(u"open"_s);
    for (int number = 1; number <= 1000; ++number) {
        importSome(store, number);
        say(u"ack %1"_s.arg(store.snapshot().articles.size()));
    }
    return 0;
}

void note(const QString &text)
{
    noteOnDisk(text.toUtf8().constData());
}

/// Edits, or imports, some times and records what that does on the disk, with a note of each promise.
int recorded(const QString &folder, const QString &work, quint32 seed, int times, const QString &record)
{
    const QString path = QDir(folder).filePath(u"storm.tagline"_s);
    recordDisk(QFile::encodeName(folder).constData(), QFile::encodeName(record).constData());
    const Opening opening = model::storage::prepareWriting(path);
    Store store(opening.file, Store::Mode::ReadWrite);
    if (work == u"edits"_s) {
        tests::RandomEditor editor(store, seed);
        note(stateOf(store));
        while (times > 0) {
            if (editor.step()) {
                note(stateOf(store));
                --times;
            }
        }
    } else {
        note(u"ack %1"_s.arg(store.snapshot().articles.size()));
        for (int number = 1; number <= times; ++number) {
            importSome(store, number);
            note(u"ack %1"_s.arg(store.snapshot().articles.size()));
        }
    }
    say(u"done"_s);
    return 0;
}

/// As edit, with a limit to the size of any file: the system then refuses to make the project larger.
int editWithin(const QString &path, quint32 seed, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Opening opening = model::storage::prepareWriting(path);
    Store store(opening.file, Store::Mode::ReadWrite);
    editOn(store, seed, 100000);
    sayState(store);
    const rlimit none = {RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &none);
    say(u"room again"_s);
    editOn(store, seed + 1, 5);
    sayState(store);
    return 0;
}

/// Mounts a small disk of memory at the folder, for this process only.
bool mountSmallDisk(const QString &folder)
{
    const int spaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
    const QByteArray place = QFile::encodeName(folder);
    return ::unshare(spaces) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", place.constData(), "tmpfs", 0, "size=4m") == 0;
}

int editOnFullDisk(const QString &folder, quint32 seed)
{
    if (!mountSmallDisk(folder)) {
        say(u"skip no disk can be mounted here"_s);
        return 0;
    }
    const QString path = QDir(folder).filePath(u"storm.tagline"_s);
    tests::makeEditableProject(path);
    const Opening opening = model::storage::prepareWriting(path);
    Store store(opening.file, Store::Mode::ReadWrite);
    QFile filler(QDir(folder).filePath(u"filler"_s));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return 1;
    }
    const QByteArray block(4096, 'x');
    qint64 filled = 0;
    while (filler.write(block) == block.size()) {
        filled += block.size();
    }
    filler.resize(filled - 400 * 1024);
    editOn(store, seed, 100000);
    sayState(store);
    filler.remove();
    say(u"room again"_s);
    editOn(store, seed + 1, 5);
    sayState(store);
    return 0;
}

/// Opens as a user who owns nothing here.
int openAsNobody(const QString &path)
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0
        && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
        say(u"skip cannot become nobody"_s);
        return 0;
    }
    const Opening opening = model::storage::prepareOpening(path);
    if (opening.kind != Opening::Kind::ReadOnly) {
        say(u"writable"_s);
        return 0;
    }
    Store store(opening.file, Store::Mode::ReadOnly);
    say(u"reason "_s + opening.reason);
    sayState(store);
    tests::RandomEditor editor(store, 1);
    try {
        editor.step();
    } catch (const model::Error &error) {
        say(u"error "_s + error.text());
    }
    model::storage::prepareWriting(path);
    return 0;
}

int hold(const QString &path)
{
    const Opening opening = model::storage::prepareWriting(path);
    say(u"open"_s);
    std::getchar();
    return 0;
}

int work(const QStringList &arguments)
{
    const QString &what = arguments.value(1);
    const QString &path = arguments.value(2);
    const quint32 seed = arguments.value(3).toUInt();
    if (what == u"edit"_s) {
        return edit(path, seed, arguments.value(4, u"1000000"_s).toInt());
    }
    if (what == u"import"_s) {
        return import(path);
    }
    if (what == u"edit-within"_s) {
        return editWithin(path, seed, arguments.value(4).toULongLong());
    }
    if (what == u"edit-on-full-disk"_s) {
        return editOnFullDisk(path, seed);
    }
    if (what == u"open-as-nobody"_s) {
        return openAsNobody(path);
    }
    if (what == u"recorded"_s) {
        return recorded(
            path, arguments.value(3), arguments.value(4).toUInt(), arguments.value(5).toInt(),
            arguments.value(6));
    }
    if (what == u"bad-disk"_s) {
        const int first = arguments.value(6).toInt();
        const int step = arguments.value(7).toInt();
        return tests::workOnBadDisk(
            arguments.value(3), {path, arguments.value(4), arguments.value(5) == u"always"_s, first, step});
    }
    return what == u"hold"_s ? hold(path) : 2;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    try {
        return work(QCoreApplication::arguments());
    } catch (const model::Error &error) {
        say(u"refused "_s + error.text());
        return 1;
    }
}
