// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed or pasted into the sheet of sources, and the answers that it means.
#include "model/project/linking.h"
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

/// Where names are the answers, options say only why there is none.
bool isOffered(const model::Variable &variable, const model::VariableOption &option)
{
    return !option.retired && (variable.level != Level::Entity || option.missing);
}

} // namespace

QStringList SourcesSheet::choicesFor(const CellPlace &place, const QString &typed) const
{
    const model::Variable *variable = variableOf(place.column);
    QStringList choices;
    if (!variable || !page()) {
        return choices;
    }
    if (variable->level == Level::Entity) {
        choices = namesNear(typed.simplified());
    }
    const QString wanted = model::text::foldedLetters(typed.simplified());
    for (const model::VariableOption &option : variable->options) {
        const QString label = labelOf(option);
        if (isOffered(*variable, option) && model::text::foldedLetters(label).contains(wanted)) {
            choices.append(label);
        }
    }
    return choices;
}

/// Organizations of the article, by the alphabet; once something is typed, those of the project too.
QStringList SourcesSheet::namesNear(const QString &typed) const
{
    constexpr qsizetype mostListed = 50;
    QStringList names;
    const model::Codebook &codebook = m_project->codebook();
    if (typed.isEmpty()) {
        for (const model::Entity &entity : page()->entities) {
            if (codebook.isOrganization(entity.tag)) {
                names.append(entity.name);
            }
        }
        names.sort(Qt::CaseInsensitive);
        return names;
    }
    const auto fits = [&codebook](const model::NameIndex::Known &known) {
        return codebook.isOrganization(known.tag);
    };
    for (const model::NameIndex::Known *known : m_project->names().matching(typed, mostListed, fits)) {
        names.append(known->name);
    }
    names.removeDuplicates();
    return names;
}

bool SourcesSheet::takesBeginnings(int column) const
{
    const model::Variable *variable = variableOf(column);
    return !variable || variable->level != Level::Entity;
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
    for (const model::VariableOption &option : variable.options) {
        const bool isAnswer = variable.level != Level::Entity || option.missing;
        if (isAnswer && (isSame(option.value) || isSame(option.label) || isSame(labelOf(option)))) {
            return Understood{{option.value}, {}};
        }
    }
    if (variable.level == Level::Entity) {
        const model::EntityId known =
            model::linking::organizationCalled(m_project->names(), m_project->codebook(), *page(), words);
        if (!known.isNull()) {
            return Understood{{{}, known}, {}};
        }
        // Signs alone would make somebody whom nobody can see.
        return model::text::hasLetterOrDigit(words) ? std::optional(Understood{{}, words}) : std::nullopt;
    }
    return variable.options.isEmpty() ? std::optional(Understood{{words}, {}}) : std::nullopt;
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
