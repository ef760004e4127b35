// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"
#include "model/storage/export_rows.h"

#include <vector>

namespace model::exchange {

/// One coder's coding in one round, in a file's internal keys.
struct Layer
{
    qint64 coder = 0;
    qint64 round = 0;

    friend bool operator==(const Layer &, const Layer &) = default;
};

/// Whose coding of an article counts.
class LayerChoice
{
public:
    /// Throws model::Error, naming those there are, if the request's coder or round is not there.
    LayerChoice(const ExportRequest &request, storage::ByKey<Coder> coders, storage::ByKey<Round> rounds);

    /// The layers of one article that count, among those its annotations and what coders said of it show.
    /// "final": one or none, in round main, else in a reliability round: the consensus, else the main coder,
    /// else the first to code it (people before programs; who only excluded it comes last).
    std::vector<Layer>
    of(const storage::ArticleRow &article, const std::vector<storage::AnnotationRow> &annotations,
       const std::vector<storage::CodingRow> &codings) const;
    /// Whether this coder's edits are asked for, where there are no articles to choose by.
    bool includesCoder(qint64 coder) const;

    const Coder &coder(qint64 key) const;
    const Round &round(qint64 key) const;

private:
    struct Seen
    {
        Layer layer;
        qint64 first = 0; ///< when its first annotation was made, or it was said to be done
        bool onlyExcluded = false;
    };

    std::vector<Seen> seen(
        const std::vector<storage::AnnotationRow> &annotations,
        const std::vector<storage::CodingRow> &codings) const;
    std::vector<Seen> inFinalRound(const std::vector<Seen> &layers) const;
    int finalRank(const Seen &seen, const storage::ArticleRow &article) const;
    bool isWanted(const Layer &layer) const;

    storage::ByKey<Coder> m_coders;
    storage::ByKey<Round> m_rounds;
    QString m_choice; ///< "final", "all", "consensus", or empty with one coder
    qint64 m_coder = 0;
    qint64 m_round = 0; ///< 0: as the choice implies
};

} // namespace model::exchange
