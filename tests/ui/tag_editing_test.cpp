// SPDX-License-Identifier: GPL-3.0-or-later
// Tags as things that are made, changed, moved, merged and retired in the window.
#include "model/project/tag_rules.h"
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/codebook/merge_dialog.h"
#include "ui/codebook/tag_dialog.h"
#include "ui/codebook/tag_popup.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/panel/tags_model.h"
#include "ui/reader/palette_button.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::waitForDialog;
using tests::WindowUnderTest;

namespace {

const QString news = u"News\nAna Quispe met Tom Reed in Port Almena.\n"_s;

struct Room
{
    ScratchProject project;
    WindowUnderTest window{filled(project)};

    static const ScratchProject &filled(const ScratchProject &project)
    {
        project.addArticle(u"News"_s, news);
        return project;
    }
    ui::TagsList &list() { return window->panel().tags(); }
    const model::Codebook &codebook() { return window.project().codebook(); }
    const model::Tag &tag(QStringView name) { return *codebook().named(name); }
    /// "person person/chief place": paths in their order.
    QString order()
    {
        QStringList paths;
        for (const model::Tag &tag : codebook().tags) {
            paths.append(codebook().path(tag.id));
        }
        return paths.join(u' ');
    }
    QStringList cards()
    {
        QStringList cards;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            cards.append(list().model()->index(row, 0).data().toString());
        }
        return cards;
    }
    void goTo(QStringView name)
    {
        list().setFocus();
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(ui::TagsModel::TagRole).value<model::TagId>() == tag(name).id) {
                list().setCurrentIndex(index);
            }
        }
        REQUIRE(list().currentTag() == tag(name).id);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&list(), key, modifiers);
        window.waitForWrites();
    }
    void undo() { window.press(Qt::Key_Z, Qt::ControlModifier); }

    template <typename Widget>
    static Widget *field(const QWidget *dialog, int place)
    {
        return dialog->findChildren<Widget *>().at(place);
    }
    static QString warning(const ui::TagDialog *dialog)
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->property("role").toString() == u"warning"_s) {
                return label->text();
            }
        }
        return {};
    }
    static QPushButton *forward(const QDialog *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->property("primary").toBool()) {
                return button;
            }
        }
        return nullptr;
    }
    void accept(QDialog *dialog)
    {
        REQUIRE(forward(dialog)->isEnabled());
        QTest::mouseClick(forward(dialog), Qt::LeftButton);
        comeBack();
        window.waitForWrites();
    }
    /// From a dialog to the window.
    void comeBack()
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
        window.reader().setFocus();
        REQUIRE(QTest::qWaitFor([this] { return window.reader().hasFocus(); }));
    }
};

} // namespace

TEST_CASE("a tag is added with its words, its key works at once, and undo takes it away", "[tags]")
{
    Room room;
    room.window->actions().addTag->trigger();
    auto *dialog = waitForDialog<ui::TagDialog>(*room.window);
    auto *label = Room::field<QLineEdit>(dialog, 0);
    auto *name = Room::field<QLineEdit>(dialog, 1);
    auto *key = Room::field<QLineEdit>(dialog, 2);
    CHECK_FALSE(Room::forward(dialog)->isEnabled());
    QTest::keyClicks(label, u"Vox pop"_s);
    CHECK(name->text() == u"vox_pop"_s);
    QTest::keyClicks(key, u"p"_s);
    CHECK(Room::warning(dialog) == u"“Person” has this key already. Choose another one."_s);
    CHECK_FALSE(Room::forward(dialog)->isEnabled());
    key->setText(u"t"_s);
    CHECK(Room::warning(dialog).startsWith(u"This letter does something else in the article."_s));
    key->setText(u"ж"_s);
    CHECK(Room::warning(dialog).isEmpty());
    QTest::keyClicks(Room::field<QPlainTextEdit>(dialog, 0), u"Words of people in the street."_s);
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
    Room room;
    room.goTo(u"place");
    room.press(Qt::Key_F2);
    auto *dialog = waitForDialog<ui::TagDialog>(*room.window);
    CHECK(dialog->windowTitle() == u"Edit the tag “Place”"_s);
    Room::field<QLineEdit>(dialog, 0)->setText(u"Where"_s);
    QTest::keyClicks(Room::field<QPlainTextEdit>(dialog, 2), u"Names <of> ships"_s);
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
    Room room;
    const auto kinds = [&] {
        room.goTo(u"person");
        room.press(Qt::Key_F2);
        auto *dialog = waitForDialog<ui::TagDialog>(*room.window);
        const int count = Room::field<QComboBox>(dialog, 0)->count();
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
    Room room;
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
    Room room;
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
    Room room;
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

TEST_CASE("a retired tag is offered nowhere, can be listed, and comes back", "[tags]")
{
    Room room;
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
    Room room;
    room.window.select(u"Tom Reed");
    room.window.press(Qt::Key_P);
    room.window.select(u"Port Almena");
    room.window.press(Qt::Key_L);
    const QString before = room.window.shown();
    room.goTo(u"place");
    room.window->actions().mergeTag->trigger();
    auto *dialog = waitForDialog<ui::MergeDialog>(*room.window);
    auto *into = Room::field<QComboBox>(dialog, 0);
    CHECK(into->count() == 2);
    CHECK(into->findText(u"Claim"_s) < 0);
    into->setCurrentIndex(into->findText(u"Person"_s));
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        words += label->text();
    }
    CHECK(words.contains(u"1 annotation in 1 article become"_s));
    CHECK(words.contains(u"“Person”"_s));
    room.accept(dialog);
    CHECK(room.window.shown() == u"News\nAna Quispe met [Tom Reed|person] in [Port Almena|person].\n"_s);
    CHECK_FALSE(room.codebook().named(u"place"));
    CHECK(room.cards() == QStringList{u"Person"_s, u"Organization"_s, u"Claim"_s});
    CHECK(room.window->actions().undo->text().contains(u"merge the tag “Place”"_s));
    room.undo();
    CHECK(room.window.shown() == before);
}

TEST_CASE("T finds a tag by a part of its name, and Esc leaves the selection as it was", "[tags]")
{
    Room room;
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
    Room room;
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

TEST_CASE("without any tag the list says so and offers to add one", "[tags]")
{
    Room room;
    for (const QString &name : {u"person"_s, u"place"_s, u"organization"_s, u"claim"_s}) {
        room.goTo(name);
        room.press(Qt::Key_Delete);
        REQUIRE(QTest::qWaitFor([&] { return !room.codebook().named(name); }));
    }
    CHECK(room.list().height() > room.list().fontMetrics().height());
    CHECK(room.window->actions().addTag->isEnabled());
    CHECK_FALSE(room.window->actions().deleteTag->isEnabled());
}
