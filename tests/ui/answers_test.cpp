// SPDX-License-Identifier: GPL-3.0-or-later
// Variables answered by hand in the fields of an annotation.
#include "tests/ui/support/answering_room.h"
#include "ui/panel/answer_fields.h"
#include "ui/panel/fields.h"

#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace model;
using tests::AnsweringRoom;

TEST_CASE("a claim's verification is chosen in its fields, kept at once, and taken back", "[ui][variables]")
{
    AnsweringRoom room;
    room.window.click(u"We waited");
    auto *verification = room.field<QComboBox>(u"Verification"_s);
    CHECK(verification->currentText() == u"not coded"_s);
    CHECK(verification->findText(u"Cannot be checked"_s) > 0);
    room.choose(verification, u"Disputed"_s);
    const QUuid claim = room.id(u"“We waited.”").uuid;
    CHECK(room.answer(claim, u"verification") == u"disputed"_s);
    QTest::keyClick(&*room.window, Qt::Key_Z, Qt::ControlModifier);
    room.window.waitForWrites();
    CHECK(room.answer(claim, u"verification") == QString());
    CHECK(room.field<QComboBox>(u"Verification"_s)->currentText() == u"not coded"_s);
    room.choose(room.field<QComboBox>(u"Verification"_s), u"False"_s);
    room.choose(room.field<QComboBox>(u"Verification"_s), u"not coded"_s);
    CHECK(room.answer(claim, u"verification") == QString());
}

TEST_CASE(
    "the quotation marks suggest the kind of quotation, which is stored when it is chosen", "[ui][variables]")
{
    AnsweringRoom room;
    room.window.click(u"We waited");
    auto *quotation = room.field<QComboBox>(u"Quotation"_s);
    CHECK(quotation->currentText() == u"Direct?"_s);
    CHECK(room.window.page().values.size() == 0);
    room.choose(quotation, u"Direct"_s);
    CHECK(room.answer(room.id(u"“We waited.”").uuid, u"quotation") == u"direct"_s);
    room.choose(room.field<QComboBox>(u"Quotation"_s), u"not coded"_s);
    CHECK(room.answer(room.id(u"“We waited.”").uuid, u"quotation") == QString());
}

TEST_CASE("evidence takes several lines, and going to another claim keeps what was typed", "[ui][variables]")
{
    AnsweringRoom room;
    room.window.click(u"We waited");
    auto *evidence = room.field<ui::NoteEdit>(u"Evidence"_s);
    evidence->setFocus();
    QTest::keyClicks(evidence, u"https://a.example the log"_s);
    QTest::keyClick(evidence, Qt::Key_Return);
    QTest::keyClicks(evidence, u"https://b.example"_s);
    room.window.click(u"Never");
    room.window.waitForWrites();
    CHECK(
        room.answer(room.id(u"“We waited.”").uuid, u"evidence")
        == u"https://a.example the log\nhttps://b.example"_s);
    CHECK(room.answer(room.id(u"“Never,”").uuid, u"evidence") == QString());
    CHECK(room.field<ui::NoteEdit>(u"Evidence"_s)->toPlainText() == QString());
}

TEST_CASE("a person is asked for the gender and what that rests on, and a claim is not", "[ui][variables]")
{
    AnsweringRoom room;
    room.window.click(u"Ana Quispe");
    room.choose(room.field<QComboBox>(u"Gender"_s), u"Woman"_s);
    const EntityId ana = tests::find(room.window.page(), u"Ana Quispe").entity;
    CHECK(room.answer(ana.uuid, u"gender") == u"woman"_s);
    auto *basis = room.field<QToolButton>(u"What “Gender” rests on: not said"_s);
    const QWidget *gender = room.field<QComboBox>(u"Gender"_s);
    CHECK(basis->mapTo(&*room.window, QPoint()).x() == gender->mapTo(&*room.window, QPoint()).x());
    for (QAction *action : basis->menu()->actions()) {
        if (action->text() == u"inferred"_s) {
            action->trigger();
        }
    }
    room.window.waitForWrites();
    const VariableValue *value = room.window.page().values.answer(
        ana.uuid, room.window.project().codebook().variableNamed(u"gender")->id);
    REQUIRE(value);
    CHECK(value->basis == VariableValue::Basis::Inferred);
    CHECK(value->value == u"woman"_s);
    room.window.click(u"Port Works");
    for (auto *each : room.window->panel().inspector().findChildren<QComboBox *>()) {
        CHECK_FALSE((each->isVisible() && each->accessibleName() == u"Gender"_s));
    }
}

TEST_CASE("in a narrow panel no field is cut off, whatever an answer rests on", "[ui][variables]")
{
    AnsweringRoom room;
    room.window->resize(760, 700);
    room.window.click(u"Ana Quispe");
    room.choose(room.field<QComboBox>(u"Gender"_s), u"Woman"_s);
    auto *basis = room.field<QToolButton>(u"What “Gender” rests on: not said"_s);
    for (QAction *action : basis->menu()->actions()) {
        action->trigger();
        room.window.waitForWrites();
        CAPTURE(action->text().toStdString());
        const QWidget *fields = room.window->panel().findChild<QScrollArea *>()->widget();
        CHECK(fields->minimumSizeHint().width() <= fields->parentWidget()->width());
    }
}
