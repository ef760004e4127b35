// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_plan.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// The nearest of the kinds that the bare window knows, and whether it brings its children itself.
std::pair<QString, bool> kindOf(const QWidget &widget)
{
    for (const auto *whole :
         {"QLabel", "QLineEdit", "QPushButton", "QToolButton", "QPlainTextEdit", "QTabBar"}) {
        if (widget.inherits(whole)) {
            return {QString::fromLatin1(whole), true};
        }
    }
    if (widget.inherits("QAbstractItemView")) {
        return {u"QListView"_s, true};
    }
    return {widget.inherits("QFrame") ? u"QFrame"_s : u"QWidget"_s, false};
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text();
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        return edit->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return button->text();
    }
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    return text ? text->toPlainText() : QString();
}

QJsonArray rowsOf(const QWidget &widget)
{
    QJsonArray rows;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            rows.append(view->model()->index(row, 0).data().toString());
        }
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            rows.append(tabs->tabText(tab));
        }
    }
    return rows;
}

QJsonArray childrenOf(const QWidget &parent)
{
    QJsonArray children;
    for (const QObject *object : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (!widget || widget->isWindow() || !widget->isVisible() || qobject_cast<const QMenuBar *>(widget)
            || qobject_cast<const QScrollBar *>(widget)) {
            continue;
        }
        const auto [kind, whole] = kindOf(*widget);
        children.append(QJsonObject{
            {u"kind"_s, kind},
            {u"place"_s, QJsonArray{widget->x(), widget->y(), widget->width(), widget->height()}},
            {u"text"_s, textOf(*widget)},
            {u"rows"_s, rowsOf(*widget)},
            {u"font"_s, widget->font().toString()},
            {u"role"_s, widget->property("role").toString()},
            {u"children"_s, whole ? QJsonArray() : childrenOf(*widget)}});
    }
    return children;
}

QJsonArray menusOf(const QMainWindow &window)
{
    QJsonArray menus;
    for (const QAction *each : window.menuWidget()->actions()) {
        QJsonArray actions;
        for (const QAction *action : each->menu()->actions()) {
            actions.append(QJsonArray{action->text(), action->shortcut().toString()});
        }
        menus.append(QJsonObject{{u"title"_s, each->text()}, {u"actions"_s, actions}});
    }
    return menus;
}

} // namespace

QJsonObject barePlan(const QMainWindow &window)
{
    return {
        {u"style"_s, qApp->styleSheet()}, {u"menus"_s, menusOf(window)}, {u"children"_s, childrenOf(window)}};
}

} // namespace bench
