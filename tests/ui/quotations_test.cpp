// SPDX-License-Identifier: GPL-3.0-or-later
// Quotations are proposed in the window, taken and dismissed.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/quotations/proposal_bar.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString strike = u"Strike\nAna Ruiz sang. “We go,” said Ana Ruiz of the union. “And we go soon.”\n"
                       "“They never asked us,” said a young docker who was there.\n"
                       "Bo Lind denied that anybody had been asked.\n"_s;

const ScratchProject &withArticle(const ScratchProject &project, const QString &text = strike)
{
    project.addArticle(u"Strike"_s, text);
    return project;
}

ui::ProposalBar &bar(WindowUnderTest &window)
{
    return window->proposalBar();
}

/// A key in the bar, which has the focus.
void press(WindowUnderTest &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    REQUIRE(QTest::qWaitFor([&] { return bar(window).hasFocus(); }));
    QTest::keyClick(&bar(window), key, modifiers);
    window.waitForWrites();
}

QStringList underlined(WindowUnderTest &window)
{
    QTest::qWait(1); // they follow what was done once that is shown
    QStringList words;
    for (const model::TextRange &range : window.reader().proposals()) {
        words.append(window.page().text.sliced(range.start, range.length()));
    }
    return words;
}

QString caption(WindowUnderTest &window)
{
    return bar(window).caption().remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString reasons(WindowUnderTest &window)
{
    return bar(window).reasons().remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString sourceOfFirstClaim(WindowUnderTest &window)
{
    for (const model::Annotation &annotation : window.page().annotations) {
        if (window.project().codebook().find(annotation.tag)->role == model::Tag::Role::Claim) {
            return tests::sourceNames(window.page(), annotation.id);
        }
    }
    return u"no claim"_s;
}

} // namespace

TEST_CASE("what is proposed is underlined as soon as the article is open", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    CHECK(
        underlined(window)
        == QStringList{
            u"“We go,”"_s, u"“And we go soon.”"_s, u"“They never asked us,”"_s, u"anybody had been asked"_s});
    CHECK_FALSE(bar(window).isVisible());
    CHECK(window.page().annotations.isEmpty());
}

TEST_CASE("N selects the next quotation with both halves and says what is proposed and why", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    window.press(u"n"_s);
    CHECK(bar(window).isVisible());
    CHECK(window.selected() == u"“We go,”"_s);
    REQUIRE(window.reader().pending().count() == 1);
    CHECK(window.reader().pending().at(0) == tests::rangeOf(strike, u"“And we go soon.”"));
    CHECK(caption(window) == u"1 of 3 · Direct quotation · source: Ana Ruiz"_s);
    CHECK(
        reasons(window)
        == u"Proposed because: quotation marks, it goes on behind who says it, “said”, who speaks stands "
           u"beside "
           "it. Taking it tags “Ana Ruiz” as Person, too."_s);
    press(window, Qt::Key_N);
    CHECK(window.selected() == u"“They never asked us,”"_s);
    CHECK(window.reader().pending().isEmpty());
    CHECK(caption(window) == u"2 of 3 · Direct quotation · source: a young docker"_s);
    CHECK(reasons(window).endsWith(u"“a young docker” becomes a source without a name."_s));
    press(window, Qt::Key_N);
    CHECK(caption(window) == u"3 of 3 · Indirect claim · source: Bo Lind"_s);
    press(window, Qt::Key_N);
    CHECK(window.selected() == u"“We go,”"_s);
    CHECK(window.statusMessage() == u"On from the article’s beginning."_s);
    press(window, Qt::Key_N, Qt::ShiftModifier);
    CHECK(caption(window).startsWith(u"3 of 3"_s));
    CHECK(window.page().annotations.isEmpty());
}

TEST_CASE("Enter takes a quotation with its cue and its source as one step and goes on", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    window.press(u"n"_s);
    press(window, Qt::Key_Return);
    CHECK(
        window.shown().section(u'\n', 1, 1)
        == u"Ana Ruiz sang. [“We go,”|claim#1] said [Ana Ruiz|person] of the union. [“And we go soon.”|claim#1]"_s);
    CHECK(sourceOfFirstClaim(window) == u"Ana Ruiz"_s);
    CHECK(caption(window) == u"2 of 3 · Direct quotation · source: a young docker"_s);
    CHECK(underlined(window).size() == 2);
    press(window, Qt::Key_Return);
    CHECK(caption(window).startsWith(u"3 of 3"_s));
    press(window, Qt::Key_Enter);
    CHECK_FALSE(bar(window).isVisible());
    CHECK(window.statusMessage() == u"That was the last quotation proposed in this article."_s);
    CHECK(window.reader().hasFocus());
    CHECK(underlined(window).isEmpty());
    CHECK(project.page(window.page().article.id).relations.size() == 3);

    // Each is a step of its own.
    window.press(Qt::Key_Z, Qt::ControlModifier);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.shown() == strike);
    CHECK(underlined(window).size() == 4);
    CHECK(window.page().entities.isEmpty());
}

