// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/speaks_report.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace ui {

/// The largest rows over time, each as a line of its own dashes with its name at its end. What it shows
/// stands in the table beside it, too, and in its accessible description.
class LinesChart final : public QWidget
{
    Q_OBJECT

public:
    LinesChart(const Theme &theme, QWidget *parent);

    void show(const model::exchange::SpeaksReport &report);

    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString name;
        QList<std::optional<double>> shares; ///< of each period, from 0 to 1
    };

    QRectF field() const;
    QPointF place(const Line &line, qsizetype period) const;
    void paintGrid(QPainter &painter) const;
    void paintLine(QPainter &painter, qsizetype number) const;
    void paintNames(QPainter &painter) const;
    QPen penOf(qsizetype number) const;

    const Theme &m_theme;
    QStringList m_periods;
    QList<Line> m_lines;
};

} // namespace ui
