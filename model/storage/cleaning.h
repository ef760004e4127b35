// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <functional>

namespace model::storage {

/// The connection to a copy of a project that nobody else knows, for the length of a scope and for the thread
/// that made it. What is taken out of it is overwritten.
class Cleaning
{
public:
    /// Throws model::Error if the file cannot be opened.
    explicit Cleaning(const QString &file);
    ~Cleaning();
    Q_DISABLE_COPY_MOVE(Cleaning)

    QSqlDatabase &database() { return m_database; }

private:
    void close();

    QString m_name;
    QSqlDatabase m_database;
};

/// Makes the full-text index anew: what was taken out of it stays in its pages until they are merged. False
/// if `goOn`, asked before each article, said no.
bool indexAnew(const QSqlDatabase &database, const std::function<bool()> &goOn);

} // namespace model::storage
