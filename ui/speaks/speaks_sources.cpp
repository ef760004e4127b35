// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_sources.h"

#include "ui/own_direction.h"
#include "ui/rows_list.h"
#include "ui/speaks/claim_row.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel *captionIn(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"caption"_s);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget *part(QWidget *parent, QLabel *caption, QWidget *list)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(list, 1);
    return widget;
}

} // namespace

SpeaksSources::SpeaksSources(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_table(new QTableView(this))
    , m_caption(captionIn(this, tr("CLAIMS")))
    , m_list(new RowsList(theme, this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setProperty("role", u"side"_s);
    build(theme);
    connect(m_table, &QTableView::clicked, this, &SpeaksSources::choose);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        emit claimChosen(m_claims.at(index.row()).article, m_claims.at(index.row()).id);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        emit claimChosen(m_claims.at(index.row()).article, m_claims.at(index.row()).id);
    });
}

void SpeaksSources::build(const Theme &theme)
{
    m_sorted->setSourceModel(&m_speakers);
    m_sorted->setSortRole(SpeakersModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new OwnDirection(m_table));
    m_table->setAccessibleName(tr("Sources"));
    m_table->setProperty("role", u"calm"_s);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    // Until somebody sorts them otherwise.
    m_table->horizontalHeader()->setSortIndicator(SpeakersModel::ClaimsColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_list->setAccessibleName(tr("Claims"));
    m_list->setModel(&m_claims);
    m_list->setItemDelegate(new ClaimRow(*m_list, theme));
    m_list->setEmptyText(tr("The claims of a bar or a source are listed here"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 12);
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(12);
    panes->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    panes->addWidget(part(this, captionIn(this, tr("SOURCES")), m_table));
    panes->addWidget(part(this, m_caption, m_list));
    layout->addWidget(panes);
}

void SpeaksSources::show(const QList<model::analysis::SpeakerFigures> &speakers)
{
    // Whoever wants to see more of them has the table to save.
    constexpr qsizetype most = 2'000;
    m_speakers.show(speakers.mid(0, most));
    fitColumns();
}

/// Figures get what they need; names and roles share the rest. Where that is little the names have it, and
/// tell the roles in their tooltips.
void SpeaksSources::fitColumns()
{
    constexpr int padding = 26;
    constexpr int looked = 50; // those who say most come first
    constexpr int least = 60;
    constexpr int bothFit = 240;
    constexpr double nameShare = 0.58;
    QFont bold = m_table->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int rest = m_table->viewport()->width();
    for (int column = SpeakersModel::ClaimsColumn; column < SpeakersModel::Columns; ++column) {
        QString widest = m_speakers.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (int row = 0; row < std::min(looked, m_speakers.rowCount()); ++row) {
            const QString figure = m_speakers.index(row, column).data().toString();
            widest = figure.size() > widest.size() ? figure : widest;
        }
        const int width = metrics.horizontalAdvance(widest) + padding;
        m_table->setColumnWidth(column, width);
        rest -= width;
    }
    const bool hasRoom = rest >= bothFit;
    m_table->setColumnHidden(SpeakersModel::RoleColumn, !hasRoom);
    const int name = std::max(least, hasRoom ? static_cast<int>(rest * nameShare) : rest);
    m_table->setColumnWidth(SpeakersModel::NameColumn, name);
    m_table->setColumnWidth(SpeakersModel::RoleColumn, std::max(least, rest - name));
}

void SpeaksSources::showClaims(
    const QString &title, model::Project *project, const std::vector<qint64> &keys,
    const std::vector<model::storage::VariableRow> &variables)
{
    m_caption->setText(tr("%1: %2", "CLAIMS OF TOMÁS IRIARTE: 19 claims")
                           .arg(
                               title.simplified().toUpper(),
                               tr("%Ln claim(s)", nullptr, static_cast<int>(keys.size())).toUpper()));
    m_claims.show(project, keys, variables);
    m_list->scrollToTop();
}

void SpeaksSources::clearClaims()
{
    m_caption->setText(tr("CLAIMS"));
    m_claims.clear();
}

void SpeaksSources::focusClaims()
{
    m_list->setFocus();
}

void SpeaksSources::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        emit speakerChosen(m_speakers.at(m_sorted->mapToSource(index).row()));
    }
}

bool SpeaksSources::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_table->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
