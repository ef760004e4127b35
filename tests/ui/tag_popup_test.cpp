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
