// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/periods.h"
#include "model/analysis/who_speaks.h"
#include "tests/support/catch.h"
#include "tests/support/spoken_project.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::analysis;
using tests::Said;
using tests::SpokenProject;

namespace {

Article printed(const QString &outlet, const QString &published, const QString &language = {})
{
    Article article;
    article.outlet = outlet;
    article.published = published;
    article.language = language;
    return article;
}

/// Two articles about a strike: seven claims, 24 words of them quoted.
///
///     Port      Ana (3), Ana (5), Tom (2), Ana with Tom (4), nobody (1)
///     Levee     Ana (6), a docker (3)
struct Strike : SpokenProject
{
    Strike()
        : port(
            add(u"Port"_s,
                {{{u"Ana"_s}, 3}, {{u"Ana"_s}, 5}, {{u"Tom"_s}, 2}, {{u"Ana"_s, u"Tom"_s}, 4}, {{}, 1}},
                printed(u"Harbour Post"_s, u"2023-07-20"_s, u"en"_s)))
        , levee(
              add(u"Levee"_s, {{{u"Ana"_s}, 6}, {{u"?a docker"_s}, 3}},
                  printed(u"Valley Courier"_s, u"2023-09-02T10:00"_s)))
    {
    }

    ArticleId port;
    ArticleId levee;
};

} // namespace

TEST_CASE("what is said is counted by the source's role, a claim with two sources for each", "[speaks]")
{
    Strike on;
    on.answerSource(on.port, u"Ana"_s, u"role"_s, u"civil_society"_s);
    on.answerSource(on.port, u"Tom"_s, u"role"_s, u"official"_s);
    on.answerSource(on.levee, u"Ana"_s, u"role"_s, u"not_stated"_s);
    CHECK(
        on.figures(u"role"_s)
        == QStringList{
            u"civil_society: 3 claims, 12 words, 1 articles, 1 sources, 42.9 %"_s,
            u"official: 2 claims, 6 words, 1 articles, 1 sources, 28.6 %"_s,
            u"missing not_stated: 1 claims, 6 words, 1 articles, 1 sources, 14.3 %"_s,
            u"without_value: 1 claims, 3 words, 1 articles, 1 sources, 14.3 %"_s,
            u"no_source: 1 claims, 1 words, 1 articles, 0 sources, 14.3 %"_s});
}

TEST_CASE("the figures name what they are of", "[speaks]")
{
    Strike on;
    const Speaking speaking = whoSpeaks(*on.spoken(), groupingNamed(u"source"_s), Measure::Claims);
    CHECK(speaking.base.articles == 2);
    CHECK(speaking.base.articlesWithClaims == 2);
    CHECK(speaking.base.claims == 7);
    CHECK(speaking.base.claimsWithoutSource == 1);
    CHECK(speaking.base.wordsQuoted == 24);
    CHECK(speaking.base.speakers == 3);
    CHECK(speaking.base.unnamed == 1);
    CHECK(speaking.base.count(Measure::Articles) == 2);
    // Four of Ana, two of Tom, one of the docker, one of nobody.
    CHECK(speaking.sharesOverlap);
}

TEST_CASE("shares can be of claims, of words quoted and of articles", "[speaks]")
{
    Strike on;
    CHECK(
        on.figures(u"source"_s, Measure::WordsQuoted)
        == QStringList{
            u"Ana: 4 claims, 18 words, 2 articles, 1 sources, 75.0 %"_s,
            u"Tom: 2 claims, 6 words, 1 articles, 1 sources, 25.0 %"_s,
            u"a docker: 1 claims, 3 words, 1 articles, 1 sources, 12.5 %"_s,
            u"no_source: 1 claims, 1 words, 1 articles, 0 sources, 4.2 %"_s});
    CHECK(
        on.figures(u"source"_s, Measure::Articles)
        == QStringList{
            u"Ana: 4 claims, 18 words, 2 articles, 1 sources, 100.0 %"_s,
            u"Tom: 2 claims, 6 words, 1 articles, 1 sources, 50.0 %"_s,
            u"a docker: 1 claims, 3 words, 1 articles, 1 sources, 50.0 %"_s,
            u"no_source: 1 claims, 1 words, 1 articles, 0 sources, 50.0 %"_s});
}

