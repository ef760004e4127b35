// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/articles_pane.h"
#include "ui/banner.h"
#include "ui/keys_dialog.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/start_page.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSqlQuery>
#include <QStatusBar>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::waitForDialog;
using tests::WindowUnderTest;

namespace {

QStringList statusTexts(WindowUnderTest &window)
{
    QStringList texts;
    for (const QLabel *label : window->statusBar()->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    return texts;
}

/// Every object that can have the focus and is shown, with no name to be told by.
QStringList nameless(QAccessibleInterface *object, const QString &where)
{
    QStringList found;
    if (!object || object->state().invisible) {
        return found;
    }
    const auto role = object->role();
    const bool isPart = role == QAccessible::ListItem || role == QAccessible::TreeItem
        || role == QAccessible::Cell || role == QAccessible::Client || role == QAccessible::Window;
    const QString kind = object->object() ? QString::fromLatin1(object->object()->metaObject()->className())
                                          : QString::number(role);
    if (object->state().focusable && !isPart && object->text(QAccessible::Name).trimmed().isEmpty()) {
        found.append(where + u'/' + kind);
    }
    for (int i = 0; i < object->childCount(); ++i) {
        found += nameless(object->child(i), where + u'/' + kind);
    }
    return found;
}

} // namespace

TEST_CASE("without a project the window shows how to begin", "[main_window]")
{
    WindowUnderTest window;
    CHECK(window->windowTitle() == u"Tagline"_s);
    CHECK(window->findChild<ui::StartPage *>()->isVisible());
    CHECK_FALSE(window.reader().isVisible());
    CHECK_FALSE(window->actions().undo->isEnabled());
    CHECK(window->actions().openProject->isEnabled());
    CHECK(window->actions().addArticles->isEnabled());
}

TEST_CASE("a project opens with its name, state and counts shown", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"News"_s, u"Ana said “All is well.”\n"_s);
    WindowUnderTest window(project);
    CHECK(window->windowTitle() == u"scratch — Tagline"_s);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    window.select(u"“All is well.”");
    window.press(Qt::Key_C);
    const QStringList texts = statusTexts(window);
    CHECK(texts.contains(u"scratch.tagline"_s));
    CHECK(texts.contains(u"✓ saved"_s));
    CHECK(texts.contains(u"Coder: IM"_s));
    CHECK(texts.contains(u"2 tags · 1 person · 1 claim, 1 without source"_s));
}

TEST_CASE("a project without articles says what to do next", "[main_window]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    CHECK(window.project().page() == nullptr);
    CHECK_FALSE(window->actions().selectSentence->isEnabled());
    CHECK(window->actions().pasteText->isEnabled());
}

TEST_CASE("what cannot be opened is said on the start page", "[main_window]")
{
    const ScratchProject project;
    WindowUnderTest window;
    window->openProject(project.writeFile(u"letter.tagline"_s, "Dear all, this is no project."));
    REQUIRE(QTest::qWaitFor([&] { return window->project() == nullptr; }));
    auto *start = window->findChild<ui::StartPage *>();
    CHECK(start->isVisible());
    bool said = false;
    for (const QLabel *label : start->findChildren<QLabel *>()) {
        said = said || (label->isVisible() && label->text().contains(u"letter.tagline"_s));
    }
    CHECK(said);
}

TEST_CASE("projects opened before are offered again", "[main_window]")
{
    ScratchProject project;
    WindowUnderTest window(project);
    window.reopen(project.path());
    WindowUnderTest *again = &window;
    (*again)->close();
    ui::MainWindow fresh;
    fresh.show();
    QPushButton *recent = nullptr;
    for (QPushButton *button : fresh.findChild<ui::StartPage *>()->findChildren<QPushButton *>()) {
        recent = button->toolTip() == project.path() ? button : recent;
    }
    REQUIRE(recent);
    CHECK(recent->text().contains(u"scratch"_s));
}

