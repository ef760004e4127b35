// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/screens.h"

#include "ui/articles/adding_dialogs.h"
#include "ui/articles/details_dialog.h"
#include "ui/articles/details_table_dialog.h"
#include "ui/articles/erase_dialog.h"
#include "ui/articles/exclude_dialog.h"
#include "ui/articles/notes_dialog.h"
#include "ui/articles/removed_dialog.h"
#include "ui/claims/claims_dialog.h"
#include "ui/claims/same_claim_dialog.h"
#include "ui/clean_copy_dialog.h"
#include "ui/codebook/merge_dialog.h"
#include "ui/codebook/tag_dialog.h"
#include "ui/codebook/variables_dialog.h"
#include "ui/coders/coders_dialog.h"
#include "ui/correcting/correction_pane.h"
#include "ui/entities/names_dialog.h"
#include "ui/export/article_choice.h"
#include "ui/export/columns_dialog.h"
#include "ui/export/export_dialog.h"
#include "ui/find/find_bar.h"
#include "ui/find/hits_bar.h"
#include "ui/find/search_form.h"
#include "ui/find/search_pane.h"
#include "ui/history/backups_dialog.h"
#include "ui/history/history_dialog.h"
#include "ui/keys/keys_dialog.h"
#include "ui/mentions/mentions_bar.h"
#include "ui/panel/panel.h"
#include "ui/panel/source_popup.h"
#include "ui/panel/tags_list.h"
#include "ui/quotations/proposal_bar.h"
#include "ui/reader/tag_palette.h"
#include "ui/similar/similar_dialog.h"
#include "ui/sources/sources_pane.h"
#include "ui/speaks/bars_table.h"
#include "ui/speaks/claim_review_dialog.h"
#include "ui/speaks/reference_dialog.h"
#include "ui/speaks/speaks_figures.h"
#include "ui/speaks/speaks_screen.h"
#include "ui/start_page.h"
#include "ui/window_memory.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// Shows the screens of one window.
class Tour
{
public:
    Tour(WindowUnderTest &window, const Look &look)
        : m_window(window)
        , m_look(look)
    {
    }

    void window(const QString &name)
    {
        QTest::qWait(1); // what was just shown gets its place
        m_look(name, *m_window);
    }
    void start();
    void article();
    void mentions();
    void quotations();
    void finding();
    void dialogs();
    void speaking();
    void added(const ScratchProject &project);
    void questions();
    void menus();

private:
    template <typename Dialog>
    void dialog(QAction *action, const QString &name)
    {
        action->trigger();
        seen(*waitForDialog<Dialog>(*m_window), name);
    }
    void seen(QDialog &dialog, const QString &name)
    {
        QTest::qWait(50); // some words come a moment later
        m_look(name, dialog);
        dialog.close();
        QTest::qWait(0);
    }

    WindowUnderTest &m_window;
    const Look &m_look;
};

void Tour::start()
{
    ui::memory::rememberProject(u"/nowhere/Lost.tagline"_s);
    m_window->offerSample();
    window(u"start page"_s);
    m_window->openProject(u"/nowhere/Lost.tagline"_s);
    REQUIRE(QTest::qWaitFor([this] { return m_window->project() == nullptr; }));
    window(u"start page with an error"_s);
}

