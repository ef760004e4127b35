// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/told_proposals.h"

using namespace Qt::StringLiterals;

namespace {

QString told(const QString &language, const QString &text)
{
    return tests::toldProposals(text, language).join(u" | "_s);
}

} // namespace

TEST_CASE("what follows that is proposed as an indirect claim", "[suggest]")
{
    CHECK(
        told(u"en"_s, u"Ana Ruiz said that the port was shut."_s)
        == u"indirect: the port was shut / said / Ana Ruiz"_s);
    CHECK(
        told(u"en"_s, u"Ana Ruiz told reporters on Monday that the port was shut."_s)
        == u"indirect: the port was shut / told / Ana Ruiz"_s);
    CHECK(
        told(u"es"_s, u"La alcaldesa negó que haya más cortes."_s)
        == u"indirect: haya más cortes / negó / La alcaldesa"_s);
    CHECK(
        told(u"es"_s, u"Afirmó el alcalde que no habrá cortes."_s)
        == u"indirect: no habrá cortes / Afirmó / el alcalde"_s);
    CHECK(
        told(u"pt"_s, u"A prefeita garantiu que a ponte reabre."_s)
        == u"indirect: a ponte reabre / garantiu / A prefeita"_s);
    CHECK(
        told(u"fr"_s, u"La commune a annoncé jeudi qu’elle fermait la piscine."_s)
        == u"indirect: elle fermait la piscine / a annoncé / La commune"_s);
    CHECK(
        told(u"de"_s, u"Ruth Weiss betonte, dass das Dach noch halte."_s)
        == u"indirect: das Dach noch halte / betonte / Ruth Weiss"_s);
    CHECK(
        told(u"ar"_s, u"وأكدت الشركة المشغلة أن الأرصفة تعمل كلها."_s)
        == u"indirect: الأرصفة تعمل كلها / أكدت / الشركة المشغلة"_s);
}

TEST_CASE("English may leave that out, and German has the subjunctive for it", "[suggest]")
{
    CHECK(
        told(u"en"_s, u"Ana Ruiz said the port would stay shut."_s)
        == u"indirect: the port would stay shut / said / Ana Ruiz"_s);
    CHECK(told(u"en"_s, u"Ana Ruiz said goodbye to her men."_s).isEmpty());
    CHECK(
        told(u"de"_s, u"Ein Sprecher teilte am Freitag mit, die Strecke bleibe gesperrt."_s)
        == u"indirect: die Strecke bleibe gesperrt / teilte / Ein Sprecher"_s);
    CHECK(told(u"de"_s, u"Ein Sprecher teilte das Brot, das dort lag."_s).isEmpty());
}

TEST_CASE("according to somebody makes a claim of the sentence", "[suggest]")
{
    CHECK(
        told(u"en"_s, u"According to the union, the port is shut."_s)
        == u"indirect: the port is shut / According to / the union"_s);
    CHECK(
        told(u"en"_s, u"The port is shut, according to Ana Ruiz."_s)
        == u"indirect: The port is shut / according to / Ana Ruiz"_s);
    CHECK(
        told(u"es"_s, u"Según el ministro, Íñigo Larra, el techo cae."_s)
        == u"indirect: el techo cae / Según / Íñigo Larra"_s);
    CHECK(
        told(u"es"_s, u"El nivel ha bajado, según el informe, y el pozo se seca."_s)
        == u"indirect: El nivel ha bajado […] y el pozo se seca / según / el informe"_s);
    CHECK(
        told(u"pt"_s, u"De acordo com o porto, as obras terminam já."_s)
        == u"indirect: as obras terminam já / De acordo com / o porto"_s);
    CHECK(
        told(u"pt"_s, u"O segundo trimestre foi melhor, disseram eles."_s).contains(u"/ segundo /") == false);
    CHECK(
        told(u"fr"_s, u"D’après la biologiste Odile Roy, cinq loups vivent là."_s)
        == u"indirect: cinq loups vivent là / D’après / Odile Roy"_s);
    CHECK(
        told(u"de"_s, u"Laut Weiss kostet das Bad zu viel."_s)
        == u"indirect: kostet das Bad zu viel / Laut / Weiss"_s);
    CHECK(
        told(u"de"_s, u"Nach Angaben der Stadt sind es zwölf Bäume."_s)
        == u"indirect: sind es zwölf Bäume / Nach Angaben / der Stadt"_s);
    CHECK(
        told(u"ar"_s, u"وبحسب غرفة التجارة، تنتظر السفن دورها."_s)
        == u"indirect: تنتظر السفن دورها / بحسب / غرفة التجارة"_s);
    CHECK(
        told(u"ar"_s, u"ووفقاً لمديرة المدرسة، يحتاج السقف إلى ترميم."_s)
        == u"indirect: يحتاج السقف إلى ترميم / وفقاً / مديرة المدرسة"_s);
}

