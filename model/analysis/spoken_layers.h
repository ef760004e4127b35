// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/layer.h"
#include "model/storage/spoken_rows.h"

namespace model::analysis {

/// The one coding that counts for an article.
struct CountedLayer
{
    exchange::Layer layer;
    bool isExcluded = false; ///< its coder left the article out
};

/// Chooses among the codings of each article the one that is counted.
class SpokenLayers
{
public:
    /// Throws model::Error if the coder or the round is not there, or if all coders are asked for.
    SpokenLayers(
        const storage::SpokenRows &rows, const storage::ExportRows &names, const QString &coder,
        const QString &round);

    /// `work` is what was done on this article, by whom and when; nothing where no coding counts.
    std::optional<CountedLayer>
    of(const storage::SpokenArticleRow &article, const std::vector<storage::WorkRow> &work) const;

private:
    std::vector<storage::AnnotationRow>
    beginnings(qint64 article, const std::vector<storage::WorkRow> &work, bool isContested) const;
    int rank(const exchange::Layer &layer) const;

    const storage::SpokenRows &m_rows;
    exchange::LayerChoice m_choice;
    QHash<qint64, std::vector<storage::CodingRow>> m_codings;
};

} // namespace model::analysis
