// SPDX-License-Identifier: GPL-3.0-or-later
// Tags as things that are made, changed, moved, merged and retired in the window.
#include "model/project/edits_tag.h"
#include "model/project/tag_rules.h"
#include "tests/support/marked_text.h"
#include "tests/ui/tag_room.h"
#include "ui/codebook/merge_dialog.h"
#include "ui/reader/palette_button.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSqlQuery>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::TagRoom;
using tests::waitForDialog;

TEST_CASE("a tag is added with its words, its key works at once, and undo takes it away", "[tags]")
{
    TagRoom room;
    room.window->actions().addTag->trigger();
    auto *dialog = waitForDialog<ui::TagDialog>(*room.window);
    auto *label = TagRoom::field<QLineEdit>(dialog, 0);
    auto *name = TagRoom::field<QLineEdit>(dialog, 1);
    auto *key = TagRoom::field<QLineEdit>(dialog, 2);
    CHECK_FALSE(TagRoom::forward(dialog)->isEnabled());
    QTest::keyClicks(label, u"Vox pop"_s);
    CHECK(name->text() == u"vox_pop"_s);
    QTest::keyClicks(key, u"p"_s);
    CHECK(TagRoom::warning(dialog) == u"“Person” has this key already. Choose another one."_s);
    CHECK_FALSE(TagRoom::forward(dialog)->isEnabled());
    key->setText(u"t"_s);
    CHECK(TagRoom::warning(dialog).startsWith(u"This letter does something else in the article."_s));
    key->setText(u"ж"_s);
    CHECK(TagRoom::warning(dialog).isEmpty());
    QTest::keyClicks(TagRoom::field<QPlainTextEdit>(dialog, 0), u"Words of people in the street."_s);
    room.accept(dialog);
    CHECK(room.tag(u"vox_pop").label == u"Vox pop"_s);
    CHECK(room.tag(u"vox_pop").definition == u"Words of people in the street."_s);
    CHECK(room.cards().last() == u"Vox pop"_s);
    room.window.reader().setFocus();
    room.window.select(u"Tom Reed");
    room.window.press(u"ж"_s);
    CHECK(room.window.shown().contains(u"[Tom Reed|vox_pop]"_s));
    room.undo();
    room.undo();
    CHECK_FALSE(room.codebook().named(u"vox_pop"));
    CHECK(room.window->actions().redo->text().contains(u"add the tag “Vox pop”"_s));
}

TEST_CASE("F2 in the list edits the tag: name, colour, rules, shown on hover", "[tags]")
{
    TagRoom room;
    room.goTo(u"place");
    room.press(Qt::Key_F2);
    auto *dialog = waitForDialog<ui::TagDialog>(*room.window);
    CHECK(dialog->windowTitle() == u"Edit the tag “Place”"_s);
    TagRoom::field<QLineEdit>(dialog, 0)->setText(u"Where"_s);
    QTest::keyClicks(TagRoom::field<QPlainTextEdit>(dialog, 2), u"Names <of> ships"_s);
    QList<QToolButton *> colors = dialog->findChildren<QToolButton *>();
    REQUIRE(colors.size() == int(model::tagColors().size()));
    CHECK(colors.at(1)->isChecked());
    QTest::mouseClick(colors.at(4), Qt::LeftButton);
    room.accept(dialog);
    CHECK(room.tag(u"place").label == u"Where"_s);
    CHECK(room.tag(u"place").color == model::tagColors()[4]);
    CHECK(room.cards().at(1) == u"Where"_s);
    const QString hover = room.list().model()->index(1, 0).data(Qt::ToolTipRole).toString();
    CHECK(hover.contains(u"<b>Exclude:</b> Names &lt;of&gt; ships"_s));
    for (const ui::PaletteButton *button : room.window->findChildren<ui::PaletteButton *>()) {
        CHECK((button->text() != u"Where"_s || button->toolTip() == hover));
    }
    CHECK(room.list().currentTag() == room.tag(u"place").id);
    room.undo();
    CHECK(room.tag(u"place").label == u"Place"_s);
}

TEST_CASE("a used tag for names keeps being one, an unused one may become anything", "[tags]")
{
    TagRoom room;
    const auto kinds = [&] {
        room.goTo(u"person");
        room.press(Qt::Key_F2);
        auto *dialog = waitForDialog<ui::TagDialog>(*room.window);
        const int count = TagRoom::field<QComboBox>(dialog, 0)->count();
        dialog->reject();
        room.comeBack();
        return count;
    };
    CHECK(kinds() == 3);
    room.window.reader().setFocus();
    room.window.select(u"Tom Reed");
    room.window.press(Qt::Key_P);
    CHECK(kinds() == 1);
}

