// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"

namespace model {

/// What is answered to a variable: a value or, where its level is Entity, who or what is meant.
struct Answer
{
    QString value = {};
    EntityId names = {};
    VariableValue::Basis basis = VariableValue::Basis::None;
    QString note = {};

    bool isEmpty() const { return value.isEmpty() && names.isNull(); }
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Whom or what an answer is about.
using AnswerSubject = std::variant<ArticleId, AnnotationId, SourceId, EntityId>;

/// One cell of a sheet: the subject, the variable, and what is answered.
struct AnswerCell
{
    AnswerSubject subject;
    VariableId variable;
    Answer answer;
    QString newName = {}; ///< of somebody who is not there yet, made along and meant by the answer
};

} // namespace model

namespace model::edits {

/// Answers a variable about the page's article, one of its annotations, sources or entities; an empty answer
/// takes the one that is there away. Nothing where the page does not show the subject.
Edit answer(const ArticlePage &page, const AnswerCell &cell, const By &by);
/// The same for several as one step ("set values"). Of several answers to the same the last counts. `newKind`
/// is the tag of those who are made along.
Edit answer(const ArticlePage &page, const QList<AnswerCell> &cells, const By &by, TagId newKind = {});
/// Turns a stored answer, or none, into another, or none, wherever it stands. The two tell of the same
/// subject and variable.
Edit changeValue(
    const std::optional<VariableValue> &before, const std::optional<VariableValue> &after, const By &by);
/// Turns a proposal at a place of the page's article down for good; nothing where that was done already.
Edit dismiss(const ArticlePage &page, Dismissal::Kind kind, TextRange range, EntityId entity, const By &by);
/// Changes what a variable is called, its definition and its options. An option in use keeps its code.
Edit changeVariable(const Variable &before, const Variable &after, const By &by);
/// The same for all that differ from those of the codebook, as one step.
Edit changeVariables(const Codebook &codebook, const QList<Variable> &after, const By &by);

} // namespace model::edits
