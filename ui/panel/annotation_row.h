// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace ui {

class AnnotationsList;

/// Paints one row of the annotations: swatch, words, the small detail, and a fold where mentions lie beneath.
class AnnotationRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AnnotationRow(AnnotationsList &view, const Theme &theme);

    /// Whether a point of a row folds and unfolds its mentions.
    static bool isOnFold(const QRect &row, QPoint point, Qt::LayoutDirection direction);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFold(QPainter &painter, const QRect &rect, bool open) const;
    int paintDetail(
        QPainter &painter, const QRect &rect, const QModelIndex &index, Qt::LayoutDirection direction) const;

    AnnotationsList &m_view;
    const Theme &m_theme;
};

} // namespace ui
