// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/menu_keys.h"
#include "ui/panel/tag_label.h"
#include "ui/step_text.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum class Where {
    Window, ///< its keys act everywhere in the window
    Reader, ///< they act while the reader has the focus; `also` acts everywhere
    Sides,  ///< they act in the panes beside the reader
    Tags,   ///< they act in the list of tags
};

enum class In { File, Edit, View, Article, Tag, Codebook, Help };

struct Row
{
    QAction *Actions::*action;
    In menu;
    const char *text;
    const char *keys; ///< as QKeySequence::listFromString reads it
    const char *tip;
    Where where = Where::Window;
    const char *also = "";
    bool startsGroup = false;
};

#define WORDS(text) QT_TRANSLATE_NOOP("ui::Actions", text)

// clang-format off
constexpr std::array rows = {
    Row{&Actions::newProject, In::File, WORDS("&New project…"), "Ctrl+N", WORDS("Begin a new project file")},
    Row{&Actions::openProject, In::File, WORDS("&Open project…"), "Ctrl+Shift+O", WORDS("Open a project file")},
    Row{&Actions::openAgain, In::File, WORDS("Open a&gain"), "F5", WORDS("Read the project’s file anew, with what others changed in it")},
    Row{&Actions::saveCopy, In::File, WORDS("Save a &copy…"), "Ctrl+Shift+S", WORDS("Keep what this window shows in another file too")},
    Row{&Actions::saveClean, In::File, WORDS("Save a c&lean copy…"), "Ctrl+Alt+S", WORDS("A copy to hand on: without the history, without what was removed, at wish without notes and names")},
    Row{&Actions::saveReadable, In::File, WORDS("Save what can be &read…"), "Ctrl+Shift+R", WORDS("Of a damaged project: keep what is left of it in another file")},
    Row{&Actions::showBackups, In::File, WORDS("Restore a &backup…"), "Ctrl+Shift+B", WORDS("Look through the backups of this project and go on with one")},
    Row{&Actions::exportData, In::File, WORDS("&Export…"), "Ctrl+E", WORDS("Write tags, claims and the rest as tables"), Where::Window, "", true},
    Row{&Actions::sayWhenSaved, In::File, WORDS("Is it &saved?"), "Ctrl+S", WORDS("Everything is saved at once; this says when it was last")},
    Row{&Actions::quit, In::File, WORDS("&Quit"), "Ctrl+Q", WORDS("Close Tagline"), Where::Window, "", true},

    Row{&Actions::undo, In::Edit, WORDS("&Undo"), "Ctrl+Z", WORDS("Take the last step back")},
    Row{&Actions::redo, In::Edit, WORDS("&Redo"), "Ctrl+Shift+Z", WORDS("Do again what was taken back"), Where::Window, "Ctrl+Y"},
    Row{&Actions::find, In::Edit, WORDS("&Find in the article…"), "Ctrl+F", WORDS("Find words in the open article"), Where::Window, "", true},
    Row{&Actions::findInProject, In::Edit, WORDS("Find in &all articles…"), "Ctrl+Shift+F", WORDS("Find words in all articles of the project")},
    Row{&Actions::findNext, In::Edit, WORDS("Find &next"), "F3", WORDS("Go to the next place that was found")},
    Row{&Actions::findPrevious, In::Edit, WORDS("Find &previous"), "Shift+F3", WORDS("Go to the place before that was found")},
    Row{&Actions::showHistory, In::Edit, WORDS("&History…"), "Ctrl+H", WORDS("All steps: who did what and when; take one back, or bring it back"), Where::Window, "", true},

    Row{&Actions::zoomIn, In::View, WORDS("&Larger text"), "Ctrl++; Ctrl+=", WORDS("Make the article’s text larger")},
    Row{&Actions::zoomOut, In::View, WORDS("&Smaller text"), "Ctrl+-", WORDS("Make the article’s text smaller")},
    Row{&Actions::zoomReset, In::View, WORDS("&Usual text size"), "Ctrl+0", WORDS("Make the article’s text its usual size")},
    Row{&Actions::schemeSystem, In::View, WORDS("Colours of the s&ystem"), "", WORDS("Light or dark, as the system is"), Where::Window, "", true},
    Row{&Actions::schemeLight, In::View, WORDS("L&ight"), "", WORDS("Always light")},
    Row{&Actions::schemeDark, In::View, WORDS("&Dark"), "", WORDS("Always dark")},
    Row{&Actions::nextPane, In::View, WORDS("Next &pane"), "F6", WORDS("Go to the next part of the window"), Where::Window, "", true},
    Row{&Actions::previousPane, In::View, WORDS("P&revious pane"), "Shift+F6", WORDS("Go to the part of the window before")},
    Row{&Actions::showTags, In::View, WORDS("&Tags"), "Ctrl+1", WORDS("Go to the list of tags")},

    Row{&Actions::addArticles, In::Article, WORDS("&Add articles…"), "Ctrl+O", WORDS("Add text files to this project; dropping them on the window does the same")},
    Row{&Actions::pasteText, In::Article, WORDS("&Paste text…"), "Ctrl+Shift+V", WORDS("Add the text of the clipboard as an article")},
    Row{&Actions::nextArticle, In::Article, WORDS("&Next article"), "J", WORDS("Open the next article of the list"), Where::Reader, "Ctrl+PgDown", true},
    Row{&Actions::previousArticle, In::Article, WORDS("Pre&vious article"), "K", WORDS("Open the article before"), Where::Reader, "Ctrl+PgUp"},
    Row{&Actions::filterArticles, In::Article, WORDS("&Filter the list"), "Ctrl+Shift+L", WORDS("Find articles by title, outlet or byline")},
    Row{&Actions::articleDetails, In::Article, WORDS("&Details…"), "F2", WORDS("Title, outlet, byline, date, address and language"), Where::Window, "", true},

    Row{&Actions::findTag, In::Tag, WORDS("&Find a tag…"), "T", WORDS("Find a tag by a part of its name, or make one, and tag with it"), Where::Reader, "", true},
    Row{&Actions::repeatTag, In::Tag, WORDS("&Repeat the last tag"), ".", WORDS("Put the last used tag on the selection"), Where::Reader},
    Row{&Actions::selectSentence, In::Tag, WORDS("Select the &sentence"), "S", WORDS("Select the sentence around the caret"), Where::Reader},
    Row{&Actions::selectQuotation, In::Tag, WORDS("Select the &quotation"), "Q", WORDS("Select the quotation around the caret"), Where::Reader},
    Row{&Actions::addPiece, In::Tag, WORDS("&Add as a piece"), "+", WORDS("Add the selection to the current annotation as a further piece (also Ctrl+drag)"), Where::Reader, "", true},
    Row{&Actions::removePiece, In::Tag, WORDS("&Take a piece away"), "-", WORDS("Take the selection, or the piece at the caret, out of the current annotation"), Where::Reader},
    Row{&Actions::editExtent, In::Tag, WORDS("Change the &extent"), "E", WORDS("Select other words for the current annotation; Enter keeps them, Esc leaves them"), Where::Reader},
    Row{&Actions::linkSource, In::Tag, WORDS("Choose the s&ource…"), "A", WORDS("Link the current claim to who says it: click a name or find it in the list"), Where::Reader},
    Row{&Actions::removeTag, In::Tag, WORDS("Re&move the tag"), "Del", WORDS("Remove the current annotation"), Where::Reader},
    Row{&Actions::nextAnnotation, In::Tag, WORDS("&Next annotation"), "Alt+Down", WORDS("Go to the next annotation of this article"), Where::Window, "", true},
    Row{&Actions::previousAnnotation, In::Tag, WORDS("&Previous annotation"), "Alt+Up", WORDS("Go to the annotation before")},
    Row{&Actions::toInspector, In::Tag, WORDS("Go to its f&ields"), "Return; Enter", WORDS("Go to the fields of the current annotation"), Where::Reader},
    Row{&Actions::toReader, In::Tag, WORDS("&Back to the article"), "Esc", WORDS("Go back from the panel to the article"), Where::Sides},
    Row{&Actions::snapToWords, In::Tag, WORDS("Snap to &words"), "", WORDS("Selections made with the mouse grow to whole words"), Where::Window, "", true},

    Row{&Actions::addTag, In::Codebook, WORDS("&Add a tag…"), "Ctrl+Shift+T", WORDS("Add a tag of your own")},
    Row{&Actions::editTag, In::Codebook, WORDS("&Edit the tag…"), "", WORDS("Name, key, colour and definition of the tag chosen in the list; F2 there does the same"), Where::Tags, "", true},
    Row{&Actions::mergeTag, In::Codebook, WORDS("&Merge the tag…"), "", WORDS("Give all that has this tag another one"), Where::Tags},
    Row{&Actions::retireTag, In::Codebook, WORDS("&Retire the tag"), "", WORDS("Keep the tag where it is used, and offer it no more"), Where::Tags},
    Row{&Actions::bringBackTag, In::Codebook, WORDS("&Bring the tag back"), "", WORDS("Offer a retired tag again"), Where::Tags},
    Row{&Actions::deleteTag, In::Codebook, WORDS("De&lete the tag"), "", WORDS("Delete the tag chosen in the list; Del there does the same. A used one can be merged or retired"), Where::Tags},
    Row{&Actions::moveTagUp, In::Codebook, WORDS("Move &up"), "Alt+Shift+Up", WORDS("Move the tag up in the list; dragging does the same"), Where::Tags, "", true},
    Row{&Actions::moveTagDown, In::Codebook, WORDS("Move &down"), "Alt+Shift+Down", WORDS("Move the tag down in the list"), Where::Tags},
    Row{&Actions::moveTagIn, In::Codebook, WORDS("Put u&nder the one above"), "Alt+Shift+Right", WORDS("Make it a part of the tag above"), Where::Tags},
    Row{&Actions::moveTagOut, In::Codebook, WORDS("Take &out again"), "Alt+Shift+Left", WORDS("Take it out of the tag it stands under"), Where::Tags},
    Row{&Actions::showRetiredTags, In::Codebook, WORDS("&Show retired tags"), "", WORDS("List the retired tags too, to bring them back"), Where::Window, "", true},

    Row{&Actions::keys, In::Help, WORDS("&Keys"), "F1", WORDS("A list of all keys")},
    Row{&Actions::about, In::Help, WORDS("&About Tagline"), "", WORDS("Version and licence")},
};
// clang-format on

