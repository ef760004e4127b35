// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_claim.h"

using namespace Qt::StringLiterals;

namespace model::edits {

namespace {

VariableValue valueOf(const StoredClaim &claim, VariableId variable)
{
    VariableValue value;
    value.id = ValueId::make();
    value.variable = variable;
    value.article = claim.annotation.article;
    value.annotation = claim.annotation.id;
    value.coder = claim.annotation.coder;
    value.round = claim.annotation.round;
    return value;
}

} // namespace

Edit setOfClaims(const QList<StoredClaim> &claims, VariableId variable, const QString &value, const By &by)
{
    Edit edit{u"set value"_s, by.coder, {}};
    for (const StoredClaim &claim : claims) {
        if (value == (claim.value ? claim.value->value : QString())) {
            continue;
        }
        if (value.isEmpty()) {
            edit.change.remove(*claim.value);
            continue;
        }
        VariableValue after = claim.value ? *claim.value : valueOf(claim, variable);
        after.value = value;
        after.updated = by.at;
        claim.value ? edit.change.update(*claim.value, after) : edit.change.add(after);
    }
    if (edit.change.deltas.size() > 1) {
        edit.action = u"set values"_s;
    }
    return edit;
}

Edit changeNoteOf(const StoredClaim &claim, const QString &note, const By &by)
{
    Edit edit{u"note"_s, by.coder, {}};
    if (note != claim.annotation.note) {
        Annotation after = claim.annotation;
        after.note = note;
        after.updated = by.at;
        edit.change.update(claim.annotation, after);
    }
    return edit;
}

} // namespace model::edits
