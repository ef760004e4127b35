// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"
#include "model/values/splices.h"

#include <QHash>
#include <QSqlDatabase>

#include <optional>
#include <vector>

namespace model::storage {

/// The corrections of articles' texts as the history tells of them.
class PastTexts
{
public:
    explicit PastTexts(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /// The way from an article's text as a line of the history left it to the text as it is now, in code
    /// points. What was undone since is no part of it. Throws where a part of the way is missing, as a repair
    /// may have left it.
    std::vector<Shifts> since(ArticleId article, qint64 number);
    /// What the line itself did to the text; nothing if it did not touch it.
    std::optional<Shifts> by(ArticleId article, qint64 number);

private:
    struct Correction
    {
        qint64 number = 0;
        std::optional<qint64> undoes;
        Shifts shifts;
        bool isNext = true; ///< it begins with the text that the one before left
    };
    struct Known
    {
        qint64 last = 0;     ///< number of the newest
        bool isWhole = true; ///< it left the text as it is
        std::vector<Correction> corrections;
    };

    const Known &of(ArticleId article);

    QSqlDatabase m_database;
    QHash<ArticleId, Known> m_known;
};

} // namespace model::storage
