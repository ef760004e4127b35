// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/daily_backup.h"
#include "model/project/project.h"
#include "model/storage/met_entities.h"

#include <atomic>

namespace model {

struct Adding;
struct NameLoading;

/// What comes back from the store thread after a write.
struct Written
{
    storage::Performed performed;
    storage::UndoState undoState;
    QList<PlacedSummary> back;     ///< articles that are shown again
    QList<storage::MetEntity> met; ///< what the open article's page has to know of its entities
    std::optional<Error> trouble;  ///< what was done, but could not be read back whole
    CoderId coder;                 ///< who did it
    /// The open article after a correction of its text, read anew in the store thread: all of it may have
    /// moved.
    std::shared_ptr<ArticlePage> page = nullptr;
};

/// All that one coder sees of a project, read anew.
struct Reread
{
    CoderId coder;
    storage::Snapshot state;
    storage::UndoState undoState;
    std::optional<ArticleId> article; ///< that was open when the reading began
    std::optional<ArticlePage> page;
};

struct Project::Private
{
    Private(
        Project &owner, QString file, storage::OpeningWish wanted,
        const std::optional<ArticleId> &wantedArticle, CoderId wantedCoder)
        : q(owner)
        , path(std::move(file))
        , wish(wanted)
        , article(wantedArticle)
        , coder(wantedCoder)
    {
    }

    Project &q;
    QString path;
    storage::OpeningWish wish;
    std::optional<ArticleId> article; ///< to be opened with the project; null: its first
    CoderId coder;                    ///< who works here; null until known
    bool open = false;
    QString readOnlyReason;
    storage::Snapshot state;
    storage::UndoState undoState;
    qsizetype round = 0;
    std::optional<ArticlePage> page;
    NameIndex names;
    std::shared_ptr<NameLoading> namesLoading; ///< while they are read
    QList<Change> changesMeanwhile;            ///< since that began
    /// Steps numbered up to this were made before the session and are asked about.
    qint64 sessionStart = 0;
    quint64 pageCall = 0;
    quint64 rereadCall = 0;
    int writing = 0;
    qint64 lastSaved = 0;
    std::shared_ptr<std::atomic<bool>> adding; ///< false in it means: stop
    // Belongs to the store thread; its lock is let go after the thread has closed the file.
    storage::Opening opening;
    // After what its work reports to, so that it is gone first.
    StoreThread thread;
    std::optional<DailyBackup> backup; ///< only where edits are possible

    Visible visible() const { return {{q.coder().id}, {state.rounds.at(round).id}}; }

    /// Brings a function into the project's thread; dropped if the project is gone by then.
    template <typename Function>
    void report(Function function)
    {
        QMetaObject::invokeMethod(&q, std::move(function), Qt::QueuedConnection);
    }

    void begin();
    std::unique_ptr<storage::Store> openStore();
    storage::Snapshot readState(storage::Store &store, CoderId &who) const;
    std::shared_ptr<ArticlePage>
    readFirst(storage::Store &store, const storage::Snapshot &snapshot, CoderId who) const;
    void readSteps(storage::Store &store, CoderId whose);
    void examine(storage::Store &store);
    void takeSnapshot(const storage::Snapshot &snapshot, const QString &reason);
    void loadNames();
    void takeNames(const std::shared_ptr<NameLoading> &loading);
    void followNames(const Change &change);
    void readAnew(CoderId who);
    void takeReread(Reread reread);
    void write(std::function<storage::Performed(storage::Store &)> work, bool jump);
    static Written written(
        storage::Store &store, const storage::Performed &performed, CoderId coder, const Visible &visible,
        ArticleId shown = {});
    void writeDone(const Written &written, bool jump);
    void writeFailed(const Error &error, const QString &readOnly);
    void apply(const Written &written);
    void step(const std::optional<storage::Step> &step, bool isUndo);
    bool addSlice(storage::Store *store, Adding &adding);
};

} // namespace model
