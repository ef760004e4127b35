// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/offset_map.h"
#include "model/text/units.h"
#include "model/values/ids.h"

#include <QSqlDatabase>
#include <QString>

#include <list>
#include <memory>

namespace model::storage {

/// An article's text with what is counted on it.
struct ArticleText
{
    ArticleId id;
    qint64 row = 0;
    QString text;
    text::OffsetMap map;
    text::Units units;
};

/// The text of these bytes, if they are what was added and no more than an article can be; else throws
/// model::Error that names the article.
QString intactText(const QByteArray &utf8, qint64 characters, const QString &sha256, const QString &title);

/// The texts of the articles that were used last, so that tagging does not read and count a whole article
/// again.
class ArticleTexts
{
public:
    explicit ArticleTexts(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /// Throws when there is no such article.
    std::shared_ptr<const ArticleText> of(ArticleId id);
    /// Holds on to a text that the file does not have, or no longer, as long as no others crowd it out.
    void keep(std::shared_ptr<const ArticleText> text);
    /// After its text, title or byline changed, or after it went.
    void forget(ArticleId id);
    void clear() { m_kept.clear(); }

private:
    QSqlDatabase m_database;
    std::list<std::shared_ptr<const ArticleText>> m_kept; ///< the last used first
};

} // namespace model::storage
