// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/articles/articles_pane.h"
#include "ui/articles/details_table_dialog.h"
#include "ui/banner.h"
#include "ui/claims/claims_dialog.h"
#include "ui/english.h"
#include "ui/entities/names_dialog.h"
#include "ui/find/find_bar.h"
#include "ui/find/hits_bar.h"
#include "ui/find/search_pane.h"
#include "ui/hints/hint_bar.h"
#include "ui/history/history_dialog.h"
#include "ui/language_menu.h"
#include "ui/mentions/mentions_bar.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/quotations/proposal_bar.h"
#include "ui/sources/sources_pane.h"
#include "ui/speaks/speaks_screen.h"
#include "ui/start_page.h"
#include "ui/status_line.h"
#include "ui/window_memory.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

Scheme rememberedScheme()
{
    return static_cast<Scheme>(qBound(0, memory::number(u"view/scheme"_s, 0), 2));
}

} // namespace

MainWindow::MainWindow(const QString &path, std::unique_ptr<Dialogs> dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_project(isProject(path) ? begin(path) : nullptr)
    , m_theme(rememberedScheme())
    , m_dialogs(dialogs ? std::move(dialogs) : std::make_unique<NativeDialogs>())
    , m_actions(this)
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_splitter(new QSplitter(this))
    , m_readOnly(new Banner(false, this))
    , m_trouble(new Banner(true, this))
    , m_damage(new Banner(true, this))
    , m_passing(new Banner(true, this))
    , m_alike(new Banner(true, this))
    , m_articles(new ArticlesPane(m_theme, this))
    , m_reader(new ArticleView(m_theme, this))
    , m_palette(new TagPalette(*m_reader, m_theme))
    , m_correctionPane(new CorrectionPane(m_theme, this))
    , m_findBar(new FindBar(this))
    , m_hitsBar(new HitsBar(this))
    , m_mentionsBar(new MentionsBar(*m_reader))
    , m_mentionReviewBar(new HitsBar(this))
    , m_proposalBar(new ProposalBar(this))
    , m_hintBar(new HintBar(this))
    , m_searchPane(new SearchPane(m_theme, this))
    , m_sources(new SourcesPane(m_theme, this))
    , m_column(new QSplitter(Qt::Vertical, this))
    , m_tagPopup(new TagPopup(m_theme, m_reader))
    , m_speaks(new SpeaksScreen(m_theme, *m_dialogs, this))
    , m_panel(new Panel(m_theme, this))
    , m_status(new StatusLine(m_theme, this))
    , m_tagging(*m_reader, *m_dialogs, m_actions)
    , m_tagEditing(*m_dialogs, m_theme, this)
    , m_coderEditing(m_theme, this)
    , m_linking(*m_reader, m_tagging, m_theme)
    , m_same(m_panel->inspector().sameLine(), *m_dialogs, *this)
    , m_lighting(*m_reader, m_panel->annotations())
    , m_navigation(*m_reader, *m_articles, *m_panel)
    , m_finding(*m_reader, *m_findBar)
    , m_search(*m_searchPane, *m_reader)
    , m_hits(*m_hitsBar, *m_reader, m_theme)
    , m_mentions(*m_mentionsBar, *m_reader)
    , m_mentionReview(*m_mentionReviewBar, *m_reader)
    , m_projectMentions(*m_mentionReviewBar, *m_reader)
    , m_loadingNames(*m_dialogs, this)
    , m_quotations(*m_reader, *m_proposalBar)
    , m_marking(*m_dialogs, *m_articles, this)
    , m_correcting(*m_reader, *m_correctionPane, *m_dialogs)
    , m_erasing(*m_dialogs, *m_articles, this)
    , m_passingPlace(*m_passing, *m_actions.keepInDocuments, this)
    , m_similarHint(*m_alike)
    , m_hints(*m_hintBar, m_actions)
    , m_copying(*m_dialogs)
    , m_printing(*m_dialogs)
    , m_rescue(*m_dialogs)
{
    English::install();
    build();
    join();
    recall();
    m_look.apply();
    emptyPanes();
    if (m_project) {
        showOpening();
        return;
    }
    showStart();
    if (!path.isEmpty()) {
        open({path});
    }
}

MainWindow::~MainWindow()
{
    closeProject();
}

void MainWindow::build()
{
    m_actions.fill(*menuBar());
    auto *languages = new LanguageMenu(this);
    m_actions.viewMenu()->addSeparator();
    m_actions.viewMenu()->addMenu(languages);
    connect(languages, &LanguageMenu::chosen, this, &MainWindow::languageChosen);
    QToolBar *bar = m_tools = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({m_actions.addArticles, m_actions.pasteText, m_actions.undo, m_actions.redo});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions({m_actions.whoSpeaks, m_actions.exportData});

    m_splitter->addWidget(m_articles);
    buildColumn();
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(m_panel);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    // In a small window the panes beside the text give way too, the text most.
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({240, 782, 338});
    m_articles->setMinimumWidth(170);
    m_panel->setMinimumWidth(270);
    m_reader->setMinimumWidth(300);
    m_reader->setAccessibleName(tr("Article"));

    auto *workspace = new QWidget(this);
    auto *layout = new QVBoxLayout(workspace);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_readOnly->offer({m_actions.openAgain, m_actions.saveCopy});
    m_trouble->offer({m_actions.saveCopy});
    m_damage->offer({m_actions.saveReadable});
    layout->addWidget(m_readOnly);
    layout->addWidget(m_passing);
    m_alike->offer({m_actions.similarArticles});
    layout->addWidget(m_alike);
    layout->addWidget(m_trouble);
    layout->addWidget(m_damage);
    layout->addWidget(m_splitter, 1);
    m_pages->addWidget(m_start);
    m_pages->addWidget(workspace);
    m_pages->addWidget(m_speaks);
    setCentralWidget(m_pages);
    setStatusBar(m_status);
    setAcceptDrops(true);
}

void MainWindow::join()
{
    joinSpeaks(); // first: what works in the article leaves the figures before it begins
    joinReader();
    joinPanel();
    joinActions();
    joinTagActions();
    joinTags();
    joinCoders();
    joinNames();
    joinAnnotations();
    joinNavigation();
    joinFinding();
    joinMentions();
    joinQuotations();
    connect(m_start, &StartPage::newProjectRequested, this, &MainWindow::requestNewProject);
    connect(m_start, &StartPage::openProjectRequested, this, &MainWindow::requestOpenProject);
    connect(m_start, &StartPage::openArticleRequested, this, &MainWindow::requestArticles);
    connect(m_start, &StartPage::pasteRequested, this, &MainWindow::requestPaste);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_start, &StartPage::recentDropped, this, [this](const QString &path) {
        memory::forgetProject(path);
        m_start->showRecent(memory::recentProjects());
    });
    connect(m_start, &StartPage::recentChosen, this, [this](const QString &path) { openProject(path); });
    joinArticles();
    joinCorrecting();
    joinSources();
    joinClaims();
    connect(&m_tagging, &Tagging::said, m_status, &StatusLine::say);
    connect(&m_copying, &Copying::saved, this, &MainWindow::copySaved);
    connect(&m_passingPlace, &PassingPlace::kept, this, [this](const QString &path) { openProject(path); });
    connect(&m_passingPlace, &PassingPlace::failed, this, [this](const model::Error &error) {
        m_dialogs->tell(this, tr("The project could not be kept in your documents."), error.text());
    });
    connect(&m_copying, &Copying::begun, this, [this] { m_status->say(tr("Saving the copy…")); });
    connect(&m_copying, &Copying::failed, this, &MainWindow::failed);
    connect(&m_printing, &Printing::said, m_status, &StatusLine::say);
    connect(&m_rescue, &Rescue::saved, this, [this](const QString &copy) { openProject(copy); });
    connect(&m_linking, &Linking::cueWanted, this, [this] { m_panel->inspector().focusCue(); });
}

