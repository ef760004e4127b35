// SPDX-License-Identifier: GPL-3.0-or-later
// Correcting an article's text in the window, with real keys.
#include "model/project/edits_coder.h"
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/articles_pane.h"
#include "ui/correcting/correction_losses.h"
#include "ui/panel/panel.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString story = u"Anna Weis spoke\u00A0in Grats. \uFEFFNobody left.\n\nThe end 🙂.\n"_s;

struct Desk
{
    ScratchProject project;
    model::ArticleId first = project.addArticle(u"One"_s, story);
    model::ArticleId second = project.addArticle(u"Two"_s, u"Another text.\n"_s);
    WindowUnderTest window{project};

    Desk()
    {
        window->openArticle(first);
        REQUIRE(QTest::qWaitFor([this] {
            return window.project().page() && window.page().article.id == first && window.reader().page();
        }));
    }
    ui::CorrectionPane &pane() { return window->correctionPane(); }
    ui::CorrectionEditor &editor() { return pane().editor(); }
    const QString &now() { return editor().rewriting().now(); }
    bool isOn() { return pane().isVisible(); }
    void begin()
    {
        QTest::keyClick(&window.reader(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(isOn());
        REQUIRE(editor().hasFocus());
    }
    /// Puts the editor's selection on the words.
    void choose(QStringView words)
    {
        const model::TextRange range = tests::rangeOf(now(), words);
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(static_cast<int>(range.start));
        cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
        editor().setTextCursor(cursor);
    }
    void type(QStringView words, const QString &instead)
    {
        choose(words);
        if (instead.isEmpty()) {
            QTest::keyClick(&editor(), Qt::Key_Delete);
        }
        QTest::keyClicks(&editor(), instead);
    }
    void accept()
    {
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([this] { return !isOn(); }));
        window.waitForWrites();
    }
    void tag(QStringView words, const QString &letter)
    {
        window.select(words);
        window.press(letter);
        window.reader().clearSelection();
    }
};

} // namespace

TEST_CASE("a misprint is put right by typing, in one step, and the tags move along", "[correcting]")
{
    Desk desk;
    desk.tag(u"Anna Weis", u"p"_s);
    desk.tag(u"Grats", u"l"_s);
    const QString before = desk.window.shown();
    desk.begin();
    CHECK_FALSE(desk.window.reader().isVisible());
    CHECK_FALSE(desk.window->panel().isEnabled());
    desk.type(u"Grats", u"Graz"_s);
    desk.type(u"Nobody", u"Everybody"_s);
    desk.accept();
    CHECK(desk.window.reader().isVisible());
    CHECK(desk.window->panel().isEnabled());
    CHECK(
        desk.window.page().text
        == u"Anna Weis spoke\u00A0in Graz. \uFEFFEverybody left.\n\nThe end 🙂.\n"_s);
    CHECK(desk.window.statusMessage() == u"Text corrected: 2 places; 1 annotation moved with it."_s);
    CHECK(desk.window.shown().contains(u"\u00A0in [Graz|place]"));
    CHECK(desk.project.page(desk.first).text == desk.window.page().text);
    CHECK(desk.window->actions().undo->text() == u"&Undo correct the text of “One”"_s);
    desk.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.window.shown() == before);
    desk.window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.window.page().text.contains(u"Graz"));
}

TEST_CASE("units of the text that nobody touched stay as they were", "[correcting]")
{
    Desk desk;
    desk.begin();
    QTest::keyClick(&desk.editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&desk.editor(), u"More"_s);
    QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.now() == story + u"More\n"_s);
    desk.accept();
    CHECK(desk.project.page(desk.first).text == story + u"More\n"_s);
}

TEST_CASE("what is pasted is normalised, and what is copied keeps its no-break spaces", "[correcting]")
{
    Desk desk;
    desk.begin();
    desk.choose(u"spoke\u00A0in");
    QTest::keyClick(&desk.editor(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"spoke\u00A0in"_s);
    QApplication::clipboard()->setText(u"said\r\nat\u2028last\u0001"_s);
    QTest::keyClick(&desk.editor(), Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.now().startsWith(u"Anna Weis said\nat\nlast\uFFFD Grats"_s));
    desk.accept();
    CHECK(desk.window.page().text.startsWith(u"Anna Weis said\nat\nlast\uFFFD Grats"_s));
}

TEST_CASE("Ctrl+Z within the mode takes typing back and no step of the project", "[correcting]")
{
    Desk desk;
    desk.tag(u"Grats", u"l"_s);
    desk.begin();
    CHECK(desk.window->actions().undo->text() == u"&Undo typing"_s);
    desk.type(u"Nobody", u"X"_s);
    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.now() == story);
    CHECK(desk.isOn());
    desk.accept();
    CHECK(desk.window.page().annotations.size() == 1);
    CHECK(desk.window.statusMessage() == u"The text is as it was."_s);
    CHECK(desk.window->actions().undo->text().contains(u"tag"));
}

