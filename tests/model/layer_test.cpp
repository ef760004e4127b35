// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/layer.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;
using storage::AnnotationRow;
using storage::ArticleRow;
using storage::CodingRow;

namespace {

/// A small world of coders and rounds, by key.
struct World
{
    storage::ByKey<Coder> coders;
    storage::ByKey<Round> rounds;

    void addCoder(qint64 key, Coder::Kind kind)
    {
        coders.insert(key, {CoderId::make(), u"coder %1"_s.arg(key), {}, {}, kind});
    }
    void addRound(qint64 key, Round::Kind kind, int position)
    {
        rounds.insert(key, {RoundId::make(), u"round %1"_s.arg(key), kind, position});
    }

    LayerChoice choice(const QString &coder, const QString &round = {}) const
    {
        ExportRequest request;
        request.coder = coder;
        request.round = round;
        return {request, coders, rounds};
    }

    static World standard()
    {
        World world;
        world.addCoder(1, Coder::Kind::Human);
        world.addCoder(2, Coder::Kind::Human);
        world.addCoder(3, Coder::Kind::Consensus);
        world.addCoder(4, Coder::Kind::Machine);
        world.addRound(1, Round::Kind::Main, 0);
        world.addRound(2, Round::Kind::Reliability, 1);
        world.addRound(3, Round::Kind::Pilot, 2);
        return world;
    }
};

AnnotationRow row(qint64 coder, qint64 round, qint64 created)
{
    AnnotationRow row;
    row.coder = coder;
    row.round = round;
    row.created = created;
    return row;
}

CodingRow said(qint64 coder, qint64 round, const char *status, qint64 at)
{
    return {.coder = coder, .round = round, .status = status, .reason = {}, .updated = at};
}

/// "coder/round", in order.
QString shown(const std::vector<Layer> &layers)
{
    QStringList texts;
    for (const Layer &layer : layers) {
        texts.append(u"%1/%2"_s.arg(layer.coder).arg(layer.round));
    }
    return texts.join(u' ');
}

QString chosen(
    const World &world, const std::vector<AnnotationRow> &rows, const QString &coder = u"final"_s,
    const QString &round = {}, std::optional<qint64> mainCoder = {},
    const std::vector<CodingRow> &codings = {})
{
    ArticleRow article;
    article.mainCoder = mainCoder;
    return shown(world.choice(coder, round).of(article, rows, codings));
}

/// The promise, read word for word: the pass, then in it the consensus, the main coder, the first of the
/// people, the first of the programs.
QString promised(
    const World &world, const std::vector<AnnotationRow> &rows, const QString &round,
    std::optional<qint64> mainCoder)
{
    const auto codersIn = [&](auto isRound, auto isCoder) {
        std::vector<AnnotationRow> found;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [&](const AnnotationRow &one) {
            return isRound(one.round) && isCoder(one.coder);
        });
        std::sort(found.begin(), found.end(), [](const AnnotationRow &a, const AnnotationRow &b) {
            return std::tie(a.created, a.coder) < std::tie(b.created, b.coder);
        });
        return found;
    };
    const auto anybody = [](qint64) {
        return true;
    };
    QList<qint64> passes;
    for (const Round::Kind kind : {Round::Kind::Main, Round::Kind::Reliability}) {
        QList<qint64> ofKind;
        for (auto it = world.rounds.cbegin(); it != world.rounds.cend(); ++it) {
            if (round.isEmpty() ? it->kind == kind : it->name == round) {
                ofKind.append(it.key());
            }
        }
        std::sort(ofKind.begin(), ofKind.end(), [&](qint64 a, qint64 b) {
            return world.rounds.value(a).position < world.rounds.value(b).position;
        });
        passes += ofKind;
    }
    for (const qint64 pass : passes) {
        const auto isPass = [pass](qint64 key) {
            return key == pass;
        };
        if (codersIn(isPass, anybody).empty()) {
            continue;
        }
        const auto isKind = [&](Coder::Kind kind) {
            return [&world, kind](qint64 key) {
                return world.coders.value(key).kind == kind;
            };
        };
        const auto isMain = [&](qint64 key) {
            return mainCoder == key;
        };
        for (const auto &found :
             {codersIn(isPass, isKind(Coder::Kind::Consensus)), codersIn(isPass, isMain),
              codersIn(isPass, isKind(Coder::Kind::Human)), codersIn(isPass, isKind(Coder::Kind::Machine))}) {
            if (!found.empty()) {
                return u"%1/%2"_s.arg(found.front().coder).arg(pass);
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("an article nobody coded has no layer", "[layer]")
{
    const World world = World::standard();
    for (const QString &coder : {u"final"_s, u"all"_s, u"consensus"_s, u"coder 1"_s}) {
        CHECK(chosen(world, {}, coder).isEmpty());
    }
}

TEST_CASE("the first person to code an article counts, whoever went on longest", "[layer]")
{
    const World world = World::standard();
    CHECK(chosen(world, {row(2, 1, 50), row(1, 1, 40), row(2, 1, 90), row(2, 1, 60)}) == u"1/1"_s);
    CHECK(chosen(world, {row(1, 1, 80), row(2, 1, 50), row(1, 1, 51)}) == u"2/1"_s);
}

TEST_CASE("two who began at the same time are told apart by who came to the project first", "[layer]")
{
    const World world = World::standard();
    CHECK(chosen(world, {row(2, 1, 50), row(1, 1, 50)}) == u"1/1"_s);
}

TEST_CASE("people count before programs, however early these were", "[layer]")
{
    const World world = World::standard();
    CHECK(chosen(world, {row(4, 1, 1), row(2, 1, 50)}) == u"2/1"_s);
    CHECK(chosen(world, {row(4, 1, 1)}) == u"4/1"_s);
}

TEST_CASE("the main coder counts before the first, the consensus before both", "[layer]")
{
    const World world = World::standard();
    const std::vector<AnnotationRow> two{row(1, 1, 10), row(2, 1, 50)};
    CHECK(chosen(world, two, u"final"_s, {}, 2) == u"2/1"_s);
    CHECK(chosen(world, {row(1, 1, 10), row(2, 1, 50), row(3, 1, 90)}, u"final"_s, {}, 2) == u"3/1"_s);
    CHECK(chosen(world, {row(4, 1, 10), row(2, 1, 5)}, u"final"_s, {}, 4) == u"4/1"_s);
}

TEST_CASE("a main coder who coded nothing here leaves it to the others", "[layer]")
{
    const World world = World::standard();
    CHECK(chosen(world, {row(1, 1, 10)}, u"final"_s, {}, 2) == u"1/1"_s);
    CHECK(chosen(world, {row(1, 1, 10), row(2, 3, 5)}, u"final"_s, {}, 2) == u"1/1"_s);
}

TEST_CASE("the main round counts, a reliability round stands in for it, a pilot never", "[layer]")
{
    const World world = World::standard();
    CHECK(chosen(world, {row(1, 2, 1), row(2, 1, 9)}) == u"2/1"_s);
    CHECK(chosen(world, {row(3, 2, 1), row(2, 1, 9)}) == u"2/1"_s);
    CHECK(chosen(world, {row(1, 3, 1), row(2, 2, 9)}) == u"2/2"_s);
    CHECK(chosen(world, {row(1, 3, 1), row(3, 3, 2)}).isEmpty());
}

TEST_CASE("of two reliability rounds the one that comes first in the project counts", "[layer]")
{
    World world = World::standard();
    world.addRound(9, Round::Kind::Reliability, -1);
    CHECK(chosen(world, {row(1, 2, 1), row(2, 9, 5)}) == u"2/9"_s);
}

TEST_CASE("a round that is asked for counts, of whatever kind", "[layer]")
{
    const World world = World::standard();
    const std::vector<AnnotationRow> rows{row(1, 1, 1), row(2, 3, 9), row(1, 3, 10)};
    CHECK(chosen(world, rows, u"final"_s, u"round 3"_s) == u"2/3"_s);
    CHECK(chosen(world, rows, u"final"_s, u"round 2"_s).isEmpty());
    CHECK(chosen(world, rows, u"all"_s, u"round 3"_s) == u"1/3 2/3"_s);
    CHECK(chosen(world, rows, u"coder 1"_s, u"round 3"_s) == u"1/3"_s);
}

TEST_CASE("all, one coder or the consensus: every layer of theirs, by round, then coder", "[layer]")
{
    const World world = World::standard();
    const std::vector<AnnotationRow> rows{row(2, 3, 1), row(3, 1, 2), row(1, 2, 3),
                                          row(2, 1, 4), row(1, 1, 5), row(2, 1, 6)};
    CHECK(chosen(world, rows, u"all"_s) == u"1/1 2/1 3/1 1/2 2/3"_s);
    CHECK(chosen(world, rows, u"coder 2"_s) == u"2/1 2/3"_s);
    CHECK(chosen(world, rows, u"consensus"_s) == u"3/1"_s);
    CHECK(chosen(world, {row(2, 3, 1)}, u"consensus"_s).isEmpty());
}

TEST_CASE("who called an article done has coded it, with annotations or without", "[layer]")
{
    const World world = World::standard();
    const auto final = [&](const std::vector<AnnotationRow> &rows, const std::vector<CodingRow> &codings,
                           std::optional<qint64> mainCoder = {}) {
        return chosen(world, rows, u"final"_s, {}, mainCoder, codings);
    };
    CHECK(final({}, {said(2, 1, "done", 5)}) == u"2/1"_s);
    CHECK(final({row(1, 1, 9)}, {said(2, 1, "done", 5)}) == u"2/1"_s);
    // When it was done does not matter to who began earlier.
    CHECK(final({row(1, 1, 9), row(2, 1, 10)}, {said(1, 1, "done", 99)}) == u"1/1"_s);
    CHECK(final({row(1, 3, 1)}, {said(1, 3, "done", 2)}).isEmpty());
    CHECK(
        chosen(world, {}, u"all"_s, {}, {}, {said(2, 3, "done", 5), said(1, 1, "excluded", 6)})
        == u"1/1 2/3"_s);
}

TEST_CASE(
    "who only excluded an article gives way to who coded it, but not a consensus or the main coder",
    "[layer]")
{
    const World world = World::standard();
    const auto final = [&](const std::vector<AnnotationRow> &rows, const std::vector<CodingRow> &codings,
                           std::optional<qint64> mainCoder = {}) {
        return chosen(world, rows, u"final"_s, {}, mainCoder, codings);
    };
    CHECK(final({}, {said(1, 1, "excluded", 1)}) == u"1/1"_s);
    CHECK(final({row(2, 1, 9)}, {said(1, 1, "excluded", 1)}) == u"2/1"_s);
    CHECK(final({row(4, 1, 9)}, {said(1, 1, "excluded", 1)}) == u"4/1"_s);
    CHECK(final({row(2, 1, 9)}, {said(1, 1, "excluded", 1)}, 1) == u"1/1"_s);
    CHECK(final({row(2, 1, 9)}, {said(3, 1, "excluded", 20)}) == u"3/1"_s);
    // Annotations of one's own are coding, whatever was said afterwards.
    CHECK(final({row(1, 1, 1), row(2, 1, 9)}, {said(1, 1, "excluded", 20)}) == u"1/1"_s);
}

TEST_CASE("whose edits are asked for follows the choice of coder", "[layer]")
{
    const World world = World::standard();
    const auto included = [&](const QString &coder) {
        const LayerChoice choice = world.choice(coder);
        QString keys;
        for (qint64 key = 1; key <= 4; ++key) {
            keys += choice.includesCoder(key) ? QString::number(key) : QString();
        }
        return keys;
    };
    CHECK(included(u"final"_s) == u"1234"_s);
    CHECK(included(u"all"_s) == u"1234"_s);
    CHECK(included(u"consensus"_s) == u"3"_s);
    CHECK(included(u"coder 2"_s) == u"2"_s);
}

TEST_CASE("a coder or round that is not there is named, with those that are", "[layer]")
{
    const World world = World::standard();
    CHECK(
        tests::errorOf([&] { world.choice(u"Coder 1"_s); })
        == u"There is no coder called “Coder 1” in this project. There are: coder 1, coder 2, coder 3, coder 4."_s);
    CHECK(
        tests::errorOf([&] { world.choice(u"final"_s, u"main"_s); })
        == u"There is no round called “main” in this project. There are: round 1, round 2, round 3."_s);
}

TEST_CASE("final is what is promised, for any codings in any rounds", "[layer][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 2000; ++i) {
        World world;
        const int coders = 1 + random.below(5);
        const int rounds = 1 + random.below(4);
        for (int key = 1; key <= coders; ++key) {
            world.addCoder(key, static_cast<Coder::Kind>(random.below(3)));
        }
        for (int key = 1; key <= rounds; ++key) {
            world.addRound(key, static_cast<Round::Kind>(random.below(5)), 10 - 2 * key);
        }
        std::vector<AnnotationRow> rows;
        for (int n = random.below(9); n > 0; --n) {
            rows.push_back(row(1 + random.below(coders), 1 + random.below(rounds), random.below(6)));
        }
        const std::optional<qint64> mainCoder =
            random.below(2) == 0 ? std::nullopt : std::optional<qint64>(1 + random.below(coders));
        const QString round = random.below(3) == 0 ? u"round %1"_s.arg(1 + random.below(rounds)) : QString();
        CAPTURE(i, round, mainCoder.value_or(0));
        const QString final = chosen(world, rows, u"final"_s, round, mainCoder);
        REQUIRE(final == promised(world, rows, round, mainCoder));

        // What counts is one of all, and all are just the pairs that there are.
        const QStringList all = chosen(world, rows, u"all"_s, round).split(u' ', Qt::SkipEmptyParts);
        QSet<QString> pairs;
        for (const AnnotationRow &one : rows) {
            if (round.isEmpty() || world.rounds.value(one.round).name == round) {
                pairs.insert(u"%1/%2"_s.arg(one.coder).arg(one.round));
            }
        }
        REQUIRE(QSet<QString>(all.begin(), all.end()) == pairs);
        REQUIRE(all.size() == pairs.size());
        REQUIRE((final.isEmpty() || pairs.contains(final)));
    }
}