void MainWindow::joinProject()
{
    model::Project *project = m_project.get();
    connect(project, &model::Project::opened, this, &MainWindow::projectOpened);
    connect(project, &model::Project::openFailed, this, &MainWindow::projectNotOpened);
    connect(project, &model::Project::heldElsewhere, this, &MainWindow::projectHeldElsewhere);
    connect(project, &model::Project::backupFailed, this, [this](const model::Error &error) {
        if (error.kind() == model::Error::Kind::Damage) {
            showDamage(error.text());
        } else {
            m_trouble->say(error.text());
        }
    });
    connect(project, &model::Project::pageOpened, this, &MainWindow::pageOpened);
    connect(project, &model::Project::changed, this, &MainWindow::take);
    connect(project, &model::Project::readAnew, this, &MainWindow::readAnew);
    connect(project, &model::Project::failed, this, &MainWindow::failed);
    connect(project, &model::Project::undoStateChanged, this, &MainWindow::updateActions);
    connect(
        project, &model::Project::writingChanged, this, [this] { m_status->showProject(m_project.get()); });
    connect(project, &model::Project::readOnlyReasonChanged, this, &MainWindow::updateReadOnly);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_correcting.leave()) {
        event->ignore();
        return;
    }
    commitTyped();
    remember();
    QMainWindow::closeEvent(event);
}

/// What is being typed, in whatever field or window, is kept before it goes.
void MainWindow::commitTyped()
{
    m_panel->inspector().commit();
    m_sources->commit();
    if (m_table) {
        m_table->commit();
    }
    if (m_claims) {
        m_claims->commit();
    }
    if (m_names) {
        m_names->commit();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(localPaths(event->mimeData()));
}

} // namespace ui