TEST_CASE("undo and redo offer what can be done with the typing, and no more", "[correcting]")
{
    Desk desk;
    desk.tag(u"Grats", u"l"_s);
    const QAction &undo = *desk.window->actions().undo;
    const QAction &redo = *desk.window->actions().redo;
    REQUIRE(undo.isEnabled());
    desk.begin();
    CHECK_FALSE(undo.isEnabled());
    CHECK_FALSE(redo.isEnabled());
    desk.type(u"Grats", u"Graz"_s);
    CHECK(undo.isEnabled());
    CHECK_FALSE(redo.isEnabled());
    while (undo.isEnabled()) {
        desk.window->actions().undo->trigger();
    }
    CHECK(desk.now() == story);
    CHECK(redo.isEnabled());
    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(undo.isEnabled());
    while (redo.isEnabled()) {
        desk.window->actions().redo->trigger();
    }
    CHECK(desk.now().contains(u"in Graz."));
    QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(undo.isEnabled()); // while it is being written
    REQUIRE(QTest::qWaitFor([&] { return !desk.isOn(); }));
    desk.window.waitForWrites();
    CHECK(undo.text() == u"&Undo correct the text of “One”"_s);
    CHECK(undo.isEnabled());
}

TEST_CASE("Esc leaves at once what was not changed, and asks before it discards", "[correcting]")
{
    Desk desk;
    desk.begin();
    QTest::keyClick(&desk.editor(), Qt::Key_Escape);
    CHECK_FALSE(desk.isOn());
    CHECK(desk.window.answers().questions.isEmpty());
    CHECK(desk.window.reader().hasFocus());
    desk.begin();
    desk.type(u"Nobody", u"X"_s);
    desk.window.answers().agrees = false;
    QTest::keyClick(&desk.editor(), Qt::Key_Escape);
    CHECK(desk.isOn());
    CHECK(desk.window.answers().questions == QStringList{u"Leave the text as it was?"_s});
    CHECK(
        desk.window.answers().explanations
        == QStringList{u"What you changed at 1 place is not in the project yet, and would be lost."_s});
    CHECK(desk.now().contains(u"X left"));
    desk.window.answers().agrees = true;
    QTest::keyClick(&desk.editor(), Qt::Key_Escape);
    CHECK_FALSE(desk.isOn());
    CHECK(desk.window.page().text == story);
}

TEST_CASE("another article and the window's end wait for the person's word", "[correcting]")
{
    Desk desk;
    desk.begin();
    desk.type(u"Nobody", u"X"_s);
    desk.window.answers().agrees = false;
    const auto click = [&desk](int row) {
        ui::RowsList &list = desk.window->articles().list();
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
    };
    click(1);
    CHECK(desk.window.answers().questions.size() == 1);
    CHECK(desk.isOn());
    CHECK(desk.window->articles().list().currentIndex().row() == 0);
    CHECK_FALSE(desk.window->close());
    CHECK(desk.window.answers().questions.size() == 2);
    QTest::keyClick(&desk.editor(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.isOn());
    desk.window.answers().agrees = true;
    click(1);
    CHECK_FALSE(desk.isOn());
    CHECK(QTest::qWaitFor([&desk] { return desk.window.page().article.id == desk.second; }));
    CHECK(desk.project.page(desk.first).text == story);
}

TEST_CASE("tags that lose words are listed before the text is accepted", "[correcting]")
{
    Desk desk;
    desk.tag(u"Anna Weis", u"p"_s);
    desk.tag(u"Grats", u"l"_s);
    const QString before = desk.window.shown();
    desk.begin();
    desk.type(u" Weis spoke\u00A0in Grats", {});
    QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = tests::waitForDialog<ui::CorrectionLossesDialog>(*desk.window);
    const auto *table = dialog->findChild<QTableWidget *>();
    REQUIRE(table->rowCount() == 2);
    const auto row = [table](int at) {
        QStringList cells;
        for (int column = 0; column < 4; ++column) {
            cells.append(table->item(at, column)->text());
        }
        return cells.join(u" | "_s);
    };
    CHECK(row(0) == u"Person | Anna Weis | Anna | Ida Moreau"_s);
    CHECK(row(1) == u"Place | Grats | none: it is removed | Ida Moreau"_s);
    CHECK(table->isColumnHidden(3)); // nobody else codes here
    SECTION ("and the person goes back") {
        QTest::keyClick(dialog, Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([&desk] { return !desk.editor().isReadOnly(); }));
        CHECK(desk.isOn());
        CHECK(desk.now().startsWith(u"Anna. "_s));
        CHECK(desk.window.shown() == before);
    }
    SECTION ("and the person accepts") {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Accept all the same"_s) {
                button->click();
                break;
            }
        }
        REQUIRE(QTest::qWaitFor([&desk] { return !desk.isOn(); }));
        desk.window.waitForWrites();
        CHECK(desk.window.shown().startsWith(u"[Anna|person]. "_s));
        CHECK(desk.window.page().annotations.size() == 1);
        desk.window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*desk.window));
        desk.window.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.window.shown() == before);
    }
}

