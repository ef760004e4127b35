// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/visible_rows.h"

#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

template <typename Some>
QSet<qint64> keys(const QSqlDatabase &database, const QString &sql, const QList<Some> &ids)
{
    QSet<qint64> result;
    Query query(database, sql);
    for (const Some &id : ids) {
        query.bind(id);
        while (query.next()) {
            result.insert(query.integer(0));
        }
    }
    return result;
}

} // namespace

VisibleRows::VisibleRows(const QSqlDatabase &database, const Visible &visible)
    : m_allCoders(visible.coders.isEmpty())
    , m_allRounds(visible.rounds.isEmpty())
    , m_coders(keys(database, u"SELECT id FROM coder WHERE uuid = ?"_s, visible.coders))
    , m_rounds(keys(database, u"SELECT id FROM round WHERE uuid = ?"_s, visible.rounds))
{
}

} // namespace model::storage
