// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/export.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

constexpr std::array whats = {
    std::pair{What::Annotations, "annotations"_L1}, std::pair{What::Articles, "articles"_L1},
    std::pair{What::Claims, "claims"_L1},           std::pair{What::Entities, "entities"_L1},
    std::pair{What::Sources, "sources"_L1},         std::pair{What::Values, "values"_L1},
    std::pair{What::Relations, "relations"_L1},     std::pair{What::History, "history"_L1},
    std::pair{What::Codebook, "codebook"_L1}};
constexpr std::array presets = {
    std::pair{Preset::Exact, "exact"_L1}, std::pair{Preset::Excel, "excel"_L1},
    std::pair{Preset::ExcelSemicolon, "excel-semicolon"_L1}};

template <typename List, typename Value>
QString nameIn(const List &list, Value value)
{
    for (const auto &[one, name] : list) {
        if (one == value) {
            return name;
        }
    }
    return {};
}

template <typename Value, typename List>
std::optional<Value> valueIn(const List &list, QStringView wanted)
{
    for (const auto &[one, name] : list) {
        if (wanted == name) {
            return one;
        }
    }
    return std::nullopt;
}

template <typename List>
QStringList namesIn(const List &list)
{
    QStringList names;
    for (const auto &[one, name] : list) {
        names.append(name);
    }
    return names;
}

} // namespace

QString name(What what)
{
    return nameIn(whats, what);
}

QString name(Preset preset)
{
    return nameIn(presets, preset);
}

std::optional<What> whatNamed(QStringView name)
{
    return valueIn<What>(whats, name);
}

std::optional<Preset> presetNamed(QStringView name)
{
    return valueIn<Preset>(presets, name);
}

QStringList whatNames()
{
    return namesIn(whats);
}

QStringList presetNames()
{
    return namesIn(presets);
}

} // namespace model::exchange
