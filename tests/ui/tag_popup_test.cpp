// SPDX-License-Identifier: GPL-3.0-or-later
// T: a tag is found by typing, or made.
#include "model/project/tag_rules.h"
#include "tests/ui/tag_room.h"
#include "ui/codebook/tag_popup.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using tests::TagRoom;

TEST_CASE("T finds a tag by a part of its name, and Esc leaves the selection as it was", "[tags]")
{
    TagRoom room;
    room.window.select(u"Tom Reed");
    room.window.press(Qt::Key_T);
    auto *popup = room.window->findChild<ui::TagPopup *>();
    REQUIRE(popup->isVisible());
    auto *filter = popup->findChild<QLineEdit *>();
    const auto *found = popup->findChild<QListWidget *>();
    CHECK(found->count() == 4);
    QTest::keyClicks(filter, u"zat"_s);
    CHECK(found->count() == 2);
    CHECK(found->item(0)->text().startsWith(u"Organization"_s));
    QTest::keyClick(filter, Qt::Key_Return);
    room.window.waitForWrites();
    CHECK(room.window.shown().contains(u"[Tom Reed|organization]"_s));
    CHECK(room.window.reader().hasFocus());
    room.window.select(u"Ana Quispe");
    room.window.press(Qt::Key_T);
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
    CHECK(room.window.selected() == u"Ana Quispe"_s);
    CHECK(room.window.page().annotations.size() == 1);
}

TEST_CASE("where nothing fits T makes the tag and tags with it", "[tags]")
{
    TagRoom room;
    room.window.select(u"Tom Reed");
    room.window.press(Qt::Key_T);
    const auto *popup = room.window->findChild<ui::TagPopup *>();
    auto *filter = popup->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"Envoy"_s);
    const auto *found = popup->findChild<QListWidget *>();
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->text() == u"Create the tag “Envoy”"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return room.window.shown().contains(u"[Tom Reed|envoy]"_s); }));
    CHECK(room.tag(u"envoy").color == model::tagColors()[4]);
    room.window.waitForWrites();
    room.undo();
    room.undo();
    CHECK_FALSE(room.codebook().named(u"envoy"));
}

TEST_CASE("a tag to find is told with what it stands under and its key, in rows that fill the list", "[tags]")
{
    TagRoom room;
    room.goTo(u"organization");
    room.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(room.order() == u"person place place/organization claim"_s);
    room.window.reader().setFocus();
    room.window.press(Qt::Key_T);
    const auto *popup = room.window->findChild<ui::TagPopup *>();
    const auto *found = popup->findChild<QListWidget *>();
    const auto spoken = [found](int row) {
        return found->item(row)->data(Qt::AccessibleTextRole).toString();
    };
    const auto isFilled = [found] {
        QTest::qWait(0);
        return found->visualItemRect(found->item(found->count() - 1)).bottom()
            == found->viewport()->rect().bottom();
    };
    CHECK(spoken(0) == u"Person, P"_s);
    CHECK(spoken(2) == u"Organization, under Place, O"_s);
    CHECK(isFilled());
    QTest::keyClicks(popup->findChild<QLineEdit *>(), u"la"_s);
    REQUIRE(found->count() == 3);
    CHECK(spoken(0) == u"Place, L"_s);
    CHECK(spoken(2) == u"Create the tag “la”"_s);
    CHECK(isFilled());
}
