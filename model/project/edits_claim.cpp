// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_claim.h"

#include <algorithm>

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

std::optional<VariableValue> answerOf(const AnsweredClaim &claim, VariableId variable)
{
    for (const VariableValue &value : claim.values) {
        if (value.variable == variable) {
            return value;
        }
    }
    return std::nullopt;
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

Edit joinClaims(const QList<Annotation> &claims, const QList<SameClaim> &links, const By &by)
{
    Edit edit{u"join claims"_s, by.coder, {}};
    ClaimGroups groups(links);
    const Annotation *first = nullptr;
    for (const Annotation &claim : claims) {
        if (claim.coder != by.coder || claim.round != by.round) {
            continue;
        }
        if (!first) {
            first = &claim;
        } else if (!groups.areJoined(first->id, claim.id)) {
            groups.join(first->id, claim.id);
            edit.change.add(SameClaim{
                SameClaimId::make(), claim.id, claim.article, first->id, first->article, by.coder, by.round,
                by.at});
        }
    }
    return edit;
}

Edit partClaims(const QSet<AnnotationId> &claims, const QList<SameClaim> &links, const By &by)
{
    Edit edit{u"part claims"_s, by.coder, {}};
    const PartedClaims now = parted(links, claims);
    for (const SameClaim &link : now.gone) {
        edit.change.remove(link);
    }
    for (const SameClaim &link : now.made) {
        edit.change.add(link);
    }
    return edit;
}

Finding findingOf(const AnsweredClaim &claim, const QList<VariableId> &variables)
{
    Finding finding;
    for (const VariableId &variable : variables) {
        finding.answers.append({variable, answerOf(claim, variable).value_or(VariableValue()).value});
    }
    finding.note = claim.annotation.note;
    return finding;
}

bool differsFrom(const AnsweredClaim &claim, const Finding &finding)
{
    const auto isAnother = [](const QString &there, const QString &wanted) {
        return !there.isEmpty() && there != u"unchecked"_s && !wanted.isEmpty() && there != wanted;
    };
    return isAnother(claim.annotation.note, finding.note)
        || std::any_of(finding.answers.cbegin(), finding.answers.cend(), [&](const auto &answer) {
               const auto there = answerOf(claim, answer.first);
               return there && isAnother(there->value, answer.second);
           });
}

Edit giveFinding(const QList<AnsweredClaim> &claims, const Finding &finding, const By &by)
{
    Edit edit{u"set values"_s, by.coder, {}};
    for (const AnsweredClaim &claim : claims) {
        for (const auto &[variable, answer] : finding.answers) {
            if (!answer.isEmpty()) {
                const StoredClaim one{claim.annotation, answerOf(claim, variable)};
                edit.change.deltas += setOfClaims({one}, variable, answer, by).change.deltas;
            }
        }
        if (!finding.note.isEmpty()) {
            edit.change.deltas +=
                changeNoteOf({claim.annotation, std::nullopt}, finding.note, by).change.deltas;
        }
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
