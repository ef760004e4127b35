// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/panel/fields.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/source_popup.h"
#include "ui/panel/source_rows.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news = u"Ana Quispe said “We waited.” Tom Reed heard it. Ana Quispe left.\n"_s;

struct Inspecting
{
    Inspecting()
        : article(project.addArticle(u"News"_s, news))
        , window(project)
    {
    }

    void tag(const QString &words, Qt::Key key, int occurrence = 1)
    {
        window.select(words, occurrence);
        window.press(key);
    }

    template <typename Field>
    Field *field(const QString &name)
    {
        Field *found = nullptr;
        CAPTURE(name);
        REQUIRE(QTest::qWaitFor([&] {
            for (Field *each : window->panel().inspector().findChildren<Field *>()) {
                found = each->isVisible() && each->accessibleName() == name ? each : found;
            }
            return found != nullptr;
        }));
        return found;
    }

    QString current(auto get)
    {
        return get(window.page(), *window.page().annotations.find(window.reader().current()));
    }

    QString name()
    {
        return current([](const auto &page, const auto &annotation) {
            return page.entities.value(annotation.entity).name;
        });
    }

    QString note()
    {
        return current([](const auto &, const auto &annotation) { return annotation.note; });
    }

    qsizetype steps()
    {
        // Each step of this session can be undone: count them by their numbers.
        return window.project().undoState().undo ? window.project().undoState().undo->number : 0;
    }

    ScratchProject project;
    model::ArticleId article;
    WindowUnderTest window;
};

} // namespace

