// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/variable_label.h"

#include <QCoreApplication>

#include <array>

namespace ui {

namespace {

/// The English labels and definitions of model::standardVariables().
constexpr std::array standard = {
    QT_TRANSLATE_NOOP("ui::Variables", "Gender"),
    QT_TRANSLATE_NOOP("ui::Variables", "Woman"),
    QT_TRANSLATE_NOOP("ui::Variables", "Man"),
    QT_TRANSLATE_NOOP("ui::Variables", "Another gender"),
    QT_TRANSLATE_NOOP("ui::Variables", "Not stated"),
    QT_TRANSLATE_NOOP("ui::Variables", "Declined to say"),
    QT_TRANSLATE_NOOP("ui::Variables", "Role"),
    QT_TRANSLATE_NOOP("ui::Variables", "Official"),
    QT_TRANSLATE_NOOP("ui::Variables", "Expert"),
    QT_TRANSLATE_NOOP("ui::Variables", "Business"),
    QT_TRANSLATE_NOOP("ui::Variables", "Civil society"),
    QT_TRANSLATE_NOOP("ui::Variables", "Witness or citizen"),
    QT_TRANSLATE_NOOP("ui::Variables", "Journalist or media"),
    QT_TRANSLATE_NOOP("ui::Variables", "Document"),
    QT_TRANSLATE_NOOP("ui::Variables", "Other"),
    QT_TRANSLATE_NOOP("ui::Variables", "Affiliation"),
    QT_TRANSLATE_NOOP("ui::Variables", "Named"),
    QT_TRANSLATE_NOOP("ui::Variables", "Anonymous"),
    QT_TRANSLATE_NOOP("ui::Variables", "Described, not named"),
    QT_TRANSLATE_NOOP("ui::Variables", "Collective"),
    QT_TRANSLATE_NOOP("ui::Variables", "Quotation"),
    QT_TRANSLATE_NOOP("ui::Variables", "Direct"),
    QT_TRANSLATE_NOOP("ui::Variables", "Indirect"),
    QT_TRANSLATE_NOOP("ui::Variables", "Mixed"),
    QT_TRANSLATE_NOOP("ui::Variables", "Verification"),
    QT_TRANSLATE_NOOP("ui::Variables", "Unchecked"),
    QT_TRANSLATE_NOOP("ui::Variables", "Confirmed"),
    QT_TRANSLATE_NOOP("ui::Variables", "Disputed"),
    QT_TRANSLATE_NOOP("ui::Variables", "False"),
    QT_TRANSLATE_NOOP("ui::Variables", "Cannot be checked"),
    QT_TRANSLATE_NOOP("ui::Variables", "Opinion"),
    QT_TRANSLATE_NOOP("ui::Variables", "Evidence"),
    QT_TRANSLATE_NOOP(
        "ui::Variables", "The person’s gender as they or the text state it; say so where it is inferred."),
    QT_TRANSLATE_NOOP("ui::Variables", "In which role the source speaks in this article."),
    QT_TRANSLATE_NOOP("ui::Variables", "The organization for which the source speaks in this article."),
    QT_TRANSLATE_NOOP("ui::Variables", "Whether the article names the source."),
    QT_TRANSLATE_NOOP(
        "ui::Variables",
        "Direct: in the source’s words, between quotation marks. Indirect: in the article’s words. Mixed: "
        "both."),
    QT_TRANSLATE_NOOP("ui::Variables", "What checking the claim has shown."),
    QT_TRANSLATE_NOOP("ui::Variables", "One link a line; what follows a link in its line is a note on it."),
};

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
