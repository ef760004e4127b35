// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/storage/article_texts.h"
#include "model/storage/page_entities.h"
#include "model/storage/page_keys.h"

#include <vector>

namespace model::storage {

/// What is answered to variables in one article, as far as it may be seen: of the article itself, of its
/// annotations and sources, and of the entities that the page shows.
class PageValues
{
public:
    /// Reads the rows of the article and notes the entities that answers name.
    PageValues(const PageKeys &keys, const ArticleText &on, PageEntities &entities);

    /// Once the page has its annotations, sources and entities: those whose subject it shows.
    void putInto(ArticlePage &page, const PageEntities &entities) const;

private:
    struct Keyed
    {
        VariableValue value;
        std::optional<qint64> names;
    };

    void readEntityValues(ArticlePage &page, const PageEntities &entities) const;

    const QSqlDatabase &m_database;
    std::vector<Keyed> m_values;
};

/// The proposals in the article that those who may be seen turned down.
QHash<DismissalId, Dismissal> readDismissals(const PageKeys &keys, const ArticleText &on);

} // namespace model::storage
