// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks, and what of that it remembers.
#include "ui/articles/articles_pane.h"
#include "ui/banner.h"
#include "ui/correcting/correction_pane.h"
#include "ui/find/find_bar.h"
#include "ui/find/hits_bar.h"
#include "ui/find/search_pane.h"
#include "ui/main_window.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/quotations/proposal_bar.h"
#include "ui/status_line.h"
#include "ui/window_memory.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::chooseScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    memory::rememberNumber(u"view/scheme"_s, static_cast<int>(scheme));
}

void MainWindow::zoomTo(int percent)
{
    m_reader->zoomTo(percent);
    memory::rememberNumber(u"reader/zoom"_s, m_reader->zoom());
    m_status->say(tr("Text size %1 %").arg(m_reader->zoom()));
}

void MainWindow::recall()
{
    resize(1360, 860);
    restoreGeometry(memory::layoutOf(u"window"_s));
    fitIntoScreen();
    m_splitter->restoreState(memory::layoutOf(u"panes"_s));
    m_column->restoreState(memory::layoutOf(u"column"_s));
    m_panel->splitter().restoreState(memory::layoutOf(u"panel"_s));
    m_reader->zoomTo(memory::number(u"reader/zoom"_s, 100));
    const bool snaps = memory::number(u"reader/snap"_s, 1) != 0;
    m_reader->setSnapsToWords(snaps);
    m_actions.snapToWords->setChecked(snaps);
    QAction *const schemes[] = {m_actions.schemeSystem, m_actions.schemeLight, m_actions.schemeDark};
    schemes[static_cast<int>(m_theme.scheme())]->setChecked(true);
    m_articles->orderMenu().choose(
        static_cast<ArticlesOrder::By>(qBound(0, memory::number(u"articles/order"_s, 0), 5)),
        memory::number(u"articles/backwards"_s, 0) != 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
    const int order = qBound(0, memory::number(u"panel/order"_s, 0), 2);
    m_panel->setOrder(static_cast<AnnotationsModel::Order>(order));
}

/// A window from a larger screen would have parts where nobody sees them.
void MainWindow::fitIntoScreen()
{
    const QRect room = roomOnScreen(*this);
    if (width() > room.width() || height() > room.height()) {
        resize(size().boundedTo(room.size()));
        move(screen()->availableGeometry().topLeft());
    }
}

void MainWindow::remember()
{
    memory::rememberLayout(u"window"_s, saveGeometry());
    memory::rememberLayout(u"panes"_s, m_splitter->saveState());
    memory::rememberLayout(u"column"_s, m_column->saveState());
    memory::rememberLayout(u"panel"_s, m_panel->splitter().saveState());
    const ArticlesOrder &articles = m_articles->order();
    memory::rememberNumber(u"articles/order"_s, static_cast<int>(articles.by()));
    memory::rememberNumber(u"articles/backwards"_s, articles.direction() == Qt::DescendingOrder ? 1 : 0);
    memory::rememberNumber(u"panel/order"_s, static_cast<int>(m_panel->order()));
}

void MainWindow::updateTitle()
{
    setWindowTitle(
        m_project ? tr("%1 — Tagline").arg(QFileInfo(m_project->path()).completeBaseName()) : tr("Tagline"));
}

void MainWindow::updateReadOnly()
{
    const QString reason = m_project && m_project->isOpen() ? m_project->readOnlyReason() : QString();
    m_readOnly->say(reason);
    m_panel->setReadOnly(!reason.isEmpty());
    m_palette->setOffered(reason.isEmpty());
    m_reader->setHasGrips(reason.isEmpty());
    m_findBar->setCanTag(reason.isEmpty());
    m_searchPane->setCanTag(reason.isEmpty());
    m_status->showProject(m_project.get());
    updateActions();
}

void MainWindow::updateActions()
{
    m_actions.allow(
        {m_project.get(), m_reader->current(), m_reader->isEditingExtent(), m_panel->tags().currentTag(),
         m_panel->annotations().selectionModel()->hasSelection(), m_passingPlace.isOffered(),
         m_correcting.isOn(), m_correcting.canUndo(), m_correcting.canRedo()});
    const std::initializer_list<const QWidget *> atWork{
        m_proposalBar, m_hitsBar, m_mentionReviewBar, m_findBar, m_correctionPane};
    m_hints.refresh(
        std::any_of(atWork.begin(), atWork.end(), [](const QWidget *bar) { return !bar->isHidden(); }));
}

} // namespace ui
