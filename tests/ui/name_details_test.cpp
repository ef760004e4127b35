// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a person, place or organization, beside the list of names: fields and answers.
#include "tests/ui/support/names_screen.h"
#include "ui/entities/name_answers.h"
#include "ui/panel/fields.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace model;
using tests::NamesScreen;

TEST_CASE("what is known of a name is edited in its fields, and undone", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Boluarte"_s);
    auto *name = screen.field<ui::ValueEdit>(u"Name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"D. Boluarte"_s);
    QTest::keyClick(name, Qt::Key_Return);
    screen.settle();
    CHECK(screen.names() == QStringList{u"D. Boluarte"_s, u"Dina Boluarte"_s, u"Lima"_s});
    auto *aliases = screen.field<ui::NoteEdit>(u"Also called"_s);
    aliases->setFocus();
    for (const QString &alias : {u"she"_s, u"the president"_s, u"She"_s}) {
        QTest::keyClicks(aliases, alias);
        QTest::keyClick(aliases, Qt::Key_Return);
    }
    aliases->commit();
    screen.settle();
    CHECK(screen.stored(u"D. Boluarte"_s).aliases == QStringList{u"she"_s, u"the president"_s});
    screen.window->project().undo();
    screen.settle();
    CHECK(screen.stored(u"D. Boluarte"_s).aliases.isEmpty());
}

TEST_CASE("a Wikidata id is checked, kept and opened in the browser", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Lima"_s);
    auto *id = screen.field<ui::ValueEdit>(u"Wikidata id"_s);
    QPushButton *opening = screen.button(u"Open"_s);
    CHECK_FALSE(opening->isEnabled());
    id->setFocus();
    QTest::keyClicks(id, u"P31"_s);
    QTest::keyClick(id, Qt::Key_Return);
    screen.settle();
    CHECK(screen.stored(u"Lima"_s).wikidata.isEmpty());
    CHECK(id->text() == u"P31"_s); // stays to be put right
    bool isTold = false;
    for (const QLabel *label : screen.dialog->findChildren<QLabel *>()) {
        isTold = isTold || (label->isVisible() && label->text().startsWith(u"“P31” is no Wikidata id"));
    }
    CHECK(isTold);
    id->selectAll();
    QTest::keyClicks(id, u"https://www.wikidata.org/wiki/Q2868"_s);
    QTest::keyClick(id, Qt::Key_Return);
    screen.settle();
    CHECK(screen.stored(u"Lima"_s).wikidata == u"Q2868"_s);
    CHECK(id->text() == u"Q2868"_s);
    CHECK(opening->isEnabled());
}

TEST_CASE("a name cannot be emptied", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Lima"_s);
    auto *name = screen.field<ui::ValueEdit>(u"Name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    screen.settle();
    CHECK(name->text() == u"Lima"_s);
    CHECK(screen.names().contains(u"Lima"_s));
}

TEST_CASE("the gender of a person is answered with its basis, and not stated is not empty", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Lima"_s);
    CHECK_FALSE(screen.dialog->details().answers().isVisible()); // is asked of people only
    screen.choose(u"Dina Boluarte"_s);
    auto *gender = screen.dialog->details().answers().findChildren<QComboBox *>().value(0);
    REQUIRE(gender);
    CHECK(gender->currentData().toString().isEmpty());
    const auto answer = [&](const QString &code) {
        auto *choice = screen.dialog->details().answers().findChildren<QComboBox *>().value(0);
        choice->setCurrentIndex(choice->findData(code));
        emit choice->activated(choice->currentIndex());
        screen.settle();
    };
    const auto inFile = [&] {
        storage::Store store(screen.project.path(), storage::Store::Mode::ReadOnly);
        const QList<VariableValue> answers = store.entityAnswers(screen.stored(u"Dina Boluarte"_s).id);
        return answers.isEmpty()
            ? u"none"_s
            : answers.first().value + u' ' + QString::number(static_cast<int>(answers.first().basis));
    };
    answer(u"not_stated"_s);
    CHECK(inFile() == u"not_stated 0"_s);
    answer(u"woman"_s);
    auto *basis = screen.dialog->details().answers().findChildren<QComboBox *>().value(1);
    basis->setCurrentIndex(basis->findText(u"inferred"_s));
    emit basis->activated(basis->currentIndex());
    screen.settle();
    CHECK(inFile() == u"woman 4"_s);
    // At the next keys, without waiting for what was written.
    const auto say = [](QComboBox *choice, int place) {
        choice->setCurrentIndex(place);
        emit choice->activated(place);
    };
    say(gender, gender->findData(u"man"_s));
    say(basis, basis->findText(u"looked up"_s));
    screen.settle();
    CHECK(inFile() == u"man 3"_s);
    screen.window->project().undo();
    screen.window->project().undo();
    REQUIRE(
        QTest::qWaitFor([&] { return gender->currentData() == u"woman"_s && basis->currentData() == 4; }));
    answer({});
    CHECK(inFile() == u"none"_s);
    screen.window->project().undo();
    screen.settle();
    CHECK(inFile() == u"woman 4"_s);
}

TEST_CASE("an answer by keyboard leaves the focus where it is, for the next key", "[names_screen]")
{
    NamesScreen screen;
    screen.open();
    screen.choose(u"Dina Boluarte"_s);
    const auto choices = [&] {
        return screen.dialog->details().answers().findChildren<QComboBox *>();
    };
    const QPointer<QComboBox> gender = choices().value(0);
    REQUIRE(gender);
    gender->setFocus();
    QTest::keyClick(gender, Qt::Key_Down);
    screen.settle();
    REQUIRE(gender);
    CHECK(gender->hasFocus());
    const QString one = gender->currentData().toString();
    CHECK_FALSE(one.isEmpty());
    QTest::keyClick(gender, Qt::Key_Down);
    screen.settle();
    CHECK(gender->hasFocus());
    CHECK(gender->currentData().toString() != one);
    screen.choose(u"Lima"_s); // of whom nothing is asked
    CHECK(choices().isEmpty());
    screen.choose(u"Dina Boluarte"_s);
    CHECK(choices().value(0)->currentData().toString() != one);
    CHECK_FALSE(choices().value(0)->currentData().toString().isEmpty());
}
