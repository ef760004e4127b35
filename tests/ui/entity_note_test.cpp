// SPDX-License-Identifier: GPL-3.0-or-later
// The note on a person, place or organization itself, in the fields of each of its mentions.
#include "model/project/edits_entity.h"
#include "tests/support/desk.h"
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/panel/fields.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news = u"Ana Quispe said “We waited.” Tom Reed heard it. Ana Quispe left.\n"_s;

ui::NoteEdit *about(WindowUnderTest &window)
{
    for (auto *each : window->panel().inspector().findChildren<ui::NoteEdit *>()) {
        if (each->accessibleName() == u"About the name") {
            return each;
        }
    }
    return nullptr;
}

QString noteInFile(const ScratchProject &project, ArticleId article)
{
    const ArticlePage page = project.page(article);
    return page.entities.value(tests::find(page, u"Ana Quispe").entity).note;
}

} // namespace

TEST_CASE("the note on a name is kept with it, and empties again", "[edits][entity_note]")
{
    Desk desk(u"[Ana Quispe|person] left. [Quispe|person] came."_s);
    const EntityId id = desk.annotation(u"Ana Quispe"_s).entity;
    const Edit edit =
        desk.perform(edits::changeEntityNote(desk.page, id, u"\n Union president \n"_s, desk.by));
    CHECK(edit.action == u"entity note"_s);
    CHECK(edit.change.deltas.size() == 1);
    CHECK(desk.page.entities.value(id).note == u"Union president"_s);
    CHECK(edits::changeEntityNote(desk.page, id, u"Union president"_s, desk.by).change.isEmpty());
    CHECK(edits::changeEntityNote(desk.page, EntityId::make(), u"x"_s, desk.by).change.isEmpty());
    desk.page.apply(edit.change.inverse());
    CHECK(desk.page.entities.value(id).note.isEmpty());
}

TEST_CASE("a name with a note stays when its last mention goes", "[edits][entity_note]")
{
    Desk desk(u"[Ana Quispe|person] left. [Tom Reed|person] came."_s);
    const Annotation ana = desk.annotation(u"Ana Quispe"_s);
    desk.perform(edits::changeEntityNote(desk.page, ana.entity, u"Union president"_s, desk.by));
    const Edit removal = edits::remove(desk.page, {ana.id, desk.annotation(u"Tom Reed"_s).id}, desk.by);
    int gone = 0;
    for (const AnyDelta &delta : removal.change.deltas) {
        if (const auto *entity = std::get_if<Delta<Entity>>(&delta)) {
            CHECK(entity->before->name == u"Tom Reed"_s);
            ++gone;
        }
    }
    CHECK(gone == 1);
}

TEST_CASE(
    "a note on a name is typed at one mention and stands at the others, with undo",
    "[inspector][entity_note]")
{
    const ScratchProject project;
    const ArticleId article = project.addArticle(u"News"_s, news);
    WindowUnderTest window(project);
    for (const int mention : {1, 2}) {
        window.select(u"Ana Quispe", mention);
        window.press(Qt::Key_P);
    }
    ui::NoteEdit *note = about(window);
    REQUIRE(note);
    REQUIRE(note->isVisible());
    note->setFocus();
    QTest::keyClicks(note, u"Heads the union"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    window.waitForWrites();
    CHECK(noteInFile(project, article) == u"Heads the union"_s);

    window.click(u"Ana Quispe", 1);
    CHECK(note->toPlainText() == u"Heads the union"_s);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(noteInFile(project, article).isEmpty());
    CHECK(note->toPlainText().isEmpty());
}

TEST_CASE("a note on a name that is still being typed goes to that name", "[inspector][entity_note]")
{
    const ScratchProject project;
    const ArticleId article = project.addArticle(u"News"_s, news);
    WindowUnderTest window(project);
    window.select(u"Tom Reed");
    window.press(Qt::Key_P);
    window.select(u"Ana Quispe");
    window.press(Qt::Key_P);
    ui::NoteEdit *note = about(window);
    note->setFocus();
    QTest::keyClicks(note, u"Of the union"_s);
    window.click(u"Tom Reed");
    window.waitForWrites();
    CHECK(noteInFile(project, article) == u"Of the union"_s);
    CHECK(note->toPlainText().isEmpty());
}

TEST_CASE("Tab goes from the name over its note to the note on the annotation", "[inspector][entity_note]")
{
    const ScratchProject project;
    project.addArticle(u"News"_s, news);
    WindowUnderTest window(project);
    window.select(u"Tom Reed");
    window.press(Qt::Key_P);
    auto *name = window->panel().inspector().findChild<ui::ValueEdit *>();
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Tab);
    CHECK(about(window)->hasFocus());
    QTest::keyClick(about(window), Qt::Key_Tab);
    REQUIRE(window->focusWidget());
    CHECK(window->focusWidget()->accessibleName() == u"Gender"_s);
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    REQUIRE(window->focusWidget());
    CHECK(window->focusWidget()->accessibleName() == u"Note"_s);
}

TEST_CASE("a claim has no name to note something on", "[inspector][entity_note]")
{
    const ScratchProject project;
    project.addArticle(u"News"_s, news);
    WindowUnderTest window(project);
    window.select(u"We waited.");
    window.press(Qt::Key_C);
    REQUIRE(window->panel().inspector().isVisible());
    CHECK_FALSE(about(window)->isVisible());
}
