// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/told_proposals.h"

using namespace Qt::StringLiterals;

namespace {

/// What is proposed for an English text, the lines joined.
QString en(const QString &text)
{
    return tests::toldProposals(text, u"en"_s).join(u" | "_s);
}

QString told(const QString &language, const QString &text)
{
    return tests::toldProposals(text, language).join(u" | "_s);
}

} // namespace

TEST_CASE("a quotation is proposed with the cue and the name behind it", "[suggest]")
{
    CHECK(en(u"“We go,” said Ana Ruiz."_s) == u"direct: “We go,” / said / Ana Ruiz"_s);
    CHECK(en(u"“We go,” Ana Ruiz said."_s) == u"direct: “We go,” / said / Ana Ruiz"_s);
    CHECK(en(u"“Why?” asked Ana Ruiz."_s) == u"direct: “Why?” / asked / Ana Ruiz"_s);
    CHECK(en(u"‘We go,’ a docker told reporters."_s) == u"direct: ‘We go,’ / told / a docker"_s);
    CHECK(en(u"\"We go\", according to the mayor."_s) == u"direct: \"We go\" / according to / the mayor"_s);
    CHECK(en(u"“We go,” Ana Ruiz, 71, recalled on Monday."_s) == u"direct: “We go,” / recalled / Ana Ruiz"_s);
}

TEST_CASE("a quotation is proposed with the cue and the name before it", "[suggest]")
{
    CHECK(en(u"Ana Ruiz said: “We go.”"_s) == u"direct: “We go.” / said / Ana Ruiz"_s);
    CHECK(
        en(u"Ana Ruiz, who leads the union, replied: “We go.”"_s)
        == u"direct: “We go.” / replied / Ana Ruiz"_s);
    CHECK(
        en(u"Its director, Dr. Ana Ruiz, warned on Friday: “We go.”"_s)
        == u"direct: “We go.” / warned / Ana Ruiz"_s);
    CHECK(en(u"Ana Ruiz: “We go tomorrow.”"_s) == u"direct: “We go tomorrow.” / – / Ana Ruiz"_s);
    CHECK(en(u"Ana Ruiz waved and said: “We go.”"_s) == u"direct: “We go.” / said / Ana Ruiz"_s);
    CHECK(
        en(u"The union called the plan “an insult to every one of us”."_s)
        == u"direct: “an insult to every one of us” / called / The union"_s);
}

TEST_CASE("both halves of an interrupted quotation are one", "[suggest]")
{
    CHECK(en(u"“We go,” she said, “and soon.”"_s) == u"direct: “We go,” […] “and soon.” / said / she"_s);
    CHECK(
        en(u"“We go,” said Ana Ruiz, who leads it. “And we go soon.”"_s)
        == u"direct: “We go,” […] “And we go soon.” / said / Ana Ruiz"_s);
    // What has its own cue is another.
    CHECK(
        en(u"“We go,” said Ana Ruiz. “So do we,” said Bo Lind."_s)
        == u"direct: “We go,” / said / Ana Ruiz | direct: “So do we,” / said / Bo Lind"_s);
    CHECK(
        en(u"“We go,” said Ana Ruiz. Bo Lind replied: “So do we.”"_s)
        == u"direct: “We go,” / said / Ana Ruiz | direct: “So do we.” / replied / Bo Lind"_s);
    // Nor is the next paragraph's the other half.
    CHECK(en(u"“We go,” said Ana Ruiz.\n“It is late, it really is.”"_s)
              .startsWith(u"direct: “We go,” / said / Ana Ruiz | "));
    CHECK(
        told(u"fr"_s, u"« Le pain, soupire une cliente, c’était tout. »"_s)
        == u"direct: « Le pain, […] c’était tout. » / soupire / une cliente"_s);
}

TEST_CASE("a quotation over paragraphs that closes only at the end is one", "[suggest]")
{
    CHECK(
        en(u"“We go.\n\n“We stay.\n\n“We sing,” said Ana Ruiz."_s)
        == u"direct: “We go.¶¶“We stay.¶¶“We sing,” / said / Ana Ruiz"_s);
    CHECK(
        told(u"es"_s, u"«Nos vamos.\n\n»Nos quedamos», dijo Ana Ruiz."_s)
        == u"direct: «Nos vamos.¶¶»Nos quedamos» / dijo / Ana Ruiz"_s);
    CHECK(
        en(u"\"We go.\n\n\"We sing,\" said Ana Ruiz. \"Loudly so.\""_s)
        == u"direct: \"We go.¶¶\"We sing,\" […] \"Loudly so.\" / said / Ana Ruiz"_s);
}

TEST_CASE("abbreviations end no sentence between a quotation and its speaker", "[suggest]")
{
    CHECK(
        en(u"“We met at St. Mary’s in the U.S. in May,” said Dr. Ana J. Ruiz of the U.S. Office."_s)
        == u"direct: “We met at St. Mary’s in the U.S. in May,” / said / Ana J. Ruiz"_s);
    CHECK(
        told(u"es"_s, u"«Vino de EE. UU. ayer», dijo el Sr. Ruiz."_s)
        == u"direct: «Vino de EE. UU. ayer» / dijo / Ruiz"_s);
    CHECK(
        told(u"de"_s, u"Dr. Ruth Weiss sagte am 3. Mai: „Wir gehen.“"_s)
        == u"direct: „Wir gehen.“ / sagte / Ruth Weiss"_s);
}

