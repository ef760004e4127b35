// SPDX-License-Identifier: GPL-3.0-or-later
// Who codes: words about it only where there are several, who works here now, and giving codings away.
#include "model/project/coder_rules.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/coders/coder_button.h"
#include "ui/coders/coder_dialog.h"
#include "ui/coders/coders_dialog.h"
#include "ui/coders/give_dialog.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/status_line.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

/// A window on one article by Ida Moreau, and hands that know where who codes is chosen.
struct Desk
{
    ScratchProject project;
    model::ArticleId article = project.addArticle(u"News"_s, u"Ana Quispe met Tom Reed in Port Almena.\n"_s);
    WindowUnderTest window{project};

    QAction &action(QAction *ui::Actions::*which) { return *(window->actions().*which); }
    ui::CoderButton &button() { return *window->findChild<ui::CoderButton *>(); }
    const QList<model::Coder> &coders() { return window.project().coders(); }
    QString now() { return window.project().coder().name; }
    void tag(const QString &words, Qt::Key key = Qt::Key_P)
    {
        window.select(words);
        window.press(key);
    }
    ui::CodersDialog *open()
    {
        action(&ui::Actions::showCoders).trigger();
        return tests::waitForDialog<ui::CodersDialog>(*window);
    }
    template <typename Dialog>
    static QPushButton *buttonOf(Dialog *dialog, const QString &words)
    {
        for (QPushButton *button : dialog->template findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == words && button->isVisible()) {
                return button;
            }
        }
        FAIL("no button " << words.toStdString());
        return nullptr;
    }
    void typeCoder(QWidget *above, const QString &name, const QString &forward)
    {
        auto *dialog = tests::waitForDialog<ui::CoderDialog>(*above);
        auto *field = dialog->findChildren<QLineEdit *>().first();
        field->selectAll();
        QTest::keyClicks(field, name);
        REQUIRE(buttonOf(dialog, forward)->isEnabled());
        QTest::mouseClick(buttonOf(dialog, forward), Qt::LeftButton);
        window.waitForWrites();
    }
    void add(const QString &name)
    {
        ui::CodersDialog *dialog = open();
        QTest::mouseClick(buttonOf(dialog, u"Add…"_s), Qt::LeftButton);
        typeCoder(dialog, name, u"Add"_s);
        leave(dialog);
    }
    void leave(QDialog *dialog)
    {
        dialog->close();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
        window.reader().setFocus();
    }
    /// Chooses from the menu of the button in the status line.
    void letCode(const QString &name)
    {
        for (QAction *action : button().menu()->actions()) {
            if (action->text() == name) {
                action->trigger();
            }
        }
        REQUIRE(QTest::qWaitFor([&] { return now() == name; }));
        REQUIRE(QTest::qWaitFor([&] { return window.project().page() != nullptr; }));
        window.reader().setFocus();
    }
    ui::GiveDialog *openGiving()
    {
        action(&ui::Actions::giveCodings).trigger();
        auto *dialog = tests::waitForDialog<ui::GiveDialog>(*window);
        REQUIRE(QTest::qWaitFor(
            [&] { return words(dialog).contains(u'\n') || words(dialog).contains(u"nothing"_s); }));
        return dialog;
    }
    static QString words(const ui::GiveDialog *dialog)
    {
        QString longest;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            longest = label->text().size() > longest.size() ? label->text() : longest;
        }
        return longest;
    }
    void give(ui::GiveDialog *dialog)
    {
        REQUIRE(buttonOf(dialog, u"Give"_s)->isEnabled());
        QTest::mouseClick(buttonOf(dialog, u"Give"_s), Qt::LeftButton);
        window.waitForWrites();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
        REQUIRE(QTest::qWaitFor([&] { return window.project().page() != nullptr; }));
    }
    QString place()
    {
        QString found;
        for (const QLabel *label : window->panel().inspector().findChildren<QLabel *>()) {
            found = label->property("role").toString() == u"small"_s ? label->text() : found;
        }
        return found;
    }
    QString tip()
    {
        const auto &list = window->panel().annotations();
        return list.model()->index(0, 0).data(Qt::ToolTipRole).toString();
    }
};

} // namespace

