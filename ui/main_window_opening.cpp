// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to a project and leaves it: made, opened, held by others, not to be opened.
#include "model/storage/recognise.h"
#include "ui/articles/articles_pane.h"
#include "ui/articles/details_table_dialog.h"
#include "ui/banner.h"
#include "ui/claims/claims_dialog.h"
#include "ui/doorbell.h"
#include "ui/entities/names_dialog.h"
#include "ui/find/find_bar.h"
#include "ui/history/history_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/project_place.h"
#include "ui/similar/similar_dialog.h"
#include "ui/sources/sources_pane.h"
#include "ui/speaks/speaks_screen.h"
#include "ui/start_page.h"
#include "ui/status_line.h"
#include "ui/window_memory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What a project is called that is made for these articles. A folder's name has no suffix.
QString titleOf(const QString &path)
{
    const QFileInfo file(path);
    return file.isDir() ? QDir(path).dirName() : file.completeBaseName();
}

} // namespace

bool MainWindow::isProject(const QString &path)
{
    return path.endsWith(u".tagline"_s, Qt::CaseInsensitive) || model::storage::isProjectByBytes(path);
}

void MainWindow::open(const QStringList &paths)
{
    QStringList articles;
    for (const QString &path : paths) {
        if (isProject(path)) {
            openProject(path);
        } else {
            articles.append(path);
        }
    }
    if (articles.isEmpty()) {
        return;
    }
    if (m_project && m_project->isOpen() && !m_project->readOnlyReason().isEmpty()) {
        m_status->say(tr("This project is open for reading only; no article can be added."));
    } else if (m_project && m_project->isOpen()) {
        m_adding.addFiles(articles);
    } else if (m_project) {
        m_articlesToAdd += articles;
    } else {
        beginWith(titleOf(articles.constFirst()), articles);
    }
}

/// A project for who brings a text: nobody need think of a place first.
bool MainWindow::beginWith(const QString &title, const QStringList &articles)
{
    QString path = placeForProject(title);
    if (path.isEmpty()) {
        path = m_dialogs->newProject(this, title + u".tagline"_s);
    }
    if (path.isEmpty() || !createProject(path, articles)) {
        return false;
    }
    m_fresh = path;
    return true;
}

void MainWindow::openProject(const QString &path, model::storage::OpeningWish wish)
{
    if (!m_correcting.leave()) {
        return;
    }
    const QString file = QFileInfo(path).absoluteFilePath(); // `path` may be the open project's own
    closeProject();
    m_project = begin(file, wish);
    showOpening();
}

/// Another thread reads the file from now on.
std::unique_ptr<model::Project> MainWindow::begin(const QString &path, model::storage::OpeningWish wish)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    return std::make_unique<model::Project>(file, wish, memory::lastArticle(file), memory::lastCoder(file));
}

void MainWindow::showOpening()
{
    m_tagging.setProject(m_project.get());
    m_tagEditing.setProject(m_project.get());
    m_coderEditing.setProject(m_project.get());
    m_adding.setProject(m_project.get());
    m_marking.setProject(m_project.get());
    m_correcting.setProject(m_project.get());
    m_erasing.setProject(m_project.get());
    m_search.setProject(m_project.get());
    m_hits.setProject(m_project.get());
    m_mentions.setProject(m_project.get());
    m_mentionReview.setProject(m_project.get());
    m_projectMentions.setProject(m_project.get());
    m_loadingNames.setProject(m_project.get());
    m_quotations.setProject(m_project.get());
    m_navigation.setProject(m_project.get());
    m_same.setProject(m_project.get());
    m_speaks->setProject(m_project.get());
    m_panel->inspector().lookForNames(&m_project->names());
    joinProject();
    m_pages->setCurrentIndex(1);
    m_tools->show();
    m_reader->setEmptyText(tr("Opening…"));
    updateTitle();
    updateReadOnly();
}

bool MainWindow::createProject(const QString &path, const QStringList &articles)
{
    if (!m_correcting.leave()) {
        return false;
    }
    try {
        model::storage::Store::create(path, {QFileInfo(path).completeBaseName(), {}, {}});
    } catch (const model::Error &error) {
        m_dialogs->tell(this, tr("The project could not be made."), error.text());
        return false;
    }
    openProject(path);
    m_articlesToAdd = articles;
    return true;
}