TEST_CASE("who speaks in two articles is one person, which is said", "[quotations]")
{
    const ScratchProject project;
    const model::ArticleId first = project.addArticle(
        u"Before"_s, u"Nobody was there. “We wait for them,” said Ana Ruiz of the union.\n"_s);
    const model::ArticleId second = project.addArticle(
        u"After"_s, u"They came to the port. “And we go soon,” said Ana Ruiz of the union.\n"_s);
    WindowUnderTest window(project);
    window.press(u"n"_s);
    press(window, Qt::Key_Return);
    window.press(u"j"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.page().article.id == second; }));
    window.press(u"n"_s);
    press(window, Qt::Key_Return);
    const auto speaker = [&project](const model::ArticleId &article) {
        const model::ArticlePage page = project.page(article);
        return page.sources.isEmpty() ? model::EntityId() : page.sources.begin()->entity;
    };
    REQUIRE_FALSE(speaker(first).isNull());
    CHECK(speaker(second) == speaker(first));
    REQUIRE(QTest::qWaitFor(
        [&] { return window.statusMessage().startsWith(u"Joined with “Ana Ruiz” of 1 other article"_s); }));
}

TEST_CASE("Shift+Enter takes a quotation and leaves its source open", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    window.press(u"n"_s);
    press(window, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(sourceOfFirstClaim(window).isEmpty());
    CHECK_FALSE(window.shown().contains(u"|person]"_s));
    CHECK(window.page().relations.size() == 1); // the cue
}

TEST_CASE("Del dismisses a quotation for good, and Undo brings it back", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    window.press(u"n"_s);
    press(window, Qt::Key_Delete);
    CHECK(window.shown() == strike);
    CHECK(window.selected() == u"“They never asked us,”"_s);
    CHECK(underlined(window) == QStringList{u"“They never asked us,”"_s, u"anybody had been asked"_s});
    press(window, Qt::Key_Escape);
    window.reopen(project.path());
    CHECK(underlined(window).size() == 2);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(underlined(window).size() == 4);
}

TEST_CASE("Esc leaves everything as it was", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    window.press(u"n"_s);
    press(window, Qt::Key_Escape);
    CHECK_FALSE(bar(window).isVisible());
    CHECK(window.reader().hasFocus());
    CHECK(window.reader().pending().isEmpty());
    CHECK(window.selected().isEmpty());
    CHECK(underlined(window).size() == 4);
    CHECK(window.project().undoState().undo->isImport);
    // From the caret on, not from the beginning.
    window.select(u"Bo Lind");
    window.press(u"n"_s);
    CHECK(caption(window).startsWith(u"3 of 3"_s));
}

TEST_CASE("a guess is said to be one, and an earlier tagged name is joined", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(
        project, u"Strike\nThe ship was at the quay with its crew. Ana Ruiz sang. “We go,” she said.\n"_s));
    window.press(u"n"_s);
    CHECK(caption(window) == u"1 of 1 · Direct quotation · source: “she”, probably Ana Ruiz"_s);
    CHECK(reasons(window).contains(u"nearest person before"_s));
    press(window, Qt::Key_Escape);
    window.select(u"Ana Ruiz");
    window.press(Qt::Key_P);
    window.press(u"n"_s);
    CHECK_FALSE(reasons(window).contains(u"Taking it tags"_s));
    press(window, Qt::Key_Return);
    CHECK(
        window.shown()
        == u"Strike\nThe ship was at the quay with its crew. [Ana Ruiz|person] sang. [“We go,”|claim] she said.\n"_s);
    CHECK(sourceOfFirstClaim(window) == u"Ana Ruiz"_s);
}

