// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of the project, and those that are the same.
#include "ui/claims/claims_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"

namespace ui {

void MainWindow::joinClaims()
{
    const auto goTo = [this](const Place &place) {
        if (m_correcting.leave()) {
            m_navigation.goTo(place);
        }
    };
    connect(m_actions.showClaims, &QAction::triggered, this, &MainWindow::showClaims);
    connect(m_actions.sameClaim, &QAction::triggered, this, [this] {
        m_panel->inspector().commit();
        m_same.find();
    });
    connect(m_actions.partClaim, &QAction::triggered, &m_same, &SameClaims::part);
    connect(&m_same, &SameClaims::placeChosen, this, goTo);
    connect(&m_same, &SameClaims::failed, this, &MainWindow::failed);
    connect(&m_same, &SameClaims::listWanted, this, [this](model::AnnotationId claim) {
        showClaims();
        m_claims->showSameAs(claim);
    });
}

void MainWindow::showClaims()
{
    m_panel->inspector().commit();
    if (!m_claims) {
        m_claims = new ClaimsDialog(*m_project, m_theme, *m_dialogs, {m_actions.undo, m_actions.redo}, this);
        m_claims->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_claims, &ClaimsDialog::placeChosen, this, [this](const Place &place) {
            if (m_correcting.leave()) {
                m_navigation.goTo(place);
            }
        });
    }
    m_claims->show();
    m_claims->raise();
    m_claims->activateWindow();
}

} // namespace ui
