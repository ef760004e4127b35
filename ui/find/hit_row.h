// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// Paints a row of HitsModel: a title with its count, or a place with its words in bold beneath one another
/// and what stands around them to either side; from the right where the words are written so.
class HitRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HitRow(QListView &view, const Theme &theme);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, QRect line, const QModelIndex &index) const;
    void paintHit(QPainter &painter, QRect line, const QModelIndex &index) const;

    QListView &m_view;
    const Theme &m_theme;
};

} // namespace ui
