// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/snapping.h"
#include "tests/ui/reader_fixture.h"
#include "ui/reader/highlights.h"
#include "ui/reader/margin.h"
#include "ui/reader/tag_looks.h"

#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using model::TextRange;
using tests::Reader;

namespace {

/// The rows of the viewport in which a column of pixels has the colour.
QList<int> rowsWith(const Reader &reader, const QImage &picture, int x, QRect around, const QColor &color)
{
    QList<int> rows;
    for (int y = around.top(); y < around.bottom() + 16; ++y) {
        if (reader.colorAt(picture, {x, y}) == color) {
            rows.append(y);
        }
    }
    return rows;
}

} // namespace

TEST_CASE("an entity has a band and an underline in its tag's colour, the words beside it none", "[reader]")
{
    Reader reader(u"Nothing here but [Anna|person] and others."_s);
    const ui::TagStyle style = reader.theme.style(reader.tag(u"person"_s));
    const QImage picture = reader.picture();
    const QRect anna = reader.rectOf(u"Anna"_s);
    CHECK(reader.count(picture, anna, style.tint) > anna.width() * anna.height() / 3);
    CHECK(rowsWith(reader, picture, anna.center().x(), anna, style.ink).size() == 2);
    const QRect other = reader.rectOf(u"others"_s).adjusted(0, 0, 0, 12);
    CHECK(reader.count(picture, other, style.tint) + reader.count(picture, other, style.ink) == 0);
}

TEST_CASE("a claim has an underline and no band until it is current", "[reader]")
{
    Reader reader(u"He said [it rained|claim] all day."_s);
    const ui::TagStyle style = reader.theme.style(reader.tag(u"claim"_s));
    const QRect claim = reader.rectOf(u"it rained"_s);
    CHECK(reader.count(reader.picture(), claim, style.tint) == 0);
    CHECK(rowsWith(reader, reader.picture(), claim.center().x(), claim, style.ink).size() == 2);
    reader.view.setCurrent(reader.page.annotations.at(0).id);
    CHECK(reader.count(reader.picture(), claim, style.tint) > claim.width() * claim.height() / 3);
}

TEST_CASE("the current annotation has the stronger band and an outline", "[reader]")
{
    Reader reader(u"Both [Anna|person] and [Berta|person] came."_s);
    reader.view.setCurrent(reader.annotation(u"Anna"_s).id);
    const ui::TagStyle style = reader.theme.style(reader.tag(u"person"_s));
    const QImage picture = reader.picture();
    const QRect anna = reader.rectOf(u"Anna"_s);
    const QRect berta = reader.rectOf(u"Berta"_s);
    CHECK(reader.count(picture, anna, style.strongTint) > 100);
    CHECK(reader.count(picture, anna, style.tint) == 0);
    CHECK(reader.count(picture, berta, style.tint) > 100);
    CHECK(reader.count(picture, berta, style.strongTint) == 0);
    const auto outlined = [&](QRect rect) {
        return reader.count(picture, {rect.left() - 3, rect.top() + 4, 4, rect.height() - 8}, style.ink);
    };
    CHECK(outlined(anna) > 5);
    CHECK(outlined(berta) == 0);
}

TEST_CASE("overlapping annotations have underlines in lanes of their own", "[reader]")
{
    Reader reader(u"See [the [Port|place] Authority|organization] there."_s);
    const QImage picture = reader.picture();
    const QRect port = reader.rectOf(u"Port"_s);
    // Neither pattern has a gap in all of these columns.
    QSet<int> outer;
    QSet<int> inner;
    for (int x = port.left() + 2; x < port.right() - 2; ++x) {
        for (const int y :
             rowsWith(reader, picture, x, port, reader.theme.style(reader.tag(u"organization"_s)).ink)) {
            outer.insert(y);
        }
        for (const int y :
             rowsWith(reader, picture, x, port, reader.theme.style(reader.tag(u"place"_s)).ink)) {
            inner.insert(y);
        }
    }
    CHECK(outer.size() == 2);
    CHECK(inner.size() == 2);
    CHECK_FALSE(outer.intersects(inner));
}

