// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with its project: opening, following its changes, going to places, adding articles.
#include "ui/articles/adding_dialogs.h"
#include "ui/articles/articles_pane.h"
#include "ui/articles/details_dialog.h"
#include "ui/banner.h"
#include "ui/doorbell.h"
#include "ui/export/export_dialog.h"
#include "ui/keys_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/start_page.h"
#include "ui/status_line.h"
#include "ui/step_text.h"
#include "ui/window_memory.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int messageDuration = 6000;

bool isProject(const QString &path)
{
    return path.endsWith(u".tagline"_s, Qt::CaseInsensitive);
}

bool hasTags(const model::Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const model::AnyDelta &delta) {
        return std::holds_alternative<model::Delta<model::Tag>>(delta);
    });
}

} // namespace

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
    if (m_project && m_project->isOpen()) {
        m_adding.addFiles(articles);
    } else if (m_project) {
        m_articlesToAdd += articles;
    } else {
        const QString name = QFileInfo(articles.constFirst()).completeBaseName() + u".tagline"_s;
        const QString path = m_dialogs->newProject(this, name);
        if (!path.isEmpty()) {
            createProject(path, articles);
        }
    }
}

void MainWindow::openProject(const QString &path, model::storage::OpeningWish wish)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    closeProject();
    m_project = std::make_unique<model::Project>(file, wish);
    m_tagging.setProject(m_project.get());
    m_adding.setProject(m_project.get());
    joinProject();
    m_pages->setCurrentIndex(1);
    m_tools->show();
    m_reader->setEmptyText(tr("Opening…"));
    updateTitle();
}

void MainWindow::createProject(const QString &path, const QStringList &articles)
{
    try {
        model::storage::Store::create(path, {QFileInfo(path).completeBaseName(), {}, {}});
    } catch (const model::Error &error) {
        m_dialogs->tell(this, tr("The project could not be made."), error.text());
        return;
    }
    openProject(path);
    m_articlesToAdd = articles;
}

void MainWindow::closeProject()
{
    m_panel->inspector().commit();
    m_linking.end();
    m_tagging.setProject(nullptr);
    m_adding.setProject(nullptr);
    m_articles->showArticles(nullptr);
    m_reader->showPage(nullptr, nullptr);
    m_panel->showPage(nullptr, nullptr, nullptr);
    m_project.reset();
    m_article = {};
    m_goal.reset();
    m_articlesToAdd.clear();
    m_trouble->hide();
    m_start->showRecent(memory::recentProjects());
    m_start->showError({});
    m_pages->setCurrentIndex(0);
    m_tools->hide();
    updateTitle();
    updateReadOnly();
}

void MainWindow::projectOpened()
{
    memory::rememberProject(m_project->path());
    m_articles->showArticles(&m_project->articles());
    showTags();
    showPage();
    updateReadOnly();
    const model::ArticleId last = memory::lastArticle(m_project->path());
    if (m_project->article(last)) {
        openArticle(last);
    } else if (!m_project->articles().isEmpty()) {
        openArticle(m_project->articles().constFirst().article.id);
    }
    m_adding.addFiles(std::exchange(m_articlesToAdd, {}));
    m_reader->setFocus(Qt::OtherFocusReason);
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
    closeProject();
    m_start->showError(error.text());
}

void MainWindow::openArticle(model::ArticleId id)
{
    m_panel->inspector().commit();
    m_linking.end();
    if (id.isNull() || (id == m_article && m_project->page())) {
        return;
    }
    m_article = id;
    m_articles->setCurrent(id);
    m_project->openArticle(id);
}

void MainWindow::pageOpened(model::ArticleId id)
{
    m_article = id;
    memory::rememberArticle(m_project->path(), id);
    showPage();
    m_articles->setCurrent(id);
    if (m_goal && m_goal->article == id) {
        goTo(*std::exchange(m_goal, {}));
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
            : page || !m_article.isNull() ? QString()
                                          : tr("Choose an article from the list."));
    m_reader->showPage(page, &m_project->codebook());
    m_panel->showPage(page, &m_project->codebook(), &m_project->coders());
    m_status->showCounts(*m_project, m_panel->counts());
    updateActions();
}

void MainWindow::showTags()
{
    m_actions.showTagsOf(m_project->codebook(), [this](model::TagId id) { m_tagging.tag(id); });
    m_palette->setTags(m_project->codebook());
}