TEST_CASE("a quote of one endless word leaves the panel as wide as it was", "[inspector]")
{
    ScratchProject project;
    project.addArticle(u"News"_s, u"Ana came.\n"_s + QString(3'000, u'x') + u"\n"_s);
    WindowUnderTest window(project);
    window.select(QString(3'000, u'x'));
    window.press(Qt::Key_C);
    REQUIRE(window.page().annotations.size() == 1);
    const ui::Inspector &inspector = window->panel().inspector();
    QCoreApplication::processEvents();
    CHECK(inspector.width() == inspector.parentWidget()->width()); // what the scroll area shows of it
}

TEST_CASE("the inspector shows the current annotation", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    CHECK(test.window->panel().inspector().findChild<ui::QuoteBox *>()->text() == u"Ana Quispe"_s);
    CHECK(test.field<ui::ValueEdit>(u"Name"_s)->text() == u"Ana Quispe"_s);
    CHECK(test.field<QComboBox>(u"Tag"_s)->currentText() == u"Person"_s);
    CHECK_FALSE(test.window->panel().inspector().findChild<ui::SourceRows *>()->isVisible());
}

TEST_CASE("Enter goes to the fields, Esc comes back", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    QTest::keyClick(&test.window.reader(), Qt::Key_Return);
    auto *name = test.field<ui::ValueEdit>(u"Name"_s);
    CHECK(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK(test.window.reader().hasFocus());
}

TEST_CASE("a pasted name of megabytes is cut to what a name may have, and this is told", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    QApplication::clipboard()->setText(u"Ana "_s + QString(10'000'000, u'x'));
    auto *name = test.field<ui::ValueEdit>(u"Name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
    const QString fits = u"Ana "_s + QString(996, u'x');
    CHECK(name->text() == fits);
    CHECK(QToolTip::text() == u"A name has at most 1,000 characters. The rest was left out."_s);
    QTest::keyClick(name, Qt::Key_Return);
    test.window.waitForWrites();
    CHECK(test.name() == fits);
}

TEST_CASE("a pasted text of megabytes is no note", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    auto *note = test.field<ui::NoteEdit>(u"Note"_s);
    note->setFocus();
    QApplication::clipboard()->setText(QString(100'001, u'x'));
    QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier);
    CHECK(note->toPlainText().isEmpty());
    CHECK(
        QToolTip::text()
        == u"What was copied has more than 100,000 characters, so it was not pasted. Copy less of it."_s);
    QApplication::clipboard()->setText(u"a mayor"_s);
    QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier);
    CHECK(note->toPlainText() == u"a mayor"_s);
}

TEST_CASE("words too long for a name are not made one, and the window says why", "[inspector]")
{
    ScratchProject project;
    const QString endless(1001, u'x');
    project.addArticle(u"News"_s, u"Ana came.\n"_s + endless + u"\n"_s);
    WindowUnderTest window(project);
    QString failure;
    QObject::connect(
        &window.project(), &model::Project::failed, &window.project(),
        [&](const model::Error &error) { failure = error.text(); });
    window.select(endless);
    window.press(Qt::Key_P);
    REQUIRE(QTest::qWaitFor([&] { return !failure.isEmpty(); }));
    CHECK(failure.contains(u"has 1,001 characters, and a name has at most 1,000."_s));
    CHECK(window.page().annotations.size() == 0);
}

TEST_CASE("a new name renames all mentions as one step", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P, 1);
    test.tag(u"Ana Quispe"_s, Qt::Key_P, 2);
    const qsizetype before = test.steps();
    auto *name = test.field<ui::ValueEdit>(u"Name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Ana Maria Quispe"_s);
    QTest::keyClick(name, Qt::Key_Return);
    test.window.waitForWrites();
    CHECK(test.name() == u"Ana Maria Quispe"_s);
    CHECK(test.window.page().entities.size() == 1);
    CHECK(test.steps() == before + 1);
}

TEST_CASE("Esc leads back to the article and keeps what was typed, and undo takes it back", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    const qsizetype before = test.steps();
    auto *name = test.field<ui::ValueEdit>(u"Name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"xyz"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    test.window.waitForWrites();
    CHECK(test.window.reader().hasFocus());
    CHECK(test.name() == u"xyzAna Quispe"_s);
    auto *note = test.field<ui::NoteEdit>(u"Note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"ask her"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    test.window.waitForWrites();
    CHECK(test.window.reader().hasFocus());
    CHECK(test.window.page().annotations.at(0).note == u"ask her"_s);
    CHECK(test.steps() == before + 2);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.name() == u"Ana Quispe"_s);
    CHECK(test.window.page().annotations.at(0).note.isEmpty());
}

TEST_CASE("a note is one edit, kept by Ctrl+Enter, no-break spaces and lines and all", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    const qsizetype before = test.steps();
    auto *note = test.field<ui::NoteEdit>(u"Note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"see p. 3"_s);
    QTest::sendKeyEvent(QTest::Click, note, Qt::Key_unknown, QString(QChar::Nbsp), {});
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, u"line two"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    test.window.waitForWrites();
    CHECK(test.note() == u"see p. 3"_s + QChar(QChar::Nbsp) + u"\nline two"_s);
    CHECK(test.steps() == before + 1);
    CHECK(note->hasFocus());
}

TEST_CASE("a note is kept when its field loses the focus", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    auto *note = test.field<ui::NoteEdit>(u"Note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"check"_s);
    test.window.reader().setFocus();
    test.window.waitForWrites();
    CHECK(test.note() == u"check"_s);
}

TEST_CASE("a note belongs to its annotation though another becomes current while it is typed", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    const model::AnnotationId ana = test.window.reader().current();
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    const model::AnnotationId tom = test.window.reader().current();
    auto *note = test.field<ui::NoteEdit>(u"Note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"the mayor"_s);
    QTest::keyClick(note, Qt::Key_Up, Qt::AltModifier);
    test.window.waitForWrites();
    CHECK(test.window.page().annotations.find(tom)->note == u"the mayor"_s);
    CHECK(test.window.page().annotations.find(ana)->note.isEmpty());
    CHECK(test.window.reader().current() == ana);
}

TEST_CASE("what is being typed is kept when the window closes", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    auto *note = test.field<ui::NoteEdit>(u"Note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"last words"_s);
    test.window.reopen(test.project.path());
    CHECK(test.window.page().annotations.at(0).note == u"last words"_s);
}

TEST_CASE("the tag can be chosen anew", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    auto *tag = test.field<QComboBox>(u"Tag"_s);
    tag->setFocus();
    QTest::keyClick(tag, Qt::Key_Down);
    test.window.waitForWrites();
    CHECK(test.window.shown().contains(u"[Ana Quispe|place]"_s));
}

TEST_CASE("how a claim was said can be told before its source is known", "[inspector]")
{
    Inspecting test;
    test.tag(u"“We waited.”"_s, Qt::Key_C);
    QTest::keyClick(&test.window.reader(), Qt::Key_Return);
    auto *cue = test.field<ui::ValueEdit>(u"Said how"_s);
    CHECK(cue->hasFocus());
    QTest::keyClicks(cue, u"said"_s);
    QTest::keyClick(cue, Qt::Key_Return);
    test.window.waitForWrites();
    REQUIRE(test.window.page().relations.size() == 1);
    CHECK(test.window.page().relations.cbegin()->cue == u"said"_s);
    CHECK(test.window.page().relations.cbegin()->source.isNull());
}

TEST_CASE(
    "a claim can have several sources, and one can be changed, keeping its cue, or taken away", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    test.tag(u"“We waited.”"_s, Qt::Key_C);
    const model::AnnotationId claim = test.window.reader().current();
    auto *popup = test.window->findChild<ui::SourcePopup *>();
    const auto choose = [&](const QString &name) {
        REQUIRE(popup->isVisible());
        QTest::keyClicks(popup->findChild<QLineEdit *>(), name);
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        test.window.waitForWrites();
    };
    QTest::mouseClick(test.field<QPushButton>(u"Choose a source"_s), Qt::LeftButton);
    choose(u"ana"_s);
    auto *cue = test.field<ui::ValueEdit>(u"Said how"_s);
    cue->setFocus();
    QTest::keyClicks(cue, u"said"_s);
    QTest::keyClick(cue, Qt::Key_Return);
    test.window.waitForWrites();

    QTest::mouseClick(test.field<QPushButton>(u"Source: Ana Quispe"_s), Qt::LeftButton);
    choose(u"tom"_s);
    CHECK(tests::sourceNames(test.window.page(), claim) == u"Tom Reed"_s);
    REQUIRE(test.window.page().relations.size() == 1);
    CHECK(test.window.page().relations.cbegin()->cue == u"said"_s);

    test.window.press(Qt::Key_A);
    choose(u"ana"_s);
    CHECK(tests::sourceNames(test.window.page(), claim) == u"Tom Reed; Ana Quispe"_s);
    QTest::mouseClick(test.field<QToolButton>(u"Take away the source Tom Reed"_s), Qt::LeftButton);
    test.window.waitForWrites();
    CHECK(tests::sourceNames(test.window.page(), claim) == u"Ana Quispe"_s);
}

TEST_CASE("changing a source is one step to undo", "[inspector]")
{
    Inspecting test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    test.tag(u"“We waited.”"_s, Qt::Key_C);
    const model::AnnotationId claim = test.window.reader().current();
    auto *popup = test.window->findChild<ui::SourcePopup *>();
    const auto choose = [&](const QString &name) {
        QTest::keyClicks(popup->findChild<QLineEdit *>(), name);
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        test.window.waitForWrites();
    };
    test.window.press(Qt::Key_A);
    choose(u"ana"_s);
    QTest::mouseClick(test.field<QPushButton>(u"Source: Ana Quispe"_s), Qt::LeftButton);
    choose(u"tom"_s);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(tests::sourceNames(test.window.page(), claim) == u"Ana Quispe"_s);
}
