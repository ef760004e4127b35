// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/near_duplicates.h"

#include <QTreeWidget>

namespace model {
class Project;
}

namespace ui {

/// Groups of similar articles: below the first of each the others, with how alike they are, outlet, date and
/// how far they are coded.
class SimilarTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SimilarTree(const model::Project &project, QWidget *parent = nullptr);

    void addGroup(const model::analysis::AlikeGroup &group);
    /// Call after the project changed.
    void refresh();
    QString titleOf(model::ArticleId id) const;

    static model::ArticleId idOf(const QTreeWidgetItem &item);
    /// With whom an article is compared: the first of its group with the next, every other with the first.
    static const QTreeWidgetItem &partnerOf(const QTreeWidgetItem &item);

private:
    void fill(QTreeWidgetItem &item, const model::analysis::AlikeArticle &article, bool isFirst);
    void showArticle(QTreeWidgetItem &item);

    const model::Project &m_project;
};

} // namespace ui
