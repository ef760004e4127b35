// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/codebook_versions.h"

#include "model/storage/query.h"

#include <QDateTime>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

bool changesRules(const Delta<Tag> &delta)
{
    if (!delta.before || !delta.after) {
        return true;
    }
    Tag before = *delta.before;
    before.color = delta.after->color;
    before.shortcut = delta.after->shortcut;
    before.position = delta.after->position;
    return !(before == *delta.after);
}

/// An annotation's version is the newest that is not younger than its last change, so that undo and redo find
/// it again. What this change itself gives another tag must find the new one; what it brings back, the old.
qint64 beginOf(const Change &change, bool takesBack)
{
    qint64 at = QDateTime::currentMSecsSinceEpoch();
    for (const AnyDelta &any : change.deltas) {
        const auto *delta = std::get_if<Delta<Annotation>>(&any);
        if (delta && delta->after && !takesBack) {
            at = std::min(at, delta->after->updated);
        }
    }
    return at;
}

/// Labels may be written better, and options added, without making what was answered before mean something
/// else.
bool changesRules(const Delta<Variable> &delta)
{
    if (!delta.before || !delta.after) {
        return true;
    }
    Variable before = *delta.before;
    before.position = delta.after->position;
    return !(before == *delta.after);
}

} // namespace

bool changesRules(const Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const AnyDelta &any) {
        const auto *delta = std::get_if<Delta<Tag>>(&any);
        const auto *variable = std::get_if<Delta<Variable>>(&any);
        return (delta && changesRules(*delta)) || (variable && changesRules(*variable));
    });
}

void beginCodebookVersion(const QSqlDatabase &database, const Change &change, bool takesBack)
{
    Query(
        database,
        u"INSERT INTO codebook_version (uuid, number, at) "
        "SELECT ?, max(number) + 1, ? FROM codebook_version "
        "HAVING EXISTS (SELECT 1 FROM annotation WHERE codebook_version = "
        "(SELECT max(number) FROM codebook_version))"_s)
        .bind(CoderId{makeUuid()})
        .bind(beginOf(change, takesBack))
        .run();
}

} // namespace model::storage
