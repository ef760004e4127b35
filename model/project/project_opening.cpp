// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project_private.h"
#include "model/storage/backup.h"
#include "model/storage/damaged.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::chrono::seconds backupDelay(2);

} // namespace

void Project::Private::begin()
{
    thread.open([this]() -> std::unique_ptr<storage::Store> {
        try {
            return openStore();
        } catch (const Error &error) {
            report([this, named = storage::withParts(error, path)] { emit q.openFailed(named); });
        }
        return nullptr;
    });
}

/// In the store thread. Nothing if another window or machine has the project.
std::unique_ptr<storage::Store> Project::Private::openStore()
{
    using Kind = storage::Opening::Kind;
    opening = storage::prepareOpening(path, wish);
    if (opening.kind == Kind::OpenHere || opening.kind == Kind::OtherMachine) {
        report([this, held = opening] { emit q.heldElsewhere(held); });
        return nullptr;
    }
    const bool writable = opening.kind == Kind::Writable;
    auto store = std::make_unique<storage::Store>(
        opening.file, writable ? storage::Store::Mode::ReadWrite : storage::Store::Mode::ReadOnly,
        [](const QString &file) { storage::backUp(file, storage::BackupReason::Upgrade); });
    const storage::Snapshot snapshot = store->snapshot();
    if (snapshot.coders.isEmpty() || snapshot.rounds.isEmpty()) {
        throw Error(u"Cannot open %1: it names no coder or no round. Restore a backup of it."_s.arg(path));
    }
    const QString reason = writable ? store->readOnlyReason() : opening.reason;
    storage::UndoState steps;
    std::optional<Error> trouble;
    try {
        steps = store->undoState(snapshot.coders.first().id);
    } catch (const Error &error) {
        trouble = error; // a line of the history that cannot be read keeps nobody from reading the articles
    }
    report([this, snapshot, steps, reason, trouble] {
        takeSnapshot(snapshot, steps, reason);
        if (trouble) {
            emit q.failed(*trouble);
        }
    });
    return store;
}

void Project::Private::takeSnapshot(
    const storage::Snapshot &snapshot, const storage::UndoState &steps, const QString &reason)
{
    state = snapshot;
    undoState = steps;
    readOnlyReason = reason;
    sessionStart = state.lastHistory;
    const auto main = std::find_if(state.rounds.cbegin(), state.rounds.cend(), [](const Round &candidate) {
        return candidate.kind == Round::Kind::Main;
    });
    round = main != state.rounds.cend() ? main - state.rounds.cbegin() : 0;
    open = true;
    if (readOnlyReason.isEmpty()) {
        backup.emplace(thread, opening.path);
        QObject::connect(&*backup, &DailyBackup::failed, &q, &Project::backupFailed);
        // The first article comes first; an edit that comes sooner begins the backup itself.
        QTimer::singleShot(backupDelay, &*backup, [this] { backup->beginIfDue(); });
    }
    emit q.opened();
}

void Project::openArticle(ArticleId id)
{
    const quint64 call = ++d->pageCall;
    d->thread.post([this, id, call, visible = d->visible()](storage::Store *store) {
        try {
            auto page = std::make_shared<ArticlePage>(store->readPage(id, visible));
            d->report([this, page, call] {
                if (call == d->pageCall) {
                    d->page = std::move(*page);
                    emit pageOpened(d->page->article.id);
                }
            });
        } catch (const Error &error) {
            d->report([this, error] { emit failed(error); });
        }
    });
}

} // namespace model
