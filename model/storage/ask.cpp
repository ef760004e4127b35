// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/ask.h"

#include "model/error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace model::storage {

QVariant askOne(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(statement)) {
        throw Error(
            u"The project “%1” could not be read. Check the disk, then open it again."_s.arg(
                database.databaseName()),
            query.lastError().text() + u": "_s + statement);
    }
    return query.next() ? query.value(0) : QVariant();
}

} // namespace model::storage
