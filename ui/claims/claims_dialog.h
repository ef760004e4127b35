// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claim_editing.h"
#include "ui/claims/claims_table.h"
#include "ui/place.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ui {

/// Every claim of the project in one table: who says it and where, whether it was checked, by whom and with
/// what. Stays open beside the work and follows it; what is edited is saved at once, each a step that can be
/// undone.
class ClaimsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `steps` are undo and redo.
    ClaimsDialog(model::Project &project, const Theme &theme, const QList<QAction *> &steps, QWidget *parent);
    ~ClaimsDialog() override;

    /// Keeps what is being typed in a cell.
    void commit();
    ClaimsTable &table() { return *m_table; }
    ClaimsModel &claims() { return *m_claims; }
    /// What the line below the table says.
    QString status() const;

signals:
    void placeChosen(const ui::Place &place);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build(const QList<QAction *> &steps);
    QLayout *makeFilters();
    QLayout *makeState();
    QLayout *makeButtons();
    void join();
    void recall();
    void listKinds();
    void listVerdicts();
    void filter();
    void goTo();
    void openLink();
    void showState();
    void showCurrent();
    QString stateText() const;

    model::Project &m_project;
    ClaimsModel *m_claims;
    ClaimsTable *m_table;
    ClaimEditing *m_editing;
    QLineEdit *m_find;
    QComboBox *m_which;
    QLabel *m_whole; ///< the current claim, all of it
    QLabel *m_status;
    QProgressBar *m_progress;
    QToolButton *m_verdict;
    QPushButton *m_goTo;
    QPushButton *m_open;
    QTimer m_filterLater;
    QString m_trouble; ///< what could not be read or written
};

} // namespace ui
