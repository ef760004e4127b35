// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/action_rows.h"
#include "ui/menu_keys.h"
#include "ui/panel/tag_label.h"
#include "ui/step_text.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Where = ActionRow::Where;
using In = ActionRow::In;

QString words(const char *text)
{
    return QCoreApplication::translate("ui::Actions", text);
}

QAction *make(const ActionRow &row, QWidget *window)
{
    auto *action = new QAction(words(row.text), window);
    action->setToolTip(words(row.tip));
    action->setStatusTip(words(row.tip));
    if (row.where == Where::Reader || row.where == Where::Tags) {
        action->setShortcutContext(Qt::WidgetShortcut);
    } else if (row.where == Where::Sides) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
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
    for (const ActionRow &row : rows()) {
        QAction *action = make(row, window);
        this->*row.action = action;
        if (*row.also != '\0') {
            auto *also = new QShortcut(window);
            QObject::connect(also, &QShortcut::activated, action, &QAction::trigger);
            m_also.insert(action, also);
        }
        if (row.where == Where::Window) {
            window->addAction(action);
        }
    }
    makeChoice(window, {schemeSystem, schemeLight, schemeDark});
    snapToWords->setCheckable(true);
    showRetiredTags->setCheckable(true);
    offerMentions->setCheckable(true);
    proposeQuotations->setCheckable(true);
    showHints->setCheckable(true);
    proposeIndirect->setCheckable(true);
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
    whoSpeaks->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "Who speaks?")));
    exportData->setIconText(words(QT_TRANSLATE_NOOP("ui::Actions", "Export…")));
}

QString Actions::plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

QString Actions::keysOf(const QAction &action) const
{
    QStringList texts;
    for (const QKeySequence &key : action.shortcuts()) {
        const QString name = key.toString(QKeySequence::NativeText);
        if (!texts.contains(name)) { // Return and Enter have one name in some languages
            texts.append(name);
        }
    }
    if (const QShortcut *also = alsoOf(action); also && !also->key().isEmpty()) {
        texts.append(also->key().toString(QKeySequence::NativeText));
    }
    return texts.join(u", "_s);
}

