// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/layer.h"

#include "model/error.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

template <typename Value>
qint64 keyOf(const storage::ByKey<Value> &values, const QString &name, const QString &what)
{
    QStringList names;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it->name == name) {
            return it.key();
        }
        names.append(it->name);
    }
    names.sort();
    throw Error(
        u"There is no %1 called “%2” in this project. There are: %3."_s.arg(what, name, names.join(u", "_s)));
}

} // namespace

LayerChoice::LayerChoice(
    const ExportRequest &request, storage::ByKey<Coder> coders, storage::ByKey<Round> rounds)
    : m_coders(std::move(coders))
    , m_rounds(std::move(rounds))
    , m_choice(request.coder)
{
    if (m_choice != "final"_L1 && m_choice != "all"_L1 && m_choice != "consensus"_L1) {
        m_coder = keyOf(m_coders, request.coder, u"coder"_s);
        m_choice.clear();
    }
    if (!request.round.isEmpty()) {
        m_round = keyOf(m_rounds, request.round, u"round"_s);
    }
}

std::vector<Layer> LayerChoice::of(
    const storage::ArticleRow &article, const std::vector<storage::AnnotationRow> &annotations,
    const std::vector<storage::CodingRow> &codings) const
{
    std::vector<Seen> layers = seen(annotations, codings);
    if (m_choice == "final"_L1) {
        layers = inFinalRound(layers);
        const auto best = std::min_element(layers.begin(), layers.end(), [&](const Seen &a, const Seen &b) {
            return std::tuple(finalRank(a, article), a.first, a.layer.coder)
                < std::tuple(finalRank(b, article), b.first, b.layer.coder);
        });
        return best == layers.end() ? std::vector<Layer>{} : std::vector{best->layer};
    }
    std::vector<Layer> result;
    for (const Seen &one : layers) {
        if (isWanted(one.layer)) {
            result.push_back(one.layer);
        }
    }
    return result;
}

std::vector<LayerChoice::Seen> LayerChoice::seen(
    const std::vector<storage::AnnotationRow> &annotations,
    const std::vector<storage::CodingRow> &codings) const
{
    std::vector<Seen> layers;
    const auto take = [&layers](const Seen &fresh) {
        const auto known = std::find_if(
            layers.begin(), layers.end(), [&](const Seen &one) { return one.layer == fresh.layer; });
        if (known == layers.end()) {
            layers.push_back(fresh);
        } else {
            known->first = std::min(known->first, fresh.first);
            known->onlyExcluded = known->onlyExcluded && fresh.onlyExcluded;
        }
    };
    for (const storage::AnnotationRow &row : annotations) {
        take({{row.coder, row.round}, row.created, false});
    }
    for (const storage::CodingRow &row : codings) {
        take({{row.coder, row.round}, row.updated, row.status == "excluded"});
    }
    std::sort(layers.begin(), layers.end(), [this](const Seen &a, const Seen &b) {
        return std::tuple(round(a.layer.round).position, a.layer.round, a.layer.coder)
            < std::tuple(round(b.layer.round).position, b.layer.round, b.layer.coder);
    });
    return layers;
}

std::vector<LayerChoice::Seen> LayerChoice::inFinalRound(const std::vector<Seen> &layers) const
{
    const auto roundOfKind = [&](Round::Kind kind) -> qint64 {
        const auto found = std::find_if(layers.begin(), layers.end(), [&](const Seen &one) {
            return round(one.layer.round).kind == kind;
        });
        return found == layers.end() ? 0 : found->layer.round;
    };
    qint64 chosen = m_round;
    if (chosen == 0) {
        const qint64 main = roundOfKind(Round::Kind::Main);
        chosen = main != 0 ? main : roundOfKind(Round::Kind::Reliability);
    }
    std::vector<Seen> result;
    std::copy_if(layers.begin(), layers.end(), std::back_inserter(result), [&](const Seen &one) {
        return one.layer.round == chosen;
    });
    return result;
}

int LayerChoice::finalRank(const Seen &seen, const storage::ArticleRow &article) const
{
    const Coder::Kind kind = coder(seen.layer.coder).kind;
    if (kind == Coder::Kind::Consensus) {
        return 0;
    }
    if (article.mainCoder == seen.layer.coder) {
        return 1;
    }
    const int person = kind == Coder::Kind::Human ? 2 : 3;
    return seen.onlyExcluded ? person + 2 : person;
}

bool LayerChoice::isWanted(const Layer &layer) const
{
    return includesCoder(layer.coder) && (m_round == 0 || layer.round == m_round);
}

bool LayerChoice::includesCoder(qint64 key) const
{
    if (m_choice == "consensus"_L1) {
        return coder(key).kind == Coder::Kind::Consensus;
    }
    return m_coder == 0 || key == m_coder;
}

const Coder &LayerChoice::coder(qint64 key) const
{
    static const Coder none;
    const auto found = m_coders.constFind(key);
    return found == m_coders.cend() ? none : *found;
}

const Round &LayerChoice::round(qint64 key) const
{
    static const Round none;
    const auto found = m_rounds.constFind(key);
    return found == m_rounds.cend() ? none : *found;
}

} // namespace model::exchange
