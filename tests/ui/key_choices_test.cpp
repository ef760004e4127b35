// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of a person's own: in the window of all keys, and what they then do.
#include "tests/ui/support/window_under_test.h"
#include "ui/keys/key_field.h"
#include "ui/keys/keys_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news = u"News\nAna Quispe met Tom Reed in Port Almena.\n"_s;

/// The window with the dialog of all keys over it.
class KeysRoom
{
public:
    KeysRoom()
        : m_window(withArticles(m_project))
    {
        open();
    }

    void open()
    {
        QTest::keyClick(&*m_window, Qt::Key_F1);
        m_dialog = tests::waitForDialog<ui::KeysDialog>(*m_window);
    }

    void close()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([this] { return !m_window->findChild<ui::KeysDialog *>(); }));
        m_window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*m_window));
        m_window.reader().setFocus();
    }

    WindowUnderTest &window() { return m_window; }
    QTableWidget &table() { return *m_dialog->findChild<QTableWidget *>(); }
    ui::KeyField &field() { return *m_dialog->findChild<ui::KeyField *>(); }

    QPushButton &button(const QString &text)
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&').startsWith(text)) {
                return *each;
            }
        }
        throw std::runtime_error("no such button");
    }

    /// Finds a row by what it does, as a person would.
    void find(const QString &words)
    {
        auto *edit = m_dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, words);
        REQUIRE(table().currentRow() >= 0);
    }

    /// The keys that the chosen row shows.
    QString keys() { return table().item(table().currentRow(), 0)->text(); }

    /// What is said beneath the table.
    QString message()
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->wordWrap()) {
                return label->text();
            }
        }
        return {};
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        REQUIRE(field().isVisible());
        QTest::keyClick(&field(), key, modifiers);
    }

private:
    static const ScratchProject &withArticles(const ScratchProject &project)
    {
        project.addArticle(u"One"_s, news);
        project.addArticle(u"Two"_s, u"Other\nTom Reed left.\n"_s);
        return project;
    }

    ScratchProject m_project;
    WindowUnderTest m_window;
    ui::KeysDialog *m_dialog = nullptr;
};

} // namespace

TEST_CASE(
    "another key does what the usual one did, which does nothing more, also after a new start",
    "[key_choices]")
{
    KeysRoom room;
    WindowUnderTest &window = room.window();
    const QString path = window.project().path();
    room.find(u"Select the sentence"_s);
    CHECK(room.keys() == u"S"_s);
    room.press(Qt::Key_W);
    CHECK(room.keys() == u"W"_s);
    CHECK(room.message().contains(u"Usually it is S"_s));
    room.close();
    const auto check = [&] {
        window.reader().setCaret(window.page().text.indexOf(u"Quispe"));
        window.press(Qt::Key_S);
        CHECK(window.selected().isEmpty());
        window.press(Qt::Key_W);
        CHECK(window.selected() == u"Ana Quispe met Tom Reed in Port Almena."_s);
    };
    check();
    window.reopen(path);
    window.waitForPage();
    check();
    CHECK(window->actions().selectSentence->shortcut() == QKeySequence(Qt::Key_W));
}

TEST_CASE("a key that another action has is taken from it only when that is wished", "[key_choices]")
{
    KeysRoom room;
    const ui::Actions &actions = room.window()->actions();
    room.find(u"Select the sentence"_s);
    room.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(room.message().contains(u"Ctrl+D is the key of “Mark as done”"_s));
    CHECK(actions.selectSentence->shortcut() == QKeySequence(Qt::Key_S));
    CHECK(actions.markDone->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_D));
    QTest::keyClick(&room.button(u"Give it to “Select the sentence”"_s), Qt::Key_Space);
    CHECK(room.keys() == u"Ctrl+D"_s);
    CHECK(actions.selectSentence->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_D));
    CHECK(actions.markDone->shortcuts().isEmpty());
    // Its usual key belongs to another now, so that none comes back with it.
    room.find(u"are coded"_s);
    QTest::keyClick(&room.button(u"Usual key"_s), Qt::Key_Space);
    CHECK(actions.markDone->shortcuts().isEmpty());
    room.find(u"Select the sentence"_s);
    QTest::keyClick(&room.button(u"Usual key"_s), Qt::Key_Space);
    room.find(u"are coded"_s);
    QTest::keyClick(&room.button(u"Usual key"_s), Qt::Key_Space);
    CHECK(actions.markDone->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_D));
}

TEST_CASE(
    "the second key of an action can be given away as well, and comes back with all others", "[key_choices]")
{
    KeysRoom room;
    const ui::Actions &actions = room.window()->actions();
    room.find(u"Select the sentence"_s);
    room.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(room.message().contains(u"is the key of “Redo”"_s));
    QTest::keyClick(&room.button(u"Give it"_s), Qt::Key_Space);
    CHECK(actions.keysOf(*actions.redo) == u"Ctrl+Shift+Z"_s);
    QTest::keyClick(&room.button(u"All as usual"_s), Qt::Key_Space);
    CHECK(actions.keysOf(*actions.redo) == u"Ctrl+Shift+Z, Ctrl+Y"_s);
    CHECK(actions.keysOf(*actions.selectSentence) == u"S"_s);
    CHECK(QSettings().allKeys().filter(u"keys/"_s).isEmpty());
}

