// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's parts are joined about the correction of the article's text.
#include "ui/articles/details_table_dialog.h"
#include "ui/claims/claims_dialog.h"
#include "ui/find/search_pane.h"
#include "ui/history/history_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/status_line.h"

#include <algorithm>

namespace ui {

void MainWindow::joinCorrecting()
{
    connect(m_actions.correctText, &QAction::triggered, this, &MainWindow::beginCorrecting);
    connect(&m_correcting, &Correcting::said, m_status, &StatusLine::say);
    const auto follow = [this] {
        const bool reads = !m_correcting.isOn();
        m_panel->setEnabled(reads);
        m_searchPane->setEnabled(reads);
        updateActions();
    };
    connect(&m_correcting, &Correcting::begun, this, follow);
    connect(&m_correcting, &Correcting::ended, this, follow);
    connect(&m_correcting, &Correcting::stepsChanged, this, &MainWindow::updateActions);
}

/// What else could change the article, or waits for it, is put away first.
void MainWindow::beginCorrecting()
{
    commitTyped();
    m_linking.end();
    m_tagPopup->putAway();
    delete m_history.data();
    delete m_table.data();
    delete m_claims.data();
    m_finding.leave();
    m_mentions.leave();
    m_mentionReview.end();
    m_projectMentions.end();
    m_correcting.begin();
}

/// The page anew, at the words where the person was.
void MainWindow::showCorrected(const model::TextDelta &corrected)
{
    const model::Shifts shifts = corrected.splices.shifts();
    const qsizetype caret = shifts.moved(m_reader->caret());
    const model::AnnotationId current = m_reader->current();
    showPage();
    const model::ArticlePage &page = *m_project->page();
    m_reader->setCaret(std::min(caret, page.text.size()));
    if (page.annotations.find(current)) {
        m_reader->setCurrent(current);
    }
    m_panel->setCurrent(m_reader->current());
    m_reader->reveal({m_reader->caret(), m_reader->caret()});
}

} // namespace ui
