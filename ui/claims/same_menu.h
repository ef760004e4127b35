// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/claim_rows.h"
#include "ui/claims/claim_editing.h"
#include "ui/claims/claims_table.h"
#include "ui/dialogs.h"

#include <QObject>

class QAction;
class QMenu;

namespace ui {

/// What can be done with claims that are the same, in the list of claims: join those that are selected, look
/// for others like one, take some out, see them alone or where they stand, and give all the verdict of one.
class SameMenu final : public QObject
{
    Q_OBJECT

public:
    /// The keys act in the window.
    SameMenu(
        model::Project &project, Dialogs &dialogs, ClaimsModel &claims, ClaimsTable &table,
        ClaimEditing &editing, QWidget &window);

    QMenu &menu() { return *m_menu; }
    /// After other claims were selected, or are there.
    void refresh();

signals:
    void onlyWanted(model::AnnotationId claim);              ///< its repetitions, and nothing else
    void claimChosen(const model::storage::ClaimRow &claim); ///< to go to

private:
    void fill();
    QAction *add(const QString &text, const QString &tip, const QKeySequence &key, void (SameMenu::*then)());
    void listPlaces();
    void join();
    void joinAs();
    void part();
    void showOnly();
    void giveFinding();
    QList<model::AnnotationId> chosen() const;

    model::Project &m_project;
    Dialogs &m_dialogs;
    ClaimsModel &m_claims;
    ClaimsTable &m_table;
    ClaimEditing &m_editing;
    QWidget &m_window;
    QMenu *m_menu;
    QAction *m_join = nullptr;
    QAction *m_joinAs = nullptr;
    QAction *m_part = nullptr;
    QAction *m_give = nullptr;
    QAction *m_only = nullptr;
    QMenu *m_places = nullptr;
};

/// Asks whether what was found of so many claims may be replaced by what was found of another.
bool mayReplaceFindings(Dialogs &dialogs, QWidget *parent, int count);

} // namespace ui
