// SPDX-License-Identifier: GPL-3.0-or-later
// What is tagged in a text that is being corrected stays to be seen, where its words stand by then.
#include "tests/support/marked_text.h"
#include "tests/support/random.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/correcting/correction_pane.h"
#include "ui/correcting/moved_marks.h"

#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using model::text::Rewriting;
using tests::ScratchProject;
using tests::WindowUnderTest;
using ui::MovedMarks;

namespace {

const model::Codebook &codebook()
{
    static const model::Codebook standard = model::Codebook::standard();
    return standard;
}

/// "[Anna] spoke in [Graz]": what is marked within a range, as the text has it by now; the range's words
/// alone.
QString shown(const MovedMarks &marks, const QString &now, model::TextRange range)
{
    QString text;
    qsizetype at = range.start;
    for (const MovedMarks::Mark &mark : marks.within(range)) {
        text += now.sliced(at, mark.range.start - at) + u'['
            + now.sliced(mark.range.start, mark.range.length()) + u']';
        at = mark.range.end;
    }
    return text + now.sliced(at, std::max<qsizetype>(0, range.end - at));
}

QString shown(const MovedMarks &marks, const Rewriting &rewriting)
{
    return shown(marks, rewriting.now(), {0, rewriting.now().size()});
}

struct Desk
{
    ScratchProject project;
    std::unique_ptr<WindowUnderTest> window;

    explicit Desk(const QString &text)
    {
        project.addArticle(u"One"_s, text);
        window = std::make_unique<WindowUnderTest>(project);
    }
    ui::CorrectionEditor &editor() { return (*window)->correctionPane().editor(); }
    void begin()
    {
        QTest::keyClick(&window->reader(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(editor().hasFocus());
    }
    /// How many points of the tag's colour stand beneath the words.
    int inkBelow(QStringView words, const QColor &ink)
    {
        const model::TextRange range = tests::rangeOf(editor().rewriting().now(), words);
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(static_cast<int>(range.start));
        const QRect first = editor().cursorRect(cursor);
        cursor.setPosition(static_cast<int>(range.end));
        const QRect last = editor().cursorRect(cursor);
        const QRect area(
            std::min(first.left(), last.left()), first.top(), qAbs(last.left() - first.left()),
            first.height() + 4);
        const QImage image = editor().viewport()->grab().toImage();
        int count = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                count += image.rect().contains(x, y) && image.pixelColor(x, y) == ink ? 1 : 0;
            }
        }
        return count;
    }
};

} // namespace

TEST_CASE("What is tagged moves along with what is put in, becomes less, and goes", "[correcting]")
{
    const model::ArticlePage page = tests::marked(
        u"[Anna Weiss|person] spoke in [the port of [Graz|place]|organization] today.\n", codebook());
    MovedMarks marks(page);
    Rewriting rewriting(page.text);
    CHECK(shown(marks, rewriting) == u"[Anna Weiss] spoke in [the port of ][Graz] today.\n"_s);
    const auto replace = [&](QStringView words, const QString &with) {
        const model::TextRange range = tests::rangeOf(rewriting.now(), words);
        rewriting.replace(range.start, range.length(), with);
        marks.move(rewriting.splices());
    };
    replace(u"spoke", u"had spoken"_s);
    CHECK(shown(marks, rewriting) == u"[Anna Weiss] had spoken in [the port of ][Graz] today.\n"_s);
    replace(u" Weiss", {});
    CHECK(shown(marks, rewriting) == u"[Anna] had spoken in [the port of ][Graz] today.\n"_s);
    replace(u"Graz", {});
    CHECK(shown(marks, rewriting) == u"[Anna] had spoken in [the port of ] today.\n"_s);
    // Only those that reach into the range, whole.
    const model::TextRange middle = tests::rangeOf(rewriting.now(), u"port");
    REQUIRE(marks.within(middle).size() == 1);
    CHECK(marks.within(middle).constFirst().tag == codebook().named(u"organization")->id);
    CHECK(marks.within(tests::rangeOf(rewriting.now(), u"spoken in")).isEmpty());
}

