// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/spoken_layers.h"

#include "model/error.h"
#include "model/message.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model::analysis {

using exchange::ExportRequest;

namespace {

ExportRequest requestOf(const QString &coder, const QString &round)
{
    if (coder == "all"_L1) {
        throw Error(Message::tr("The work of several coders is never added up. Choose one of them, or the "
                                "coding that counts (“final”)."));
    }
    ExportRequest request;
    request.coder = coder;
    request.round = round;
    return request;
}

} // namespace

SpokenLayers::SpokenLayers(
    const storage::SpokenRows &rows, const storage::ExportRows &names, const QString &coder,
    const QString &round)
    : m_rows(rows)
    , m_choice(requestOf(coder, round), names.coders(), names.rounds())
    , m_codings(rows.codings())
{
}

std::optional<CountedLayer>
SpokenLayers::of(const storage::SpokenArticleRow &article, const std::vector<storage::WorkRow> &work) const
{
    const std::vector<storage::CodingRow> codings = m_codings.value(article.key);
    if (work.empty() && codings.empty()) {
        return std::nullopt;
    }
    storage::ArticleRow row;
    row.key = article.key;
    row.mainCoder = article.mainCoder;
    const std::vector<exchange::Layer> layers =
        m_choice.of(row, beginnings(article.key, work, work.size() + codings.size() > 1), codings);
    const auto best = std::min_element(layers.begin(), layers.end(), [this](const auto &a, const auto &b) {
        return rank(a) < rank(b); // else in the order of the rounds, in which they come
    });
    if (best == layers.end()) {
        return std::nullopt;
    }
    const bool isExcluded = std::any_of(codings.begin(), codings.end(), [&](const auto &coding) {
        return coding.coder == best->coder && coding.round == best->round && coding.status == "excluded";
    });
    return CountedLayer{*best, isExcluded};
}

/// When each of them began matters only where there are several.
std::vector<storage::AnnotationRow>
SpokenLayers::beginnings(qint64 article, const std::vector<storage::WorkRow> &work, bool isContested) const
{
    std::vector<storage::AnnotationRow> rows;
    const auto add = [&rows](const storage::WorkRow &one, qint64 at) {
        storage::AnnotationRow row;
        row.coder = one.coder;
        row.round = one.round;
        row.created = at;
        rows.push_back(row);
    };
    if (isContested && !work.empty()) {
        for (const auto &[one, at] : m_rows.beginnings(article)) {
            add(one, at);
        }
        return rows;
    }
    for (const storage::WorkRow &one : work) {
        add(one, 0);
    }
    return rows;
}

int SpokenLayers::rank(const exchange::Layer &layer) const
{
    switch (m_choice.round(layer.round).kind) {
    case Round::Kind::Main:
        return 0;
    case Round::Kind::Reliability:
        return 1;
    default:
        return 2;
    }
}

} // namespace model::analysis
