// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void addRow(QTableWidget &table, const QString &keys, const QString &words)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(keys));
    table.setItem(row, 1, new QTableWidgetItem(words));
}

void filter(QTableWidget &table, const QString &wanted)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        const bool matches = table.item(row, 0)->text().contains(wanted, Qt::CaseInsensitive)
            || table.item(row, 1)->text().contains(wanted, Qt::CaseInsensitive);
        table.setRowHidden(row, !matches);
    }
}

} // namespace

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("Single letters act while the article has the focus."), this);
    hint->setProperty("role", u"muted"_s);
    layout->addWidget(hint);
    auto *find = new QLineEdit(this);
    find->setPlaceholderText(tr("Find a key or what it does"));
    find->setAccessibleName(tr("Find a key"));
    find->setClearButtonEnabled(true);
    layout->addWidget(find);
    auto *table = new QTableWidget(0, 2, this);
    table->setAccessibleName(tr("Keys and what they do"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->verticalHeader()->setVisible(false);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    const std::initializer_list<std::pair<QString, QString>> hands = {
        {tr("Arrows, Ctrl+arrows"), tr("Move the caret by letter and line, by word")},
        {tr("Shift+arrows"), tr("Select")},
        {tr("Ctrl+drag"), tr("Select a further piece")},
        {tr("Tab, Shift+Tab"), tr("Go to the next, the previous field")},
    };
    for (QAction *action : actions.tags) {
        if (!action->shortcuts().isEmpty()) {
            addRow(*table, Actions::keysOf(*action), tr("Tag as %1").arg(Actions::plainText(*action)));
        }
    }
    for (const auto &[keys, words] : hands) {
        addRow(*table, keys, words);
    }
    for (QAction *action : actions.all()) {
        const QString keys = Actions::keysOf(*action);
        if (!keys.isEmpty() && !actions.tags.contains(action)) {
            addRow(*table, keys, action->statusTip());
        }
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    layout->addWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(find, &QLineEdit::textEdited, this, [table](const QString &wanted) { filter(*table, wanted); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 620);
    find->setFocus();
}

} // namespace ui
