// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"

#include "model/project/daily_backup.h"
#include "model/storage/backup.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// How long one slice of adding articles may keep edits waiting.
constexpr qint64 sliceMilliseconds = 20;

/// Keeps the article list equal to the file.
struct ApplyToList
{
    QList<storage::ArticleSummary> &list;

    storage::ArticleSummary *find(ArticleId id)
    {
        const auto found = std::find_if(
            list.begin(), list.end(), [id](const auto &summary) { return summary.article.id == id; });
        return found != list.end() ? &*found : nullptr;
    }

    void operator()(const Delta<Article> &delta)
    {
        if (auto *summary = find(delta.subject().id); summary && delta.after) {
            summary->article = *delta.after;
        }
    }

    void operator()(const Delta<Annotation> &delta)
    {
        if (auto *summary = find(delta.subject().article)) {
            summary->annotations += (delta.after ? 1 : 0) - (delta.before ? 1 : 0);
        }
    }

    void operator()(const BatchDelta &delta)
    {
        if (delta.shownAfter) {
            for (const Article &article : delta.articles) {
                list.append({article, 0});
            }
            return;
        }
        QSet<ArticleId> gone;
        for (const Article &article : delta.articles) {
            gone.insert(article.id);
        }
        list.removeIf([&gone](const auto &summary) { return gone.contains(summary.article.id); });
    }

    template <typename Other>
    void operator()(const Other &)
    {
    }
};

/// What comes back from the store thread after a write.
struct Written
{
    storage::Performed performed;
    storage::UndoState undoState;
};

} // namespace

struct Project::Private
{
    Private(Project &owner, QString file, storage::OpeningWish wanted)
        : q(owner)
        , path(std::move(file))
        , wish(wanted)
    {
    }

    Project &q;
    QString path;
    storage::OpeningWish wish;
    bool open = false;
    QString readOnlyReason;
    storage::Snapshot state;
    storage::UndoState undoState;
    qsizetype coder = 0;
    qsizetype round = 0;
    std::optional<ArticlePage> page;
    /// Steps numbered up to this were made before the session and are asked about.
    qint64 sessionStart = 0;
    quint64 pageCall = 0;
    int writing = 0;
    qint64 lastSaved = 0;
    std::shared_ptr<std::atomic<bool>> adding; ///< false in it means: stop
    // Belongs to the store thread; its lock is let go after the thread has closed the file.
    storage::Opening opening;
    // After what its work reports to, so that it is gone first.
    StoreThread thread;
    std::optional<DailyBackup> backup; ///< only where edits are possible

    Visible visible() const { return {{state.coders.at(coder).id}, {state.rounds.at(round).id}}; }

    /// Brings a function into the project's thread; dropped if the project is gone by then.
    template <typename Function>
    void report(Function function)
    {
        QMetaObject::invokeMethod(&q, std::move(function), Qt::QueuedConnection);
    }

    void begin();
    std::unique_ptr<storage::Store> openStore();
    void
    takeSnapshot(const storage::Snapshot &snapshot, const storage::UndoState &steps, const QString &reason);
    void write(std::function<storage::Performed(storage::Store &)> work, bool jump);
    void writeDone(const Written &written, bool jump);
    void writeFailed(const Error &error, const QString &readOnly);
    void apply(const Change &change);
    void step(const std::optional<storage::Step> &step, bool isUndo);
    bool addSlice(storage::Store *store, struct Adding &adding);
};

/// Articles on their way into the file, kept between two slices.
struct Adding
{
    QList<storage::NewArticle> articles;
    QString label;
    CoderId coder;
    std::shared_ptr<std::atomic<bool>> goOn;
    std::optional<BatchId> batch;
    qsizetype done = 0;
};