struct MenuName
{
    In menu;
    const char *name;
};

constexpr std::array menuNames = {
    MenuName{In::File, WORDS("&File")}, MenuName{In::Edit, WORDS("&Edit")},
    MenuName{In::View, WORDS("&View")}, MenuName{In::Article, WORDS("&Article")},
    MenuName{In::Tag, WORDS("&Tag")},   MenuName{In::Codebook, WORDS("&Codebook")},
    MenuName{In::Help, WORDS("&Help")},
};

#undef WORDS

QString words(const char *text)
{
    return QCoreApplication::translate("ui::Actions", text);
}

QAction *make(const Row &row, QWidget *window)
{
    auto *action = new QAction(words(row.text), window);
    if (*row.keys != '\0') {
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.keys)));
    }
    action->setToolTip(words(row.tip));
    action->setStatusTip(words(row.tip));
    if (row.where == Where::Reader || row.where == Where::Tags) {
        action->setShortcutContext(Qt::WidgetShortcut);
    } else if (row.where == Where::Sides) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    if (*row.also != '\0') {
        const QKeySequence also = QKeySequence(QString::fromLatin1(row.also));
        action->setProperty("alsoKeys", also.toString(QKeySequence::NativeText));
        QObject::connect(new QShortcut(also, window), &QShortcut::activated, action, &QAction::trigger);
    }
    return action;
}

