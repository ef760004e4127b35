// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_rows.h"

#include <array>

namespace ui {

using Row = ActionRow;
using Where = ActionRow::Where;
using In = ActionRow::In;

// Within a function of Actions, so that those words are found as words of Actions.
#define WORDS(text) QT_TR_NOOP(text)

// One table, a line for each action. NOLINTNEXTLINE(readability-function-size)
std::span<const ActionRow> Actions::rows()
{
    // clang-format off
    // The name is what a changed key is remembered by.
#define ROW(name, ...) Row{#name, &Actions::name, __VA_ARGS__}
    static constexpr std::array rows = {
    ROW(newProject, In::File, WORDS("&New project…"), "Ctrl+N", WORDS("Begin a new project file")),
    ROW(openProject, In::File, WORDS("&Open project…"), "Ctrl+Shift+O", WORDS("Open a project file")),
    ROW(openAgain, In::File, WORDS("Open a&gain"), "F5", WORDS("Read the project’s file anew, with what others changed in it")),
    ROW(saveCopy, In::File, WORDS("Save a &copy…"), "Ctrl+Shift+S", WORDS("Keep what this window shows in another file too")),
    ROW(keepInDocuments, In::File, WORDS("&Keep in Documents"), "", WORDS("Of a project in a temporary folder or among downloads: work on in a copy in Documents/Tagline")),
    ROW(saveClean, In::File, WORDS("Save a c&lean copy…"), "Ctrl+Alt+S", WORDS("A copy to hand on: without the history, without what was removed, at wish without notes and names")),
    ROW(saveReadable, In::File, WORDS("Save what can be &read…"), "Ctrl+Shift+R", WORDS("Of a damaged project: keep what is left of it in another file")),
    ROW(showBackups, In::File, WORDS("Restore a &backup…"), "Ctrl+Shift+B", WORDS("Look through the backups of this project and go on with one")),
    ROW(exportData, In::File, WORDS("&Export…"), "Ctrl+E", WORDS("Write tags, claims and the rest as tables"), Where::Window, "", true),
    ROW(savePdf, In::File, WORDS("Save as P&DF…"), "Ctrl+Shift+P", WORDS("Write the open article with its marks, notes and tags as a PDF")),
    ROW(print, In::File, WORDS("&Print…"), "Ctrl+P", WORDS("Print the open article with its marks, notes and tags")),
    ROW(sayWhenSaved, In::File, WORDS("Is it &saved?"), "Ctrl+S", WORDS("Everything is saved at once; this says when it was last")),
    ROW(quit, In::File, WORDS("&Quit"), "Ctrl+Q", WORDS("Close Tagline"), Where::Window, "", true),

    ROW(undo, In::Edit, WORDS("&Undo"), "Ctrl+Z", WORDS("Take the last step back")),
    ROW(redo, In::Edit, WORDS("&Redo"), "Ctrl+Shift+Z", WORDS("Do again what was taken back"), Where::Window, "Ctrl+Y"),
    ROW(find, In::Edit, WORDS("&Find in the article…"), "Ctrl+F", WORDS("Find words in the open article"), Where::Window, "", true),
    ROW(findInProject, In::Edit, WORDS("Find in &all articles…"), "Ctrl+Shift+F", WORDS("Find words in all articles of the project")),
    ROW(findNext, In::Edit, WORDS("Find &next"), "F3", WORDS("Go to the next place that was found")),
    ROW(findPrevious, In::Edit, WORDS("Find &previous"), "Shift+F3", WORDS("Go to the place before that was found")),
    ROW(tagFound, In::Edit, WORDS("&Tag what was found…"), "Ctrl+T", WORDS("Give all places that a search found a tag, at once or one by one")),
    ROW(showHistory, In::Edit, WORDS("&History…"), "Ctrl+H", WORDS("All steps: who did what and when; take one back, or bring it back"), Where::Window, "", true),
    ROW(showNotes, In::Edit, WORDS("N&otes…"), "Ctrl+3", WORDS("All notes of the project, also those that stand in the history alone: go there, or erase some for good")),

    ROW(zoomIn, In::View, WORDS("&Larger text"), "Ctrl++; Ctrl+=", WORDS("Make the article’s text larger")),
    ROW(zoomOut, In::View, WORDS("&Smaller text"), "Ctrl+-", WORDS("Make the article’s text smaller")),
    ROW(zoomReset, In::View, WORDS("&Usual text size"), "Ctrl+0", WORDS("Make the article’s text its usual size")),
    ROW(schemeSystem, In::View, WORDS("Colours of the s&ystem"), "", WORDS("Light or dark, as the system is"), Where::Window, "", true),
    ROW(schemeLight, In::View, WORDS("L&ight"), "", WORDS("Always light")),
    ROW(schemeDark, In::View, WORDS("&Dark"), "", WORDS("Always dark")),
    ROW(nextPane, In::View, WORDS("Next &pane"), "F6", WORDS("Go to the next part of the window"), Where::Window, "", true),
    ROW(previousPane, In::View, WORDS("P&revious pane"), "Shift+F6", WORDS("Go to the part of the window before")),
    ROW(showTags, In::View, WORDS("&Tags"), "Ctrl+1", WORDS("Go to the list of tags")),
    ROW(proposeQuotations, In::View, WORDS("Proposals for &quotations"), "", WORDS("Underline with dots what looks like a quotation and is not tagged yet; N leads through them"), Where::Window, "", true),
    ROW(proposeIndirect, In::View, WORDS("… for i&ndirect speech, too"), "", WORDS("Propose “she said that …” and “according to …” as well")),
    ROW(offerMentions, In::View, WORDS("&Offer other mentions"), "", WORDS("When a name is tagged, offer the other places of the article that name the same"), Where::Window, "", true),
    ROW(showHints, In::View, WORDS("&Hints"), "", WORDS("Below the article: what can be done next, each until it was done once; switched on again, all of them come back")),

    ROW(addArticles, In::Article, WORDS("&Add articles…"), "Ctrl+O", WORDS("Add texts or web pages to this project; dropping them on the window does the same")),
    ROW(addFolder, In::Article, WORDS("Add a &whole folder…"), "Ctrl+Alt+O", WORDS("Add all texts and web pages of a folder, and of those in it; dropping it on the window does the same")),
    ROW(pasteText, In::Article, WORDS("&Paste text…"), "Ctrl+Shift+V", WORDS("Add the text of the clipboard as an article")),
    ROW(nextArticle, In::Article, WORDS("&Next article"), "J", WORDS("Open the next article of the list"), Where::Reader, "Ctrl+PgDown", true),
    ROW(previousArticle, In::Article, WORDS("Pre&vious article"), "K", WORDS("Open the article before"), Where::Reader, "Ctrl+PgUp"),
    ROW(filterArticles, In::Article, WORDS("&Filter the list"), "Ctrl+Shift+L", WORDS("Find articles by title, outlet, byline, date and the like")),
    ROW(articleDetails, In::Article, WORDS("&Details…"), "F2", WORDS("Title, outlet, byline, date, address and language"), Where::Window, "", true),
    ROW(articleTable, In::Article, WORDS("&Table of details…"), "Ctrl+Shift+M", WORDS("What is known of all articles, as a table: type over cells, paste from a spreadsheet, fill down")),
    ROW(correctText, In::Article, WORDS("&Correct the text…"), "Ctrl+Shift+E", WORDS("Put misprints of the article’s text right; its tags move along")),
    ROW(similarArticles, In::Article, WORDS("S&imilar articles…"), "Ctrl+Shift+I", WORDS("List articles whose texts are nearly the same, such as copies of an agency’s report")),
    ROW(markDone, In::Article, WORDS("&Mark as done"), "Ctrl+D", WORDS("Say that the article, or all that are chosen in the list, are coded"), Where::Window, "", true),
    ROW(excludeArticle, In::Article, WORDS("E&xclude…"), "Ctrl+Shift+D", WORDS("Leave the article, or all that are chosen in the list, out of the coding, and say why")),
    ROW(markOpen, In::Article, WORDS("Mark as &open"), "Ctrl+Alt+D", WORDS("Take back that it is done or excluded")),
    ROW(removeArticle, In::Article, WORDS("&Remove from the project…"), "", WORDS("Take the article, or all that are chosen in the list, out of the project; Del in the list does the same"), Where::Window, "", true),
    ROW(eraseArticle, In::Article, WORDS("&Erase for good…"), "", WORDS("Take the article, or all that are chosen in the list, out of every byte of the file; this cannot be undone")),
    ROW(showRemoved, In::Article, WORDS("Removed artic&les…"), "", WORDS("The articles that were removed from the project, to bring them back or erase them for good")),

    ROW(findTag, In::Tag, WORDS("&Find a tag…"), "T", WORDS("Find a tag by a part of its name, or make one, and tag with it"), Where::Reader, "", true),
    ROW(repeatTag, In::Tag, WORDS("&Repeat the last tag"), ".", WORDS("Put the last used tag on the selection"), Where::Reader),
    ROW(selectSentence, In::Tag, WORDS("Select the &sentence"), "S", WORDS("Select the sentence around the caret"), Where::Reader),
    ROW(selectQuotation, In::Tag, WORDS("Select the &quotation"), "Q", WORDS("Select the quotation around the caret"), Where::Reader),
    ROW(tagMentions, In::Tag, WORDS("Tag all other &mentions"), "Shift+Enter; Shift+Return", WORDS("Tag the other places of the article that name the same person, place or organization"), Where::Reader, "", true),
    ROW(reviewMentions, In::Tag, WORDS("Re&view other mentions…"), "Ctrl+Shift+Enter; Ctrl+Shift+Return", WORDS("Look at the other places that may name the same, one by one; Enter tags, Del says that it is none")),
    ROW(mentionsInProject, In::Tag, WORDS("Loo&k for its mentions in all articles…"), "", WORDS("Look in the whole project for the places that name the same, then tag them all or one by one")),
    ROW(addPiece, In::Tag, WORDS("&Add as a piece"), "+", WORDS("Add the selection to the current annotation as a further piece (also Ctrl+drag)"), Where::Reader, "", true),
    ROW(removePiece, In::Tag, WORDS("&Take a piece away"), "-", WORDS("Take the selection, or the piece at the caret, out of the current annotation"), Where::Reader),
    ROW(editExtent, In::Tag, WORDS("Change the &extent"), "E", WORDS("Select other words for the current annotation; Enter keeps them, Esc leaves them"), Where::Reader),
    ROW(linkSource, In::Tag, WORDS("Choose the s&ource…"), "A", WORDS("Link the current claim to who says it: click a name or find it in the list"), Where::Reader),
    ROW(nextQuotation, In::Tag, WORDS("Next propose&d quotation"), "N", WORDS("Go to the next quotation that is not tagged yet, and see who is proposed as its source; Enter takes it"), Where::Reader),
    ROW(removeTag, In::Tag, WORDS("Remove t&he tag"), "Del", WORDS("Remove the current annotation, or all that are chosen in the list"), Where::Reader),
    ROW(copyReference, In::Tag, WORDS("&Copy with reference"), "Ctrl+Shift+C", WORDS("Copy the current annotation, or all that are chosen in the list, with outlet and date, as they are cited"), Where::Window, "", true),
    ROW(filterAnnotations, In::Tag, WORDS("Fi&lter the list"), "Ctrl+Shift+K", WORDS("Find annotations of this article by text, name, tag, note or source; / in the list does the same")),
    ROW(nextAnnotation, In::Tag, WORDS("&Next annotation"), "Alt+Down", WORDS("Go to the next annotation of this article"), Where::Window, "", true),
    ROW(previousAnnotation, In::Tag, WORDS("&Previous annotation"), "Alt+Up", WORDS("Go to the annotation before")),
    ROW(partName, In::Tag, WORDS("Make it a name of its own"), "Ctrl+Shift+X", WORDS("In this article the name means somebody, or something, else than in the other articles")),
    ROW(nextUnsourced, In::Tag, WORDS("Next claim witho&ut a source"), "Ctrl+Shift+U", WORDS("Go to the next claim of this article of which it is not told who says it")),
    ROW(giveCodings, In::Tag, WORDS("&Give to another coder…"), "", WORDS("Make these codings, or all of the article or project, another coder’s")),
    ROW(toInspector, In::Tag, WORDS("Go to its f&ields"), "Return; Enter", WORDS("Go to the fields of the current annotation"), Where::Reader),
    ROW(toReader, In::Tag, WORDS("&Back to the article"), "Esc", WORDS("Go back from the panel to the article"), Where::Sides),
    ROW(snapToWords, In::Tag, WORDS("Snap to &words"), "", WORDS("Selections made with the mouse grow to whole words"), Where::Window, "", true),

    ROW(addTag, In::Codebook, WORDS("&Add a tag…"), "Ctrl+Shift+T", WORDS("Add a tag of your own")),
    ROW(editTag, In::Codebook, WORDS("&Edit the tag…"), "", WORDS("Name, key, colour and definition of the tag chosen in the list; F2 there does the same"), Where::Tags, "", true),
    ROW(mergeTag, In::Codebook, WORDS("&Merge the tag…"), "", WORDS("Give all that has this tag another one"), Where::Tags),
    ROW(retireTag, In::Codebook, WORDS("&Retire the tag"), "", WORDS("Keep the tag where it is used, and offer it no more"), Where::Tags),
    ROW(bringBackTag, In::Codebook, WORDS("&Bring the tag back"), "", WORDS("Offer a retired tag again"), Where::Tags),
    ROW(deleteTag, In::Codebook, WORDS("De&lete the tag"), "", WORDS("Delete the tag chosen in the list; Del there does the same. A used one can be merged or retired"), Where::Tags),
    ROW(moveTagUp, In::Codebook, WORDS("Move &up"), "Alt+Shift+Up", WORDS("Move the tag up in the list; dragging does the same"), Where::Tags, "", true),
    ROW(moveTagDown, In::Codebook, WORDS("Move &down"), "Alt+Shift+Down", WORDS("Move the tag down in the list"), Where::Tags),
    ROW(moveTagIn, In::Codebook, WORDS("Put u&nder the one above"), "Alt+Shift+Right", WORDS("Make it a part of the tag above"), Where::Tags),
    ROW(moveTagOut, In::Codebook, WORDS("Take &out again"), "Alt+Shift+Left", WORDS("Take it out of the tag it stands under"), Where::Tags),
    ROW(showRetiredTags, In::Codebook, WORDS("&Show retired tags"), "", WORDS("List the retired tags too, to bring them back"), Where::Window, "", true),
    ROW(loadNames, In::Codebook, WORDS("Load names (&gazetteer)…"), "", WORDS("Load people, places and organizations from a table (a gazetteer: name, tag, aliases, wikidata), and look for them in all articles"), Where::Window, "", true),
    ROW(showVariables, In::Codebook, WORDS("&Variables…"), "", WORDS("What is asked of sources, people and claims: rename the answers, add some, take some out of use"), Where::Window, "", true),
    ROW(showCoders, In::Codebook, WORDS("&Coders…"), "Ctrl+Alt+C", WORDS("Who codes in this project, and who works here now"), Where::Window, "", true),
    ROW(showNames, In::Analysis, WORDS("&People, places and organizations…"), "Ctrl+Shift+N", WORDS("All names with what is counted of them and where they are mentioned: rename, merge, split, delete")),
    ROW(whoSpeaks, In::Analysis, WORDS("&Who speaks?…"), "Ctrl+Shift+W", WORDS("Whose claims the articles bring, and how much of them: by role, gender, outlet and the like")),

    ROW(showSources, In::Analysis, WORDS("&Sources of this article"), "Ctrl+Shift+Q", WORDS("Who speaks in the open article, as a small spreadsheet: role, affiliation, gender")),

    ROW(showClaims, In::Analysis, WORDS("&Claims…"), "Ctrl+Shift+A", WORDS("Every claim of the project in a table: who says it, whether it was checked, by whom and with what evidence")),
    ROW(sameClaim, In::Analysis, WORDS("Same claim as…"), "Ctrl+Shift+J", WORDS("Look in all articles for claims that say the same as the current one, and join them, to be checked once")),
    ROW(partClaim, In::Analysis, WORDS("Not the same claim"), "Ctrl+Alt+J", WORDS("Take the current claim out of those it was joined with; the others stay together")),

    ROW(keys, In::Help, WORDS("&Keys"), "F1", WORDS("A list of all keys")),
    ROW(about, In::Help, WORDS("&About Tagline"), "", WORDS("Version and licence")),
    };
    // clang-format on
    return rows;
}

std::span<const MenuName> Actions::menuNames()
{
    static constexpr std::array names = {
        MenuName{In::File, WORDS("&File")},         MenuName{In::Edit, WORDS("&Edit")},
        MenuName{In::View, WORDS("&View")},         MenuName{In::Article, WORDS("&Article")},
        MenuName{In::Tag, WORDS("&Tag")},           MenuName{In::Codebook, WORDS("&Codebook")},
        MenuName{In::Analysis, WORDS("A&nalysis")}, MenuName{In::Help, WORDS("&Help")},
    };
    return names;
}

#undef ROW
#undef WORDS

} // namespace ui
