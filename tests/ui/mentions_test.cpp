// SPDX-License-Identifier: GPL-3.0-or-later
// The other mentions of a name that was tagged: offered, tagged at once, reviewed.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/find/hits_bar.h"
#include "ui/mentions/mentions_bar.h"

#include <QAction>
#include <QPushButton>
#include <QScrollBar>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString story =
    u"Strike\n\nAna Quispe spoke in Port Almena. “No,” Quispe said.\nPedro Quispe left; so did "
    "Quispe’s union.\n"_s;

ScratchProject withStory(const QString &text = story)
{
    ScratchProject project;
    project.addArticle(u"Strike"_s, text);
    return project;
}

ui::MentionsBar &bar(WindowUnderTest &window)
{
    return window->mentionsBar();
}

void tagName(WindowUnderTest &window, QStringView words, const QString &key = u"p"_s, int occurrence = 1)
{
    window.select(words, occurrence);
    window.press(key);
}

void waitForOffer(WindowUnderTest &window)
{
    REQUIRE(QTest::qWaitFor([&] { return bar(window).isVisible(); }));
}

/// Longer than the pause before an offer, and than looking for one takes.
void waitForNoOffer(WindowUnderTest &window)
{
    QTest::qWait(400);
    CHECK_FALSE(bar(window).isVisible());
}

QPushButton *button(QWidget &bar, const QString &begins)
{
    for (QPushButton *each : bar.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().startsWith(begins)) {
            return each;
        }
    }
    return nullptr;
}

void pressShiftEnter(WindowUnderTest &window)
{
    window.reader().setFocus();
    QTest::keyClick(&window.reader(), Qt::Key_Return, Qt::ShiftModifier);
}

void pressInReview(WindowUnderTest &window, Qt::Key key)
{
    REQUIRE(window->mentionReviewBar().hasFocus());
    QTest::keyClick(&window->mentionReviewBar(), key);
    window.waitForWrites();
}

void beginReview(WindowUnderTest &window)
{
    window.reader().setFocus();
    QTest::keyClick(&window.reader(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return window->mentionReviewBar().hasFocus(); }));
}

} // namespace

TEST_CASE("after a name is tagged a bar offers its other mentions, and takes nothing", "[mentions_bar]")
{
    const ScratchProject project = withStory();
    WindowUnderTest window(project);
    window.reader().setFocus();
    QTest::qWait(50); // until the panes have the room that was remembered
    const int scrolled = window.reader().verticalScrollBar()->value();
    const QSize room = window.reader().size();
    tagName(window, u"Ana Quispe");
    waitForOffer(window);
    CHECK(bar(window).text() == u"\u2068Ana Quispe\u2069 is mentioned 2 more times, and perhaps 1 more."_s);
    CHECK(window.reader().hasFocus());
    CHECK(window.current() == u"Ana Quispe");
    CHECK(window.reader().verticalScrollBar()->value() == scrolled);
    CHECK(window.reader().size() == room);
    CHECK(window.reader().rect().contains(bar(window).geometry()));
    CHECK(button(bar(window), u"Tag all"_s));
    CHECK(button(bar(window), u"Review"_s));
}

TEST_CASE("Shift+Enter tags them as one step, and Undo takes all back", "[mentions_bar]")
{
    const ScratchProject project = withStory();
    WindowUnderTest window(project);
    tagName(window, u"Ana Quispe");
    waitForOffer(window);
    pressShiftEnter(window);
    REQUIRE(QTest::qWaitFor([&] { return window.page().annotations.size() == 3; }));
    window.waitForWrites();
    CHECK(
        window.shown()
        == u"Strike\n\n[Ana Quispe|person] spoke in Port Almena. “No,” [Quispe|person] said.\nPedro Quispe "
           u"left; so "
           "did [Quispe|person]’s union.\n"_s);
    CHECK(window.page().entities.size() == 1);
    CHECK(window.page().entities.begin()->aliases.isEmpty());
    CHECK(window.statusMessage() == u"2 mentions of \u2068Ana Quispe\u2069 tagged; Undo takes them back."_s);
    // What is in doubt is left, and offered for a look.
    waitForOffer(window);
    CHECK(bar(window).text() == u"\u2068Ana Quispe\u2069 may be mentioned 1 more time."_s);
    CHECK_FALSE(button(bar(window), u"Tag all"_s));

    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.page().annotations.size() == 1);
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.page().annotations.size() == 3);
}