TEST_CASE("where several people code, it is said whose tags lose words", "[correcting]")
{
    Desk desk;
    desk.tag(u"Anna Weis", u"p"_s);
    model::Project &project = desk.window.project();
    project.perform(
        model::edits::addCoder({model::CoderId::make(), u"Bea Lund"_s, u"BL"_s, {}}, project.by()));
    desk.window.waitForWrites();
    desk.begin();
    desk.type(u"Anna Weis", {});
    QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    const auto *table =
        tests::waitForDialog<ui::CorrectionLossesDialog>(*desk.window)->findChild<QTableWidget *>();
    CHECK_FALSE(table->isColumnHidden(3));
    CHECK(table->item(0, 3)->text() == u"Ida Moreau"_s);
}

TEST_CASE("a correction that is refused is told, and what was typed stays", "[correcting]")
{
    Desk desk;
    desk.begin();
    QTest::keyClick(&desk.editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&desk.editor(), Qt::Key_Delete);
    QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&desk] { return !desk.window.answers().told.isEmpty(); }));
    CHECK(desk.window.answers().told.constFirst().contains(u"would have no text left"));
    CHECK(desk.isOn());
    CHECK_FALSE(desk.editor().isReadOnly());
    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.now() == story);
}

TEST_CASE("what works with tags waits, and says why where the text cannot be corrected", "[correcting]")
{
    Desk desk;
    const ui::Actions &actions = desk.window->actions();
    CHECK(actions.correctText->isEnabled());
    desk.begin();
    for (const QAction *action :
         {actions.findTag, actions.showHistory, actions.exportData, actions.correctText,
          actions.removeArticle, actions.find}) {
        CAPTURE(action->text());
        CHECK_FALSE(action->isEnabled());
    }
    CHECK(actions.nextArticle->isEnabled());
    QTest::keyClick(&desk.editor(), Qt::Key_Escape);
    CHECK(actions.findTag->isEnabled());
    CHECK(actions.showHistory->isEnabled());
    CHECK(
        actions.correctText->toolTip()
        == u"Put misprints of the article’s text right; its tags move along"_s);
}

TEST_CASE("in a project that can only be read the action says so", "[correcting]")
{
    const ScratchProject project;
    project.addArticle(u"One"_s, story);
    WindowUnderTest window;
    window->openProject(project.path(), model::storage::OpeningWish::ReadOnly);
    window.waitForPage();
    CHECK_FALSE(window->actions().correctText->isEnabled());
    CHECK(window->actions().correctText->toolTip() == window.project().readOnlyReason());
}

TEST_CASE("a megabyte is in the editor, is typed into and kept", "[correcting]")
{
    const ScratchProject project;
    project.addArticle(
        u"Long"_s,
        QString(u"Anna Weiss spoke in Graz today, and said no to all of it.\n"_s).repeated(18'000));
    WindowUnderTest window(project);
    window->actions().correctText->trigger();
    ui::CorrectionEditor &editor = window->correctionPane().editor();
    QTest::keyClicks(&editor, u"Oh, "_s);
    CHECK(editor.rewriting().now().startsWith(u"Oh, Anna"));
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&window] { return !window->correctionPane().isVisible(); }));
    CHECK(window.page().text.startsWith(u"Oh, Anna"));
}
