// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/removed_dialog.h"

#include "model/project/edits_removed.h"
#include "ui/calm_table.h"
#include "ui/panel/marks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RemovedDialog::RemovedDialog(model::Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_list(new QTableWidget(0, 3, this))
    , m_hint(new QLabel(this))
    , m_bringBack(new QPushButton(tr("&Bring back"), this))
    , m_erase(new QPushButton(tr("&Erase for good…"), this))
{
    setWindowTitle(tr("Removed articles"));
    build();
    connect(&project, &model::Project::changed, this, &RemovedDialog::read);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RemovedDialog::allow);
    connect(m_bringBack, &QPushButton::clicked, this, [this] {
        m_project.perform(model::edits::bringBackArticles(chosen(), m_project.by()));
    });
    connect(m_erase, &QPushButton::clicked, this, [this] { emit erasingRequested(chosen()); });
    resize(620, 360);
    read();
}

void RemovedDialog::build()
{
    m_list->setHorizontalHeaderLabels({tr("Article"), tr("Outlet"), tr("Tags")});
    m_list->setAccessibleName(tr("Articles that were removed from this project"));
    makeCalm(*m_list);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", u"muted"_s);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_bringBack, m_erase}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void RemovedDialog::read()
{
    using Articles = QList<model::storage::RemovedArticle>;
    m_project.read<Articles>(
        this, [](model::storage::Store &store) { return model::storage::removedArticles(store); },
        [this](const Articles &articles) { list(articles); },
        [this](const model::Error &error) { m_hint->setText(error.text()); });
}

void RemovedDialog::list(const QList<model::storage::RemovedArticle> &articles)
{
    m_articles = articles;
    m_list->clearSelection();
    m_list->setRowCount(static_cast<int>(articles.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const model::Article &article = articles.at(row).article;
        auto *tags = new QTableWidgetItem(QLocale().toString(articles.at(row).annotations));
        tags->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_list->setItem(
            row, 0,
            new QTableWidgetItem(article.title.isEmpty() ? tr("Untitled") : marks::isolated(article.title)));
        m_list->setItem(row, 1, new QTableWidgetItem(marks::isolated(article.outlet)));
        m_list->setItem(row, 2, tags);
    }
    m_list->setVisible(!articles.isEmpty());
    m_hint->setText(
        articles.isEmpty()
            ? tr("No article was removed from this project. What you remove with Del in the list of articles "
                 "will stand here.")
            : tr(
                "They are still in the file, with all that is tagged in them. Bring them back, or erase them "
                "for good."));
    if (!articles.isEmpty()) {
        m_list->selectRow(0);
        m_list->setFocus();
    }
    allow();
}

QList<model::Article> RemovedDialog::chosen() const
{
    QList<model::Article> result;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        result.append(m_articles.at(index.row()).article);
    }
    return result;
}

void RemovedDialog::allow()
{
    const bool possible = !chosen().isEmpty() && m_project.readOnlyReason().isEmpty();
    m_bringBack->setEnabled(possible);
    m_erase->setEnabled(possible);
}

} // namespace ui
