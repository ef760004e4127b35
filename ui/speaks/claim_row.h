// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// Paints a row of ClaimsBehind in two lines: what was said, and below it where.
class ClaimRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ClaimRow(QListView &view, const Theme &theme);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QListView &m_view;
    const Theme &m_theme;
};

} // namespace ui
