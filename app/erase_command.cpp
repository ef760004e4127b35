// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/names.h"
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
using model::storage::KeptNote;

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

/// What is to go, and the words for it.
struct EraseWish
{
    model::storage::Erasure erasure;
    QStringList words;
};

void wishArticle(EraseWish &wish, const OpenProject &project, const QString &wanted)
{
    const model::Article article = articleFor(project, wanted);
    const auto count = model::storage::countErasure(*project, {.articles = {article.id}});
    wish.erasure.articles.append(article.id);
    wish.words.append(u"“%1”, with %2 and %3"_s.arg(
        article.title, counted(count.annotations, u"1 annotation"_s, u"%1 annotations"_s),
        counted(count.names, u"1 name that stands only there"_s, u"%1 names that stand only there"_s)));
}

void wishNames(EraseWish &wish, const OpenProject &project, const QStringList &wanted)
{
    const model::NameIndex names = wanted.isEmpty() ? model::NameIndex() : namesOf(project);
    for (const QString &each : wanted) {
        const model::EntityId id = findEntity(project, names, each);
        if (wish.erasure.names.contains(id)) {
            continue;
        }
        const auto count = model::storage::countErasure(*project, {.names = {id}});
        wish.erasure.names.append(id);
        wish.words.append(u"the name “%1” (%2)"_s.arg(
            names.find(id)->name,
            counted(
                count.mentions, u"its 1 mention means nobody then"_s,
                u"its %1 mentions mean nobody then"_s)));
    }
}

/// As keptNotes() has it. Throws model::Error unless just one note stands on what has such an id.
const KeptNote &noteFor(const QList<KeptNote> &notes, const QString &wanted)
{
    const KeptNote *found = nullptr;
    for (const KeptNote &note : notes) {
        if (!note.owner.id.toString(QUuid::WithoutBraces).startsWith(wanted, Qt::CaseInsensitive)) {
            continue;
        }
        if (found) {
            throw model::Error(
                u"More than one note stands on what has an id that begins with “%1”: write more of it."_s.arg(
                    wanted));
        }
        found = &note;
    }
    if (!found) {
        throw model::Error(
            u"No note stands, or ever stood, on anything with the id “%1”. It is the id of an article, an "
            "annotation, a source or a name, as the exported tables have it."_s.arg(wanted));
    }
    return *found;
}

void wishNotes(EraseWish &wish, const OpenProject &project, const QStringList &wanted)
{
    const QList<KeptNote> notes = wanted.isEmpty() ? QList<KeptNote>() : model::storage::keptNotes(*project);
    for (const QString &each : wanted) {
        const KeptNote &note = noteFor(notes, each);
        if (wish.erasure.notes.contains(note.owner)) {
            continue;
        }
        wish.erasure.notes.append(note.owner);
        wish.words.append(
            note.words.isEmpty() ? u"the note on “%1”"_s.arg(note.article)
                : note.article.isEmpty()
                ? u"the note on “%1”"_s.arg(note.words)
                : u"the note on “%1” in “%2”"_s.arg(note.words.simplified(), note.article));
    }
}

EraseWish wishOf(const Arguments &arguments, const OpenProject &project)
{
    EraseWish wish;
    if (arguments.operands().size() > 1) {
        wishArticle(wish, project, arguments.operands().at(1));
    }
    wishNames(wish, project, arguments.values(u"--name"_s));
    wishNotes(wish, project, arguments.values(u"--note"_s));
    return wish;
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

template <class Id>
QJsonArray idsOf(const QList<Id> &ids)
{
    QJsonArray texts;
    for (const Id &id : ids) {
        texts.append(id.text());
    }
    return texts;
}

QJsonArray ownersOf(const QList<model::storage::NoteOwner> &notes)
{
    QJsonArray texts;
    for (const auto &owner : notes) {
        texts.append(owner.id.toString(QUuid::WithoutBraces));
    }
    return texts;
}

void printJson(
    const Arguments &arguments, const EraseWish &wish, const model::storage::ErasureCount &count,
    qsizetype deleted, const QList<BackupFile> &left, Console &console)
{
    QJsonObject done{
        {u"project"_s, arguments.operands().at(0)},
        {u"annotations"_s, count.annotations},
        {u"names"_s, count.names},
        {u"mentions"_s, count.mentions},
        {u"steps"_s, count.steps},
        {u"name_ids"_s, idsOf(wish.erasure.names)},
        {u"note_ids"_s, ownersOf(wish.erasure.notes)},
        {u"deleted_backups"_s, deleted},
        {u"backups"_s, pathsOf(left)}};
    if (!wish.erasure.articles.isEmpty()) {
        done[u"article_id"_s] = wish.erasure.articles.constFirst().text();
    }
    console.print(done);
}

void runErase(const Arguments &arguments, Console &console)
{
    const bool wishesMore = arguments.has(u"--name"_s) || arguments.has(u"--note"_s);
    arguments.operands(wishesMore && arguments.operands().size() == 1 ? 1 : 2);
    const OpenProject project = openForWriting(arguments.operands().at(0), console, DailyBackup::None);
    const EraseWish wish = wishOf(arguments, project);
    const auto count = model::storage::countErasure(*project, wish.erasure);
    const QString words = wish.words.join(u"; "_s);
    if (!arguments.has(u"--yes"_s)) {
        throw model::Error(u"Nothing was erased yet. Erasing takes %1 out of the project for good, and "
                           u"cannot be undone. To do "
                           "so, add --yes."_s.arg(words));
    }
    model::storage::eraseForGood(*project, wish.erasure, [](double part) {
        if (part < 1) {
            stopIfInterrupted();
        }
        return true;
    });
    QList<BackupFile> left = model::storage::backupsHolding(project.opening.path, wish.erasure);
    const qsizetype found = left.size();
    if (arguments.has(u"--backups"_s)) {
        left = deleteAll(left);
    }
    if (arguments.has(u"--json"_s)) {
        printJson(arguments, wish, count, found - left.size(), left, console);
    } else {
        console.print(u"Erased %1."_s.arg(words));
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
         u"PROJECT [ARTICLE] --yes"_s,
         u"Take an article, names or notes out of the project for good, out of every byte of it."_s,
         {{u"--name"_s, u"NAME"_s,
           u"a person, place or organization with all that is known of it; what is tagged stays tagged"_s,
           true},
          {u"--note"_s, u"ID"_s, u"the note on what has this id, and all that it ever said"_s, true},
          {u"--yes"_s, {}, u"do it; without it, only what would go is said"_s},
          {u"--backups"_s, {}, u"delete the backups of this project that hold it, too"_s},
          {u"--json"_s, {}, u"print what was done as one JSON object"_s}},
         u"An article that was removed from the project can be erased, too. --name and --note can be given "
         u"several times, and\nneed no ARTICLE. An ID is that of an article, an annotation, a source or a "
         u"name "
         u"in the exported tables, or the\nbeginning of one. Erasing cannot be undone. Copies that you made "
         u"or "
         u"mailed are not touched.\n\n"
         "--json prints {\"project\", \"article_id\", \"annotations\", \"names\", \"mentions\", \"steps\", "
         "\"name_ids\": [ID…],\n\"note_ids\": [ID…], \"deleted_backups\", \"backups\": [PATH…]}: mentions "
         "that "
         "mean nobody from then on, steps of\nthe history that can no longer be taken back, backups that "
         "still "
         "hold any of it. Without ARTICLE there is no\n\"article_id\"."_s},
        runErase};
}

} // namespace app
