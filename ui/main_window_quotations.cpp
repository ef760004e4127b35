// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's parts are joined about the quotations that are proposed.
#include "ui/main_window.h"
#include "ui/quotations/proposal_bar.h"
#include "ui/status_line.h"

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::joinQuotations()
{
    connect(m_actions.nextQuotation, &QAction::triggered, this, [this] { m_quotations.step(+1); });
    connect(&m_quotations, &QuotationProposing::said, m_status, &StatusLine::say);
    connect(&m_quotations, &QuotationProposing::shown, this, [this] { showCurrent(m_reader->current()); });
    connect(&m_quotations, &QuotationProposing::joined, &m_tagging, &Tagging::sayJoined);
    connect(m_actions.correctText, &QAction::triggered, this, [this] { m_quotations.end(); });
    m_actions.proposeQuotations->setChecked(memory::number(u"proposals/quotations"_s, 1) != 0);
    m_actions.proposeIndirect->setChecked(memory::number(u"proposals/indirect"_s, 1) != 0);
    chooseProposals();
    connect(m_actions.proposeQuotations, &QAction::triggered, this, [this](bool proposes) {
        memory::rememberNumber(u"proposals/quotations"_s, proposes ? 1 : 0);
        chooseProposals();
    });
    connect(m_actions.proposeIndirect, &QAction::triggered, this, [this](bool proposes) {
        memory::rememberNumber(u"proposals/indirect"_s, proposes ? 1 : 0);
        chooseProposals();
    });
}

/// As the menu has it.
void MainWindow::chooseProposals()
{
    m_quotations.setProposes(
        m_actions.proposeQuotations->isChecked(), m_actions.proposeIndirect->isChecked());
    updateActions();
}

} // namespace ui
