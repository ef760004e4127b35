// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/who_speaks.h"

#include <QAbstractTableModel>

namespace ui {

/// The sources with their figures, one in each row.
class SpeakersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        RoleColumn,
        ClaimsColumn,
        WordsColumn,
        ArticlesColumn,
        UncheckedColumn,
        Columns
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<model::analysis::SpeakerFigures> &speakers);
    const model::analysis::SpeakerFigures &at(int row) const { return m_speakers.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static std::optional<qint64> numberOf(const model::analysis::SpeakerFigures &speaker, int column);

    QList<model::analysis::SpeakerFigures> m_speakers;
};

} // namespace ui
