// SPDX-License-Identifier: GPL-3.0-or-later
// How what a search found is lit in the reader.
#include "tests/ui/reader_fixture.h"

using namespace Qt::StringLiterals;
using tests::Reader;

TEST_CASE("hits are lit behind their words, and underlines stay beneath them", "[reader]")
{
    Reader reader(u"Plain words and [Port Almena|place] here."_s);
    const QColor lit = reader.theme.colors().hit;
    const QColor border = reader.theme.colors().hitBorder;
    const QRect plain = reader.rectOf(u"words"_s);
    const QRect tagged = reader.rectOf(u"Almena"_s);
    const QRect below = QRect(tagged.left() + 2, tagged.bottom() + 1, tagged.width() - 4, 4);
    const QImage before = reader.picture();
    CHECK(reader.count(before, plain, lit) == 0);
    reader.view.showHits({reader.rangeOf(u"words"_s), reader.rangeOf(u"Almena"_s)});
    const QImage after = reader.picture();
    CHECK(reader.count(after, plain, lit) > plain.width() * plain.height() / 4);
    CHECK(reader.count(after, tagged, lit) > tagged.width() * tagged.height() / 4);
    CHECK(reader.count(after, plain, border) >= 2 * plain.width() - 8);
    const QColor ink = reader.theme.style(reader.tag(u"place"_s)).ink;
    CHECK(reader.count(before, below, ink) > 0);
    CHECK(reader.count(after, below, ink) == reader.count(before, below, ink));
    CHECK(reader.count(after, reader.rectOf(u"Plain"_s).adjusted(0, 0, -2, 0), lit) == 0);
}

TEST_CASE("hits go out with the next search and with another page", "[reader]")
{
    Reader reader(u"Plain words."_s);
    reader.view.showHits({reader.rangeOf(u"words"_s)});
    reader.view.showHits({});
    CHECK(reader.count(reader.picture(), reader.rectOf(u"words"_s), reader.theme.colors().hit) == 0);
    reader.view.showHits({reader.rangeOf(u"words"_s)});
    reader.view.showPage(&reader.page, &reader.codebook);
    CHECK(reader.view.hits().empty());
}

TEST_CASE("a hit over the end of a line is lit in both lines", "[reader]")
{
    Reader reader(u"One end\nand a beginning."_s);
    reader.view.showHits({reader.rangeOf(u"end\nand"_s)});
    const QImage picture = reader.picture();
    for (const QString &words : {u"end"_s, u"and"_s}) {
        CHECK(reader.count(picture, reader.rectOf(words), reader.theme.colors().hit) > 50);
    }
}
