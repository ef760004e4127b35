// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus do, as far as it is nobody else's.
#include "ui/articles/articles_pane.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/status_line.h"
#include "ui/window_memory.h"

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::joinActions()
{
    const auto on = [this](QAction *action, auto then) {
        connect(action, &QAction::triggered, this, then);
    };
    m_actions.listenIn(*m_reader);
    m_actions.listenBeside(*m_panel);
    m_actions.listenBeside(*m_articles);
    on(m_actions.newProject, &MainWindow::requestNewProject);
    on(m_actions.openProject, &MainWindow::requestOpenProject);
    on(m_actions.openAgain, [this] { openProject(m_project->path()); });
    on(m_actions.saveCopy, [this] { m_copying.request(*m_project, this); });
    on(m_actions.saveClean, &MainWindow::requestCleanCopy);
    on(m_actions.saveReadable, [this] { m_rescue.saveReadable(m_project->path(), this); });
    on(m_actions.exportData, &MainWindow::requestExport);
    on(m_actions.savePdf, [this] { m_printing.requestPdf(*m_project, this); });
    on(m_actions.print, [this] { m_printing.requestPaper(*m_project, this); });
    on(m_actions.sayWhenSaved, [this] { m_status->sayWhenSaved(*m_project); });
    on(m_actions.quit, &QWidget::close);
    on(m_actions.undo, [this] { takeBack(true); });
    on(m_actions.redo, [this] { takeBack(false); });
    on(m_actions.showBackups, &MainWindow::showBackups);
    on(m_actions.showHistory, &MainWindow::showHistory);
    on(m_actions.zoomIn, [this] { zoomTo(m_reader->zoom() + 10); });
    on(m_actions.zoomOut, [this] { zoomTo(m_reader->zoom() - 10); });
    on(m_actions.zoomReset, [this] { zoomTo(100); });
    on(m_actions.schemeSystem, [this] { chooseScheme(Scheme::System); });
    on(m_actions.schemeLight, [this] { chooseScheme(Scheme::Light); });
    on(m_actions.schemeDark, [this] { chooseScheme(Scheme::Dark); });
    on(m_actions.nextPane, [this] { m_navigation.stepPane(+1); });
    on(m_actions.previousPane, [this] { m_navigation.stepPane(-1); });
    on(m_actions.showTags, [this] { m_panel->tags().setFocus(Qt::ShortcutFocusReason); });
    on(m_actions.addArticles, &MainWindow::requestArticles);
    on(m_actions.addFolder, &MainWindow::requestFolder);
    on(m_actions.pasteText, &MainWindow::requestPaste);
    on(m_actions.nextArticle, [this] {
        if (m_correcting.leave()) {
            m_navigation.stepArticle(+1);
        }
    });
    on(m_actions.previousArticle, [this] {
        if (m_correcting.leave()) {
            m_navigation.stepArticle(-1);
        }
    });
    on(m_actions.filterArticles, [this] { m_articles->focusFilter(); });
    on(m_actions.articleDetails, &MainWindow::requestDetails);
    on(m_actions.articleTable, &MainWindow::showDetailsTable);
    on(m_actions.similarArticles, &MainWindow::showSimilar);
    on(m_actions.keys, &MainWindow::showKeys);
    on(m_actions.about, &MainWindow::showAbout);
}

void MainWindow::joinTagActions()
{
    const auto on = [this](QAction *action, auto then) {
        connect(action, &QAction::triggered, this, then);
    };
    on(m_actions.repeatTag, [this] { m_tagging.repeat(); });
    on(m_actions.selectSentence, [this] { m_tagging.selectSentence(); });
    on(m_actions.selectQuotation, [this] { m_tagging.selectQuotation(); });
    on(m_actions.addPiece, [this] { m_tagging.addPiece(); });
    on(m_actions.removePiece, [this] { m_tagging.removePiece(); });
    on(m_actions.editExtent, [this] {
        m_tagging.editExtent();
        updateActions();
    });
    on(m_actions.linkSource, [this] { beginLinking(m_reader->current(), {}); });
    on(m_actions.nextAnnotation, [this] { m_navigation.stepAnnotation(+1); });
    on(m_actions.nextUnsourced, [this] { m_navigation.goToNextUnsourced(); });
    m_status->offerUnsourced(*m_actions.nextUnsourced);
    on(m_actions.previousAnnotation, [this] { m_navigation.stepAnnotation(-1); });
    on(m_actions.toInspector, [this] { m_panel->inspector().focusFirst(); });
    on(m_actions.toReader, [this] { m_reader->setFocus(Qt::OtherFocusReason); });
    on(m_actions.snapToWords, [this](bool snaps) {
        m_reader->setSnapsToWords(snaps);
        memory::rememberNumber(u"reader/snap"_s, snaps ? 1 : 0);
    });
}

} // namespace ui
