// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen while no project is open.
#include "tests/ui/support/window_under_test.h"
#include "ui/panel/fields.h"
#include "ui/start_page.h"
#include "ui/window_memory.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

/// The button of the start page that is seen with these words; nullptr if there is none.
QPushButton *buttonOf(WindowUnderTest &window, const QString &words)
{
    for (auto *button : window->findChild<ui::StartPage *>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == words) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("without a project the window shows how to begin", "[start_page]")
{
    WindowUnderTest window;
    CHECK(window->windowTitle() == u"Tagline"_s);
    CHECK(window->findChild<ui::StartPage *>()->isVisible());
    CHECK_FALSE(window.reader().isVisible());
    CHECK_FALSE(window->actions().undo->isEnabled());
    CHECK(window->actions().openProject->isEnabled());
    CHECK(window->actions().addArticles->isEnabled());
}

TEST_CASE("what cannot be opened is said on the start page", "[start_page]")
{
    const ScratchProject project;
    WindowUnderTest window;
    window->openProject(project.writeFile(u"letter.tagline"_s, "Dear all, this is no project."));
    REQUIRE(QTest::qWaitFor([&] { return window->project() == nullptr; }));
    auto *start = window->findChild<ui::StartPage *>();
    CHECK(start->isVisible());
    bool said = false;
    for (const QLabel *label : start->findChildren<QLabel *>()) {
        said = said || (label->isVisible() && label->text().contains(u"letter.tagline"_s));
    }
    CHECK(said);
}

TEST_CASE("a project that is gone is shown as such and can be taken off the list", "[start_page]")
{
    WindowUnderTest window;
    ui::memory::rememberProject(u"/nowhere/lost.tagline"_s);
    auto *start = window->findChild<ui::StartPage *>();
    start->showRecent(ui::memory::recentProjects());
    auto *row = start->findChild<ui::RowButton *>();
    REQUIRE(row);
    CHECK(row->text() == u"lost   —   not found; press to take it off this list"_s);
    QTest::mouseClick(row, Qt::LeftButton);
    CHECK(ui::memory::recentProjects().isEmpty());
    CHECK(window->project() == nullptr);
}

TEST_CASE("the start page offers a sample where there is one to be had", "[start_page]")
{
    WindowUnderTest window;
    QSignalSpy requested(&*window, &ui::MainWindow::sampleRequested);
    CHECK(buttonOf(window, u"Look at a sample"_s) == nullptr);
    window->offerSample();
    REQUIRE(buttonOf(window, u"Look at a sample"_s));
    QTest::mouseClick(buttonOf(window, u"Look at a sample"_s), Qt::LeftButton);
    CHECK(requested.count() == 1);
}

TEST_CASE("a sample in the making is said to be, and offered again when that failed", "[start_page]")
{
    WindowUnderTest window;
    QSignalSpy requested(&*window, &ui::MainWindow::sampleRequested);
    window->offerSample();
    window->showSampleInMaking();
    CHECK(buttonOf(window, u"Look at a sample"_s) == nullptr);
    QPushButton *making = buttonOf(window, u"Making the sample…"_s);
    REQUIRE(making);
    CHECK_FALSE(making->isEnabled());
    QTest::mouseClick(making, Qt::LeftButton);
    CHECK(requested.isEmpty());
    window->sampleNotMade(u"The disk is full."_s);
    CHECK(window.answers().told == QStringList{u"The sample could not be made.\nThe disk is full."_s});
    CHECK(buttonOf(window, u"Making the sample…"_s) == nullptr);
    QPushButton *again = buttonOf(window, u"Look at a sample"_s);
    REQUIRE(again);
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(requested.count() == 1);
}

TEST_CASE("a sample opens when it is made, unless something else was opened meanwhile", "[start_page]")
{
    const ScratchProject sample;
    const ScratchProject other;
    WindowUnderTest window;
    window->showSampleInMaking();
    SECTION ("nothing else was") {
        window->sampleMade(sample.path());
        window.waitForPage();
        CHECK(window.project().path() == sample.path());
    }
    SECTION ("another project was") {
        window->openProject(other.path());
        window->sampleMade(sample.path());
        window.waitForPage();
        CHECK(window.project().path() == other.path());
    }
}

TEST_CASE("projects opened before are offered again", "[start_page]")
{
    ScratchProject project;
    WindowUnderTest window(project);
    window.reopen(project.path());
    WindowUnderTest *again = &window;
    (*again)->close();
    ui::MainWindow fresh;
    fresh.show();
    QPushButton *recent = nullptr;
    for (QPushButton *button : fresh.findChild<ui::StartPage *>()->findChildren<QPushButton *>()) {
        recent = button->toolTip() == project.path() ? button : recent;
    }
    REQUIRE(recent);
    CHECK(recent->text().contains(u"scratch"_s));
}
