// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/codebook.h"
#include "model/text/quotation_kind.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"

using model::text::nameOf;
using model::text::quotationKindOf;
using namespace Qt::StringLiterals;

namespace {

/// The kind of the one claim of a marked text.
QString kindOf(const QString &notation)
{
    const model::ArticlePage page = tests::marked(notation, model::Codebook::standard());
    return nameOf(quotationKindOf(page.text, page.annotations.at(0).segments));
}

} // namespace

TEST_CASE("a claim all in quotation marks is direct, whether it takes the marks in or not", "[quotations]")
{
    CHECK(kindOf(u"[“We stay,”|claim] said Weiss."_s) == u"direct"_s);
    CHECK(kindOf(u"“[We stay|claim],” said Weiss."_s) == u"direct"_s);
    CHECK(kindOf(u"“We [stay|claim],” said Weiss."_s) == u"direct"_s);
    CHECK(kindOf(u"[« On reste »|claim], dit-elle."_s) == u"direct"_s);
    CHECK(kindOf(u"[„Wir bleiben“|claim], sagte sie."_s) == u"direct"_s);
    CHECK(kindOf(u"قالت: [«سنبقى»|claim]."_s) == u"direct"_s);
    CHECK(kindOf(u"[“We stay,”|claim#1] said Weiss. [“For good.”|claim#1]"_s) == u"direct"_s);
}

TEST_CASE("a claim without a quoted word is indirect", "[quotations]")
{
    CHECK(kindOf(u"Weiss said [they would stay|claim]."_s) == u"indirect"_s);
    CHECK(kindOf(u"[Weiss said|claim]: “We stay.”"_s) == u"indirect"_s);
    CHECK(kindOf(u"She said [“|claim]no”."_s) == u"indirect"_s); // a mark is no word
    CHECK(kindOf(u"The workers’ [pay won’t rise|claim]."_s) == u"indirect"_s);
}

TEST_CASE("a claim with words in and outside of marks is mixed", "[quotations]")
{
    CHECK(kindOf(u"Weiss said [they would “never” leave|claim]."_s) == u"mixed"_s);
    CHECK(kindOf(u"Rask called [the plan “a disgrace”|claim]."_s) == u"mixed"_s);
    CHECK(kindOf(u"[They stay|claim#1], said Weiss: [“For good.”|claim#1]"_s) == u"mixed"_s);
    // A stretch without a comma before it goes on with the sentence.
    CHECK(kindOf(u"[“We stay” was all|claim]."_s) == u"mixed"_s);
}

TEST_CASE("who speaks, tagged along with a quotation, does not make it mixed", "[quotations]")
{
    CHECK(kindOf(u"[“We stay,” said Weiss. “For good.”|claim]"_s) == u"direct"_s);
    CHECK(kindOf(u"[“Why?” asked Weiss.|claim]"_s) == u"direct"_s);
    CHECK(kindOf(u"[«Nos quedamos», dijo Weiss|claim]."_s) == u"direct"_s);
    CHECK(
        kindOf(u"[“We stay,” said Weiss, and nobody in the whole of the yard would have thought so|claim]"_s)
        == u"mixed"_s);
}

TEST_CASE("a quotation over paragraphs that closes only at the end is direct", "[quotations]")
{
    CHECK(kindOf(u"[“We stay.\n\n“And we fight.”|claim]"_s) == u"direct"_s);
    CHECK(kindOf(u"[“We stay.|claim#1]\n\n[“And we fight.”|claim#1]"_s) == u"direct"_s);
    CHECK(kindOf(u"[“We stay.”\nThen they left.|claim]"_s) == u"mixed"_s);
}

TEST_CASE("pieces that are not in the text are passed over", "[quotations]")
{
    CHECK(quotationKindOf(u"“We stay.”", {}) == model::text::QuotationKind::Indirect);
    CHECK(quotationKindOf(u"“We stay.”", {{40, 50}}) == model::text::QuotationKind::Indirect);
    CHECK(quotationKindOf(u"“We stay.”", {{2, 50}}) == model::text::QuotationKind::Direct);
}
