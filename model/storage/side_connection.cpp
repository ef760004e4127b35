// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/side_connection.h"

#include "model/error.h"
#include "model/message.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace model::storage {

SideConnection::SideConnection(const QString &path)
    : m_name(u"side-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_database.open()) {
        const QString detail = m_database.lastError().text();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw Error(
            Message::tr("“%1” could not be opened. Check that its disk is still connected, then try again.")
                .arg(path),
            detail);
    }
}

SideConnection::~SideConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace model::storage