TEST_CASE("keys that are needed for writing, moving, menus or tags are refused in words", "[key_choices]")
{
    KeysRoom room;
    const ui::Actions &actions = room.window()->actions();
    room.find(u"Select the sentence"_s);
    const auto refused = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &words) {
        CAPTURE(words);
        room.press(key, modifiers);
        CAPTURE(room.message());
        CHECK(room.message().contains(words));
        CHECK(room.field().isVisible());
        QTest::keyClick(&room.field(), Qt::Key_Escape);
        CHECK_FALSE(room.field().isVisible());
    };
    refused(Qt::Key_Tab, Qt::NoModifier, u"needed to move and to write everywhere"_s);
    refused(Qt::Key_V, Qt::ControlModifier, u"Ctrl+V is needed"_s);
    refused(Qt::Key_Right, Qt::ControlModifier, u"moves the caret"_s);
    refused(Qt::Key_Down, Qt::ShiftModifier, u"moves the caret"_s);
    refused(Qt::Key_F, Qt::AltModifier, u"opens a menu"_s);
    refused(Qt::Key_P, Qt::NoModifier, u"P is the key of the tag “Person”"_s);
    CHECK(actions.selectSentence->shortcut() == QKeySequence(Qt::Key_S));
    room.find(u"Write tags, claims"_s);
    refused(Qt::Key_X, Qt::NoModifier, u"Press it with Ctrl or Alt"_s);
    refused(Qt::Key_X, Qt::ShiftModifier, u"Press it with Ctrl or Alt"_s);
    CHECK(actions.exportData->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E));
}

TEST_CASE("modifiers alone are no key, and a sign that needs Shift is that sign", "[key_choices]")
{
    KeysRoom room;
    const ui::Actions &actions = room.window()->actions();
    room.find(u"Select the sentence"_s);
    room.press(Qt::Key_Control, Qt::ControlModifier);
    CHECK(room.field().isVisible());
    QKeyEvent star(QEvent::KeyPress, Qt::Key_Asterisk, Qt::ShiftModifier, u"*"_s);
    QCoreApplication::sendEvent(&room.field(), &star);
    CHECK(actions.selectSentence->shortcut() == QKeySequence(Qt::Key_Asterisk));
    room.press(Qt::Key_W, Qt::ShiftModifier);
    CHECK(actions.selectSentence->shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_W));
}

TEST_CASE("an action without a key is still in its menu", "[key_choices]")
{
    KeysRoom room;
    WindowUnderTest &window = room.window();
    const ui::Actions &actions = window->actions();
    room.find(u"Open the next article"_s);
    CHECK(room.keys() == u"J, Ctrl+PgDown"_s);
    QTest::keyClick(&room.button(u"No key"_s), Qt::Key_Space);
    CHECK(room.keys().isEmpty());
    CHECK_FALSE(room.button(u"No key"_s).isEnabled());
    room.close();
    const model::ArticleId before = window.page().article.id;
    window.press(Qt::Key_J);
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(window.page().article.id == before);
    actions.nextArticle->trigger();
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() && window.page().article.id != before; }));
}

TEST_CASE("single letters can be switched off together, those of tags too", "[key_choices]")
{
    KeysRoom room;
    WindowUnderTest &window = room.window();
    auto *letters = window->findChild<ui::KeysDialog *>()->findChild<QCheckBox *>();
    CHECK(letters->isChecked());
    QTest::keyClick(letters, Qt::Key_Space);
    room.close();
    window.select(u"Ana Quispe");
    window.press(Qt::Key_P);
    window.press(u"."_s);
    window.press(Qt::Key_S);
    CHECK(window.page().annotations.isEmpty());
    CHECK(window.selected() == u"Ana Quispe"_s);
    CHECK(window->actions().nextArticle->shortcuts().isEmpty());
    CHECK(window->actions().exportData->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E));
    room.open();
    letters = window->findChild<ui::KeysDialog *>()->findChild<QCheckBox *>();
    CHECK_FALSE(letters->isChecked());
    QTest::keyClick(letters, Qt::Key_Space);
    room.close();
    window.press(Qt::Key_P);
    CHECK(window.shown().contains(u"[Ana Quispe|person]"_s));
}

TEST_CASE(
    "a tag's letter goes before the same letter of an action, which has it again after the tag",
    "[key_choices]")
{
    KeysRoom room;
    WindowUnderTest &window = room.window();
    room.find(u"Select the sentence"_s);
    room.press(Qt::Key_W);
    room.close();
    model::Tag tag;
    tag.id = model::TagId::make();
    tag.name = tag.label = u"war"_s;
    tag.shortcut = u"w"_s;
    tag.position = 9;
    model::Change change;
    change.add(tag);
    window.project().perform({u"add tag"_s, window.project().coder().id, change});
    window.waitForWrites();
    window.select(u"Tom Reed");
    window.press(Qt::Key_W);
    CHECK(window.shown().contains(u"[Tom Reed|war]"_s));
    CHECK(window->actions().selectSentence->shortcuts().isEmpty());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    window.waitForWrites();
    CHECK(window->actions().selectSentence->shortcut() == QKeySequence(Qt::Key_W));
}

TEST_CASE("keys of tags and hands cannot be changed here, and it is said where", "[key_choices]")
{
    KeysRoom room;
    room.find(u"Tag as person"_s);
    CHECK(room.keys() == u"P"_s);
    CHECK_FALSE(room.button(u"Change the key"_s).isEnabled());
    CHECK(room.message().contains(u"A tag’s key is part of the codebook"_s));
    room.find(u"Select a further piece"_s);
    CHECK_FALSE(room.button(u"Change the key"_s).isEnabled());
    CHECK(room.message().contains(u"the same"_s));
}

TEST_CASE("a search for keys without a find says so and changes nothing", "[key_choices]")
{
    KeysRoom room;
    auto *edit = room.window()->findChild<ui::KeysDialog *>()->findChild<QLineEdit *>(
        QString(), Qt::FindDirectChildrenOnly);
    QTest::keyClicks(edit, u"xyzzy"_s);
    CHECK(room.message().contains(u"Nothing matches"_s));
    CHECK_FALSE(room.button(u"Change the key"_s).isEnabled());
}
