// SPDX-License-Identifier: GPL-3.0-or-later
// The grips at the ends of the current annotation, with a real mouse.
#include "tests/ui/reader_fixture.h"
#include "ui/reader/grips.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using model::Segments;
using tests::Reader;

namespace {

/// Edges of words: where a grip of an annotation stands, by its band.
struct Hands
{
    Reader &reader;
    QSignalSpy chosen{&reader.view, &ui::ArticleView::extentChosen};

    explicit Hands(Reader &on)
        : reader(on)
    {
    }

    void choose(const QString &quote) { reader.view.setCurrent(reader.annotation(quote).id); }
    /// The knob above the beginning of words that are written from left to right.
    QPoint beginning(const QString &words) const
    {
        const QRect rect = reader.rectOf(words);
        return {rect.left(), rect.top() - 4};
    }
    /// The knob below their end.
    QPoint end(const QString &words) const
    {
        const QRect rect = reader.rectOf(words);
        return {rect.right() + 1, rect.bottom() + 4};
    }
    /// Far enough for a drag, then to the middle of words, as if the edge itself had been taken.
    void pull(QPoint grip, QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(reader.view.viewport(), Qt::LeftButton, {}, grip);
        reader.move(grip + QPoint(12, 0), modifiers);
        reader.move(to, modifiers);
    }
    void letGo(QPoint at) const { QTest::mouseRelease(reader.view.viewport(), Qt::LeftButton, {}, at); }
    void drag(QPoint grip, QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        pull(grip, to, modifiers);
        letGo(to);
    }
    QString words(qsizetype piece = 0)
    {
        REQUIRE_FALSE(chosen.isEmpty());
        const auto segments = chosen.last().at(1).value<Segments>();
        REQUIRE(piece < segments.count());
        const model::TextRange range = segments.at(piece);
        return reader.page.text.mid(range.start, range.length());
    }
};

Qt::CursorShape cursorAt(Reader &reader, QPoint point)
{
    reader.move(point, {}, Qt::NoButton);
    return reader.view.viewport()->cursor().shape();
}

} // namespace

TEST_CASE("dragging a grip moves that end to whole words, as one wish when it is let go", "[reader][grips]")
{
    Reader reader(u"Many dockers of [Port Almena|place] in the south went home early."_s);
    Hands hands(reader);
    hands.choose(u"Port Almena"_s);
    hands.pull(hands.end(u"Port Almena"_s), reader.rectOf(u"south"_s).center() + QPoint(0, 14));
    CHECK(hands.chosen.isEmpty());
    hands.letGo(reader.rectOf(u"south"_s).center());
    REQUIRE(hands.chosen.size() == 1);
    CHECK(hands.words() == u"Port Almena in the south"_s);
    CHECK(hands.chosen.last().at(0).value<model::AnnotationId>() == reader.annotation(u"Port Almena"_s).id);

    hands.drag(hands.beginning(u"Port Almena"_s), reader.rectOf(u"dockers"_s).center() - QPoint(0, 14));
    CHECK(hands.words() == u"dockers of Port Almena"_s);
    hands.drag(hands.end(u"Port Almena"_s), reader.rectOf(u"Port"_s).center() + QPoint(0, 14));
    CHECK(hands.words() == u"Port"_s);
    CHECK(reader.view.selection().isEmpty());
}

TEST_CASE("with Shift or Alt, or without snapping, a grip moves by letters", "[reader][grips]")
{
    Reader reader(u"Many of [Port|place] Almena went."_s);
    Hands hands(reader);
    hands.choose(u"Port"_s);
    const QRect almena = reader.rectOf(u"Almena"_s);
    const QPoint within(reader.rectOf(u"Alm"_s).right() + 1, almena.center().y() + 14);
    for (const Qt::KeyboardModifier key : {Qt::ShiftModifier, Qt::AltModifier}) {
        hands.drag(hands.end(u"Port"_s), within, key);
        CHECK(hands.words() == u"Port Alm"_s);
    }
    hands.drag(hands.end(u"Port"_s), within);
    CHECK(hands.words() == u"Port Almena"_s);
    reader.view.setSnapsToWords(false);
    hands.drag(hands.end(u"Port"_s), within);
    CHECK(hands.words() == u"Port Alm"_s);
}

TEST_CASE("the end that is not moved stays within its word", "[reader][grips]")
{
    Reader reader(u"The har[bour of Port|place] Almena."_s);
    Hands hands(reader);
    hands.choose(u"bour of Port"_s);
    hands.drag(hands.end(u"bour of Port"_s), reader.rectOf(u"Almena"_s).center() + QPoint(0, 14));
    CHECK(hands.words() == u"bour of Port Almena"_s);
}

