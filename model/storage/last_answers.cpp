// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/last_answers.h"

#include "model/storage/query.h"
#include "model/storage/visible_rows.h"

#include <QSet>

namespace model::storage {

using namespace Qt::StringLiterals;

LastAnswers lastAnswers(Store &store, ArticleId article, const Visible &visible)
{
    LastAnswers answers;
    const VisibleRows seen(store.database(), visible);
    Query query(
        store.database(),
        u"WITH one AS (SELECT id FROM article WHERE uuid = ?), "
        "speaker AS (SELECT DISTINCT s.entity FROM source s JOIN one ON s.article = one.id "
        "WHERE s.entity IS NOT NULL AND s.removed = 0) "
        "SELECT e.uuid, w.uuid, CAST(v.value AS BLOB), v.coder, v.round, v.names IS NOT NULL "
        "FROM speaker p "
        "JOIN source s ON s.entity = p.entity AND s.removed = 0 AND s.article <> (SELECT id FROM one) "
        "JOIN article a ON a.id = s.article AND a.removed = 0 "
        "JOIN value v ON v.source = s.id AND v.removed = 0 "
        "JOIN entity e ON e.id = p.entity JOIN variable w ON w.id = v.variable "
        "ORDER BY a.published DESC, a.added DESC, v.updated DESC"_s);
    query.bind(article);
    QSet<std::pair<QUuid, QUuid>> named; // what was said last is a name, which is suggested nowhere
    while (query.next()) {
        const std::pair key{query.id<EntityId>(0).uuid, query.id<VariableId>(1).uuid};
        const bool isNewest = !answers.contains(key) && !named.contains(key);
        if (!isNewest || !seen.sees(query.integer(3), query.integer(4))) {
            continue;
        }
        if (query.integer(5) != 0) {
            named.insert(key);
        } else {
            answers.insert(key, query.text(2));
        }
    }
    return answers;
}

} // namespace model::storage