TEST_CASE("two sources of the same value count their claim once there", "[speaks]")
{
    Strike on;
    on.answerSource(on.port, u"Ana"_s, u"role"_s, u"official"_s);
    on.answerSource(on.port, u"Tom"_s, u"role"_s, u"official"_s);
    const QStringList figures = on.figures(u"role"_s);
    CHECK(figures.first() == u"official: 4 claims, 14 words, 1 articles, 2 sources, 57.1 %"_s);
}

TEST_CASE("an entity's variable counts wherever it speaks, and says whom it is not asked of", "[speaks]")
{
    Strike on;
    on.isOfKind(u"Union"_s, u"organization"_s);
    on.add(u"Third"_s, {{{u"Union"_s}, 7}, {{u"Union"_s, u"Tom"_s}, 1}});
    on.answerEntity(u"Ana"_s, u"gender"_s, u"woman"_s);
    on.answerEntity(u"Tom"_s, u"gender"_s, u"declined"_s);
    CHECK(
        on.figures(u"gender"_s)
        == QStringList{
            u"woman: 4 claims, 18 words, 2 articles, 1 sources, 44.4 %"_s,
            u"missing declined: 3 claims, 7 words, 2 articles, 1 sources, 33.3 %"_s,
            u"without_value: 3 claims, 11 words, 2 articles, 2 sources, 33.3 %"_s,
            u"no_source: 1 claims, 1 words, 1 articles, 0 sources, 11.1 %"_s});
    const Speaking speaking =
        whoSpeaks(*on.spoken({.variables = {u"gender"_s}}), groupingNamed(u"gender"_s), Measure::Claims);
    CHECK(speaking.notAsked == 2);
}

TEST_CASE("what an entity was said to be while it was of another kind is hidden", "[speaks]")
{
    Strike on;
    on.answerEntity(u"Ana"_s, u"gender"_s, u"woman"_s);
    on.file.sql(
        u"UPDATE entity SET tag = (SELECT id FROM tag WHERE name = 'organization') WHERE name = 'Ana'"_s);
    CHECK(
        on.figures(u"gender"_s).first()
        == u"without_value: 6 claims, 23 words, 2 articles, 3 sources, 85.7 %"_s);
}

TEST_CASE("claims are parted by what an article is, those without a source with the others", "[speaks]")
{
    Strike on;
    on.add(u"Third"_s, {{{u"Ana"_s}, 1}});
    CHECK(
        on.figures(u"outlet"_s)
        == QStringList{
            u"Harbour Post: 5 claims, 15 words, 1 articles, 2 sources, 62.5 %"_s,
            u"Valley Courier: 2 claims, 9 words, 1 articles, 2 sources, 25.0 %"_s,
            u"without_value: 1 claims, 1 words, 1 articles, 1 sources, 12.5 %"_s});
    CHECK(
        on.figures(u"month"_s)
        == QStringList{
            u"2023-07: 5 claims, 15 words, 1 articles, 2 sources, 62.5 %"_s,
            u"2023-09: 2 claims, 9 words, 1 articles, 2 sources, 25.0 %"_s,
            u"without_value: 1 claims, 1 words, 1 articles, 1 sources, 12.5 %"_s});
    CHECK(on.figures(u"year"_s).first() == u"2023: 7 claims, 24 words, 2 articles, 3 sources, 87.5 %"_s);
    CHECK(on.figures(u"language"_s).first() == u"en: 5 claims, 15 words, 1 articles, 2 sources, 62.5 %"_s);
}

TEST_CASE("months stand in their order, however many claims they have", "[speaks]")
{
    Strike on;
    on.add(u"Late"_s, {{{}, 1}, {{}, 1}, {{}, 1}, {{}, 1}, {{}, 1}, {{}, 1}}, printed({}, u"2024-01-03"_s));
    const QStringList figures = on.figures(u"month"_s);
    REQUIRE(figures.size() == 3);
    CHECK(figures[0].startsWith(u"2023-07"_s));
    CHECK(figures[2].startsWith(u"2024-01: 6 claims"_s));
}

TEST_CASE("sources are counted by their kind, unnamed ones apart", "[speaks]")
{
    Strike on;
    on.isOfKind(u"Union"_s, u"organization"_s);
    on.add(u"Third"_s, {{{u"Union"_s}, 7}});
    CHECK(
        on.figures(u"kind"_s)
        == QStringList{
            u"person: 5 claims, 20 words, 2 articles, 2 sources, 62.5 %"_s,
            u"organization: 1 claims, 7 words, 1 articles, 1 sources, 12.5 %"_s,
            u"without_value: 1 claims, 3 words, 1 articles, 1 sources, 12.5 %"_s,
            u"no_source: 1 claims, 1 words, 1 articles, 0 sources, 12.5 %"_s});
}

