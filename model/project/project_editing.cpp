// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/article_list.h"
#include "model/project/coder_rules.h"
#include "model/project/project_private.h"

#include <QDateTime>

#include <algorithm>

namespace model {

namespace {

/// The articles that the change shows again, in the order of the list.
QList<PlacedSummary> broughtBack(storage::Store &store, const Change &change, const Visible &visible)
{
    QList<PlacedSummary> result;
    for (const AnyDelta &delta : change.deltas) {
        const auto *article = std::get_if<Delta<Article>>(&delta);
        if (!article || article->before || !article->after) {
            continue;
        }
        if (auto summary = store.summary(article->after->id, visible)) {
            result.append(std::move(*summary));
        }
    }
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.place < b.place; });
    return result;
}

struct ChangesCoder
{
    template <typename Value>
    bool operator()(const Delta<Value> &delta) const
    {
        if constexpr (requires { delta.before->coder; }) {
            return delta.before && delta.after && delta.before->coder != delta.after->coder;
        } else {
            return false;
        }
    }
    bool operator()(const BatchDelta &) const { return false; }
    bool operator()(const TextDelta &) const { return false; }
};

/// Whether codings go from one coder to another, so that it is not enough to follow the change alone.
bool givesCodings(const Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const AnyDelta &delta) {
        return std::visit(ChangesCoder{}, delta);
    });
}

} // namespace

void Project::Private::write(std::function<storage::Performed(storage::Store &)> work, bool jump)
{
    if (backup) {
        backup->beginIfDue();
    }
    if (++writing == 1) {
        emit q.writingChanged(true);
    }
    const CoderId who = q.coder().id;
    const ArticleId shown = page ? page->article.id : ArticleId();
    thread.post([this, work = std::move(work), who, seen = visible(), shown, jump](storage::Store *store) {
        try {
            Q_ASSERT(store);
            const storage::Performed performed = work(*store);
            report(
                [this, done = written(*store, performed, who, seen, shown), jump] { writeDone(done, jump); });
        } catch (const Error &error) {
            report([this, error, reason = store->readOnlyReason()] { writeFailed(error, reason); });
        }
    });
}

/// What is in the file must be on the screen too: that the steps to undo could not be read changes nothing
/// about that. They are read again with the next edit.
Written Project::Private::written(
    storage::Store &store, const storage::Performed &performed, CoderId coder, const Visible &visible,
    ArticleId shown)
{
    Written result{performed, {}, {}, {}, {}, coder};
    try {
        result.back = broughtBack(store, performed.change, visible);
        result.met = store.metEntities(performed.change, shown, visible);
        result.undoState = store.undoState(coder);
        if (performed.change.textOf(shown)) {
            result.page = std::make_shared<ArticlePage>(store.readPage(shown, visible));
        }
    } catch (const Error &error) {
        result.trouble = error;
    }
    return result;
}

void Project::Private::writeDone(const Written &written, bool jump)
{
    const Change &change = written.performed.change;
    // What another coder began who has gone meanwhile, or what changes whose codings they are.
    const bool isOfOthers = written.coder != q.coder().id || givesCodings(change);
    if (!change.isEmpty()) {
        lastSaved = QDateTime::currentMSecsSinceEpoch();
        followNames(change);
    }
    if (!change.isEmpty() && !isOfOthers) {
        apply(written);
    }
    if (written.coder == q.coder().id) {
        undoState = written.undoState;
    }
    if (--writing == 0) {
        emit q.writingChanged(false);
    }
    if (isOfOthers) {
        readAnew(q.coder().id);
    } else if (!change.isEmpty()) {
        emit q.changed(change, jump);
    }
    emit q.undoStateChanged();
    if (written.trouble) {
        emit q.failed(*written.trouble);
    }
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

void Project::Private::apply(const Written &written)
{
    const Change &change = written.performed.change;
    state.codebook.apply(change);
    applyToCoders(state.coders, change);
    applyToList(state.articles, change, visible(), written.back);
    if (!page) {
        return;
    }
    if (written.page && written.page->article.id == page->article.id) {
        *page = std::move(*written.page);
    } else {
        page->apply(change);
        for (const storage::MetEntity &met : written.met) {
            page->meet(met.entity, met.isShared);
            for (const VariableValue &answer : met.answers) {
                page->values.insert(answer);
            }
        }
    }
    const bool listed =
        std::any_of(state.articles.cbegin(), state.articles.cend(), [this](const auto &summary) {
            return summary.article.id == page->article.id;
        });
    if (!listed) {
        page.reset();
        ++pageCall;
    }
}

void Project::perform(const Edit &edit)
{
    if (!edit.change.isEmpty()) {
        d->write([edit](storage::Store &store) { return store.perform(edit); }, false);
    }
}

void Project::mergeTags(TagId from, TagId into)
{
    d->write(
        [=, who = coder().id](storage::Store &store) { return store.mergeTags(from, into, who); }, false);
}

void Project::mergeEntities(const QList<EntityId> &from, EntityId into)
{
    d->write(
        [=, who = coder().id](storage::Store &store) { return store.mergeEntities(from, into, who); }, false);
}

void Project::changeKind(EntityId entity, TagId kind)
{
    d->write(
        [=, who = coder().id](storage::Store &store) { return store.changeKind(entity, kind, who); }, false);
}

void Project::deleteEntities(const QList<EntityId> &entities)
{
    d->write(
        [entities, who = coder().id](storage::Store &store) { return store.deleteEntities(entities, who); },
        false);
}

void Project::moveMentions(const QList<AnnotationId> &ids, const storage::MentionTarget &into)
{
    d->write(
        [=, who = coder().id](storage::Store &store) { return store.moveMentions(ids, into, who); }, false);
}

void Project::giveCodings(const storage::Giving &giving)
{
    d->write(
        [giving, who = coder().id](storage::Store &store) { return store.giveCodings(giving, who); }, false);
}

void Project::undo()
{
    d->step(d->undoState.undo, true);
}

void Project::redo()
{
    d->step(d->undoState.redo, false);
}

void Project::takeBack(qint64 number)
{
    d->write([number, who = coder().id](storage::Store &store) { return store.undo(number, who); }, true);
}

void Project::doAgain(qint64 number)
{
    d->write([number, who = coder().id](storage::Store &store) { return store.redo(number, who); }, true);
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

} // namespace model
