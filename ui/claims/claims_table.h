// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claims_model.h"
#include "ui/claims/typed_choice.h"

#include <QTableView>
#include <QTimer>

#include <optional>

namespace ui {

/// The claims of a project, one a row; verdict, evidence and note are edited in their cells. Enter edits, or
/// goes to the text where there is nothing to edit; typing in a cell edits it, too. A verdict is chosen by
/// its first letters, and kept after a moment, or with the next key or click.
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
    /// The verdict that is being typed in this cell; empty for none.
    QString typedAt(const QModelIndex &index) const;
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
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is being typed in the field over a cell, or a verdict that was typed just now.
    struct HeldText
    {
        model::storage::ClaimRow claim;
        ClaimColumn column = ClaimColumn::Note;
        QString text;
        int anchor = 0;
        int cursor = 0;
    };

    void sortBy(int section);
    void rememberPlace();
    void restorePlace();
    void holdText();
    void typeOn();
    void writeHeld();
    bool typeVerdict(const QKeyEvent &event);
    void keepTyped();
    void dropTyped();

    ClaimsModel &m_claims;
    const Theme &m_theme;
    QString m_emptyText;
    model::AnnotationId m_place; ///< the current claim while the rows are arranged anew
    model::ArticleId m_article;  ///< where it stands
    std::optional<HeldText> m_held;
    TypedChoice m_typing;
    QPersistentModelIndex m_typedIn; ///< the cell; invalid while nothing is typed
    QString m_typed;                 ///< the verdict's code
    QTimer m_keepLater;
    int m_column = 0;
    int m_row = 0;
};

} // namespace ui
