// SPDX-License-Identifier: GPL-3.0-or-later
// The window that goes on in another language, where one is chosen.
#include "tests/ui/support/window_under_test.h"
#include "ui/language_menu.h"
#include "ui/speaking_window.h"
#include "ui/start_page.h"

#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answers;
using tests::ScratchProject;
using tests::WindowUnderTest;
using ui::MainWindow;
using ui::SpeakingWindow;

namespace {

/// The program's window, where nothing was ever chosen.
struct Spoken
{
    Answers *answers = nullptr; ///< of the window of now
    std::unique_ptr<SpeakingWindow> shown;

    explicit Spoken(const QString &path = {})
    {
        WindowUnderTest(); // leaves settings that nothing was chosen in
        shown = std::make_unique<SpeakingWindow>(path, [this] {
            auto mine = std::make_unique<Answers>();
            answers = mine.get();
            return mine;
        });
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }

    MainWindow &window() { return shown->window(); }
    QString firstMenu() { return ui::Actions::plainText(*window().menuBar()->actions().constFirst()); }
    void choose(const QString &language)
    {
        for (QAction *action : window().findChild<ui::LanguageMenu *>()->actions()) {
            if (action->text() == language) {
                action->trigger();
            }
        }
    }
    void open(model::ArticleId id)
    {
        window().openArticle(id);
        waitFor(id);
    }
    void waitFor(model::ArticleId id)
    {
        REQUIRE(QTest::qWaitFor([this, id] {
            const model::Project *project = window().project();
            return project && project->page() && project->page()->article.id == id
                && window().reader().page();
        }));
    }
};

} // namespace

TEST_CASE("A chosen language is spoken at once, on the same article, with what was tagged", "[languages]")
{
    const ScratchProject project;
    project.addArticle(u"One"_s, u"Anna Weiss spoke.\n"_s);
    const model::ArticleId second = project.addArticle(u"Two"_s, u"Tom Reed listened in Graz.\n"_s);
    Spoken spoken(project.path());
    const MainWindow *const before = &spoken.window();
    spoken.open(second);
    spoken.window().reader().setFocus();
    spoken.window().reader().select({0, 8});
    QTest::keyClicks(&spoken.window().reader(), u"p"_s); // not waited for: it must be kept all the same
    spoken.choose(u"Español"_s);
    CHECK(&spoken.window() == before); // not while its menu is at work
    REQUIRE(QTest::qWaitFor([&] { return spoken.firstMenu() == u"Archivo"_s; }));
    spoken.waitFor(second);
    CHECK(spoken.window().isVisible());
    CHECK(spoken.window().project()->readOnlyReason().isEmpty());
    CHECK(spoken.window().project()->page()->annotations.size() == 1);
    CHECK(spoken.window().actions().undo->isEnabled());
    CHECK(QLocale().toString(QDate(2023, 7, 20), u"d MMMM"_s) == u"20 julio"_s);
    spoken.choose(u"English"_s);
    REQUIRE(QTest::qWaitFor([&] { return spoken.firstMenu() == u"File"_s; }));
    spoken.waitFor(second);
}

TEST_CASE(
    "On the start page a chosen language is spoken too, and the sample is still to be had", "[languages]")
{
    Spoken spoken;
    const QSignalSpy wished(spoken.shown.get(), &SpeakingWindow::sampleRequested);
    spoken.choose(u"Español"_s);
    REQUIRE(QTest::qWaitFor([&] { return spoken.firstMenu() == u"Archivo"_s; }));
    CHECK(spoken.window().project() == nullptr);
    CHECK(spoken.window().findChild<ui::StartPage *>()->isVisible());
    emit spoken.window().sampleRequested();
    CHECK(wished.size() == 1);
}

TEST_CASE(
    "A correction that is not to be left keeps the window in its language until the next", "[languages]")
{
    const ScratchProject project;
    const model::ArticleId article = project.addArticle(u"One"_s, u"Anna Weis spoke.\n"_s);
    Spoken spoken(project.path());
    spoken.open(article);
    QTest::keyClick(&spoken.window().reader(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ui::CorrectionEditor &editor = spoken.window().correctionPane().editor();
    REQUIRE(editor.hasFocus());
    QTest::keyClicks(&editor, u"Dr "_s);
    spoken.answers->agrees = false;
    spoken.choose(u"Español"_s);
    REQUIRE(QTest::qWaitFor([&] { return !spoken.answers->questions.isEmpty(); }));
    CHECK(spoken.firstMenu() == u"File"_s);
    CHECK(editor.rewriting().now().startsWith(u"Dr "));
    CHECK(spoken.window().isVisible());
    CHECK(ui::chosenLanguage() == u"es"_s);
    spoken.answers->agrees = true;
}
