// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed or pasted into the sheet of sources, and the answers that it means.
#include "model/text/folding.h"
#include "model/text/words.h"
#include "ui/panel/marks.h"
#include "ui/panel/tag_label.h"
#include "ui/panel/variable_label.h"
#include "ui/sources/sources_sheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using model::exchange::CellPlace;
using Level = model::Variable::Level;

} // namespace

QStringList SourcesSheet::choicesFor(const CellPlace &place) const
{
    const model::Variable *variable = variableOf(place.column);
    const model::ArticlePage *open = page();
    QStringList choices;
    if (!variable || !open) {
        return choices;
    }
    for (const model::VariableOption &option : variable->options) {
        if (!option.retired) {
            choices.append(labelOf(option));
        }
    }
    if (variable->level == Level::Entity) {
        const model::Tag *organization = m_project->codebook().named(u"organization");
        for (const model::Entity &entity : open->entities) {
            if (!organization || entity.tag == organization->id) {
                choices.append(entity.name);
            }
        }
        choices.sort(Qt::CaseInsensitive);
    }
    return choices;
}

std::optional<SourcesSheet::Understood>
SourcesSheet::understood(const model::Variable &variable, const QString &text) const
{
    const QString words = text.simplified();
    if (words.isEmpty()) {
        return Understood{};
    }
    const auto isSame = [wanted = model::text::foldedLetters(words)](const QString &other) {
        return model::text::foldedLetters(other) == wanted;
    };
    if (variable.level == Level::Entity) {
        for (const model::Entity &entity : page()->entities) {
            if (isSame(entity.name) || std::any_of(entity.aliases.cbegin(), entity.aliases.cend(), isSame)) {
                return Understood{{{}, entity.id}, {}};
            }
        }
        // Signs alone would make somebody whom nobody can see.
        return model::text::hasLetterOrDigit(words) ? std::optional(Understood{{}, words}) : std::nullopt;
    }
    if (variable.options.isEmpty()) {
        return Understood{{words}, {}};
    }
    for (const model::VariableOption &option : variable.options) {
        if (isSame(option.value) || isSame(option.label) || isSame(labelOf(option))) {
            return Understood{{option.value}, {}};
        }
    }
    return std::nullopt;
}

QString SourcesSheet::refusalOf(const CellPlace &place, const QString &text) const
{
    const model::Variable *variable = variableOf(place.column);
    if (!variable) {
        return text == textAt(place) ? QString() : tr("Claims are counted; nothing can be typed there.");
    }
    if (!subjectOf(place.row, *variable)) {
        return text.isEmpty() ? QString()
                              : tr("“%1” is not asked of %2.").arg(labelOf(*variable), nameAt(place.row));
    }
    if (understood(*variable, text)) {
        return {};
    }
    return tr("“%1” is none of the answers to “%2”. Choose one of: %3.")
        .arg(marks::inBounds(text), labelOf(*variable), choicesFor(place).join(tr(", ")));
}

/// What was noted beside the answer of now, and what that rests on, goes only with it.
model::Answer SourcesSheet::kept(
    const model::AnswerSubject &subject, const model::Variable &variable, model::Answer answer) const
{
    const QUuid uuid = std::visit([](const auto &id) { return id.uuid; }, subject);
    if (const model::VariableValue *now = page()->values.answer(uuid, variable.id)) {
        answer.basis = now->basis;
        answer.note = now->note;
    }
    return answer;
}

void SourcesSheet::give(const QList<model::exchange::PlacedCell> &cells)
{
    Outcome outcome;
    QList<model::AnswerCell> answers;
    for (const auto &[place, text] : cells) {
        if (!isWritable() || text == textAt(place)) {
            continue;
        }
        if (const QString refusal = refusalOf(place, text); !refusal.isEmpty()) {
            outcome.refusals.append(refusal);
            continue;
        }
        const model::Variable &variable = *variableOf(place.column);
        const auto subject = subjectOf(place.row, variable);
        if (const auto said = subject ? understood(variable, text) : std::nullopt) {
            answers.append({*subject, variable.id, kept(*subject, variable, said->answer), said->newName});
            ++outcome.changed;
        }
    }
    if (!answers.isEmpty()) {
        const model::Tag *organization = m_project->codebook().named(u"organization");
        m_project->perform(model::edits::answer(
            *page(), answers, m_project->by(), organization ? organization->id : model::TagId()));
    }
    emit given(outcome);
}

} // namespace ui
