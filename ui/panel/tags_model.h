// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "ui/panel/page_counts.h"

#include <QAbstractListModel>

namespace ui {

/// The tags in the codebook's order, with their counts in the open article. Retired ones only show while the
/// article has some.
class TagsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TagRole = Qt::UserRole, CountRole, KeyRole };

    explicit TagsModel(const PageCounts &counts, QObject *parent = nullptr);

    /// Copies the codebook's tags; call again when it changed.
    void showCodebook(const model::Codebook *codebook);
    void countsChanged(const PageCounts::Touched &touched);
    const model::Tag &tagAt(int row) const { return m_tags[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const PageCounts &m_counts;
    QList<model::Tag> m_tags;
};

} // namespace ui
