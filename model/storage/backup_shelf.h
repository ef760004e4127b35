// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class QSqlDatabase;

namespace model::storage {

enum class BackupReason { Daily, Upgrade, Merge };

/// One backup, as its name tells.
struct BackupFile
{
    QString path;
    QDateTime at; ///< local time
    BackupReason reason = BackupReason::Daily;
    qint64 bytes = 0;
};

/// What stands in a project file, counted quickly; enough to tell that a copy is whole.
struct BackupContents
{
    qint64 applicationId = 0;
    qint64 schema = 0;
    qint64 articles = 0;
    qint64 lastAnnotation = 0;
    qint64 lastHistory = 0;

    /// Throws model::Error if they cannot be read.
    static BackupContents of(QSqlDatabase &database);

    friend bool operator==(const BackupContents &, const BackupContents &) = default;
};

/// What a person wants to know of a backup before going back to it.
struct BackupPreview
{
    struct Item
    {
        QString title;
        qint64 annotations = 0;
    };

    QList<Item> articles; ///< in the project's order, those that were removed left out
    qint64 annotations = 0;
    qint64 lastHistory = 0;
    qint64 lastEdit = 0; ///< milliseconds since 1970, UTC; 0 if there was none
};

/// The place outside the project's folder where the backups of one project stand, and how many of them are
/// kept: of each of the last ten days with one, of each of the last eight weeks, and the last three before an
/// upgrade or merge; above 4 GiB the oldest go, three always stay.
class BackupShelf
{
public:
    /// The user's data folder, "tagline/backups" in it.
    static QString standardRoot();

    BackupShelf(const QString &root, const QString &projectUuid, const QString &projectPath);
    /// For the project of this connection.
    static BackupShelf of(QSqlDatabase &database, const QString &projectPath, const QString &root);

    /// All backups of the project at this path, newest first, also when the project itself cannot be read.
    static QList<BackupFile> backupsOf(const QString &projectPath, const QString &root = {});

    const QString &folder() const { return m_folder; }
    /// Newest first, without opening them.
    QList<BackupFile> files() const;
    /// What one holds; nothing if it cannot be read.
    static std::optional<BackupContents> inspect(const BackupFile &file);
    /// The same with its articles; nothing if it cannot be read. For a thread of its own: a large backup
    /// takes a while.
    static std::optional<BackupPreview> preview(const BackupFile &file);
    /// The name that a backup made now would have.
    QString nameFor(const QDateTime &now, BackupReason reason) const;
    /// Whether nothing was kept on that day yet and the project has moved on since the last backup.
    bool isDue(const QDate &today, qint64 lastHistory) const;
    /// Takes away what is too old or too much.
    void tidy() const;

private:
    QString m_folder;
    QString m_stem;
};

} // namespace model::storage
