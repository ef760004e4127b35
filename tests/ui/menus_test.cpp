// SPDX-License-Identifier: GPL-3.0-or-later
// Every action is in a menu, with its key, and each can be told from the others.
#include "tests/ui/support/window_under_test.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStyleOptionMenuItem>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

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

TEST_CASE("every action is in a menu, with its key drawn beside it", "[menus]")
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

TEST_CASE("every action has words, a key or a letter of its own, and no key has two", "[menus]")
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

TEST_CASE("no two entries of a menu share the letter that chooses them", "[menus]")
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

TEST_CASE(
    "what is done with tags and what is done to them are two menus, told apart by name and letter", "[menus]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QStringList names;
    QStringList letters;
    for (const QAction *entry : window->menuBar()->actions()) {
        names.append(ui::Actions::plainText(*entry));
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        CHECK_FALSE(letter.isEmpty());
        CHECK_FALSE(letters.contains(letter));
        letters.append(letter);
    }
    CHECK(
        names
        == QStringList{
            u"File"_s, u"Edit"_s, u"View"_s, u"Article"_s, u"Tag"_s, u"Codebook"_s, u"Analysis"_s,
            u"Help"_s});
    const ui::Actions &actions = window->actions();
    const QList<QAction *> codebook = actions.codebookMenu()->actions();
    CHECK(actions.codebookMenu()->menuAction() == window->menuBar()->actions().at(5));
    for (QAction *action :
         {actions.addTag, actions.editTag, actions.mergeTag, actions.retireTag, actions.bringBackTag,
          actions.deleteTag, actions.moveTagUp, actions.moveTagDown, actions.moveTagIn, actions.moveTagOut,
          actions.showRetiredTags}) {
        CAPTURE(action->text());
        CHECK(codebook.contains(action));
    }
}
