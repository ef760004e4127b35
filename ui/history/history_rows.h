// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace ui {

/// The steps that a person wants to see.
class HistoryRows final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct Wish
    {
        QString words; ///< each must be found; empty: all
        std::optional<model::CoderId> coder;
        std::optional<model::ArticleId> article;

        friend bool operator==(const Wish &, const Wish &) = default;
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWish(const Wish &wish);
    bool isFiltered() const { return m_wish != Wish(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Wish m_wish;
};

} // namespace ui
