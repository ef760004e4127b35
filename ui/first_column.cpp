// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

/// Stays with its table and fits the column anew with its width and that of the others.
class FirstColumn final : public QObject
{
public:
    FirstColumn(QTableView &table, int leastLetters)
        : QObject(&table)
        , m_table(table)
        , m_leastLetters(leastLetters)
    {
        table.viewport()->installEventFilter(this);
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
            if (section > 0) {
                fit();
            }
        });
        fit();
    }

protected:
    bool eventFilter(QObject * /*viewport*/, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            fit();
        }
        return false;
    }

private:
    void fit()
    {
        QHeaderView &header = *m_table.horizontalHeader();
        const int others = header.length() - header.sectionSize(0);
        const int least = m_leastLetters * m_table.fontMetrics().averageCharWidth();
        header.resizeSection(0, std::max(least, m_table.viewport()->width() - others));
    }

    QTableView &m_table;
    int m_leastLetters;
};

} // namespace

void stretchFirstColumn(QTableView &table, int leastLetters)
{
    new FirstColumn(table, leastLetters);
}

} // namespace ui