TEST_CASE("an underline keeps its lane when others are added and removed", "[reader]")
{
    Reader reader(u"See [the old Port|organization] Authority there."_s);
    const QColor ink = reader.theme.style(reader.tag(u"organization"_s)).ink;
    const QRect part = reader.rectOf(u"old"_s);
    const auto rows = [&] {
        const QImage picture = reader.picture();
        QList<int> found;
        for (int x = part.left(); x < part.left() + 6 && found.isEmpty(); ++x) {
            found = rowsWith(reader, picture, x, part, ink);
        }
        return found;
    };
    const QList<int> before = rows();
    REQUIRE(before.size() == 2);
    const model::Annotation longer = reader.made(u"See the old Port Authority"_s, u"claim"_s);
    reader.put(longer);
    reader.put(reader.made(u"old"_s, u"person"_s));
    CHECK(rows() == before);
    model::Change change;
    change.remove(longer);
    reader.take(change);
    CHECK(rows() == before);
}

TEST_CASE("tags of one kind differ in the pattern of their underline", "[reader]")
{
    const ui::Theme theme;
    QSet<int> strokes;
    const model::Codebook codebook = model::Codebook::standard();
    const ui::TagLooks known(codebook, theme);
    for (const model::Tag &tag : codebook.tags) {
        if (tag.role == model::Tag::Role::Entity) {
            strokes.insert(static_cast<int>(known.of(tag.id).stroke));
        }
    }
    CHECK(strokes.size() == 3);
}

TEST_CASE("a dashed underline goes on across the edge of two runs", "[reader]")
{
    const model::Codebook codebook = model::Codebook::standard();
    const ui::Theme theme;
    const ui::TagLooks looks(codebook, theme);
    const ui::TagLook &look = looks.of(codebook.named(u"place")->id);
    REQUIRE(look.stroke == ui::Stroke::LongDash);
    const auto drawn = [&look](QList<qreal> edges) {
        QImage image(120, 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
            ui::drawUnderline(painter, look, edges[i], edges[i + 1], 1, 2);
        }
        return image;
    };
    CHECK(drawn({3, 110}) == drawn({3, 41, 77, 110}));
    CHECK(drawn({3, 110}) != drawn({}));
}

TEST_CASE("in Arabic and mixed lines bands and clicks meet the same words", "[reader]")
{
    Reader reader(u"قال [نُعمان الصفدوني|person] إنّ العمّال لن يعودوا إلى [BBC عربي|organization] اليوم.\n"
                  "The [BBC عربي|organization] reporter met [نُعمان الصفدوني|person] on Monday in 2024."_s);
    const QImage picture = reader.picture();
    for (const model::Annotation &annotation : reader.page.annotations) {
        const QColor tint = reader.theme.style(*reader.codebook.find(annotation.tag)).tint;
        for (qsizetype i = annotation.segments.extent().start; i < annotation.segments.extent().end; ++i) {
            if (!reader.page.text.at(i).isLetter()) {
                continue;
            }
            const QRect letter =
                reader.view.rectOf(model::text::snappedToGraphemes(reader.page.text, {i, i + 1}));
            INFO("letter " << i);
            REQUIRE_FALSE(letter.isEmpty());
            CHECK(reader.colorAt(picture, {letter.center().x(), letter.top() + 1}) == tint);
            reader.view.setCurrent({});
            reader.click(letter.center());
            CHECK(reader.view.current() == annotation.id);
        }
    }
    const QRect neighbour = reader.rectOf(u"reporter"_s);
    const QColor tint = reader.theme.style(reader.tag(u"organization"_s)).tint;
    CHECK(reader.count(picture, neighbour, tint) == 0);
}

