// SPDX-License-Identifier: GPL-3.0-or-later
// The mentions of names in all articles: of one that was tagged, and of a list that was loaded.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/find/hits_bar.h"
#include "ui/mentions/mentions_bar.h"

#include <QAction>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

ScratchProject withArticles()
{
    ScratchProject project;
    project.addArticle(u"First"_s, u"First\n\nAna Quispe spoke in Graz. Quispe left.\n"_s);
    project.addArticle(u"Second"_s, u"Second\n\nNobody.\n"_s);
    project.addArticle(u"Third"_s, u"Third\n\nAna Quispe, said Quispe, was in Graz.\n"_s);
    project.addArticle(u"Fourth"_s, u"Fourth\n\nThey met Quispe.\n"_s);
    return project;
}

QStringList shown(const ScratchProject &project)
{
    QStringList texts;
    const model::storage::Snapshot snapshot = project.snapshot();
    for (const model::ArticleSummary &summary : snapshot.articles) {
        texts.append(tests::shown(project.page(summary.article.id), snapshot.codebook));
    }
    return texts;
}

ui::HitsBar &bar(WindowUnderTest &window)
{
    return window->mentionReviewBar();
}

QPushButton *button(WindowUnderTest &window, const QString &begins)
{
    for (QPushButton *each : bar(window).findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().startsWith(begins)) {
            return each;
        }
    }
    return nullptr;
}

void tagAna(WindowUnderTest &window)
{
    window.select(u"Ana Quispe");
    window.press(u"p"_s);
}

void waitForOffer(WindowUnderTest &window)
{
    REQUIRE(QTest::qWaitFor([&] { return button(window, u"Review"_s) != nullptr; }));
}

/// The current name is looked for in all articles.
void look(WindowUnderTest &window)
{
    window->actions().mentionsInProject->trigger();
    waitForOffer(window);
}

} // namespace

TEST_CASE(
    "a name’s mentions in all articles are counted first, then tagged as one step", "[project_mentions]")
{
    const ScratchProject project = withArticles();
    WindowUnderTest window(project);
    tagAna(window);
    look(window);
    CHECK(
        bar(window).text()
        == u"Tag 3 mentions of \u2068Ana Quispe\u2069 in 3 articles? 1 more in doubt, for the review only."_s);
    CHECK(shown(project).join(u' ').count(u"|person]"_s) == 1);
    REQUIRE(button(window, u"Tag all"_s)->hasFocus());
    QTest::keyClick(button(window, u"Tag all"_s), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !bar(window).isVisible(); }));
    window.waitForWrites();
    CHECK(window.statusMessage() == u"3 mentions of \u2068Ana Quispe\u2069 tagged."_s);
    CHECK(window.reader().hasFocus());
    const QStringList after = shown(project);
    CHECK(after[0] == u"First\n\n[Ana Quispe|person] spoke in Graz. [Quispe|person] left.\n"_s);
    CHECK(after[2] == u"Third\n\n[Ana Quispe|person], said [Quispe|person], was in Graz.\n"_s);
    CHECK(after[3] == u"Fourth\n\nThey met Quispe.\n"_s);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown(project).join(u' ').count(u"|person]"_s) == 1);
}

