// SPDX-License-Identifier: GPL-3.0-or-later
// What the margin tells of a claim.
#include "model/project/edits_variable.h"
#include "tests/ui/reader_fixture.h"
#include "ui/reader/margin.h"

using namespace Qt::StringLiterals;
using model::AnnotationId;
using tests::Reader;

namespace {

const QString rain =
    u"it rained for days, then for weeks, and then nobody counted the days any more until the "
    "river stood in the streets and the boats in the gardens of those who had stayed behind"_s;

/// A reader whose claims are answered as the inspector does.
struct Notes : Reader
{
    using Reader::Reader;

    void answer(const QString &quote, QStringView variable, const QString &value)
    {
        const model::Variable *asked = codebook.variableNamed(variable);
        REQUIRE(asked);
        take(model::edits::answer(page, {annotation(quote).id, asked->id, {value}}, {{}, {}, 1}).change);
    }
    void link(const QString &quote, const QString &name, const QString &cue)
    {
        take(model::edits::linkSource(page, annotation(quote).id, annotation(name).id, cue, {}, {{}, {}, 1})
                 .change);
    }
    QString words()
    {
        picture();
        QStringList lines;
        for (const auto &each : view.findChildren<ui::Margin *>().first()->content().words) {
            lines.append(each.text);
        }
        return lines.join(u" | "_s);
    }
};

} // namespace

TEST_CASE("The margin tells who said a claim, how, and what checking has shown", "[reader][margin]")
{
    Notes reader(u"[Anna|person] said [%1|claim]."_s.arg(rain));
    reader.link(rain, u"Anna"_s, u"said"_s);
    CHECK(reader.words() == u"Anna | said"_s);
    reader.answer(rain, u"quotation", u"indirect"_s);
    CHECK(reader.words() == u"Anna | indirect · said"_s);
    reader.answer(rain, u"verification", u"cannot_check"_s);
    CHECK(reader.words() == u"Anna | indirect · said | cannot be checked"_s);
    reader.answer(rain, u"quotation", {});
    CHECK(reader.words() == u"Anna | said | cannot be checked"_s);
    reader.view.setCurrent(reader.annotation(rain).id);
    CHECK(reader.view.accessibleDescription().contains(u"(cannot be checked)"_s));
    reader.answer(rain, u"verification", {});
    CHECK(reader.words() == u"Anna | said"_s);
}

TEST_CASE("Where a claim has one line the margin tells the most needed alone", "[reader][margin]")
{
    Notes reader(u"[Anna|person] said [it rained|claim].\n\n[It snowed|claim]."_s);
    reader.link(u"it rained"_s, u"Anna"_s, u"said"_s);
    reader.answer(u"it rained"_s, u"verification", u"false"_s);
    CHECK(reader.words().startsWith(u"Anna"_s));
    CHECK_FALSE(reader.words().contains(u"false"_s));
    // Who is told nothing of the source is told the verdict.
    reader.answer(u"It snowed"_s, u"verification", u"disputed"_s);
    CHECK(reader.words().endsWith(u"| disputed"_s));
}

TEST_CASE("A renamed verdict stands in the margin as it is called now", "[reader][margin]")
{
    Notes reader(u"[%1|claim]."_s.arg(rain));
    reader.answer(rain, u"verification", u"false"_s);
    CHECK(reader.words() == u"false"_s);
    const model::Variable before = *reader.codebook.variableNamed(u"verification");
    model::Variable after = before;
    for (model::VariableOption &option : after.options) {
        option.label = option.value == u"false"_s ? u"OTAN says no"_s : option.label;
    }
    reader.take(model::edits::changeVariable(before, after, {}).change);
    CHECK(reader.words() == u"OTAN says no"_s); // the capitals of an abbreviation stay
}

TEST_CASE("The margin tells only the beginning of a cue of megabytes", "[reader][margin]")
{
    Notes reader(u"[Anna|person] said [%1|claim]."_s.arg(rain));
    reader.link(rain, u"Anna"_s, QString(3'000'000, u's'));
    CHECK(reader.words() == u"Anna | "_s + QString(2000, u's') + u'…');
}