TEST_CASE("a drag over Arabic words selects them in the order of the text", "[reader]")
{
    Reader reader(u"قال نُعمان الصفدوني إنّ العمّال لن يعودوا."_s);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.drag(reader.rectOf(u"نُعمان"_s).center(), reader.rectOf(u"الصفدوني"_s).center());
    CHECK(tests::last<TextRange>(chosen) == reader.rangeOf(u"نُعمان الصفدوني"_s));
}

TEST_CASE("each paragraph stands on the side its writing begins", "[reader]")
{
    Reader reader(u"English first.\nقال نُعمان.\nEnglish again."_s);
    const int width = reader.view.viewport()->width();
    CHECK(reader.rectOf(u"English first"_s).left() < 10);
    CHECK(reader.rectOf(u"قال"_s).right() > width - 12);
    CHECK(reader.rectOf(u"English again"_s).left() < 10);
    CHECK(reader.view.isRightToLeft(reader.rangeOf(u"قال"_s).start));
    CHECK_FALSE(reader.view.isRightToLeft(0));
}

TEST_CASE("arrows move the caret the way they point, in Arabic too", "[reader]")
{
    Reader reader(u"قال نعمان إن العمال لن يعودوا."_s);
    reader.view.setCaret(reader.rangeOf(u"نعمان"_s).start);
    reader.key(Qt::Key_Left);
    CHECK(reader.view.caret() == reader.rangeOf(u"نعمان"_s).start + 1);
    reader.key(Qt::Key_Right);
    CHECK(reader.view.caret() == reader.rangeOf(u"نعمان"_s).start);
    reader.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(reader.view.caret() == reader.rangeOf(u"إن"_s).start);
    reader.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(reader.view.caret() == reader.rangeOf(u"نعمان"_s).start);
    reader.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(reader.view.selection() == reader.rangeOf(u"نعمان "_s));
}

TEST_CASE("a change of light and dark shows at once", "[reader]")
{
    Reader reader(u"See [Anna|person] there."_s);
    const QRect anna = reader.rectOf(u"Anna"_s);
    const QColor light = reader.theme.style(reader.tag(u"person"_s)).tint;
    REQUIRE(reader.count(reader.picture(), anna, light) > 50);
    reader.theme.setScheme(ui::Scheme::Dark);
    const QColor dark = reader.theme.style(reader.tag(u"person"_s)).tint;
    CHECK(dark != light);
    const QImage picture = reader.picture();
    CHECK(reader.count(picture, anna, dark) > 50);
    CHECK(reader.colorAt(picture, {4, reader.view.viewport()->height() - 4}) == reader.theme.colors().page);
}

TEST_CASE("a tag's new colour shows at once", "[reader]")
{
    Reader reader(u"See [Anna|person] there."_s);
    const model::Tag before = reader.tag(u"person"_s);
    model::Tag after = before;
    after.color = u"#c01040"_s;
    model::Change change;
    change.update(before, after);
    reader.take(change);
    const QColor tint = ui::tagStyle(u"#c01040", ui::Colors::light()).tint;
    CHECK(reader.count(reader.picture(), reader.rectOf(u"Anna"_s), tint) > 50);
}

TEST_CASE("without a page the reader says what to do next", "[reader]")
{
    ui::Theme theme;
    theme.setScheme(ui::Scheme::Light);
    ui::ArticleView view(theme);
    view.resize(600, 400);
    view.show();
    const QImage bare = view.grab().toImage();
    view.setEmptyText(u"Add an article: Ctrl+O, paste, or drop files here"_s);
    CHECK(view.grab().toImage() != bare);
    const model::Codebook codebook = model::Codebook::standard();
    const model::ArticlePage page = tests::marked(u"A text."_s, codebook);
    view.showPage(&page, &codebook);
    view.showPage(nullptr, nullptr);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::mouseClick(view.viewport(), Qt::LeftButton);
    CHECK(view.page() == nullptr);
    CHECK(view.selection().isEmpty());
}
