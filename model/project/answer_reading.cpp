// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/answer_reading.h"

#include "model/reading/normalise.h"
#include "model/text/folding.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Level = Variable::Level;

QString folded(const QString &words)
{
    return text::foldedLetters(words.simplified());
}

/// By its code as it stands, else by code or label without regard to case and marks.
const VariableOption *optionFor(const Variable &variable, const QString &written)
{
    if (const VariableOption *exact = variable.option(written)) {
        return exact;
    }
    const QString wanted = folded(written);
    for (const VariableOption &option : variable.options) {
        if (folded(option.value) == wanted || folded(option.label) == wanted) {
            return &option;
        }
    }
    return nullptr;
}

QString optionNames(const Variable &variable)
{
    constexpr qsizetype mostTold = 20;
    QStringList names;
    for (const VariableOption &option : variable.options) {
        if (!option.retired && names.size() <= mostTold) {
            names.append(names.size() == mostTold ? u"…"_s : option.value);
        }
    }
    return names.join(u", "_s);
}

QString noSuchOption(const Variable &variable, const QString &written)
{
    return u"“%1” is none of the answers to “%2”. There are: %3."_s.arg(
        written, variable.name, optionNames(variable));
}

QString retired(const VariableOption &option)
{
    return u"The answer “%1” is retired and is given no more."_s.arg(option.value);
}

ReadAnswer readOption(const Variable &variable, const QString &written, const QString &stored)
{
    const VariableOption *option = optionFor(variable, written);
    if (!option) {
        return {{}, noSuchOption(variable, written)};
    }
    if (option->retired && option->value != stored) {
        return {{}, retired(*option)};
    }
    return {option->value, {}};
}

/// In the order of the codebook, each once.
ReadAnswer readChoices(const Variable &variable, const QString &written, const QString &stored)
{
    const QStringList before = stored.split(u';');
    QList<const VariableOption *> chosen;
    for (const QString &part : written.split(u';', Qt::SkipEmptyParts)) {
        const VariableOption *option = optionFor(variable, part.simplified());
        if (!option) {
            return {{}, noSuchOption(variable, part.simplified())};
        }
        if (option->retired && !before.contains(option->value)) {
            return {{}, retired(*option)};
        }
        chosen.append(option);
    }
    const bool saysWhyNot =
        std::any_of(chosen.cbegin(), chosen.cend(), [](const auto *option) { return option->missing; });
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    if (saysWhyNot && chosen.size() > 1) {
        return {{}, u"“%1” says why there is no answer, and gives one too."_s.arg(written)};
    }
    QStringList values;
    for (const VariableOption *option : std::as_const(chosen)) {
        values.append(option->value);
    }
    return {values.join(u';'), {}};
}

ReadAnswer readNumber(const Variable &variable, const QString &written)
{
    static const QRegularExpression form(u"^[+-]?(\\d+([.,]\\d+)?|[.,]\\d+)([eE][+-]?\\d{1,3})?$"_s);
    if (!form.match(written).hasMatch()) {
        return {{}, u"“%1” needs a number, such as 12 or 1.5, not “%2”."_s.arg(variable.name, written)};
    }
    QString number = written;
    number.replace(u',', u'.');
    return {number.startsWith(u'+') ? number.sliced(1) : number, {}};
}

ReadAnswer readDay(const Variable &variable, const QString &written)
{
    constexpr qsizetype length = 10;
    if (written.size() != length || !QDate::fromString(written, Qt::ISODate).isValid()) {
        return {{}, u"“%1” needs a day such as 2026-03-01, not “%2”."_s.arg(variable.name, written)};
    }
    return {written, {}};
}

/// Why there is no answer, where the level has no other options.
const VariableOption *missingFor(const Variable &variable, const QString &written)
{
    const VariableOption *option = optionFor(variable, written);
    return option && option->missing && !option->retired ? option : nullptr;
}

} // namespace

ReadAnswer readAnswer(const Variable &variable, const QString &written, const QString &stored)
{
    const QString text = reading::normalise(written).text.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    switch (variable.level) {
    case Level::Nominal:
    case Level::Ordinal:
        return readOption(variable, text, stored);
    case Level::Choices:
        return readChoices(variable, text, stored);
    case Level::Interval:
    case Level::Ratio:
    case Level::Date:
        if (const VariableOption *missing = missingFor(variable, text)) {
            return {missing->value, {}};
        }
        return variable.level == Level::Date ? readDay(variable, text) : readNumber(variable, text);
    case Level::Text:
        if (const VariableOption *missing = missingFor(variable, text)) {
            return {missing->value, {}};
        }
        return {text, {}};
    case Level::Entity:
        if (const VariableOption *missing = missingFor(variable, text)) {
            return {missing->value, {}};
        }
        break;
    }
    return {{}, u"“%1” is answered with a name of the project."_s.arg(variable.name)};
}

} // namespace model
