// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/columns_dialog.h"

#include "model/exchange/column_meanings.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString shownType(const QString &type)
{
    [[maybe_unused]] static constexpr std::array known = {
        QT_TRANSLATE_NOOP("ui::ColumnsDialog", "text"), QT_TRANSLATE_NOOP("ui::ColumnsDialog", "id"),
        QT_TRANSLATE_NOOP("ui::ColumnsDialog", "integer"), QT_TRANSLATE_NOOP("ui::ColumnsDialog", "date"),
        QT_TRANSLATE_NOOP("ui::ColumnsDialog", "0 or 1")};
    return QCoreApplication::translate("ui::ColumnsDialog", type.toUtf8().constData());
}

} // namespace

ColumnsDialog::ColumnsDialog(const QStringList &columns, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What each column means"));
    auto *table = new QTableWidget(static_cast<int>(columns.size()), 4);
    table->setObjectName(u"columnMeanings"_s);
    table->setAccessibleName(tr("Columns and their meaning"));
    table->setHorizontalHeaderLabels({tr("Column"), tr("Meaning"), tr("Type"), tr("Unit")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < columns.size(); ++row) {
        const auto meaning = model::exchange::columnMeaning(columns.at(row));
        const QStringList cells{columns.at(row), meaning.meaning, shownType(meaning.type), meaning.unit};
        for (int column = 0; column < cells.size(); ++column) {
            table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        }
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(820, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
