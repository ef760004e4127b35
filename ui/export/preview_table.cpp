// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preview_table.h"

#include "ui/export/preview_cell.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// In characters of the font. No word is broken that is shorter than the first; no column is wider than the
/// second while others lack room, or than the third where the table is scrolled anyhow.
constexpr int longestWord = 20;
constexpr int widestColumn = 60;
constexpr int widestScrolled = 30;

} // namespace

PreviewTable::PreviewTable(QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new PreviewCell(this));
    setProperty("role", u"calm"_s);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    m_rowsLater.setSingleShot(true);
    connect(&m_rowsLater, &QTimer::timeout, this, &QTableView::resizeRowsToContents);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_rowsLater, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::modelReset, this, &PreviewTable::shareWidth);
}

void PreviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void PreviewTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        shareWidth();
    }
}

PreviewTable::Need PreviewTable::needOf(int column) const
{
    const int header = horizontalHeader()->sectionSizeHint(column);
    const int character = fontMetrics().averageCharWidth();
    int word = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        word = std::max(word, PreviewCell::widestWord(model()->index(row, column), font()));
    }
    Need need;
    need.least = std::max(header, std::min(word, longestWord * character));
    need.whole = std::max(header, sizeHintForColumn(column));
    // In two lines, then, but for the longest.
    need.wish = std::max(need.least, std::min(need.whole / 2, widestColumn * character));
    return need;
}

QList<int> PreviewTable::shares(const QList<Need> &needs, int room) const
{
    const auto total = [&](int Need::*field) {
        return std::accumulate(needs.cbegin(), needs.cend(), 0, [field](int sum, const Need &need) {
            return sum + need.*field;
        });
    };
    const int least = total(&Need::least);
    const int wish = total(&Need::wish);
    const bool fits = total(&Need::whole) <= room;
    const int most = widestScrolled * fontMetrics().averageCharWidth();
    QList<int> widths;
    for (const Need &need : needs) {
        if (fits) {
            widths.append(need.whole);
        } else if (wish <= room) {
            widths.append(need.wish);
        } else if (least <= room) {
            widths.append(need.least + (room - least) * (need.wish - need.least) / (wish - least));
        } else {
            widths.append(std::max(need.least, std::min(need.wish, most)));
        }
    }
    const auto widestNeed = std::max_element(
        needs.cbegin(), needs.cend(), [](const Need &a, const Need &b) { return a.whole < b.whole; });
    const int rest = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    widths[widestNeed - needs.cbegin()] += std::max(0, rest);
    return widths;
}

void PreviewTable::shareWidth()
{
    QList<Need> needs;
    for (int column = 0; column < model()->columnCount(); ++column) {
        needs.append(needOf(column));
    }
    if (needs.isEmpty()) {
        return;
    }
    const QList<int> widths = shares(needs, viewport()->width());
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, widths.at(column));
    }
    m_rowsLater.start();
}

} // namespace ui
