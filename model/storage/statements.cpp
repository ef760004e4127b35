// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/statements.h"

#include <QSqlDriver>

namespace model::storage {

Statements &Statements::of(const QSqlDatabase &database)
{
    QSqlDriver *driver = database.driver();
    auto *found = driver->findChild<Statements *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new Statements(driver);
}

std::optional<QSqlQuery> Statements::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end()) {
        return std::nullopt;
    }
    std::optional<QSqlQuery> query(std::move(found->second));
    m_idle.erase(found);
    return query;
}

void Statements::put(const QString &sql, QSqlQuery &&query)
{
    m_idle.try_emplace(sql, std::move(query));
}

} // namespace model::storage
