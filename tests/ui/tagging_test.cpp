// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/panel.h"
#include "ui/panel/source_popup.h"
#include "ui/panel/tags_list.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news = u"Ferry crews stop work\n"
                     "Ana Quispe said in Port Almena: “We waited,” she added. “We will wait.”\n"
                     "Mayor Tom Reed of the Harbour Board answered Quispe.\n"_s;

struct Tagging
{
    Tagging() { project.addArticle(u"Ferry crews stop work"_s, news); }

    /// A project with the sentence tagged as it stands, then the window.
    WindowUnderTest &window()
    {
        if (!m_window) {
            m_window = std::make_unique<WindowUnderTest>(project);
        }
        return *m_window;
    }

    void tag(const QString &words, Qt::Key key, int occurrence = 1)
    {
        window().select(words, occurrence);
        window().press(key);
    }

    QString quoteOfCurrent()
    {
        const auto *annotation = window().page().annotations.find(window().reader().current());
        return annotation ? window().page().quote(*annotation) : QString();
    }

    int count() { return static_cast<int>(window().page().annotations.size()); }

    ScratchProject project;

private:
    std::unique_ptr<WindowUnderTest> m_window;
};

} // namespace

TEST_CASE("who is typed as a source may be of another article, without a mention in this one", "[tagging]")
{
    Tagging test;
    const model::ArticleId other =
        test.project.addArticle(u"Other"_s, u"Erik Haas met Erika Holm in Eriksund.\n"_s);
    {
        model::storage::Store store(test.project.path(), model::storage::Store::Mode::ReadWrite);
        const auto state = store.snapshot();
        const auto add = [&](const QString &words, const QString &tag) {
            const model::ArticlePage page = store.readPage(other, {});
            store.perform(model::edits::tag(
                page, {tests::rangeOf(page.text, words)}, *state.codebook.named(tag),
                {state.coders.first().id, state.rounds.first().id, 1000}));
        };
        add(u"Erik Haas"_s, u"person"_s);
        add(u"Eriksund"_s, u"place"_s);
    }
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"We waited,"_s, Qt::Key_C);
    test.window().press(Qt::Key_A);
    auto *popup = test.window()->findChild<ui::SourcePopup *>();
    auto *list = popup->findChild<QListWidget *>();
    CHECK(list->count() == 1);
    QTest::keyClicks(popup->findChild<QLineEdit *>(), u"erik"_s);
    REQUIRE(list->count() == 2); // a place says nothing
    CHECK(list->item(0)->text() == u"Erik Haas"_s);
    CHECK(list->item(1)->text() == u"Unnamed source: erik"_s);
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    test.window().waitForWrites();
    const model::ArticlePage &page = test.window().page();
    REQUIRE(page.relations.size() == 1);
    const model::Relation &link = *page.relations.begin();
    CHECK(link.mention.isNull());
    const model::EntityId source = page.sources.value(link.source).entity;
    REQUIRE_FALSE(source.isNull());
    CHECK(page.entities.value(source).name == u"Erik Haas"_s);
    CHECK(page.sharedEntities.contains(source));
    test.window().press(Qt::Key_Z, Qt::ControlModifier);
    test.window().waitForWrites();
    CHECK(test.window().page().relations.isEmpty());
}

TEST_CASE("a key tags the selection, and the file has it", "[tagging]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"Port Almena"_s, Qt::Key_L);
    test.tag(u"Harbour Board"_s, Qt::Key_O);
    test.tag(u"“We waited,”"_s, Qt::Key_C);
    const QString expected = u"[Ana Quispe|person] said in [Port Almena|place]: [“We waited,”|claim] she"_s;
    CHECK(test.window().shown().contains(expected));
    CHECK(test.window().shown().contains(u"[Harbour Board|organization]"_s));
    const model::ArticleId article = test.window().page().article.id;
    test.window()->close();
    CHECK(tests::shown(test.project.page(article), test.project.snapshot().codebook).contains(expected));
}

TEST_CASE("the new annotation is the current one and the selection is gone", "[tagging]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    CHECK(test.quoteOfCurrent() == u"Ana Quispe"_s);
    CHECK(test.window().reader().selection().isEmpty());
}

TEST_CASE("a tag key without a selection changes the current annotation's tag", "[tagging]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window().press(Qt::Key_O);
    CHECK(test.window().shown().contains(u"[Ana Quispe|organization]"_s));
    CHECK(test.count() == 1);
}

TEST_CASE("a tag key with neither takes the word at the caret", "[tagging]")
{
    Tagging test;
    test.window().reader().setCurrent({});
    test.window().reader().setCaret(tests::rangeOf(news, u"Reed").start + 2);
    test.window().press(Qt::Key_P);
    CHECK(test.window().shown().contains(u"Tom [Reed|person] of"_s));
}

