// SPDX-License-Identifier: GPL-3.0-or-later
// All places that a search found get a tag as one step.
#include "model/storage/check.h"
#include "tests/support/marked_text.h"
#include "tests/ui/tagging_hits_fixture.h"

#include <QProgressBar>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace tests::hits;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

QStringList shown(const ScratchProject &project)
{
    QStringList texts;
    const model::storage::Snapshot snapshot = project.snapshot();
    for (const model::ArticleSummary &summary : snapshot.articles) {
        texts.append(tests::shown(project.page(summary.article.id), snapshot.codebook));
    }
    return texts;
}

} // namespace

TEST_CASE("Ctrl+T tags all places of a search in every article, and one Undo takes it back", "[tagging_hits]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    findAndChoose(window, u"port"_s, u"place"_s);
    CHECK(window->hitsBar().text() == u"Tag 3 places in 2 articles as \u2068Place\u2069?"_s);
    REQUIRE(button(window, u"Tag all"_s)->hasFocus());
    QTest::keyClick(button(window, u"Tag all"_s), Qt::Key_Return);
    waitUntilDone(window);
    CHECK(window.statusMessage() == u"3 places tagged as \u2068Place\u2069."_s);
    CHECK(window.reader().hasFocus());
    CHECK(window.shown() == u"First\nThe [port|place] of Almena.\nA report on the [Port|place].\n"_s);
    CHECK(shown(project).last().startsWith(u"Third\nIn [port|place];"_s));

    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.shown() == u"First\nThe port of Almena.\nA report on the Port.\n"_s);
    CHECK_FALSE(shown(project).join(u' ').contains(u'['));
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown(project).join(u' ').count(u"|place]"_s) == 3);
}

TEST_CASE("places that have the tag already are counted and not doubled", "[tagging_hits]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    window.select(u"port");
    window.press(Qt::Key_L);
    findAndChoose(window, u"port"_s, u"place"_s);
    QTest::mouseClick(button(window, u"Tag all"_s), Qt::LeftButton);
    waitUntilDone(window);
    CHECK(window.statusMessage() == u"2 places tagged as \u2068Place\u2069, 1 had the tag already."_s);
    CHECK(window.page().annotations.size() == 2);

    QTest::keyClick(&window.reader(), Qt::Key_T, Qt::ControlModifier);
    chooseTag(window, u"place"_s);
    QTest::mouseClick(button(window, u"Tag all"_s), Qt::LeftButton);
    waitUntilDone(window);
    CHECK(window.statusMessage() == u"0 places tagged as \u2068Place\u2069, 3 had the tag already."_s);
    CHECK(shown(project).join(u' ').count(u"|place]"_s) == 3);
}

TEST_CASE("places of an article that was removed meanwhile are told and left", "[tagging_hits]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    findAndChoose(window, u"port"_s, u"claim"_s);
    const model::Article third = window.project().articles().last().article;
    window.project().perform(model::edits::removeArticles({third}, window.project().by()));
    window.waitForWrites();
    QTest::mouseClick(button(window, u"Tag all"_s), Qt::LeftButton);
    waitUntilDone(window);
    CHECK(
        window.statusMessage() == u"2 places tagged as \u2068Claim\u2069, 1 place gone since the search."_s);
}

TEST_CASE("an edit that comes while places are looked at is taken into account", "[tagging_hits]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    findAndChoose(window, u"port"_s, u"place"_s);
    QSemaphore goOn;
    window.project().storeThread().post([&goOn](model::storage::Store *) { goOn.acquire(); });
    QTest::mouseClick(button(window, u"Tag all"_s), Qt::LeftButton);
    CHECK(window->hitsBar().text() == u"Tagging as \u2068Place\u2069…"_s);
    window.select(u"Port");
    window.reader().setFocus();
    QTest::keyClick(&window.reader(), Qt::Key_L);
    goOn.release();
    waitUntilDone(window);
    CHECK(window.statusMessage() == u"2 places tagged as \u2068Place\u2069, 1 had the tag already."_s);
    CHECK(window.page().annotations.size() == 2);
}

TEST_CASE("Esc cancels while places are looked at, and nothing is tagged", "[tagging_hits]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    findAndChoose(window, u"port"_s, u"place"_s);
    QSemaphore goOn;
    window.project().storeThread().post([&goOn](model::storage::Store *) { goOn.acquire(); });
    QTest::mouseClick(button(window, u"Tag all"_s), Qt::LeftButton);
    CHECK(window->hitsBar().findChild<QProgressBar *>()->isVisible());
    REQUIRE(button(window, u"Cancel"_s)->hasFocus());
    QTest::keyClick(button(window, u"Cancel"_s), Qt::Key_Escape);
    CHECK_FALSE(window->hitsBar().isVisible());
    goOn.release();
    QTest::qWait(100);
    CHECK_FALSE(shown(project).join(u' ').contains(u'['));
    CHECK(window.project().undoState().undo->isImport);
}

