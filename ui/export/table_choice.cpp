// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/table_choice.h"

#include "model/project/project.h"
#include "ui/export/export_choice.h"
#include "ui/export/table_row.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;
using model::exchange::What;

namespace ui {

namespace {

constexpr int outerGap = 18;
/// With large letters the descriptions wrap rather than push the preview away.
constexpr int narrowest = 264;
constexpr int widestList = 340;

QLabel *label(const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    label->setProperty("role", role);
    return label;
}

} // namespace

TableChoice::TableChoice(const model::Project &project, QWidget *parent)
    : QFrame(parent)
    , m_list(new QListWidget)
{
    setProperty("role", u"side"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(outerGap, outerGap, outerGap, outerGap);
    layout->addWidget(label(tr("Export"), u"title"_s));
    qint64 annotations = 0;
    for (const auto &summary : project.articles()) {
        annotations += summary.annotations;
    }
    auto *size = label(
        tr("%1, %2").arg(
            tr("%Ln article(s)", nullptr, static_cast<int>(project.articles().size())),
            tr("%Ln annotation(s)", nullptr, static_cast<int>(annotations))),
        u"muted"_s);
    size->setWordWrap(true);
    layout->addWidget(size);
    layout->addSpacing(8);
    layout->addWidget(label(tr("What").toUpper(), u"caption"_s));
    layout->addWidget(m_list, 1);

    m_list->setObjectName(u"exportWhat"_s);
    m_list->setProperty("role", u"side"_s);
    m_list->setAccessibleName(tr("What to export"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new TableRow(*m_list));
    fill();
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &TableChoice::chosen);
}

void TableChoice::fill()
{
    int width = narrowest;
    for (const ExportChoice::Table &table : ExportChoice::tables()) {
        const QString text = table.title + u'\n' + table.description;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(table.title, table.description));
        width = std::max(width, TableRow::fullWidth(m_list->font(), text));
    }
    m_list->setFixedWidth(std::min(width, widestList));
}

What TableChoice::what() const
{
    return ExportChoice::tables().at(std::max(0, m_list->currentRow())).what;
}

void TableChoice::choose(What what)
{
    const QList<ExportChoice::Table> tables = ExportChoice::tables();
    for (int row = 0; row < tables.size(); ++row) {
        if (tables.at(row).what == what) {
            m_list->setCurrentRow(row);
        }
    }
}

} // namespace ui
