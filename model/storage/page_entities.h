// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"

#include <QHash>
#include <QSqlDatabase>

#include <optional>

namespace model::storage {

/// The entities that one article names: their keys are noted while its rows are read, then they are read
/// together.
class PageEntities
{
public:
    /// Something in the article stands for the entity (or for none); `seen` if the page shows it.
    void note(std::optional<qint64> key, bool seen);
    /// Reads those that were noted; `article` is the row of the page.
    void read(const QSqlDatabase &database, qint64 article, const QHash<qint64, TagId> &tags);
    /// Null for none, and for one that was removed.
    EntityId id(std::optional<qint64> key) const;
    void putInto(ArticlePage &page) const;
    /// Those that were noted, as a JSON array.
    QByteArray keys() const;

private:
    struct Noted
    {
        bool used = false;   ///< by something on this page
        bool shared = false; ///< by something that is not on this page
        EntityId id;
    };

    void readAliases(const QSqlDatabase &database);

    QHash<qint64, Noted> m_noted;
    QHash<qint64, Entity> m_entities;
};

} // namespace model::storage
