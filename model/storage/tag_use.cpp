// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/tag_use.h"

#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

TagUse useOf(const QSqlDatabase &database, TagId tag)
{
    TagUse use;
    Query annotations(
        database,
        u"SELECT coalesce(sum(NOT hidden), 0), count(DISTINCT CASE WHEN NOT hidden THEN article END), "
        "coalesce(max(hidden), 0) FROM ("
        "SELECT article, removed OR article IN (SELECT id FROM article WHERE removed = 1) AS hidden "
        "FROM annotation INDEXED BY annotation_counts WHERE tag = (SELECT id FROM tag WHERE uuid = ?))"_s);
    annotations.bind(tag);
    if (annotations.next()) {
        use.annotations = annotations.integer(0);
        use.articles = annotations.integer(1);
        use.isWaiting = annotations.integer(2) != 0;
    }
    Query names(
        database,
        u"SELECT coalesce(sum(removed = 0), 0), coalesce(max(removed), 0) FROM entity "
        "WHERE tag = (SELECT id FROM tag WHERE uuid = ?)"_s);
    names.bind(tag);
    if (names.next()) {
        use.names = names.integer(0);
        use.isWaiting = use.isWaiting || names.integer(1) != 0;
    }
    return use;
}

} // namespace model::storage