TEST_CASE("the bar’s own button tags all, and Shift+Enter works without the bar", "[mentions_bar]")
{
    const ScratchProject project = withStory(u"A\n\nAna Quispe spoke. Quispe left. Almena, of Almena.\n"_s);
    WindowUnderTest window(project);
    tagName(window, u"Ana Quispe");
    waitForOffer(window);
    QTest::mouseClick(button(bar(window), u"Tag all"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return window.page().annotations.size() == 2; }));
    REQUIRE(QTest::qWaitFor([&] { return !bar(window).isVisible(); }));

    window->actions().offerMentions->trigger();
    tagName(window, u"Almena", u"l"_s);
    waitForNoOffer(window);
    window->actions().tagMentions->trigger();
    REQUIRE(QTest::qWaitFor([&] { return window.page().annotations.size() == 4; }));
}

TEST_CASE("what Shift+Enter cannot do is said", "[mentions_bar]")
{
    const ScratchProject project = withStory(u"A\n\nAna Quispe spoke. She left. Graz, Pedro Graz.\n"_s);
    WindowUnderTest window(project);
    window.reader().setCaret(0);
    pressShiftEnter(window);
    CHECK(
        window.statusMessage()
        == u"Choose a name in the article first: a person, a place or an organization."_s);
    tagName(window, u"Ana Quispe");
    pressShiftEnter(window);
    REQUIRE(QTest::qWaitFor([&] {
        return window.statusMessage() == u"Nothing else in this article names \u2068Ana Quispe\u2069."_s;
    }));
    tagName(window, u"Graz", u"l"_s);
    waitForOffer(window);
    pressShiftEnter(window);
    REQUIRE(QTest::qWaitFor([&] {
        return window.statusMessage()
            == u"1 place may name \u2068Graz\u2069; the review shows what is in doubt."_s;
    }));
    CHECK(window.page().annotations.size() == 2);
}

TEST_CASE("the bar leaves with Esc, with its cross, with the article and with the name", "[mentions_bar]")
{
    const ScratchProject project = withStory();
    project.addArticle(u"Other"_s, u"Other\n\nQuispe.\n"_s);
    WindowUnderTest window(project);
    const auto offer = [&] {
        tagName(window, u"Ana Quispe");
        waitForOffer(window);
    };
    offer();
    window.press(Qt::Key_Escape);
    CHECK_FALSE(bar(window).isVisible());
    window.press(Qt::Key_Z, Qt::ControlModifier);

    offer();
    QTest::mouseClick(bar(window).findChild<QToolButton *>(), Qt::LeftButton);
    CHECK_FALSE(bar(window).isVisible());
    window.press(Qt::Key_Z, Qt::ControlModifier);

    offer();
    window.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !bar(window).isVisible(); }));

    offer();
    window->openArticle(window.project().articles().last().article.id);
    REQUIRE(QTest::qWaitFor([&] { return window.page().article.title == u"Other"; }));
    CHECK_FALSE(bar(window).isVisible());
}

TEST_CASE("who goes on tagging is offered the others of the newest name, after a pause", "[mentions_bar]")
{
    const ScratchProject project =
        withStory(u"Strike\n\nAna Quispe spoke to Rosa Mamani. Quispe left, Mamani stayed.\n"_s);
    WindowUnderTest window(project);
    tagName(window, u"Ana Quispe");
    CHECK_FALSE(bar(window).isVisible());
    tagName(window, u"Rosa Mamani");
    CHECK_FALSE(bar(window).isVisible());
    waitForOffer(window);
    CHECK(bar(window).text() == u"\u2068Rosa Mamani\u2069 is mentioned 1 more time."_s);
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    // What goes before the pause is over is not looked for.
    tagName(window, u"Rosa Mamani");
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.page().annotations.size() == 1);
    waitForNoOffer(window);
}

TEST_CASE("the offer follows what is tagged meanwhile", "[mentions_bar]")
{
    const ScratchProject project = withStory();
    WindowUnderTest window(project);
    tagName(window, u"Ana Quispe");
    waitForOffer(window);
    window->actions().offerMentions->trigger(); // a further name is not to begin an offer of its own
    window->actions().offerMentions->trigger();
    tagName(window, u"Ana Quispe"); // tagged already
    tagName(window, u"Quispe", u"p"_s, 2);
    CHECK(window.page().annotations.size() == 2);
}

