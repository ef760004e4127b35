// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/quoting.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Segments;
using model::TextRange;

namespace {

/// Quotes the lines as pieces of one text.
QString quotedPieces(const QStringList &pieces)
{
    QString text;
    Segments segments;
    for (const QString &piece : pieces) {
        const qsizetype start = text.size();
        text += piece;
        segments.add({start, text.size()});
        text += u" and then "_s;
    }
    return model::text::quoted(text, segments);
}

struct Row
{
    QStringList pieces;
    QString quoted;
};

} // namespace

TEST_CASE("words are cited between marks, and marks they have are not doubled", "[quoting]")
{
    const QList<Row> rows = {
        {{u"Ana Quispe"_s}, u"“Ana Quispe”"_s},
        {{u"“We wait.”"_s}, u"“We wait.”"_s},
        {{u"„Wir warten.“"_s}, u"„Wir warten.“"_s},
        {{u"« On attend »"_s}, u"« On attend »"_s},
        {{u"\"We wait.\""_s}, u"\"We wait.\""_s},
        {{u"‘We wait.’"_s}, u"‘We wait.’"_s},
        {{u"「待つ」"_s}, u"「待つ」"_s},
        // Pieces, each quoted, and one quotation over all of them.
        {{u"“We wait,”"_s, u"“We stay.”"_s}, u"“We wait,” […] “We stay.”"_s},
        {{u"“We wait"_s, u"and stay.”"_s}, u"“We wait […] and stay.”"_s},
        {{u"the harbour"_s, u"the port"_s}, u"“the harbour […] the port”"_s},
        // Only one of the pair was taken.
        {{u"“We wait"_s}, u"“We wait”"_s},
        {{u"«On attend"_s}, u"«On attend»"_s},
        {{u"We wait.”"_s}, u"“We wait.”"_s},
        // Quotations within become single ones; an apostrophe stays what it is.
        {{u"“We wait,” she said"_s}, u"“‘We wait,’ she said”"_s},
        {{u"She said “no” and “never”"_s}, u"“She said ‘no’ and ‘never’”"_s},
        {{u"“No” and “never”"_s}, u"“‘No’ and ‘never’”"_s},
        {{u"a \"deal\" at last"_s}, u"“a ‘deal’ at last”"_s},
        {{u"the workers’ rights won’t"_s}, u"“the workers’ rights won’t”"_s},
        {{u"le « oui » du port"_s}, u"“le « oui » du port”"_s}};
    for (const Row &row : rows) {
        CAPTURE(row.pieces.join(u'|').toStdString());
        CHECK(quotedPieces(row.pieces) == row.quoted);
    }
}

TEST_CASE("a quote stands in one line, its no-break spaces as they were", "[quoting]")
{
    CHECK(quotedPieces({u" two\n\n lines\tand 4\u00a0000 "_s}) == u"“two lines and 4\u00a0000”"_s);
    CHECK(model::text::quoted(u"abc", {}) == QString());
    CHECK(model::text::quoted(u"a \n b", {{1, 4}}) == QString());
}

TEST_CASE("text from right to left is quoted in its own marks and shielded", "[quoting]")
{
    CHECK(quotedPieces({u"توقفت الحركة"_s}) == u"\u2068«توقفت الحركة»\u2069"_s);
    CHECK(quotedPieces({u"«سنبقى»"_s}) == u"\u2068«سنبقى»\u2069"_s);
    CHECK(quotedPieces({u"قالت «لا» مرة"_s}) == u"\u2068«قالت “لا” مرة»\u2069"_s);
    CHECK(quotedPieces({u"the paper الميناء"_s}) == u"\u2068“the paper الميناء”\u2069"_s);
    CHECK(model::text::shielded(u"Harbour Post"_s) == u"Harbour Post"_s);
    CHECK(model::text::shielded(u"ערב"_s) == u"\u2068ערב\u2069"_s);
}
