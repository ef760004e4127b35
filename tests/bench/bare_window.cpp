// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is compared with: an empty QMainWindow, or (given the file that bare_plan.cpp writes) one
// with plain widgets of the same kinds, places, texts and fonts as the program's, and nothing behind them.
// Says when it was painted and how much memory it took, then leaves.
#include "tests/bench/peak_memory.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

class Watch final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType() && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] {
                bench::say("painted");
                bench::sayPeakMemory();
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_painted = false;
};

QWidget *list(const QJsonObject &plan, QWidget *parent)
{
    auto *view = new QListView(parent);
    QStringList rows;
    for (const auto &row : plan.value(u"rows"_s).toArray()) {
        rows.append(row.toString());
    }
    view->setModel(new QStringListModel(rows, view));
    return view;
}

QWidget *tabs(const QJsonObject &plan, QWidget *parent)
{
    auto *bar = new QTabBar(parent);
    for (const auto &row : plan.value(u"rows"_s).toArray()) {
        bar->addTab(row.toString());
    }
    return bar;
}

QWidget *plain(const QJsonObject &plan, QWidget *parent)
{
    const QString kind = plan.value(u"kind"_s).toString();
    const QString text = plan.value(u"text"_s).toString();
    if (kind == u"QLabel") {
        return new QLabel(text, parent);
    }
    if (kind == u"QLineEdit") {
        return new QLineEdit(text, parent);
    }
    if (kind == u"QPushButton") {
        return new QPushButton(text, parent);
    }
    if (kind == u"QToolButton") {
        auto *button = new QToolButton(parent);
        button->setText(text);
        return button;
    }
    if (kind == u"QPlainTextEdit") {
        auto *edit = new QPlainTextEdit(text, parent);
        edit->setReadOnly(true);
        return edit;
    }
    return kind == u"QListView" ? list(plan, parent)
        : kind == u"QTabBar"    ? tabs(plan, parent)
        : kind == u"QFrame"     ? new QFrame(parent)
                                : new QWidget(parent);
}

void build(const QJsonObject &plan, QWidget *parent)
{
    for (const auto &each : plan.value(u"children"_s).toArray()) {
        const QJsonObject child = each.toObject();
        QWidget *widget = plain(child, parent);
        const QJsonArray place = child.value(u"place"_s).toArray();
        widget->setGeometry(place[0].toInt(), place[1].toInt(), place[2].toInt(), place[3].toInt());
        QFont font;
        font.fromString(child.value(u"font"_s).toString());
        widget->setFont(font);
        widget->setProperty("role", child.value(u"role"_s).toVariant());
        build(child, widget);
    }
}

void buildMenus(const QJsonArray &menus, QMenuBar &bar)
{
    for (const auto &each : menus) {
        QMenu *menu = bar.addMenu(each.toObject().value(u"title"_s).toString());
        for (const auto &action : each.toObject().value(u"actions"_s).toArray()) {
            menu->addAction(action[0].toString())->setShortcut(QKeySequence(action[1].toString()));
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    application.installEventFilter(new Watch(&application));
    QMainWindow window;
    window.resize(1360, 860);
    const QStringList arguments = QApplication::arguments();
    if (QFile file(arguments.value(1)); arguments.size() > 1 && file.open(QIODevice::ReadOnly)) {
        const QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
        QApplication::setStyle(u"fusion"_s);
        application.setStyleSheet(plan.value(u"style"_s).toString());
        buildMenus(plan.value(u"menus"_s).toArray(), *window.menuBar());
        build(plan, &window);
    }
    window.show();
    return QApplication::exec();
}
