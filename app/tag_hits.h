// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_project.h"
#include "model/search/context.h"
#include "model/search/request.h"

#include <QJsonObject>

namespace app {

/// The coder of this name, else the first human one. Throws model::Error that names those there are.
model::CoderId coderToTag(const model::storage::Snapshot &snapshot, const QString &name);
/// Throws model::Error if the project has none.
model::RoundId mainRoundOf(const model::storage::Snapshot &snapshot);

/// Tags what a search found, or only tells what it would do.
class HitsTagger
{
public:
    /// Throws model::Error where there is no such tag (or it is retired), coder or round.
    HitsTagger(OpenProject &project, const QString &tag, const QString &coder);

    /// Looks at the hits' articles and, if `isSure`, writes all as one step. Returns what is said of it.
    QString run(const QList<model::search::Hit> &hits, const model::search::Request &request, bool isSure);
    /// "tagged", "tagged_already": numbers of hits; after run().
    const QJsonObject &counts() const { return m_counts; }

private:
    OpenProject &m_project;
    model::Tag m_tag;
    model::CoderId m_coder;
    model::RoundId m_round;
    QJsonObject m_counts;
};

} // namespace app