TEST_CASE("the same words are not tagged twice alike, and it says so", "[tagging]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    CHECK(test.count() == 1);
    CHECK(test.window().statusMessage().contains(u"Person"_s));
}

TEST_CASE("letters only act in the reader", "[tagging]")
{
    Tagging test;
    test.window();
    test.window().select(u"Ana Quispe");
    test.window()->panel().annotations().setFocus();
    QTest::keyClick(&test.window()->panel().annotations(), Qt::Key_P);
    test.window().waitForWrites();
    CHECK(test.count() == 0);
}

TEST_CASE("the menu and the panel tag the selection too", "[tagging]")
{
    Tagging test;
    test.window().select(u"Ana Quispe");
    test.window()->actions().tags.at(0)->trigger();
    test.window().waitForWrites();
    test.window().select(u"Port Almena");
    ui::TagsList &tags = test.window()->panel().tags();
    const QRect place = tags.visualRect(tags.model()->index(1, 0));
    QTest::mouseClick(tags.viewport(), Qt::LeftButton, {}, place.center());
    test.window().waitForWrites();
    CHECK(test.window().shown().contains(u"[Ana Quispe|person] said in [Port Almena|place]"_s));
    CHECK(test.window().reader().hasFocus());
}

TEST_CASE("a click on a tag without a selection leads through its annotations", "[tagging]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    ui::TagsList &tags = test.window()->panel().tags();
    const auto click = [&] {
        QTest::mouseClick(
            tags.viewport(), Qt::LeftButton, {}, tags.visualRect(tags.model()->index(0, 0)).center());
    };
    click();
    CHECK(test.quoteOfCurrent() == u"Ana Quispe"_s);
    click();
    CHECK(test.quoteOfCurrent() == u"Tom Reed"_s);
    CHECK(test.count() == 2);
}

TEST_CASE("S selects the sentence, Q the quotation, the dot repeats the last tag", "[tagging]")
{
    Tagging test;
    test.tag(u"“We waited,”"_s, Qt::Key_C);
    test.window().reader().setCurrent({});
    test.window().reader().setCaret(tests::rangeOf(news, u"will wait").start);
    test.window().press(Qt::Key_Q);
    const auto selected = [&] {
        const model::TextRange range = test.window().reader().selection();
        return news.mid(range.start, range.length());
    };
    CHECK(selected() == u"“We will wait.”"_s);
    test.window().press(u"."_s);
    CHECK(test.window().shown().contains(u"[“We will wait.”|claim]"_s));
    test.window().reader().setCaret(tests::rangeOf(news, u"Reed").start);
    test.window().press(Qt::Key_S);
    CHECK(selected() == u"Mayor Tom Reed of the Harbour Board answered Quispe."_s);
    test.window().reader().setCaret(tests::rangeOf(news, u"Reed").start);
    test.window().press(Qt::Key_Q);
    CHECK(test.window().statusMessage().contains(u"no quotation"_s));
}

TEST_CASE("Del removes the current annotation and what only it named", "[tagging]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.window().press(Qt::Key_Delete);
    CHECK(test.count() == 0);
    CHECK(test.window().page().entities.isEmpty());
}

TEST_CASE("Del on a name in the list asks, then removes all its mentions", "[tagging]")
{
    Tagging test;
    test.tag(u"Quispe"_s, Qt::Key_P, 1);
    test.tag(u"Quispe"_s, Qt::Key_P, 2);
    ui::AnnotationsList &list = test.window()->panel().annotations();
    list.setCurrentIndex(list.model()->index(0, 0));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    test.window().waitForWrites();
    CHECK(test.window().answers().questions.size() == 1);
    CHECK(test.count() == 0);
}

TEST_CASE("Alt+Down and Alt+Up lead through the annotations, the list in step", "[tagging]")
{
    Tagging test;
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    test.tag(u"Port Almena"_s, Qt::Key_L);
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    const auto inList = [&] {
        return test.window()->panel().annotations().currentIndex().data().toString();
    };
    test.window().press(Qt::Key_Down, Qt::AltModifier);
    CHECK(test.quoteOfCurrent() == u"Port Almena"_s);
    CHECK(inList() == u"Port Almena"_s);
    test.window().press(Qt::Key_Down, Qt::AltModifier);
    CHECK(inList() == u"Tom Reed"_s);
    test.window().press(Qt::Key_Down, Qt::AltModifier);
    CHECK(inList() == u"Tom Reed"_s);
    test.window().press(Qt::Key_Up, Qt::AltModifier);
    test.window().press(Qt::Key_Up, Qt::AltModifier);
    CHECK(inList() == u"Ana Quispe"_s);
}

