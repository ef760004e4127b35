// SPDX-License-Identifier: GPL-3.0-or-later
// What menus and buttons ask of the window: files to open, dialogs to show.
#include "ui/articles/adding_dialogs.h"
#include "ui/articles/details_dialog.h"
#include "ui/articles/details_table_dialog.h"
#include "ui/clean_copy_dialog.h"
#include "ui/export/export_dialog.h"
#include "ui/history/backups_dialog.h"
#include "ui/history/history_dialog.h"
#include "ui/keys/keys_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/project_place.h"
#include "ui/similar/similar_dialog.h"
#include "ui/start_page.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::requestNewProject()
{
    const QString path = m_dialogs->newProject(this, tr("project") + u".tagline"_s);
    if (!path.isEmpty()) {
        createProject(path);
    }
}

void MainWindow::requestOpenProject()
{
    const QString path = m_dialogs->openProject(this);
    if (!path.isEmpty()) {
        openProject(path);
    }
}

void MainWindow::requestArticles()
{
    const QStringList paths = m_dialogs->openArticles(this);
    if (!paths.isEmpty()) {
        open(paths);
    }
}

void MainWindow::requestFolder()
{
    const QString folder = m_dialogs->openFolder(this);
    if (!folder.isEmpty()) {
        open({folder});
    }
}

void MainWindow::requestPaste()
{
    auto *dialog = new PasteDialog(QApplication::clipboard()->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addPasted(dialog->article()); });
    dialog->open();
}

void MainWindow::addPasted(const model::reading::ReadArticle &read)
{
    if (m_project) {
        m_adding.addRead(read);
    } else if (beginWith(read.article.article.title)) {
        m_pasted = read;
    }
}

void MainWindow::offerSample()
{
    m_start->offerSample();
}

void MainWindow::showSampleInMaking()
{
    m_start->showSampleInMaking();
}

void MainWindow::sampleMade(const QString &path)
{
    offerSample();
    if (!m_project) {
        openProject(path);
    }
}

void MainWindow::sampleNotMade(const QString &why)
{
    offerSample();
    m_dialogs->tell(this, tr("The sample could not be made."), why);
}

void MainWindow::requestExport()
{
    commitTyped();
    auto *dialog = new ExportDialog(*m_project, *m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::requestDetails()
{
    const auto *summary = m_project->article(m_navigation.article());
    if (!summary) {
        return;
    }
    auto *dialog = new DetailsDialog(summary->article, !m_project->readOnlyReason().isEmpty(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_project->perform(model::edits::changeArticle(dialog->before(), dialog->after(), m_project->by()));
    });
    dialog->open();
}

void MainWindow::showDetailsTable()
{
    m_panel->inspector().commit();
    if (!m_table) {
        m_table = new DetailsTableDialog(*m_project, m_theme, this);
        m_table->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_table, &DetailsTableDialog::undoRequested, this, [this] { takeBack(true); });
        connect(m_table, &DetailsTableDialog::redoRequested, this, [this] { takeBack(false); });
    }
    m_table->show();
    m_table->raise();
    m_table->activateWindow();
}

void MainWindow::showSimilar()
{
    if (!m_similar) {
        m_similar = new SimilarDialog(*m_project, m_theme, {m_actions.undo, m_actions.redo}, this);
        m_similar->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_similar, &SimilarDialog::articleChosen, &m_navigation, &Navigation::openArticle);
    }
    m_similar->show();
    m_similar->raise();
    m_similar->activateWindow();
}

void MainWindow::askDuplicates(const QList<Duplicate> &duplicates)
{
    auto *dialog = new DuplicatesDialog(duplicates, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_adding.goOn(dialog->wanted()); });
    connect(dialog, &QDialog::rejected, this, [this] { m_adding.goOn({}); });
    dialog->open();
}

void MainWindow::addingDone(const AddReport &report)
{
    const int count = static_cast<int>(report.added.size());
    if (report.cancelled) {
        m_status->say(tr("Nothing was added."));
    } else if (count > 0 && !m_fresh.isEmpty()) {
        m_status->say(tr("%n article(s) added to a new project: %1, in %2.", nullptr, count)
                          .arg(QFileInfo(m_fresh).fileName(), shownFolder(m_fresh)));
    } else if (count > 0) {
        m_status->say(tr("%n article(s) added.", nullptr, count));
    }
    m_fresh.clear();
    m_similarHint.lookAt(report.added);
    if (!report.entries.isEmpty()) {
        auto *dialog = new AddReportDialog(report, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    if (count == 1 || (count > 0 && !m_project->page())) {
        openArticle(report.added.constFirst());
    }
}

void MainWindow::requestCleanCopy()
{
    auto *dialog = new CleanCopyDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_copying.requestClean(*m_project, dialog->wish(), this);
    });
    dialog->open();
}

/// Where this project can no longer be edited, work goes on in the copy.
void MainWindow::copySaved(const QString &path)
{
    if (!m_project || m_project->readOnlyReason().isEmpty()) {
        m_status->say(tr("A copy is saved as %1.").arg(path));
    } else if (m_dialogs->confirm(this, {tr("The copy is saved."), path, tr("Open the copy")})) {
        openProject(path);
    }
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(m_actions, m_keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHistory()
{
    if (!m_history) {
        m_history = new HistoryDialog(*m_project, m_theme, *m_dialogs, this);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        m_history->setArticle(m_navigation.article());
        connect(m_history, &HistoryDialog::placeChosen, this, [this](const Place &place) {
            m_navigation.goTo(place);
            m_reader->setFocus(Qt::OtherFocusReason); // for the keys that act on what is shown
        });
        connect(m_history, &HistoryDialog::turning, this, [this](bool isUndo) { m_takesBack = isUndo; });
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void MainWindow::showBackups()
{
    const QString path = m_project->path();
    auto *dialog = new BackupsDialog(path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::chosen, this, [this, path](const QString &backup) {
        m_rescue.copyBackup(backup, path, this);
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    m_dialogs->inform(
        this, tr("Tagline %1").arg(QStringLiteral(TAGLINE_VERSION)),
        tr("Free software under the GNU General Public License, version 3 or later."));
}

} // namespace ui
