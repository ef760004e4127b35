// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/lines_chart.h"

#include "model/analysis/speaking_words.h"
#include "model/exchange/speaks_svg.h"
#include "ui/panel/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int namesWidth = 150;
constexpr int scaleWidth = 48;
constexpr int bottomHeight = 24;
constexpr double penWidth = 2;

} // namespace

LinesChart::LinesChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Shares over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinesChart::show(const model::exchange::SpeaksReport &report)
{
    const model::analysis::SpeakingWords words{QLocale()};
    m_periods.clear();
    for (const QString &period : report.time.periods) {
        m_periods.append(words.period(period));
    }
    m_lines.clear();
    QStringList told;
    for (const qsizetype row : model::exchange::rowsOverTime(report)) {
        Line line{words.label(report.speaking, report.speaking.rows[row]), {}};
        QStringList shares;
        for (qsizetype i = 0; i < m_periods.size(); ++i) {
            line.shares.append(report.time.share(row, i));
            if (line.shares.last()) {
                shares.append(m_periods[i] + u' ' + words.percent(*line.shares.last()));
            }
        }
        told.append(line.name + u": "_s + shares.join(u", "_s));
        m_lines.append(line);
    }
    setAccessibleDescription(told.join(u'\n'));
    update();
}

QRectF LinesChart::field() const
{
    return QRectF(rect()).adjusted(scaleWidth, 8, -namesWidth, -bottomHeight);
}

QPointF LinesChart::place(const Line &line, qsizetype period) const
{
    const QRectF all = field();
    const double part =
        m_periods.size() < 2 ? 0.5 : static_cast<double>(period) / static_cast<double>(m_periods.size() - 1);
    return {all.left() + all.width() * part, all.bottom() - all.height() * line.shares[period].value_or(0)};
}

QPen LinesChart::penOf(qsizetype number) const
{
    QPen pen(m_theme.colors().text, penWidth);
    pen.setCapStyle(Qt::FlatCap);
    QList<qreal> dashes;
    for (const QString &length : model::exchange::dashesOf(number).split(u' ', Qt::SkipEmptyParts)) {
        dashes.append(length.toDouble() / penWidth);
    }
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    return pen;
}

void LinesChart::paintEvent(QPaintEvent * /*event*/)
{
    if (m_periods.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setFont(marks::smallFont(font()));
    paintGrid(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        paintLine(painter, i);
    }
    paintNames(painter);
}

void LinesChart::paintGrid(QPainter &painter) const
{
    const QRectF all = field();
    const model::analysis::SpeakingWords words{QLocale()};
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double y = all.bottom() - all.height() * share;
        painter.setPen(m_theme.colors().border);
        painter.drawLine(QPointF(all.left(), y), QPointF(all.right(), y));
        painter.setPen(m_theme.colors().muted);
        painter.drawText(
            QRectF(0, y - 10, scaleWidth - 6, 20), Qt::AlignRight | Qt::AlignVCenter, words.percent(share));
    }
    const QRectF below(all.left(), all.bottom() + 4, all.width(), bottomHeight - 4);
    if (m_periods.size() < 2) {
        painter.drawText(below, Qt::AlignHCenter, m_periods.first());
        return;
    }
    painter.drawText(below, Qt::AlignLeft, m_periods.first());
    painter.drawText(below, Qt::AlignRight, m_periods.last());
}

/// A line ends where a period has no claim, and begins again behind it; a period by itself is a dot.
void LinesChart::paintLine(QPainter &painter, qsizetype number) const
{
    const Line &line = m_lines[number];
    QPainterPath path;
    bool isOpen = false;
    for (qsizetype i = 0; i < line.shares.size(); ++i) {
        if (!line.shares[i]) {
            isOpen = false;
            continue;
        }
        const QPointF at = place(line, i);
        const bool endsHere = i + 1 == line.shares.size() || !line.shares[i + 1];
        if (!isOpen && endsHere) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colors().text);
            painter.drawEllipse(at, 3, 3);
            painter.setBrush(Qt::NoBrush);
        } else if (isOpen) {
            path.lineTo(at);
        } else {
            path.moveTo(at);
        }
        isOpen = true;
    }
    painter.setPen(penOf(number));
    painter.drawPath(path);
}

/// Behind the lines' ends, not over each other.
void LinesChart::paintNames(QPainter &painter) const
{
    std::vector<std::pair<double, qsizetype>> ends;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        qsizetype last = m_lines[i].shares.size() - 1;
        while (last > 0 && !m_lines[i].shares[last]) {
            --last;
        }
        ends.emplace_back(place(m_lines[i], last).y(), i);
    }
    std::sort(ends.begin(), ends.end());
    const int high = painter.fontMetrics().height();
    double free = 0;
    const double left = field().right() + 6;
    for (size_t i = 0; i < ends.size(); ++i) {
        // Those that are still to come need room too.
        const double lowest = height() - static_cast<double>(ends.size() - i) * high;
        const double y = std::max(free, std::min(ends[i].first - high / 2.0, lowest));
        free = y + high;
        painter.setPen(penOf(ends[i].second));
        painter.drawLine(QPointF(left, y + high / 2.0), QPointF(left + 28, y + high / 2.0));
        painter.setPen(m_theme.colors().text);
        marks::paintLine(
            painter, QRect(static_cast<int>(left) + 34, static_cast<int>(y), namesWidth - 42, high),
            m_lines[ends[i].second].name, Qt::ElideRight);
    }
}

} // namespace ui