TEST_CASE("Alt+Shift+arrows order and nest the tags, each as one step", "[tags]")
{
    TagRoom room;
    const auto modifiers = Qt::AltModifier | Qt::ShiftModifier;
    room.goTo(u"organization");
    room.press(Qt::Key_Up, modifiers);
    CHECK(room.order() == u"person organization place claim"_s);
    room.press(Qt::Key_Right, modifiers);
    CHECK(room.order() == u"person person/organization place claim"_s);
    CHECK(room.list().currentTag() == room.tag(u"organization").id);
    CHECK(room.list().model()->index(1, 0).data(ui::TagsModel::DepthRole).toInt() == 1);
    room.press(Qt::Key_Right, modifiers);
    CHECK(room.window.statusMessage() == u"The tag cannot move further that way."_s);
    room.press(Qt::Key_Left, modifiers);
    room.press(Qt::Key_Down, modifiers);
    CHECK(room.order() == u"person place organization claim"_s);
    room.undo();
    room.undo();
    CHECK(room.order() == u"person person/organization place claim"_s);
}

TEST_CASE("a tag dropped on another stands under it, dropped between two beside them", "[tags]")
{
    TagRoom room;
    const auto drop = [&](QStringView name, int row, double share) {
        QMimeData data;
        data.setData(u"application/x-tagline-tag"_s, room.tag(name).id.text().toUtf8());
        const QRect card = room.list().visualRect(room.list().model()->index(row, 0));
        const QPoint at(card.center().x(), card.top() + int(card.height() * share));
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(room.list().viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(room.list().viewport(), &move);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(room.list().viewport(), &event);
        room.window.waitForWrites();
    };
    drop(u"claim", 1, 0.5);
    CHECK(room.order() == u"person place place/claim organization"_s);
    drop(u"organization", 0, 0.0);
    CHECK(room.order() == u"organization person place place/claim"_s);
    drop(u"organization", 3, 1.0);
    CHECK(room.order() == u"person place place/claim organization"_s);
    drop(u"place", 2, 0.5);
    CHECK(room.order() == u"person place place/claim organization"_s);
}

TEST_CASE("Del deletes an unused tag, and asks of a used one whether to merge or retire it", "[tags]")
{
    TagRoom room;
    room.goTo(u"organization");
    room.press(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return !room.codebook().named(u"organization"); }));
    CHECK(room.window.answers().questions.isEmpty());
    room.window.waitForWrites();
    room.undo();
    REQUIRE(room.codebook().named(u"organization"));
    room.window.reader().setFocus();
    room.window.select(u"Tom Reed");
    room.window.press(Qt::Key_O);
    room.window.answers().way = 1;
    room.goTo(u"organization");
    room.press(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return room.tag(u"organization").retired; }));
    CHECK(
        room.window.answers().questions
        == QStringList{u"“Organization” is used, so it cannot be deleted.\nMerge…\nRetire"_s});
    CHECK(room.cards().contains(u"Organization (retired)"_s));
    CHECK(room.window.shown().contains(u"[Tom Reed|organization]"_s));
}

TEST_CASE("what becomes of a tag is said once it is written, and never when that failed", "[tags]")
{
    TagRoom room;
    room.goTo(u"organization");
    const auto refuse = [&](bool isFull) {
        room.window.project().storeThread().post([isFull](model::storage::Store *store) {
            QSqlQuery(store->database())
                .exec(
                    isFull ? u"CREATE TEMP TRIGGER full BEFORE UPDATE ON tag BEGIN "
                             "SELECT RAISE(ABORT, 'disk full'); END"_s
                           : u"DROP TRIGGER temp.full"_s);
        });
    };
    refuse(true);
    room.window->actions().retireTag->trigger();
    room.window.waitForWrites();
    CHECK_FALSE(room.tag(u"organization").retired);
    CHECK(room.window.statusMessage() == QString());
    refuse(false);
    QSemaphore goOn;
    room.window.project().storeThread().post([&goOn](model::storage::Store *) { goOn.acquire(); });
    room.window->actions().retireTag->trigger();
    CHECK(room.window.statusMessage() == QString());
    goOn.release();
    room.window.waitForWrites();
    CHECK(room.window.statusMessage() == u"“Organization” is offered no more. What has it keeps it."_s);
    room.undo();
    room.goTo(u"organization");
    room.press(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor(
        [&] { return room.window.statusMessage() == u"“Organization” is deleted. Undo brings it back."_s; }));
    CHECK_FALSE(room.codebook().named(u"organization"));
}

