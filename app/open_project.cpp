// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_project.h"

#include "app/console.h"
#include "model/error.h"
#include "model/storage/backup.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Error;
using model::storage::Store;

void backUpBefore(const QString &path)
{
    model::storage::backUp(path, model::storage::BackupReason::Upgrade);
}

/// The first backup of a day, as in the window. A failure is told and hinders nobody.
void backUpDaily(Store &store, const QString &path, Console &console)
{
    try {
        const auto shelf = model::storage::BackupShelf::of(store.database(), path, {});
        if (shelf.isDue(QDate::currentDate(), store.lastHistory())) {
            model::storage::Backup backup(store.database(), path, model::storage::BackupReason::Daily);
            while (backup.copySlice(store.database())) {
                stopIfInterrupted();
            }
            backup.finish();
        }
    } catch (const Error &error) {
        console.warn(error.text());
    }
}

} // namespace

OpenProject openForReading(const QString &path)
{
    OpenProject project;
    project.opening = prepareOpening(path, model::storage::OpeningWish::ReadOnly);
    project.store = std::make_unique<Store>(project.opening.file, Store::Mode::ReadOnly);
    project.snapshot = project.store->snapshot();
    return project;
}

OpenProject openForWriting(const QString &path, Console &console)
{
    OpenProject project;
    project.opening = model::storage::prepareWriting(path);
    project.store = std::make_unique<Store>(project.opening.file, Store::Mode::ReadWrite, backUpBefore);
    if (project.store->mode() != Store::Mode::ReadWrite) {
        throw Error(u"Could not write to “%1”: %2"_s.arg(path, project.store->readOnlyReason()));
    }
    backUpDaily(*project.store, project.opening.path, console);
    project.snapshot = project.store->snapshot();
    return project;
}

const model::storage::ArticleSummary &
findArticle(const model::storage::Snapshot &snapshot, const QString &wanted)
{
    QList<const model::storage::ArticleSummary *> found;
    for (const auto &summary : snapshot.articles) {
        if (summary.article.title == wanted) {
            found.append(&summary);
        }
    }
    if (found.isEmpty() && !wanted.isEmpty()) {
        for (const auto &summary : snapshot.articles) {
            if (summary.article.id.text().startsWith(wanted, Qt::CaseInsensitive)) {
                found.append(&summary);
            }
        }
    }
    if (found.isEmpty()) {
        throw Error(
            u"There is no article “%1”. Give the beginning of an id, or an exact title."_s.arg(wanted));
    }
    if (found.size() > 1) {
        QStringList ids;
        for (const auto *summary : found.first(std::min<qsizetype>(found.size(), 5))) {
            ids.append(summary->article.id.text());
        }
        throw Error(u"“%1” fits %2 articles. Give more of the id: %3%4"_s.arg(
            wanted, QString::number(found.size()), ids.join(u", "_s),
            found.size() > 5 ? u" …"_s : QString()));
    }
    return *found.first();
}

std::optional<model::Coder> findCoder(const model::storage::Snapshot &snapshot, const QString &name)
{
    const auto found =
        std::find_if(snapshot.coders.begin(), snapshot.coders.end(), [&](const model::Coder &coder) {
            return name.isEmpty() ? coder.kind == model::Coder::Kind::Human : coder.name == name;
        });
    return found == snapshot.coders.end() ? std::nullopt : std::optional(*found);
}

} // namespace app
