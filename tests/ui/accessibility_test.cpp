// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader meets: everything that can have the focus has a name, every action is in a menu.
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/adding_dialogs.h"
#include "ui/articles/details_dialog.h"
#include "ui/codebook/merge_dialog.h"
#include "ui/codebook/tag_dialog.h"
#include "ui/export/export_dialog.h"
#include "ui/keys_dialog.h"
#include "ui/panel/panel.h"
#include "ui/panel/source_popup.h"
#include "ui/panel/tags_list.h"
#include "ui/reader/tag_palette.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStyleOptionMenuItem>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::waitForDialog;
using tests::WindowUnderTest;

namespace {

/// Controls that were met, and those of them with no name to be told by.
struct Walk
{
    int controls = 0;
    QStringList nameless;

    void visit(QAccessibleInterface *object, const QString &where = {})
    {
        if (!object || object->state().invisible) {
            return;
        }
        const auto role = object->role();
        const bool isPart = role == QAccessible::ListItem || role == QAccessible::TreeItem
            || role == QAccessible::Cell || role == QAccessible::Client || role == QAccessible::Window
            || role == QAccessible::Dialog;
        const QString kind = object->object()
            ? QString::fromLatin1(object->object()->metaObject()->className())
            : QString::number(role);
        if (object->state().focusable && !isPart) {
            ++controls;
            if (object->text(QAccessible::Name).trimmed().isEmpty()) {
                nameless.append(where + u'/' + kind);
            }
        }
        for (int i = 0; i < object->childCount(); ++i) {
            visit(object->child(i), where + u'/' + kind);
        }
    }
};

Walk walk(QWidget &widget)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&widget));
    return walk;
}

/// The widgets that Tab reaches, without any name; QAccessible leaves out some that it takes for decoration.
QStringList namelessStops(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && widget->window() == &window;
        QAccessibleInterface *object = isStop ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (object && object->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    return found;
}

template <typename Dialog>
void checkDialog(WindowUnderTest &window, QAction *action, int leastControls)
{
    action->trigger();
    auto *dialog = waitForDialog<Dialog>(*window);
    // Some words come a moment later.
    CHECK(QTest::qWaitFor([dialog] { return walk(*dialog).nameless.isEmpty(); }));
    const Walk met = walk(*dialog);
    CAPTURE(dialog->windowTitle());
    CHECK_FALSE(dialog->windowTitle().isEmpty());
    CHECK(met.controls >= leastControls);
    CHECK(met.nameless == QStringList());
    CHECK(namelessStops(*dialog) == QStringList());
    dialog->close();
    QTest::qWait(0);
}

/// A project with the samples of every language, one claim and one person in the first.
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

/// What a menu draws for an action: its words, a tab, its key.
QString drawnText(const QMenu &menu, const QAction &action)
{
    struct Opened : QMenu
    {
        using QMenu::initStyleOption;
    };
    QStyleOptionMenuItem option;
    (menu.*(&Opened::initStyleOption))(&option, &action);
    return option.text;
}

QList<QMenu *> menusOf(const QMenuBar &bar)
{
    QList<QMenu *> menus;
    for (const QAction *entry : bar.actions()) {
        menus.append(entry->menu());
    }
    return menus;
}

} // namespace

TEST_CASE("everything in the window that can have the focus has a name", "[accessible]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    CHECK(walk(*window).nameless == QStringList());
    openSamples(window);
    const Walk withClaim = walk(*window);
    CHECK(withClaim.controls > 9);
    CHECK(withClaim.nameless == QStringList());
    CHECK(namelessStops(*window) == QStringList());
    window.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(walk(*window).nameless == QStringList());
    CHECK(namelessStops(*window) == QStringList());
}

TEST_CASE("the start page's controls have names", "[accessible]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    window.reopen(project.path());
    const WindowUnderTest start;
    ui::MainWindow page;
    page.show();
    const Walk met = walk(page);
    CHECK(met.controls >= 3);
    CHECK(met.nameless == QStringList());
    CHECK(namelessStops(page) == QStringList());
}

TEST_CASE("what floats over the article has names", "[accessible]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    openSamples(window);
    window.press(Qt::Key_A);
    auto *sources = window->findChild<ui::SourcePopup *>();
    REQUIRE(sources->isVisible());
    CHECK(walk(*sources).controls >= 1);
    CHECK(walk(*sources).nameless == QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    window.reader().setCurrent({});
    window.reader().setCaret(0);
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    const auto *palette = window->findChild<ui::TagPalette *>();
    REQUIRE(palette->isVisible());
    CHECK(walk(*window).nameless == QStringList());
}

TEST_CASE("the controls of every dialog have names", "[accessible]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    openSamples(window);
    const ui::Actions &actions = window->actions();
    QApplication::clipboard()->setText(u"Strike\n\nAna spoke.\n"_s);
    checkDialog<ui::ExportDialog>(window, actions.exportData, 6);
    checkDialog<ui::DetailsDialog>(window, actions.articleDetails, 9);
    checkDialog<ui::TagDialog>(window, actions.addTag, 21);
    window->panel().tags().setCurrentIndex(window->panel().tags().model()->index(0, 0));
    checkDialog<ui::MergeDialog>(window, actions.mergeTag, 3);
    checkDialog<ui::PasteDialog>(window, actions.pasteText, 7);
    checkDialog<ui::KeysDialog>(window, actions.keys, 3);
}

TEST_CASE("the controls of what is said about added articles have names", "[accessible]")
{
    const ScratchProject project;
    project.addArticle(u"Known"_s, u"Same\n\nText.\n"_s);
    WindowUnderTest window(project);
    window->open(
        {project.writeFile(u"again.txt"_s, "Same\n\nText.\n"), project.writeFile(u"empty.txt"_s, "")});
    auto *duplicates = waitForDialog<ui::DuplicatesDialog>(*window);
    CHECK(walk(*duplicates).controls >= 2);
    CHECK(walk(*duplicates).nameless == QStringList());
    CHECK(namelessStops(*duplicates) == QStringList());
    duplicates->reject();
    auto *report = waitForDialog<ui::AddReportDialog>(*window);
    CHECK(walk(*report).controls >= 2);
    CHECK(walk(*report).nameless == QStringList());
    CHECK(namelessStops(*report) == QStringList());
}

TEST_CASE("every action is in a menu, with its key drawn beside it", "[accessible]")
{
    const ScratchProject project;
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
    int drawn = 0;
    for (const QMenu *menu : menusOf(*window->menuBar())) {
        for (const QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty()) {
                CAPTURE(action->text());
                CHECK(
                    drawnText(*menu, *action)
                    == action->text() + u'\t' + action->shortcut().toString(QKeySequence::NativeText));
                ++drawn;
            }
        }
    }
    CHECK(drawn > 30);
}

TEST_CASE("every action has words, a key or a letter of its own, and no key has two", "[accessible]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QStringList keys;
    for (const QAction *action : window->actions().all()) {
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

TEST_CASE("no two entries of a menu share the letter that chooses them", "[accessible]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    for (const QMenu *menu : menusOf(*window->menuBar())) {
        QStringList letters;
        for (const QAction *action : menu->actions()) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (!letter.isEmpty()) {
                CAPTURE(action->text());
                CHECK_FALSE(letters.contains(letter.toString()));
                letters.append(letter.toString());
            }
        }
    }
}
