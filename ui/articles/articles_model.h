// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/store.h"

#include <QAbstractListModel>
#include <QSet>

namespace ui {

/// The project's articles in its order, kept current by Changes.
class ArticlesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< model::ArticleId
        DetailRole,            ///< outlet and date in one line
        CountRole,             ///< how many tags, in words
        ProgressRole,          ///< model::Progress, as a number
        SearchRole,            ///< what a filter looks at
    };

    using QAbstractListModel::QAbstractListModel;

    /// Looks at the list until the next call; nullptr empties it.
    void showArticles(const QList<model::ArticleSummary> *articles);
    /// Call after the list took the change in.
    void articlesChanged(const model::Change &change);
    QModelIndex indexOf(model::ArticleId id) const;
    /// What stands in a row; nullptr while the row is still on its way out.
    const model::ArticleSummary *summaryAt(qsizetype row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void removeGone();
    void insertNew();
    void tellOf(const QSet<model::ArticleId> &touched);

    const QList<model::ArticleSummary> *m_articles = nullptr;
    /// The rows as the views know them.
    QList<model::ArticleId> m_rows;
};

} // namespace ui
