// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader meets: everything that can have the focus has a name.
#include "tests/ui/support/screens.h"
#include "ui/articles/adding_dialogs.h"
#include "ui/articles/articles_pane.h"
#include "ui/articles/details_dialog.h"
#include "ui/articles/details_table_dialog.h"
#include "ui/clean_copy_dialog.h"
#include "ui/codebook/merge_dialog.h"
#include "ui/codebook/tag_dialog.h"
#include "ui/export/export_dialog.h"
#include "ui/find/find_bar.h"
#include "ui/find/search_pane.h"
#include "ui/history/backups_dialog.h"
#include "ui/history/history_dialog.h"
#include "ui/keys/keys_dialog.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/panel.h"
#include "ui/panel/source_popup.h"
#include "ui/panel/tags_list.h"
#include "ui/reader/tag_palette.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::openSamples;
using tests::ScratchProject;
using tests::showScreens;
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
        // Without a screen reader rows are kept beyond their end.
        if (!object || !object->isValid() || object->state().invisible) {
            return;
        }
        const auto role = object->role();
        const bool isPart = role == QAccessible::ListItem || role == QAccessible::TreeItem
            || role == QAccessible::Cell || role == QAccessible::Client || role == QAccessible::Window
            || role == QAccessible::Dialog;
        const QString kind = object->object()
            ? QString::fromLatin1(object->object()->metaObject()->className())
            : QString::number(role);
        const bool isTold = role == QAccessible::ProgressBar || role == QAccessible::ToolBar
            || role == QAccessible::ListItem || role == QAccessible::TreeItem || role == QAccessible::MenuItem
            || role == QAccessible::PageTab || role == QAccessible::ColumnHeader;
        const bool isControl = object->state().focusable && !isPart;
        if (isControl || isTold) {
            controls += isControl ? 1 : 0;
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
QStringList namelessStops(const QWidget &part)
{
    QStringList found;
    for (QWidget *widget : part.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && widget->window() == part.window();
        QAccessibleInterface *object = isStop ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (object && object->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    return found;
}

void checkNames(QWidget &part, int leastControls)
{
    REQUIRE(part.isVisible());
    const Walk met = walk(part);
    CHECK(met.controls >= leastControls);
    CHECK(met.nameless == QStringList());
    CHECK(namelessStops(part) == QStringList());
}

template <typename Dialog>
void checkDialog(WindowUnderTest &window, QAction *action, int leastControls)
{
    action->trigger();
    auto *dialog = waitForDialog<Dialog>(*window);
    // Some words come a moment later.
    CHECK(QTest::qWaitFor([dialog] { return walk(*dialog).nameless.isEmpty(); }));
    CAPTURE(dialog->windowTitle());
    CHECK_FALSE(dialog->windowTitle().isEmpty());
    checkNames(*dialog, leastControls);
    dialog->close();
    QTest::qWait(0);
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
    checkNames(*sources, 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    window.reader().setCurrent({});
    window.reader().setCaret(0);
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    const auto *palette = window->findChild<ui::TagPalette *>();
    REQUIRE(palette->isVisible());
    CHECK(walk(*window).nameless == QStringList());
}

TEST_CASE("what looks for words has names, also where nothing is found", "[accessible]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    openSamples(window);
    window.reader().setFocus();
    window.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"("_s);
    for (auto *option : window->findBar().findChildren<QToolButton *>(u"expression"_s)) {
        option->click(); // says what is wrong, too
    }
    CHECK_FALSE(window->findBar().mistake().isEmpty());
    checkNames(window->findBar(), 8);
    window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"the"_s);
    ui::SearchPane &pane = window->searchPane();
    REQUIRE(QTest::qWaitFor([&] { return pane.hits().hits() > 0; }));
    checkNames(pane, 8);
    CHECK(walk(pane.list()).controls == 1);
    QTest::keyClicks(QApplication::focusWidget(), u"xylophone"_s);
    REQUIRE(QTest::qWaitFor([&] { return !pane.emptyText().isEmpty(); }));
    checkNames(pane, 8);
}

TEST_CASE("the list from which a tag is found has names", "[accessible]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    openSamples(window);
    window.press(Qt::Key_T);
    checkNames(*window->findChild<ui::TagPopup *>(), 1);
}

TEST_CASE("the controls, rows and bars of every screen have names", "[accessible]")
{
    int controls = 0;
    showScreens({1360, 860}, [&controls](const QString &name, QWidget &screen) {
        CAPTURE(name);
        const Walk met = walk(screen);
        CHECK(met.nameless == QStringList());
        CHECK(namelessStops(screen) == QStringList());
        if (qobject_cast<QDialog *>(&screen)) {
            CHECK_FALSE(screen.windowTitle().isEmpty());
        }
        controls += met.controls;
    });
    CHECK(controls > 200);
}

TEST_CASE("a row says in one go what its columns and colours show", "[accessible]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    openSamples(window);
    const auto row = [](QWidget &list, int index) {
        return QAccessible::queryAccessibleInterface(&list)->child(index)->text(QAccessible::Name);
    };
    const QString tag = row(window->panel().tags(), 0);
    CHECK(tag == u"Person, 1 in this article, key P"_s);
    const QString annotation = row(window->panel().annotations(), 1);
    CAPTURE(annotation);
    CHECK(annotation.contains(window.page().caption(window.page().annotations.at(0))));
    const QString article = row(window->articles().list(), 0);
    CAPTURE(article);
    CHECK(article.startsWith(window.project().articles().constFirst().article.title));
    CHECK(article.contains(u"2 tags"_s));
    CHECK(article.endsWith(u"in progress"_s));
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
    checkDialog<ui::DetailsTableDialog>(window, actions.articleTable, 2);
    checkDialog<ui::TagDialog>(window, actions.addTag, 21);
    window->panel().tags().setCurrentIndex(window->panel().tags().model()->index(0, 0));
    checkDialog<ui::TagDialog>(window, actions.editTag, 21);
    checkDialog<ui::MergeDialog>(window, actions.mergeTag, 3);
    checkDialog<ui::HistoryDialog>(window, actions.showHistory, 5);
    checkDialog<ui::BackupsDialog>(window, actions.showBackups, 3);
    checkDialog<ui::CleanCopyDialog>(window, actions.saveClean, 4);
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
    checkNames(*duplicates, 2);
    duplicates->reject();
    auto *report = waitForDialog<ui::AddReportDialog>(*window);
    checkNames(*report, 2);
}
