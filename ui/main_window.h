// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_variable.h"
#include "model/project/project.h"
#include "ui/actions.h"
#include "ui/articles/adding.h"
#include "ui/articles/article_marking.h"
#include "ui/articles/erasing.h"
#include "ui/claims/same_claims.h"
#include "ui/codebook/tag_editing.h"
#include "ui/codebook/tag_popup.h"
#include "ui/coders/coder_editing.h"
#include "ui/copying.h"
#include "ui/correcting/correcting.h"
#include "ui/dialogs.h"
#include "ui/find/article_finding.h"
#include "ui/find/project_finding.h"
#include "ui/find/tagging_hits.h"
#include "ui/hints/hints.h"
#include "ui/keys/key_choices.h"
#include "ui/linking.h"
#include "ui/mentions/loading_names.h"
#include "ui/mentions/mention_review.h"
#include "ui/mentions/mentions_in_project.h"
#include "ui/mentions/other_mentions.h"
#include "ui/navigation.h"
#include "ui/passing_place.h"
#include "ui/print/printing.h"
#include "ui/quotations/quotation_proposing.h"
#include "ui/reader/article_view.h"
#include "ui/reader/tag_palette.h"
#include "ui/rescue.h"
#include "ui/similar/similar_hint.h"
#include "ui/source_lighting.h"
#include "ui/tagging.h"
#include "ui/theme/look.h"
#include "ui/window_memory.h"
#include "ui/within_screen.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QSplitter;
class QStackedWidget;
class QToolBar;

