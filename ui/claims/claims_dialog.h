// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claim_editing.h"
#include "ui/claims/claims_table.h"
#include "ui/claims/same_menu.h"
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

class ElidedLabel;

/// Every claim of the project in one table: who says it and where, whether it was checked, by whom and with
/// what. Stays open beside the work and follows it; what is edited is saved at once, each a step that can be
/// undone.
class ClaimsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `steps` are undo and redo.
    ClaimsDialog(
        model::Project &project, const Theme &theme, Dialogs &dialogs, const QList<QAction *> &steps,
        QWidget *parent);
    ~ClaimsDialog() override;

    /// Keeps what is being typed in a cell.
    void commit();
    ClaimsTable &table() { return *m_table; }
    ClaimsModel &claims() { return *m_claims; }
    SameMenu &same() { return *m_same; }
    /// Lists a claim with those that are the same, and nothing else.
    void showSameAs(model::AnnotationId claim);
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
    void joinSame();
    void recall();
    void fitColumns();
    void offerWhose();
    void listKinds();
    void addKind(const QString &name, ClaimsWish::Which which, const QString &verdict = {});
    void listVerdicts();
    void filter();
    void goTo();
    void goToClaim(const model::storage::ClaimRow &claim);
    void openLink();
    void showState();
    void showCurrent();
    QString stateText() const;
    QString elsewhere(const model::storage::ClaimRow &claim) const;

    model::Project &m_project;
    ClaimsModel *m_claims;
    ClaimsTable *m_table;
    ClaimEditing *m_editing;
    SameMenu *m_same;
    QLineEdit *m_find;
    QComboBox *m_whose;
    QComboBox *m_which;
    QLabel *m_whole;          ///< the current claim, all of it
    ElidedLabel *m_elsewhere; ///< where else it was made
    QLabel *m_status;
    QProgressBar *m_progress;
    QToolButton *m_verdict;
    QToolButton *m_joining;
    QPushButton *m_goTo;
    QPushButton *m_open;
    QTimer m_filterLater;
    model::AnnotationId m_only; ///< the claim whose repetitions were asked for
    QString m_trouble;          ///< what could not be read or written
};

} // namespace ui