TEST_CASE("an end cannot be drawn over the other one", "[reader][grips]")
{
    Reader reader(u"Many of [Port Almena|place] went home."_s);
    Hands hands(reader);
    hands.choose(u"Port Almena"_s);
    hands.drag(hands.beginning(u"Port Almena"_s), reader.rectOf(u"home"_s).center() - QPoint(0, 14));
    CHECK(hands.words() == u"Almena"_s);
    hands.drag(hands.end(u"Port Almena"_s), reader.rectOf(u"Many"_s).center() + QPoint(0, 14));
    CHECK(hands.words() == u"Port"_s);
}

TEST_CASE("a click on a grip does nothing, nor does a drag that ends where it began", "[reader][grips]")
{
    Reader reader(u"Many of [Port Almena|place] went home."_s);
    Hands hands(reader);
    hands.choose(u"Port Almena"_s);
    QSignalSpy current(&reader.view, &ui::ArticleView::currentChanged);
    QSignalSpy range(&reader.view, &ui::ArticleView::rangeChosen);
    reader.click(hands.beginning(u"Port Almena"_s));
    reader.click(hands.end(u"Port Almena"_s));
    hands.drag(hands.end(u"Port Almena"_s), reader.rectOf(u"Almena"_s).center() + QPoint(0, 14));
    CHECK(hands.chosen.isEmpty());
    CHECK(current.isEmpty());
    CHECK(range.isEmpty());
    CHECK(reader.view.current() == reader.annotation(u"Port Almena"_s).id);
}

TEST_CASE("while a grip is drawn the new extent is shown, and Esc leaves the old one", "[reader][grips]")
{
    Reader reader(u"Many of [Port|place] Almena went home."_s);
    Hands hands(reader);
    hands.choose(u"Port"_s);
    const QColor band = reader.theme.style(reader.tag(u"place"_s)).strongTint;
    const QRect almena = reader.rectOf(u"Almena"_s);
    REQUIRE(reader.count(reader.picture(), almena, band) == 0);
    hands.pull(hands.end(u"Port"_s), almena.center() + QPoint(0, 14));
    CHECK(reader.count(reader.picture(), almena, band) > almena.width() * 3);
    CHECK(reader.count(reader.picture(), reader.rectOf(u"went"_s), band) == 0);
    reader.key(Qt::Key_Escape);
    CHECK(reader.count(reader.picture(), almena, band) == 0);
    reader.move(almena.center());
    hands.letGo(almena.center());
    CHECK(hands.chosen.isEmpty());
    CHECK(reader.view.current() == reader.annotation(u"Port"_s).id);
}

TEST_CASE("each piece has its grips, and pieces that meet become one", "[reader][grips]")
{
    Reader reader(u"[“No|claim#1],” he said to us, [“never|claim#1] again.”"_s);
    Hands hands(reader);
    hands.choose(u"“No […] “never"_s);
    hands.drag(hands.end(u"“never"_s), reader.rectOf(u"again"_s).center() + QPoint(0, 14));
    CHECK(hands.words(0) == u"“No"_s);
    CHECK(hands.words(1) == u"“never again"_s);
    hands.drag(hands.beginning(u"“never"_s), reader.rectOf(u"said"_s).center() - QPoint(0, 14));
    CHECK(hands.words(1) == u"said to us, “never"_s);
    hands.drag(hands.beginning(u"“never"_s), reader.rectOf(u"“No"_s).center() - QPoint(0, 14));
    CHECK(hands.chosen.last().at(1).value<Segments>().count() == 1);
    CHECK(hands.words() == u"“No,” he said to us, “never"_s);
}

TEST_CASE("the ends of Arabic words are gripped where they are read to begin and end", "[reader][grips]")
{
    Reader reader(u"قالت [العبّارة الكبيرة|claim] غادرت ميناء Almena اليوم."_s);
    Hands hands(reader);
    hands.choose(u"العبّارة الكبيرة"_s);
    const QRect words = reader.rectOf(u"العبّارة الكبيرة"_s);
    const QPoint beginning(words.right() + 1, words.top() - 4);
    const QPoint end(words.left(), words.bottom() + 4);
    CHECK(cursorAt(reader, beginning) == Qt::SizeHorCursor);
    CHECK(cursorAt(reader, end) == Qt::SizeHorCursor);
    CHECK(cursorAt(reader, {words.left(), words.top() - 4}) == Qt::IBeamCursor);
    hands.drag(end, reader.rectOf(u"غادرت"_s).center() + QPoint(0, 14));
    CHECK(hands.words() == u"العبّارة الكبيرة غادرت"_s);
    hands.drag(beginning, reader.rectOf(u"قالت"_s).center() - QPoint(0, 14));
    CHECK(hands.words() == u"قالت العبّارة الكبيرة"_s);
}

