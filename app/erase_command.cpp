// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "model/error.h"
#include "model/storage/erasing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::storage::BackupFile;

QString counted(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

/// One that was removed from the project is found as well.
model::Article articleFor(const OpenProject &project, const QString &wanted)
{
    model::storage::Snapshot all = project.snapshot;
    for (const auto &removed : model::storage::removedArticles(*project)) {
        all.articles.append({removed.article, 0, {}});
    }
    return findArticle(all, wanted).article;
}

QString described(const model::Article &article, const model::storage::ErasureCount &count)
{
    return u"“%1”, with %2 and %3"_s.arg(
        article.title, counted(count.annotations, u"1 annotation"_s, u"%1 annotations"_s),
        counted(count.names, u"1 name that stands only there"_s, u"%1 names that stand only there"_s));
}

/// Those that could not be deleted.
QList<BackupFile> deleteAll(const QList<BackupFile> &backups)
{
    QList<BackupFile> left = backups;
    left.removeIf([](const BackupFile &backup) { return QFile::remove(backup.path); });
    return left;
}

void warnOf(const QList<BackupFile> &left, Console &console)
{
    if (!left.isEmpty()) {
        console.warn(
            u"It still stands in %1 of this project, in “%2”. Delete what you do not need there."_s.arg(
                counted(left.size(), u"1 backup"_s, u"%1 backups"_s),
                QDir::toNativeSeparators(QFileInfo(left.first().path).absolutePath())));
    }
}

QJsonArray pathsOf(const QList<BackupFile> &backups)
{
    QJsonArray paths;
    for (const BackupFile &backup : backups) {
        paths.append(backup.path);
    }
    return paths;
}

void runErase(const Arguments &arguments, Console &console)
{
    const QStringList operands = arguments.operands(2);
    const OpenProject project = openForWriting(operands[0], console, DailyBackup::None);
    const model::Article article = articleFor(project, operands[1]);
    const auto count = model::storage::countErasure(*project, {.articles = {article.id}});
    if (!arguments.has(u"--yes"_s)) {
        throw model::Error(u"Nothing was erased yet. Erasing takes %1 out of the project for good, and "
                           u"cannot be undone. To do "
                           "so, add --yes."_s.arg(described(article, count)));
    }
    model::storage::eraseForGood(*project, {.articles = {article.id}}, [](double part) {
        if (part < 1) {
            stopIfInterrupted();
        }
        return true;
    });
    QList<BackupFile> left = model::storage::backupsHolding(project.opening.path, {.articles = {article.id}});
    const qsizetype found = left.size();
    if (arguments.has(u"--backups"_s)) {
        left = deleteAll(left);
    }
    if (arguments.has(u"--json"_s)) {
        console.print(QJsonObject{
            {u"project"_s, operands[0]},
            {u"article_id"_s, article.id.text()},
            {u"annotations"_s, count.annotations},
            {u"names"_s, count.names},
            {u"steps"_s, count.steps},
            {u"deleted_backups"_s, found - left.size()},
            {u"backups"_s, pathsOf(left)}});
    } else {
        console.print(u"Erased %1."_s.arg(described(article, count)));
        if (found > left.size()) {
            console.print(counted(found - left.size(), u"Deleted 1 backup."_s, u"Deleted %1 backups."_s));
        }
    }
    warnOf(left, console);
}

} // namespace

Command eraseCommand()
{
    return {
        {u"erase"_s,
         u"PROJECT ARTICLE --yes"_s,
         u"Take an article out of the project for good: rows, history, full-text index and every byte."_s,
         {{u"--yes"_s, {}, u"do it; without it, only what would go is said"_s},
          {u"--backups"_s, {}, u"delete the backups of this project that hold it, too"_s},
          {u"--json"_s, {}, u"print what was done as one JSON object"_s}},
         u"An article that was removed from the project can be erased, too. Erasing cannot be undone. Copies "
         u"that "
         "you made\nor mailed are not touched.\n\n"
         "--json prints {\"project\", \"article_id\", \"annotations\", \"names\", \"steps\", "
         "\"deleted_backups\", \"backups\": [PATH…]}:\nsteps of the history that can no longer be taken "
         "back, "
         "backups that still hold the article."_s},
        runErase};
}

} // namespace app
