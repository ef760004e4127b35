// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with its project: opening it, following its changes, taking steps back.
#include "ui/articles/articles_pane.h"
#include "ui/banner.h"
#include "ui/doorbell.h"
#include "ui/find/find_bar.h"
#include "ui/history/history_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/project_place.h"
#include "ui/start_page.h"
#include "ui/status_line.h"
#include "ui/step_text.h"
#include "ui/window_memory.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool hasTags(const model::Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const model::AnyDelta &delta) {
        return std::holds_alternative<model::Delta<model::Tag>>(delta);
    });
}

} // namespace

bool MainWindow::isProject(const QString &path)
{
    return path.endsWith(u".tagline"_s, Qt::CaseInsensitive);
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
        beginWith(QFileInfo(articles.constFirst()).completeBaseName(), articles);
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
    const QString file = QFileInfo(path).absoluteFilePath(); // `path` may be the open project's own
    closeProject();
    m_project = begin(file, wish);
    showOpening();
}

/// Another thread reads the file from now on.
std::unique_ptr<model::Project> MainWindow::begin(const QString &path, model::storage::OpeningWish wish)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    return std::make_unique<model::Project>(file, wish, memory::lastArticle(file));
}

void MainWindow::showOpening()
{
    m_tagging.setProject(m_project.get());
    m_tagEditing.setProject(m_project.get());
    m_adding.setProject(m_project.get());
    m_search.setProject(m_project.get());
    m_navigation.setProject(m_project.get());
    joinProject();
    m_pages->setCurrentIndex(1);
    m_tools->show();
    m_reader->setEmptyText(tr("Opening…"));
    updateTitle();
    updateReadOnly();
}

bool MainWindow::createProject(const QString &path, const QStringList &articles)
{
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
    delete m_history.data();
    m_panel->inspector().commit();
    m_linking.end();
    m_tagging.setProject(nullptr);
    m_tagEditing.setProject(nullptr);
    m_tagPopup->putAway();
    m_adding.setProject(nullptr);
    m_navigation.setProject(nullptr);
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
    m_panel->showPage(nullptr, nullptr, nullptr);
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

void MainWindow::openArticle(model::ArticleId id)
{
    m_navigation.openArticle(id);
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
        m_project->articles().isEmpty() ? tr(
            "No article yet. Drop text files on this window, press Ctrl+O to choose some, or Ctrl+Shift+V "
            "to paste one.")
            : page || !m_navigation.article().isNull() ? QString()
                                                       : tr("Choose an article from the list."));
    m_reader->showPage(page, &m_project->codebook());
    m_panel->showPage(page, &m_project->codebook(), &m_project->coders());
    m_finding.pageShown();
    lightFound();
    m_status->showCounts(*m_project, m_panel->counts());
    updateActions();
}

void MainWindow::showTags()
{
    m_actions.showTagsOf(m_project->codebook(), [this](model::TagId id) { m_tagging.tag(id); });
    m_palette->setTags(m_project->codebook());
    m_search.showTags();
}

void MainWindow::take(const model::Change &change, bool jump)
{
    if (m_trouble->text() == m_failure) {
        m_trouble->hide(); // writing works again
    }
    m_articles->articlesChanged(change);
    if (hasTags(change)) {
        showTags();
    }
    if (!m_project->page() || !m_reader->page()) {
        if (!m_project->page()) {
            m_navigation.leave();
        }
        showPage();
    } else {
        m_reader->pageChanged(change);
        m_finding.pageChanged();
        m_panel->pageChanged(change);
        for (const model::AnyDelta &delta : change.deltas) {
            const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta);
            if (annotation && !jump && m_tagging.takeAwaited(annotation->subject().id)) {
                m_reader->setCurrent(annotation->subject().id);
            }
        }
        m_panel->setCurrent(m_reader->current());
        m_status->showCounts(*m_project, m_panel->counts());
    }
    m_search.projectChanged(change);
    if (const auto place = placeOf(change); place && jump) {
        m_navigation.goTo(*place);
    }
    updateActions();
    m_tagEditing.take(change);
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
    m_panel->inspector().reset();
    m_status->showProject(m_project.get());
    updateActions();
}

void MainWindow::takeBack(bool isUndo)
{
    m_panel->inspector().commit();
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

/// A tag of the panel takes the selection; without one it leads through the article.
void MainWindow::tagFromPanel(model::TagId id)
{
    if (!m_project || !m_project->page()) {
        return;
    }
    if (!m_reader->selection().isEmpty() || !m_reader->pending().isEmpty()) {
        m_tagging.tag(id);
        m_reader->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_navigation.goToNextOf(id)) {
        m_status->say(tr("Select words in the article, then choose a tag."));
    }
}

void MainWindow::beginLinking(model::AnnotationId claim, model::RelationId replaced)
{
    if (m_tagging.isPossible()) {
        m_panel->inspector().commit();
        m_linking.begin(claim, replaced, m_project->codebook());
    }
}

} // namespace ui
