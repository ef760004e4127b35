// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing several rows in the list of annotations, what is done to them, and filtering the list.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/filter_field.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news = u"News\nAna met Tom and Eva and Joe and Kim and Lea and Max and Pia in Graz.\n"_s;

struct Listed
{
    explicit Listed(int count)
    {
        project.addArticle(u"News"_s, news);
        window = std::make_unique<WindowUnderTest>(project);
        const QStringList names{u"Ana"_s, u"Tom"_s, u"Eva"_s, u"Joe"_s, u"Kim"_s,
                                u"Lea"_s, u"Max"_s, u"Pia"_s, u"Graz"_s};
        for (const QString &name : names.first(count)) {
            window->select(name);
            window->press(Qt::Key_P);
        }
        (*window)->panel().setOrder(ui::AnnotationsModel::Order::Position);
        list().setFocus();
        REQUIRE(list().hasFocus());
    }

    ui::AnnotationsList &list() const { return (*window)->panel().annotations(); }
    ui::FilterField &field() const { return *(*window)->panel().findChild<ui::FilterField *>(); }

    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect rect = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, rect.center());
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&list(), key, modifiers);
        window->waitForWrites();
    }

    void undo() const { key(Qt::Key_Z, Qt::ControlModifier); }

    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            rows.append(list().model()->index(row, 0).data().toString());
        }
        return rows;
    }

    ScratchProject project;
    std::unique_ptr<WindowUnderTest> window;
};

} // namespace

TEST_CASE("a tag's key changes all rows that are chosen in one step, and says how many", "[annotations_list]")
{
    const Listed test(4);
    test.click(0);
    test.click(2, Qt::ControlModifier);
    test.click(3, Qt::ControlModifier);
    CHECK(test.list().chosen().size() == 3);
    test.key(Qt::Key_O);
    CHECK(test.window->shown().contains(
        u"[Ana|organization] met [Tom|person] and [Eva|organization] and [Joe|organization]"_s));
    CHECK(test.window->statusMessage() == u"3 annotations tagged as Organization now."_s);
    CHECK_FALSE(test.list().holdsSeveral());
    test.undo();
    CHECK(
        test.window->shown().contains(u"[Ana|person] met [Tom|person] and [Eva|person] and [Joe|person]"_s));
}

TEST_CASE("Shift chooses a stretch of rows and Ctrl+A all, by mouse and by keys", "[annotations_list]")
{
    const Listed test(4);
    test.click(0);
    test.click(2, Qt::ShiftModifier);
    CHECK(test.list().chosen().size() == 3);
    test.click(0);
    CHECK(test.list().chosen().size() == 1);
    test.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(test.list().chosen().size() == 2);
    // The reader stays where it was while several are gathered.
    CHECK(test.window->current() == u"Ana"_s);
    test.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(test.list().chosen().size() == 4);
    test.key(Qt::Key_L);
    CHECK(test.window->statusMessage() == u"4 annotations tagged as Place now."_s);
    test.key(Qt::Key_A, Qt::ControlModifier);
    test.key(Qt::Key_L);
    CHECK(test.window->statusMessage() == u"All of it is tagged as Place already."_s);
}

TEST_CASE("Del removes all rows that are chosen after asking, as one step", "[annotations_list]")
{
    const Listed test(4);
    test.click(1);
    test.click(3, Qt::ControlModifier);
    test.window->answers().agrees = false;
    test.key(Qt::Key_Delete);
    CHECK(test.window->answers().questions == QStringList{u"Remove these 2 annotations?"_s});
    CHECK(test.window->page().annotations.size() == 4);
    test.window->answers().agrees = true;
    test.key(Qt::Key_Delete);
    CHECK(test.window->shown().contains(u"[Ana|person] met Tom and [Eva|person] and Joe"_s));
    CHECK(test.window->statusMessage() == u"2 annotations removed; Undo brings them back."_s);
    test.undo();
    CHECK(test.window->page().annotations.size() == 4);
}

