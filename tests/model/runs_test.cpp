// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/runs.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QString>
#include <QStringList>

#include <set>

using model::Annotation;
using model::Segments;
using model::TextRange;
using model::text::Run;
using model::text::runsOf;
using namespace Qt::StringLiterals;

namespace {

std::vector<Run> runsOfPieces(const std::vector<Segments> &pieces, TextRange within)
{
    std::vector<Annotation> annotations(pieces.size());
    std::vector<const Annotation *> pointers;
    for (size_t i = 0; i < pieces.size(); ++i) {
        annotations[i].segments = pieces[i];
        pointers.push_back(&annotations[i]);
    }
    return runsOf(pointers, within);
}

/// "0-5:0,1 5-9:1"
QString shown(const std::vector<Run> &runs)
{
    QStringList parts;
    for (const Run &run : runs) {
        QStringList covering;
        for (const qsizetype index : run.covering) {
            covering.append(QString::number(index));
        }
        parts.append(u"%1-%2:%3"_s.arg(run.range.start).arg(run.range.end).arg(covering.join(u',')));
    }
    return parts.join(u' ');
}

} // namespace

TEST_CASE("annotations that do not meet are a run each", "[runs]")
{
    CHECK(shown(runsOfPieces({{{0, 5}}, {{8, 9}}}, {0, 20})) == u"0-5:0 8-9:1"_s);
    CHECK(shown(runsOfPieces({{{0, 5}}, {{5, 9}}}, {0, 20})) == u"0-5:0 5-9:1"_s);
    CHECK(runsOfPieces({}, {0, 20}).empty());
}

TEST_CASE("nested, crossing and equal annotations share runs", "[runs]")
{
    CHECK(shown(runsOfPieces({{{0, 9}}, {{3, 5}}}, {0, 20})) == u"0-3:0 3-5:0,1 5-9:0"_s);
    CHECK(shown(runsOfPieces({{{0, 5}}, {{3, 9}}}, {0, 20})) == u"0-3:0 3-5:0,1 5-9:1"_s);
    CHECK(shown(runsOfPieces({{{2, 4}}, {{2, 4}}, {{2, 3}}}, {0, 20})) == u"2-3:0,1,2 3-4:0,1"_s);
}

TEST_CASE("the gap between pieces is no run", "[runs]")
{
    CHECK(shown(runsOfPieces({{{0, 3}, {6, 9}}, {{4, 7}}}, {0, 20})) == u"0-3:0 4-6:1 6-7:0,1 7-9:0"_s);
}

TEST_CASE("only what lies within the asked range is parted", "[runs]")
{
    CHECK(
        shown(runsOfPieces({{{0, 30}}, {{5, 12}}, {{18, 25}}}, {10, 20}))
        == u"10-12:0,1 12-18:0 18-20:0,2"_s);
    CHECK(runsOfPieces({{{0, 5}}, {{9, 12}}}, {5, 9}).empty());
    CHECK(runsOfPieces({{{0, 5}}}, {3, 3}).empty());
}

TEST_CASE("runs cover exactly the union of the pieces and never overlap", "[runs][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < 100; ++round) {
        std::vector<Segments> pieces(static_cast<size_t>(random.below(12)));
        for (Segments &segments : pieces) {
            for (int i = random.below(3); i >= 0; --i) {
                const qsizetype start = random.below(50);
                segments.add({start, start + 1 + random.below(20)});
            }
        }
        const TextRange within{random.below(30), 30 + random.below(50)};
        std::vector<std::set<qsizetype>> painted(100);
        qsizetype reached = 0;
        for (const Run &run : runsOfPieces(pieces, within)) {
            REQUIRE_FALSE(run.range.isEmpty());
            REQUIRE(run.range.start >= reached);
            REQUIRE_FALSE(run.covering.isEmpty());
            reached = run.range.end;
            for (qsizetype i = run.range.start; i < run.range.end; ++i) {
                painted[static_cast<size_t>(i)] = {run.covering.begin(), run.covering.end()};
            }
        }
        for (qsizetype position = 0; position < 100; ++position) {
            std::set<qsizetype> expected;
            for (size_t i = 0; i < pieces.size(); ++i) {
                if (within.contains(position) && pieces[i].contains(position)) {
                    expected.insert(static_cast<qsizetype>(i));
                }
            }
            REQUIRE(painted[static_cast<size_t>(position)] == expected);
        }
    }
}
