// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all notes, and erasing notes and names for good in the window.
#include "model/project/edits_entity.h"
#include "tests/support/marked_text.h"
#include "tests/support/raw_project.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/erase_dialog.h"
#include "ui/articles/notes_dialog.h"
#include "ui/entities/names_dialog.h"
#include "ui/entities/names_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

struct Desk
{
    ScratchProject project;
    model::ArticleId first = project.addArticle(u"Harbour"_s, u"Ana Quispe spoke in Graz.\n"_s);
    model::ArticleId second = project.addArticle(u"Bridge"_s, u"Tom Reed listened.\n"_s);
    WindowUnderTest window{project};

    Desk()
    {
        open(first);
        window.select(u"Ana Quispe");
        window.press(u"p"_s);
        note(u"Ana Quispe", u"an xylophone"_s);
        note(u"Ana Quispe", {});
        const model::EntityId name = tests::find(window.page(), u"Ana Quispe").entity;
        perform(model::edits::changeEntityNote(window.page(), name, u"a zanzibar"_s, window.project().by()));
        open(second);
    }
    void open(model::ArticleId id)
    {
        window->openArticle(id);
        REQUIRE(QTest::qWaitFor([&] {
            return window.project().page() && window.page().article.id == id && window.reader().page();
        }));
    }
    void perform(const model::Edit &edit)
    {
        window.project().perform(edit);
        window.waitForWrites();
    }
    void note(QStringView words, const QString &said)
    {
        perform(model::edits::changeNote(
            window.page(), tests::find(window.page(), words).id, said, window.project().by()));
    }
    bool holds(const QByteArray &word) const
    {
        return tests::bytesOf(project.path()).toLower().contains(word);
    }
    ui::NotesDialog *notes()
    {
        window->actions().showNotes->trigger();
        auto *dialog = tests::waitForDialog<ui::NotesDialog>(*window);
        REQUIRE(QTest::qWaitFor([&] { return dialog->list().model()->rowCount() == 2; }));
        return dialog;
    }
    static QString row(const ui::NotesDialog &dialog, int row)
    {
        QStringList cells;
        for (int column = 0; column < 3; ++column) {
            cells.append(
                const_cast<ui::NotesDialog &>(dialog).list().model()->index(row, column).data().toString());
        }
        return cells.join(u" | "_s).remove(u'\u2068').remove(u'\u2069');
    }
    static void choose(QTableView &table, int row)
    {
        table.selectionModel()->setCurrentIndex(
            table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
    /// What the dialog says before it is agreed to.
    QString eraseAfterAll(QWidget &above)
    {
        auto *dialog = tests::waitForDialog<ui::EraseDialog>(above);
        QString words;
        REQUIRE(QTest::qWaitFor([&] {
            words.clear();
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                words += label->text() + u'\n';
            }
            return !words.contains(u"Looking"_s);
        }));
        QCheckBox *sure = dialog->findChildren<QCheckBox *>().last();
        QTest::mouseClick(sure, Qt::LeftButton, {}, QPoint(8, sure->height() / 2));
        const QPointer<model::Project> before(window->project());
        QTest::mouseClick(buttonOf(dialog, u"Erase for good"_s), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !before && window->project() && window->project()->isOpen(); }));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
        window.waitForPage();
        return words.remove(u'\u2068').remove(u'\u2069');
    }
};

} // namespace

TEST_CASE("All notes are listed, those that are in the history alone too, and gone to", "[notes]")
{
    Desk desk;
    QTest::keyClick(&*desk.window, Qt::Key_3, Qt::ControlModifier);
    ui::NotesDialog *dialog = desk.notes();
    const QAbstractItemModelTester tester(
        dialog->list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(Desk::row(*dialog, 0) == u"“Ana Quispe” in “Harbour” | an xylophone | in the history only"_s);
    CHECK(Desk::row(*dialog, 1) == u"the name Ana Quispe | a zanzibar | stands there"_s);
    Desk::choose(dialog->list(), 0);
    QTest::keyClick(&dialog->list(), Qt::Key_Return);
    CHECK(QTest::qWaitFor(
        [&] { return desk.window.project().page() && desk.window.page().article.id == desk.first; }));
    CHECK(QTest::qWaitFor([&] { return desk.window.current() == u"Ana Quispe"_s; }));
    Desk::choose(dialog->list(), 1);
    QTest::mouseClick(Desk::buttonOf(dialog, u"Go there"_s), Qt::LeftButton);
    auto *names = tests::waitForDialog<ui::NamesDialog>(*desk.window);
    CHECK(names->isVisible());
    dialog->list().selectAll();
    CHECK_FALSE(Desk::buttonOf(dialog, u"Go there"_s)->isEnabled());
    CHECK(Desk::buttonOf(dialog, u"Erase for good…"_s)->isEnabled());
}

TEST_CASE("A note that was emptied is erased out of the history, and the rest stays", "[notes][erase]")
{
    Desk desk;
    REQUIRE(desk.holds("xylophone"));
    ui::NotesDialog *dialog = desk.notes();
    Desk::choose(dialog->list(), 0);
    QTest::mouseClick(Desk::buttonOf(dialog, u"Erase for good…"_s), Qt::LeftButton);
    const QString words = desk.eraseAfterAll(*desk.window);
    CHECK(words.contains(u"Erase 1 note for good?"_s));
    CHECK(words.contains(u"What is said there goes, with all that was ever said there before."_s));
    CHECK(words.contains(u"In the history 2 steps will no longer say"_s));
    CHECK_FALSE(desk.holds("xylophone"));
    CHECK(desk.holds("zanzibar"));
    CHECK(desk.project.page(desk.first).annotations.size() == 1);
}

TEST_CASE("A name is erased from its screen, and what was tagged stays", "[notes][erase][names]")
{
    Desk desk;
    desk.window->actions().showNames->trigger();
    auto *names = tests::waitForDialog<ui::NamesDialog>(*desk.window);
    REQUIRE(QTest::qWaitFor([&] { return names->names().shown() == 1; }));
    names->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(names));
    Desk::choose(names->table(), 0);
    names->table().setFocus();
    REQUIRE(QTest::qWaitFor([&] { return names->table().hasFocus(); }));
    QTest::keyClick(&names->table(), Qt::Key_Delete, Qt::ShiftModifier);
    const QString words = desk.eraseAfterAll(*desk.window);
    CHECK(words.contains(u"Erase “Ana Quispe” for good?"_s));
    CHECK(words.contains(u"stays tagged and means nobody: 1 mention."_s));
    CHECK_FALSE(desk.holds("zanzibar"));
    const model::ArticlePage page = desk.project.page(desk.first);
    CHECK(tests::find(page, u"Ana Quispe").entity.isNull());
    CHECK(page.entities.isEmpty());
}

TEST_CASE("Where nothing was noted the list says so", "[notes]")
{
    const ScratchProject project;
    project.addArticle(u"One"_s, u"Nothing.\n"_s);
    WindowUnderTest window(project);
    window->actions().showNotes->trigger();
    auto *dialog = tests::waitForDialog<ui::NotesDialog>(*window);
    const auto hint = [dialog] {
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            words.append(label->text());
        }
        return words.join(u'\n');
    };
    CHECK(QTest::qWaitFor([&] { return hint().contains(u"Nothing was ever noted in this project"); }));
    CHECK_FALSE(dialog->list().isVisible());
}
