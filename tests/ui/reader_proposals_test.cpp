// SPDX-License-Identifier: GPL-3.0-or-later
// How what is proposed is underlined in the reader.
#include "tests/ui/reader_fixture.h"

using namespace Qt::StringLiterals;
using tests::Reader;

TEST_CASE("proposals have dots at the foot of their words, and underlines stay beneath them", "[reader]")
{
    Reader reader(u"Plain words and [Port Almena|place] here."_s);
    const QColor dots = reader.theme.colors().muted;
    const QRect plain = reader.rectOf(u"words"_s);
    const QRect tagged = reader.rectOf(u"Almena"_s);
    const QRect below = QRect(tagged.left() + 2, tagged.bottom() + 1, tagged.width() - 4, 4);
    const QImage before = reader.picture();
    CHECK(reader.count(before, plain, dots) == 0);
    reader.view.showProposals({reader.rangeOf(u"words"_s), reader.rangeOf(u"Almena"_s)});
    const QImage after = reader.picture();
    // Dotted: about a half of the line's pixels, not all.
    const int found = reader.count(after, plain, dots);
    CHECK(found > plain.width() / 4);
    const QRect foot(plain.left(), plain.bottom() - 3, plain.width(), 4);
    CHECK(reader.count(after, foot, dots) == found);
    CHECK(found < plain.width() * 3);
    CHECK(reader.count(after, tagged, dots) > tagged.width() / 4);
    const QColor ink = reader.theme.style(reader.tag(u"place"_s)).ink;
    CHECK(reader.count(before, below, ink) > 0);
    CHECK(reader.count(after, below, ink) == reader.count(before, below, ink));
    CHECK(reader.count(after, reader.rectOf(u"Plain"_s).adjusted(0, 0, -2, 0), dots) == 0);
}

TEST_CASE("proposals go with the next ones and with another page", "[reader]")
{
    Reader reader(u"Plain words."_s);
    reader.view.showProposals({reader.rangeOf(u"words"_s)});
    reader.view.showProposals({});
    CHECK(reader.count(reader.picture(), reader.rectOf(u"words"_s), reader.theme.colors().muted) == 0);
    reader.view.showProposals({reader.rangeOf(u"words"_s)});
    reader.view.showPage(&reader.page, &reader.codebook);
    CHECK(reader.view.proposals().empty());
}

TEST_CASE("a proposal over the end of a line is underlined in both lines", "[reader]")
{
    Reader reader(u"One end\nand a beginning."_s);
    reader.view.showProposals({reader.rangeOf(u"end\nand"_s)});
    const QImage picture = reader.picture();
    for (const QString &words : {u"end"_s, u"and"_s}) {
        CHECK(reader.count(picture, reader.rectOf(words), reader.theme.colors().muted) > 5);
    }
}
