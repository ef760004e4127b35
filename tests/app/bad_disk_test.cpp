// SPDX-License-Identifier: GPL-3.0-or-later
// Each operation on the disk fails in turn while the window's project is at work: it says so, shows what is
// on disk, and goes on when the disk is well again.
#include "tests/support/catch.h"
#include "tests/support/fault_table.h"
#include "tests/support/worker.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Tried
{
    int times = 0;
    int told = 0;
};

/// What people may be told: what failed, on which file, and what to do.
bool isClear(const QString &error, const QString &place)
{
    const QString project = u"The project “%1/storm.tagline” "_s.arg(place);
    const QString backup = u"No backup of “storm.tagline” could be made: "_s;
    return error
        == u"The disk with the project “%1/storm.tagline” is full. Nothing was changed. Make room, then try again."_s
               .arg(place)
        || error
        == project
            + u"cannot be read or written. Nothing was changed. Check that its disk is still connected, then "
              u"try again."_s
        || error
        == project
            + u"is damaged. Work on with a backup, and keep this file: what can be read in it can be saved."_s
        || error
        == u"The copy “%1/copy.tagline” could not be written. Choose another place with enough room."_s.arg(
            place)
        || error
        == u"“%1/storm.tagline” could not be opened. Check that its disk is still connected, then try again."_s
               .arg(place)
        || error
        == u"The copy “%1/copy.tagline” could not be made, because the project itself cannot be read whole. "
           u"Work "
           u"on with a backup of it."_s.arg(place)
        || (error.startsWith(backup)
            && error.endsWith(u". Your work goes on and is kept in the project itself."_s));
}

/// One way for the disk to fail, at every `step`th operation.
Tried workOn(const QString &work, const QString &way, const QString &howOften, int first, int step)
{
    const QTemporaryDir folder;
    const QString place = QFileInfo(folder.path()).canonicalFilePath() + u"/disk"_s;
    QDir().mkpath(place);
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(u"home"_s)));
    tests::Worker worker(
        {u"bad-disk"_s, place, work, way, howOften, QString::number(first), QString::number(step)});
    qunsetenv("XDG_DATA_HOME");
    INFO(work.toStdString() << ", " << way.toStdString() << " " << howOften.toStdString());
    Tried tried;
    QString nth;
    for (QString line = worker.line(); !line.isEmpty(); line = worker.line()) {
        INFO(nth.toStdString() << ": " << line.toStdString());
        if (line.startsWith(u"nth "_s)) {
            nth = line;
        } else if (line.startsWith(u"error "_s)) {
            ++tried.told;
            CHECK(isClear(line.sliced(6), place));
        } else if (line.startsWith(u"tried "_s)) {
            tried.times = line.sliced(6).toInt();
        } else {
            FAIL_CHECK("what must not be");
        }
    }
    CHECK(tried.times > 0);
    // A write that takes only a part is gone on with; all others cannot go unsaid.
    CHECK((tried.told > 0) == (way != u"short"_s || howOften != u"once"_s));
    return tried;
}

/// All ways. The steps are those of the short form.
void workOnAll(const QString &work, int step, int readingStep, const QString &outcome)
{
    const quint32 seed = tests::seedOfTheDay();
    CAPTURE(seed);
    const auto each = [](const QString &howOften, int shortStep) {
        // One that stays bad is much the same whether it begins an operation earlier or later.
        return !tests::triesAllFaults() ? shortStep : howOften == u"once"_s ? 1 : std::min(shortStep, 5);
    };
    int times = 0;
    for (const QString &way : {u"io"_s, u"full"_s, u"short"_s}) {
        for (const QString &howOften : {u"once"_s, u"always"_s}) {
            const int by = each(howOften, step);
            times += workOn(work, way, howOften, 1 + int(seed % quint32(by)), by).times;
        }
    }
    tests::tellFault(u"writing fails during %1"_s.arg(work), times, outcome);
    times = 0;
    for (const QString &howOften : {u"once"_s, u"always"_s}) {
        times += workOn(work, u"reading"_s, howOften, 1, each(howOften, readingStep)).times;
    }
    tests::tellFault(u"reading fails during %1"_s.arg(work), times, outcome);
}

} // namespace

TEST_CASE("a disk that fails during edits is told, and on screen stays what is on disk", "[faults]")
{
    workOnAll(u"edits"_s, 61, 11, u"each failure told; on screen = on disk; undo, redo and edits went on"_s);
}

TEST_CASE("a disk that fails during an import leaves none of it, and the next import works", "[faults]")
{
    workOnAll(u"import"_s, 41, 5, u"each failure told; no article of it kept; the next import whole"_s);
}

TEST_CASE("a disk that fails while a copy is saved leaves what stood in its place", "[faults]")
{
    workOnAll(u"copy"_s, 15, 2, u"the file in the copy's place stayed whole"_s);
}

TEST_CASE("a disk that fails during a backup leaves no half backup, and the next one is whole", "[faults]")
{
    workOnAll(u"backup"_s, 1, 11, u"no half backup left; the next one whole"_s);
}