TEST_CASE("a variable that is answered with an organization is shown by its name", "[speaks]")
{
    Strike on;
    on.isOfKind(u"Union"_s, u"organization"_s);
    on.answerSourceWith(on.port, u"Ana"_s, u"affiliation"_s, u"Union"_s);
    on.answerSource(on.levee, u"?a docker"_s, u"affiliation"_s, u"declined"_s);
    CHECK(
        on.figures(u"affiliation"_s)
        == QStringList{
            u"Union: 3 claims, 12 words, 1 articles, 1 sources, 42.9 %"_s,
            u"missing declined: 1 claims, 3 words, 1 articles, 1 sources, 14.3 %"_s,
            u"without_value: 3 claims, 12 words, 2 articles, 2 sources, 42.9 %"_s,
            u"no_source: 1 claims, 1 words, 1 articles, 0 sources, 14.3 %"_s});
}

TEST_CASE("claims are parted by what was said of them, with or without a source", "[speaks]")
{
    Strike on;
    on.answerClaim(on.port, 0, u"verification"_s, u"disputed"_s);
    on.answerClaim(on.port, 4, u"verification"_s, u"disputed"_s);
    on.answerClaim(on.levee, 0, u"verification"_s, u"unchecked"_s);
    CHECK(
        on.figures(u"verification"_s)
        == QStringList{
            u"disputed: 2 claims, 4 words, 1 articles, 1 sources, 28.6 %"_s,
            u"unchecked: 1 claims, 6 words, 1 articles, 1 sources, 14.3 %"_s,
            u"without_value: 4 claims, 14 words, 2 articles, 3 sources, 57.1 %"_s});
}

TEST_CASE("a source of several choices counts for each of them", "[speaks]")
{
    Strike on;
    on.file.sql(u"UPDATE variable SET level = 'choices' WHERE name = 'role'"_s);
    on.answerSource(on.port, u"Ana"_s, u"role"_s, u"expert;official"_s);
    on.answerSource(on.port, u"Tom"_s, u"role"_s, u"official"_s);
    const QStringList figures = on.figures(u"role"_s);
    CHECK(figures[0] == u"official: 4 claims, 14 words, 1 articles, 2 sources, 57.1 %"_s);
    CHECK(figures[1] == u"expert: 3 claims, 12 words, 1 articles, 1 sources, 42.9 %"_s);
}

TEST_CASE("a code that is no option is a value of its own", "[speaks]")
{
    Strike on;
    on.answerSource(on.port, u"Ana"_s, u"role"_s, u"poet"_s);
    CHECK(on.figures(u"role"_s).first() == u"poet: 3 claims, 12 words, 1 articles, 1 sources, 42.9 %"_s);
}

TEST_CASE("options of an ordinal variable stand in the codebook's order", "[speaks]")
{
    Strike on;
    on.file.sql(u"UPDATE variable SET level = 'ordinal' WHERE name = 'role'"_s);
    on.answerSource(on.port, u"Ana"_s, u"role"_s, u"expert"_s);
    on.answerSource(on.port, u"Tom"_s, u"role"_s, u"official"_s);
    const QStringList figures = on.figures(u"role"_s);
    CHECK(figures[0].startsWith(u"official: 2"_s));
    CHECK(figures[1].startsWith(u"expert: 3"_s));
}

TEST_CASE("some articles can be chosen", "[speaks]")
{
    Strike on;
    SpokenRequest request;
    request.articles = {on.levee};
    CHECK(
        on.figures(u"source"_s, Measure::Claims, request)
        == QStringList{
            u"Ana: 1 claims, 6 words, 1 articles, 1 sources, 50.0 %"_s,
            u"a docker: 1 claims, 3 words, 1 articles, 1 sources, 50.0 %"_s});
}

