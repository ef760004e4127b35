// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/search_wish.h"
#include "model/search/search.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace app {

/// Takes hits as they come: lines at once, the JSON object at the end.
class SearchOutput
{
public:
    /// All have to stay.
    SearchOutput(const OpenProject &project, const SearchWish &wish, Console &console);

    void put(const QList<model::search::Hit> &hits);
    /// All of them, where they are to be tagged.
    const QList<model::search::Hit> &found() const { return m_found; }
    /// `tagging` says what became of the hits where they were to be tagged.
    void finish(const model::search::Report &report, const QString &tagging, const QJsonObject &counts);

private:
    QString title(const model::search::Hit &hit) const { return m_titles.value(hit.article); }
    QString line(const model::search::Hit &hit) const;
    QJsonObject json(const model::search::Hit &hit) const;
    QJsonObject json(const model::search::Report &report, const QJsonObject &counts) const;

    const SearchWish &m_wish;
    Console &m_console;
    QHash<model::ArticleId, QString> m_titles;
    QJsonArray m_hits;
    QList<model::search::Hit> m_found;
};

} // namespace app
