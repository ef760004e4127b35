// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

class QSqlDatabase;

namespace model::storage {

/// Which file a path leads to, whatever it is called.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    /// Nothing if there is no such file.
    static std::optional<FileIdentity> of(const QString &path);

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// What another program did to the open project. Editing stops until it is opened anew.
struct Foreign
{
    enum class Kind { Gone, Replaced, Written };

    Kind kind = Kind::Written;
    QString reason; ///< for people, with what to do

    friend bool operator==(const Foreign &, const Foreign &) = default;
};

/// Notices what others do to a project file while it is open. Lives in the store thread.
class Watch
{
public:
    /// Begins to watch; to be made right after the connection was opened, without an open transaction.
    Watch(QSqlDatabase &database, const QString &path);

    /// Compares the path's file and SQLite's data_version with those at the beginning. Costs some
    /// microseconds. To be called inside BEGIN IMMEDIATE, before the first write: then nobody can come
    /// between. What it found once it keeps saying.
    std::optional<Foreign> check(QSqlDatabase &database);
    /// Whether a transaction, begun with check(), whose commit failed and was rolled back is in the file
    /// nonetheless: its last step, syncing the folder, may fail when all others are done.
    bool arrived(QSqlDatabase &database);

private:
    std::optional<Foreign> look(QSqlDatabase &database);
    QByteArray readState();

    QString m_path;
    std::optional<FileIdentity> m_identity;
    QFile m_file; ///< open as long as the connection is: closing it would drop SQLite's locks
    qint64 m_dataVersion = 0;
    QByteArray m_state; ///< of the file, as its header tells it
    std::optional<Foreign> m_found;
};

/// Writes all that this connection sees to another place; works also when its own file was deleted. An
/// existing file there is replaced, but only by a whole copy. Throws model::Error, which names `wished` where
/// `path` is only a draft of it. Not within a transaction.
void saveCopy(QSqlDatabase &database, const QString &path, const QString &wished = {});

} // namespace model::storage
