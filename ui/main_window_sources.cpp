// SPDX-License-Identifier: GPL-3.0-or-later
// What is answered to variables, and the sources of the open article.
#include "ui/codebook/variables_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/sources/sources_pane.h"

namespace ui {

void MainWindow::answer(const model::AnswerCell &cell)
{
    if (m_tagging.isPossible()) {
        m_project->perform(model::edits::answer(*m_project->page(), cell, m_project->by()));
    }
}

void MainWindow::showVariables()
{
    m_panel->inspector().commit();
    auto *dialog = new VariablesDialog(m_project->codebook(), m_project->readOnlyReason().isEmpty(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_project->perform(
            model::edits::changeVariables(m_project->codebook(), dialog->variables(), m_project->by()));
    });
    dialog->open();
}

void MainWindow::joinSources()
{
    connect(m_actions.showVariables, &QAction::triggered, this, &MainWindow::showVariables);
    connect(m_actions.showSources, &QAction::triggered, m_sources, &SourcesPane::open);
    connect(m_sources, &SourcesPane::closeRequested, this, [this] {
        m_sources->commit();
        m_sources->hide();
        m_reader->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sources, &SourcesPane::sourceActivated, this, [this](model::SourceId id) {
        const model::ArticlePage *page = m_project ? m_project->page() : nullptr;
        if (!page) {
            return;
        }
        const model::Source source = page->sources.value(id);
        for (const model::Annotation &annotation : page->annotations) {
            if (!source.entity.isNull() && annotation.entity == source.entity) {
                m_reader->setCurrent(annotation.id);
                showCurrent(annotation.id);
                return;
            }
        }
    });
}

} // namespace ui