void Tour::article()
{
    window(u"article"_s);
    m_window.press(Qt::Key_Up, Qt::AltModifier);
    window(u"current name"_s);
    m_window.press(Qt::Key_Down, Qt::AltModifier);
    window(u"current claim"_s);
    m_window.press(Qt::Key_A);
    REQUIRE(m_window->findChild<ui::SourcePopup *>()->isVisible());
    window(u"sources"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_window.press(Qt::Key_T);
    window(u"tags to find"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_window.reader().setFocus();
    m_window.reader().setCurrent({});
    m_window.reader().setCaret(0);
    m_window.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(m_window->findChild<ui::TagPalette *>()->isVisible());
    window(u"palette"_s);
}

/// Of the name that the first sample has most often.
void Tour::mentions()
{
    m_window.reader().setFocus();
    m_window.select(u"السنديانة");
    m_window.press(Qt::Key_L);
    REQUIRE(QTest::qWaitFor([&] { return m_window->mentionsBar().isVisible(); }));
    window(u"other mentions"_s);
    m_window->actions().mentionsInProject->trigger();
    const ui::HitsBar &bar = m_window->mentionReviewBar();
    REQUIRE(
        QTest::qWaitFor([&] { return !bar.findChild<QProgressBar *>()->isVisible() && bar.isVisible(); }));
    window(u"mentions in all articles"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_window->actions().reviewMentions->trigger();
    REQUIRE(QTest::qWaitFor([&] { return m_window->mentionReviewBar().hasFocus(); }));
    window(u"review of mentions"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
}

/// What is proposed, and the sheet of sources with what was taken.
void Tour::quotations()
{
    m_window.reader().setFocus();
    m_window->actions().nextQuotation->trigger();
    REQUIRE(m_window->proposalBar().isVisible());
    window(u"proposed quotation"_s);
    QTest::keyClick(&m_window->proposalBar(), Qt::Key_Return);
    m_window.waitForWrites();
    QTest::keyClick(&m_window->proposalBar(), Qt::Key_Escape);
    m_window->actions().showSources->trigger();
    REQUIRE(m_window->sourcesPane().sheet().rowCount() > 0);
    window(u"sources of the article"_s);
    QTest::keyClick(&m_window->sourcesPane().grid(), Qt::Key_Escape);
    m_window.reader().setFocus();
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
}

void Tour::finding()
{
    m_window.reader().setFocus();
    m_window.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"("_s);
    for (auto *option : m_window->findBar().findChildren<QToolButton *>(u"expression"_s)) {
        option->click();
    }
    REQUIRE_FALSE(m_window->findBar().mistake().isEmpty());
    window(u"finding in the article"_s);
    m_window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"the"_s);
    ui::SearchPane &pane = m_window->searchPane();
    REQUIRE(QTest::qWaitFor([&] { return pane.hits().hits() > 0; }));
    window(u"search with hits"_s);
    QComboBox &where = *pane.findChildren<QComboBox *>().first();
    for (const int row : {where.count() - 1, 0}) {
        where.setCurrentIndex(row);
        emit where.activated(row);
        if (row > 0) {
            REQUIRE(QTest::qWaitFor([&] { return !pane.emptyText().isEmpty(); }));
            window(u"search within the claims of a source"_s);
        }
    }
    pane.form().focusWords();
    QTest::keyClicks(QApplication::focusWidget(), u"xylophone"_s);
    REQUIRE(QTest::qWaitFor([&] { return !pane.emptyText().isEmpty(); }));
    window(u"search without hits"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void Tour::dialogs()
{
    const ui::Actions &actions = m_window->actions();
    QApplication::clipboard()->setText(u"Strike\n\nAna spoke.\n"_s);
    dialog<ui::ExportDialog>(actions.exportData, u"export"_s);
    dialog<ui::DetailsDialog>(actions.articleDetails, u"details"_s);
    dialog<ui::DetailsTableDialog>(actions.articleTable, u"table of details"_s);
    dialog<ui::TagDialog>(actions.addTag, u"new tag"_s);
    m_window->panel().tags().setCurrentIndex(m_window->panel().tags().model()->index(0, 0));
    dialog<ui::TagDialog>(actions.editTag, u"tag"_s);
    dialog<ui::MergeDialog>(actions.mergeTag, u"merging"_s);
    dialog<ui::HistoryDialog>(actions.showHistory, u"history"_s);
    dialog<ui::BackupsDialog>(actions.showBackups, u"backups"_s);
    dialog<ui::CleanCopyDialog>(actions.saveClean, u"clean copy"_s);
    dialog<ui::PasteDialog>(actions.pasteText, u"paste"_s);
    dialog<ui::KeysDialog>(actions.keys, u"keys"_s);
    dialog<ui::SimilarDialog>(actions.similarArticles, u"similar articles"_s);
    dialog<ui::NamesDialog>(actions.showNames, u"names"_s);
    dialog<ui::ClaimsDialog>(actions.showClaims, u"claims"_s);
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&*m_window));
    m_window.reader().setCurrent({});
    m_window.reader().setCaret(0);
    for (int i = 0; i < 3 && !actions.sameClaim->isEnabled(); ++i) {
        actions.nextAnnotation->trigger();
    }
    REQUIRE(actions.sameClaim->isEnabled());
    dialog<ui::SameClaimDialog>(actions.sameClaim, u"same claim as"_s);
    dialog<ui::CodersDialog>(actions.showCoders, u"coders"_s);
    dialog<ui::VariablesDialog>(actions.showVariables, u"variables"_s);
    dialog<ui::RemovedDialog>(actions.showRemoved, u"removed articles"_s);
    dialog<ui::EraseDialog>(actions.eraseArticle, u"erasing"_s);
    dialog<ui::NotesDialog>(actions.showNotes, u"notes"_s);
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&*m_window));
    actions.correctText->trigger();
    REQUIRE(m_window->correctionPane().isVisible());
    window(u"correcting the text"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE_FALSE(m_window->correctionPane().isVisible());
    actions.showHints->trigger();
    window(u"hint"_s);
    actions.showHints->trigger();
    speaking();
    ui::ExcludeDialog exclude(u"“Strike”"_s, {}, {}, &*m_window);
    exclude.show();
    seen(exclude, u"excluding"_s);
    ui::ColumnsDialog columns({u"annotation_id"_s, u"quote"_s, u"n.person"_s}, &*m_window);
    columns.show();
    seen(columns, u"meaning of columns"_s);
    ui::ArticleChoice choice(m_window.project().articles(), {}, &*m_window);
    choice.show();
    seen(choice, u"choice of articles"_s);
}

void Tour::speaking()
{
    m_window->actions().whoSpeaks->trigger();
    ui::SpeaksScreen &screen = m_window->speaksScreen();
    REQUIRE(QTest::qWaitFor([&] { return screen.isUpToDate(); }));
    window(u"who speaks"_s);
    emit screen.figures().referenceWished();
    seen(*waitForDialog<ui::ReferenceDialog>(*m_window), u"reference"_s);
    emit screen.bar().saveWished(ui::SpeaksBar::Save::ClaimReview);
    seen(*waitForDialog<ui::ClaimReviewDialog>(*m_window), u"verified claims"_s);
    screen.figures().bars().setFocus();
    QTest::keyClick(&screen.figures().bars(), Qt::Key_Escape);
}

void Tour::added(const ScratchProject &project)
{
    const QByteArray text = m_window.page().text.toUtf8();
    m_window->open({project.writeFile(u"again.txt"_s, text), project.writeFile(u"empty.txt"_s, "")});
    auto *duplicates = waitForDialog<ui::DuplicatesDialog>(*m_window);
    m_look(u"duplicates"_s, *duplicates);
    duplicates->reject();
    seen(*waitForDialog<ui::AddReportDialog>(*m_window), u"report of what was added"_s);
}

void Tour::questions()
{
    ui::NativeDialogs dialogs;
    QTimer::singleShot(50, &*m_window, [this] {
        auto *box = waitForDialog<QMessageBox>(*m_window);
        m_look(u"question"_s, *box);
        box->reject();
    });
    dialogs.tell(&*m_window, u"It did not go well."_s, u"Try again."_s);
}

void Tour::menus()
{
    for (const QAction *entry : m_window->menuBar()->actions()) {
        QMenu *menu = entry->menu();
        menu->popup({});
        m_look(u"menu "_s + menu->title(), *menu);
        menu->close();
    }
}

} // namespace

