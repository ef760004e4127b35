// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// Paints a choice of a list: what it is, in bold, and below it, muted, what that means, wrapped where the
/// list is narrow. The item's text holds both, parted by a line end.
class TableRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableRow(QListView &view);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How wide the list must be to show this row in two lines.
    static int fullWidth(const QFont &font, const QString &text);

private:
    QListView &m_view;
};

} // namespace ui
