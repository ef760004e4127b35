// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup_shelf.h"

#include "model/error.h"
#include "model/storage/query.h"
#include "model/storage/side_connection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

constexpr int daysKept = 10;
constexpr int weeksKept = 8;
constexpr int upgradesKept = 3;
constexpr int alwaysKept = 3;
constexpr qint64 bytesKept = qint64(4) << 30;
constexpr qsizetype longestStem = 60;

QString ending(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Upgrade:
        return u" before upgrade"_s;
    case BackupReason::Merge:
        return u" before merge"_s;
    case BackupReason::Daily:
        break;
    }
    return {};
}

/// The end of a shelf's name. People copy projects: two files with one uuid must not push out each other's
/// backups.
QString placeOf(const QString &projectPath)
{
    const QByteArray place = QCryptographicHash::hash(
        QFileInfo(projectPath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u'-' + QString::fromLatin1(place.toHex().left(8));
}

std::optional<BackupFile> fromName(const QFileInfo &info)
{
    static const QRegularExpression form(
        u" (\\d{4}-\\d\\d-\\d\\d \\d{6})( before upgrade| before merge)?\\.tagline$"_s);
    const QRegularExpressionMatch match = form.match(info.fileName());
    const QDateTime at = QDateTime::fromString(match.captured(1), u"yyyy-MM-dd HHmmss"_s);
    if (!match.hasMatch() || !at.isValid()) {
        return std::nullopt;
    }
    BackupReason reason = BackupReason::Daily;
    for (const BackupReason other : {BackupReason::Upgrade, BackupReason::Merge}) {
        reason = match.captured(2) == ending(other) ? other : reason;
    }
    return BackupFile{info.filePath(), at, reason, info.size()};
}

/// The newest of each day, of each week, and those before upgrades.
QSet<QString> worthKeeping(const QList<BackupFile> &newestFirst)
{
    QSet<QString> kept;
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    int upgrades = 0;
    for (const BackupFile &file : newestFirst) {
        int year = 0;
        const int week = file.at.date().weekNumber(&year);
        const bool newDay = days.size() < daysKept && !days.contains(file.at.date());
        const bool newWeek = weeks.size() < weeksKept && !weeks.contains({year, week});
        const bool upgrade = file.reason != BackupReason::Daily && upgrades++ < upgradesKept;
        if (newDay || newWeek || upgrade) {
            kept.insert(file.path);
            days.insert(file.at.date());
            weeks.insert({year, week});
        }
    }
    return kept;
}

} // namespace

BackupContents BackupContents::of(QSqlDatabase &database)
{
    const auto number = [&](const QString &statement) {
        Query query(database, statement);
        return query.next() ? query.integer(0) : 0;
    };
    return {
        number(u"PRAGMA application_id"_s), number(u"PRAGMA user_version"_s),
        number(u"SELECT count(*) FROM article"_s), number(u"SELECT max(id) FROM annotation"_s),
        number(u"SELECT max(number) FROM history"_s)};
}

QString BackupShelf::standardRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tagline/backups"_s;
}

BackupShelf::BackupShelf(const QString &root, const QString &projectUuid, const QString &projectPath)
    : m_folder(QDir(root).filePath(projectUuid + placeOf(projectPath)))
    , m_stem(QFileInfo(projectPath).completeBaseName().left(longestStem))
{
}

QList<BackupFile> BackupShelf::backupsOf(const QString &projectPath, const QString &root)
{
    const QDir place(root.isEmpty() ? standardRoot() : root);
    const QStringList folders =
        place.entryList({u'*' + placeOf(projectPath)}, QDir::Dirs | QDir::NoDotAndDotDot);
    QList<BackupFile> files;
    for (const QString &folder : folders) {
        BackupShelf shelf(place.path(), {}, projectPath);
        shelf.m_folder = place.filePath(folder);
        files.append(shelf.files());
    }
    std::stable_sort(
        files.begin(), files.end(), [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; });
    return files;
}

BackupShelf BackupShelf::of(QSqlDatabase &database, const QString &projectPath, const QString &root)
{
    Query query(database, u"SELECT uuid FROM project"_s);
    const QString uuid = query.next() ? query.text(0) : QString();
    return {root.isEmpty() ? standardRoot() : root, uuid, projectPath};
}

QList<BackupFile> BackupShelf::files() const
{
    QList<BackupFile> files;
    const QFileInfoList entries = QDir(m_folder).entryInfoList({u"*.tagline"_s}, QDir::Files);
    for (const QFileInfo &entry : entries) {
        if (const auto file = fromName(entry)) {
            files.append(*file);
        }
    }
    std::sort(files.begin(), files.end(), [](const BackupFile &a, const BackupFile &b) {
        return std::tie(a.at, a.path) > std::tie(b.at, b.path);
    });
    return files;
}

std::optional<BackupContents> BackupShelf::inspect(const BackupFile &file)
{
    try {
        SideConnection copy(file.path);
        return BackupContents::of(copy.database());
    } catch (const Error &) {
        return std::nullopt;
    }
}

// The words of every schema so far.
std::optional<BackupPreview> BackupShelf::preview(const BackupFile &file)
{
    try {
        SideConnection copy(file.path);
        BackupPreview result;
        Query articles(
            copy.database(),
            u"SELECT CAST(title AS BLOB), "
            "(SELECT count(*) FROM annotation n WHERE n.article = a.id AND n.removed = 0) "
            "FROM article a WHERE removed = 0 "
            "AND (batch IS NULL OR batch NOT IN (SELECT id FROM batch WHERE finished = 0)) ORDER BY id"_s);
        while (articles.next()) {
            result.articles.append({articles.text(0), articles.integer(1)});
            result.annotations += articles.integer(1);
        }
        Query history(copy.database(), u"SELECT number, at FROM history ORDER BY number DESC LIMIT 1"_s);
        if (history.next()) {
            result.lastHistory = history.integer(0);
            result.lastEdit = history.integer(1);
        }
        return result;
    } catch (const Error &) {
        return std::nullopt;
    }
}

QString BackupShelf::nameFor(const QDateTime &now, BackupReason reason) const
{
    const QString time = now.toString(u"yyyy-MM-dd HHmmss"_s);
    return QDir(m_folder).filePath(m_stem + u' ' + time + ending(reason) + u".tagline"_s);
}

bool BackupShelf::isDue(const QDate &today, qint64 lastHistory) const
{
    const QList<BackupFile> all = files();
    if (all.isEmpty()) {
        return true;
    }
    if (all.first().at.date() == today) {
        return false;
    }
    const std::optional<BackupContents> newest = inspect(all.first());
    return !newest || newest->lastHistory != lastHistory;
}

void BackupShelf::tidy() const
{
    QList<BackupFile> left = files();
    const QSet<QString> kept = worthKeeping(left);
    qint64 bytes = 0;
    int number = 0;
    for (const BackupFile &file : std::as_const(left)) {
        bytes += file.bytes;
        const bool tooMuch = bytes > bytesKept && number >= alwaysKept;
        if (!kept.contains(file.path) || tooMuch) {
            QFile::remove(file.path);
            bytes -= file.bytes;
            continue;
        }
        ++number;
    }
}

} // namespace model::storage
