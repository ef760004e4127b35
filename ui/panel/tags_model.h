// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "ui/panel/page_counts.h"

#include <QAbstractListModel>

namespace ui {

/// The tags in the codebook's order, with their counts in the open article. Retired ones only show while the
/// article has some, or when they are asked for.
class TagsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TagRole = Qt::UserRole, CountRole, KeyRole, DepthRole };

    explicit TagsModel(const PageCounts &counts, QObject *parent = nullptr);

    /// Copies the codebook's tags; call again when it changed.
    void showCodebook(const model::Codebook *codebook);
    void countsChanged(const PageCounts::Touched &touched);
    void setShowsRetired(bool shows);
    const model::Tag &tagAt(int row) const { return m_tags[row]; }
    /// The row of a tag; an invalid index if it is not shown.
    QModelIndex indexOf(model::TagId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QString accessibleText(const model::Tag &tag) const;

    const PageCounts &m_counts;
    const model::Codebook *m_codebook = nullptr;
    QList<model::Tag> m_tags;
    bool m_showsRetired = false;
};

} // namespace ui
