// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/review_rows.h"

#include <QStringList>

namespace model::exchange {

/// One claim, wherever it was made: the rows of a group, those of known date first and by it.
struct ReviewedClaim
{
    QList<storage::ReviewRow> rows;
    storage::ReviewRow verdict; ///< the one that was verified last
    QStringList verdicts;       ///< the labels of all that were found, each once

    bool isContradictory() const { return verdicts.size() > 1; }
    /// The earliest date, if one is known.
    QString published() const { return rows.first().published; }
    /// Each once, in the order of the appearances.
    QList<storage::ReviewedAuthorRow> authors() const;
    /// A row for each article.
    QList<storage::ReviewRow> appearances() const;
    /// Of the verdict first, then what the same verdict elsewhere adds.
    QString evidence() const;
};

/// A claim with all that are the same, by their keys, as far as they are there; nothing if none is verified.
std::optional<ReviewedClaim> reviewedAt(const QSqlDatabase &database, const QList<qint64> &keys);

} // namespace model::exchange