TEST_CASE("Where marks stand after random corrections is where each one's words are moved", "[correcting]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < 60; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i) {
            const QString word = random.textOf({u"ab", u"c", u"😀", u"سلام"}, 1 + random.below(3));
            text += random.below(2) == 0 ? word + u' ' : u'[' + word + u"|person] "_s;
        }
        const model::ArticlePage page = tests::marked(text, codebook());
        MovedMarks marks(page);
        Rewriting rewriting(page.text);
        for (int change = 0; change < 5; ++change) {
            const qsizetype at = random.below(rewriting.now().size() + 1);
            const qsizetype length = std::min<qsizetype>(random.below(6), rewriting.now().size() - at);
            rewriting.replace(at, length, random.textOf({u"x", u" "}, random.below(4)));
            marks.move(rewriting.splices());
            QList<model::TextRange> wanted;
            const model::Shifts shifts = rewriting.splices().shifts();
            for (const model::Annotation &one : page.annotations) {
                const model::TextRange moved = shifts.moved(one.segments.extent());
                if (!moved.isEmpty()) {
                    wanted.append(moved);
                }
            }
            QList<model::TextRange> all;
            for (const MovedMarks::Mark &mark : marks.within({0, rewriting.now().size()})) {
                all.append(mark.range);
            }
            CHECK(all == wanted);
            // Any part of the text finds just those that reach into it.
            const qsizetype from = random.below(rewriting.now().size() + 1);
            const model::TextRange part{from, std::min(from + 7, rewriting.now().size())};
            const auto found = marks.within(part);
            CHECK(
                found.size()
                == std::count_if(wanted.cbegin(), wanted.cend(), [&part](const model::TextRange &one) {
                       return one.overlaps(part);
                   }));
        }
    }
}

TEST_CASE("What is tagged is underlined while the text is corrected, and where it moves to", "[correcting]")
{
    Desk desk(u"Anna Weiss spoke in Graz.\n\nThe end.\n"_s);
    desk.window->select(u"Graz");
    desk.window->press(u"l"_s);
    const ui::Theme &theme = (*desk.window)->theme();
    const QColor ink = ui::tagStyle(codebook().named(u"place")->color, theme.colors()).ink;
    desk.begin();
    CHECK(desk.inkBelow(u"Graz", ink) > 20);
    CHECK(desk.inkBelow(u"spoke", ink) == 0);
    QTest::keyClick(&desk.editor(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(&desk.editor(), u"Yesterday "_s);
    CHECK(desk.inkBelow(u"Graz", ink) > 20);
    CHECK(desk.inkBelow(u"spoke", ink) == 0);
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    CHECK(desk.inkBelow(u"Graz", ink) > 20);
}

TEST_CASE("The caret can be seen as soon as the text is corrected", "[correcting]")
{
    Desk desk(QString(u"Anna Weiss spoke in Graz.\n"_s).repeated(200));
    for (const qsizetype caret : {qsizetype(0), qsizetype(2600)}) {
        CAPTURE(caret);
        desk.window->reader().setCaret(caret);
        desk.begin();
        const auto isSeen = [&desk] {
            return desk.editor().viewport()->rect().contains(desk.editor().cursorRect());
        };
        CHECK(QTest::qWaitFor(isSeen));
        CHECK(desk.editor().textCursor().position() == caret);
        CHECK((caret > 0 || desk.editor().verticalScrollBar()->value() == 0));
        QTest::keyClick(&desk.editor(), Qt::Key_Escape);
    }
}

TEST_CASE(
    "A paragraph in Arabic begins at the right while it is corrected, others at the left", "[correcting]")
{
    Desk desk(u"قالت الوزيرة إن الميناء مغلق.\nThe port is shut.\n"_s);
    desk.begin();
    const auto beginningOf = [&desk](int block) {
        QTextCursor cursor(desk.editor().document()->findBlockByNumber(block));
        return desk.editor().cursorRect(cursor).left();
    };
    const int middle = desk.editor().viewport()->width() / 2;
    CHECK(beginningOf(0) > middle);
    CHECK(beginningOf(1) < middle);
    // And the one that becomes Arabic by typing.
    QTextCursor cursor(desk.editor().document()->findBlockByNumber(1));
    desk.editor().setTextCursor(cursor);
    QTest::keyClick(&desk.editor(), Qt::Key_End, Qt::ShiftModifier);
    desk.editor().insertPlainText(u"نعم"_s); // no key of a test types it
    CHECK(beginningOf(1) > middle);
}
