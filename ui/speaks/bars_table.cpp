// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/bars_table.h"

#include "ui/own_direction.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int highOfRow = 26;
constexpr int mostRows = 16;
constexpr int leastBar = 60;

class BarDelegate final : public QStyledItemDelegate
{
public:
    BarDelegate(const Theme &theme, QColor Colors::*color, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Colors &colors = m_theme.colors();
        const QRectF field = QRectF(option.rect).adjusted(2, 4, -6, -4);
        const double length = index.data(BarsModel::LengthRole).toDouble();
        QRectF bar = field;
        bar.setWidth(std::max(2.0, field.width() * std::clamp(length, 0.0, 1.0)));
        const bool isMirrored = option.direction == Qt::RightToLeft;
        if (isMirrored) {
            bar.moveRight(field.right());
        }
        painter->save();
        paintBar(*painter, bar, index.data(BarsModel::HasValueRole).toBool(), colors.*m_color, colors.text);
        if (const QVariant mark = index.data(BarsModel::MarkRole); mark.isValid()) {
            const double place = field.width() * std::clamp(mark.toDouble(), 0.0, 1.0);
            const double x = isMirrored ? field.right() - place : field.left() + place;
            painter->fillRect(QRectF(x - 1.5, field.top() - 3, 3, field.height() + 6), colors.text);
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
    QColor Colors::*m_color;
};

} // namespace

void paintBar(QPainter &painter, const QRectF &bar, bool hasValue, const QColor &color, const QColor &ink)
{
    painter.save();
    if (hasValue) {
        painter.fillRect(bar, color);
    } else {
        painter.setClipRect(bar, Qt::IntersectClip);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 1.6));
        for (double x = bar.left() - bar.height(); x < bar.right(); x += 6) {
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(ink, 1));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

BarsTable::BarsTable(const Theme &theme, QColor Colors::*color, QWidget *parent)
    : QTableView(parent)
{
    setModel(&m_model);
    setItemDelegate(new OwnDirection(this));
    setItemDelegateForColumn(BarsModel::BarColumn, new BarDelegate(theme, color, this));
    setProperty("role", u"calm"_s);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(highOfRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(
        this, &QTableView::clicked, this, [this](const QModelIndex &index) { emit rowChosen(index.row()); });
}

void BarsTable::show(const QStringList &headings, const QList<Bar> &bars)
{
    const int current = currentIndex().row();
    m_model.show(headings, bars);
    if (!bars.isEmpty()) {
        setCurrentIndex(m_model.index(std::clamp(current, 0, static_cast<int>(bars.size()) - 1), 0));
    }
    fitColumns();
    updateGeometry();
}

/// The figures get what they need, labels up to a third, bars the rest.
void BarsTable::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns < BarsModel::FirstFigure) {
        return;
    }
    int left = viewport()->width();
    for (int column = BarsModel::FirstFigure; column < columns; ++column) {
        const int width =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 6;
        setColumnWidth(column, width);
        left -= width;
    }
    const int labels = std::clamp(sizeHintForColumn(0) + 8, 60, std::max(60, (left - leastBar) * 7 / 10));
    setColumnWidth(BarsModel::LabelColumn, labels);
    setColumnWidth(BarsModel::BarColumn, std::max(leastBar, left - labels));
}

QSize BarsTable::sizeHint() const
{
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    return {320, horizontalHeader()->sizeHint().height() + rows * highOfRow + 2};
}

void BarsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row()) {
        emit rowReached(current.row());
    }
}

void BarsTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowChosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void BarsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace ui
