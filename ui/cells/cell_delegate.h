// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;
class QKeyEvent;

namespace ui {

class CellTable;

/// A cell of a table that is edited like a spreadsheet: one line in the direction that its own letters ask
/// for, shortened with its whole text as a tooltip. Edited in place: Enter and Tab keep what is typed and go
/// on, Esc drops it; what cannot be kept stays in the editor. Where there is something to choose from, the
/// editor lists it, and the first letters that only one of it begins with stand for it.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(const Theme &theme, QAbstractItemView &view);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// The editor is left with a key that goes on: so many columns to the right, so many rows down.
    void left(int columns, int rows);
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    const CellTable &table() const;
    void leave(QWidget *editor, QPoint step);
    bool goesOnFrom(QAbstractItemView &choices, const QKeyEvent &key);

    const Theme &m_theme;
    QAbstractItemView &m_view;
};

} // namespace ui
