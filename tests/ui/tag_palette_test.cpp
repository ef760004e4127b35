// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader_fixture.h"
#include "ui/reader/palette_button.h"
#include "ui/reader/tag_palette.h"

using namespace Qt::StringLiterals;
using tests::Reader;

namespace {

QString lines(int count, const QString &line)
{
    return line.repeated(count).chopped(1);
}

struct Offered
{
    Reader reader;
    ui::TagPalette palette;

    explicit Offered(const QString &text, QSize size = {900, 600})
        : reader(text, size)
        , palette(reader.view, reader.theme)
    {
        palette.setTags(reader.codebook);
    }
    void choose(model::TextRange range)
    {
        reader.view.select(range);
        emit reader.view.rangeChosen(range);
    }
    QRect place() const { return palette.geometry().translated(-reader.view.viewport()->pos()); }
    QList<ui::PaletteButton *> buttons() const { return palette.findChildren<ui::PaletteButton *>(); }
};

} // namespace

TEST_CASE("the palette stands below the selection and goes with it", "[reader][palette]")
{
    Offered offered(lines(6, u"Words to be selected stand here.\n"_s));
    CHECK_FALSE(offered.palette.isVisible());
    offered.choose(offered.reader.rangeOf(u"selected"_s));
    CHECK(offered.palette.isVisible());
    const QRect words = offered.reader.rectOf(u"selected"_s);
    CHECK(offered.place().top() > words.bottom());
    CHECK(offered.place().top() < words.bottom() + words.height());
    CHECK(offered.place().left() == words.left());
    offered.reader.view.clearSelection();
    CHECK_FALSE(offered.palette.isVisible());
}

TEST_CASE("a mouse selection brings the palette, and its button chooses the tag", "[reader][palette]")
{
    Offered offered(u"Words to be selected stand here."_s);
    QSignalSpy chosen(&offered.palette, &ui::TagPalette::tagChosen);
    const QRect word = offered.reader.rectOf(u"selected"_s);
    offered.reader.drag(word.center() - QPoint(10, 0), word.center() + QPoint(10, 0));
    REQUIRE(offered.palette.isVisible());
    REQUIRE(offered.buttons().size() == 5);
    CHECK(offered.buttons().at(1)->text() == offered.reader.codebook.tags.at(1).label);
    CHECK(offered.buttons().at(1)->accessibleName().contains(offered.reader.codebook.tags.at(1).label));
    QTest::mouseClick(offered.buttons().at(1), Qt::LeftButton);
    CHECK(tests::last<model::TagId>(chosen) == offered.reader.codebook.tags.at(1).id);
    CHECK_FALSE(offered.palette.isVisible());
    CHECK(offered.reader.view.hasFocus());
}

TEST_CASE("at the bottom the palette stands above, at the edges within the view", "[reader][palette]")
{
    Offered offered(
        lines(40, u"Words to be selected stand in this line of text with a last one.\n"_s), {700, 400});
    const int height = offered.reader.view.viewport()->height();
    for (qsizetype i = 1; i < 40; ++i) {
        const model::TextRange range = offered.reader.rangeOf(u"last one"_s, i);
        const QRect words = offered.reader.view.rectOf(range);
        if (words.isEmpty() || words.bottom() > height) {
            continue;
        }
        offered.choose(range);
        REQUIRE(offered.palette.isVisible());
        CHECK_FALSE(offered.place().intersects(words));
        CHECK(offered.reader.view.rect().contains(offered.palette.geometry()));
    }
}

TEST_CASE("the palette never covers the selection, however large", "[reader][palette]")
{
    Offered offered(lines(40, u"Words to be selected stand in this line of text.\n"_s), {700, 400});
    for (const qsizetype length : {30, 200, 350, 600, 1500}) {
        offered.choose({0, length});
        const QRect words = offered.reader.view.rectOf({0, length});
        CHECK((!offered.palette.isVisible() || !offered.place().intersects(words)));
    }
}

TEST_CASE("in Arabic the palette begins at the right of the selection", "[reader][palette]")
{
    Offered offered(u"قال نعمان إن العمال لن يعودوا إلى العمل قبل توقيع العقد."_s);
    offered.choose(offered.reader.rangeOf(u"نعمان"_s));
    REQUIRE(offered.palette.isVisible());
    CHECK(std::abs(offered.place().right() - offered.reader.rectOf(u"نعمان"_s).right()) < 3);
}

TEST_CASE("the keyboard reaches the palette with Tab and leaves it with Esc", "[reader][palette]")
{
    Offered offered(u"Words to be selected stand here."_s);
    offered.choose(offered.reader.rangeOf(u"selected"_s));
    QTest::keyClick(&offered.reader.view, Qt::Key_Tab);
    REQUIRE(offered.buttons().first()->hasFocus());
    QSignalSpy chosen(&offered.palette, &ui::TagPalette::tagChosen);
    QTest::keyClick(offered.buttons().first(), Qt::Key_Tab);
    QTest::keyClick(offered.buttons().at(1), Qt::Key_Space);
    CHECK(tests::last<model::TagId>(chosen) == offered.reader.codebook.tags.at(1).id);
    CHECK(offered.reader.view.hasFocus());
    offered.choose(offered.reader.rangeOf(u"selected"_s));
    QTest::keyClick(&offered.reader.view, Qt::Key_Tab);
    QTest::keyClick(offered.buttons().first(), Qt::Key_Escape);
    CHECK(offered.reader.view.hasFocus());
    CHECK_FALSE(offered.palette.isVisible());
}

TEST_CASE("retired tags are not offered, the others stand behind the last button", "[reader][palette]")
{
    Offered offered(u"Words."_s);
    offered.reader.codebook.tags[0].retired = true;
    offered.palette.setTags(offered.reader.codebook, 2);
    REQUIRE(offered.buttons().size() == 3);
    CHECK(offered.buttons().first()->text() == offered.reader.codebook.tags.at(1).label);
    QSignalSpy more(&offered.palette, &ui::TagPalette::moreRequested);
    offered.choose({0, 5});
    QTest::mouseClick(offered.buttons().last(), Qt::LeftButton);
    CHECK(more.size() == 1);
}

TEST_CASE("switched off, or while an extent is edited, the palette stays away", "[reader][palette]")
{
    Offered offered(u"Words of [Anna|person] here."_s);
    offered.reader.view.beginExtentEdit(offered.reader.page.annotations.at(0).id);
    emit offered.reader.view.rangeChosen(offered.reader.view.selection());
    CHECK_FALSE(offered.palette.isVisible());
    offered.reader.view.endExtentEdit();
    offered.palette.setOffered(false);
    offered.choose({0, 5});
    CHECK_FALSE(offered.palette.isVisible());
}