TEST_CASE("a sentence that ends with who says it is a claim", "[suggest]")
{
    CHECK(
        told(u"en"_s, u"The port will stay shut, the company said."_s)
        == u"indirect: The port will stay shut / said / the company"_s);
    CHECK(
        told(u"pt"_s, u"A ponte fecha na segunda, anunciou a câmara."_s)
        == u"indirect: A ponte fecha na segunda / anunciou / a câmara"_s);
}

TEST_CASE("what was not said is no claim", "[suggest]")
{
    CHECK(told(u"en"_s, u"Ana Ruiz did not say that the port was shut."_s).isEmpty());
    CHECK(told(u"en"_s, u"Ana Ruiz wants to say that the port is shut."_s).isEmpty());
    CHECK(told(u"es"_s, u"La alcaldesa no dijo que hubiera cortes."_s).isEmpty());
    CHECK(told(u"fr"_s, u"La maire n’a pas dit que la piscine fermait."_s).isEmpty());
}

TEST_CASE("a clause ends where another verb of speech takes over", "[suggest]")
{
    CHECK(
        told(
            u"es"_s,
            u"La empresa confirmó que hubo una carta, pero su portavoz precisó que no tenía fecha."_s)
        == u"indirect: hubo una carta / confirmó / La empresa | indirect: no tenía fecha / precisó / su portavoz"_s);
    CHECK(
        told(u"en"_s, u"Ana Ruiz said that it was shut, and added: “For good.”"_s)
        == u"indirect: it was shut / said / Ana Ruiz | direct: “For good.” / added / Ana Ruiz"_s);
}

TEST_CASE("a clause with quoted words in it is one mixed claim", "[suggest]")
{
    const QString text = u"Ana Ruiz said that the plan was “an insult to us all” and would fail."_s;
    CHECK(
        told(u"en"_s, text)
        == u"mixed: the plan was “an insult to us all” and would fail / said / Ana Ruiz"_s);
    // Switched off, the quotation alone is left.
    CHECK(
        tests::toldProposals(text, u"en"_s, {.indirect = false})
        == QStringList{u"direct: “an insult to us all” / said / Ana Ruiz"_s});
    // All in marks it is a quotation.
    CHECK(
        told(u"en"_s, u"Ana Ruiz wrote that “the gates are open”."_s)
        == u"direct: “the gates are open” / wrote / Ana Ruiz"_s);
}

TEST_CASE("a relative clause of who is quoted is no claim", "[suggest]")
{
    CHECK(
        told(u"en"_s, u"“We go,” said a docker who is not to be named because he is new."_s)
        == u"direct: “We go,” / said / a docker"_s);
    CHECK(
        told(u"es"_s, u"«Nos vamos», dijo una vecina que prefirió no dar su nombre."_s)
        == u"direct: «Nos vamos» / dijo / una vecina"_s);
}

TEST_CASE("indirect claims can be left out", "[suggest]")
{
    CHECK(tests::toldProposals(u"Ana Ruiz said that the port was shut."_s, u"en"_s, {.indirect = false})
              .isEmpty());
}

TEST_CASE("what somebody concluded is said", "[suggest]")
{
    CHECK(
        told(u"en"_s, u"The commission concluded that the port had lost two million dollars."_s)
        == u"indirect: the port had lost two million dollars / concluded / The commission"_s);
    CHECK(
        told(u"fr"_s, u"La commission a conclu que le port avait perdu deux millions."_s)
        == u"indirect: le port avait perdu deux millions / a conclu / La commission"_s);
    CHECK(
        told(u"de"_s, u"Ruth Weiss folgerte, dass der Hafen zwei Millionen verloren habe."_s)
        == u"indirect: der Hafen zwei Millionen verloren habe / folgerte / Ruth Weiss"_s);
    CHECK(
        told(u"en"_s, u"Ana Ruiz spoke of the losses, adding that the port was shut."_s)
        == u"indirect: the port was shut / adding / Ana Ruiz"_s);
}