TEST_CASE("what is removed does not speak", "[speaks]")
{
    Strike on;
    on.file.sql(u"UPDATE annotation SET removed = 1 WHERE words = 5"_s);
    on.file.sql(
        u"UPDATE relation SET removed = 1 WHERE from_annotation = (SELECT id FROM annotation WHERE words = 2)"_s);
    on.file.sql(u"UPDATE article SET removed = 1 WHERE title = 'Levee'"_s);
    CHECK(
        on.figures(u"source"_s)
        == QStringList{
            u"Ana: 2 claims, 7 words, 1 articles, 1 sources, 50.0 %"_s,
            u"Tom: 1 claims, 4 words, 1 articles, 1 sources, 25.0 %"_s,
            u"no_source: 2 claims, 3 words, 1 articles, 0 sources, 50.0 %"_s});
}

TEST_CASE("a claim linked twice to a source counts once, and no longer when it is no claim", "[speaks]")
{
    Strike on;
    on.file.sql(
        u"INSERT INTO relation (uuid, article, from_annotation, source, coder, round, created) SELECT "
        "'22222222-2222-7222-8222-222222222222', article, from_annotation, source, coder, round, 1 FROM "
        "relation WHERE from_annotation = (SELECT id FROM annotation WHERE words = 5)"_s);
    CHECK(on.figures(u"source"_s).first().startsWith(u"Ana: 4 claims, 18 words"_s));
    on.file.sql(u"UPDATE annotation SET tag = (SELECT id FROM tag WHERE name = 'place') WHERE words = 5"_s);
    CHECK(on.figures(u"source"_s).first().startsWith(u"Ana: 3 claims, 13 words"_s));
}

TEST_CASE("the work of several coders is never added up", "[speaks]")
{
    Strike on;
    const CoderId second = on.file.addCoder(u"Second"_s);
    on.code(on.port, {{{u"Tom"_s}, 9}}, second);
    CHECK(on.figures(u"source"_s).first() == u"Ana: 4 claims, 18 words, 2 articles, 1 sources, 57.1 %"_s);
    SpokenRequest request;
    request.coder = u"Second"_s;
    CHECK(
        on.figures(u"source"_s, Measure::Claims, request)
        == QStringList{u"Tom: 1 claims, 9 words, 1 articles, 1 sources, 100.0 %"_s});
    CHECK(on.spoken(request)->uncoded == 1);
    request.coder = u"all"_s;
    CHECK(tests::errorOf([&] { on.spoken(request); }).startsWith(u"The work of several coders"_s));
    request.coder = u"Third"_s;
    CHECK(
        tests::errorOf([&] { on.spoken(request); })
        == u"There is no coder called “Third” in this project. There are: Coder 1, Second."_s);
    request = {};
    request.round = u"pilot"_s;
    CHECK(tests::errorOf([&] { on.spoken(request); }).startsWith(u"There is no round called “pilot”"_s));
}

TEST_CASE("claims are parted by what the coder that counts said of their article", "[speaks]")
{
    Strike on;
    const CoderId second = on.file.addCoder(u"Second"_s);
    on.file.sql(u"INSERT INTO variable (uuid, name, label, subject, level) VALUES "
                "('55555555-5555-7555-8555-555555555555', 'tone', 'Tone', 'article', 'nominal')"_s);
    on.code(on.port, {{{u"Tom"_s}, 9}}, second);
    on.answerArticle(on.port, u"tone"_s, u"calm"_s, on.file.coder());
    on.answerArticle(on.port, u"tone"_s, u"shrill"_s, second); // said later, and not the coding that counts
    CHECK(
        on.figures(u"tone"_s)
        == QStringList{
            u"calm: 5 claims, 15 words, 1 articles, 2 sources, 71.4 %"_s,
            u"without_value: 2 claims, 9 words, 1 articles, 2 sources, 28.6 %"_s});
    SpokenRequest request;
    request.coder = u"Second"_s;
    CHECK(
        on.figures(u"tone"_s, Measure::Claims, request)
        == QStringList{u"shrill: 1 claims, 9 words, 1 articles, 1 sources, 100.0 %"_s});
}

TEST_CASE("of a coder's rounds one counts for an article, the main one first", "[speaks]")
{
    Strike on;
    on.file.sql(u"INSERT INTO round (uuid, name, kind, position) VALUES "
                "('33333333-3333-7333-8333-333333333333', 'pilot', 'pilot', -1)"_s);
    // The pilot has the claim of five words only; another article has nothing but the pilot.
    on.file.sql(u"UPDATE annotation SET round = 2 WHERE words IN (5, 6, 3)"_s);
    SpokenRequest request;
    request.coder = u"Coder 1"_s;
    const QStringList both = on.figures(u"source"_s, Measure::Claims, request);
    // Port: 2, 4 and 1 in the main round; Levee: the pilot's 6 and 3.
    CHECK(both.first() == u"Ana: 2 claims, 10 words, 2 articles, 1 sources, 40.0 %"_s);
    request.round = u"pilot"_s;
    CHECK(on.figures(u"source"_s, Measure::Claims, request).first().startsWith(u"Ana: 3 claims, 14 words"_s));
    request = {};
    CHECK(on.spoken(request)->uncoded == 1);
}

