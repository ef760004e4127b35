// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speaks/bars_model.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace ui {

/// Fills a bar so that it is told apart without colours: a whole one, or a hatched one for what is missing.
void paintBar(QPainter &painter, const QRectF &bar, bool hasValue, const QColor &color, const QColor &ink);

/// A table whose second column are bars. As high as its rows, up to a limit; Enter and a click choose a row.
class BarsTable final : public QTableView
{
    Q_OBJECT

public:
    /// `color` is that of the bars.
    BarsTable(const Theme &theme, QColor Colors::*color, QWidget *parent);

    void show(const QStringList &headings, const QList<Bar> &bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 60}; }

signals:
    void rowChosen(int row);
    void rowReached(int row); ///< it is the current one now, also since the bars are new

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    BarsModel m_model;
};

} // namespace ui
