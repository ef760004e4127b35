// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

QString Usage::text() const
{
    QString text = u"usage: tagline %1 %2%3\n\n%4\n"_s.arg(
        name, operands, options.isEmpty() ? QString() : u" [OPTIONS]"_s, summary);
    qsizetype widest = 0;
    QStringList forms;
    for (const Option &option : options) {
        forms.append(option.value.isEmpty() ? option.name : option.name + u' ' + option.value);
        widest = std::max(widest, forms.last().size());
    }
    if (!options.isEmpty()) {
        text += u'\n';
    }
    for (qsizetype i = 0; i < options.size(); ++i) {
        text += u"  %1  %2%3\n"_s.arg(
            forms[i].leftJustified(widest), options[i].help,
            options[i].repeats ? u" (can be repeated)"_s : QString());
    }
    return details.isEmpty() ? text : text + u'\n' + details + u'\n';
}

Arguments::Arguments(const QStringList &words, const Usage &usage)
    : m_command(usage.name)
    , m_form(u"tagline %1 %2"_s.arg(usage.name, usage.operands))
{
    bool onlyOperands = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (!onlyOperands && word == "--"_L1) {
            onlyOperands = true;
        } else if (onlyOperands || word == "-"_L1 || !word.startsWith(u'-')) {
            m_operands.append(word);
        } else {
            at = takeOption(words, at, usage);
        }
    }
}

qsizetype Arguments::takeOption(const QStringList &words, qsizetype at, const Usage &usage)
{
    const qsizetype equals = words[at].startsWith("--"_L1) ? words[at].indexOf(u'=') : -1;
    const QString name = equals < 0 ? words[at] : words[at].left(equals);
    const auto option = std::find_if(
        usage.options.begin(), usage.options.end(), [&](const Option &one) { return one.name == name; });
    if (option == usage.options.end()) {
        throw UsageError{u"“%1” has no option %2. See: tagline %1 --help"_s.arg(usage.name, name)};
    }
    if (!option->repeats && m_values.contains(name)) {
        throw UsageError{u"%1 is given twice. Give it once."_s.arg(name)};
    }
    if (option->value.isEmpty()) {
        if (equals >= 0) {
            throw UsageError{u"%1 takes no value. Leave “%2” out."_s.arg(name, words[at].mid(equals))};
        }
        m_values.insert(name, {});
        return at;
    }
    if (equals < 0 && at + 1 == words.size()) {
        throw UsageError{u"%1 needs a value: %1 %2"_s.arg(name, option->value)};
    }
    m_values[name].append(equals < 0 ? words[at + 1] : words[at].mid(equals + 1));
    return equals < 0 ? at + 1 : at;
}

std::optional<qint64> Arguments::number(const QString &option) const
{
    if (!has(option)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < 0) {
        throw UsageError{u"%1 needs a whole number from 0, not “%2”."_s.arg(option, value(option))};
    }
    return number;
}

QStringList Arguments::operands(qsizetype count) const
{
    if (m_operands.size() != count) {
        throw UsageError{u"Not so. It goes: %1"_s.arg(m_form)};
    }
    if (m_operands.contains(QString())) {
        throw UsageError{u"One of the names is empty. It goes: %1"_s.arg(m_form)};
    }
    return m_operands;
}

QString Arguments::line(const QString &option) const
{
    static const QRegularExpression breaks(u"[\\p{Cc}\\x{2028}\\x{2029}]+"_s);
    return value(option).replace(breaks, u" "_s).trimmed();
}

QString Arguments::output() const
{
    require(u"-o"_s);
    if (value(u"-o"_s).isEmpty()) {
        throw UsageError{u"-o needs the name of a file, or - for standard output."_s};
    }
    return value(u"-o"_s);
}

void Arguments::require(const QString &option) const
{
    if (!has(option)) {
        throw UsageError{u"“%1” needs %2. See: tagline %1 --help"_s.arg(m_command, option)};
    }
}

} // namespace app
