// SPDX-License-Identifier: GPL-3.0-or-later
// What a first hour at the window stumbles over: where the keys go, and what is on the screen after them.
#include "tests/support/marked_text.h"
#include "tests/ui/reader_fixture.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/adding_dialogs.h"
#include "ui/panel/fields.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/source_popup.h"
#include "ui/reader/tag_palette.h"
#include "ui/start_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using tests::Reader;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news = u"Ana Quispe said “We waited.” in Graz. Tom Reed heard it.\n"_s;

struct AtWork
{
    AtWork()
        : article(project.addArticle(u"News"_s, news))
        , window(project)
    {
    }

    void tag(const QString &words, Qt::Key key)
    {
        window.select(words);
        window.press(key);
    }
    int historyLength() { return static_cast<int>(window.project().undoState().undo->number); }

    ScratchProject project;
    model::ArticleId article;
    WindowUnderTest window;
};

} // namespace

TEST_CASE("however the text is scrolled, the marks stand at their words", "[reader]")
{
    QString text;
    for (int i = 0; i < 60; ++i) {
        text += u"Paragraph %1 says that [Ana Quispe|person] met the others, and goes on for a while so that "
                "it fills more than one line of the column.\n"_s.arg(i);
    }
    Reader reader(text, {900, 500});
    const QColor ink = reader.theme.style(reader.tag(u"person"_s)).ink;
    const auto key = GENERATE(
        std::pair(Qt::Key_PageDown, Qt::NoModifier), std::pair(Qt::Key_End, Qt::ControlModifier),
        std::pair(Qt::Key_Down, Qt::NoModifier));
    reader.picture();
    for (int i = 0; i < 30; ++i) {
        reader.key(key.first, key.second);
    }
    QTest::qWait(20);
    const QImage picture = reader.picture();
    int seen = 0;
    for (const model::Annotation &annotation : reader.page.annotations) {
        const QRect place = reader.view.rectOf(annotation.segments.extent());
        if (place.top() > 0 && place.bottom() + 6 < reader.view.viewport()->height()) {
            ++seen;
            CHECK(reader.count(picture, place.adjusted(0, place.height() / 2, 0, 6), ink) >= place.width());
        }
    }
    CHECK(seen >= 3);
    CHECK(reader.view.verticalScrollBar()->value() > 5);
}

TEST_CASE("a letter in an open menu is the menu's, not a tag's", "[keys]")
{
    AtWork test;
    test.window.select(u"Ana Quispe");
    const auto key = GENERATE(Qt::Key_P, Qt::Key_L, Qt::Key_O, Qt::Key_C);
    for (QAction *entry : test.window->menuBar()->actions()) {
        QMenu *menu = entry->menu();
        REQUIRE(menu);
        menu->popup({0, 0});
        REQUIRE(QTest::qWaitForWindowExposed(menu));
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier, QString(QChar(key)));
        event.ignore();
        QCoreApplication::sendEvent(menu, &event);
        CHECK(event.isAccepted());
        menu->close();
    }
    CHECK(test.window.page().annotations.isEmpty());
}

TEST_CASE("a click beside every name leaves the keys with the choice of a source", "[source]")
{
    AtWork test;
    test.tag(u"Graz"_s, Qt::Key_L);
    test.tag(u"“We waited.”"_s, Qt::Key_C);
    test.window.press(Qt::Key_A);
    auto *popup = test.window->findChild<ui::SourcePopup *>();
    REQUIRE(popup->isVisible());
    const int before = test.historyLength();
    for (const auto &words : {u"Graz"_s, u"heard"_s}) {
        const QRect place = test.window.reader().rectOf(tests::rangeOf(test.window.page().text, words));
        QTest::mouseClick(test.window.reader().viewport(), Qt::LeftButton, {}, place.center());
        CHECK_FALSE(test.window.statusMessage().isEmpty());
        CHECK(popup->isVisible());
        CHECK(popup->findChild<QLineEdit *>()->hasFocus());
    }
    CHECK(test.historyLength() == before);
    QTest::keyClicks(popup->findChild<QLineEdit *>(), u"a clerk"_s);
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    test.window.waitForWrites();
    REQUIRE(test.window.page().sources.size() == 1);
    CHECK(test.window.page().sources.cbegin()->label == u"a clerk"_s);
}