TEST_CASE("a tag that comes back without its key is said to", "[tags]")
{
    TagRoom room;
    room.goTo(u"place");
    room.window->actions().retireTag->trigger();
    room.window.waitForWrites();
    model::Tag law;
    law.id = model::TagId::make();
    law.name = law.label = u"law"_s;
    law.color = u"#0f766e"_s;
    law.shortcut = u"L"_s;
    room.window.project().perform(model::edits::addTag(room.codebook(), law, room.window.project().by()));
    room.window.waitForWrites();
    room.window->actions().showRetiredTags->trigger();
    room.goTo(u"place");
    room.window->actions().bringBackTag->trigger();
    room.window.waitForWrites();
    CHECK(room.window.statusMessage() == u"“Place” is back, without its key: another tag has that now."_s);
    CHECK(room.tag(u"place").shortcut == QString());
}

TEST_CASE("a retired tag is offered nowhere, can be listed, and comes back", "[tags]")
{
    TagRoom room;
    const ui::Actions &actions = room.window->actions();
    room.window.select(u"Port Almena");
    room.window.press(Qt::Key_L);
    room.undo();
    room.goTo(u"place");
    CHECK_FALSE(actions.bringBackTag->isEnabled());
    actions.retireTag->trigger();
    room.window.waitForWrites();
    CHECK_FALSE(room.cards().join(u' ').contains(u"Place"_s));
    CHECK(actions.tags.size() == 3);
    CHECK(room.list().currentTag().isNull());
    room.window.reader().setFocus();
    room.window.press(u"."_s);
    CHECK(room.window.statusMessage().contains(u"Nothing to repeat yet"_s));
    CHECK_FALSE(actions.editTag->isEnabled());
    actions.showRetiredTags->trigger();
    CHECK(room.cards().at(1) == u"Place (retired)"_s);
    room.goTo(u"place");
    CHECK_FALSE(actions.retireTag->isEnabled());
    actions.bringBackTag->trigger();
    room.window.waitForWrites();
    CHECK(room.cards().at(1) == u"Place"_s);
    CHECK(actions.tags.size() == 4);
}

TEST_CASE("a merge says what moves, moves it in the open article, and one undo takes it back", "[tags]")
{
    TagRoom room;
    room.window.select(u"Tom Reed");
    room.window.press(Qt::Key_P);
    room.window.select(u"Port Almena");
    room.window.press(Qt::Key_L);
    const QString before = room.window.shown();
    room.goTo(u"place");
    room.window->actions().mergeTag->trigger();
    auto *dialog = waitForDialog<ui::MergeDialog>(*room.window);
    auto *into = TagRoom::field<QComboBox>(dialog, 0);
    CHECK(into->count() == 2);
    CHECK(into->findText(u"Claim"_s) < 0);
    into->setCurrentIndex(into->findText(u"Person"_s));
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        words += label->text();
    }
    CHECK(words.contains(u"1 annotation in 1 article will become “Person”."_s));
    room.accept(dialog);
    CHECK(room.window.shown() == u"News\nAna Quispe met [Tom Reed|person] in [Port Almena|person].\n"_s);
    CHECK_FALSE(room.codebook().named(u"place"));
    CHECK(room.cards() == QStringList{u"Person"_s, u"Organization"_s, u"Claim"_s});
    CHECK(room.window->actions().undo->text().contains(u"merge the tag “Place”"_s));
    room.undo();
    CHECK(room.window.shown() == before);
}

TEST_CASE("without any tag the list says so and offers to add one", "[tags]")
{
    TagRoom room;
    for (const QString &name : {u"person"_s, u"place"_s, u"organization"_s, u"claim"_s}) {
        room.goTo(name);
        room.press(Qt::Key_Delete);
        REQUIRE(QTest::qWaitFor([&] { return !room.codebook().named(name); }));
    }
    CHECK(room.list().height() > room.list().fontMetrics().height());
    CHECK(room.window->actions().addTag->isEnabled());
    CHECK_FALSE(room.window->actions().deleteTag->isEnabled());
}
