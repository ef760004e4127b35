// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar/similar_tree.h"

#include "model/project/project.h"
#include "ui/own_direction.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidgetItemIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::analysis::AlikeArticle;
using model::analysis::AlikeGroup;

namespace {

enum Column { Title, Alike, Outlet, Date, Status, Columns };
constexpr int idRole = Qt::UserRole;

/// How far an article is, in words.
QString statusOf(const model::ArticleSummary &summary)
{
    switch (summary.progress()) {
    case model::Progress::Open:
        return SimilarTree::tr("open");
    case model::Progress::InProgress:
        return SimilarTree::tr("in progress");
    case model::Progress::Done:
        return SimilarTree::tr("done");
    case model::Progress::Excluded:
        break;
    }
    const QString &reason = summary.coding->reason;
    return reason.isEmpty() ? SimilarTree::tr("excluded") : SimilarTree::tr("excluded: %1").arg(reason);
}

} // namespace

SimilarTree::SimilarTree(const model::Project &project, QWidget *parent)
    : QTreeWidget(parent)
    , m_project(project)
{
    setAccessibleName(tr("Similar articles"));
    setItemDelegate(new OwnDirection(this));
    setColumnCount(Columns);
    setHeaderLabels({tr("Title"), tr("Alike"), tr("Outlet"), tr("Date"), tr("Status")});
    headerItem()->setToolTip(
        Alike, tr("How much of the wording of both is the same as in the first of the group"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(Alike, std::max(9 * letter, header()->sectionSizeHint(Alike)));
    setColumnWidth(Outlet, 20 * letter);
    setColumnWidth(Date, fontMetrics().horizontalAdvance(u"0000-00-00"_s) + 4 * letter);
    setColumnWidth(Status, 24 * letter);
}

model::ArticleId SimilarTree::idOf(const QTreeWidgetItem &item)
{
    return item.data(Title, idRole).value<model::ArticleId>();
}

const QTreeWidgetItem &SimilarTree::partnerOf(const QTreeWidgetItem &item)
{
    return item.parent() ? *item.parent() : *item.child(0);
}

void SimilarTree::addGroup(const AlikeGroup &group)
{
    auto *first = new QTreeWidgetItem(this);
    fill(*first, group.first(), true);
    for (qsizetype i = 1; i < group.size(); ++i) {
        fill(*new QTreeWidgetItem(first), group[i], false);
    }
    first->setExpanded(true);
}

void SimilarTree::fill(QTreeWidgetItem &item, const AlikeArticle &article, bool isFirst)
{
    item.setData(Title, idRole, QVariant::fromValue(article.id));
    if (!isFirst) {
        // Nearly the same is not the same.
        const int percent = std::min(qRound(article.likeness * 100), article.likeness < 1 ? 99 : 100);
        item.setText(Alike, tr("%1 %").arg(QLocale().toString(percent)));
        item.setTextAlignment(Alike, Qt::AlignRight | Qt::AlignVCenter);
    }
    showArticle(item);
}

void SimilarTree::showArticle(QTreeWidgetItem &item)
{
    const model::ArticleSummary *summary = m_project.article(idOf(item));
    if (!summary) {
        item.setText(Status, tr("removed"));
        item.setDisabled(true);
        return;
    }
    item.setDisabled(false);
    item.setText(Title, titleOf(idOf(item)));
    item.setText(Outlet, summary->article.outlet);
    item.setText(Date, summary->article.published);
    item.setText(Status, statusOf(*summary));
    for (const Column column : {Title, Outlet, Status}) {
        item.setToolTip(column, item.text(column));
    }
}

void SimilarTree::refresh()
{
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        showArticle(**item);
    }
}

QString SimilarTree::titleOf(model::ArticleId id) const
{
    const model::ArticleSummary *summary = m_project.article(id);
    return !summary                        ? tr("An article that is gone")
        : summary->article.title.isEmpty() ? tr("Without a title")
                                           : summary->article.title;
}

} // namespace ui
