// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/doubles.h"
#include "model/project/codebook.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>

namespace ui {

/// Pairs of names that may mean the same, to be looked at one by one; painted by ChoiceRow.
class DoublesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit DoublesModel(const Theme &theme, QObject *parent = nullptr);

    /// Those of which both are still among the names.
    void setDoubles(
        const QList<model::analysis::LikelyDouble> &doubles, const model::NameIndex &names,
        const model::Codebook &codebook);
    /// nullptr for no row.
    const model::analysis::LikelyDouble *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        model::analysis::LikelyDouble pair;
        QString fuller;
        QString other;
        QColor color;
    };

    const Theme &m_theme;
    QList<Row> m_rows;
};

} // namespace ui
