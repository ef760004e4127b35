// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articles/articles_order.h"

#include <QMenu>

#include <array>

namespace ui {

/// How the list of articles is sorted and which of them it shows, as a menu.
class OrderMenu final : public QMenu
{
    Q_OBJECT

public:
    OrderMenu(ArticlesOrder &order, QWidget *parent);

    void choose(ArticlesOrder::By by, Qt::SortOrder direction);
    /// The order in one word, for the button that opens the menu.
    QString words() const;

signals:
    void changed();

private:
    void addOrders();
    void addKinds();
    void chooseKinds();

    ArticlesOrder &m_order;
    QList<QAction *> m_orders;
    QAction *m_descending = nullptr;
    QList<QAction *> m_kinds;
};

} // namespace ui
