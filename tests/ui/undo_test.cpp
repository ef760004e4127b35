// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/articles_pane.h"
#include "ui/place.h"
#include "ui/step_text.h"

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

struct Undoing
{
    Undoing()
        : first(project.addArticle(u"First"_s, u"Ana Quispe spoke.\n"_s))
        , second(project.addArticle(u"Second"_s, u"Tom Reed answered.\n"_s))
        , window(project)
    {
    }

    void tag(const QString &words, Qt::Key key)
    {
        window.select(words);
        window.press(key);
    }

    void openArticle(model::ArticleId id)
    {
        window->openArticle(id);
        REQUIRE(QTest::qWaitFor([&] { return window.page().article.id == id; }));
    }

    QString undoText() { return ui::Actions::plainText(*window->actions().undo); }
    QString redoText() { return ui::Actions::plainText(*window->actions().redo); }

    ScratchProject project;
    model::ArticleId first;
    model::ArticleId second;
    WindowUnderTest window;
};

} // namespace

TEST_CASE("undo and redo say what they will do", "[undo]")
{
    Undoing test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    CHECK(test.undoText() == u"Undo tag “Ana Quispe”"_s);
    CHECK(test.redoText() == u"Redo"_s);
    CHECK_FALSE(test.window->actions().redo->isEnabled());
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.redoText() == u"Redo tag “Ana Quispe”"_s);
    CHECK(test.window->actions().redo->isEnabled());
}

TEST_CASE("undo takes back, redo does again, and the view goes to the place", "[undo]")
{
    Undoing test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window.press(Qt::Key_Delete);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(test.window.page().annotations.size() == 1);
    CHECK(test.window.reader().current() == test.window.page().annotations.at(0).id);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.window.page().annotations.isEmpty());
    CHECK(test.window.reader().selection() == tests::rangeOf(test.window.page().text, u"Ana Quispe"));
    test.window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.window.shown().contains(u"[Ana Quispe|person]"_s));
    CHECK(test.window.reader().selection().isEmpty());
}

TEST_CASE("undo in another article opens it", "[undo]")
{
    Undoing test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.openArticle(test.second);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return test.window.page().article.id == test.first; }));
    CHECK(test.window.page().annotations.isEmpty());
    CHECK(test.window.reader().selection() == tests::rangeOf(test.window.page().text, u"Ana Quispe"));
}

TEST_CASE("steps of an earlier session are asked about, and still work after reopening", "[undo]")
{
    Undoing test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window.reopen(test.project.path());
    CHECK(test.undoText() == u"Undo tag “Ana Quispe”"_s);
    test.window.answers().agrees = false;
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(test.window.answers().questions.size() == 1);
    CHECK(test.window.answers().questions.constFirst().contains(u"Ana Quispe"_s));
    CHECK(test.window.page().annotations.size() == 1);
    CHECK(test.window.answers().explanations.constFirst().contains(u"1 thing in the project would"_s));
    test.window.answers().agrees = true;
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.window.page().annotations.isEmpty());
    test.window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.window.page().annotations.size() == 1);
}

TEST_CASE("steps of this session are not asked about", "[undo]")
{
    Undoing test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    test.window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.window.answers().questions.isEmpty());
    CHECK(test.window.page().annotations.size() == 1);
}

TEST_CASE("undoing an import of several asks how many go, and declining keeps them", "[undo]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QStringList files;
    for (const QByteArray name : {"Ana", "Tom", "Ida"}) {
        files.append(project.writeFile(QString::fromUtf8(name) + u".txt"_s, name + "\n\nSpoke.\n" + name));
    }
    window->open(files);
    REQUIRE(QTest::qWaitFor([&] { return window.project().articles().size() == 3; }));
    window.waitForWrites();
    window.answers().agrees = false;
    window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(window.answers().questions.size() == 1);
    CHECK(window.answers().questions.constFirst().contains(u"3 added articles"_s));
    CHECK(window.project().articles().size() == 3);
    window.answers().agrees = true;
    window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.project().articles().isEmpty(); }));
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.project().articles().size() == 3; }));
    CHECK(window.answers().questions.constLast().contains(u"3 articles"_s));
}

TEST_CASE("undo in another article goes to the annotation it brings back", "[undo]")
{
    Undoing test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window.press(Qt::Key_Delete);
    test.openArticle(test.second);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return test.window.page().article.id == test.first; }));
    CHECK(test.window.current() == u"Ana Quispe"_s);
    CHECK(test.window->articles().list().currentIndex().row() == 0);
}

TEST_CASE("undoing an import asks with its count and empties the view of a gone article", "[undo]")
{
    ScratchProject project;
    const model::ArticleId only = project.addArticle(u"Only"_s, u"Ana Quispe spoke.\n"_s);
    WindowUnderTest window(project);
    CHECK(window.page().article.id == only);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(window.answers().questions.size() == 1);
    CHECK(window.answers().questions.constFirst().contains(u"1 added article"_s));
    REQUIRE(QTest::qWaitFor([&] { return window.project().articles().isEmpty(); }));
    CHECK(window.project().page() == nullptr);
    CHECK(window.reader().page() == nullptr);
    CHECK(window->articles().list().model()->rowCount() == 0);
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() != nullptr; }));
    CHECK(window.page().article.id == only);
}

TEST_CASE("steps are named for people", "[undo]")
{
    model::storage::Step step;
    step.action = u"change cue"_s;
    step.subject = u"We waited"_s;
    CHECK(ui::stepText(step) == u"change “said how” of “We waited”"_s);
    step.action = u"tag"_s;
    const auto named = [&step](const QString &subject) {
        step.subject = subject;
        return ui::stepText(step);
    };
    CHECK(named(u"“We waited.”"_s) == u"tag “We waited.”"_s);
    CHECK(named(u"«Esperamos»"_s) == u"tag «Esperamos»"_s);
    CHECK(named(u"\"We waited\""_s) == u"tag \"We waited\""_s);
    CHECK(named(u"“We waited at the gates until…"_s) == u"tag “We waited at the gates until…”"_s);
    CHECK(named(u"the “gates”"_s) == u"tag “the ‘gates’”"_s);
    CHECK(named(u"“Gates” and “doors”"_s) == u"tag “‘Gates’ and ‘doors’”"_s);
    CHECK(named(u"’t Hooft"_s) == u"tag “’t Hooft”"_s);
    step.action = u"something newer"_s;
    step.subject.clear();
    CHECK(ui::stepText(step) == u"something newer"_s);
}

TEST_CASE("the place of a change is its annotation before anything else", "[undo]")
{
    model::Annotation annotation;
    annotation.id = model::AnnotationId::make();
    annotation.article = model::ArticleId::make();
    annotation.segments = {{3, 9}};
    model::Relation relation;
    relation.article = annotation.article;
    relation.claim = model::AnnotationId::make();
    model::Change change;
    change.add(relation);
    CHECK(ui::placeOf(change) == ui::Place{annotation.article, relation.claim, {}});
    change.remove(annotation);
    CHECK(ui::placeOf(change) == ui::Place{annotation.article, annotation.id, {3, 9}});
    CHECK(ui::placeOf(change.inverse()) == ui::Place{annotation.article, annotation.id, {3, 9}});
    CHECK_FALSE(ui::placeOf({}));
}
