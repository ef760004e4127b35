// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/annotation.h"
#include "model/values/article.h"
#include "model/values/coder.h"
#include "model/values/coding.h"
#include "model/values/dismissal.h"
#include "model/values/entity.h"
#include "model/values/same_claim.h"
#include "model/values/source.h"
#include "model/values/splices.h"
#include "model/values/tag.h"
#include "model/values/variable.h"
#include "model/values/variable_value.h"

#include <QList>

#include <optional>
#include <variant>

namespace model {

/// One value that came (only `after`), went (only `before`) or became another (both).
template <typename Value>
struct Delta
{
    std::optional<Value> before;
    std::optional<Value> after;

    /// The value that names the subject: the newer one where there is one.
    const Value &subject() const { return after ? *after : *before; }

    friend bool operator==(const Delta &, const Delta &) = default;
};

/// A whole import that is shown or hidden at once. Its rows stay in the file; `articles` are those it
/// brought.
struct BatchDelta
{
    BatchId batch;
    bool shownBefore = false;
    bool shownAfter = true;
    QList<Article> articles;

    friend bool operator==(const BatchDelta &, const BatchDelta &) = default;
};

/// An article's text that becomes another. In a change that has one, what `before` tells of annotations and
/// cues in that article stands on the text before it, and `after` on the text after it; those that are not
/// told of move along without losing a word. Their articles' Delta says what is counted on the text.
struct TextDelta
{
    ArticleId article;
    Splices splices; ///< from the text before

    friend bool operator==(const TextDelta &, const TextDelta &) = default;
};

using AnyDelta = std::variant<
    Delta<Coder>, Delta<Round>, Delta<Tag>, Delta<Variable>, Delta<Article>, Delta<Entity>, Delta<Annotation>,
    Delta<Source>, Delta<Relation>, Delta<SameClaim>, Delta<Coding>, Delta<VariableValue>, Delta<Dismissal>,
    BatchDelta, TextDelta>;

/// What one edit does: what was added, removed, updated, with the old and the new values. It is at once the
/// undo record, the notice to the views and the line in the history.
struct Change
{
    QList<AnyDelta> deltas;

    bool isEmpty() const { return deltas.isEmpty(); }
    /// The change that takes this one back: order and direction turned round.
    Change inverse() const;
    /// The first annotation that it makes; a null id where it makes none.
    AnnotationId firstMade() const;
    /// How the text of an article changes with it; nullptr if it stays.
    const TextDelta *textOf(ArticleId article) const;

    template <typename Value>
    void add(Value value)
    {
        deltas.append(Delta<Value>{std::nullopt, std::move(value)});
    }
    template <typename Value>
    void remove(Value value)
    {
        deltas.append(Delta<Value>{std::move(value), std::nullopt});
    }
    /// Adds nothing when the two are equal.
    template <typename Value>
    void update(Value before, Value after)
    {
        if (!(before == after)) {
            deltas.append(Delta<Value>{std::move(before), std::move(after)});
        }
    }

    friend bool operator==(const Change &, const Change &) = default;
};

/// A wish to change the project: who, in which words, and exactly what.
struct Edit
{
    /// A stable English term for the history: "tag", "remove", "change tag", "change extent", "note",
    /// "link source", "unlink source", "change cue", "join claims", "part claims", "set value", "dismiss",
    /// "change variable", "edit article", "correct text", "remove articles", "mark articles", "add articles",
    /// …
    QString action;
    CoderId coder;
    Change change;
};

} // namespace model