void MainWindow::closeProject()
{
    m_correcting.setProject(nullptr);
    m_passingPlace.setProject(nullptr);
    m_similarHint.setProject(nullptr);
    m_hints.setProject(nullptr);
    commitTyped();
    delete m_history.data();
    delete m_table.data();
    delete m_claims.data();
    delete m_similar.data();
    delete m_names.data();
    m_panel->inspector().lookForNames(nullptr);
    m_linking.end();
    m_tagging.setProject(nullptr);
    m_tagEditing.setProject(nullptr);
    m_coderEditing.setProject(nullptr);
    m_tagPopup->putAway();
    m_adding.setProject(nullptr);
    m_marking.setProject(nullptr);
    m_erasing.setProject(nullptr);
    m_navigation.setProject(nullptr);
    m_same.setProject(nullptr);
    m_speaks->setProject(nullptr);
    emptyPanes();
    m_project.reset();
    m_articlesToAdd.clear();
    m_pasted.reset();
    m_fresh.clear();
    m_place.write();
    showStart();
}

void MainWindow::emptyPanes()
{
    m_articles->showArticles(nullptr);
    m_reader->showPage(nullptr, nullptr);
    m_finding.pageShown();
    m_findBar->hide();
    m_search.setProject(nullptr);
    m_hits.setProject(nullptr);
    m_mentions.setProject(nullptr);
    m_mentionReview.setProject(nullptr);
    m_projectMentions.setProject(nullptr);
    m_loadingNames.setProject(nullptr);
    m_quotations.setProject(nullptr);
    m_panel->showPage(nullptr, nullptr, nullptr);
    m_sources->showPage(nullptr);
    m_trouble->hide();
    showDamage({});
}

void MainWindow::showStart()
{
    m_start->showRecent(memory::recentProjects());
    m_start->showError({});
    m_pages->setCurrentIndex(0);
    m_tools->hide();
    updateTitle();
    updateReadOnly();
}

void MainWindow::projectOpened()
{
    m_place.setProject(m_project->path());
    m_passingPlace.setProject(m_project.get());
    m_similarHint.setProject(m_project.get());
    m_hints.setProject(m_project.get());
    m_articles->showArticles(&m_project->articles());
    showTags();
    updateReadOnly();
    if (const model::ArticlePage *page = m_project->page()) {
        pageOpened(page->article.id);
    } else {
        showPage();
        openFirst();
    }
    m_adding.addFiles(std::exchange(m_articlesToAdd, {}));
    if (const auto pasted = std::exchange(m_pasted, {})) {
        m_adding.addRead(*pasted);
    }
    m_reader->setFocus(Qt::OtherFocusReason);
}

/// The article that was open last, where it could not be read with the project: now the person is told why.
void MainWindow::openFirst()
{
    const model::ArticleId last = memory::lastArticle(m_project->path());
    if (m_project->article(last)) {
        openArticle(last);
    } else if (!m_project->articles().isEmpty()) {
        openArticle(m_project->articles().constFirst().article.id);
    }
}

/// Raises the window that has the project, or asks how to go on without it.
void MainWindow::projectHeldElsewhere(const model::storage::Opening &opening)
{
    using model::storage::OpeningWish;
    const QString path = opening.path;
    const QStringList articles = m_articlesToAdd;
    const bool isOurMachine = opening.kind == model::storage::Opening::Kind::OpenHere;
    closeProject();
    if (isOurMachine && opening.holder.pid != QCoreApplication::applicationPid()
        && ringDoorbell(opening.holder.pid, path)) {
        m_start->showError(tr("This project is open in another window, which was brought to the front."));
        return;
    }
    QStringList ways = {tr("Open for reading")};
    if (!isOurMachine) {
        ways.append(tr("Take over"));
    }
    const auto way = m_dialogs->choose(this, tr("This project is open elsewhere."), opening.reason, ways);
    if (way) {
        openProject(path, *way == 0 ? OpeningWish::ReadOnly : OpeningWish::TakeOver);
        m_articlesToAdd = articles;
    }
}

void MainWindow::projectNotOpened(const model::Error &error)
{
    const QString path = m_project->path();
    closeProject();
    m_start->showError(error.text());
    if (error.kind() == model::Error::Kind::Damage) {
        m_rescue.offer(path, error, this);
    }
}

} // namespace ui
