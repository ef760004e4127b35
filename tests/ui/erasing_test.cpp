// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing articles in the window, and the place of those that were removed.
#include "model/storage/backup.h"
#include "tests/support/raw_project.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/erase_dialog.h"
#include "ui/articles/removed_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

struct Desk
{
    ScratchProject project;
    model::ArticleId secret = project.addArticle(u"The xylophone"_s, u"Quintilian met Ana Quispe.\n"_s);
    model::ArticleId other = project.addArticle(u"News"_s, u"Tom Reed spoke in Graz.\n"_s);
    WindowUnderTest window{project};

    Desk()
    {
        window->openArticle(secret);
        REQUIRE(QTest::qWaitFor([&] { return window.project().page()->article.id == secret; }));
        window.select(u"Quintilian");
        window.press(Qt::Key_P);
    }
    void trigger(QAction *ui::Actions::*which) { (window->actions().*which)->trigger(); }
    bool holds(const QByteArray &word) const
    {
        return tests::bytesOf(project.path()).toLower().contains(word);
    }
    static QPushButton *buttonOf(const QDialog *dialog, const QString &words)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == words) {
                return button;
            }
        }
        FAIL("no button " << words.toStdString());
        return nullptr;
    }
    static QCheckBox *sure(const QDialog *dialog) { return dialog->findChildren<QCheckBox *>().last(); }
    static QString wordsOf(const QDialog *dialog)
    {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            all.append(label->text());
        }
        return all.join(u'\n');
    }
    ui::EraseDialog *ask()
    {
        trigger(&ui::Actions::eraseArticle);
        auto *dialog = tests::waitForDialog<ui::EraseDialog>(*window);
        REQUIRE(QTest::qWaitFor([&] { return !wordsOf(dialog).contains(u"Looking"_s); }));
        return dialog;
    }
    static void tick(QCheckBox *box)
    {
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        REQUIRE(box->isChecked());
    }
    void eraseIn(ui::EraseDialog *dialog)
    {
        const QPointer<model::Project> before(window->project());
        tick(sure(dialog));
        REQUIRE(buttonOf(dialog, u"Erase for good"_s)->isEnabled());
        QTest::mouseClick(buttonOf(dialog, u"Erase for good"_s), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] {
            return !before && window->project() && window->project()->isOpen() && !holds("xylophone");
        }));
    }
};

} // namespace

TEST_CASE("erasing is only to be had by a tick, and Enter and Esc go back", "[erase]")
{
    Desk desk;
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        ui::EraseDialog *dialog = desk.ask();
        CHECK_FALSE(Desk::buttonOf(dialog, u"Erase for good"_s)->isEnabled());
        CHECK(Desk::buttonOf(dialog, u"Cancel"_s)->hasFocus());
        const QString words = Desk::wordsOf(dialog);
        CHECK(words.contains(u"Erase “\u2068The xylophone\u2069” for good?"_s));
        CHECK(words.contains(u"with 1 tag of all who coded it"_s));
        CHECK(words.contains(u"Names that stand only there go too: 1."_s));
        CHECK(words.contains(u"Copies that you made or mailed stay as they are."_s));
        const QPointer<QDialog> open(dialog);
        QTest::keyClick(dialog, key);
        CHECK(QTest::qWaitFor([&] { return !open; }));
    }
    CHECK(desk.holds("xylophone"));
    CHECK(desk.window.project().articles().size() == 2);
}

TEST_CASE("an erased article is gone from the file and the window goes on with the others", "[erase]")
{
    Desk desk;
    desk.eraseIn(desk.ask());
    desk.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&*desk.window));
    desk.window.waitForPage();
    CHECK_FALSE(desk.holds("quintilian"));
    CHECK(desk.window.project().articles().size() == 1);
    CHECK(desk.window.page().article.id == desk.other);
    CHECK(desk.window.project().readOnlyReason().isEmpty());
    desk.window.select(u"Tom Reed");
    desk.window.press(Qt::Key_P);
    CHECK(desk.window.shown() == u"[Tom Reed|person] spoke in Graz.\n"_s);
}

TEST_CASE("removed articles stand in a place of their own, to be brought back or erased", "[erase]")
{
    Desk desk;
    desk.trigger(&ui::Actions::removeArticle);
    desk.window.waitForWrites();
    REQUIRE(QTest::qWaitFor([&] { return desk.window.project().articles().size() == 1; }));
    desk.trigger(&ui::Actions::showRemoved);
    auto *removed = tests::waitForDialog<ui::RemovedDialog>(*desk.window);
    auto *list = removed->findChild<QTableWidget *>();
    REQUIRE(QTest::qWaitFor([&] { return list->rowCount() == 1; }));
    CHECK(list->item(0, 0)->text() == u"\u2068The xylophone\u2069"_s);
    CHECK(list->item(0, 2)->text() == u"1"_s);
    SECTION ("brought back") {
        QTest::mouseClick(Desk::buttonOf(removed, u"Bring back"_s), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return desk.window.project().articles().size() == 2; }));
        CHECK(desk.window.project().articles().first().article.id == desk.secret);
        CHECK(desk.window.project().articles().first().annotations == 1);
        REQUIRE(QTest::qWaitFor([&] { return list->rowCount() == 0; }));
        CHECK(Desk::wordsOf(removed).contains(u"No article was removed from this project."_s));
    }
    SECTION ("erased") {
        QTest::mouseClick(Desk::buttonOf(removed, u"Erase for good…"_s), Qt::LeftButton);
        auto *dialog = tests::waitForDialog<ui::EraseDialog>(*desk.window);
        REQUIRE(QTest::qWaitFor([&] { return !Desk::wordsOf(dialog).contains(u"Looking"_s); }));
        desk.eraseIn(dialog);
        CHECK_FALSE(desk.holds("quintilian"));
    }
}
