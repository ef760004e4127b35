// SPDX-License-Identifier: GPL-3.0-or-later
// A project with patches (see patches.h) is opened as the program does: read, exported, checked, repaired and
// worked on. Whatever the file holds, nothing wrong is shown as right. An input may also be a whole project.
#include "model/error.h"
#include "model/exchange/export.h"
#include "model/project/edits.h"
#include "model/search/search.h"
#include "model/storage/check.h"
#include "model/storage/opening.h"
#include "model/storage/repair.h"
#include "model/storage/store.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/patches.h"
#include "tests/support/random_editor.h"

#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;
using namespace model;
using fuzz::require;
using storage::Store;

namespace {

struct Seen
{
    qsizetype annotations = 0;
    bool isDamaged = false; ///< something could not be read, or was left out
};

QByteArray editedProject()
{
    const QString path = fuzz::fileNamed(u"edited.tagline"_s);
    QFile::remove(path);
    tests::makeEditableProject(path);
    {
        Store store(path, Store::Mode::ReadWrite);
        tests::RandomEditor editor(store, 7);
        for (int i = 0; i < 40; ++i) {
            editor.step();
        }
    }
    return fuzz::bytesOf(path);
}

const fuzz::Patches &patches()
{
    static const fuzz::Patches one(editedProject());
    return one;
}

void requirePage(const ArticlePage &page)
{
    require(
        storage::textSha256(page.text) == page.article.textSha256, "a text is shown only as it was added");
    for (const Annotation &annotation : page.annotations) {
        require(!annotation.segments.isEmpty(), "an annotation that is shown has a place");
        const TextRange extent = annotation.segments.extent();
        require(extent.start >= 0 && extent.end <= page.text.size(), "an annotation stands in its article");
        require(page.caption(annotation).size() < 10'000'000, "an annotation has a caption");
        for (const Relation &relation : page.relationsOf(annotation.id)) {
            page.sourceName(page.sources.value(relation.source));
        }
    }
}

Seen see(Store &store, const storage::Snapshot &snapshot)
{
    Seen seen;
    for (const auto &summary : snapshot.articles) {
        try {
            const ArticlePage page = store.readPage(summary.article.id, {});
            requirePage(page);
            seen.annotations += page.annotations.size();
            seen.isDamaged = seen.isDamaged || page.damagedAnnotations > 0;
        } catch (const Error &) {
            seen.isDamaged = true;
        }
    }
    return seen;
}

void exportAll(Store &store)
{
    using exchange::What;
    for (const What what :
         {What::Annotations, What::Claims, What::Entities, What::Articles, What::Relations, What::Codebook,
          What::History}) {
        try {
            exchange::ExportRequest request;
            request.what = what;
            request.coder = u"all"_s;
            exchange::preview(store, request, 5);
        } catch (const Error &) { // a damaged part; the others may be whole
        }
    }
}

/// The damage that the check finds first; empty if there is none.
QString damageIn(Store &store)
{
    try {
        const storage::CheckReport report = storage::checkProject(store.database());
        return report.isDamaged() ? report.findings.first().line() : QString();
    } catch (const Error &error) {
        return error.text();
    }
}

bool isSound(Store &store)
{
    return damageIn(store).isEmpty();
}

void read(const QString &path)
{
    const auto opening = prepareOpening(path, storage::OpeningWish::ReadOnly);
    Store store(opening.file, Store::Mode::ReadOnly);
    const bool sound = isSound(store);
    storage::Snapshot snapshot;
    try {
        snapshot = store.snapshot();
        store.history(0, 1000);
        search::Search search({.text = u"Kolm"_s}, {});
        while (search.step(store)) {
        }
    } catch (const Error &) {
        exportAll(store);
        return;
    }
    require(!see(store, snapshot).isDamaged || !sound, "the check finds what reading finds");
    exportAll(store);
}

void repair(const QString &path)
{
    const QString repaired = fuzz::fileNamed(u"repaired.tagline"_s);
    QFile::remove(repaired);
    const storage::RepairReport report = storage::repairProject(path, repaired, {});
    try {
        Store store(repaired, Store::Mode::ReadWrite);
        const Seen seen = see(store, store.snapshot());
        require(!seen.isDamaged, "what a repair saved can be shown");
        require(isSound(store), "what a repair saved is sound");
        require(seen.annotations == report.annotations, "a repair counts what it saved");
    } catch (const Error &error) {
        require(false, qPrintable(u"what a repair saved can be opened: "_s + error.text() + error.detail()));
    }
}

void undo(Store &store, CoderId coder)
{
    for (int i = 0; i < 5; ++i) {
        const auto state = store.undoState(coder);
        if (!state.undo) {
            return;
        }
        const auto undone = store.undo(state.undo->number, coder);
        if (i == 0) {
            store.redo(undone.number, coder);
        }
    }
}

/// One edit, then back to what was before; a project that was sound stays so.
void work(const QString &path)
{
    const auto opening = storage::prepareWriting(path);
    Store store(opening.file, Store::Mode::ReadWrite);
    const bool sound = isSound(store);
    const storage::Snapshot snapshot = store.snapshot();
    if (snapshot.articles.isEmpty() || snapshot.coders.isEmpty() || snapshot.rounds.isEmpty()
        || snapshot.codebook.tags.isEmpty()) {
        return;
    }
    try {
        const ArticlePage page = store.readPage(snapshot.articles.first().article.id, {});
        const edits::By by{snapshot.coders.first().id, snapshot.rounds.first().id, 1};
        store.perform(edits::tag(page, Segments{TextRange{0, 5}}, snapshot.codebook.tags.first(), by));
        undo(store, by.coder);
    } catch (const Error &) { // it may refuse, but must not make it worse
    }
    const QString damage = damageIn(store);
    require(!sound || damage.isEmpty(), qPrintable(u"work on a sound project leaves it sound: "_s + damage));
}

} // namespace

QList<QByteArray> fuzz::seeds()
{
    patches();
    QList<QByteArray> all;
    for (char way = 0; way < 3; ++way) {
        for (const QByteArray &patch :
             {QByteArray(), QByteArray("\0\0\0\x12\xff", 5), QByteArray("\1\1\0\3\0\xff", 6),
              QByteArray("\2\0\x40\0", 4), QByteArray("\3\4\5", 3), QByteArray("\4\10", 2)}) {
            all.append(QByteArray(1, way) + patch);
        }
        for (int column = way; column < 240; column += 30) {
            const char name = static_cast<char>(column);
            all.append(QByteArray(1, way) + '\5' + name + QByteArray("\0\0\1\7", 4));
            all.append(QByteArray(1, way) + '\5' + name + QByteArray("\0\1\3a\xcc\x81", 6));
            all.append(QByteArray(1, way) + '\6' + name + '\1');
            all.append(QByteArray(1, way) + '\7' + name + QByteArray("\0\1", 2));
        }
    }
    return all;
}

/// The first byte chooses what is done with the project, the others are its patches.
void fuzz::tryOn(const QByteArray &input)
{
    const QString path = fileNamed(u"tried.tagline"_s);
    for (const QString &beside : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + beside);
    }
    if (input.startsWith("SQLite format 3")) {
        write(path, input);
        read(path);
        repair(path);
        work(path);
        return;
    }
    if (input.isEmpty()) {
        return;
    }
    write(path, patches().applied(input.sliced(1)));
    switch (static_cast<uchar>(input[0]) % 3) {
    case 0:
        read(path);
        break;
    case 1:
        repair(path);
        break;
    default:
        work(path);
    }
}