TEST_CASE("J and K go through the articles, Ctrl+PgDown from anywhere", "[main_window]")
{
    ScratchProject project;
    const auto one = project.addArticle(u"One"_s, u"1\n"_s);
    const auto two = project.addArticle(u"Two"_s, u"2\n"_s);
    WindowUnderTest window(project);
    const auto isOpen = [&](model::ArticleId id) {
        return QTest::qWaitFor([&] { return window.page().article.id == id; });
    };
    CHECK(isOpen(one));
    window.press(Qt::Key_J);
    CHECK(isOpen(two));
    window.press(Qt::Key_J);
    CHECK(window.statusMessage().contains(u"last article"_s));
    window.press(Qt::Key_K);
    CHECK(isOpen(one));
    window->panel().tags().setFocus();
    QTest::keyClick(&window->panel().tags(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(isOpen(two));
    CHECK(window->articles().list().currentIndex().row() == 1);
}

TEST_CASE("the article that was open last is open again", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"1\n"_s);
    const auto two = project.addArticle(u"Two"_s, u"2\n"_s);
    WindowUnderTest window(project);
    window->openArticle(two);
    REQUIRE(QTest::qWaitFor([&] { return window.page().article.id == two; }));
    window.reopen(project.path());
    CHECK(QTest::qWaitFor([&] { return window.page().article.id == two; }));
}

TEST_CASE("F6 goes round the panes and back", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    const auto focus = [] {
        return QApplication::focusWidget();
    };
    const QList<QWidget *> order = {
        &window->panel().tags(), &window->panel().annotations(), &window->panel().inspector(),
        &window->articles().list(), &window.reader()};
    for (QWidget *pane : order) {
        QTest::keyClick(focus(), Qt::Key_F6);
        CHECK((focus() == pane || pane->isAncestorOf(focus())));
    }
    QTest::keyClick(focus(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(focus() == &window->articles().list());
}

TEST_CASE("zoom, scheme and snapping are remembered", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    QTest::keyClick(&window.reader(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(window.reader().zoom() == 110);
    window->actions().schemeDark->trigger();
    CHECK(window->theme().isDark());
    window->actions().snapToWords->trigger();
    CHECK_FALSE(window.reader().snapsToWords());
    window.reopen(project.path());
    CHECK(window.reader().zoom() == 110);
    CHECK(window->theme().isDark());
    CHECK(window->actions().schemeDark->isChecked());
    CHECK_FALSE(window.reader().snapsToWords());
    QTest::keyClick(&window.reader(), Qt::Key_0, Qt::ControlModifier);
    CHECK(window.reader().zoom() == 100);
    window->actions().schemeSystem->trigger();
}

TEST_CASE("Ctrl+S says that all is saved, and when", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(window.statusMessage().contains(u"Nothing was changed"_s));
    window.select(u"Ana");
    window.press(Qt::Key_P);
    window.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(window.statusMessage().contains(u"All of it is saved"_s));
}

TEST_CASE("a failed edit is said and changes nothing on the screen", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window.project().storeThread().post([](model::storage::Store *store) {
        QSqlQuery(store->database())
            .exec(u"CREATE TEMP TRIGGER full BEFORE INSERT ON annotation BEGIN "
                  "SELECT RAISE(ABORT, 'disk full'); END"_s);
    });
    window.select(u"Ana");
    window.press(Qt::Key_P);
    CHECK(window.page().annotations.isEmpty());
    bool said = false;
    for (const ui::Banner *banner : window->findChildren<ui::Banner *>()) {
        said = said || !banner->text().isEmpty();
    }
    CHECK(said);
    CHECK(statusTexts(window).contains(u"✓ saved"_s));
}

TEST_CASE("a read-only project says why and offers no edits", "[main_window][readonly]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    const model::storage::Lock other(project.path());
    REQUIRE(other.isHeld());
    WindowUnderTest window;
    window.answers().way = 0;
    window->openProject(project.path());
    window.waitForPage();
    CHECK_FALSE(window.project().readOnlyReason().isEmpty());
    bool said = false;
    for (const ui::Banner *banner : window->findChildren<ui::Banner *>()) {
        said = said || banner->text() == window.project().readOnlyReason();
    }
    CHECK(said);
    CHECK_FALSE(window->actions().tags.constFirst()->isEnabled());
    window.select(u"Ana");
    window.press(Qt::Key_P);
    CHECK(window.page().annotations.isEmpty());
    CHECK(statusTexts(window).contains(u"read-only"_s));
}

TEST_CASE(
    "a project held elsewhere is left alone unless the person says otherwise", "[main_window][readonly]")
{
    const ScratchProject project;
    const model::storage::Lock other(project.path());
    WindowUnderTest window;
    window->openProject(project.path());
    REQUIRE(QTest::qWaitFor([&] { return !window.answers().questions.isEmpty(); }));
    CHECK(window.answers().questions.constFirst().contains(u"Open for reading"_s));
    CHECK_FALSE(window.answers().questions.constFirst().contains(u"Take over"_s));
    CHECK(window->project() == nullptr);
}

TEST_CASE("every action is in a menu and can be reached by a key or by its letter there", "[main_window]")
{
    ScratchProject project;
    WindowUnderTest window(project);
    const QList<QAction *> inMenus = window->actions().all();
    for (QAction *action : window->findChildren<QAction *>()) {
        const bool isOurs = !action->text().isEmpty() && !action->menu() && !action->isSeparator()
            && action->parent() == &*window;
        if (isOurs) {
            CAPTURE(action->text());
            CHECK(inMenus.contains(action));
        }
    }
    QStringList keys;
    for (const QAction *action : inMenus) {
        CAPTURE(action->text());
        CHECK((!action->shortcuts().isEmpty() || action->text().contains(u'&')));
        CHECK_FALSE(action->toolTip().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            CHECK_FALSE(keys.contains(key.toString()));
            keys.append(key.toString());
        }
    }
    CHECK(keys.contains(u"P"_s));
    CHECK(keys.contains(u"Ctrl+Shift+Z"_s));
}

TEST_CASE("F1 lists all keys and finds them", "[main_window]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QTest::keyClick(&*window, Qt::Key_F1);
    auto *dialog = waitForDialog<ui::KeysDialog>(*window);
    auto *table = dialog->findChild<QTableWidget *>();
    const auto shown = [table] {
        int count = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            count += table->isRowHidden(row) ? 0 : 1;
        }
        return count;
    };
    CHECK(shown() > 30);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"sentence"_s);
    CHECK(shown() == 1);
}

TEST_CASE("everything that can have the focus has a name", "[main_window][accessible]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana said “All is well.”\n"_s);
    WindowUnderTest window(project);
    window.select(u"“All is well.”");
    window.press(Qt::Key_C);
    CHECK(nameless(QAccessible::queryAccessibleInterface(&*window), {}) == QStringList());
    window.select(u"Ana");
    window.press(Qt::Key_P);
    CHECK(nameless(QAccessible::queryAccessibleInterface(&*window), {}) == QStringList());
    WindowUnderTest start;
    CHECK(nameless(QAccessible::queryAccessibleInterface(&*start), {}) == QStringList());
}

TEST_CASE("the panel keeps its arrangement", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window->panel().setOrder(ui::AnnotationsModel::Order::Position);
    window.reopen(project.path());
    CHECK(window->panel().order() == ui::AnnotationsModel::Order::Position);
}