TEST_CASE(
    "the review walks the places: Enter takes, Del passes, Backspace goes back, Esc ends", "[mentions_bar]")
{
    const ScratchProject project = withStory();
    WindowUnderTest window(project);
    tagName(window, u"Ana Quispe");
    waitForOffer(window);
    beginReview(window);
    CHECK_FALSE(bar(window).isVisible());
    CHECK(window->mentionReviewBar().text() == u"1 of 3 · 0 tagged"_s);
    CHECK(window.selected() == u"Quispe");
    CHECK(
        button(window->mentionReviewBar(), u"Tag as"_s)->text()
        == u"Tag as \u2068Ana Quispe\u2069 (Enter)"_s);
    pressInReview(window, Qt::Key_Return);
    CHECK(window->mentionReviewBar().text() == u"2 of 3 · 1 tagged · perhaps a part of a longer name"_s);
    pressInReview(window, Qt::Key_Delete);
    CHECK(window->mentionReviewBar().text() == u"3 of 3 · 1 tagged"_s);
    pressInReview(window, Qt::Key_Backspace);
    pressInReview(window, Qt::Key_Backspace);
    CHECK(window->mentionReviewBar().text() == u"1 of 3 · 1 tagged · tagged already"_s);
    for (int steps = 0; steps < 2; ++steps) { // what was turned down, then what was taken
        QTest::keyClick(&window->mentionReviewBar(), Qt::Key_Z, Qt::ControlModifier);
        window.waitForWrites();
    }
    CHECK(window->mentionReviewBar().text() == u"1 of 3 · 0 tagged"_s);
    pressInReview(window, Qt::Key_Return);
    pressInReview(window, Qt::Key_Escape);
    CHECK_FALSE(window->mentionReviewBar().isVisible());
    CHECK(window.reader().hasFocus());
    CHECK(window.page().annotations.size() == 2);
    CHECK(window.page().entities.size() == 1);
}

TEST_CASE("a review that is asked for while others are being tagged begins once they are", "[mentions_bar]")
{
    const bool offers = GENERATE(true, false);
    const ScratchProject project = withStory();
    WindowUnderTest window(project);
    if (!offers) {
        window->actions().offerMentions->trigger();
    }
    tagName(window, u"Ana Quispe");
    window->actions().tagMentions->trigger();
    REQUIRE(QTest::qWaitFor([&] { return window.project().isWriting(); }));
    window->actions().reviewMentions->trigger();
    REQUIRE(QTest::qWaitFor([&] { return window->mentionReviewBar().hasFocus(); }));
    CHECK(window.page().annotations.size() == 3);
    CHECK(window.selected() == u"Quispe"); // Pedro, who is in doubt; none that is tagged by now
}

TEST_CASE("Shift+Enter pressed again while others are being tagged tags nothing twice", "[mentions_bar]")
{
    const ScratchProject project = withStory();
    WindowUnderTest window(project);
    tagName(window, u"Ana Quispe");
    waitForOffer(window);
    // The file is slow, as one on the network.
    window.project().read<bool>(
        &*window,
        [](model::storage::Store &) {
            QThread::msleep(200);
            return true;
        },
        [](bool) {});
    pressShiftEnter(window);
    REQUIRE(QTest::qWaitFor([&] { return window.project().isWriting(); }));
    pressShiftEnter(window);
    QTest::qWait(50); // a second search would be over by now
    window.waitForWrites();
    QTest::qWait(50);
    window.waitForWrites();
    CHECK(window.page().annotations.size() == 3);
    window.select(u"Pedro Quispe");
    pressShiftEnter(window);
    CHECK(QTest::qWaitFor([&] {
        return window.statusMessage().contains(u"Choose a name")
            || window.statusMessage().contains(u"may name");
    })); // once it is written, the key works again
}

TEST_CASE("what is turned down in the review is kept as a step, and not offered again", "[mentions_bar]")
{
    const ScratchProject project = withStory(u"A\n\nAna Quispe spoke. Quispe left. Quispe came.\n"_s);
    WindowUnderTest window(project);
    tagName(window, u"Ana Quispe");
    waitForOffer(window);
    beginReview(window);
    pressInReview(window, Qt::Key_Delete);
    CHECK(window.page().dismissals.size() == 1);
    CHECK(window->mentionReviewBar().text() == u"2 of 2 · 0 tagged"_s);
    pressInReview(window, Qt::Key_Backspace);
    CHECK(window->mentionReviewBar().text() == u"1 of 2 · 0 tagged · not this one"_s);
    pressInReview(window, Qt::Key_Escape);
    window.reader().setCurrent(window.page().annotations.at(0).id);
    pressShiftEnter(window);
    REQUIRE(QTest::qWaitFor([&] { return window.page().annotations.size() == 2; }));
    window.waitForWrites();
    CHECK(window.shown() == u"A\n\n[Ana Quispe|person] spoke. Quispe left. [Quispe|person] came.\n"_s);
    waitForNoOffer(window);

    // It is kept in the file, and Undo takes it back.
    window.reopen(project.path());
    CHECK(window.page().dismissals.size() == 1);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.page().dismissals.isEmpty());
}

