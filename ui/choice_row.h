// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints one thing to choose: its swatch and words, smaller what it stands under or the like, and its key as
/// a cap at the far end. Long words are shortened before what stands beside them.
class ChoiceRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        SwatchRole = Qt::UserRole + 100, ///< QColor; none is painted where it is invalid
        BesideRole,
        KeyRole
    };

    ChoiceRow(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The width in which nothing of it is shortened; a key's cap is not counted.
    static int wholeWidth(const QFont &font, const QModelIndex &index);

private:
    void paintWords(
        QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
        const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace ui