TEST_CASE("the review goes through the articles, and a name is known in each", "[project_mentions]")
{
    const ScratchProject project = withArticles();
    WindowUnderTest window(project);
    tagAna(window);
    REQUIRE(QTest::qWaitFor([&] { return window->mentionsBar().isVisible(); }));
    for (QPushButton *each : window->mentionsBar().findChildren<QPushButton *>()) {
        if (each->text().startsWith(u"In all")) {
            QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    waitForOffer(window);
    CHECK_FALSE(window->mentionsBar().isVisible());
    QTest::mouseClick(button(window, u"Review"_s), Qt::LeftButton);
    const auto press = [&](Qt::Key key) {
        REQUIRE(QTest::qWaitFor([&] { return bar(window).hasFocus(); }));
        QTest::keyClick(&bar(window), key);
        window.waitForWrites();
    };
    const auto isIn = [&](const QString &title) {
        return QTest::qWaitFor([&] { return window.page().article.title == title; });
    };
    CHECK(bar(window).text() == u"1 of 4 · 0 tagged"_s);
    press(Qt::Key_Delete);
    REQUIRE(isIn(u"Third"_s));
    REQUIRE(QTest::qWaitFor([&] { return window.selected() == u"Ana Quispe"; }));
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window.selected() == u"Quispe"; }));
    REQUIRE(QTest::qWaitFor([&] {
        const model::ArticlePage *page = window.project().page();
        return page && page->entities.size() == 1;
    }));
    CHECK(window.page().entities.cbegin()->name == u"Ana Quispe");
    press(Qt::Key_Return);
    REQUIRE(isIn(u"Fourth"_s));
    CHECK(bar(window).text() == u"4 of 4 · 2 tagged · the full name is not in this article"_s);
    press(Qt::Key_Delete);
    CHECK_FALSE(bar(window).isVisible());
    CHECK(window.statusMessage() == u"This was the last place. 2 tagged."_s);
    CHECK(shown(project)[2] == u"Third\n\n[Ana Quispe|person], said [Quispe|person], was in Graz.\n"_s);

    // What was turned down is not found again.
    window->openArticle(window.project().articles().first().article.id);
    REQUIRE(isIn(u"First"_s));
    window.reader().setCurrent(window.page().annotations.at(0).id);
    window->actions().mentionsInProject->trigger();
    REQUIRE(QTest::qWaitFor([&] {
        return window.statusMessage() == u"Nothing else in the project names \u2068Ana Quispe\u2069."_s;
    }));
}

TEST_CASE("Del at once in the next article waits for it, and decides on nothing unseen", "[project_mentions]")
{
    const ScratchProject project = withArticles();
    WindowUnderTest window(project);
    tagAna(window);
    look(window);
    QTest::mouseClick(button(window, u"Review"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return bar(window).hasFocus(); }));
    QTest::keyClick(&bar(window), Qt::Key_Delete);
    QTest::keyClick(&bar(window), Qt::Key_Delete); // the third article is being opened
    REQUIRE(QTest::qWaitFor([&] { return window.page().article.title == u"Third"; }));
    CHECK(bar(window).text() == u"2 of 4 · 0 tagged"_s);
    for (int place = 2; place <= 4; ++place) {
        REQUIRE(QTest::qWaitFor([&] { return bar(window).hasFocus(); }));
        QTest::keyClick(&bar(window), Qt::Key_Delete);
        window.waitForWrites();
        REQUIRE(QTest::qWaitFor([&] {
            return !bar(window).isVisible()
                || window.page().article.title == (place < 3 ? u"Third" : u"Fourth");
        }));
    }
    CHECK_FALSE(bar(window).isVisible());
    int dismissed = 0;
    for (const model::ArticleSummary &summary : project.snapshot().articles) {
        dismissed += static_cast<int>(project.page(summary.article.id).dismissals.size());
    }
    CHECK(dismissed == 4);
}

TEST_CASE("Esc cancels the looking, and nothing is tagged", "[project_mentions]")
{
    const ScratchProject project = withArticles();
    WindowUnderTest window(project);
    tagAna(window);
    QSemaphore goOn;
    window.project().storeThread().post([&goOn](model::storage::Store *) { goOn.acquire(); });
    window->actions().mentionsInProject->trigger();
    CHECK(bar(window).text() == u"Looking for \u2068Ana Quispe\u2069 in all articles…"_s);
    CHECK(bar(window).findChild<QProgressBar *>()->isVisible());
    QTest::keyClick(button(window, u"Cancel"_s), Qt::Key_Escape);
    CHECK_FALSE(bar(window).isVisible());
    goOn.release();
    QTest::qWait(100);
    CHECK_FALSE(bar(window).isVisible());
    CHECK(shown(project).join(u' ').count(u"|person]"_s) == 1);
}