TEST_CASE("a claim that is tagged by hand is proposed no more", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    window.select(u"“They never asked us,”");
    window.press(Qt::Key_C);
    CHECK(
        underlined(window)
        == QStringList{u"“We go,”"_s, u"“And we go soon.”"_s, u"anybody had been asked"_s});
}

TEST_CASE("proposals can be switched off, all of them or those for indirect speech", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    window->actions().proposeIndirect->trigger();
    CHECK(underlined(window).size() == 3);
    window->actions().proposeQuotations->trigger();
    CHECK(underlined(window).isEmpty());
    CHECK_FALSE(window->actions().proposeIndirect->isEnabled());
    window.press(u"n"_s);
    CHECK_FALSE(bar(window).isVisible());
    CHECK(window.statusMessage() == u"Proposals for quotations are switched off (menu View)."_s);
    window.reopen(project.path());
    CHECK(underlined(window).isEmpty());
    window->actions().proposeQuotations->trigger();
    CHECK(underlined(window).size() == 3);
    window->actions().proposeIndirect->trigger();
    CHECK(underlined(window).size() == 4);
}

TEST_CASE("where nothing is proposed N says so", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, u"Strike\nThe sea was grey.\n"_s));
    window.press(u"n"_s);
    CHECK_FALSE(bar(window).isVisible());
    CHECK(window.statusMessage() == u"No quotation was found in this article that could be proposed."_s);
}

TEST_CASE("a long text is looked through beside the window, and N waits for it", "[quotations]")
{
    const ScratchProject project;
    QString text = u"Strike\n"_s;
    while (text.size() < 40'000) {
        text += u"Ana Ruiz sang all day. “We go and we go soon,” said Ana Ruiz of the union.\n"_s;
    }
    WindowUnderTest window(withArticle(project, text));
    window.press(u"n"_s);
    REQUIRE(QTest::qWaitFor([&] { return bar(window).isVisible(); }, 20'000));
    CHECK(window.selected() == u"“We go and we go soon,”"_s);
    CHECK(underlined(window).size() > 500);
}

TEST_CASE("N that is pressed before the article was looked through is not forgotten", "[quotations]")
{
    const ScratchProject project;
    withArticle(project);
    const model::ArticleId other = project.addArticle(
        u"After"_s, u"They came to the port. “And we go soon,” said Ana Ruiz of the union.\n"_s);
    WindowUnderTest window(project);
    bool isSelected = true;
    QObject::connect(&window.project(), &model::Project::pageOpened, &*window, [&] {
        window->actions().nextQuotation->trigger();
        isSelected = bar(window).isVisible(); // the text is there before what is proposed in it
    });
    window->openArticle(other);
    REQUIRE(QTest::qWaitFor([&] { return bar(window).isVisible(); }, 5'000));
    CHECK_FALSE(isSelected);
    CHECK(window.selected() == u"“And we go soon,”"_s);
}

TEST_CASE("a selection made by hand puts the proposal away with its other half", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    window.press(u"n"_s);
    REQUIRE(window.reader().pending().count() == 1);
    window.drag(u"sang");
    CHECK_FALSE(bar(window).isVisible());
    CHECK(window.reader().pending().isEmpty());
    CHECK(window.selected() == u"sang"_s);
}

TEST_CASE("Enter on a button of the bar presses that button", "[quotations]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project));
    window.press(u"n"_s);
    for (QPushButton *each : bar(window).findChildren<QPushButton *>()) {
        if (each->text().startsWith(u"Dismiss"_s)) {
            each->setFocus();
            QTest::keyClick(each, Qt::Key_Return);
        }
    }
    window.waitForWrites();
    CHECK(window.page().annotations.isEmpty());
    CHECK(underlined(window).size() == 2);
}