TEST_CASE("a click in the list goes to the mention, again to the next", "[tagging]")
{
    Tagging test;
    test.tag(u"Quispe"_s, Qt::Key_P, 1);
    test.tag(u"Quispe"_s, Qt::Key_P, 2);
    test.window().reader().setCurrent({});
    ui::AnnotationsList &list = test.window()->panel().annotations();
    const auto click = [&] {
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, {},
            list.visualRect(list.model()->index(0, 0)).topLeft() + QPoint(40, 8));
        QTest::qWait(0);
    };
    const auto start = [&] {
        const auto *annotation = test.window().page().annotations.find(test.window().reader().current());
        return annotation ? annotation->segments.extent().start : -1;
    };
    list.setCurrent({});
    click();
    CHECK(start() == tests::rangeOf(news, u"Quispe", 1).start);
    click();
    CHECK(start() == tests::rangeOf(news, u"Quispe", 2).start);
    click();
    CHECK(start() == tests::rangeOf(news, u"Quispe", 1).start);
}

TEST_CASE("A offers who can speak, nearest first, and typing finds and Enter links", "[tagging][source]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"Port Almena"_s, Qt::Key_L);
    test.tag(u"Harbour Board"_s, Qt::Key_O);
    test.tag(u"“We will wait.”"_s, Qt::Key_C);
    test.window().press(Qt::Key_A);
    auto *popup = test.window()->findChild<ui::SourcePopup *>();
    REQUIRE(popup->isVisible());
    auto *filter = popup->findChild<QLineEdit *>();
    CHECK(filter->hasFocus());
    QTest::keyClicks(filter, u"ana"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    test.window().waitForWrites();
    CHECK_FALSE(popup->isVisible());
    CHECK(tests::sourceNames(test.window().page(), test.window().reader().current()) == u"Ana Quispe"_s);
    CHECK(test.window().reader().hasFocus());
}

TEST_CASE("what went while a source was chosen is told as gone", "[tagging][source]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"“We will wait.”"_s, Qt::Key_C);
    const auto idOf = [&](QStringView words) {
        return tests::find(test.window().page(), words).id;
    };
    const model::AnnotationId claim = idOf(u"“We will wait.”");
    const model::AnnotationId mention = idOf(u"Ana Quispe");
    test.window().press(Qt::Key_A);
    auto *popup = test.window()->findChild<ui::SourcePopup *>();
    REQUIRE(popup->isVisible());
    const auto removeAndChoose = [&](model::AnnotationId gone) {
        model::Project &project = test.window().project();
        project.perform(model::edits::remove(test.window().page(), {gone}, project.by()));
        test.window().waitForWrites();
        REQUIRE(popup->isVisible());
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        test.window().waitForWrites();
        CHECK(test.window().page().relations.isEmpty());
        return test.window().statusMessage();
    };
    SECTION ("the claim") {
        CHECK(removeAndChoose(claim) == u"The claim is no longer there, so it got no source."_s);
    }
    SECTION ("the mention of the source") {
        CHECK(
            removeAndChoose(mention)
            == u"The mention that was chosen is no longer there. Choose the source anew."_s);
    }
}

TEST_CASE("the choice of a source does not stand over the claim", "[tagging][source]")
{
    ScratchProject project;
    QString text = u"Ferry crews stop work\n"_s;
    for (int i = 0; i < 40; ++i) {
        text += u"Ana Quispe%1 said: “We will wait %1.”\n"_s.arg(i);
    }
    project.addArticle(u"Ferry crews stop work"_s, text);
    WindowUnderTest window(project);
    for (int i = 0; i < 7; ++i) {
        window.select(u"Ana Quispe%1"_s.arg(i));
        window.press(Qt::Key_P);
    }
    int claims = 0;
    for (int i = 0; i < 40; i += 2) {
        window.select(u"“We will wait %1.”"_s.arg(i));
        window.press(Qt::Key_C);
        window.press(Qt::Key_A);
        const auto *popup = window->findChild<ui::SourcePopup *>();
        REQUIRE(popup->isVisible());
        const QRect claim =
            window.reader()
                .rectOf(tests::find(window.page(), u"“We will wait %1.”"_s.arg(i)).segments.extent())
                .translated(window.reader().viewport()->pos());
        CAPTURE(i, claim.top(), popup->geometry().top(), window.reader().height());
        CHECK_FALSE(popup->geometry().intersects(claim));
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Escape);
        ++claims;
    }
    CHECK(claims == 20);
}

TEST_CASE("looking for words leaves the choice of a source, and keeps the keys", "[tagging][source]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"“We will wait.”"_s, Qt::Key_C);
    test.window().press(Qt::Key_A);
    const auto *popup = test.window()->findChild<ui::SourcePopup *>();
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_F, Qt::ControlModifier);
    CHECK_FALSE(popup->isVisible());
    CHECK(test.window().reader().pickMode() == ui::ArticleView::PickMode::None);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    CHECK(field != popup->findChild<QLineEdit *>());
}

