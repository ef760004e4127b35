// SPDX-License-Identifier: GPL-3.0-or-later
// What is written becomes an answer as it is stored, or is refused with a reason.
#include "model/project/answer_reading.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model;
using Level = Variable::Level;

namespace {

Variable variable(Level level)
{
    Variable variable;
    variable.name = u"tone"_s;
    variable.level = level;
    variable.options = {
        {{}, u"good"_s, u"Rather good"_s},
        {{}, u"bad"_s, u"Malo"_s},
        {{}, u"old"_s, u"Old"_s, false, true},
        {{}, u"not_stated"_s, u"Not stated"_s, true}};
    return variable;
}

QString read(Level level, const QString &written, const QString &stored = {})
{
    const ReadAnswer answer = readAnswer(variable(level), written, stored);
    CHECK((answer.value.isEmpty() || answer.why.isEmpty()));
    return answer.why.isEmpty() ? answer.value : u"! "_s + answer.why;
}

} // namespace

TEST_CASE("an option is read by its code or its label", "[answers]")
{
    for (const Level level : {Level::Nominal, Level::Ordinal}) {
        CHECK(read(level, u"good"_s) == u"good"_s);
        CHECK(read(level, u" GOOD\n"_s) == u"good"_s);
        CHECK(read(level, u"rather  good"_s) == u"good"_s);
        CHECK(read(level, u"málo"_s) == u"bad"_s);
        CHECK(read(level, u"not stated"_s) == u"not_stated"_s);
        CHECK(read(level, u"  "_s) == QString());
        CHECK(
            read(level, u"fair"_s)
            == u"! “fair” is none of the answers to “tone”. There are: good, bad, not_stated."_s);
    }
}

TEST_CASE("of many options the first are told", "[answers]")
{
    Variable many = variable(Level::Nominal);
    many.options.clear();
    for (int i = 1; i <= 5000; ++i) {
        many.options.append({{}, u"o%1"_s.arg(i), u"Option"_s});
    }
    const QString why = readAnswer(many, u"fair"_s).why;
    CHECK(why.startsWith(u"“fair” is none of the answers to “tone”. There are: o1, o2, "_s));
    CHECK(why.endsWith(u", o20, …."_s));
}

TEST_CASE("a retired option stays where it stands, and is given no more", "[answers]")
{
    CHECK(read(Level::Nominal, u"old"_s, u"old"_s) == u"old"_s);
    CHECK(
        read(Level::Nominal, u"old"_s, u"good"_s)
        == u"! The answer “old” is retired and is given no more."_s);
    CHECK(read(Level::Choices, u"old;good"_s, u"old"_s) == u"good;old"_s);
    CHECK(
        read(Level::Choices, u"old;good"_s, u"golden"_s)
        == u"! The answer “old” is retired and is given no more."_s);
}

TEST_CASE("several choices are kept in the codebook's order, each once", "[answers]")
{
    CHECK(read(Level::Choices, u"bad; Rather good;bad"_s) == u"good;bad"_s);
    CHECK(read(Level::Choices, u"not_stated"_s) == u"not_stated"_s);
    CHECK(read(Level::Choices, u";"_s) == QString());
    CHECK(
        read(Level::Choices, u"bad;not_stated"_s)
        == u"! “bad;not_stated” says why there is no answer, and gives one too."_s);
    CHECK(read(Level::Choices, u"bad;so"_s).startsWith(u"! “so” is none of the answers"_s));
}

TEST_CASE("numbers, days and texts are checked, and may be missing for a reason", "[answers]")
{
    for (const Level level : {Level::Interval, Level::Ratio}) {
        CHECK(read(level, u"12"_s) == u"12"_s);
        CHECK(read(level, u"-1,5"_s) == u"-1.5"_s);
        CHECK(read(level, u"+.5"_s) == u".5"_s);
        CHECK(read(level, u"2e6"_s) == u"2e6"_s);
        CHECK(read(level, u"Not stated"_s) == u"not_stated"_s);
        for (const QString &wrong :
             {u"twelve"_s, u"1.234,5"_s, u"12 km"_s, u"good"_s, u"nan"_s, u"0x1f"_s, u"-"_s}) {
            CHECK(
                read(level, wrong) == u"! “tone” needs a number, such as 12 or 1.5, not “%1”."_s.arg(wrong));
        }
    }
    CHECK(read(Level::Date, u"2024-02-29"_s) == u"2024-02-29"_s);
    CHECK(read(Level::Date, u"not_stated"_s) == u"not_stated"_s);
    for (const QString &wrong : {u"2023-02-29"_s, u"29.2.2024"_s, u"2024"_s, u"2024-2-9"_s}) {
        CHECK(read(Level::Date, wrong) == u"! “tone” needs a day such as 2026-03-01, not “%1”."_s.arg(wrong));
    }
    CHECK(read(Level::Text, u" two\r\nlines "_s) == u"two\nlines"_s);
    CHECK(read(Level::Text, u"Good"_s) == u"Good"_s);
    CHECK(read(Level::Text, u"NOT STATED"_s) == u"not_stated"_s);
}

TEST_CASE("a name is not read as a value", "[answers]")
{
    CHECK(read(Level::Entity, u"Not stated"_s) == u"not_stated"_s);
    CHECK(read(Level::Entity, u"Port council"_s) == u"! “tone” is answered with a name of the project."_s);
}
