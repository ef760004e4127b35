// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in the reader and what they do to the words there.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const ScratchProject &withArticle(const ScratchProject &project, const QString &text)
{
    project.addArticle(u"News"_s, text);
    return project;
}

const QString news = u"News\nAna Quispe met Tom Reed in Port Almena.\n"_s;

void undo(WindowUnderTest &window)
{
    window.press(Qt::Key_Z, Qt::ControlModifier);
}

/// A tag of the person's own, with this letter.
void addTag(WindowUnderTest &window, const QString &name, const QString &letter)
{
    model::Tag tag;
    tag.id = model::TagId::make();
    tag.name = name;
    tag.label = name;
    tag.shortcut = letter;
    tag.position = 9;
    model::Change change;
    change.add(tag);
    window.project().perform({u"add tag"_s, window.project().coder().id, change});
    window.waitForWrites();
}

} // namespace

TEST_CASE("Q selects the quotation within its marks, of every kind of mark", "[keys]")
{
    const QStringList quotations = {
        u"“All is well”"_s,   u"„Alles ist gut“"_s, u"„Wszystko dobrze”"_s, u"«Todo va bien»"_s,
        u"»Alt er godt«"_s,   u"”Allt är bra”"_s,   u"\"All is well\""_s,   u"‘All is well’"_s,
        u"‚Alles ist gut‘"_s, u"‹Tout va bien›"_s,  u"「大家都好」"_s,      u"『大家都好』"_s,
    };
    for (const QString &quotation : quotations) {
        CAPTURE(quotation.toStdString());
        const ScratchProject project;
        WindowUnderTest window(withArticle(project, u"News\nMoreau: %1 – Quispe.\n"_s.arg(quotation)));
        window.reader().setCaret(window.page().text.indexOf(quotation) + 3);
        window.press(Qt::Key_Q);
        CHECK(window.selected() == quotation);
        window.press(Qt::Key_C);
        CHECK(window.shown().contains(u"[%1|claim]"_s.arg(quotation)));
    }
}

TEST_CASE("S selects the sentence around quotations with full stops in them", "[keys]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(
        project, u"News\nDr. A. Quispe agreed. “We waited. We will wait,” Reed said. Then he left.\n"_s));
    const auto sentenceAt = [&](QStringView word) {
        window.reader().setCaret(tests::rangeOf(window.page().text, word).start);
        window.press(Qt::Key_S);
        return window.selected();
    };
    CHECK(sentenceAt(u"Quispe") == u"Dr. A. Quispe agreed."_s);
    CHECK(sentenceAt(u"he left") == u"Then he left."_s);
}

TEST_CASE("the dot repeats the last tag on the selection, and says so when there is none", "[keys]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    window.select(u"Ana Quispe");
    window.press(u"."_s);
    CHECK(window.statusMessage().contains(u"Nothing to repeat yet"_s));
    window.press(Qt::Key_P);
    window.select(u"Port Almena");
    window.press(Qt::Key_L);
    window.select(u"Tom Reed");
    window.press(u"."_s);
    CHECK(window.shown() == u"News\n[Ana Quispe|person] met [Tom Reed|place] in [Port Almena|place].\n"_s);
    undo(window);
    CHECK(window.shown() == u"News\n[Ana Quispe|person] met Tom Reed in [Port Almena|place].\n"_s);
}

TEST_CASE("a tag's key without a selection changes the current annotation's tag, as one step", "[keys]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    window.select(u"Ana Quispe");
    window.press(Qt::Key_P);
    window.press(Qt::Key_O);
    CHECK(window.shown().contains(u"[Ana Quispe|organization] met"_s));
    undo(window);
    CHECK(window.shown().contains(u"[Ana Quispe|person] met"_s));
    undo(window);
    CHECK(window.page().annotations.isEmpty());
}

TEST_CASE("a tag's key on a blank line says what to do", "[keys]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, u"News\n\nAna.\n"_s));
    window.reader().setCaret(5);
    window.press(Qt::Key_P);
    CHECK(window.page().annotations.isEmpty());
    CHECK(window.statusMessage().contains(u"Select the words to tag first"_s));
}

TEST_CASE("Del takes away what is current and nothing when nothing is, and undo brings it back", "[keys]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    window.select(u"Ana Quispe");
    window.press(Qt::Key_P);
    window.reader().setCurrent({});
    emit window.reader().currentChanged({});
    window.press(Qt::Key_Delete);
    CHECK(window.page().annotations.size() == 1);
    window.click(u"Quispe");
    window.press(Qt::Key_Delete);
    CHECK(window.page().annotations.isEmpty());
    CHECK(window.answers().questions.isEmpty());
    undo(window);
    CHECK(window.shown().contains(u"[Ana Quispe|person]"_s));
    CHECK(window.current() == u"Ana Quispe"_s);
}

TEST_CASE("a tag's letter may be of any script", "[keys]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    addTag(window, u"event"_s, u"ж"_s);
    addTag(window, u"law"_s, u"ش"_s);
    window.select(u"Tom Reed");
    window.press(u"ж"_s);
    CHECK(window.shown().contains(u"[Tom Reed|event]"_s));
    window.select(u"Port Almena");
    window.press(u"ش"_s);
    CHECK(window.shown().contains(u"[Port Almena|law]"_s));
}

TEST_CASE("letters that belong to no tag do nothing", "[keys]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    window.select(u"Tom Reed");
    for (const QString &letter : {u"з"_s, u"ح"_s, u"x"_s, u"7"_s}) {
        window.press(letter);
    }
    CHECK(window.page().annotations.isEmpty());
    CHECK(window.page().text == news);
    CHECK(window.selected() == u"Tom Reed"_s);
}

TEST_CASE("a letter with Ctrl or Alt is no tag's key", "[keys]")
{
    const ScratchProject project;
    WindowUnderTest window(withArticle(project, news));
    window.select(u"Tom Reed");
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(window.page().annotations.isEmpty());
}
