// SPDX-License-Identifier: GPL-3.0-or-later
// Variables and options in a codebook's file: what is read, and what is refused in which words.
#include "model/exchange/codebook_variables.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;

namespace {

QList<Tag> tags()
{
    return Codebook::standard().tags;
}

VariableRow variable(const QString &name, const QString &level = {}, const QString &subject = {})
{
    VariableRow row;
    row.line = 2;
    row.name = name;
    row.level = level;
    row.value = subject;
    return row;
}

VariableRow option(const QString &of, const QString &code, const QString &level = {})
{
    VariableRow row;
    row.line = 3;
    row.isOption = true;
    row.parent = of;
    row.value = code;
    row.level = level;
    return row;
}

/// "line: why" of the row that is refused.
QString refused(const QList<VariableRow> &rows)
{
    try {
        variablesOf(rows, tags());
    } catch (const RowError &error) {
        return QString::number(error.line) + u": "_s + error.why;
    }
    return u"nothing"_s;
}

} // namespace

TEST_CASE("a variable gets what its row leaves out, and its options in their order", "[codebook]")
{
    const QList<Variable> read = variablesOf(
        {option(u"TONE"_s, u"good"_s), variable(u"tone"_s), option(u"tone"_s, u"unclear"_s, u"missing"_s)},
        tags());
    REQUIRE(read.size() == 1);
    CHECK(read[0].label == u"tone"_s);
    CHECK(read[0].level == Variable::Level::Nominal);
    CHECK(read[0].subject == Variable::Subject::Claim);
    CHECK(read[0].tag.isNull());
    REQUIRE(read[0].options.size() == 2);
    CHECK(read[0].options[0].value == u"good"_s);
    CHECK(read[0].options[0].label == u"good"_s);
    CHECK_FALSE(read[0].options[0].missing);
    CHECK(read[0].options[1].missing);
}

TEST_CASE("a variable is narrowed to a tag by its name, and placed by its position", "[codebook]")
{
    VariableRow age = variable(u"age"_s, u"ratio"_s, u"entity"_s);
    age.parent = u"Person"_s;
    age.position = 7;
    VariableRow frame = variable(u"frame"_s, u"choices"_s, u"article"_s);
    frame.position = 1;
    const QList<Tag> known = tags();
    const QList<Variable> read = variablesOf({age, frame}, known);
    REQUIRE(read.size() == 2);
    CHECK(read[0].name == u"frame"_s);
    CHECK(read[0].level == Variable::Level::Choices);
    CHECK(read[1].tag == known[0].id);
    CHECK(read[1].level == Variable::Level::Ratio);
    CHECK(read[1].subject == Variable::Subject::Entity);
}

TEST_CASE("an unsound variable is refused with its line and the reason", "[codebook]")
{
    CHECK(
        refused({variable(u"two words"_s)})
        == u"2: “two words” cannot be the name of a variable or option. Use letters, digits and _ only."_s);
    CHECK(
        refused({variable(u"tone"_s), variable(u"Tone"_s)})
        == u"2: the variable “Tone” is there twice. Rename one."_s);
    CHECK(
        refused({variable(u"tone"_s, u"fuzzy"_s)})
        == u"2: the level “fuzzy” is not known. There are: nominal, ordinal, interval, ratio, text, date, "
           u"choices, "
           "entity."_s);
    CHECK(
        refused({variable(u"tone"_s, {}, u"reader"_s)})
        == u"2: what the variable is asked of, “reader” is not known. There are: article, annotation, claim, "
           "entity, source."_s);
    CHECK(
        refused({option(u"tone"_s, u"good"_s)})
        == u"3: the option “good” belongs to the variable “tone”, which has no row."_s);
    CHECK(
        refused({variable(u"tone"_s), option(u"tone"_s, u"a"_s), option(u"tone"_s, u"a"_s)})
        == u"3: the variable “tone” has the option “a” twice. Leave one."_s);
    CHECK(
        refused({variable(u"tone"_s), option(u"tone"_s, u"a;b"_s)})
        == u"3: “a;b” cannot be the name of a variable or option. Use letters, digits and _ only."_s);
    VariableRow narrowed = variable(u"tone"_s);
    narrowed.parent = u"river"_s;
    CHECK(refused({narrowed}) == u"2: the variable “tone” is asked of the tag “river”, which has no row."_s);
    VariableRow first = variable(u"a"_s);
    VariableRow second = variable(u"b"_s);
    first.id = second.id = TagId::make().text();
    CHECK(refused({first, second}).endsWith(u"is no id of its own. Empty the cell and one is made."_s));
    first.id = u"one"_s;
    CHECK(refused({first}) == u"2: “one” is no id of its own. Empty the cell and one is made."_s);
}

TEST_CASE("names, codes and labels that are too long are refused with their lines", "[codebook]")
{
    const QString tooLong(1001, u'x');
    const QString excess =
        u": “%1…” has 1,001 characters, and a name has at most 1,000. Shorten it."_s.arg(QString(40, u'x'));
    VariableRow labelled = variable(u"tone"_s);
    labelled.label = tooLong;
    CHECK(refused({labelled}) == u"2"_s + excess);
    CHECK(refused({variable(tooLong)}) == u"2"_s + excess);
    VariableRow good = option(u"tone"_s, u"good"_s);
    good.label = tooLong;
    CHECK(refused({variable(u"tone"_s), good}) == u"3"_s + excess);
    CHECK(refused({variable(u"tone"_s), option(u"tone"_s, tooLong)}) == u"3"_s + excess);
    good.label.chop(1);
    CHECK(refused({variable(u"tone"_s), good}) == u"nothing"_s);
}

TEST_CASE("ids that a codebook has are kept", "[codebook]")
{
    VariableRow tone = variable(u"tone"_s);
    VariableRow good = option(u"tone"_s, u"good"_s);
    tone.id = VariableId::make().text();
    good.id = OptionId::make().text();
    const QList<Variable> read = variablesOf({tone, good}, tags());
    CHECK(read[0].id.text() == tone.id);
    CHECK(read[0].options[0].id.text() == good.id);
}
