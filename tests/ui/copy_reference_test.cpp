// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/panel.h"

#include <QClipboard>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news = u"Ferry crews stop work\n"
                     "Ana Quispe said in Port\u00a0Almena: “We wait.”\n"_s;

struct Copying
{
    Copying()
    {
        project.addArticle(u"Ferry crews stop work"_s, news);
        window = std::make_unique<WindowUnderTest>(project);
        model::Article after = window->page().article;
        after.outlet = u"Harbour Post"_s;
        after.published = u"2023-07-20"_s;
        window->project().perform(
            model::edits::changeArticle(window->page().article, after, window->project().by()));
        window->waitForWrites();
        QApplication::clipboard()->clear();
    }

    void tag(QStringView words, Qt::Key key)
    {
        window->select(words);
        window->press(key);
    }

    static QString copied() { return QApplication::clipboard()->text(); }

    void copyIn(QWidget &part) const
    {
        part.setFocus();
        QTest::keyClick(&part, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    }

    ScratchProject project;
    std::unique_ptr<WindowUnderTest> window;
};

} // namespace

TEST_CASE("Ctrl+Shift+C copies the current annotation as it is cited, and says so", "[copy_reference]")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Copying test;
    test.tag(u"“We wait.”", Qt::Key_C);
    test.copyIn(test.window->reader());
    CHECK(Copying::copied() == u"Harbour Post, 20 July 2023: “We wait.”"_s);
    CHECK(test.window->statusMessage() == u"Copied with its reference."_s);
    CHECK(test.window->page().annotations.size() == 1);
}

TEST_CASE("those that are chosen in the list are copied in reading order", "[copy_reference]")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Copying test;
    test.tag(u"“We wait.”", Qt::Key_C);
    test.tag(u"Ana Quispe", Qt::Key_P);
    ui::AnnotationsList &list = (*test.window)->panel().annotations();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
    test.copyIn(list);
    CHECK(
        Copying::copied()
        == u"Harbour Post, 20 July 2023: “Ana Quispe”\n\nHarbour Post, 20 July 2023: “We wait.”"_s);
    CHECK(test.window->statusMessage() == u"2 annotations copied with their references."_s);
}

TEST_CASE("Ctrl+C copies the selected words and nothing but them", "[copy_reference]")
{
    Copying test;
    test.tag(u"Ana Quispe", Qt::Key_P);
    test.window->select(u"in Port\u00a0Almena");
    test.window->press(Qt::Key_C, Qt::ControlModifier);
    CHECK(Copying::copied() == u"in Port\u00a0Almena"_s);
}

TEST_CASE("without an annotation there is nothing to cite", "[copy_reference]")
{
    Copying test;
    const QAction *copy = (*test.window)->actions().copyReference;
    CHECK_FALSE(copy->isEnabled());
    QApplication::clipboard()->setText(u"before"_s);
    test.copyIn(test.window->reader());
    CHECK(Copying::copied() == u"before"_s);
    test.tag(u"Ana Quispe", Qt::Key_P);
    CHECK(copy->isEnabled());
}
