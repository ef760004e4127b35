// SPDX-License-Identifier: GPL-3.0-or-later
// Saying in the window how far articles are, and taking them out of the project.
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/articles_pane.h"
#include "ui/articles/exclude_dialog.h"
#include "ui/history/history_dialog.h"
#include "ui/window_memory.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using model::Progress;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

struct Desk
{
    ScratchProject project;
    WindowUnderTest window{filled(project)};

    static const ScratchProject &filled(const ScratchProject &project)
    {
        for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}) {
            project.addArticle(title, title + u": Ana Quispe spoke.\n"_s);
        }
        return project;
    }
    ui::RowsList &list() { return window->articles().list(); }
    /// "One i, Two d": titles and first letters of the status, as the list has them.
    QString rows()
    {
        QStringList result;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            result.append(
                index.data().toString() + u' '
                + u"oid×"_s[index.data(ui::ArticlesModel::ProgressRole).toInt()]);
        }
        return result.join(u", "_s);
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect place = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, place.center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&list(), key, modifiers);
        window.waitForWrites();
    }
    bool isOpen(const QString &title)
    {
        return QTest::qWaitFor([&] {
            return window.project().page() && window.page().article.title == title && window.reader().page();
        });
    }
    void exclude(const QString &reason)
    {
        window.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = tests::waitForDialog<ui::ExcludeDialog>(*window);
        QTest::keyClicks(dialog->findChild<QComboBox *>()->lineEdit(), reason);
        QTest::keyClick(dialog->findChild<QComboBox *>()->lineEdit(), Qt::Key_Return);
        window.waitForWrites();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
    }
};

} // namespace

TEST_CASE("Ctrl+D says that the open article is done, Ctrl+Alt+D that it is not", "[marking]")
{
    Desk desk;
    desk.window.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.rows() == u"One d, Two o, Three o, Four o"_s);
    CHECK(desk.window.statusMessage() == u"1 article marked as done."_s);
    desk.window.press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    CHECK(desk.rows() == u"One o, Two o, Three o, Four o"_s);
    desk.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.rows() == u"One d, Two o, Three o, Four o"_s);
    desk.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.rows() == u"One o, Two o, Three o, Four o"_s);
}

TEST_CASE("several that are chosen in the list are marked in one step, without opening them", "[marking]")
{
    Desk desk;
    desk.click(1);
    REQUIRE(desk.isOpen(u"Two"_s));
    desk.click(3, Qt::ControlModifier);
    CHECK(desk.window->articles().chosen().size() == 2);
    CHECK(desk.window.page().article.title == u"Two"_s);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.rows() == u"One o, Two d, Three o, Four d"_s);
    CHECK(desk.window->articles().chosen().size() == 2);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.rows() == u"One o, Two o, Three o, Four o"_s);
}

TEST_CASE("an article is excluded with a reason, and the reason is offered for the next", "[marking]")
{
    Desk desk;
    desk.exclude(u"a letter"_s);
    CHECK(desk.rows() == u"One ×, Two o, Three o, Four o"_s);
    CHECK(desk.window.project().articles().first().coding->reason == u"a letter"_s);
    CHECK(desk.window.statusMessage() == u"1 article excluded."_s);
    desk.window.press(Qt::Key_J);
    REQUIRE(desk.isOpen(u"Two"_s));
    desk.window.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = tests::waitForDialog<ui::ExcludeDialog>(*desk.window);
    auto *reason = dialog->findChild<QComboBox *>();
    CHECK(reason->currentText().isEmpty());
    CHECK(reason->count() == 1);
    CHECK(reason->itemText(0) == u"a letter"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    desk.window.waitForWrites();
    CHECK(desk.rows() == u"One ×, Two o, Three o, Four o"_s);
}

TEST_CASE("Del in the list takes an article out after asking, and goes on to the next", "[marking]")
{
    Desk desk;
    desk.window.select(u"Ana Quispe");
    desk.window.press(u"P"_s);
    desk.click(0);
    desk.list().setFocus();
    desk.window.answers().agrees = false;
    desk.press(Qt::Key_Delete);
    CHECK(desk.window.answers().questions == QStringList{u"Remove “\u2068One\u2069” from the project?"_s});
    CHECK(desk.window.answers().explanations.last().startsWith(u"1 tag of yours go"_s));
    CHECK(desk.rows() == u"One i, Two o, Three o, Four o"_s);
    desk.window.answers().agrees = true;
    desk.press(Qt::Key_Delete);
    CHECK(desk.rows() == u"Two o, Three o, Four o"_s);
    CHECK(desk.isOpen(u"Two"_s));
    CHECK(desk.window.statusMessage() == u"“\u2068One\u2069” is removed; Undo brings it back."_s);
    desk.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.rows() == u"One i, Two o, Three o, Four o"_s);
    CHECK(desk.isOpen(u"One"_s));
    CHECK(desk.window.shown().contains(u"[Ana Quispe|person"_s));
    desk.window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.rows() == u"Two o, Three o, Four o"_s);
    CHECK(desk.isOpen(u"Two"_s));
}

TEST_CASE("several go at once, and after the last one there is nothing left to choose", "[marking]")
{
    Desk desk;
    desk.click(2);
    REQUIRE(desk.isOpen(u"Three"_s));
    desk.click(3, Qt::ShiftModifier);
    desk.press(Qt::Key_Delete);
    CHECK(desk.rows() == u"One o, Two o"_s);
    CHECK(desk.isOpen(u"Two"_s));
    CHECK(desk.window.statusMessage() == u"2 articles removed; Undo brings them back."_s);
    QTest::keyClick(&desk.list(), Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    CHECK(desk.rows().isEmpty());
    CHECK(desk.window.project().page() == nullptr);
    CHECK(desk.window.reader().page() == nullptr);
    desk.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.rows() == u"One o, Two o"_s);
}

TEST_CASE("a step in an article that was removed leads nowhere, and says why", "[marking]")
{
    Desk desk;
    const model::ArticleId gone = desk.window.page().article.id;
    desk.list().setFocus();
    desk.press(Qt::Key_Delete);
    REQUIRE(desk.isOpen(u"Two"_s));
    QTest::keyClick(&*desk.window, Qt::Key_H, Qt::ControlModifier);
    auto *history = tests::waitForDialog<ui::HistoryDialog>(*desk.window);
    emit history->placeChosen({gone, {}, {}});
    history->close();
    CHECK(desk.window.statusMessage().contains(u"removed from the project"_s));
    CHECK(desk.window.page().article.title == u"Two"_s);
    CHECK(desk.window.answers().told.isEmpty());
}

TEST_CASE("the list is sorted when the window comes back as it was left", "[marking]")
{
    Desk desk;
    desk.window->articles().orderMenu().choose(ui::ArticlesOrder::By::Title, Qt::DescendingOrder);
    const QString sorted = u"Two o, Three o, One o, Four o"_s;
    CHECK(desk.rows() == sorted);
    desk.window.press(Qt::Key_K);
    REQUIRE(desk.isOpen(u"Three"_s));
    desk.window.reopen(desk.project.path());
    CHECK(desk.rows() == sorted);
}
