// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/standard_variables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Subject = Variable::Subject;
using Level = Variable::Level;

struct Choice
{
    const char16_t *value;
    const char16_t *label;
    bool missing = false;
};

Variable variable(
    const char16_t *name, const char16_t *label, Subject subject, Level level, const char16_t *definition,
    std::initializer_list<Choice> choices = {})
{
    Variable result;
    result.id = VariableId::make();
    result.name = QString::fromUtf16(name);
    result.label = QString::fromUtf16(label);
    result.subject = subject;
    result.level = level;
    result.definition = QString::fromUtf16(definition);
    for (const Choice &choice : choices) {
        result.options.append(
            {OptionId::make(), QString::fromUtf16(choice.value), QString::fromUtf16(choice.label),
             choice.missing});
    }
    return result;
}

constexpr bool missing = true;

} // namespace

QList<Variable> standardVariables(const QList<Tag> &tags)
{
    QList<Variable> variables{
        variable(
            u"gender", u"Gender", Subject::Entity, Level::Nominal,
            u"The person’s gender as they or the text state it; say so where it is inferred.",
            {{u"woman", u"Woman"},
             {u"man", u"Man"},
             {u"other", u"Another gender"},
             {u"not_stated", u"Not stated", missing},
             {u"declined", u"Declined to say", missing}}),
        variable(
            u"role", u"Role", Subject::Source, Level::Nominal,
            u"In which role the source speaks in this article.",
            {{u"official", u"Official"},
             {u"expert", u"Expert"},
             {u"business", u"Business"},
             {u"civil_society", u"Civil society"},
             {u"witness", u"Witness or citizen"},
             {u"media", u"Journalist or media"},
             {u"document", u"Document"},
             {u"other", u"Other"},
             {u"not_stated", u"Not stated", missing},
             {u"declined", u"Declined to say", missing}}),
        variable(
            u"affiliation", u"Affiliation", Subject::Source, Level::Entity,
            u"The organization for which the source speaks in this article.",
            {{u"not_stated", u"Not stated", missing}, {u"declined", u"Declined to say", missing}}),
        variable(
            u"named", u"Named", Subject::Source, Level::Nominal, u"Whether the article names the source.",
            {{u"named", u"Named"},
             {u"anonymous", u"Anonymous"},
             {u"described", u"Described, not named"},
             {u"collective", u"Collective"}}),
        variable(
            u"quotation", u"Quotation", Subject::Claim, Level::Nominal,
            u"Direct: in the source’s words, between quotation marks. Indirect: in the article’s words. "
            u"Mixed: "
            u"both.",
            {{u"direct", u"Direct"}, {u"indirect", u"Indirect"}, {u"mixed", u"Mixed"}}),
        variable(
            u"verification", u"Verification", Subject::Claim, Level::Nominal,
            u"What checking the claim has shown.",
            {{u"unchecked", u"Unchecked"},
             {u"confirmed", u"Confirmed"},
             {u"disputed", u"Disputed"},
             {u"false", u"False"},
             {u"cannot_check", u"Cannot be checked"},
             {u"opinion", u"Opinion"}}),
        variable(
            u"evidence", u"Evidence", Subject::Claim, Level::Text,
            u"One link a line; what follows a link in its line is a note on it."),
    };
    const auto person =
        std::find_if(tags.cbegin(), tags.cend(), [](const Tag &tag) { return tag.name == u"person"; });
    variables.front().tag = person != tags.cend() ? person->id : TagId();
    for (int i = 0; i < variables.size(); ++i) {
        variables[i].position = i;
    }
    return variables;
}

} // namespace model
