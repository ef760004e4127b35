// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/coder_rules.h"
#include "model/project/project_private.h"

#include <QDateTime>

#include <algorithm>

namespace model {

Project::Project(
    QString path, storage::OpeningWish wish, const std::optional<ArticleId> &article, CoderId coder,
    QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(path), wish, article, coder))
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
    const Coder *found = findCoder(d->state.coders, d->coder);
    return found ? *found : d->state.coders.first();
}

const Round &Project::round() const
{
    return d->state.rounds.at(d->round);
}

const QList<ArticleSummary> &Project::articles() const
{
    return d->state.articles;
}

const ArticleSummary *Project::article(ArticleId id) const
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

const NameIndex &Project::names() const
{
    return d->names;
}

const ArticlePage *Project::page() const
{
    return d->page ? &*d->page : nullptr;
}

edits::By Project::by() const
{
    return {coder().id, round().id, QDateTime::currentMSecsSinceEpoch()};
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
