// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/claim_groups.h"
#include "model/project/edits.h"

namespace model {

/// A claim as the file has it, in whichever article, with the answer to one variable.
struct StoredClaim
{
    Annotation annotation;
    std::optional<VariableValue> value;

    friend bool operator==(const StoredClaim &, const StoredClaim &) = default;
};

/// A claim with all answers about it.
struct AnsweredClaim
{
    Annotation annotation;
    QList<VariableValue> values;
};

} // namespace model

namespace model::edits {

/// Answers the variable of all these claims, which `value` tells of, as one step; an empty answer takes those
/// that are there away. For a list over many articles, none of which need be open.
Edit setOfClaims(const QList<StoredClaim> &claims, VariableId variable, const QString &value, const By &by);
/// Changes a claim's note.
Edit changeNoteOf(const StoredClaim &claim, const QString &note, const By &by);

// Whether claims are the same. `links` are all those of the groups to which one of the claims belongs.

/// Says of these claims that they are the same, and so of all that are the same as one of them. Only those of
/// who edits, in this round.
Edit joinClaims(const QList<Annotation> &claims, const QList<SameClaim> &links, const By &by);
/// Takes these claims out of their groups; the others of each stay joined.
Edit partClaims(const QSet<AnnotationId> &claims, const QList<SameClaim> &links, const By &by);

/// What was found of a claim: an answer to each of these variables, and the note. What is empty says nothing.
struct Finding
{
    QList<std::pair<VariableId, QString>> answers;
    QString note;
};

/// What was found of this one.
Finding findingOf(const AnsweredClaim &claim, const QList<VariableId> &variables);
/// Whether a claim has something else that would be written over.
bool differsFrom(const AnsweredClaim &claim, const Finding &finding);
/// Gives what was found of one claim to all of these, as one step; what the finding is silent about stays.
Edit giveFinding(const QList<AnsweredClaim> &claims, const Finding &finding, const By &by);

} // namespace model::edits