TEST_CASE("no word about coders is on screen while one codes alone", "[coders]")
{
    Desk desk;
    desk.tag(u"Ana Quispe"_s);
    desk.window.click(u"Ana Quispe");
    CHECK_FALSE(desk.button().isVisible());
    CHECK_FALSE(desk.action(&ui::Actions::giveCodings).isVisible());
    CHECK_FALSE(desk.place().contains(u"Ida Moreau"_s));
    CHECK(desk.tip() == u"Ana Quispe"_s);
}

TEST_CASE("a second coder is added with initials and a colour, and then all say whose they are", "[coders]")
{
    Desk desk;
    desk.tag(u"Ana Quispe"_s);
    ui::CodersDialog *dialog = desk.open();
    QTest::mouseClick(Desk::buttonOf(dialog, u"Add…"_s), Qt::LeftButton);
    auto *added = tests::waitForDialog<ui::CoderDialog>(*dialog);
    const auto fields = added->findChildren<QLineEdit *>();
    CHECK_FALSE(Desk::buttonOf(added, u"Add"_s)->isEnabled());
    QTest::keyClicks(fields[0], u"ida moreau"_s);
    const QString taken = u"There is already a coder called “Ida Moreau”. Add what tells them apart."_s;
    const auto said = [&](const QString &text) {
        const auto labels = added->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](QLabel *label) { return label->text() == text; });
    };
    CHECK(said(taken));
    CHECK_FALSE(Desk::buttonOf(added, u"Add"_s)->isEnabled());
    fields[0]->selectAll();
    QTest::keyClicks(fields[0], u"Inga Morak"_s);
    CHECK(fields[1]->text() == u"IMo"_s);
    QTest::mouseClick(Desk::buttonOf(added, u"Add"_s), Qt::LeftButton);
    desk.window.waitForWrites();
    REQUIRE(desk.coders().size() == 2);
    CHECK(desk.coders().last().initials == u"IMo"_s);
    CHECK(
        model::shownColor(desk.coders(), desk.coders()[0].id)
        != model::shownColor(desk.coders(), desk.coders()[1].id));
    desk.leave(dialog);
    desk.window.click(u"Ana Quispe");
    CHECK(desk.button().isVisible());
    CHECK(desk.button().text() == u"IM ▾"_s);
    CHECK(desk.button().accessibleName() == u"Who codes now: Ida Moreau"_s);
    CHECK(desk.action(&ui::Actions::giveCodings).isVisible());
    CHECK(desk.place().contains(u"Ida Moreau"_s));
    CHECK(desk.tip() == u"Ana Quispe\nIda Moreau"_s);
    desk.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.coders().size() == 1);
    CHECK_FALSE(desk.button().isVisible());
}

TEST_CASE("a coder is renamed, and taken away only while nothing of theirs is there", "[coders]")
{
    Desk desk;
    desk.add(u"Bea Lind"_s);
    ui::CodersDialog *dialog = desk.open();
    auto *list = dialog->findChild<QTableWidget *>();
    REQUIRE(list->rowCount() == 2);
    CHECK_FALSE(Desk::buttonOf(dialog, u"Remove"_s)->isEnabled()); // who codes now
    list->setCurrentCell(1, 1);
    QTest::mouseClick(Desk::buttonOf(dialog, u"Edit…"_s), Qt::LeftButton);
    desk.typeCoder(dialog, u"Bea Lindt"_s, u"Keep"_s);
    CHECK(desk.coders().last().name == u"Bea Lindt"_s);
    CHECK(desk.coders().last().initials == u"BL"_s);
    QTest::mouseClick(Desk::buttonOf(dialog, u"Remove"_s), Qt::LeftButton);
    desk.window.waitForWrites();
    CHECK(desk.coders().size() == 1);
    CHECK(list->rowCount() == 1);
}

