// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/backup_shelf.h"

#include <QFile>
#include <QString>

#include <functional>

namespace model::storage {

/// One verified backup of an open project, in two parts: the copying, in slices over the project's own
/// connection between which edits pass, and the checking of the copy, in any thread. An edit during the
/// copying starts it anew. Nothing is left behind unless finish() returns.
class Backup
{
public:
    /// `root` empty: BackupShelf::standardRoot().
    Backup(QSqlDatabase &database, QString projectPath, BackupReason reason, const QString &root = {});
    ~Backup();
    Q_DISABLE_COPY_MOVE(Backup)

    /// Copies for some 15 ms, less where `goOn` says no (asked after each megabyte); true while there is
    /// more. In the store thread, outside a transaction. Throws model::Error.
    bool copySlice(
        QSqlDatabase &database, const std::function<bool()> &goOn = [] { return true; });
    /// Checks the copy (integrity, and that it holds what the project held), gives it its name, tidies the
    /// shelf. Returns the backup's path. Throws model::Error.
    QString finish();

private:
    void begin();
    bool copySome(QSqlDatabase &database, const std::function<bool()> &goOn);
    void startAnew();
    void verify() const;
    [[noreturn]] void fail(const QString &why, const QString &detail = {}) const;

    QString m_path;
    BackupReason m_reason;
    BackupShelf m_shelf;
    QFile m_source;
    QFile m_copy;
    QByteArray m_state; ///< of the source while it is copied, from the file's header
    BackupContents m_contents;
    int m_starts = 0;
    int m_waits = 0;
};

/// Makes a whole backup at once and returns its path: before a migration or a merge. Over a connection of its
/// own; the project's may be open, but not in a transaction. Throws model::Error.
QString backUp(const QString &projectPath, BackupReason reason, const QString &root = {});

} // namespace model::storage