void Project::Private::begin()
{
    thread.open([this]() -> std::unique_ptr<storage::Store> {
        try {
            return openStore();
        } catch (const Error &error) {
            report([this, error] { emit q.openFailed(error); });
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
    const storage::UndoState steps = store->undoState(snapshot.coders.first().id);
    report([this, snapshot, steps, reason] { takeSnapshot(snapshot, steps, reason); });
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
        backup->beginIfDue();
    }
    emit q.opened();
}

void Project::Private::write(std::function<storage::Performed(storage::Store &)> work, bool jump)
{
    if (backup) {
        backup->beginIfDue();
    }
    if (++writing == 1) {
        emit q.writingChanged(true);
    }
    const CoderId who = q.coder().id;
    thread.post([this, work = std::move(work), who, jump](storage::Store *store) {
        try {
            Q_ASSERT(store);
            const storage::Performed performed = work(*store);
            report([this, written = Written{performed, store->undoState(who)}, jump] {
                writeDone(written, jump);
            });
        } catch (const Error &error) {
            report([this, error, reason = store->readOnlyReason()] { writeFailed(error, reason); });
        }
    });
}

void Project::Private::writeDone(const Written &written, bool jump)
{
    if (!written.performed.change.isEmpty()) {
        lastSaved = QDateTime::currentMSecsSinceEpoch();
        apply(written.performed.change);
    }
    undoState = written.undoState;
    if (--writing == 0) {
        emit q.writingChanged(false);
    }
    if (!written.performed.change.isEmpty()) {
        emit q.changed(written.performed.change, jump);
    }
    emit q.undoStateChanged();
}

/// `readOnly` is what the store says now: a file that others replaced or wrote to is edited no more.
void Project::Private::writeFailed(const Error &error, const QString &readOnly)
{
    if (!readOnly.isEmpty() && readOnlyReason.isEmpty()) {
        readOnlyReason = readOnly;
        emit q.readOnlyReasonChanged();
    }
    if (--writing == 0) {
        emit q.writingChanged(false);
    }
    emit q.failed(error);
}

void Project::Private::apply(const Change &change)
{
    state.codebook.apply(change);
    ApplyToList toList{state.articles};
    for (const AnyDelta &delta : change.deltas) {
        std::visit(toList, delta);
    }
    if (!page) {
        return;
    }
    page->apply(change);
    const bool listed =
        std::any_of(state.articles.cbegin(), state.articles.cend(), [this](const auto &summary) {
            return summary.article.id == page->article.id;
        });
    if (!listed) {
        page.reset();
        ++pageCall;
    }
}

Project::Project(QString path, storage::OpeningWish wish, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(path), wish))
{
    d->begin();
}

Project::~Project()
{
    cancelAdding();
}

const QString &Project::path() const
{
    return d->path;
}

bool Project::isOpen() const
{
    return d->open;
}

const QString &Project::readOnlyReason() const
{
    return d->readOnlyReason;
}

const QString &Project::title() const
{
    return d->state.title;
}

const Codebook &Project::codebook() const
{
    return d->state.codebook;
}

const QList<Coder> &Project::coders() const
{
    return d->state.coders;
}

const Coder &Project::coder() const
{
    return d->state.coders.at(d->coder);
}

const Round &Project::round() const
{
    return d->state.rounds.at(d->round);
}

const QList<storage::ArticleSummary> &Project::articles() const
{
    return d->state.articles;
}

const storage::ArticleSummary *Project::article(ArticleId id) const
{
    const auto found =
        std::find_if(d->state.articles.cbegin(), d->state.articles.cend(), [id](const auto &summary) {
            return summary.article.id == id;
        });
    return found != d->state.articles.cend() ? &*found : nullptr;
}

const storage::UndoState &Project::undoState() const
{
    return d->undoState;
}

bool Project::asksBefore(const storage::Step &step) const
{
    return step.isImport || step.number <= d->sessionStart;
}

const ArticlePage *Project::page() const
{
    return d->page ? &*d->page : nullptr;
}

edits::By Project::by() const
{
    return {coder().id, round().id, QDateTime::currentMSecsSinceEpoch()};
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

void Project::perform(const Edit &edit)
{
    if (!edit.change.isEmpty()) {
        d->write([edit](storage::Store &store) { return store.perform(edit); }, false);
    }
}

void Project::undo()
{
    d->step(d->undoState.undo, true);
}

void Project::redo()
{
    d->step(d->undoState.redo, false);
}

/// While edits are on their way the known step is old; then the newest one counts, unless that would have to
/// be asked about first.
void Project::Private::step(const std::optional<storage::Step> &known, bool isUndo)
{
    const bool inFlight = writing > 0;
    if (!known && !inFlight) {
        return;
    }
    const qint64 confirmed = known && !inFlight ? known->number : 0;
    const qint64 start = sessionStart;
    if (confirmed != 0 && confirmed <= sessionStart) {
        // Agreed to once, the start of the session is no longer a border.
        sessionStart = 0;
    }
    const CoderId who = q.coder().id;
    write(
        [=](storage::Store &store) -> storage::Performed {
            const storage::UndoState now = store.undoState(who);
            const auto &target = isUndo ? now.undo : now.redo;
            const bool mayGo =
                target && (target->number == confirmed || (!target->isImport && target->number > start));
            if (!mayGo) {
                return {};
            }
            return isUndo ? store.undo(target->number, who) : store.redo(target->number, who);
        },
        true);
}

void Project::addArticles(QList<storage::NewArticle> articles, const QString &label)
{
    if (d->adding || articles.isEmpty()) {
        return;
    }
    if (d->backup) {
        d->backup->beginIfDue();
    }
    d->adding = std::make_shared<std::atomic<bool>>(true);
    if (++d->writing == 1) {
        emit writingChanged(true);
    }
    auto adding = std::make_shared<Adding>(Adding{std::move(articles), label, coder().id, d->adding, {}, 0});
    d->thread.postSliced([this, adding](storage::Store *store) { return d->addSlice(store, *adding); });
}

void Project::cancelAdding()
{
    if (d->adding) {
        *d->adding = false;
    }
}

/// Writes for at most one slice; returns whether there is more to write.
bool Project::Private::addSlice(storage::Store *store, Adding &work)
{
    const auto ended = [this](auto then) {
        report([this, then] {
            adding.reset();
            then();
        });
        return false;
    };
    try {
        Q_ASSERT(store);
        const bool goOn = *work.goOn && !thread.stopping();
        if (!work.batch) {
            work.batch = store->beginBatch(work.label, work.coder);
        }
        if (!goOn) {
            store->dropBatch(*work.batch);
            return ended([this, steps = store->undoState(work.coder)] { writeDone({{}, steps}, false); });
        }
        const QElapsedTimer timer = [] {
            QElapsedTimer started;
            started.start();
            return started;
        }();
        store->writeArticles(
            *work.batch, work.articles, work.done, [&timer] { return timer.elapsed() < sliceMilliseconds; });
        report([this, done = work.done, total = work.articles.size()] { emit q.progressed(done, total); });
        if (work.done < work.articles.size()) {
            return true;
        }
        const storage::Performed performed = store->finishBatch(*work.batch, work.coder);
        return ended([this, written = Written{performed, store->undoState(work.coder)}] {
            writeDone(written, false);
        });
    } catch (const Error &error) {
        try {
            if (store && work.batch) {
                store->dropBatch(*work.batch);
            }
        } catch (const Error &) {
            // The disk that refused the articles refuses this too; the next opening sweeps what is left.
        }
        return ended([this, error, reason = store->readOnlyReason()] { writeFailed(error, reason); });
    }
}

StoreThread &Project::storeThread()
{
    return d->thread;
}

bool Project::isWriting() const
{
    return d->writing > 0;
}

qint64 Project::lastSaved() const
{
    return d->lastSaved;
}

} // namespace model