TEST_CASE("the first offered source is the nearest", "[tagging][source]")
{
    Tagging test;
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    test.tag(u"Harbour Board"_s, Qt::Key_O);
    test.tag(u"“We will wait.”"_s, Qt::Key_C);
    test.window().press(Qt::Key_A);
    const auto *hint = test.window()->findChild<ui::SourcePopup *>()->findChild<QLabel *>();
    CHECK(hint->text().contains(u"Enter takes"_s));
    CHECK(hint->text().contains(u"Harbour Board"_s));
    QTest::keyClick(test.window()->findChild<ui::SourcePopup *>()->findChild<QLineEdit *>(), Qt::Key_Return);
    test.window().waitForWrites();
    CHECK(tests::sourceNames(test.window().page(), test.window().reader().current()) == u"Harbour Board"_s);
}

TEST_CASE("a description makes an unnamed source, and Tab goes on to how it was said", "[tagging][source]")
{
    Tagging test;
    test.tag(u"“We waited,”"_s, Qt::Key_C);
    test.window().press(Qt::Key_A);
    auto *filter = test.window()->findChild<ui::SourcePopup *>()->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"a young sailor"_s);
    QTest::keyClick(filter, Qt::Key_Tab);
    test.window().waitForWrites();
    CHECK(tests::sourceNames(test.window().page(), test.window().reader().current()) == u"a young sailor"_s);
    auto *cue = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(cue);
    CHECK(cue->accessibleName() == u"Said how"_s);
    QTest::keyClicks(cue, u"added"_s);
    QTest::keyClick(cue, Qt::Key_Return);
    test.window().waitForWrites();
    CHECK(test.window().page().relations.cbegin()->cue == u"added"_s);
}

TEST_CASE("in pick mode a click on a name links it, on a place it says why not", "[tagging][source]")
{
    Tagging test;
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    const model::AnnotationId reed = test.window().reader().current();
    test.tag(u"Port Almena"_s, Qt::Key_L);
    const model::AnnotationId port = test.window().reader().current();
    test.tag(u"“We waited,”"_s, Qt::Key_C);
    const model::AnnotationId claim = test.window().reader().current();
    test.window().press(Qt::Key_A);
    CHECK(test.window().reader().pickMode() == ui::ArticleView::PickMode::Source);
    emit test.window().reader().annotationPicked(port);
    test.window().waitForWrites();
    CHECK(test.window().page().relations.isEmpty());
    CHECK(test.window().statusMessage().contains(u"Place"_s));
    emit test.window().reader().annotationPicked(reed);
    test.window().waitForWrites();
    CHECK(tests::sourceNames(test.window().page(), claim) == u"Tom Reed"_s);
    CHECK(test.window().reader().pickMode() == ui::ArticleView::PickMode::None);
}

TEST_CASE("Esc leaves the choice of a source as it was", "[tagging][source]")
{
    Tagging test;
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    test.tag(u"“We waited,”"_s, Qt::Key_C);
    test.window().press(Qt::Key_A);
    auto *popup = test.window()->findChild<ui::SourcePopup *>();
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
    CHECK(test.window().reader().pickMode() == ui::ArticleView::PickMode::None);
    CHECK(test.window().page().relations.isEmpty());
}

TEST_CASE(
    "A link drawn from a claim to a name is an edit, and one to nobody says what to do", "[tagging][source]")
{
    Tagging test;
    test.tag(u"Tom Reed"_s, Qt::Key_P);
    const model::AnnotationId reed = test.window().reader().current();
    test.tag(u"Port Almena"_s, Qt::Key_L);
    const model::AnnotationId port = test.window().reader().current();
    test.tag(u"“We waited,”"_s, Qt::Key_C);
    const model::AnnotationId claim = test.window().reader().current();
    emit test.window().reader().sourceDropped(claim, {});
    CHECK(test.window().statusMessage().contains(u"Nobody is tagged there"_s));
    emit test.window().reader().sourceDropped(claim, port);
    CHECK(test.window().statusMessage().contains(u"Place"_s));
    test.window().waitForWrites();
    CHECK(test.window().page().relations.isEmpty());
    emit test.window().reader().sourceDropped(claim, reed);
    test.window().waitForWrites();
    CHECK(tests::sourceNames(test.window().page(), claim) == u"Tom Reed"_s);
    CHECK(test.window().page().relations.cbegin()->mention == reed);
    test.tag(u"Ana Quispe"_s, Qt::Key_P);
    emit test.window().reader().sourceDropped(claim, test.window().reader().current());
    test.window().waitForWrites();
    CHECK(tests::sourceNames(test.window().page(), claim) == u"Tom Reed; Ana Quispe"_s);
    test.window().press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(tests::sourceNames(test.window().page(), claim) == u"Tom Reed"_s);
}
