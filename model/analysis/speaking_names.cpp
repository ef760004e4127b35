// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/who_speaks.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model::analysis {

namespace {

using By = Grouping::By;

constexpr std::array measures{
    std::pair{Measure::Claims, "claims"_L1}, std::pair{Measure::WordsQuoted, "words"_L1},
    std::pair{Measure::Articles, "articles"_L1}};
constexpr std::array groupings{std::pair{By::Source, "source"_L1}, std::pair{By::Kind, "kind"_L1},
                               std::pair{By::Outlet, "outlet"_L1}, std::pair{By::Month, "month"_L1},
                               std::pair{By::Year, "year"_L1},     std::pair{By::Language, "language"_L1}};
constexpr auto variablePrefix = "var."_L1;

} // namespace

QString name(Measure measure)
{
    for (const auto &[one, word] : measures) {
        if (one == measure) {
            return word;
        }
    }
    Q_UNREACHABLE();
}

std::optional<Measure> measureNamed(QStringView name)
{
    for (const auto &[one, word] : measures) {
        if (word == name) {
            return one;
        }
    }
    return std::nullopt;
}

QString name(const Grouping &grouping)
{
    for (const auto &[one, word] : groupings) {
        if (one == grouping.by) {
            return word;
        }
    }
    return grouping.variable;
}

Grouping groupingNamed(const QString &name)
{
    for (const auto &[one, word] : groupings) {
        if (word == name) {
            return {one, {}};
        }
    }
    return {By::Variable, name.startsWith(variablePrefix) ? name.sliced(variablePrefix.size()) : name};
}

QStringList groupingNames()
{
    QStringList names;
    for (const auto &[one, word] : groupings) {
        names.append(word);
    }
    return names;
}

QString name(SpeakingRow::Kind kind)
{
    switch (kind) {
    case SpeakingRow::Kind::Value:
        return u"value"_s;
    case SpeakingRow::Kind::Missing:
        return u"missing"_s;
    case SpeakingRow::Kind::WithoutValue:
        return u"without_value"_s;
    case SpeakingRow::Kind::NoSource:
        return u"no_source"_s;
    }
    Q_UNREACHABLE();
}

} // namespace model::analysis