TEST_CASE("each coder sees their own tags, counts and steps, also after the window was closed", "[coders]")
{
    Desk desk;
    desk.tag(u"Ana Quispe"_s);
    desk.add(u"Bea Lind"_s);
    desk.letCode(u"Bea Lind"_s);
    CHECK(desk.window.shown() == u"Ana Quispe met Tom Reed in Port Almena.\n"_s);
    CHECK(desk.window.project().articles().first().annotations == 0);
    CHECK_FALSE(desk.window.project().undoState().undo);
    CHECK(desk.window.statusMessage().contains(u"Bea Lind"_s));
    desk.tag(u"Tom Reed"_s);
    CHECK(desk.window.shown() == u"Ana Quispe met [Tom Reed|person] in Port Almena.\n"_s);
    CHECK(desk.window.project().articles().first().annotations == 1);
    desk.window.reopen(desk.project.path());
    CHECK(desk.now() == u"Bea Lind"_s);
    CHECK(desk.window.shown() == u"Ana Quispe met [Tom Reed|person] in Port Almena.\n"_s);
    CHECK(desk.window.project().articles().first().annotations == 1);
    CHECK(desk.button().text() == u"BL ▾"_s);
    desk.letCode(u"Ida Moreau"_s);
    CHECK(desk.window.shown() == u"[Ana Quispe|person] met Tom Reed in Port Almena.\n"_s);
    desk.window.press(Qt::Key_Z, Qt::ControlModifier); // adds Bea
    CHECK(desk.coders().size() == 2);
}

TEST_CASE("a note that is being typed stays with who typed it when another one goes on", "[coders]")
{
    Desk desk;
    desk.add(u"Bea Lind"_s);
    desk.tag(u"Ana Quispe"_s);
    desk.window.click(u"Ana Quispe");
    auto *note = desk.window->panel().inspector().findChild<QPlainTextEdit *>();
    REQUIRE(note);
    note->setFocus();
    QTest::keyClicks(note, u"Who?"_s);
    desk.letCode(u"Bea Lind"_s);
    desk.letCode(u"Ida Moreau"_s);
    REQUIRE(desk.window.page().annotations.size() == 1);
    CHECK(desk.window.page().annotations.at(0).note == u"Who?"_s);
}

TEST_CASE(
    "chosen codings go to another coder with what was told before, and undo gives them back", "[coders]")
{
    Desk desk;
    desk.tag(u"Ana Quispe"_s);
    desk.tag(u"Tom Reed"_s);
    desk.add(u"Bea Lind"_s);
    desk.window.click(u"Tom Reed");
    ui::GiveDialog *dialog = desk.openGiving();
    CHECK(
        Desk::words(dialog)
        == u"To Bea Lind: 1 annotation in 1 article, with links and notes.\n"
           "Exports then take all of it as Bea Lind’s. Undo gives it back."_s);
    desk.give(dialog);
    REQUIRE(QTest::qWaitFor([&] { return desk.window.page().annotations.size() == 1; }));
    CHECK(desk.window.shown() == u"[Ana Quispe|person] met Tom Reed in Port Almena.\n"_s);
    CHECK(desk.window.project().articles().first().annotations == 1);
    CHECK(desk.window.statusMessage().contains(u"Bea Lind"_s));
    desk.window.reader().setFocus();
    desk.window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.window.page().annotations.size() == 2; }));
    CHECK(desk.window.shown() == u"[Ana Quispe|person] met [Tom Reed|person] in Port Almena.\n"_s);
    CHECK(desk.window.project().articles().first().annotations == 2);
}

TEST_CASE(
    "all of the project goes over from a coder who is chosen, and nothing where there is nothing", "[coders]")
{
    Desk desk;
    desk.tag(u"Ana Quispe"_s);
    desk.add(u"Bea Lind"_s);
    desk.letCode(u"Bea Lind"_s);
    ui::GiveDialog *dialog = desk.openGiving();
    CHECK(Desk::words(dialog) == u"Bea Lind has nothing here to give."_s);
    CHECK_FALSE(Desk::buttonOf(dialog, u"Give"_s)->isEnabled());
    for (QRadioButton *reach : dialog->findChildren<QRadioButton *>()) {
        if (reach->text() == u"All in this project"_s) {
            QTest::mouseClick(reach, Qt::LeftButton, {}, QPoint(8, reach->height() / 2));
        }
    }
    auto *from = dialog->findChildren<QComboBox *>().first();
    QTest::keyClick(from, Qt::Key_Home);
    REQUIRE(QTest::qWaitFor([&] { return Desk::words(dialog).startsWith(u"To Bea Lind: 1 annotation"_s); }));
    CHECK(dialog->receiver() == u"Bea Lind"_s);
    desk.give(dialog);
    REQUIRE(QTest::qWaitFor([&] { return desk.window.page().annotations.size() == 1; }));
    CHECK(desk.window.shown() == u"[Ana Quispe|person] met Tom Reed in Port Almena.\n"_s);
    CHECK(desk.now() == u"Bea Lind"_s);
}
