// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::marked;
using tests::shown;

namespace {

Codebook codebook()
{
    const auto tag = [](const QString &name, Tag::Role role) {
        Tag result;
        result.id = TagId::make();
        result.name = name;
        result.role = role;
        return result;
    };
    return {{
        tag(u"person"_s, Tag::Role::Entity),
        tag(u"place"_s, Tag::Role::Entity),
        tag(u"claim"_s, Tag::Role::Claim),
    }};
}

} // namespace

TEST_CASE("marked text gives the plain text and its annotations", "[marked_text]")
{
    const Codebook tags = codebook();
    const CoderId coder = CoderId::make();
    const RoundId round = RoundId::make();
    const ArticlePage page = marked(u"[Anna Weiss|person] spoke in [Graz|place].", tags, coder, round);
    CHECK(page.text == u"Anna Weiss spoke in Graz."_s);
    REQUIRE(page.annotations.size() == 2);
    const Annotation &anna = page.annotations.at(0);
    CHECK(anna.segments == Segments{{0, 10}});
    CHECK(anna.tag == tags.tags[0].id);
    CHECK(anna.coder == coder);
    CHECK(anna.round == round);
    CHECK(anna.article == page.article.id);
    CHECK(page.entities.value(anna.entity).name == u"Anna Weiss"_s);
    CHECK(page.entities.value(anna.entity).tag == tags.tags[0].id);
    CHECK(page.annotations.at(1).segments == Segments{{20, 24}});
    CHECK(page.article.title.isEmpty());
    CHECK(page.article.words == 5);
    CHECK(page.article.characters == 25);
}

TEST_CASE("mentions of one name join one entity, and a claim has none", "[marked_text]")
{
    const ArticlePage page = marked(u"[Ana|person] and [Ana|person] in [Ana|place]: [yes|claim]", codebook());
    CHECK(page.entities.size() == 2);
    CHECK(page.annotations.at(0).entity == page.annotations.at(1).entity);
    CHECK_FALSE(page.annotations.at(0).entity == page.annotations.at(2).entity);
    CHECK(page.annotations.at(3).entity.isNull());
}

TEST_CASE("brackets nest and numbered pieces join", "[marked_text]")
{
    const ArticlePage page = marked(u"[“No, [Graz|place],|claim#1]” he said, [“never.”|claim#1]", codebook());
    CHECK(page.text == u"“No, Graz,” he said, “never.”"_s);
    REQUIRE(page.annotations.size() == 2);
    CHECK(page.annotations.at(0).segments == Segments{{0, 10}, {21, 29}});
    CHECK(page.annotations.at(1).segments == Segments{{5, 9}});
}

TEST_CASE("what was marked is shown again in the same notation", "[marked_text]")
{
    const QString notation = GENERATE(
        u""_s, u"plain"_s, u"[Anna|person]"_s, u"[Anna|person][Graz|place] x"_s,
        u"[“No, [[Graz|place]|claim],” he said|claim]"_s, u"[[Anna|person]|claim] [[Anna|claim]|person]"_s,
        u"[a|claim#1] b [c|claim#1] d [e|claim#2][😀|person] [f|claim#2]"_s,
        u"\\[sic\\] a|b \\\\ [a\\|b|place]"_s, u"[a\n\nb|claim]\n"_s);
    const Codebook tags = codebook();
    CHECK(shown(marked(notation, tags), tags) == notation);
}

TEST_CASE("annotations that cross an earlier one are listed behind the text", "[marked_text]")
{
    const Codebook tags = codebook();
    ArticlePage page = marked(u"[Anna spoke|claim] in Graz", tags);
    Annotation crossing = page.annotations.at(0);
    crossing.id = AnnotationId::make();
    crossing.tag = tags.tags[1].id;
    crossing.segments = Segments{{5, 13}, {14, 18}};
    page.annotations.insert(crossing);
    CHECK(shown(page, tags) == u"[Anna spoke|claim] in Graz {place 5-13;14-18}"_s);
}

TEST_CASE("wrong notation fails with a message that says where", "[marked_text]")
{
    const auto mark = [](QStringView text) {
        return marked(text, codebook());
    };
    CHECK_THROWS_WITH(mark(u"a [b"), "marked text: the \"[\" at 2 is never closed");
    CHECK_THROWS_WITH(mark(u"a b] c"), "marked text: the \"]\" at 3 has no \"|tag\" before it");
    CHECK_THROWS_WITH(mark(u"[b|person"), "marked text: no \"]\" follows the \"|\" at 2");
    CHECK_THROWS_WITH(mark(u"x [|person]"), "marked text: the \"[\" at 2 needs words, \"|\" and a tag");
    CHECK_THROWS_WITH(mark(u"[b|]"), "marked text: the \"[\" at 0 needs words, \"|\" and a tag");
    CHECK_THROWS_WITH(mark(u"[b|planet]"), "marked text: the codebook has no tag \"planet\"");
    CHECK_THROWS_WITH(mark(u"b\\"), "marked text: nothing follows the last backslash");
}

TEST_CASE("annotations and words are found by what they read", "[marked_text]")
{
    const ArticlePage page = marked(u"[No|claim#1], he said, [never|claim#1]. No. [No|claim]", codebook());
    CHECK(tests::find(page, u"No […] never").segments.count() == 2);
    CHECK(tests::find(page, u"No").segments == Segments{{24, 26}});
    CHECK(tests::rangeOf(page.text, u"No") == TextRange{0, 2});
    CHECK(tests::rangeOf(page.text, u"No", 3) == TextRange{24, 26});
    CHECK_THROWS_WITH(tests::find(page, u"he"), "no annotation reads \"he\"");
    CHECK_THROWS_WITH(tests::rangeOf(page.text, u"No", 4), "the text does not have \"No\" 4 time(s)");
}
