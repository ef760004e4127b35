// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with its open project: showing its articles, following its changes, taking steps back.
#include "ui/articles/articles_pane.h"
#include "ui/banner.h"
#include "ui/find/hits_bar.h"
#include "ui/history/history_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/sources/sources_pane.h"
#include "ui/status_line.h"
#include "ui/step_text.h"

#include <algorithm>

namespace ui {

namespace {

template <typename Value>
bool has(const model::Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const model::AnyDelta &delta) {
        return std::holds_alternative<model::Delta<Value>>(delta);
    });
}

} // namespace

void MainWindow::openArticle(model::ArticleId id)
{
    if (m_correcting.leave()) {
        m_navigation.openArticle(id);
    }
}

void MainWindow::pageOpened(model::ArticleId id)
{
    m_place.setArticle(id);
    showPage();
    const int damaged = m_project->page()->damagedAnnotations;
    showDamage(
        damaged == 0 ? QString()
                     : tr(
                         "Damaged in the file, and therefore not shown: %n annotation(s) of this article. "
                         "Work on with a backup, or save what can be read.",
                         nullptr, damaged));
    m_navigation.arrive(id);
    if (m_history) {
        m_history->setArticle(id);
    }
}

/// Shows the project's open page, or the empty states.
void MainWindow::showPage()
{
    const model::ArticlePage *page = m_project->page();
    m_reader->setEmptyText(
        m_project->articles().isEmpty() ? tr("No article yet. Drop texts or web pages on this window, press "
                                             "Ctrl+O to choose some, or Ctrl+Shift+V "
                                             "to paste one.")
            : page || !m_navigation.article().isNull() ? QString()
                                                       : tr("Choose an article from the list."));
    m_reader->showPage(page, &m_project->codebook());
    m_panel->showPage(page, &m_project->codebook(), &m_project->coders());
    m_sources->showPage(m_project.get());
    m_same.showCurrent(m_reader->current());
    m_lighting.showCodebook(&m_project->codebook());
    m_lighting.refresh();
    m_finding.pageShown();
    m_hits.pageShown();
    m_mentions.pageShown();
    m_mentionReview.pageShown();
    m_quotations.pageShown();
    lightFound();
    m_status->showCounts(*m_project, m_panel->counts());
    updateActions();
}

void MainWindow::showTags()
{
    m_actions.showTagsOf(m_project->codebook(), [this](model::TagId id) { tagByKey(id); });
    m_hitsBar->addActions(m_actions.tags); // for a review
    m_keys.apply();
    m_palette->setTags(m_project->codebook());
    m_search.showTags();
}

void MainWindow::take(const model::Change &change, bool jump)
{
    model::AnnotationId tagged;
    if (m_trouble->text() == m_failure) {
        m_trouble->hide(); // writing works again
    }
    m_articles->articlesChanged(change);
    if (has<model::Tag>(change)) {
        showTags();
    }
    if (has<model::Coder>(change)) {
        m_status->showProject(m_project.get());
    }
    if (!m_project->page() || !m_reader->page()) {
        if (!m_project->page()) {
            m_navigation.leave();
        }
        showPage();
    } else if (const model::TextDelta *corrected = change.textOf(m_project->page()->article.id)) {
        showCorrected(*corrected);
    } else {
        m_reader->pageChanged(change);
        m_finding.pageChanged();
        m_panel->pageChanged(change);
        m_sources->pageChanged();
        for (const model::AnyDelta &delta : change.deltas) {
            const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta);
            if (annotation && !jump && m_tagging.takeAwaited(annotation->subject().id)) {
                m_reader->setCurrent(annotation->subject().id);
                tagged = annotation->subject().id;
            }
        }
        m_panel->setCurrent(m_reader->current());
        m_same.showCurrent(m_reader->current());
        m_lighting.refresh();
        m_status->showCounts(*m_project, m_panel->counts());
    }
    m_search.projectChanged(change);
    m_hits.projectChanged(change);
    m_quotations.projectChanged(change);
    if (const auto place = placeOf(change); place && jump) {
        m_navigation.goTo(*place);
    } else if (!m_project->page() && m_navigation.article().isNull()) {
        m_navigation.openArticle(m_marking.takeNext());
    }
    updateActions();
    announceStep(jump, !tagged.isNull());
    if (!jump) {
        m_hints.take(change);
    }
    takeInMentions(change, tagged);
    m_correcting.take(change);
    m_tagEditing.take(change);
    m_tagging.take(change);
    m_marking.take(change);
}

/// For those who do not see it: what was just done, or taken back.
void MainWindow::announceStep(bool isJump, bool isTagged)
{
    const model::storage::UndoState &steps = m_project->undoState();
    if (isTagged) {
        m_status->announce(tr("Tagged as %1", "tag and words").arg(m_reader->accessibleDescription()));
    } else if (isJump && m_takesBack && steps.redo) {
        m_status->announce(tr("Undone: %1").arg(stepText(*steps.redo)));
    } else if (isJump && steps.undo) {
        m_status->announce(tr("Redone: %1").arg(stepText(*steps.undo)));
    } else if (steps.undo) {
        m_status->announce(tr("Done: %1").arg(stepText(*steps.undo)));
    }
}

/// Empty where nothing is damaged; else the action that saves what is left comes with the words.
void MainWindow::showDamage(const QString &text)
{
    m_damage->say(text);
    m_actions.saveReadable->setVisible(!text.isEmpty());
}

void MainWindow::failed(const model::Error &error)
{
    // That nothing more can be written is said already.
    if (error.kind() == model::Error::Kind::Damage) {
        showDamage(error.text());
    } else if (error.text() != m_project->readOnlyReason()) {
        m_failure = error.text();
        m_trouble->say(m_failure);
    }
    m_hits.failed();
    m_mentions.failed();
    m_mentionReview.failed();
    m_projectMentions.failed();
    m_loadingNames.failed();
    m_quotations.failed();
    m_panel->inspector().reset();
    m_correcting.failed();
    m_status->showProject(m_project.get());
    updateActions();
}

void MainWindow::takeBack(bool isUndo)
{
    if (m_correcting.isOn()) {
        isUndo ? m_correcting.undo() : m_correcting.redo();
        return;
    }
    m_panel->inspector().commit();
    m_takesBack = isUndo;
    const auto step = isUndo ? m_project->undoState().undo : m_project->undoState().redo;
    if (step && m_project->asksBefore(*step) && !m_dialogs->confirm(this, stepQuestion(*step, isUndo))) {
        return;
    }
    if (isUndo) {
        m_project->undo();
    } else {
        m_project->redo();
    }
}

void MainWindow::beginLinking(model::AnnotationId claim, model::RelationId replaced)
{
    if (m_tagging.isPossible()) {
        m_panel->inspector().commit();
        m_linking.begin(claim, replaced, m_project->codebook(), m_project->names());
    }
}

} // namespace ui