void MainWindow::take(const model::Change &change, bool jump)
{
    m_articles->articlesChanged(change);
    if (hasTags(change)) {
        showTags();
    }
    if (!m_project->page() || !m_reader->page()) {
        m_article = m_project->page() ? m_article : model::ArticleId();
        showPage();
    } else {
        m_reader->pageChanged(change);
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
    if (const auto place = placeOf(change); place && jump) {
        goTo(*place);
    }
    updateActions();
}

void MainWindow::failed(const model::Error &error)
{
    m_trouble->say(error.text());
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

void MainWindow::goTo(const Place &place)
{
    const model::ArticlePage *page = m_project->page();
    if (!page || page->article.id != place.article) {
        m_goal = place;
        openArticle(place.article);
        return;
    }
    if (page->annotations.find(place.annotation)) {
        m_reader->setCurrent(place.annotation, true);
    } else if (!place.range.isEmpty()) {
        m_reader->setCurrent({});
        m_reader->select(place.range);
        m_reader->reveal(place.range);
    }
    m_panel->setCurrent(m_reader->current());
    updateActions();
}

void MainWindow::showCurrent(model::AnnotationId id)
{
    m_panel->setCurrent(id);
    updateActions();
}

void MainWindow::goToAnnotation(model::AnnotationId id)
{
    m_reader->setCurrent(id, true);
    showCurrent(id);
    if (!m_panel->annotations().hasFocus()) {
        m_reader->setFocus(Qt::OtherFocusReason);
    }
}

/// From the current annotation, else from the caret.
void MainWindow::stepAnnotation(int step)
{
    const model::AnnotationSet &set = m_project->page()->annotations;
    if (set.isEmpty()) {
        return;
    }
    const qsizetype current = set.indexOf(m_reader->current());
    qsizetype target = current + step;
    if (current < 0) {
        const model::Annotation *next = set.firstFrom(m_reader->caret());
        const qsizetype after = next ? set.indexOf(next->id) : set.size();
        target = step > 0 ? after : after - 1;
    }
    if (target < 0 || target >= set.size()) {
        m_status->showMessage(
            step > 0 ? tr("This was the last annotation.") : tr("This was the first annotation."),
            messageDuration);
        return;
    }
    m_reader->setCurrent(set.at(target).id, true);
    showCurrent(set.at(target).id);
}

void MainWindow::stepArticle(int step)
{
    const model::ArticleId id = m_articles->neighbour(m_article, step);
    if (id.isNull()) {
        m_status->showMessage(
            step > 0 ? tr("This is the last article of the list.")
                     : tr("This is the first article of the list."),
            messageDuration);
        return;
    }
    openArticle(id);
}

void MainWindow::stepPane(int step)
{
    Inspector &inspector = m_panel->inspector();
    const QList<QWidget *> panes = {
        &m_articles->list(), m_reader, &m_panel->tags(), &m_panel->annotations(), &inspector};
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(panes.cbegin(), panes.cend(), [focus](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    qsizetype index = here != panes.cend() ? here - panes.cbegin() : (step > 0 ? -1 : 0);
    index = (index + step + panes.size()) % panes.size();
    if (panes[index] == &inspector && m_reader->current().isNull()) {
        index = (index + step + panes.size()) % panes.size();
    }
    if (panes[index] == &inspector) {
        inspector.focusFirst();
    } else {
        panes[index]->setFocus(Qt::ShortcutFocusReason);
    }
}

/// A tag of the panel takes the selection; without one it leads through the article.
void MainWindow::tagFromPanel(model::TagId id)
{
    const model::ArticlePage *page = m_project ? m_project->page() : nullptr;
    if (!page) {
        return;
    }
    if (!m_reader->selection().isEmpty() || !m_reader->pending().isEmpty()) {
        m_tagging.tag(id);
        m_reader->setFocus(Qt::OtherFocusReason);
        return;
    }
    const model::AnnotationSet &set = page->annotations;
    const qsizetype start = set.indexOf(m_reader->current());
    for (qsizetype step = 1; step <= set.size(); ++step) {
        const model::Annotation &candidate = set.at((start + step) % set.size());
        if (candidate.tag == id) {
            goToAnnotation(candidate.id);
            return;
        }
    }
    m_status->showMessage(tr("Select words in the article, then choose a tag."), messageDuration);
}

void MainWindow::beginLinking(model::AnnotationId claim, model::RelationId replaced)
{
    if (m_tagging.isPossible()) {
        m_panel->inspector().commit();
        m_linking.begin(claim, replaced, m_project->codebook());
    }
}

void MainWindow::zoomTo(int percent)
{
    m_reader->zoomTo(percent);
    memory::rememberNumber(u"reader/zoom"_s, m_reader->zoom());
    m_status->showMessage(tr("Text size %1 %").arg(m_reader->zoom()), messageDuration);
}

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

void MainWindow::requestPaste()
{
    auto *dialog = new PasteDialog(QApplication::clipboard()->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_adding.addRead(dialog->article()); });
    dialog->open();
}

void MainWindow::requestExport()
{
    m_panel->inspector().commit();
    auto *dialog = new ExportDialog(*m_project, *m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::requestDetails()
{
    const auto *summary = m_project->article(m_article);
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
        m_status->showMessage(tr("Nothing was added."), messageDuration);
    } else if (count > 0) {
        m_status->showMessage(tr("%n article(s) added.", nullptr, count), messageDuration);
    }
    if (!report.entries.isEmpty()) {
        auto *dialog = new AddReportDialog(report, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    if (count == 1 || (count > 0 && !m_project->page())) {
        openArticle(report.added.constFirst());
    }
}

/// Where this project can no longer be edited, work goes on in the copy.
void MainWindow::copySaved(const QString &path)
{
    if (m_project->readOnlyReason().isEmpty()) {
        m_status->showMessage(tr("A copy is saved as %1.").arg(path), messageDuration);
    } else if (m_dialogs->confirm(this, {tr("The copy is saved."), path, tr("Open the copy")})) {
        openProject(path);
    }
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    m_dialogs->tell(
        this, tr("Tagline %1").arg(QStringLiteral(TAGLINE_VERSION)),
        tr("Free software under the GNU General Public License, version 3 or later."));
}

} // namespace ui
