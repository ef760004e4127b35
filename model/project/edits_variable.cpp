// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_variable.h"

#include "model/project/composer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::edits {

namespace {

/// A value about the subject as this page shows it, still without an answer; nothing if it does not show it.
struct About
{
    const ArticlePage &page;
    const By &by;

    std::optional<VariableValue> operator()(ArticleId id) const
    {
        return id == page.article.id ? std::optional(within(by.coder, by.round)) : std::nullopt;
    }
    std::optional<VariableValue> operator()(AnnotationId id) const
    {
        const Annotation *annotation = page.annotations.find(id);
        if (!annotation) {
            return std::nullopt;
        }
        VariableValue value = within(annotation->coder, annotation->round);
        value.annotation = id;
        return value;
    }
    std::optional<VariableValue> operator()(SourceId id) const
    {
        const auto source = page.sources.constFind(id);
        if (source == page.sources.cend()) {
            return std::nullopt;
        }
        VariableValue value = within(source->coder, source->round);
        value.source = id;
        return value;
    }
    std::optional<VariableValue> operator()(EntityId id) const
    {
        VariableValue value;
        value.entity = id;
        return page.entities.contains(id) ? std::optional(value) : std::nullopt;
    }

    VariableValue within(CoderId coder, RoundId round) const
    {
        VariableValue value;
        value.article = page.article.id;
        value.coder = coder;
        value.round = round;
        return value;
    }
};

/// The stored answer to the same variable about the same subject by the same coder.
const VariableValue *storedLike(const ArticlePage &page, const VariableValue &like)
{
    const VariableValue *found = page.values.answer(like.subject(), like.variable);
    if (!found || (found->coder == like.coder && found->round == like.round)) {
        return found;
    }
    for (const VariableValue &value : page.values) {
        if (value.subject() == like.subject() && value.variable == like.variable && value.coder == like.coder
            && value.round == like.round) {
            return &value;
        }
    }
    return nullptr;
}

/// Writes answers into one edit.
class Answering
{
public:
    Answering(const ArticlePage &page, const QString &action, const By &by, TagId newKind)
        : m_page(page)
        , m_by(by)
        , m_newKind(newKind)
        , m_composer(page, action, by)
    {
    }

    void take(const AnswerCell &cell)
    {
        std::optional<VariableValue> after = std::visit(About{m_page, m_by}, cell.subject);
        if (!after) {
            return;
        }
        after->variable = cell.variable;
        const VariableValue *before = storedLike(m_page, *after);
        after->id = before ? before->id : ValueId::make();
        after->value = cell.answer.value;
        after->names = cell.newName.isEmpty() ? cell.answer.names : made(cell.newName);
        after->basis = cell.answer.basis;
        after->note = cell.answer.note;
        after->updated = before ? before->updated : m_by.at;
        if (!before || !(*before == *after)) {
            after->updated = m_by.at;
            write(before, *after);
        }
    }

    Edit done() { return m_composer.done({}, m_freed); }

private:
    void write(const VariableValue *before, const VariableValue &after)
    {
        const bool isEmpty = after.value.isEmpty() && after.names.isNull();
        if (before) {
            m_freed.insert(before->names);
            isEmpty ? m_composer.remove(*before) : m_composer.update(*before, after);
        } else if (!isEmpty) {
            m_composer.add(after);
        }
    }

    /// Somebody who is not there yet, once in each edit.
    EntityId made(const QString &name)
    {
        const auto known = m_made.constFind(name);
        return known != m_made.cend() ? *known : *m_made.insert(name, m_composer.entity(name, m_newKind));
    }

    const ArticlePage &m_page;
    const By &m_by;
    TagId m_newKind;
    Composer m_composer;
    QSet<EntityId> m_freed;
    QHash<QString, EntityId> m_made;
};

} // namespace

Edit answer(const ArticlePage &page, const AnswerCell &cell, const By &by)
{
    return answer(page, QList{cell}, by);
}

Edit answer(const ArticlePage &page, const QList<AnswerCell> &cells, const By &by, TagId newKind)
{
    Answering answering(page, cells.size() > 1 ? u"set values"_s : u"set value"_s, by, newKind);
    for (auto one = cells.cbegin(); one != cells.cend(); ++one) {
        const bool isSaidAnew = std::any_of(one + 1, cells.cend(), [one](const AnswerCell &later) {
            return later.subject == one->subject && later.variable == one->variable;
        });
        if (!isSaidAnew) {
            answering.take(*one);
        }
    }
    return answering.done();
}

Edit changeValue(
    const std::optional<VariableValue> &before, const std::optional<VariableValue> &after, const By &by)
{
    Edit edit{u"set value"_s, by.coder, {}};
    if (before && after) {
        edit.change.update(*before, *after);
    } else if (before) {
        edit.change.remove(*before);
    } else if (after) {
        edit.change.add(*after);
    }
    return edit;
}

Edit dismiss(const ArticlePage &page, Dismissal::Kind kind, TextRange range, EntityId entity, const By &by)
{
    Edit edit{u"dismiss"_s, by.coder, {}};
    const bool isDone =
        std::any_of(page.dismissals.cbegin(), page.dismissals.cend(), [&](const Dismissal &known) {
            return known.kind == kind && known.range == range && known.entity == entity
                && known.coder == by.coder;
        });
    if (!isDone && !range.isEmpty()) {
        edit.change.add(Dismissal{
            .id = DismissalId::make(),
            .kind = kind,
            .article = page.article.id,
            .range = range,
            .entity = entity,
            .other = {},
            .coder = by.coder});
    }
    return edit;
}

Edit changeVariable(const Variable &before, const Variable &after, const By &by)
{
    Edit edit{u"change variable"_s, by.coder, {}};
    edit.change.update(before, after);
    return edit;
}

Edit changeVariables(const Codebook &codebook, const QList<Variable> &after, const By &by)
{
    Edit edit{u"change variable"_s, by.coder, {}};
    for (const Variable &variable : after) {
        if (const Variable *before = codebook.variable(variable.id)) {
            edit.change.update(*before, variable);
        }
    }
    return edit;
}

} // namespace model::edits
