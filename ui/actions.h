// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QKeySequence>
#include <QList>

#include <functional>
#include <span>

class QMenuBar;
class QMenu;
class QShortcut;

namespace ui {

struct ActionRow;
struct MenuName;

/// What decides on what can be done just now.
struct Situation
{
    const model::Project *project = nullptr; ///< may be one that is still being opened
    model::AnnotationId current;
    bool editsExtent = false;
    model::TagId tag;          ///< chosen in the list of tags
    bool hasChosen = false;    ///< annotations in their list
    bool isPassing = false;    ///< the project lies where it may be cleared away
    bool corrects = false;     ///< the text itself is in hand, so its tags are not
    bool undoesTyping = false; ///< there is some, in the text that is corrected
    bool redoesTyping = false;
};

/// Everything that can be done in the window, each with its words and its place in a menu. Built from one
/// table; KeyChoices gives them their keys.
struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(ui::Actions)

public:
    explicit Actions(QWidget *window);

    QAction *newProject = nullptr;
    QAction *openProject = nullptr;
    QAction *openAgain = nullptr;
    QAction *saveCopy = nullptr;
    QAction *keepInDocuments = nullptr;
    QAction *saveClean = nullptr;
    QAction *saveReadable = nullptr;
    QAction *showBackups = nullptr;
    QAction *exportData = nullptr;
    QAction *savePdf = nullptr;
    QAction *print = nullptr;
    QAction *sayWhenSaved = nullptr;
    QAction *quit = nullptr;

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    QAction *findInProject = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *tagFound = nullptr;
    QAction *showHistory = nullptr;
    QAction *showNotes = nullptr;

    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QAction *schemeSystem = nullptr;
    QAction *schemeLight = nullptr;
    QAction *schemeDark = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *showTags = nullptr;
    QAction *offerMentions = nullptr;
    QAction *showHints = nullptr;
    QAction *proposeQuotations = nullptr;
    QAction *proposeIndirect = nullptr;

    QAction *addArticles = nullptr;
    QAction *addFolder = nullptr;
    QAction *pasteText = nullptr;
    QAction *nextArticle = nullptr;
    QAction *previousArticle = nullptr;
    QAction *filterArticles = nullptr;
    QAction *articleDetails = nullptr;
    QAction *articleTable = nullptr;
    QAction *similarArticles = nullptr;
    QAction *correctText = nullptr;
    QAction *markDone = nullptr;
    QAction *excludeArticle = nullptr;
    QAction *markOpen = nullptr;
    QAction *removeArticle = nullptr;
    QAction *eraseArticle = nullptr;
    QAction *showRemoved = nullptr;

    QAction *findTag = nullptr;
    QAction *repeatTag = nullptr;
    QAction *selectSentence = nullptr;
    QAction *selectQuotation = nullptr;
    QAction *tagMentions = nullptr;
    QAction *reviewMentions = nullptr;
    QAction *mentionsInProject = nullptr;
    QAction *addPiece = nullptr;
    QAction *removePiece = nullptr;
    QAction *editExtent = nullptr;
    QAction *linkSource = nullptr;
    QAction *nextQuotation = nullptr;
    QAction *removeTag = nullptr;
    QAction *nextAnnotation = nullptr;
    QAction *previousAnnotation = nullptr;
    QAction *nextUnsourced = nullptr;
    QAction *toInspector = nullptr;
    QAction *toReader = nullptr;
    QAction *copyReference = nullptr;
    QAction *filterAnnotations = nullptr;
    QAction *giveCodings = nullptr;
    QAction *partName = nullptr;
    QAction *sameClaim = nullptr;
    QAction *partClaim = nullptr;
    QAction *showNames = nullptr;
    QAction *snapToWords = nullptr;

    QAction *addTag = nullptr;
    QAction *editTag = nullptr;
    QAction *moveTagUp = nullptr;
    QAction *moveTagDown = nullptr;
    QAction *moveTagIn = nullptr;
    QAction *moveTagOut = nullptr;
    QAction *mergeTag = nullptr;
    QAction *retireTag = nullptr;
    QAction *bringBackTag = nullptr;
    QAction *deleteTag = nullptr;
    QAction *showRetiredTags = nullptr;
    QAction *loadNames = nullptr;
    QAction *showCoders = nullptr;
    QAction *showSources = nullptr;
    QAction *showVariables = nullptr;

    QAction *whoSpeaks = nullptr;

    QAction *showClaims = nullptr;

    QAction *keys = nullptr;
    QAction *about = nullptr;

    /// One for each tag that is not retired, in the codebook's order.
    QList<QAction *> tags;

    /// What the actions are made from, in the order of the menus, in English.
    static std::span<const ActionRow> rows();
    static std::span<const MenuName> menuNames();

    /// What an action is called in lists: its words without the mnemonic's mark.
    static QString plainText(const QAction &action);
    /// All keys of an action, for people: "J, Ctrl+PgDown".
    QString keysOf(const QAction &action) const;

    void fill(QMenuBar &bar);
    /// Makes the single letters act while the widget has the focus.
    void listenIn(QWidget &reader);
    /// Makes the keys that lead back to the reader act in a pane beside it.
    void listenBeside(QWidget &pane) const;
    /// Makes the keys that move a tag act in the list of tags.
    void listenInTags(QWidget &list) const;
    /// Makes the keys that tag and remove act on what is chosen in the list of annotations.
    void listenInAnnotations(QWidget &list);
    /// Makes one action for each tag, in the Tag menu and with its letter in the reader and in that list.
    void showTagsOf(const model::Codebook &codebook, const std::function<void(model::TagId)> &then);
    /// Enables those that would do something now; undo and redo also say what.
    void allow(const Situation &situation) const;
    /// All of them in the order of the menus.
    QList<QAction *> all() const;
    /// The key that acts everywhere, of an action whose letter acts in the reader alone; or nullptr.
    QShortcut *alsoOf(const QAction &action) const { return m_also.value(&action); }
    const QList<QMenu *> &menus() const { return m_menus; }
    /// For the context menu of the list of articles too.
    QMenu *articleMenu() const { return m_articleMenu; }
    QMenu *viewMenu() const { return m_viewMenu; }
    /// For the reader's context menu too.
    QMenu *tagMenu() const { return m_tagMenu; }
    /// For the context menu of the list of tags too.
    QMenu *codebookMenu() const { return m_codebookMenu; }

private:
    void allowArticles(const model::Project *project, bool writable) const;
    void allowSame(
        const model::Project *project, const model::Annotation *current, const model::Tag *tag,
        bool writable) const;
    void allowCorrecting(const model::Project *project, const model::ArticlePage *page) const;
    void allowWhileCorrecting(const Situation &situation) const;
    void allowTags(const model::Project *project, const model::Tag *tag, bool writable) const;
    void nameSteps(const model::storage::UndoState &steps, bool possible) const;

    QWidget *m_window;
    QWidget *m_reader = nullptr;
    QWidget *m_annotations = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_articleMenu = nullptr;
    QMenu *m_tagMenu = nullptr;
    QMenu *m_codebookMenu = nullptr;
    QList<QMenu *> m_menus;
    QHash<const QAction *, QShortcut *> m_also;
};

} // namespace ui