void makeChoice(QWidget *window, const QList<QAction *> &choices)
{
    auto *group = new QActionGroup(window);
    for (QAction *action : choices) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

} // namespace

Actions::Actions(QWidget *window)
    : m_window(window)
{
    for (const Row &row : rows) {
        this->*row.action = make(row, window);
        if (row.where == Where::Window) {
            window->addAction(this->*row.action);
        }
    }
    makeChoice(window, {schemeSystem, schemeLight, schemeDark});
    snapToWords->setCheckable(true);
    showRetiredTags->setCheckable(true);
    addTag->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "+ Add tag")));
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
    addArticles->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "+ Add articles")));
    pasteText->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "Paste text")));
    undo->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "↶ Undo")));
    redo->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "↷ Redo")));
    saveCopy->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "Save a copy…")));
    saveReadable->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "Save what can be read…")));
    openAgain->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "Open again")));
    exportData->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "Export…")));
}

QString Actions::plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

QString Actions::keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts()) {
        keys.append(key.toString(QKeySequence::NativeText));
    }
    if (const QString also = action.property("alsoKeys").toString(); !also.isEmpty()) {
        keys.append(also);
    }
    return keys.join(u", "_s);
}

void Actions::fill(QMenuBar &bar)
{
    for (const MenuName &name : menuNames) {
        QMenu *menu = bar.addMenu(words(name.name));
        menu->setToolTipsVisible(true);
        keepKeysIn(*menu);
        m_menus.append(menu);
        if (name.menu == In::Tag) {
            m_tagMenu = menu;
        } else if (name.menu == In::Codebook) {
            m_codebookMenu = menu;
        }
        for (const Row &row : rows) {
            if (row.menu != name.menu) {
                continue;
            }
            if (row.startsGroup) {
                menu->addSeparator();
            }
            menu->addAction(this->*row.action);
        }
    }
}