TEST_CASE("articles that were excluded are left out and told of", "[speaks]")
{
    Strike on;
    on.file.sql(u"INSERT INTO coding (uuid, article, coder, round, status, reason, updated) SELECT "
                "'44444444-4444-7444-8444-444444444444', id, 1, 1, 'excluded', 'copy', 1 FROM article WHERE "
                "title = 'Levee'"_s);
    const auto spoken = on.spoken();
    CHECK(spoken->excluded == 1);
    CHECK(spoken->articles.size() == 1);
    CHECK(spoken->claims.size() == 5);
}

TEST_CASE("each source has its figures over all articles, the unnamed each by itself", "[speaks]")
{
    Strike on;
    on.add(u"Third"_s, {{{u"?a docker"_s}, 2}, {{u"Tom"_s}, 20}});
    on.answerSource(on.port, u"Ana"_s, u"role"_s, u"civil_society"_s);
    on.answerSource(on.levee, u"Ana"_s, u"role"_s, u"expert"_s);
    on.answerClaim(on.port, 0, u"verification"_s, u"confirmed"_s);
    on.answerClaim(on.port, 1, u"verification"_s, u"unchecked"_s);
    const auto spoken = on.spoken();
    QStringList lines;
    for (const SpeakerFigures &one : speakersIn(*spoken)) {
        CHECK(one.isUnnamed == one.id.isEmpty());
        CHECK(one.roles.size() == (one.name == u"Ana"_s ? 2 : 0));
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(one.name)
                         .arg(one.claims)
                         .arg(one.wordsQuoted)
                         .arg(one.articles)
                         .arg(one.unchecked));
        CHECK(static_cast<qint64>(one.claimsOf.size()) == one.claims);
    }
    CHECK(
        lines
        == QStringList{u"Ana 4 18 2 3"_s, u"Tom 3 26 2 3"_s, u"a docker 1 3 1 1"_s, u"a docker 1 2 1 1"_s});
    // Three claims in the port against one on the levee.
    const storage::VariableRow &role = *spoken->variable(u"ROLE"_s);
    CHECK(speakersIn(*spoken).first().roles == QStringList{role.options[3].label, role.options[1].label});
}

TEST_CASE("who is mentioned and never speaks is told, places aside", "[speaks]")
{
    Strike on;
    for (const auto &[article, name, kind] :
         {std::tuple(on.port, u"Ministry"_s, u"organization"_s),
          std::tuple(on.port, u"Ministry"_s, u"organization"_s),
          std::tuple(on.levee, u"Ministry"_s, u"organization"_s), std::tuple(on.port, u"Zoe"_s, u"person"_s),
          std::tuple(on.port, u"Almena"_s, u"place"_s), std::tuple(on.port, u"Ana"_s, u"person"_s)}) {
        on.mention(article, name, kind);
    }
    QStringList lines;
    for (const SilentFigures &one : silentIn(*on.spoken())) {
        lines.append(u"%1 %2 %3"_s.arg(one.name).arg(one.mentions).arg(one.articles));
    }
    CHECK(lines == QStringList{u"Ministry 3 2"_s, u"Zoe 1 1"_s});
}

TEST_CASE("shares go over the months, without gaps between the first and the last", "[speaks]")
{
    Strike on;
    on.add(u"Third"_s, {{{u"Tom"_s}, 20}});
    const auto spoken = on.spoken();
    const Speaking speaking = whoSpeaks(*spoken, groupingNamed(u"source"_s), Measure::Claims);
    const OverTime time = overTime(*spoken, speaking);
    CHECK(time.periods == QStringList{u"2023-07"_s, u"2023-08"_s, u"2023-09"_s});
    CHECK(time.base == QList<qint64>{5, 0, 2});
    CHECK(time.undated == 1);
    REQUIRE(speaking.rows.first().label == u"Ana"_s);
    CHECK(time.counts.first() == QList<qint64>{3, 0, 1});
    CHECK(time.share(0, 0) == 0.6);
    CHECK_FALSE(time.share(0, 1));
    const Speaking words = whoSpeaks(*spoken, groupingNamed(u"source"_s), Measure::WordsQuoted);
    const OverTime byWords = overTime(*spoken, words, 2);
    CHECK(byWords.periods == QStringList{u"2023"_s});
    CHECK(byWords.base == QList<qint64>{24});
    const Speaking articles = whoSpeaks(*spoken, groupingNamed(u"source"_s), Measure::Articles);
    CHECK(overTime(*spoken, articles, 2).counts.first() == QList<qint64>{2});
}