TEST_CASE("the wheel over a choice neither changes it nor takes the keys", "[inspector]")
{
    AtWork test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window.reader().setFocus();
    auto *tag = test.window->panel().inspector().findChild<ui::CalmComboBox *>();
    const QPointF middle = tag->rect().center();
    QWheelEvent wheel(
        middle, tag->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(tag, &wheel);
    CHECK(test.window.reader().hasFocus());
    CHECK((tag->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
    CHECK(tag->currentText() == u"Person"_s);
}

TEST_CASE("Tab goes from how it was said to a further source and to the note", "[inspector]")
{
    AtWork test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"“We waited.”"_s, Qt::Key_C);
    test.window.press(Qt::Key_A);
    QTest::keyClick(test.window->findChild<ui::SourcePopup *>()->findChild<QLineEdit *>(), Qt::Key_Return);
    test.window.waitForWrites();
    test.window.press(Qt::Key_Return);
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        REQUIRE(QApplication::focusWidget());
        const QString name = QApplication::focusWidget()->accessibleName();
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        names.append(name.isEmpty() && button ? button->text() : name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(names == QStringList{u"Said how"_s, u"Another source…"_s, u"Quotation"_s});
}

TEST_CASE("the palette comes again when the same words are selected again", "[palette]")
{
    AtWork test;
    test.window.drag(u"Ana Quispe");
    auto *palette = test.window->findChild<ui::TagPalette *>();
    REQUIRE(palette->isVisible());
    QTest::keyClick(palette, Qt::Key_Escape);
    REQUIRE_FALSE(palette->isVisible());
    test.window.drag(u"Ana Quispe");
    CHECK(palette->isVisible());
}

TEST_CASE("blanks that a selection by keyboard took are not tagged", "[tagging]")
{
    AtWork test;
    test.window.reader().setCaret(0);
    test.window.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(test.window.selected() == u"Ana "_s);
    test.window.press(Qt::Key_P);
    CHECK(test.window.shown().startsWith(u"[Ana|person] Quispe"_s));
    test.window.press(Qt::Key_E);
    for (int i = 0; i < 8; ++i) {
        test.window.press(Qt::Key_Right, Qt::ShiftModifier);
    }
    REQUIRE(test.window.selected() == u"Ana Quispe "_s);
    test.window.press(Qt::Key_Return);
    CHECK(test.window.shown().startsWith(u"[Ana Quispe|person] said"_s));
}

TEST_CASE("a pasted article's date is kept as ISO, and one that is none holds the paste", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    window->actions().pasteText->trigger();
    auto *dialog = tests::waitForDialog<ui::PasteDialog>(*window);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"The text."_s);
    QLineEdit *date = nullptr;
    for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
        date = each->placeholderText() == u"2023-07-20"_s ? each : date;
    }
    REQUIRE(date);
    QPushButton *add = nullptr;
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        add = each->text() == u"Add article"_s ? each : add;
    }
    date->setText(u"24.11.2026"_s);
    CHECK(add->isEnabled());
    CHECK(dialog->article().article.article.published == u"2026-11-24"_s);
    date->setText(u"soon"_s);
    CHECK_FALSE(add->isEnabled());
    date->setText(u"2026-11"_s);
    CHECK(add->isEnabled());
    CHECK(dialog->article().article.article.published == u"2026-11"_s);
}

TEST_CASE("Enter opens a project of the start page's list", "[start]")
{
    ScratchProject project;
    project.addArticle(u"News"_s, news);
    WindowUnderTest window;
    window->findChild<ui::StartPage *>()->showRecent({project.path()});
    auto *row = window->findChild<ui::StartPage *>()->findChild<ui::RowButton *>();
    REQUIRE(row);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    window.waitForPage();
    CHECK(window.page().article.title == u"News"_s);
}