TEST_CASE("words held at arm's length, titles and nicknames are not proposed", "[suggest]")
{
    CHECK(en(u"The “bread bridge” brought in three tons."_s).isEmpty());
    CHECK(en(u"The so-called “war on noise and dust” is over."_s).isEmpty());
    CHECK(en(u"Her deputy reads “A Short History of Bread and Butter”."_s).isEmpty());
    CHECK(en(u"In the novel “when we were all still here” nobody dies."_s).isEmpty());
    CHECK(en(u"Joe “the Cork” Mullen, who fishes there, shrugged."_s).isEmpty());
    CHECK(told(u"es"_s, u"La película «El último invierno de todos» se rodó aquí."_s).isEmpty());
    CHECK(told(u"de"_s, u"Der sogenannte „Frieden der Bäder“ ist vorbei."_s).isEmpty());
    CHECK(told(u"ar"_s, u"ويسميه الناس «الثلاجة»."_s).isEmpty());
    CHECK(en(u"It rained 5\" and the workers’ boots were wet."_s).isEmpty());
    // With a cue one word is enough.
    CHECK(en(u"“No,” said Ana Ruiz."_s) == u"direct: “No,” / said / Ana Ruiz"_s);
}

TEST_CASE("what is long enough is proposed without a cue, and its speaker as a guess", "[suggest]")
{
    CHECK(
        en(u"Ana Ruiz looked at the sea. “It was never like this before.”"_s)
        == u"direct: “It was never like this before.” / – / (Ana Ruiz)"_s);
    CHECK(
        en(u"The sea was grey. “It was never like this before.”"_s)
        == u"direct: “It was never like this before.” / – / –"_s);
}

TEST_CASE("the word order of each language is known", "[suggest]")
{
    CHECK(
        told(u"es"_s, u"«Nos vamos», ha denunciado por su parte Ana Ruiz."_s)
        == u"direct: «Nos vamos» / ha denunciado / Ana Ruiz"_s);
    CHECK(told(u"es"_s, u"Dijo ayer Ana Ruiz: «Nos vamos»."_s) == u"direct: «Nos vamos» / Dijo / Ana Ruiz"_s);
    CHECK(
        told(u"es"_s, u"Para la bióloga Ana Ruiz, «no queda agua»."_s)
        == u"direct: «no queda agua» / Para / Ana Ruiz"_s);
    CHECK(
        told(u"pt"_s, u"“Vamos embora”, queixa-se Ana Reis."_s)
        == u"direct: “Vamos embora” / queixa-se / Ana Reis"_s);
    CHECK(
        told(u"pt"_s, u"“Vamos embora”, disse à reportagem Ana Reis."_s)
        == u"direct: “Vamos embora” / disse / Ana Reis"_s);
    CHECK(
        told(u"fr"_s, u"« On part », a expliqué la maire, Anne Roy, hier."_s)
        == u"direct: « On part » / a expliqué / Anne Roy"_s);
    CHECK(
        told(u"fr"_s, u"« On part », a-t-elle ajouté."_s)
        == u"direct: « On part » / a-t-elle ajouté / elle"_s);
    CHECK(
        told(u"de"_s, u"„Wir gehen“, so Bürgermeisterin Ruth Weiss."_s)
        == u"direct: „Wir gehen“ / so / Ruth Weiss"_s);
    CHECK(
        told(u"de"_s, u"Am Montag sagte eine Sprecherin der Bahn: „Wir gehen.“"_s)
        == u"direct: „Wir gehen.“ / sagte / eine Sprecherin der Bahn"_s);
    CHECK(
        told(u"de"_s, u"»Wir gehen«, sagte sie, »aber spät.«"_s)
        == u"direct: »Wir gehen« […] »aber spät.« / sagte / sie"_s);
    CHECK(
        told(u"ar"_s, u"وقال رئيس النقابة سليم البرهاني: «لن نعود»."_s)
        == u"direct: «لن نعود» / قال / رئيس النقابة سليم البرهاني"_s);
    CHECK(
        told(u"ar"_s, u"«لن نعود»، تقول هدى الزعفراني."_s) == u"direct: «لن نعود» / تقول / هدى الزعفراني"_s);
}

TEST_CASE("in a language without words of its own only long quotations are proposed", "[suggest]")
{
    CHECK(
        told(u"nl"_s, u"“Wij gaan,” zei Ana. “Dat is nog nooit eerder zo geweest, nooit.”"_s)
        == u"direct: “Dat is nog nooit eerder zo geweest, nooit.” / – / –"_s);
}

TEST_CASE("a broken text is passed over, and the rest of it is not", "[suggest]")
{
    CHECK(
        en(u"“We go and nobody closes this.\nAnd “we stay,” said Ana Ruiz."_s)
        == u"direct: “we stay,” / said / Ana Ruiz"_s);
    CHECK(en(QString()).isEmpty());
    CHECK(en(u"“"_s).isEmpty());
    CHECK(en(u"””””“““““said"_s).isEmpty());
    CHECK(en(u"said said said that that"_s).isEmpty());
    CHECK(
        en(u"Ana Ruiz said: “We go and nobody closes this."_s)
        == u"direct: “We go and nobody closes this. / said / Ana Ruiz"_s);
}