TEST_CASE("a click on a tag's card changes the rows that are chosen", "[annotations_list]")
{
    const Listed test(3);
    test.click(0);
    test.click(1, Qt::ControlModifier);
    ui::TagsList &cards = (*test.window)->panel().tags();
    QTest::mouseClick(
        cards.viewport(), Qt::LeftButton, {}, cards.visualRect(cards.model()->index(1, 0)).center());
    test.window->waitForWrites();
    CHECK(test.window->shown().contains(u"[Ana|place] met [Tom|place] and [Eva|person]"_s));
    // One row alone is no choice of several: the card leads to the next of its tag.
    test.click(2);
    QTest::mouseClick(
        cards.viewport(), Qt::LeftButton, {}, cards.visualRect(cards.model()->index(1, 0)).center());
    test.window->waitForWrites();
    CHECK(test.window->shown().contains(u"[Eva|person]"_s));
    CHECK(test.window->current() == u"Ana"_s);
}

TEST_CASE(
    "the menu changes the rows that are chosen, and going to the article lets go of them",
    "[annotations_list]")
{
    const Listed test(3);
    test.key(Qt::Key_A, Qt::ControlModifier);
    (*test.window)->actions().tags.at(2)->trigger();
    test.window->waitForWrites();
    CHECK(
        test.window->shown().contains(u"[Ana|organization] met [Tom|organization] and [Eva|organization]"_s));
    test.key(Qt::Key_A, Qt::ControlModifier);
    test.window->reader().setFocus();
    CHECK_FALSE(test.list().holdsSeveral());
}

TEST_CASE(
    "a name row among those that are chosen stands for all its mentions, each once", "[annotations_list]")
{
    ScratchProject project;
    project.addArticle(u"News"_s, u"News\nAna met Ana.\n"_s);
    WindowUnderTest window(project);
    for (const int occurrence : {1, 2}) {
        window.select(u"Ana", occurrence);
        window.press(Qt::Key_P);
    }
    ui::AnnotationsList &list = window->panel().annotations();
    list.expandAll();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
    CHECK(list.chosen().size() == 2);
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(window.answers().questions == QStringList{u"Remove all 2 mentions?"_s});
}

TEST_CASE("the field that filters comes with many annotations, or when it is asked for", "[annotations_list]")
{
    const Listed few(2);
    CHECK_FALSE(few.field().isVisible());
    few.key(Qt::Key_Slash);
    CHECK(few.field().isVisible());
    CHECK(few.field().hasFocus());
    const Listed many(9);
    CHECK(many.field().isVisible());
    QTest::keyClick(&many.window->reader(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(many.field().hasFocus());
}

TEST_CASE(
    "what is typed there filters the list, Enter goes to it and Esc empties the field", "[annotations_list]")
{
    const Listed test(9);
    QTest::keyClick(&test.list(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&test.field(), u"A"_s);
    CHECK(test.rows() == QStringList{u"Ana"_s, u"Eva"_s, u"Lea"_s, u"Max"_s, u"Pia"_s, u"Graz"_s});
    QTest::keyClicks(&test.field(), u"x"_s);
    CHECK(test.rows() == QStringList{u"Max"_s});
    QTest::keyClick(&test.field(), Qt::Key_Return);
    CHECK(test.list().hasFocus());
    // Only what is shown can be chosen.
    test.key(Qt::Key_A, Qt::ControlModifier);
    test.key(Qt::Key_O);
    CHECK(test.window->shown().contains(u"[Lea|person] and [Max|organization] and [Pia|person]"_s));
    test.key(Qt::Key_Slash);
    QTest::keyClick(&test.field(), Qt::Key_Escape);
    CHECK(test.field().text().isEmpty());
    CHECK(test.field().hasFocus());
    CHECK(test.rows().size() == 9);
    QTest::keyClick(&test.field(), Qt::Key_Escape);
    CHECK(test.window->reader().hasFocus());
}

TEST_CASE("another article comes unfiltered", "[annotations_list]")
{
    const Listed test(9);
    test.key(Qt::Key_Slash);
    QTest::keyClicks(&test.field(), u"max"_s);
    CHECK(test.rows() == QStringList{u"Max"_s});
    (*test.window)->open({test.project.writeFile(u"b.txt"_s, "Other\nTom.\n")});
    REQUIRE(QTest::qWaitFor([&] { return test.window->page().article.title == u"Other"_s; }));
    CHECK(test.field().text().isEmpty());
    CHECK(test.rows().isEmpty());
}
