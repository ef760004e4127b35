// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message.h"
#include "model/project/coder_rules.h"
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

qsizetype mainRound(const QList<Round> &rounds)
{
    const auto main = std::find_if(rounds.cbegin(), rounds.cend(), [](const Round &candidate) {
        return candidate.kind == Round::Kind::Main;
    });
    return main != rounds.cend() ? main - rounds.cbegin() : 0;
}

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
        [](const QString &file) { storage::backUp(file, storage::BackupReason::Upgrade); },
        storage::Store::Examining::Later);
    CoderId who = coder;
    const storage::Snapshot snapshot = readState(*store, who);
    const QString reason = writable ? store->readOnlyReason() : opening.reason;
    const auto first = readFirst(*store, snapshot, who);
    report([this, snapshot, reason, first, who] {
        coder = who;
        if (first) {
            page = std::move(*first);
        }
        takeSnapshot(snapshot, reason);
    });
    // What a person needs a moment later, within the work that opens, so that no edit can come before.
    readSteps(*store, who);
    examine(*store);
    return store;
}

/// `who` becomes the first of the coders where that one is not among them. The articles are counted with what
/// they have coded; who is alone has coded all.
storage::Snapshot Project::Private::readState(storage::Store &store, CoderId &who) const
{
    storage::Snapshot snapshot = store.snapshot();
    if (snapshot.coders.isEmpty() || snapshot.rounds.isEmpty()) {
        throw Error(
            Message::tr("Cannot open %1: it names no coder or no round. Restore a backup of it.").arg(path));
    }
    if (!findCoder(snapshot.coders, who)) {
        who = snapshot.coders.first().id;
    }
    if (snapshot.coders.size() > 1 || snapshot.rounds.size() > 1) {
        const RoundId in = snapshot.rounds.at(mainRound(snapshot.rounds)).id;
        snapshot = store.snapshot(Visible{{who}, {in}});
    }
    return snapshot;
}

/// A line of the history that cannot be read keeps nobody from reading the articles.
void Project::Private::readSteps(storage::Store &store, CoderId whose)
{
    try {
        report([this, steps = store.undoState(whose)] {
            undoState = steps;
            emit q.undoStateChanged();
        });
    } catch (const Error &error) {
        report([this, error] { emit q.failed(error); });
    }
}

/// Nothing where none is wanted, or it cannot be read: who asks for it then is told why.
std::shared_ptr<ArticlePage>
Project::Private::readFirst(storage::Store &store, const storage::Snapshot &snapshot, CoderId who) const
{
    const QList<ArticleSummary> &list = snapshot.articles;
    if (!article || list.isEmpty()) {
        return {};
    }
    const bool isThere = std::any_of(
        list.cbegin(), list.cend(), [this](const auto &each) { return each.article.id == *article; });
    const Visible seen{{who}, {snapshot.rounds.at(mainRound(snapshot.rounds)).id}};
    try {
        return std::make_shared<ArticlePage>(
            store.readPage(isThere ? *article : list.first().article.id, seen));
    } catch (const Error &) {
        return {};
    }
}

void Project::Private::examine(storage::Store &store)
{
    try {
        store.examine();
    } catch (const Error &error) {
        report([this, named = storage::withParts(error, path)] {
            open = false;
            emit q.openFailed(named);
        });
    }
}

void Project::Private::takeSnapshot(const storage::Snapshot &snapshot, const QString &reason)
{
    state = snapshot;
    readOnlyReason = reason;
    sessionStart = state.lastHistory;
    round = mainRound(state.rounds);
    open = true;
    loadNames();
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
            d->report([this, page, call, visible] {
                if (call == d->pageCall && !(visible == d->visible())) {
                    openArticle(page->article.id); // another coder came meanwhile
                } else if (call == d->pageCall) {
                    auto old = std::make_shared<std::optional<ArticlePage>>(
                        std::exchange(d->page, std::move(*page)));
                    // It may be large, so it goes where nobody waits for it.
                    d->thread.post([old](storage::Store * /*store*/) { old->reset(); });
                    emit pageOpened(d->page->article.id);
                }
            });
        } catch (const Error &error) {
            d->report([this, error] { emit failed(error); });
        }
    });
}

void Project::setCoder(CoderId id)
{
    if (isOpen() && findCoder(d->state.coders, id)) {
        d->readAnew(id);
    }
}

/// The newest call wins.
void Project::Private::readAnew(CoderId who)
{
    const quint64 call = ++rereadCall;
    const auto shown = page ? std::optional(page->article.id) : std::nullopt;
    thread.post([this, who, call, shown](storage::Store *store) {
        try {
            auto reread = std::make_shared<Reread>();
            reread->coder = who;
            reread->state = readState(*store, reread->coder);
            reread->undoState = store->undoState(reread->coder);
            reread->article = shown;
            if (shown) {
                const QList<Round> &rounds = reread->state.rounds;
                reread->page = store->readPage(*shown, {{reread->coder}, {rounds.at(mainRound(rounds)).id}});
            }
            report([this, reread, call] {
                if (call == rereadCall) {
                    takeReread(std::move(*reread));
                }
            });
        } catch (const Error &error) {
            report([this, error] { emit q.failed(error); });
        }
    });
}

void Project::Private::takeReread(Reread reread)
{
    coder = reread.coder;
    state = std::move(reread.state);
    undoState = reread.undoState;
    const auto now = page ? std::optional(page->article.id) : std::nullopt;
    page.reset();
    if (now == reread.article) {
        page = std::move(reread.page);
    }
    emit q.readAnew();
    emit q.undoStateChanged();
    if (now && !page) {
        q.openArticle(*now);
    }
}

} // namespace model