void openSamples(WindowUnderTest &window)
{
    const QDir samples(QStringLiteral(TAGLINE_TEST_DATA "/../../resources/samples"));
    QStringList files;
    for (const QFileInfo &file : samples.entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        files.append(file.filePath());
    }
    REQUIRE(files.size() > 1);
    window->open(files);
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() != nullptr; }));
    window.waitForWrites();
    for (ui::AddReportDialog *report : window->findChildren<ui::AddReportDialog *>()) {
        report->close();
    }
    window.reader().setFocus();
    const model::TextRange word = {0, window.page().text.indexOf(u' ')};
    window.reader().select(word);
    window.press(Qt::Key_P);
    window.reader().select({word.end + 1, window.page().text.indexOf(u'\n')});
    window.press(Qt::Key_C);
    REQUIRE(window.page().annotations.size() == 2);
}

void showScreens(QSize size, const Look &look)
{
    {
        WindowUnderTest window;
        window->resize(size);
        Tour(window, look).start();
    }
    const ScratchProject project;
    WindowUnderTest window(project);
    window->resize(size);
    Tour tour(window, look);
    tour.window(u"project without articles"_s);
    openSamples(window);
    QTest::qWait(0);
    tour.article();
    tour.mentions();
    tour.quotations();
    tour.finding();
    tour.dialogs();
    tour.added(project);
    tour.questions();
    tour.menus();
}

} // namespace tests
