// SPDX-License-Identifier: GPL-3.0-or-later
// The power is cut at each moment of a run, whose steps on the disk were recorded.
#include "model/storage/check.h"
#include "model/storage/opening.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/fault_table.h"
#include "tests/support/power_cut.h"
#include "tests/support/random_editor.h"
#include "tests/support/raw_project.h"
#include "tests/support/worker.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using model::storage::Opening;
using model::storage::Store;
using tests::CutDisk;
using tests::DiskStep;
using tests::Leaves;

namespace {

const QString name = u"storm.tagline"_s;

/// A run of the worker on a fresh project: how the disk was before it, and what happened.
struct Run
{
    Run(const QString &work, quint32 seed, int times)
    {
        const QString place = QFileInfo(folder.path()).canonicalFilePath() + u"/disk"_s;
        QDir().mkpath(place);
        tests::makeEditableProject(place + u'/' + name);
        before.put(name, tests::bytesOf(place + u'/' + name));
        const QString record = folder.filePath(u"record"_s);
        tests::Worker worker(
            {u"recorded"_s, place, work, QString::number(seed), QString::number(times), record});
        REQUIRE(worker.linesToTheEnd() == QStringList{u"done"_s});
        steps = tests::readDiskRecord(record);
        steps.removeIf([](const DiskStep &step) { return step.words.endsWith(u".lock"_s); });
    }

    /// What was promised up to each step and by the next promise, as the notes say it: "ack NUMBER …".
    QStringList promises() const
    {
        QStringList result;
        for (const DiskStep &step : steps) {
            if (step.kind == DiskStep::Kind::Note) {
                result.append(step.words);
            }
        }
        return result;
    }

    QTemporaryDir folder;
    CutDisk before;
    QList<DiskStep> steps;
};

void requireSound(Store &store)
{
    for (const auto &finding : model::storage::checkProject(store.database()).findings) {
        FAIL_CHECK(finding.line().toStdString());
    }
}

/// Cuts the power after each step, or after some, in each way; `stateOf` says what a project holds in the
/// words of the promises. That must be the last promise, or the next one, on whose way the power went.
int cutEverywhere(const Run &run, quint32 seed, const std::function<QString(Store &)> &stateOf)
{
    QRandomGenerator random(seed);
    const QStringList promises = run.promises();
    CutDisk disk = run.before;
    qsizetype kept = 0;
    int cuts = 0;
    for (qsizetype i = 0; i < run.steps.size(); ++i) {
        const DiskStep &step = run.steps.at(i);
        disk.apply(step);
        const bool isPromise = step.kind == DiskStep::Kind::Note;
        kept += isPromise ? 1 : 0;
        const bool isTried = isPromise || tests::triesAllFaults() || random.bounded(60) == 0;
        if (kept == 0 || !isTried) {
            continue;
        }
        for (const Leaves leaves :
             {Leaves::Nothing, Leaves::Everything, Leaves::Bytes, Leaves::Names, Leaves::Some,
              Leaves::Some}) {
            const QString place = run.folder.filePath(u"after"_s);
            disk.restart(place, leaves, random);
            INFO("step " << i << " of " << run.steps.size() << ", leaves " << int(leaves));
            const Opening opening = model::storage::prepareWriting(place + u'/' + name);
            Store store(opening.file, Store::Mode::ReadWrite);
            requireSound(store);
            const QString state = stateOf(store);
            INFO(state.toStdString() << "; promised " << promises.at(kept - 1).toStdString());
            CHECK((state == promises.at(kept - 1) || state == promises.value(kept)));
            ++cuts;
        }
    }
    return cuts;
}

} // namespace

TEST_CASE("when the power is cut during edits, each acknowledged edit is there", "[faults]")
{
    const quint32 seed = tests::seedOfTheDay();
    CAPTURE(seed);
    const Run run(u"edits"_s, seed, tests::triesAllFaults() ? 20 : 8);
    REQUIRE(run.promises().size() == (tests::triesAllFaults() ? 21 : 9));
    const int cuts = cutEverywhere(run, seed, [](Store &store) {
        return u"ack %1 %2"_s.arg(store.lastHistory()).arg(QString::fromLatin1(tests::digestOf(store)));
    });
    tests::tellFault(u"power cut during edits"_s, cuts, u"nothing acknowledged lost"_s);
}

TEST_CASE(
    "when the power is cut during imports, each acknowledged one is there, and none by half", "[faults]")
{
    const quint32 seed = tests::seedOfTheDay();
    CAPTURE(seed);
    const Run run(u"imports"_s, seed, 3);
    REQUIRE(run.promises().size() == 4);
    const int cuts = cutEverywhere(
        run, seed, [](Store &store) { return u"ack %1"_s.arg(store.snapshot().articles.size()); });
    tests::tellFault(u"power cut during imports"_s, cuts, u"each import whole or not there, none lost"_s);
}
