// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts read is the same whatever language and country the system is set to.
#include "tests/support/catch.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

namespace {

Run inSpain(const Program &program, const QString &line)
{
    return program.run(line.split(u' '), Program::As::Oneself, u"es_ES.UTF-8"_s);
}

} // namespace

TEST_CASE("an export under a Spanish locale is the same, byte for byte", "[locale]")
{
    const Program program;
    REQUIRE(program.type(u"sample p.tagline"_s).code == 0);
    for (const QString &what :
         {u"annotations"_s, u"claims"_s, u"entities"_s, u"articles"_s, u"relations"_s, u"codebook"_s,
          u"history"_s}) {
        for (const QString &preset : {u"exact"_s, u"excel"_s, u"excel-semicolon"_s}) {
            const QString line = u"export p.tagline --what %1 --preset %2 -o -"_s.arg(what, preset);
            CAPTURE(line);
            const Run usual = program.type(line);
            const Run spanish = inSpain(program, line);
            CHECK(usual.code == 0);
            CHECK(usual.out.size() > 100);
            CHECK(spanish.code == usual.code);
            CHECK(spanish.out == usual.out);
        }
    }
}

TEST_CASE("what commands say is the same under a Spanish locale", "[locale]")
{
    const Program program;
    REQUIRE(program.type(u"sample p.tagline"_s).code == 0);
    for (const QString &line :
         {u"info p.tagline"_s, u"info p.tagline --json"_s, u"check p.tagline"_s, u"search p.tagline the"_s,
          u"--help"_s, u"export p.tagline --what nonsense -o x.csv"_s, u"info missing.tagline"_s}) {
        CAPTURE(line);
        const Run usual = program.type(line);
        const Run spanish = inSpain(program, line);
        CHECK(usual.out.size() + usual.err.size() > 20);
        CHECK(spanish.code == usual.code);
        CHECK(spanish.out == usual.out);
        CHECK(spanish.err == usual.err);
    }
}
