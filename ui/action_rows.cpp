// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_rows.h"

#include <array>

namespace ui {

using Row = ActionRow;
using Where = ActionRow::Where;
using In = ActionRow::In;

// Within a function of Actions, so that those words are found as words of Actions.
#define WORDS(text) QT_TR_NOOP(text)

std::span<const ActionRow> Actions::rows()
{
    // clang-format off
    static constexpr std::array rows = {
    Row{&Actions::newProject, In::File, WORDS("&New project…"), "Ctrl+N", WORDS("Begin a new project file")},
    Row{&Actions::openProject, In::File, WORDS("&Open project…"), "Ctrl+Shift+O", WORDS("Open a project file")},
    Row{&Actions::openAgain, In::File, WORDS("Open a&gain"), "F5", WORDS("Read the project’s file anew, with what others changed in it")},
    Row{&Actions::saveCopy, In::File, WORDS("Save a &copy…"), "Ctrl+Shift+S", WORDS("Keep what this window shows in another file too")},
    Row{&Actions::saveClean, In::File, WORDS("Save a c&lean copy…"), "Ctrl+Alt+S", WORDS("A copy to hand on: without the history, without what was removed, at wish without notes and names")},
    Row{&Actions::saveReadable, In::File, WORDS("Save what can be &read…"), "Ctrl+Shift+R", WORDS("Of a damaged project: keep what is left of it in another file")},
    Row{&Actions::showBackups, In::File, WORDS("Restore a &backup…"), "Ctrl+Shift+B", WORDS("Look through the backups of this project and go on with one")},
    Row{&Actions::exportData, In::File, WORDS("&Export…"), "Ctrl+E", WORDS("Write tags, claims and the rest as tables"), Where::Window, "", true},
    Row{&Actions::savePdf, In::File, WORDS("Save as P&DF…"), "Ctrl+Shift+P", WORDS("Write the open article with its marks, notes and tags as a PDF")},
    Row{&Actions::print, In::File, WORDS("&Print…"), "Ctrl+P", WORDS("Print the open article with its marks, notes and tags")},
    Row{&Actions::sayWhenSaved, In::File, WORDS("Is it &saved?"), "Ctrl+S", WORDS("Everything is saved at once; this says when it was last")},
    Row{&Actions::quit, In::File, WORDS("&Quit"), "Ctrl+Q", WORDS("Close Tagline"), Where::Window, "", true},

    Row{&Actions::undo, In::Edit, WORDS("&Undo"), "Ctrl+Z", WORDS("Take the last step back")},
    Row{&Actions::redo, In::Edit, WORDS("&Redo"), "Ctrl+Shift+Z", WORDS("Do again what was taken back"), Where::Window, "Ctrl+Y"},
    Row{&Actions::find, In::Edit, WORDS("&Find in the article…"), "Ctrl+F", WORDS("Find words in the open article"), Where::Window, "", true},
    Row{&Actions::findInProject, In::Edit, WORDS("Find in &all articles…"), "Ctrl+Shift+F", WORDS("Find words in all articles of the project")},
    Row{&Actions::findNext, In::Edit, WORDS("Find &next"), "F3", WORDS("Go to the next place that was found")},
    Row{&Actions::findPrevious, In::Edit, WORDS("Find &previous"), "Shift+F3", WORDS("Go to the place before that was found")},
    Row{&Actions::tagFound, In::Edit, WORDS("&Tag what was found…"), "Ctrl+T", WORDS("Give all places that a search found a tag, at once or one by one")},
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

    Row{&Actions::addArticles, In::Article, WORDS("&Add articles…"), "Ctrl+O", WORDS("Add texts or web pages to this project; dropping them on the window does the same")},
    Row{&Actions::pasteText, In::Article, WORDS("&Paste text…"), "Ctrl+Shift+V", WORDS("Add the text of the clipboard as an article")},
    Row{&Actions::nextArticle, In::Article, WORDS("&Next article"), "J", WORDS("Open the next article of the list"), Where::Reader, "Ctrl+PgDown", true},
    Row{&Actions::previousArticle, In::Article, WORDS("Pre&vious article"), "K", WORDS("Open the article before"), Where::Reader, "Ctrl+PgUp"},
    Row{&Actions::filterArticles, In::Article, WORDS("&Filter the list"), "Ctrl+Shift+L", WORDS("Find articles by title, outlet, byline, date and the like")},
    Row{&Actions::articleDetails, In::Article, WORDS("&Details…"), "F2", WORDS("Title, outlet, byline, date, address and language"), Where::Window, "", true},
    Row{&Actions::articleTable, In::Article, WORDS("&Table of details…"), "Ctrl+Shift+M", WORDS("What is known of all articles, as a table: type over cells, paste from a spreadsheet, fill down")},
    Row{&Actions::markDone, In::Article, WORDS("&Mark as done"), "Ctrl+D", WORDS("Say that the article, or all that are chosen in the list, are coded"), Where::Window, "", true},
    Row{&Actions::excludeArticle, In::Article, WORDS("E&xclude…"), "Ctrl+Shift+D", WORDS("Leave the article, or all that are chosen in the list, out of the coding, and say why")},
    Row{&Actions::markOpen, In::Article, WORDS("Mark as &open"), "Ctrl+Alt+D", WORDS("Take back that it is done or excluded")},
    Row{&Actions::removeArticle, In::Article, WORDS("&Remove from the project…"), "", WORDS("Take the article, or all that are chosen in the list, out of the project; Del in the list does the same"), Where::Window, "", true},

    Row{&Actions::findTag, In::Tag, WORDS("&Find a tag…"), "T", WORDS("Find a tag by a part of its name, or make one, and tag with it"), Where::Reader, "", true},
    Row{&Actions::repeatTag, In::Tag, WORDS("&Repeat the last tag"), ".", WORDS("Put the last used tag on the selection"), Where::Reader},
    Row{&Actions::selectSentence, In::Tag, WORDS("Select the &sentence"), "S", WORDS("Select the sentence around the caret"), Where::Reader},
    Row{&Actions::selectQuotation, In::Tag, WORDS("Select the &quotation"), "Q", WORDS("Select the quotation around the caret"), Where::Reader},
    Row{&Actions::addPiece, In::Tag, WORDS("&Add as a piece"), "+", WORDS("Add the selection to the current annotation as a further piece (also Ctrl+drag)"), Where::Reader, "", true},
    Row{&Actions::removePiece, In::Tag, WORDS("&Take a piece away"), "-", WORDS("Take the selection, or the piece at the caret, out of the current annotation"), Where::Reader},
    Row{&Actions::editExtent, In::Tag, WORDS("Change the &extent"), "E", WORDS("Select other words for the current annotation; Enter keeps them, Esc leaves them"), Where::Reader},
    Row{&Actions::linkSource, In::Tag, WORDS("Choose the s&ource…"), "A", WORDS("Link the current claim to who says it: click a name or find it in the list"), Where::Reader},
    Row{&Actions::removeTag, In::Tag, WORDS("Re&move the tag"), "Del", WORDS("Remove the current annotation, or all that are chosen in the list"), Where::Reader},
    Row{&Actions::copyReference, In::Tag, WORDS("&Copy with reference"), "Ctrl+Shift+C", WORDS("Copy the current annotation, or all that are chosen in the list, with outlet and date, as they are cited"), Where::Window, "", true},
    Row{&Actions::filterAnnotations, In::Tag, WORDS("Fi&lter the list"), "Ctrl+Shift+K", WORDS("Find annotations of this article by text, name, tag, note or source; / in the list does the same")},
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
    return rows;
}

std::span<const MenuName> Actions::menuNames()
{
    static constexpr std::array names = {
        MenuName{In::File, WORDS("&File")}, MenuName{In::Edit, WORDS("&Edit")},
        MenuName{In::View, WORDS("&View")}, MenuName{In::Article, WORDS("&Article")},
        MenuName{In::Tag, WORDS("&Tag")},   MenuName{In::Codebook, WORDS("&Codebook")},
        MenuName{In::Help, WORDS("&Help")},
    };
    return names;
}

#undef WORDS

} // namespace ui
