// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace ui {

class ClaimsModel;
class ClaimsTable;

/// Paints a cell of the table of claims, each text in its own direction, and makes what it is edited with: a
/// list for the verdict, a field of several lines for evidence and note.
class ClaimCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ClaimCell(const ClaimsModel &model, const Theme &theme, ClaimsTable &table);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeVerdicts(QWidget *parent, const QModelIndex &index) const;
    QWidget *makeLines(QWidget *parent, const QModelIndex &index) const;

    const ClaimsModel &m_model;
    const Theme &m_theme;
    ClaimsTable &m_table;
};

} // namespace ui
