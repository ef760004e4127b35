// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/told_proposals.h"

using model::suggest::Reason;
using model::suggest::SpeakerForm;
using namespace Qt::StringLiterals;

namespace {

/// Who is proposed for the last quotation of a text.
QString speaker(const QString &language, const QString &text)
{
    const QStringList told = tests::toldProposals(text, language);
    return told.isEmpty() ? u"nothing"_s : told.last().section(u" / "_s, 2);
}

std::vector<model::suggest::QuotationProposal> proposals(const QString &language, const QString &text)
{
    const model::text::Units units(text, {}, {});
    return model::suggest::proposedQuotations(text, units, model::suggest::languageOf(language, text));
}

} // namespace

TEST_CASE("who speaks is the name without title and office", "[suggest]")
{
    CHECK(speaker(u"en"_s, u"“We go,” said Mayor Ana Ruiz."_s) == u"Ana Ruiz"_s);
    CHECK(speaker(u"en"_s, u"“We go,” said Dr. Ana Ruiz-Holt."_s) == u"Ana Ruiz-Holt"_s);
    CHECK(speaker(u"en"_s, u"“We go,” said the minister for ports, Halvard Sind."_s) == u"Halvard Sind"_s);
    CHECK(speaker(u"en"_s, u"“We go,” said Ludwig van der Berg."_s) == u"Ludwig van der Berg"_s);
    CHECK(speaker(u"en"_s, u"“We go,” said Chinese President Xi Li."_s) == u"Xi Li"_s);
    CHECK(
        speaker(u"es"_s, u"«Nos vamos», dijo la consejera de Educación, Pilar Azcárraga."_s)
        == u"Pilar Azcárraga"_s);
    CHECK(
        speaker(u"es"_s, u"Su autora, la geóloga Nieves Tordoya, fue tajante: «Nos vamos hoy mismo»."_s)
        == u"Nieves Tordoya"_s);
    CHECK(speaker(u"fr"_s, u"« On part », dit M. Éloi Castagnède."_s) == u"Éloi Castagnède"_s);
    CHECK(
        speaker(u"de"_s, u"„Wir gehen“, sagte die Architektin Friederun Achtziger."_s)
        == u"Friederun Achtziger"_s);
    CHECK(speaker(u"de"_s, u"„Wir gehen“, sagte Frau Weiss."_s) == u"Weiss"_s);
}

TEST_CASE("who speaks for somebody is the one named, not whom they speak for", "[suggest]")
{
    CHECK(
        speaker(
            u"en"_s, u"Ingrid Solheim of the Harbour Workers' Union said the dockers would stand ready."_s)
        == u"Ingrid Solheim"_s);
    CHECK(
        speaker(u"en"_s, u"“We go,” Ingrid Solheim of the Harbour Workers’ Union said."_s)
        == u"Ingrid Solheim"_s);
    CHECK(
        speaker(u"en"_s, u"“We told them,” a spokesman for Nordbau, Erik Haas, said. “They knew.”"_s)
        == u"Erik Haas"_s);
    CHECK(speaker(u"en"_s, u"“He is busy,” his spokeswoman, Lena Marsh, said."_s) == u"Lena Marsh"_s);
    CHECK(
        speaker(u"es"_s, u"«Nos vamos hoy», su portavoz, Pilar Azcárraga, dijo ayer."_s)
        == u"Pilar Azcárraga"_s);
    // Whom the words of somebody else are about is no source.
    CHECK(speaker(u"en"_s, u"“We go,” the man who met the mayor, Erik Haas, said."_s) != u"Erik Haas"_s);
}

TEST_CASE("without a name it is the description", "[suggest]")
{
    CHECK(speaker(u"en"_s, u"“We go,” said a young docker who was there."_s) == u"a young docker"_s);
    CHECK(speaker(u"en"_s, u"A man who would not give his name said: “We go.”"_s) == u"A man"_s);
    CHECK(
        speaker(u"en"_s, u"“We go,” said the University of Port Varrow."_s)
        == u"the University of Port Varrow"_s);
    CHECK(
        speaker(u"es"_s, u"«Nos vamos», dijo el portavoz de la oposición ayer."_s)
        == u"el portavoz de la oposición"_s);
    CHECK(speaker(u"de"_s, u"„Wir gehen“, sagte ein Pendler, der wartete."_s) == u"ein Pendler"_s);
}

TEST_CASE("a pronoun is a guess at the nearest person that fits it", "[suggest]")
{
    CHECK(speaker(u"en"_s, u"Ana Ruiz sang. “We go,” she said."_s) == u"she (Ana Ruiz)"_s);
    CHECK(speaker(u"en"_s, u"Mrs. Ana Ruiz met Mr. Bo Lind. “We go,” she said."_s) == u"she (Ana Ruiz)"_s);
    CHECK(speaker(u"en"_s, u"Mrs. Ana Ruiz met Mr. Bo Lind. “We go,” he said."_s) == u"he (Bo Lind)"_s);
    CHECK(
        speaker(u"en"_s, u"Ana Ruiz of Lantry Union in Port Varrow sang. “We go,” she said."_s)
        == u"she (Ana Ruiz)"_s);
    CHECK(
        speaker(u"en"_s, u"Bo Lind sat. Ana Ruiz “promised us a new boat”, he said."_s) == u"he (Bo Lind)"_s);
    CHECK(speaker(u"en"_s, u"“We go,” she said."_s) == u"she"_s);
    CHECK(speaker(u"en"_s, u"Ana Ruiz sang. “We go,” they said."_s) == u"they"_s);
    CHECK(speaker(u"de"_s, u"Ruth Weiss sang. „Wir gehen“, sagte sie."_s) == u"sie (Ruth Weiss)"_s);
}