namespace ui {

class ArticlesPane;
class Banner;
class ClaimsDialog;
class DetailsTableDialog;
class FindBar;
class HintBar;
class HistoryDialog;
class HitsBar;
class MentionsBar;
class NamesDialog;
class Panel;
class ProposalBar;
class SearchPane;
class SourcesPane;
class SimilarDialog;
class SpeaksScreen;
class StartPage;
class StatusLine;

/// The program's window: owns the panes and joins them. Shows one project, or the start page.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Without dialogs it uses the system's.
    explicit MainWindow(
        const QString &path = {}, std::unique_ptr<Dialogs> dialogs = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Whether the file's name or its first bytes say so.
    static bool isProject(const QString &path);
    /// A project, or articles: they go into the open project, else into a new one in Documents/Tagline.
    void open(const QStringList &paths);
    void
    openProject(const QString &path, model::storage::OpeningWish wish = model::storage::OpeningWish::Write);
    /// Makes a project file and opens it; the articles are added once it is open. False, told, if it could
    /// not be made.
    bool createProject(const QString &path, const QStringList &articles = {});
    /// Finishes what is being typed first. The newest call wins.
    void openArticle(model::ArticleId id);

    /// Offers a sample on the start page; sampleRequested() follows when it is wished for.
    void offerSample();
    /// Says there that it is being made. sampleMade() or sampleNotMade() ends that, and offers it again.
    void showSampleInMaking();
    /// Opens it, unless the person went on to something else meanwhile.
    void sampleMade(const QString &path);
    void sampleNotMade(const QString &why);

    /// The open project, or one that is just being opened; nullptr on the start page.
    model::Project *project() { return m_project.get(); }
    Theme &theme() { return m_theme; }
    Dialogs &dialogs() { return *m_dialogs; }
    const Actions &actions() const { return m_actions; }
    ArticleView &reader() { return *m_reader; }
    Panel &panel() { return *m_panel; }
    ArticlesPane &articles() { return *m_articles; }
    FindBar &findBar() { return *m_findBar; }
    SearchPane &searchPane() { return m_search.pane(); }
    SourcesPane &sourcesPane() { return *m_sources; }
    HitsBar &hitsBar() { return *m_hitsBar; }
    MentionsBar &mentionsBar() { return *m_mentionsBar; }
    HitsBar &mentionReviewBar() { return *m_mentionReviewBar; }
    ProposalBar &proposalBar() { return *m_proposalBar; }
    HintBar &hintBar() { return *m_hintBar; }
    CorrectionPane &correctionPane() { return *m_correctionPane; }
    SpeaksScreen &speaksScreen() { return *m_speaks; }

signals:
    void sampleRequested();
    /// The window is to be made anew, to speak it.
    void languageChosen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildColumn();
    void join();
    void joinReader();
    void joinPanel();
    void joinNavigation();
    void joinFinding();
    void lightFound();
    void joinTaggingHits();
    void joinMentions();
    void takeInMentions(const model::Change &change, model::AnnotationId tagged);
    void reviewMentions(model::ArticleId article, const QList<model::suggest::Mention> &mentions);
    void joinQuotations();
    void chooseProposals();
    void stepFound(int step);
    void tagFound();
    void joinActions();
    void joinTagActions();
    void joinTags();
    void joinCoders();
    void joinNames();
    void joinAnnotations();
    void joinArticles();
    void joinCorrecting();
    void joinSources();
    void joinClaims();
    void showVariables();
    void answer(const model::AnswerCell &cell);
    void joinSpeaks();
    void showSpeaks();
    void leaveSpeaks();
    void beginCorrecting();
    void showCorrected(const model::TextDelta &corrected);
    void joinTagPopup();
    void joinProject();
    void chooseScheme(Scheme scheme);
    void remember();
    void recall();
    void fitIntoScreen();

    bool beginWith(const QString &title, const QStringList &articles = {});
    static std::unique_ptr<model::Project>
    begin(const QString &path, model::storage::OpeningWish wish = model::storage::OpeningWish::Write);
    void showOpening();
    void showStart();
    void emptyPanes();
    void commitTyped();
    void closeProject();
    void projectOpened();
    void openFirst();
    void projectHeldElsewhere(const model::storage::Opening &opening);
    void projectNotOpened(const model::Error &error);
    void pageOpened(model::ArticleId id);
    void take(const model::Change &change, bool jump);
    void readAnew();
    void failed(const model::Error &error);
    void showPage();
    void announceStep(bool isJump, bool isTagged);
    void showDamage(const QString &text);
    void showTags();
    void updateReadOnly();
    void updateTitle();
    void updateActions();

    void takeBack(bool isUndo);
    void tagFromPanel(model::TagId id);
    void tagByKey(model::TagId id);
    QList<model::AnnotationId> chosenAnnotations() const;
    void retagChosen(model::TagId id);
    void copyReference();
    void beginLinking(model::AnnotationId claim, model::RelationId replaced);
    void showCurrent(model::AnnotationId id);
    void zoomTo(int percent);

    void requestNewProject();
    void requestOpenProject();
    void requestArticles();
    void requestFolder();
    void requestPaste();
    void addPasted(const model::reading::ReadArticle &read);
    void requestExport();
    void requestDetails();
    void showDetailsTable();
    void showSimilar();
    void showNames();
    void showClaims();
    void askDuplicates(const QList<Duplicate> &duplicates);
    void addingDone(const AddReport &report);
    void requestCleanCopy();
    void copySaved(const QString &path);
    void showKeys();
    void showHistory();
    void showBackups();
    void showAbout();

    std::unique_ptr<model::Project> m_project; ///< first, as it is read while the window is built
    Theme m_theme;
    Look m_look{m_theme};
    WithinScreen m_withinScreen;
    std::unique_ptr<Dialogs> m_dialogs;
    Actions m_actions;
    KeyChoices m_keys{m_actions};
    QToolBar *m_tools = nullptr;
    QStackedWidget *m_pages;
    StartPage *m_start;
    QSplitter *m_splitter;
    Banner *m_readOnly;
    Banner *m_trouble;
    Banner *m_damage;
    Banner *m_passing;
    Banner *m_alike;
    ArticlesPane *m_articles;
    ArticleView *m_reader;
    TagPalette *m_palette;
    CorrectionPane *m_correctionPane;
    FindBar *m_findBar;
    HitsBar *m_hitsBar;
    MentionsBar *m_mentionsBar;
    HitsBar *m_mentionReviewBar;
    ProposalBar *m_proposalBar;
    HintBar *m_hintBar;
    SearchPane *m_searchPane;
    SourcesPane *m_sources;
    QSplitter *m_column; ///< the article, and below it the search and its sources
    TagPopup *m_tagPopup;
    SpeaksScreen *m_speaks;
    Panel *m_panel;
    StatusLine *m_status;
    Tagging m_tagging;
    TagEditing m_tagEditing;
    CoderEditing m_coderEditing;
    Linking m_linking;
    SameClaims m_same;
    SourceLighting m_lighting;
    Navigation m_navigation;
    ArticleFinding m_finding;
    ProjectFinding m_search;
    TaggingHits m_hits;
    OtherMentions m_mentions;
    MentionReview m_mentionReview;
    MentionsInProject m_projectMentions;
    LoadingNames m_loadingNames;
    QuotationProposing m_quotations;
    Adding m_adding;
    ArticleMarking m_marking;
    Correcting m_correcting;
    Erasing m_erasing;
    PassingPlace m_passingPlace;
    SimilarHint m_similarHint;
    Hints m_hints;
    Copying m_copying;
    Printing m_printing;
    Rescue m_rescue;
    memory::Place m_place;
    QPointer<HistoryDialog> m_history;
    QPointer<DetailsTableDialog> m_table;
    bool m_takesBack = false; ///< of undo and redo, which came last
    QPointer<SimilarDialog> m_similar;
    QPointer<NamesDialog> m_names;
    QPointer<ClaimsDialog> m_claims;
    QString m_failure;                                   ///< of the last edit that could not be written
    QStringList m_articlesToAdd;                         ///< once the project is open
    std::optional<model::reading::ReadArticle> m_pasted; ///< likewise
    QString m_fresh; ///< of a project made for articles that come, until they are there
};

} // namespace ui
