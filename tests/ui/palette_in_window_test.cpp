// SPDX-License-Identifier: GPL-3.0-or-later
// The palette where it works: in the window, with a project behind it.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/codebook/tag_popup.h"
#include "ui/reader/palette_button.h"
#include "ui/reader/tag_palette.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const ScratchProject &withNews(const ScratchProject &project)
{
    project.addArticle(u"News"_s, u"News\nAna Quispe said in Port Almena that all is well.\n"_s);
    return project;
}

ui::TagPalette &paletteOf(WindowUnderTest &window)
{
    return *window->findChild<ui::TagPalette *>();
}

ui::PaletteButton *button(WindowUnderTest &window, const QString &text)
{
    for (ui::PaletteButton *each : paletteOf(window).findChildren<ui::PaletteButton *>()) {
        if (each->text() == text) {
            return each;
        }
    }
    FAIL("no button " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE(
    "words selected with the mouse bring the palette, and its button tags them as one step", "[palette]")
{
    const ScratchProject project;
    WindowUnderTest window(withNews(project));
    window.drag(u"Port Almena");
    REQUIRE(paletteOf(window).isVisible());
    CHECK(window.page().annotations.isEmpty());
    QTest::mouseClick(button(window, u"Place"_s), Qt::LeftButton);
    window.waitForWrites();
    CHECK(window.shown().contains(u"said in [Port Almena|place] that"_s));
    CHECK(window.current() == u"Port Almena"_s);
    CHECK_FALSE(paletteOf(window).isVisible());
    CHECK(window.reader().selection().isEmpty());
    CHECK(window.reader().hasFocus());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.page().annotations.isEmpty());
}

TEST_CASE("a tag's key puts the palette away like its button", "[palette]")
{
    const ScratchProject project;
    WindowUnderTest window(withNews(project));
    window.drag(u"Ana Quispe");
    REQUIRE(paletteOf(window).isVisible());
    window.press(Qt::Key_P);
    CHECK(window.shown().contains(u"[Ana Quispe|person] said"_s));
    CHECK_FALSE(paletteOf(window).isVisible());
}

TEST_CASE("a click elsewhere puts the palette away and tags nothing", "[palette]")
{
    const ScratchProject project;
    WindowUnderTest window(withNews(project));
    window.drag(u"Ana Quispe");
    REQUIRE(paletteOf(window).isVisible());
    window.click(u"well");
    CHECK_FALSE(paletteOf(window).isVisible());
    CHECK(window.page().annotations.isEmpty());
}

TEST_CASE("the palette's last button leads to all tags, by their names", "[palette]")
{
    const ScratchProject project;
    WindowUnderTest window(withNews(project));
    model::Tag event;
    event.id = model::TagId::make();
    event.name = u"event"_s;
    event.label = u"Event & aftermath"_s;
    event.position = 5;
    model::Change change;
    change.add(event);
    window.project().perform({u"add tag"_s, window.project().coder().id, change});
    window.waitForWrites();

    window.drag(u"all is well");
    REQUIRE(paletteOf(window).isVisible());
    CHECK(paletteOf(window).findChildren<ui::PaletteButton *>().size() == 5);
    QTest::mouseClick(button(window, u"…"_s), Qt::LeftButton);
    const auto *popup = window->findChild<ui::TagPopup *>();
    REQUIRE(popup->isVisible());
    const auto *found = popup->findChild<QListWidget *>();
    REQUIRE(found->count() == 5);
    QTest::mouseClick(found->viewport(), Qt::LeftButton, {}, found->visualItemRect(found->item(4)).center());
    window.waitForWrites();
    CHECK(window.shown().contains(u"[all is well|event]"_s));
    CHECK_FALSE(popup->isVisible());
    CHECK_FALSE(paletteOf(window).isVisible());
}

TEST_CASE("leaving the palette's list without a choice keeps the selection", "[palette]")
{
    const ScratchProject project;
    WindowUnderTest window(withNews(project));
    window.drag(u"all is well");
    QTest::mouseClick(button(window, u"…"_s), Qt::LeftButton);
    QTest::keyClick(window->findChild<ui::TagPopup *>()->findChild<QLineEdit *>(), Qt::Key_Escape);
    CHECK(window.reader().hasFocus());
    CHECK(window.selected() == u"all is well"_s);
    CHECK(window.page().annotations.isEmpty());
}

TEST_CASE("without a mouse: Shift and arrows select, Tab reaches the palette, Space tags", "[palette]")
{
    const ScratchProject project;
    WindowUnderTest window(withNews(project));
    window.reader().setCaret(tests::rangeOf(window.page().text, u"Ana").start);
    window.press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    window.press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    window.press(Qt::Key_Left, Qt::ShiftModifier);
    REQUIRE(window.selected() == u"Ana Quispe"_s);
    REQUIRE(paletteOf(window).isVisible());
    QTest::keyClick(&window.reader(), Qt::Key_Tab);
    REQUIRE(button(window, u"Person"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(button(window, u"Organization"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    window.waitForWrites();
    CHECK(window.shown().contains(u"[Ana Quispe|organization] said"_s));
    CHECK(window.reader().hasFocus());
}

TEST_CASE("in a window that only reads no palette comes and no key tags", "[palette][readonly]")
{
    const ScratchProject project;
    const model::storage::Lock other(withNews(project).path());
    REQUIRE(other.isHeld());
    WindowUnderTest window;
    window.answers().way = 0;
    window->openProject(project.path());
    window.waitForPage();
    window.drag(u"Ana Quispe");
    CHECK(window.selected() == u"Ana Quispe"_s);
    CHECK_FALSE(paletteOf(window).isVisible());
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_Period, Qt::Key_Plus, Qt::Key_Delete, Qt::Key_E}) {
        window.press(key);
    }
    CHECK(window.page().annotations.isEmpty());
    CHECK(window.reader().pending().isEmpty());
    CHECK(window.selected() == u"Ana Quispe"_s);
}