void Actions::listenIn(QWidget &reader)
{
    m_reader = &reader;
    for (const Row &row : rows) {
        if (row.where == Where::Reader) {
            reader.addAction(this->*row.action);
        }
    }
}

void Actions::listenBeside(QWidget &pane) const
{
    for (const Row &row : rows) {
        if (row.where == Where::Sides) {
            pane.addAction(this->*row.action);
        }
    }
}

void Actions::listenInTags(QWidget &list) const
{
    for (const Row &row : rows) {
        if (row.where == Where::Tags) {
            list.addAction(this->*row.action);
        }
    }
}

void Actions::showTagsOf(const model::Codebook &codebook, const std::function<void(model::TagId)> &then)
{
    qDeleteAll(tags);
    tags.clear();
    QAction *before = m_tagMenu->actions().value(0);
    for (const model::Tag &tag : codebook.tags) {
        if (tag.retired) {
            continue;
        }
        auto *action = new QAction(labelOf(tag).replace(u'&', u"&&"_s), m_window);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(
            words(QT_TRANSLATE_NOOP(
                      "ui::Actions",
                      "Tag the selection, the current annotation or the word at the caret as %1"))
                .arg(labelOf(tag)));
        if (!tag.shortcut.isEmpty()) {
            action->setShortcut(QKeySequence(tag.shortcut.toUpper()));
        }
        QObject::connect(action, &QAction::triggered, m_window, [then, id = tag.id] { then(id); });
        m_tagMenu->insertAction(before, action);
        m_reader->addAction(action);
        tags.append(action);
    }
}

void Actions::allow(const Situation &situation) const
{
    const model::Project *project = situation.project;
    const bool open = project && project->isOpen();
    const bool writable = open && project->readOnlyReason().isEmpty();
    const model::ArticlePage *page = open ? project->page() : nullptr;
    const model::Annotation *current = page ? page->annotations.find(situation.current) : nullptr;
    const model::Tag *tag = current ? project->codebook().find(current->tag) : nullptr;
    const auto enable = [](bool enabled, const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            action->setEnabled(enabled);
        }
    };
    enable(
        open,
        {openAgain, saveCopy, saveClean, saveReadable, exportData, sayWhenSaved, showTags, nextPane,
         previousPane, nextArticle, previousArticle, filterArticles, findInProject, findNext, findPrevious,
         showHistory, showBackups});
    enable(!open || writable, {addArticles, pasteText});
    enable(
        page,
        {articleDetails, selectSentence, selectQuotation, toReader, nextAnnotation, previousAnnotation,
         find});
    enable(page && writable, {findTag, repeatTag, addPiece});
    enable(page && writable, tags);
    enable(current && writable, {removePiece, editExtent, removeTag});
    enable(tag && tag->role == model::Tag::Role::Claim && writable, {linkSource});
    enable(current && !situation.editsExtent, {toInspector});
    allowTags(project, open ? project->codebook().find(situation.tag) : nullptr, writable);
    nameSteps(open ? project->undoState() : model::storage::UndoState(), writable);
}

void Actions::allowTags(const model::Project *project, const model::Tag *tag, bool writable) const
{
    addTag->setEnabled(writable);
    showRetiredTags->setEnabled(project && project->isOpen());
    for (QAction *action : {editTag, mergeTag, deleteTag, moveTagUp, moveTagDown, moveTagIn, moveTagOut}) {
        action->setEnabled(tag && writable);
    }
    retireTag->setEnabled(tag && writable && !tag->retired);
    bringBackTag->setEnabled(tag && writable && tag->retired);
}

void Actions::nameSteps(const model::storage::UndoState &steps, bool possible) const
{
    const auto name = [](const std::optional<model::storage::Step> &step) {
        return step ? u" "_s + stepText(*step).replace(u'&', u"&&"_s) : QString();
    };
    undo->setEnabled(possible && steps.undo);
    redo->setEnabled(possible && steps.redo);
    undo->setText(
        QCoreApplication::translate("ui::Actions", "&Undo%1", "%1: a blank and the step, or nothing")
            .arg(name(steps.undo)));
    redo->setText(
        QCoreApplication::translate("ui::Actions", "&Redo%1", "%1: a blank and the step, or nothing")
            .arg(name(steps.redo)));
    undo->setToolTip(plainText(*undo));
    redo->setToolTip(plainText(*redo));
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const QMenu *menu : m_menus) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu()) {
                actions.append(action);
            }
        }
    }
    return actions;
}

} // namespace ui