TEST_CASE("the review ends behind the last place and says how many were tagged", "[mentions_bar]")
{
    const ScratchProject project = withStory(u"A\n\nAna Quispe spoke. Quispe left.\n"_s);
    WindowUnderTest window(project);
    tagName(window, u"Ana Quispe");
    beginReview(window);
    pressInReview(window, Qt::Key_Return);
    CHECK_FALSE(window->mentionReviewBar().isVisible());
    CHECK(window.statusMessage() == u"This was the last place. 1 tagged."_s);
    CHECK(window.shown() == u"A\n\n[Ana Quispe|person] spoke. [Quispe|person] left.\n"_s);
}

TEST_CASE("whether names are offered is remembered", "[mentions_bar]")
{
    const ScratchProject project = withStory();
    WindowUnderTest window(project);
    CHECK(window->actions().offerMentions->isChecked());
    window->actions().offerMentions->trigger();
    window.reopen(project.path());
    CHECK_FALSE(window->actions().offerMentions->isChecked());
    tagName(window, u"Ana Quispe");
    waitForNoOffer(window);
    window->actions().offerMentions->trigger();
}

TEST_CASE(
    "the bar keeps off the annotation at hand, fits a narrow reader, and has names for all", "[mentions_bar]")
{
    const ScratchProject project = withStory(
        u"A\n"_s + u"\nA line of the port.\n"_s.repeated(60)
        + u"Ana Quispe of Port Almena spoke. Quispe left.\n"_s);
    WindowUnderTest window(project);
    window->resize(700, 500);
    tagName(window, u"Ana Quispe");
    waitForOffer(window);
    QTest::qWait(0);
    const QRect words = window.reader()
                            .rectOf(tests::rangeOf(window.page().text, u"Ana Quispe"))
                            .translated(window.reader().viewport()->pos());
    CHECK_FALSE(words.isEmpty());
    CHECK_FALSE(bar(window).geometry().intersects(words));
    CHECK(window.reader().rect().contains(bar(window).geometry()));
    for (QWidget *child : bar(window).findChildren<QWidget *>()) {
        const bool isSeen = child->isVisible() && !child->size().isEmpty();
        CHECK((!isSeen || bar(window).rect().contains(child->geometry())));
    }
    for (const auto *each : bar(window).findChildren<QAbstractButton *>()) {
        CHECK((!each->text().isEmpty() || !each->accessibleName().isEmpty()));
        CHECK(each->focusPolicy() == Qt::TabFocus);
    }
}

TEST_CASE("a name with signs of markup stands in the bar as it is", "[mentions_bar]")
{
    const ScratchProject project = withStory(u"A\n\nR&D <b> Lab spoke. The R&D <b> Lab left.\n"_s);
    WindowUnderTest window(project);
    tagName(window, u"R&D <b> Lab", u"o"_s);
    waitForOffer(window);
    CHECK(bar(window).text() == u"\u2068R&D <b> Lab\u2069 is mentioned 1 more time."_s);
}

TEST_CASE("the bar has room for its words whatever it offered before", "[mentions_bar]")
{
    const ScratchProject project = withStory();
    WindowUnderTest window(project);
    window->resize(1360, 860);
    ui::MentionsBar &offers = bar(window);
    const auto checkWhole = [&](int sure, int doubtful) {
        offers.offer(u"Pedro Castillo"_s, sure, doubtful);
        CAPTURE(sure, doubtful, offers.width());
        for (const QWidget *each : offers.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            CHECK((!each->isVisible() || each->width() >= each->sizeHint().width()));
        }
    };
    checkWhole(0, 1);
    const QSize doubtful = offers.size();
    checkWhole(1, 0);
    const QSize sure = offers.size();
    CHECK(sure != doubtful);
    checkWhole(0, 1);
    CHECK(offers.size() == doubtful);
    checkWhole(1, 0);
    CHECK(offers.size() == sure);
}

TEST_CASE("the place that is reviewed is not hidden by the bar of the review", "[mentions_bar]")
{
    QString text = u"Strike\n\nAna Quispe spoke.\n"_s;
    for (int i = 0; i < 60; ++i) {
        text += u"Line %1 tells what Quispe did.\n"_s.arg(i);
    }
    const ScratchProject project = withStory(text);
    WindowUnderTest window(project);
    tagName(window, u"Ana Quispe");
    waitForOffer(window);
    beginReview(window);
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(1);
        const QRect words = window.reader().rectOf(window.reader().selection());
        CAPTURE(i, words.top());
        REQUIRE_FALSE(words.isNull());
        CHECK(words.bottom() <= window.reader().viewport()->height());
        CHECK(words.top() >= 0);
        pressInReview(window, Qt::Key_Delete);
    }
}
