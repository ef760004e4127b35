// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_project.h"

#include "app/arguments.h"
#include "app/console.h"
#include "model/error.h"
#include "model/project/coder_rules.h"
#include "model/storage/backup.h"
#include "model/storage/damaged.h"
#include "model/storage/watch.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

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

constexpr QLatin1StringView ending(".tagline");

} // namespace

QString existingProjectPath(const QString &written)
{
    const bool isLeftOut = !QFileInfo::exists(written) && QFileInfo(written + ending).isFile();
    return isLeftOut ? written + ending : written;
}

QString newProjectPath(const QString &written)
{
    const bool isWhole = written.endsWith(ending, Qt::CaseInsensitive);
    return isWhole || QFileInfo::exists(written) || QFileInfo(written).isSymLink() ? written
                                                                                   : written + ending;
}

OpenProject openForReading(const QString &path)
{
    OpenProject project;
    project.opening = prepareOpening(existingProjectPath(path), model::storage::OpeningWish::ReadOnly);
    try {
        project.store = std::make_unique<Store>(project.opening.file, Store::Mode::ReadOnly);
        project.snapshot = project.store->snapshot();
    } catch (const Error &error) {
        throw model::storage::withParts(error, project.opening.file);
    }
    return project;
}

OpenProject openForWriting(const QString &path, Console &console, DailyBackup backup)
{
    OpenProject project;
    project.opening = model::storage::prepareWriting(existingProjectPath(path));
    try {
        project.store = std::make_unique<Store>(project.opening.file, Store::Mode::ReadWrite, backUpBefore);
        project.snapshot = project.store->snapshot();
    } catch (const Error &error) {
        throw model::storage::withParts(error, project.opening.file);
    }
    if (project.store->mode() != Store::Mode::ReadWrite) {
        throw Error(u"Could not write to “%1”: %2"_s.arg(path, project.store->readOnlyReason()));
    }
    if (backup == DailyBackup::IfDue) {
        backUpDaily(*project.store, project.opening.path, console);
    }
    stopIfInterrupted();
    return project;
}

void refuseAsOutput(const QString &path, const OpenProject &project, bool force)
{
    if (path == "-"_L1) {
        return;
    }
    const QFileInfo output(path);
    for (const QString &beside : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        if (output.dir().canonicalPath() + u'/' + output.fileName() == project.opening.path + beside) {
            throw Error(
                u"Could not write “%1”: the project keeps its own notes there. Choose another name."_s.arg(
                    path));
        }
    }
    if (!output.exists()) {
        return;
    }
    using model::storage::FileIdentity;
    if (FileIdentity::of(path) == FileIdentity::of(project.opening.path)) {
        throw Error(u"Could not write “%1”: it is the project itself. Choose another name."_s.arg(path));
    }
    if (!force && output.isFile()) {
        throw Error(u"Could not write “%1”: it exists already. Choose another name, or replace it with "
                    "--force."_s.arg(path));
    }
}

const model::ArticleSummary &findArticle(const model::storage::Snapshot &snapshot, const QString &wanted)
{
    QList<const model::ArticleSummary *> found;
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

QString checkedCoderName(const QString &name)
{
    const bool isOneLine = std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029';
    });
    if (!isOneLine || name.trimmed().isEmpty()) {
        throw UsageError{u"--coder needs a name in one line, not “%1”."_s.arg(name)};
    }
    if (model::isReservedCoderName(name)) {
        throw UsageError{
            u"A coder cannot be called “%1”: exports choose by this word whose codings they take."_s.arg(
                name)};
    }
    return name.trimmed();
}

} // namespace app