void Actions::fill(QMenuBar &bar)
{
    for (const MenuName &name : menuNames()) {
        const auto all = rows();
        if (std::none_of(
                all.begin(), all.end(), [&](const ActionRow &row) { return row.menu == name.menu; })) {
            continue;
        }
        QMenu *menu = bar.addMenu(words(name.name));
        menu->setToolTipsVisible(true);
        keepKeysIn(*menu);
        m_menus.append(menu);
        if (name.menu == In::View) {
            m_viewMenu = menu;
        } else if (name.menu == In::Article) {
            m_articleMenu = menu;
        } else if (name.menu == In::Tag) {
            m_tagMenu = menu;
        } else if (name.menu == In::Codebook) {
            m_codebookMenu = menu;
        }
        for (const ActionRow &row : rows()) {
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
    for (const ActionRow &row : rows()) {
        if (row.where == Where::Reader) {
            reader.addAction(this->*row.action);
        }
    }
}

void Actions::listenInAnnotations(QWidget &list)
{
    m_annotations = &list;
    list.addAction(removeTag);
}

void Actions::listenBeside(QWidget &pane) const
{
    for (const ActionRow &row : rows()) {
        if (row.where == Where::Sides) {
            pane.addAction(this->*row.action);
        }
    }
}

void Actions::listenInTags(QWidget &list) const
{
    for (const ActionRow &row : rows()) {
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
            action->setProperty("tagKey", QVariant::fromValue(QKeySequence(tag.shortcut.toUpper())));
        }
        QObject::connect(action, &QAction::triggered, m_window, [then, id = tag.id] { then(id); });
        m_tagMenu->insertAction(before, action);
        m_reader->addAction(action);
        m_annotations->addAction(action);
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
    enable(open, {openAgain,       saveCopy,       saveClean,    saveReadable,    exportData,
                  sayWhenSaved,    showTags,       nextPane,     previousPane,    nextArticle,
                  previousArticle, filterArticles, articleTable, similarArticles, findInProject,
                  findNext,        findPrevious,   showHistory,  showBackups,     showCoders,
                  showRemoved,     showVariables,  whoSpeaks,    showNames,       showClaims,
                  showNotes});
    enable(situation.isPassing, {keepInDocuments});
    enable(!open || writable, {addArticles, addFolder, pasteText});
    enable(
        page,
        {articleDetails, selectSentence, selectQuotation, toReader, nextAnnotation, previousAnnotation, find,
         filterAnnotations, savePdf, print, showSources, nextUnsourced, nextQuotation});
    enable(page && writable, {findTag, repeatTag, addPiece});
    enable(page && writable, {tagMentions, reviewMentions, mentionsInProject});
    enable(writable, {giveCodings, loadNames});
    enable(true, {snapToWords, proposeQuotations}); // again, after a correction
    enable(proposeQuotations->isChecked(), {proposeIndirect});
    giveCodings->setVisible(open && project->coders().size() > 1);
    enable(writable, {tagFound});
    allowArticles(project, writable);
    enable(page && writable, tags);
    enable(current && writable, {removePiece, editExtent});
    enable(current && !current->entity.isNull() && writable, {partName});
    enable((current || situation.hasChosen) && writable, {removeTag});
    enable(current || situation.hasChosen, {copyReference});
    enable(tag && tag->role == model::Tag::Role::Claim && writable, {linkSource});
    allowSame(project, current, tag, writable);
    enable(current && !situation.editsExtent, {toInspector});
    allowTags(project, open ? project->codebook().find(situation.tag) : nullptr, writable);
    nameSteps(open ? project->undoState() : model::storage::UndoState(), writable);
    allowCorrecting(open ? project : nullptr, page);
    if (situation.corrects) {
        allowWhileCorrecting(situation);
    }
}

/// Of the own coding only.
void Actions::allowSame(
    const model::Project *project, const model::Annotation *current, const model::Tag *tag,
    bool writable) const
{
    const bool isOwnClaim =
        tag && tag->role == model::Tag::Role::Claim && writable && current->coder == project->coder().id;
    const auto touches = [current](const model::SameClaim &link) {
        return link.touches(current->id);
    };
    sameClaim->setEnabled(isOwnClaim);
    partClaim->setEnabled(
        isOwnClaim
        && std::any_of(project->page()->sameClaims.cbegin(), project->page()->sameClaims.cend(), touches));
}

/// Where it cannot be done, it says why.
void Actions::allowCorrecting(const model::Project *project, const model::ArticlePage *page) const
{
    QString reason;
    if (project && !project->readOnlyReason().isEmpty()) {
        reason = project->readOnlyReason();
    } else if (page && page->damagedAnnotations > 0) {
        reason = words(QT_TRANSLATE_NOOP(
            "ui::Actions",
            "The text cannot be corrected, because annotations of it are damaged in the file"));
    }
    const ActionRow *row = nullptr;
    for (const ActionRow &each : rows()) {
        row = each.action == &Actions::correctText ? &each : row;
    }
    correctText->setEnabled(page && reason.isEmpty());
    correctText->setToolTip(reason.isEmpty() ? words(row->tip) : reason);
    correctText->setStatusTip(correctText->toolTip());
}

/// What leaves the text asks first; all that works with tags waits.
void Actions::allowWhileCorrecting(const Situation &situation) const
{
    const QList<QAction *> going = {newProject,  openProject,     quit,        zoomIn,      zoomOut,
                                    zoomReset,   schemeSystem,    schemeLight, schemeDark,  keys,
                                    nextArticle, previousArticle, about,       sayWhenSaved};
    for (QAction *action : all()) {
        if (!going.contains(action)) {
            action->setEnabled(false);
        }
    }
    undo->setEnabled(situation.undoesTyping);
    redo->setEnabled(situation.redoesTyping);
    undo->setText(words(QT_TRANSLATE_NOOP("ui::Actions", "&Undo typing")));
    redo->setText(words(QT_TRANSLATE_NOOP("ui::Actions", "&Redo typing")));
    undo->setToolTip(plainText(*undo));
    redo->setToolTip(plainText(*redo));
}

void Actions::allowArticles(const model::Project *project, bool writable) const
{
    const bool some = writable && !project->articles().isEmpty();
    for (QAction *action : {markDone, excludeArticle, markOpen, removeArticle, eraseArticle}) {
        action->setEnabled(some);
    }
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