TEST_CASE("in mixed writing an end is drawn over words of the other direction", "[reader][grips]")
{
    Reader reader(u"قالت [العبّارة|claim] غادرت ميناء Port Almena اليوم."_s);
    Hands hands(reader);
    hands.choose(u"العبّارة"_s);
    const QRect words = reader.rectOf(u"العبّارة"_s);
    const QPoint end(words.left(), words.bottom() + 4);
    hands.drag(end, reader.rectOf(u"Almena"_s).center() + QPoint(0, 14));
    CHECK(hands.words() == u"العبّارة غادرت ميناء Port Almena"_s);
    Reader latin(u"He said [Port|place] العبّارة الكبيرة left."_s);
    Hands others(latin);
    others.choose(u"Port"_s);
    others.drag(others.end(u"Port"_s), latin.rectOf(u"العبّارة"_s).center() + QPoint(0, 14));
    CHECK(others.words() == u"Port العبّارة"_s);
}

TEST_CASE("an end is drawn into another paragraph, and scrolls on at the edge of the view", "[reader][grips]")
{
    QString text = u"Here [begins|claim] it.\n"_s;
    for (int i = 0; i < 60; ++i) {
        text += u"Paragraph number %1 of a long text.\n"_s.arg(i);
    }
    Reader reader(text, {700, 400});
    Hands hands(reader);
    hands.choose(u"begins"_s);
    hands.drag(hands.end(u"begins"_s), reader.rectOf(u"number 2"_s).center() + QPoint(0, 14));
    CHECK(hands.words().endsWith(u"\nParagraph number"_s));

    const QPoint below(200, reader.view.viewport()->height() + 60);
    hands.pull(hands.end(u"begins"_s), below);
    REQUIRE(QTest::qWaitFor([&] { return reader.view.verticalScrollBar()->value() > 10; }));
    hands.letGo(below);
    const int stopped = reader.view.verticalScrollBar()->value();
    CHECK(hands.words().count(u'\n') > 10);
    QTest::qWait(150);
    CHECK(reader.view.verticalScrollBar()->value() == stopped);
}

TEST_CASE("only the current annotation has grips, and none where nothing can be edited", "[reader][grips]")
{
    Reader reader(u"Many of [Port Almena|place] went [home|place]."_s);
    Hands hands(reader);
    const QPoint grip = hands.end(u"Port Almena"_s);
    CHECK(cursorAt(reader, grip) == Qt::IBeamCursor);
    hands.choose(u"Port Almena"_s);
    CHECK(cursorAt(reader, grip) == Qt::SizeHorCursor);
    CHECK(cursorAt(reader, reader.rectOf(u"Port"_s).center()) == Qt::IBeamCursor);
    reader.view.setHasGrips(false);
    CHECK(cursorAt(reader, grip) == Qt::IBeamCursor);
    hands.drag(grip, reader.rectOf(u"went"_s).center());
    CHECK(hands.chosen.isEmpty());
    reader.view.setHasGrips(true);
    hands.choose(u"home"_s);
    CHECK(cursorAt(reader, grip) == Qt::IBeamCursor);
    CHECK(cursorAt(reader, hands.beginning(u"home"_s)) == Qt::SizeHorCursor);
    reader.view.beginExtentEdit(reader.view.current());
    CHECK(cursorAt(reader, hands.beginning(u"home"_s)) == Qt::IBeamCursor);
}

TEST_CASE(
    "grips are targets of eight pixels and more beside the letters, in the tag's ink", "[reader][grips]")
{
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        Reader reader(u"Many of [Port Almena|place] went home."_s);
        reader.theme.setScheme(scheme);
        Hands hands(reader);
        hands.choose(u"Port Almena"_s);
        const QPoint grip = hands.end(u"Port Almena"_s);
        for (const QPoint off : {QPoint(-4, 0), QPoint(4, 0), QPoint(0, -4), QPoint(0, 4)}) {
            CHECK(cursorAt(reader, grip + off) == Qt::SizeHorCursor);
        }
        const QColor ink = reader.theme.style(reader.tag(u"place"_s)).ink;
        const QImage picture = reader.picture();
        CHECK(reader.colorAt(picture, grip) == ink);
        CHECK(reader.count(picture, QRect(grip - QPoint(5, 5), QSize(11, 11)), ink) > 35);
        CHECK(ui::contrastRatio(ink, reader.theme.colors().page) >= 3);
    }
}

TEST_CASE("an annotation that goes or changes while its grip is held is let go", "[reader][grips]")
{
    Reader reader(u"Many of [Port|place] Almena went home."_s);
    Hands hands(reader);
    hands.choose(u"Port"_s);
    const QPoint almena = reader.rectOf(u"Almena"_s).center();
    hands.pull(hands.end(u"Port"_s), almena);
    model::Change change;
    change.remove(reader.annotation(u"Port"_s));
    reader.take(change);
    reader.move(almena + QPoint(20, 0));
    hands.letGo(almena);
    CHECK(hands.chosen.isEmpty());
    CHECK(reader.page.annotations.isEmpty());
}
