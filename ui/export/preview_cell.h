// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a cell of a preview: words wrapped to a few lines, in the direction that their own letters ask for;
/// ids, dates and numbers in one. What does not fit ends with "…".
class PreviewCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What is painted of a cell where it has that width.
    static QStringList lines(const QModelIndex &index, const QFont &font, int width);
    /// The width of a cell in which none of its words is broken.
    static int widestWord(const QModelIndex &index, const QFont &font);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As wide as the whole text in one line; as high as its lines are in the option's width.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