TEST_CASE("what is tagged between the offer and “Tag all” is not doubled", "[project_mentions]")
{
    const ScratchProject project = withArticles();
    WindowUnderTest window(project);
    tagAna(window);
    look(window);
    window.select(u"Quispe", 2);
    window.reader().setFocus();
    window.press(u"p"_s);
    QTest::mouseClick(button(window, u"Tag all"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !bar(window).isVisible(); }));
    window.waitForWrites();
    CHECK(window.statusMessage() == u"2 mentions of \u2068Ana Quispe\u2069 tagged."_s);
    CHECK(window.page().annotations.size() == 2);
}

TEST_CASE("without a name at hand it says what to do", "[project_mentions]")
{
    const ScratchProject project = withArticles();
    WindowUnderTest window(project);
    window->actions().mentionsInProject->trigger();
    CHECK(
        window.statusMessage()
        == u"Choose a name in the article first: a person, a place or an organization."_s);
}

TEST_CASE("a list of names is loaded as one step, and its places are offered", "[loading_names]")
{
    const ScratchProject project = withArticles();
    WindowUnderTest window(project);
    window.answers().namesToOpen = project.writeFile(
        u"names.csv"_s, "name,tag,aliases\nAna Quispe,person,Jefa\nGraz,place,\nNobody,place,\n");
    window->actions().loadNames->trigger();
    waitForOffer(window);
    CHECK(window.answers().questions == QStringList{u"Load 3 names of “names.csv”?"_s});
    CHECK(window.answers().explanations.first().startsWith(u"3 new, 0 known and completed. "_s));
    CHECK(
        bar(window).text()
        == u"Tag 7 mentions of 3 names in 4 articles? 1 more in doubt, for the review only."_s);
    QTest::mouseClick(button(window, u"Tag all"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !bar(window).isVisible(); }));
    window.waitForWrites();
    CHECK(window.statusMessage() == u"7 mentions of 3 names tagged."_s);
    CHECK(
        shown(project)[0]
        == u"First\n\n[Ana Quispe|person] spoke in [Graz|place]. [Quispe|person] left.\n"_s);
    // The open article knows whom it names now.
    REQUIRE(QTest::qWaitFor([&] { return window.page().entities.size() == 2; }));

    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(shown(project).join(u' ').contains(u'['));
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(window.project().undoState().undo->action == u"load names");

    // Loaded again, it is there again, and once.
    window->actions().loadNames->trigger();
    waitForOffer(window);
}

TEST_CASE("a list that cannot be read is told with its line, and changes nothing", "[loading_names]")
{
    const ScratchProject project = withArticles();
    WindowUnderTest window(project);
    window.answers().namesToOpen = project.writeFile(u"names.csv"_s, "name,tag\nAna,politician\n");
    window->actions().loadNames->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !window.answers().told.isEmpty(); }));
    CHECK(
        window.answers().told.first()
        == u"The names could not be loaded.\nCould not read “%1”, line 2: there is no tag “politician”. "
           u"There are: "
           "person, place, organization."_s.arg(window.answers().namesToOpen));
    CHECK(window.answers().questions.isEmpty());
    CHECK(window.project().undoState().undo->isImport);
}

TEST_CASE("a list that is not wanted after all is left", "[loading_names]")
{
    const ScratchProject project = withArticles();
    WindowUnderTest window(project);
    window.answers().agrees = false;
    window.answers().namesToOpen = project.writeFile(u"names.csv"_s, "name,tag\nAna Quispe,person\n");
    window->actions().loadNames->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !window.answers().questions.isEmpty(); }));
    window.waitForWrites();
    CHECK(window.project().undoState().undo->isImport);
    CHECK_FALSE(bar(window).isVisible());

    window.answers().namesToOpen.clear(); // no file is chosen
    window->actions().loadNames->trigger();
    CHECK(window.answers().questions.size() == 1);
}
