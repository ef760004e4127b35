// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <unordered_map>

namespace model::storage {

/// The statements of one connection that are prepared and not in use, so that what is asked again and again
/// is parsed once. Their wordings stand in the program, so there are not many. Belongs to the connection's
/// driver and goes with it.
class Statements final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Statements)

public:
    static Statements &of(const QSqlDatabase &database);
    ~Statements() override = default;

    /// A prepared statement of this wording, if one is idle.
    std::optional<QSqlQuery> take(const QString &sql);
    /// Keeps a finished statement for the next who asks for it.
    void put(const QString &sql, QSqlQuery &&query);

private:
    using QObject::QObject;

    std::unordered_map<QString, QSqlQuery> m_idle;
};

} // namespace model::storage
