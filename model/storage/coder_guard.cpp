// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/coder_guard.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

void refuseName(const QList<Coder> &coders, const Coder &coder)
{
    for (const Coder &other : coders) {
        if (other.id != coder.id && other.name.compare(coder.name, Qt::CaseInsensitive) == 0) {
            throw Error(
                Message::tr("There is already a coder called “%1”. Give one of them another name first.")
                    .arg(other.name));
        }
    }
}

/// Rows that are hidden hold on to them too.
void refuseRemoval(const QSqlDatabase &database, const Coder &coder)
{
    Query uses(
        database,
        u"WITH one AS (SELECT id FROM coder WHERE uuid = ?) SELECT "
        "EXISTS (SELECT 1 FROM annotation INDEXED BY annotation_counts JOIN one ON coder = one.id) "
        "OR EXISTS (SELECT 1 FROM source JOIN one ON coder = one.id) "
        "OR EXISTS (SELECT 1 FROM relation JOIN one ON coder = one.id) "
        "OR EXISTS (SELECT 1 FROM coding JOIN one ON coder = one.id) "
        "OR EXISTS (SELECT 1 FROM value JOIN one ON coder = one.id) "
        "OR EXISTS (SELECT 1 FROM dismissal JOIN one ON coder = one.id) "
        "OR EXISTS (SELECT 1 FROM history JOIN one ON coder = one.id) "
        "OR EXISTS (SELECT 1 FROM batch JOIN one ON coder = one.id) "
        "OR EXISTS (SELECT 1 FROM article JOIN one ON main_coder = one.id)"_s);
    uses.bind(coder.id);
    if (uses.next() && uses.integer(0) != 0) {
        throw Error(
            Message::tr(
                "“%1” has coded or changed something in this project, and so stays among its coders. Their "
                "codings can be given to another coder.")
                .arg(coder.name));
    }
}

} // namespace

void refuseUnsoundCoders(const QSqlDatabase &database, Rows &rows, const Change &change)
{
    for (const AnyDelta &any : change.deltas) {
        const auto *delta = std::get_if<Delta<Coder>>(&any);
        if (!delta) {
            continue;
        }
        if (!delta->after) {
            refuseRemoval(database, *delta->before);
        } else if (!delta->before || delta->before->name != delta->after->name) {
            refuseName(rows.coders(), *delta->after);
        }
    }
}

} // namespace model::storage
