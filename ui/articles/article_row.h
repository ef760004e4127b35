// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// Paints one article: its title in its own direction, and a small line beneath.
class ArticleRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ArticleRow(QListView &view, const Theme &theme);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintDetail(QPainter &painter, QRect line, const QModelIndex &index, bool rightToLeft);

    QListView &m_view;
    const Theme &m_theme;
};

} // namespace ui
