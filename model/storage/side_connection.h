// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace model::storage {

/// A read-only connection to a file that is not the open project (a backup, a copy), for the length of a
/// scope and for the thread that made it.
class SideConnection
{
public:
    /// Throws model::Error if the file cannot be opened.
    explicit SideConnection(const QString &path);
    ~SideConnection();
    Q_DISABLE_COPY_MOVE(SideConnection)

    QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace model::storage
