// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "ui/panel/source_choice.h"

using namespace Qt::StringLiterals;
using tests::Desk;

namespace {

/// Who is offered for the claim that begins with these words, in order.
QString offered(const Desk &desk, const QString &claim)
{
    QStringList names;
    for (const model::Annotation &annotation : desk.page.annotations) {
        if (desk.page.quote(annotation).startsWith(claim)) {
            for (const ui::SourceChoice &choice :
                 ui::sourceChoices(desk.page, desk.codebook, annotation.id)) {
                names.append(choice.name);
            }
            break;
        }
    }
    return names.join(u", "_s);
}

} // namespace

TEST_CASE("The name nearest to the claim is offered first, and places are not", "[source]")
{
    const Desk desk(u"[Ana|person] of the [Board|organization] in [Graz|place] waited. [“Well,”|claim] said "
                    "[Tom|person]."_s);
    CHECK(offered(desk, u"“Well"_s) == u"Tom, Board, Ana"_s);
}

TEST_CASE("Within an interrupted quotation stands who says it", "[source]")
{
    const Desk desk(
        u"[Ana|person] waited. [“We stay,”|claim#1] said [Tom|person] on a rather long day of the "
        "talks, [“until the end.”|claim#1] [Eva|person] left."_s);
    CHECK(offered(desk, u"“We stay"_s) == u"Tom, Eva, Ana"_s);
}

TEST_CASE("Whom a claim speaks of comes after all who stand outside of it", "[source]")
{
    const Desk desk(
        u"[Ana|person] told the crowd on that cold morning: [“[Tom|person] lied to us.”|claim]"_s);
    CHECK(offered(desk, u"“Tom"_s) == u"Ana, Tom"_s);
}

TEST_CASE("For a claim within another, its own speaker is nearer than the outer one", "[source]")
{
    const Desk desk(
        u"[Ana|person] said [that [Tom|person] denied [having been there|claim] at all|claim]."_s);
    CHECK(offered(desk, u"that Tom"_s) == u"Ana, Tom"_s);
    CHECK(offered(desk, u"having been"_s) == u"Tom, Ana"_s);
}
