// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/name_length.h"

#include "model/message.h"

#include <QLocale>
#include <QStringList>

namespace model {

namespace {

QStringList namesIn(const Tag &tag)
{
    return {tag.name, tag.label};
}

QStringList namesIn(const Variable &variable)
{
    QStringList names{variable.name, variable.label};
    for (const VariableOption &option : variable.options) {
        names << option.value << option.label;
    }
    return names;
}

QStringList namesIn(const Entity &entity)
{
    return QStringList{entity.name} + entity.aliases;
}

QStringList namesIn(const Coder &coder)
{
    return {coder.name, coder.initials};
}

/// Of what the delta brings, the first name that is too long and was not there before.
struct LongName
{
    template <typename Value>
    QString operator()(const Delta<Value> &delta) const
    {
        if constexpr (requires { namesIn(*delta.after); }) {
            const QStringList before = delta.before ? namesIn(*delta.before) : QStringList();
            for (const QString &name : delta.after ? namesIn(*delta.after) : QStringList()) {
                if (name.size() > longestNameGiven && !before.contains(name)) {
                    return name;
                }
            }
        }
        return {};
    }
    QString operator()(const BatchDelta & /*delta*/) const { return {}; }
    QString operator()(const TextDelta & /*delta*/) const { return {}; }
};

} // namespace

QString excessOfName(const QString &name)
{
    if (name.size() <= longestNameGiven) {
        return {};
    }
    constexpr qsizetype shown = 40;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return Message::tr("“%1…” has %2 characters, and a name has at most %3. Shorten it.")
        .arg(
            name.left(shown - (name[shown - 1].isHighSurrogate() ? 1 : 0)).simplified(),
            english.toString(name.size()), english.toString(longestNameGiven));
}

QString excessOfNames(const Change &change)
{
    for (const AnyDelta &delta : change.deltas) {
        if (const QString name = std::visit(LongName{}, delta); !name.isEmpty()) {
            return excessOfName(name);
        }
    }
    return {};
}

} // namespace model
