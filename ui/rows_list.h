// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

namespace ui {

/// A list of rows that the keys walk as the mouse does; says what to do while it is empty. Who makes it gives
/// it a name and what paints its rows.
class RowsList final : public QListView
{
    Q_OBJECT

public:
    RowsList(const Theme &theme, QWidget *parent);

    /// Shown in place of rows.
    void setEmptyText(const QString &text);

signals:
    void rowChosen(const QModelIndex &index); ///< by click or key

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_emptyText;
};

} // namespace ui
