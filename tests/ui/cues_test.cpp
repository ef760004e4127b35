// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "tests/ui/reader_fixture.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/panel/fields.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"

using namespace Qt::StringLiterals;
using tests::Reader;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

/// A window in which the quotation is tagged as a claim and is the current annotation.
struct Saying
{
    Saying()
        : article(
            project.addArticle(u"Ferry"_s, u"Ferry 🌊\n“We wait,” Said Ana Quispe. She added nothing.\n"_s))
        , window(project)
    {
        window.select(u"“We wait,”");
        window.press(Qt::Key_C);
    }

    void say(const QString &cue)
    {
        ui::ValueEdit *field = nullptr;
        for (ui::ValueEdit *each : window->panel().inspector().findChildren<ui::ValueEdit *>()) {
            field = each->isVisible() && each->accessibleName() == u"Said how" ? each : field;
        }
        REQUIRE(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, cue);
        QTest::keyClick(field, Qt::Key_Return);
        window.waitForWrites();
    }

    /// The cue and the words at its place: "said: Said".
    static QString cueOn(const model::ArticlePage &page)
    {
        QStringList cues;
        for (const model::Relation &relation : page.relations) {
            const QString words = relation.cueRange
                ? page.text.sliced(relation.cueRange->start, relation.cueRange->length())
                : u"nowhere"_s;
            cues.append(relation.cue + u": "_s + words);
        }
        return cues.join(u"; "_s);
    }
    QString cue() { return cueOn(window.page()); }

    ScratchProject project;
    model::ArticleId article;
    WindowUnderTest window;
};

/// The claim of a page, linked to nobody, said so.
void say(Reader &reader, const QString &claim, const QString &cue)
{
    const model::edits::By by{model::CoderId::make(), model::RoundId::make(), 1};
    const model::AnnotationId id = reader.annotation(claim).id;
    const QList<model::Relation> known = reader.page.relationsOf(id);
    const auto relation = known.isEmpty() ? std::nullopt : std::optional(known.first().id);
    reader.take(model::edits::changeCue(reader.page, id, relation, cue, {}, by).change);
}

/// Pixels of the colour of a cue's line, in the words and just beneath them.
int dotsUnder(Reader &reader, const QString &words)
{
    return reader.count(reader.picture(), reader.rectOf(words), reader.theme.colors().muted);
}

} // namespace

TEST_CASE("what is typed as the cue is found in the article, and kept with it", "[cue]")
{
    Saying test;
    test.say(u"said"_s);
    CHECK(test.cue() == u"said: Said"_s);
    test.say(u"she added"_s);
    CHECK(test.cue() == u"she added: She added"_s);
    test.say(u"shouted"_s);
    CHECK(test.cue() == u"shouted: nowhere"_s);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.cue() == u"she added: She added"_s);
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.cue() == u"said: Said"_s);
    test.window->close();
    CHECK(Saying::cueOn(test.project.page(test.article)) == u"said: Said"_s);
}

TEST_CASE("a cleared cue is nowhere, and undo brings both back", "[cue]")
{
    Saying test;
    test.say(u"said"_s);
    test.say(QString());
    CHECK(test.cue().isEmpty());
    test.window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.cue() == u"said: Said"_s);
}

TEST_CASE("the cue of the current claim is underlined, of no other", "[reader][cue]")
{
    Reader reader(u"[“We stay,”|claim] declared Ana. [“No,”|claim] replied Tom."_s);
    say(reader, u"“We stay,”"_s, u"declared"_s);
    say(reader, u"“No,”"_s, u"replied"_s);
    CHECK(dotsUnder(reader, u"declared"_s) == 0);
    reader.view.setCurrent(reader.annotation(u"“We stay,”"_s).id);
    const int width = reader.rectOf(u"declared"_s).width();
    CHECK(dotsUnder(reader, u"declared"_s) > width / 4);
    CHECK(dotsUnder(reader, u"replied"_s) == 0);
    CHECK(dotsUnder(reader, u"Ana"_s) == 0);
    reader.view.setCurrent(reader.annotation(u"“No,”"_s).id);
    CHECK(dotsUnder(reader, u"declared"_s) == 0);
    CHECK(dotsUnder(reader, u"replied"_s) > 0);
}

TEST_CASE("the line under a cue is dotted", "[reader][cue]")
{
    Reader reader(u"[“We stay,”|claim] declared Ana."_s);
    say(reader, u"“We stay,”"_s, u"declared"_s);
    reader.view.setCurrent(reader.annotation(u"“We stay,”"_s).id);
    const QImage picture = reader.picture();
    const QRect cue = reader.rectOf(u"declared"_s);
    int changes = 0;
    for (int y = cue.center().y(); y <= cue.bottom() + 1; ++y) {
        int inRow = 0;
        for (int x = cue.left() + 1; x <= cue.right(); ++x) {
            const bool isDot = reader.colorAt(picture, {x, y}) == reader.theme.colors().muted;
            inRow += isDot != (reader.colorAt(picture, {x - 1, y}) == reader.theme.colors().muted) ? 1 : 0;
        }
        changes = std::max(changes, inRow);
    }
    CHECK(changes >= 10);
}

TEST_CASE("a cue that changes moves its line at once", "[reader][cue]")
{
    Reader reader(u"[“We stay,”|claim] declared and repeated Ana."_s);
    reader.view.setCurrent(reader.annotation(u"“We stay,”"_s).id);
    say(reader, u"“We stay,”"_s, u"declared"_s);
    CHECK(dotsUnder(reader, u"declared"_s) > 0);
    say(reader, u"“We stay,”"_s, u"repeated"_s);
    CHECK(dotsUnder(reader, u"declared"_s) == 0);
    CHECK(dotsUnder(reader, u"repeated"_s) > 0);
    say(reader, u"“We stay,”"_s, u"shouted"_s);
    CHECK(dotsUnder(reader, u"repeated"_s) == 0);
}

TEST_CASE("what is no claim any more shows no cue", "[reader][cue]")
{
    Reader reader(u"[“We stay,”|claim] declared Ana."_s);
    say(reader, u"“We stay,”"_s, u"declared"_s);
    model::Annotation place = reader.annotation(u"“We stay,”"_s);
    reader.view.setCurrent(place.id);
    place.tag = reader.tag(u"place"_s).id;
    reader.put(place);
    CHECK(dotsUnder(reader, u"declared"_s) == 0);
}
