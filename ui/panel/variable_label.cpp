// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/variable_label.h"

#include <QCoreApplication>

#include <array>

namespace ui {

namespace {

#define WORD(text) QT_TRANSLATE_NOOP("ui::Variables", text)

/// The English labels and definitions of model::standardVariables().
constexpr std::array standard = {
    WORD("Gender"),
    WORD("Woman"),
    WORD("Man"),
    WORD("Another gender"),
    WORD("Not stated"),
    WORD("Declined to say"),
    WORD("Role"),
    WORD("Official"),
    WORD("Expert"),
    WORD("Business"),
    WORD("Civil society"),
    WORD("Witness or citizen"),
    WORD("Journalist or media"),
    WORD("Document"),
    WORD("Other"),
    WORD("Affiliation"),
    WORD("Named"),
    WORD("Anonymous"),
    WORD("Described, not named"),
    WORD("Collective"),
    WORD("Quotation"),
    WORD("Direct"),
    WORD("Indirect"),
    WORD("Mixed"),
    WORD("Verification"),
    WORD("Unchecked"),
    WORD("Confirmed"),
    WORD("Disputed"),
    WORD("False"),
    WORD("Cannot be checked"),
    WORD("Opinion"),
    WORD("Evidence"),
    WORD("The person’s gender as they or the text state it; say so where it is inferred."),
    WORD("In which role the source speaks in this article."),
    WORD("The organization for which the source speaks in this article."),
    WORD("Whether the article names the source."),
    WORD("Direct: in the source’s words, between quotation marks. Indirect: in the article’s words. Mixed: "
         "both."),
    WORD("What checking the claim has shown."),
    WORD("One link a line; what follows a link in its line is a note on it."),
};

#undef WORD

QString translated(const QString &text)
{
    for (const char *known : standard) {
        if (text == QString::fromUtf8(known)) {
            return QCoreApplication::translate("ui::Variables", known);
        }
    }
    return text;
}

} // namespace

QString labelOf(const model::Variable &variable)
{
    return translated(variable.label.isEmpty() ? variable.name : variable.label);
}

QString labelOf(const model::VariableOption &option)
{
    return translated(option.label.isEmpty() ? option.value : option.label);
}

QStringList standardLabels()
{
    QStringList labels;
    for (const char *label : {"Gender", "Quotation", "Verification", "Evidence"}) {
        labels.append(QCoreApplication::translate("ui::Variables", label));
    }
    return labels;
}

QString definitionOf(const model::Variable &variable)
{
    return translated(variable.definition);
}

QString labelOf(model::VariableValue::Basis basis)
{
    static constexpr std::array words = {
        "", QT_TRANSLATE_NOOP("ui::Variables", "self-described"),
        QT_TRANSLATE_NOOP("ui::Variables", "stated in the text"),
        QT_TRANSLATE_NOOP("ui::Variables", "looked up"), QT_TRANSLATE_NOOP("ui::Variables", "inferred")};
    const char *word = words[static_cast<size_t>(basis)];
    return *word ? QCoreApplication::translate("ui::Variables", word) : QString();
}

} // namespace ui