TEST_CASE("months and years are read from dates that tell them", "[speaks]")
{
    CHECK(monthOf(u"2023-07-20T14:05"_s) == u"2023-07"_s);
    CHECK(monthOf(u"2023-07"_s) == u"2023-07"_s);
    for (const QString &not_one :
         {u"2023"_s, u"2023-13-01"_s, u"2023-00"_s, u"July 2023"_s, u""_s, u"2023-071"_s}) {
        CHECK(monthOf(not_one).isEmpty());
    }
    CHECK(yearOf(u"2023"_s) == u"2023"_s);
    CHECK(yearOf(u"2023-99"_s) == u"2023"_s);
    CHECK(yearOf(u"20230720"_s).isEmpty());
    CHECK(yearOf(u"٢٠٢٣"_s).isEmpty());
    CHECK(
        periodsBetween(u"2023-11"_s, u"2024-02"_s)
        == QStringList{u"2023-11"_s, u"2023-12"_s, u"2024-01"_s, u"2024-02"_s});
    CHECK(periodsBetween(u"0009"_s, u"0011"_s) == QStringList{u"0009"_s, u"0010"_s, u"0011"_s});
    CHECK(periodsBetween({}, {}).isEmpty());
}

TEST_CASE("what cannot be grouped by is refused in words", "[speaks]")
{
    Strike on;
    CHECK(tests::errorOf([&] {
              on.figures(u"weight"_s);
          }).startsWith(u"There is no variable “weight” in this project. There are: "_s));
    on.file.sql(u"UPDATE variable SET subject = 'annotation' WHERE name = 'named'"_s);
    CHECK(tests::errorOf([&] {
              on.figures(u"named"_s);
          }).startsWith(u"The variable “named” is asked of annotations"_s));
}

TEST_CASE("an empty project has no figures and no shares", "[speaks]")
{
    SpokenProject on;
    const auto spoken = on.spoken();
    const Speaking speaking = whoSpeaks(*spoken, groupingNamed(u"source"_s), Measure::Claims);
    CHECK(speaking.rows.isEmpty());
    CHECK(speaking.base.claims == 0);
    CHECK(overTime(*spoken, speaking).periods.isEmpty());
    CHECK(on.add(u"Nothing said"_s, {}) != ArticleId());
    CHECK(on.spoken()->uncoded == 1);
}

TEST_CASE("that the project was changed meanwhile is told", "[speaks]")
{
    Strike on;
    SpokenReader undisturbed({}, 0);
    int slices = 0;
    while (undisturbed.step(on.file.store())) {
        ++slices;
    }
    CHECK(slices > 3);
    CHECK_FALSE(undisturbed.result()->changedMeanwhile);
    SpokenReader reader({}, 0);
    CHECK(reader.step(on.file.store()));
    on.file.addCoder(u"Second"_s);
    while (reader.step(on.file.store())) {
    }
    CHECK(reader.result()->changedMeanwhile);
    CHECK(reader.result()->claims.size() == 7);
}

TEST_CASE("names of measures and groupings are read back", "[speaks]")
{
    for (const Measure measure : {Measure::Claims, Measure::WordsQuoted, Measure::Articles}) {
        CHECK(measureNamed(name(measure)) == measure);
    }
    CHECK_FALSE(measureNamed(u"people"));
    for (const QString &each : groupingNames()) {
        CHECK(groupingNamed(each).by != Grouping::By::Variable);
        CHECK(name(groupingNamed(each)) == each);
    }
    CHECK(groupingNamed(u"role"_s) == Grouping{Grouping::By::Variable, u"role"_s});
    CHECK(groupingNamed(u"var.month"_s) == Grouping{Grouping::By::Variable, u"month"_s});
}
