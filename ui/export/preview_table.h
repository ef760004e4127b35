// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace ui {

/// Shows the first rows of an export. Shares its width among the columns so that all of them are in sight
/// where they can be; headers are always whole. Rows are as high as what they show.
class PreviewTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(QAbstractItemModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How wide a column is at least, well wrapped, and in one line.
    struct Need
    {
        int least = 0;
        int wish = 0;
        int whole = 0;
    };
    Need needOf(int column) const;
    QList<int> shares(const QList<Need> &needs, int room) const;
    void shareWidth();

    /// A person may drag a column wider too: the rows follow, once for all columns.
    QTimer m_rowsLater;
};

} // namespace ui
