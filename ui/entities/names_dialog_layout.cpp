// SPDX-License-Identifier: GPL-3.0-or-later
// How the screen of names is laid out.
#include "ui/choice_row.h"
#include "ui/entities/doubles_model.h"
#include "ui/entities/name_details.h"
#include "ui/entities/names_dialog.h"
#include "ui/entities/names_model.h"
#include "ui/first_column.h"
#include "ui/own_direction.h"
#include "ui/panel/filter_field.h"
#include "ui/panel/tag_label.h"
#include "ui/placeholder.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void NamesDialog::build(const QList<QAction *> &steps)
{
    addActions(steps);
    m_tabs->addTab(makeNames(), tr("All names"));
    m_tabs->addTab(makeDoubles(), tr("Likely doubles"));
    m_tabs->setDocumentMode(true);
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_tabs);
    panes->addWidget(m_details);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    panes->setSizes({660, 440});
    m_tabs->setMinimumWidth(300);
    m_details->setMinimumWidth(320);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(panes, 1);
    layout->addLayout(makeButtons());
}

QWidget *NamesDialog::makeNames()
{
    makeTable();
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(makeFilter());
    layout->addWidget(m_table, 1);
    return page;
}

void NamesDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OwnDirection(m_table));
    m_table->setAccessibleName(tr("Names"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->ensurePolished(); // its bold letters take more room
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    header->setSortIndicator(NamesModel::Mentions, Qt::DescendingOrder);
    for (int column = NamesModel::Kind; column < NamesModel::ColumnCount; ++column) {
        header->resizeSection(column, header->sectionSizeHint(column));
    }
    header->resizeSection(NamesModel::Kind, std::max(header->sectionSize(NamesModel::Kind), widthOfKinds()));
    constexpr int leastOfName = 20;
    stretchFirstColumn(*m_table, leastOfName);
    m_table->setSortingEnabled(true);
    auto *erase = new QAction(tr("&Erase for good…"), m_table);
    erase->setToolTip(tr("Out of the history and every byte of the file, too"));
    connect(erase, &QAction::triggered, this, &NamesDialog::requestErasing);
    m_table->addAction(erase);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// In which the name of any tag can be read, if it is not a very long one.
int NamesDialog::widthOfKinds() const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    int widest = 0;
    for (const model::Tag &tag : m_project.codebook().tags) {
        widest = std::max(widest, metrics.horizontalAdvance(labelOf(tag)));
    }
    constexpr int most = 18;
    return std::min(widest, most * metrics.averageCharWidth()) + metrics.height();
}

QLayout *NamesDialog::makeFilter()
{
    auto *row = new QHBoxLayout;
    showPlaceholder(*m_filter, tr("Find a name or alias"), tr("Find"));
    m_filter->setAccessibleName(tr("Find a name or alias"));
    m_kind->setAccessibleName(tr("Kinds that are shown"));
    row->addWidget(m_filter, 1);
    row->addWidget(m_kind);
    return row;
}

QWidget *NamesDialog::makeDoubles()
{
    auto *page = new QWidget(m_tabs);
    auto *intro = new QLabel(
        tr("Names that may mean one. The mentions of the shorter one stand beside; Merge makes them one."),
        page);
    intro->setWordWrap(true);
    intro->setProperty("role", u"muted"_s);
    m_doubles->setModel(m_doublesModel);
    m_doubles->setItemDelegate(new ChoiceRow(m_theme, m_doubles));
    m_doubles->setUniformItemSizes(true);
    m_doubles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_doubles->setAccessibleName(tr("Likely doubles"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(intro);
    layout->addWidget(m_doubles, 1);
    return page;
}

QLayout *NamesDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    m_merge->setToolTip(tr("Make one of the chosen names, or merge the one with another"));
    m_differ->setToolTip(tr("These two are proposed as doubles no more; undo takes it back"));
    m_move->setToolTip(tr("Make the mentions that are chosen at the right ones of another name"));
    m_delete->setToolTip(tr("Take the chosen names away; what is tagged stays tagged. Shift+Del erases them "
                            "for good, out of the history too"));
    for (QPushButton *button : {m_merge, m_differ, m_move, m_delete}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_status->setProperty("role", u"muted"_s);
    m_status->setWordWrap(true);
    row->addSpacing(10);
    row->addWidget(m_status, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    row->addWidget(close);
    return row;
}

} // namespace ui
