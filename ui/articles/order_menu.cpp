// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/order_menu.h"

#include <QActionGroup>

namespace ui {

namespace {

using By = ArticlesOrder::By;
using model::Progress;

constexpr std::array orders = {
    std::pair(By::Added, QT_TRANSLATE_NOOP("ui::OrderMenu", "As &added")),
    std::pair(By::Title, QT_TRANSLATE_NOOP("ui::OrderMenu", "&Title")),
    std::pair(By::Outlet, QT_TRANSLATE_NOOP("ui::OrderMenu", "&Outlet")),
    std::pair(By::Date, QT_TRANSLATE_NOOP("ui::OrderMenu", "&Date")),
    std::pair(By::Tags, QT_TRANSLATE_NOOP("ui::OrderMenu", "&Number of tags")),
    std::pair(By::Progress, QT_TRANSLATE_NOOP("ui::OrderMenu", "&Status"))};

constexpr std::array kinds = {
    std::pair(Progress::Open, QT_TRANSLATE_NOOP("ui::OrderMenu", "Show o&pen ones")),
    std::pair(Progress::InProgress, QT_TRANSLATE_NOOP("ui::OrderMenu", "Show those &in progress")),
    std::pair(Progress::Done, QT_TRANSLATE_NOOP("ui::OrderMenu", "Show don&e ones")),
    std::pair(Progress::Excluded, QT_TRANSLATE_NOOP("ui::OrderMenu", "Show e&xcluded ones"))};

} // namespace

OrderMenu::OrderMenu(ArticlesOrder &order, QWidget *parent)
    : QMenu(tr("&Sort and show"), parent)
    , m_order(order)
{
    addOrders();
    addSeparator();
    addKinds();
}

void OrderMenu::addOrders()
{
    auto *group = new QActionGroup(this);
    for (const auto &[by, name] : orders) {
        QAction *action = addAction(tr(name));
        action->setCheckable(true);
        action->setChecked(by == m_order.by());
        m_orders.append(action);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, by = by] { choose(by, m_order.direction()); });
    }
    addSeparator();
    m_descending = addAction(tr("&Backwards"));
    m_descending->setToolTip(tr("The last, newest or largest first"));
    m_descending->setCheckable(true);
    m_descending->setChecked(m_order.direction() == Qt::DescendingOrder);
    connect(m_descending, &QAction::triggered, this, [this](bool down) {
        choose(m_order.by(), down ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void OrderMenu::choose(By by, Qt::SortOrder direction)
{
    m_order.setOrder(by, direction);
    m_orders[static_cast<int>(by)]->setChecked(true);
    m_descending->setChecked(direction == Qt::DescendingOrder);
    emit changed();
}

void OrderMenu::addKinds()
{
    for (const auto &[kind, name] : kinds) {
        QAction *action = addAction(tr(name));
        action->setCheckable(true);
        action->setChecked(m_order.shown().isEmpty() || m_order.shown().contains(kind));
        action->setData(static_cast<int>(kind));
        m_kinds.append(action);
        connect(action, &QAction::triggered, this, &OrderMenu::chooseKinds);
    }
}

/// None at all would be an empty list without a way to see why, so that is all of them.
void OrderMenu::chooseKinds()
{
    QSet<Progress> shown;
    for (const QAction *action : std::as_const(m_kinds)) {
        if (action->isChecked()) {
            shown.insert(static_cast<Progress>(action->data().toInt()));
        }
    }
    if (shown.isEmpty() || shown.size() == m_kinds.size()) {
        shown.clear();
        for (QAction *action : std::as_const(m_kinds)) {
            action->setChecked(true);
        }
    }
    m_order.setShown(shown);
    emit changed();
}

QString OrderMenu::words() const
{
    const auto found = std::find_if(
        orders.begin(), orders.end(), [this](const auto &one) { return one.first == m_order.by(); });
    return tr(found->second).remove(u'&');
}

} // namespace ui
