// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claims_model.h"

#include <QTableView>

namespace ui {

/// The claims of a project, one a row; verdict, evidence and note are edited in their cells. Enter edits, or
/// goes to the text where there is nothing to edit; typing in a cell edits it, too.
class ClaimsTable final : public QTableView
{
    Q_OBJECT

public:
    ClaimsTable(ClaimsModel &model, const Theme &theme, QWidget *parent);

    /// The claims of the selected rows, from the highest on.
    QList<model::storage::ClaimRow> chosen() const;
    /// The claim of the current row; nullptr where there is none.
    const model::storage::ClaimRow *current() const;
    /// Keeps what an editor of a cell holds, and ends it.
    void keep(QWidget &editor);
    /// Keeps what is being typed in a cell.
    void commit();
    /// Shown in place of rows.
    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }

signals:
    void currentMoved();
    void chosenChanged(); ///< other rows are selected
    void goToWanted();    ///< Enter or a double click where nothing is edited

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void sortBy(int section);
    void rememberPlace();
    void restorePlace();

    ClaimsModel &m_claims;
    const Theme &m_theme;
    QString m_emptyText;
    model::AnnotationId m_place; ///< the current claim while the rows are arranged anew
    model::ArticleId m_article;  ///< where it stands
    int m_column = 0;
    int m_row = 0;
};

} // namespace ui