TEST_CASE("the bar of the search in the article tags what it found there", "[tagging_hits]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    QTest::keyClick(&window.reader(), Qt::Key_F, Qt::ControlModifier);
    auto *field = window->findBar().findChild<QLineEdit *>();
    auto *tag = [&]() -> QToolButton * {
        for (QToolButton *each : window->findBar().findChildren<QToolButton *>()) {
            if (each->text() == u"Tag…") {
                return each;
            }
        }
        return nullptr;
    }();
    REQUIRE(tag);
    CHECK_FALSE(tag->isVisible());
    QTest::keyClicks(field, u"port"_s);
    REQUIRE(QTest::qWaitFor([&] { return window->findBar().count().endsWith(u"of 3"); }));
    REQUIRE(tag->isVisible());
    QTest::mouseClick(tag, Qt::LeftButton);
    chooseTag(window, u"claim"_s);
    CHECK(window->hitsBar().text() == u"Tag 3 places in 1 article as \u2068Claim\u2069?"_s);
    QTest::mouseClick(button(window, u"Tag all"_s), Qt::LeftButton);
    waitUntilDone(window);
    CHECK(window.shown() == u"First\nThe [port|claim] of Almena.\nA re[port|claim] on the [Port|claim].\n"_s);
}

TEST_CASE("without a search Ctrl+T says what to do, and Esc leaves the choice of a tag", "[tagging_hits]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    window.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(window.statusMessage().startsWith(u"Nothing was found that could be tagged."_s));
    CHECK(popup(window) == nullptr);
    tests::search::openPane(window);
    tests::search::find(window, u"port"_s);
    auto *link = window->searchPane().findChild<QPushButton *>(u"tagFound"_s);
    REQUIRE(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return popup(window) != nullptr; }));
    auto *field = popup(window)->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"nonsense"_s);
    CHECK(popup(window)->findChild<QListWidget *>()->count() == 0);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(popup(window) == nullptr);
    CHECK_FALSE(window->hitsBar().isVisible());
}

TEST_CASE(
    "a choice of a tag that was left does not turn the next one into one for a search", "[tagging_hits]")
{
    const ScratchProject project;
    WindowUnderTest window(tests::search::withArticles(project));
    tests::search::openPane(window);
    tests::search::find(window, u"port"_s);
    QTest::keyClick(&tests::search::field(window), Qt::Key_T, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return popup(window) != nullptr; }));
    QTest::keyClick(popup(window)->findChild<QLineEdit *>(), Qt::Key_Escape);
    window.reader().setFocus();
    window.select(u"Almena");
    window.press(Qt::Key_T);
    REQUIRE(QTest::qWaitFor([&] { return popup(window) != nullptr; }));
    QTest::keyClicks(popup(window)->findChild<QLineEdit *>(), u"pers"_s);
    QTest::keyClick(popup(window)->findChild<QLineEdit *>(), Qt::Key_Return);
    window.waitForWrites();
    CHECK_FALSE(window->hitsBar().isVisible());
    CHECK(window.shown() == u"First\nThe port of [Almena|person].\nA report on the Port.\n"_s);
}

TEST_CASE("tagging ten thousand places in thousands of articles leaves the window awake", "[tagging_hits]")
{
    const ScratchProject project;
    {
        model::storage::Store store(project.path(), model::storage::Store::Mode::ReadWrite);
        QList<model::storage::NewArticle> articles;
        for (int i = 0; i < 2500; ++i) {
            model::storage::NewArticle article;
            article.article.id = model::ArticleId::make();
            article.article.title = u"Article %1"_s.arg(i);
            article.text = u"Article %1\n"_s.arg(i) + u"The port was quiet; no ship left port. "_s.repeated(2)
                + u"Nobody knows why it was so. "_s.repeated(40);
            articles.append(article);
        }
        std::optional<model::BatchId> batch;
        qsizetype done = 0;
        store.addArticles(
            {u"all"_s, store.snapshot().coders.first().id}, batch, articles, done, [] { return true; });
    }
    WindowUnderTest window(project);
    findAndChoose(window, u"port"_s, u"place"_s);
    CHECK(window->hitsBar().text() == u"Tag 10,000 places in 2,500 articles as \u2068Place\u2069?"_s);
    // The window gets to its other work many times in between; how long it is kept from it, `./dev bench
    // at-once` tells.
    int beats = 0;
    QTimer beat;
    beat.setInterval(1);
    beat.callOnTimeout([&beats] { ++beats; });
    beat.start();
    QTest::keyClick(button(window, u"Tag all"_s), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !window->hitsBar().isVisible(); }, 60'000));
    beat.stop();
    CHECK(window.statusMessage() == u"10,000 places tagged as \u2068Place\u2069."_s);
    CHECK(window.project().articles().at(2499).annotations == 4);
    CHECK(beats > 50);
}