TEST_CASE("a verb without a subject is a guess where the language drops it", "[suggest]")
{
    CHECK(speaker(u"es"_s, u"La alcaldesa, Ana Ruiz, calló. «Nos vamos», prometió."_s) == u"(Ana Ruiz)"_s);
    CHECK(speaker(u"pt"_s, u"A prefeita, Ana Reis, calou. “Vamos”, prometeu."_s) == u"(Ana Reis)"_s);
    CHECK(
        speaker(u"ar"_s, u"وقالت أمينة المكتبة ليلى الطرابلسي: «نعم».\nوأضافت: «الأطفال يأتون»."_s)
        == u"(أمينة المكتبة ليلى الطرابلسي)"_s);
}

TEST_CASE("a description with the article is whom it was before", "[suggest]")
{
    CHECK(
        speaker(u"es"_s, u"El concejal, Íñigo Larra, vino. Ana Ruiz no. «Nos vamos», dijo el concejal."_s)
        == u"el concejal (Íñigo Larra)"_s);
    CHECK(
        speaker(u"es"_s, u"El concejal, Íñigo Larra, vino. «Nos vamos», dijo un concejal."_s)
        == u"un concejal"_s);
}

TEST_CASE("the reasons are told in order", "[suggest]")
{
    CHECK(
        proposals(u"en"_s, u"“We go,” said Ana Ruiz. “And soon we will.”"_s)[0].reasons
        == QList{Reason::QuotationMarks, Reason::Interrupted, Reason::Cue, Reason::NameBesideCue});
    CHECK(
        proposals(u"en"_s, u"Ana Ruiz sang. “We go,” she said."_s)[0].reasons
        == QList{Reason::QuotationMarks, Reason::Cue, Reason::NearestPerson});
    CHECK(
        proposals(u"en"_s, u"“We go.\n“We sing,” said Ana Ruiz."_s)[0].reasons
        == QList{Reason::QuotationMarks, Reason::SeveralParagraphs, Reason::Cue, Reason::NameBesideCue});
    CHECK(
        proposals(u"en"_s, u"Ana Ruiz said that it was late."_s)[0].reasons
        == QList{Reason::ThatClause, Reason::Cue, Reason::NameBesideCue});
}

TEST_CASE("the form of a speaker tells a name from a description", "[suggest]")
{
    const auto form = [](const QString &text) {
        return proposals(u"en"_s, text)[0].speaker->form;
    };
    CHECK(form(u"“We go,” said Ana Ruiz."_s) == SpeakerForm::Name);
    CHECK(form(u"“We go,” said the Estuary Union."_s) == SpeakerForm::Organization);
    CHECK(form(u"“We go,” said a docker."_s) == SpeakerForm::Description);
    CHECK(form(u"“We go,” she said."_s) == SpeakerForm::Pronoun);
}

TEST_CASE("whoever the sentence is about calls it so, behind a comma", "[suggest]")
{
    CHECK(
        speaker(u"en"_s, u"Minister Tomás Iriarte rejected the plan, calling it “a gift to the few”."_s)
        == u"Tomás Iriarte"_s);
    CHECK(
        speaker(u"en"_s, u"On Friday, Ana Ruiz left the hall, describing the talks as “a waste of time”."_s)
        == u"Ana Ruiz"_s);
    CHECK(
        speaker(u"en"_s, u"Ana Ruiz rejected the plan and called it “a gift to the few”."_s)
        == u"Ana Ruiz"_s);
    CHECK(
        speaker(u"en"_s, u"The union rejected the plan, calling it “a gift to the few”."_s)
        == u"The union"_s);
    CHECK(
        speaker(
            u"es"_s,
            u"La alcaldesa de la villa rechazó el plan, calificándolo de «regalo para unos pocos»."_s)
        == u"La alcaldesa de la villa"_s);
    CHECK(speaker(u"en"_s, u"Calling it “a gift to the few”, Ana Ruiz left the hall."_s) == u"Ana Ruiz"_s);
    CHECK(
        speaker(u"es"_s, u"Ana Ruiz rechazó el plan, calificándolo de «regalo para unos pocos»."_s)
        == u"Ana Ruiz"_s);
    CHECK(
        speaker(u"pt"_s, u"Ana Reis rejeitou o plano, chamando-o de “presente para poucos amigos”."_s)
        == u"Ana Reis"_s);
    CHECK(
        speaker(u"fr"_s, u"Éloi Castagnède a rejeté le plan, le qualifiant de « cadeau pour les riches »."_s)
        == u"Éloi Castagnède"_s);
    CHECK(
        speaker(u"ar"_s, u"غادر الوزير سامي الكيلاني، واصفاً الخطة بأنها «هدية للأغنياء وحدهم»."_s)
        == u"الوزير سامي الكيلاني"_s);
    // A verb beside its own subject is that one's.
    CHECK(speaker(u"en"_s, u"Bo Lind left while Ana Ruiz called it “a gift to the few”."_s) == u"Ana Ruiz"_s);
}
