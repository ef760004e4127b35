// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/name_finder.h"
#include "model/suggest/proclitics.h"
#include "model/suggest/telling_language.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model;
using suggest::Doubt;
using suggest::FoundName;
using suggest::NameFinder;
using suggest::NameForm;
using suggest::NameTree;

namespace {

const QDeadlineTimer noHurry(QDeadlineTimer::Forever);

std::vector<FoundName> found(const QString &text, const NameTree &index)
{
    NameFinder finder(index);
    finder.begin(text, {});
    while (finder.findSome(noHurry)) {
    }
    return finder.take();
}

/// What is found of names of things; doubtful ones with a question mark.
QStringList placesOf(const QStringList &names, const QString &text, bool isPerson = false)
{
    NameTree index;
    for (qsizetype i = 0; i < names.size(); ++i) {
        index.add(static_cast<int>(i), {names[i], NameForm::Kind::Full}, isPerson);
    }
    QStringList places;
    for (const FoundName &one : found(text, index)) {
        places.append(
            text.sliced(one.range.start, one.range.length()) + (one.doubt == Doubt::None ? u""_s : u"?"_s));
    }
    return places;
}

} // namespace

TEST_CASE("names are found as whole words, without regard to diacritics", "[name_finder]")
{
    CHECK(
        placesOf(
            {u"Graz"_s}, u"They met in Graz, (Graz) and “Graz”, not Grazia or agraz; of Graz’s GRAZ, graz."_s)
        == QStringList{u"Graz"_s, u"Graz"_s, u"Graz?"_s, u"Graz"_s, u"GRAZ"_s});
    CHECK(
        placesOf({u"Bogotá"_s, u"Wałęsa"_s, u"Sao Paulo"_s}, u"Bogota e São Paulo, e Walesa."_s)
        == QStringList{u"Bogota"_s, u"São Paulo"_s, u"Walesa"_s});
    CHECK(placesOf({u"Zoe"_s}, u"to Zoe\u0308, and Zoé"_s) == QStringList{u"Zoe\u0308"_s, u"Zoé"_s});
}

TEST_CASE("the longest name counts, wherever it ends", "[name_finder]")
{
    const QStringList names = {u"Almena"_s, u"Port Almena"_s, u"Port Almena Council"_s};
    CHECK(
        placesOf(names, u"the Port Almena Council of Port Almena, or Almena"_s)
        == QStringList{u"Port Almena Council"_s, u"Port Almena"_s, u"Almena"_s});
    // A longer one that stops halfway leaves the shorter, and what follows.
    CHECK(
        placesOf(
            {u"Port Almena Council House"_s, u"Port Almena"_s, u"Council Hill"_s},
            u"they were meeting there at Port Almena Council Hill"_s)
        == QStringList{u"Port Almena?"_s, u"Council Hill"_s});
}

TEST_CASE("blanks, hyphens and the stops of initials part the words of a name alike", "[name_finder]")
{
    CHECK(
        placesOf({u"Jean-Luc Moreau"_s}, u"to Jean Luc Moreau, Jean-Luc\u00a0Moreau, Jean‐Luc  Moreau"_s)
            .size()
        == 3);
    CHECK(
        placesOf({u"J. R. Tolkien"_s}, u"by J.R. Tolkien, J. R. Tolkien and J R Tolkien"_s, true).size()
        == 3);
    CHECK(placesOf({u"Ana Quispe"_s}, u"They met Ana. Quispe left. To Ana, Quispe said"_s, true).isEmpty());
    CHECK(
        placesOf({u"Marks & Spencer"_s}, u"at Marks & Spencer, of Marks Spencer"_s)
        == QStringList{u"Marks & Spencer"_s});
}

TEST_CASE("a name goes over a line end, doubtfully, but not over a blank line", "[name_finder]")
{
    CHECK(placesOf({u"Port Almena"_s}, u"in Port\nAlmena"_s) == QStringList{u"Port\nAlmena?"_s});
    CHECK(placesOf({u"Port Almena"_s}, u"in Port\n\nAlmena"_s).isEmpty());
}

TEST_CASE("what has a capital in the name has one in the text", "[name_finder]")
{
    CHECK(placesOf({u"Rose"_s}, u"then rose, Rose and ROSE"_s, true) == QStringList{u"Rose"_s, u"ROSE"_s});
    CHECK(
        placesOf({u"Will Young"_s}, u"it will young, says Will Young"_s, true)
        == QStringList{u"Will Young"_s});
    CHECK(placesOf({u"bell hooks"_s}, u"by bell hooks, Bell Hooks"_s, true).size() == 2);
    // Of a thing’s name one of the words will do.
    CHECK(
        placesOf(
            {u"Ministerio de Transporte"_s}, u"el ministerio de Transporte y un ministerio de transporte"_s)
        == QStringList{u"ministerio de Transporte"_s});
    CHECK(placesOf({u"Port Authority"_s}, u"Port authority of"_s) == QStringList{u"Port authority?"_s});
}

TEST_CASE("an acronym has all its capitals, or is a longer one inside of a sentence", "[name_finder]")
{
    CHECK(placesOf({u"WHO"_s}, u"Who asked the WHO? The one who. So Who."_s) == QStringList{u"WHO"_s});
    CHECK(placesOf({u"OTAN"_s}, u"Otan. La Otan y la OTAN, otan"_s) == QStringList{u"Otan"_s, u"OTAN"_s});
    CHECK(placesOf({u"NGO"_s}, u"the NGOs and the NGO’s"_s) == QStringList{u"NGOs?"_s, u"NGO"_s});
    CHECK(placesOf({u"UN Women"_s}, u"of UN Women, of Un Women"_s) == QStringList{u"UN Women"_s});
}

TEST_CASE("a surname that is a common word is doubtful where every word has a capital", "[name_finder]")
{
    // At the beginning of a sentence, if the text has the word, too.
    CHECK(
        placesOf({u"Rose"_s}, u"Prices rose. Rose said no. So did Rose."_s, true)
        == QStringList{u"Rose?"_s, u"Rose"_s});
    CHECK(placesOf({u"Rose"_s}, u"Prices fell. Rose said no."_s, true) == QStringList{u"Rose"_s});
    CHECK(placesOf({u"May"_s}, u"May the talks go on. It is up to May."_s, true).first() == u"May?");
    // In a headline, too.
    CHECK(
        placesOf({u"Rose"_s}, u"Prices Rose Again Last Month\n\nIt rose, said Rose."_s, true)
        == QStringList{u"Rose?"_s, u"Rose"_s});
}

TEST_CASE("a surname within a longer name is doubtful", "[name_finder]")
{
    const auto one = [](const QString &text) {
        return placesOf({u"Quispe"_s}, text, true).value(0);
    };
    CHECK(one(u"said Pedro Quispe on"_s) == u"Quispe?");
    CHECK(one(u"of Quispe Avenue on"_s) == u"Quispe?");
    CHECK(one(u"for Quispe-Mamani on"_s) == u"Quispe?");
    CHECK(one(u"said Minister Quispe on"_s) == u"Quispe");
    CHECK(one(u"said Dr. Quispe on"_s) == u"Quispe");
    CHECK(one(u"la señora Quispe, la Sra. Quispe"_s) == u"Quispe");
    CHECK(one(u"sagte Gesundheitsministerin Quispe."_s) == u"Quispe");
    CHECK(one(u"said CEO Quispe on"_s) == u"Quispe");
    CHECK(one(u"But Quispe said"_s) == u"Quispe");
    CHECK(one(u"Ayer Quispe dijo"_s) == u"Quispe");
    CHECK(one(u"a pro-Quispe group"_s) == u"Quispe");
    CHECK(one(u"a Quispe-led group"_s) == u"Quispe");
    CHECK(one(u"told Quispe Monday that"_s) == u"Quispe");
    CHECK(one(u"Quispe Rejects Offer as Talks Stall\n\nText"_s) == u"Quispe");
    CHECK(one(u"Pedro Quispe Rejects Offer as Talks Stall\n\nText"_s) == u"Quispe?");
    // German writes nouns with capitals.
    CHECK(
        one(u"Die Frau sagte der Zeitung, dass das nicht mit dem Vertrag von Quispe Verhandlungen sei."_s)
        == u"Quispe");
}

TEST_CASE("a thing’s name before another word with a capital is doubtful, too", "[name_finder]")
{
    CHECK(
        placesOf(
            {u"United Nations"_s},
            u"lawyers wrote much about the United Nations Convention, and later about the United Nations."_s)
        == QStringList{u"United Nations?"_s, u"United Nations"_s});
    CHECK(
        placesOf({u"York"_s, u"Korea"_s}, u"they live well in New York, come from North Korea, like York"_s)
        == QStringList{u"York?"_s, u"Korea?"_s, u"York"_s});
}

TEST_CASE("a name that ends with a bracket is found with it", "[name_finder]")
{
    CHECK(
        placesOf({u"Ministry of Defence (MoD)"_s}, u"the Ministry of Defence (MoD), so"_s)
        == QStringList{u"Ministry of Defence (MoD)"_s});
}

TEST_CASE("a surname of several people is doubtful", "[name_finder]")
{
    NameTree index;
    index.add(0, {u"Quispe"_s, NameForm::Kind::Surname}, true);
    index.add(1, {u"Quispe"_s, NameForm::Kind::Surname}, true);
    const auto places = found(u"said Quispe."_s, index);
    REQUIRE(places.size() == 1);
    CHECK(places[0].doubt == Doubt::Shared);
    CHECK(places[0].entries.size() == 2);
}

TEST_CASE(
    "endings stay outside where an apostrophe parts them, and are taken where none does", "[name_finder]")
{
    CHECK(
        placesOf({u"Weiss"_s}, u"Weiss’s, Weiss' and Weiss’"_s)
        == QStringList{u"Weiss"_s, u"Weiss"_s, u"Weiss"_s});
    CHECK(placesOf({u"Quispe"_s}, u"the Quispes"_s, true) == QStringList{u"Quispes?"_s});
    const QString german = u"Die Regierung und das Kabinett Merkels ist nicht mit der Partei eins."_s;
    CHECK(placesOf({u"Merkel"_s}, german, true) == QStringList{u"Merkels"_s});
    CHECK(
        placesOf(
            {u"Angela Merkel"_s}, u"der Plan von Angela Merkels Partei ist nicht der Plan und das"_s, true)
        == QStringList{u"Angela Merkels"_s});
    CHECK(placesOf({u"Erdoğan"_s}, u"Bakan Erdoğan'ın"_s).value(0).startsWith(u"Erdoğan"));
}

TEST_CASE("what is elided before a name stays outside, and no part of a name is a name", "[name_finder]")
{
    CHECK(placesOf({u"Ukraine"_s}, u"l’Ukraine, d'Ukraine, qu’Ukraine"_s).size() == 3);
    CHECK(placesOf({u"Brien"_s}, u"said O’Brien"_s, true).isEmpty());
    CHECK(placesOf({u"Brien"_s}, u"'Brien said'"_s, true).size() == 1);
}

TEST_CASE("addresses hold no mentions", "[name_finder]")
{
    CHECK(placesOf({u"Quispe"_s}, u"Quispe@port.pe www.Quispe.pe https://a.pe/Quispe Quispe.pe ana_Quispe"_s)
              .isEmpty());
    CHECK(placesOf({u"Quispe"_s}, u"a #Quispe, (Quispe) and/or Quispe."_s).size() == 3);
}

TEST_CASE("Arabic proclitics stay outside, and letters written in two ways are the same", "[name_finder]")
{
    CHECK(
        placesOf({u"كويسبي"_s}, u"قال كويسبي وكويسبي وبكويسبي لكويسبي فكويسبي"_s)
        == QStringList{u"كويسبي"_s, u"كويسبي"_s, u"كويسبي"_s, u"كويسبي"_s, u"كويسبي"_s});
    CHECK(
        placesOf({u"الرياض"_s}, u"الرياض والرياض بالرياض للرياض"_s)
        == QStringList{u"الرياض"_s, u"الرياض"_s, u"الرياض"_s, u"لرياض"_s});
    CHECK(placesOf({u"حركة"_s}, u"الحركة والحركة للحركة"_s) == QStringList{u"حركة"_s, u"حركة"_s, u"حركة"_s});
    CHECK(
        placesOf({u"أحمد مصطفى"_s}, u"احمد مصطفي وأَحْمَد مصطفى"_s)
        == QStringList{u"احمد مصطفي"_s, u"أَحْمَد مصطفى"_s});
    CHECK(placesOf({u"فاطمة"_s}, u"فاطمه، فاطـمة"_s).size() == 2);
    CHECK(placesOf({u"عباس"_s}, u"عباسي كعباسية"_s).isEmpty());
    CHECK(placesOf({u"وليد"_s}, u"وليد، ووليد"_s) == QStringList{u"وليد"_s, u"وليد"_s});
}

TEST_CASE("names without blanks around them are found in scripts that write none", "[name_finder]")
{
    CHECK(placesOf({u"習近平"_s}, u"昨日習近平說，習近平的話"_s).size() == 2);
    CHECK(placesOf({u"𠮷田"_s}, u"と𠮷田は"_s) == QStringList{u"𠮷田"_s});
    CHECK(placesOf({u"Анна Вайс"_s}, u"с Анна Вайс, АННА ВАЙС, анна вайс"_s, true).size() == 2);
}

TEST_CASE("a text is looked through in slices as at once, and one after another", "[name_finder]")
{
    NameTree index;
    index.add(0, {u"Ana Quispe"_s, NameForm::Kind::Full}, true);
    const QString text = u"“No,” said Ana Quispe. é\n"_s.repeated(9000);
    NameFinder finder(index);
    finder.begin(text, {});
    int slices = 1;
    while (finder.findSome(QDeadlineTimer(0))) {
        ++slices;
    }
    CHECK(slices > 50);
    CHECK(finder.take().size() == 9000);
    finder.begin(u"Nobody."_s, {});
    while (finder.findSome(noHurry)) {
    }
    CHECK(finder.take().empty());
}

TEST_CASE("the language of a text is told by its frequent words", "[name_finder]")
{
    using suggest::likelyLanguage;
    CHECK(
        likelyLanguage(
            u"Die Streikenden sagten, dass der Hafen nicht mit dem Ministerium verhandelt und das Angebot von ihm nicht gilt."_s)
        == u"de");
    CHECK(
        likelyLanguage(
            u"Los trabajadores del puerto dijeron que el ministerio no cumple con las promesas y que una huelga sigue por el salario."_s)
        == u"es");
    CHECK(
        likelyLanguage(
            u"Os trabalhadores do porto disseram que o ministério não cumpre as promessas e que uma greve segue em todo o país, com apoio da cidade."_s)
        == u"pt");
    CHECK(
        likelyLanguage(
            u"Les travailleurs du port ont dit que le ministère ne tient pas la promesse et que la grève de la ville se poursuit en silence."_s)
        == u"");
    CHECK(
        likelyLanguage(
            u"The dockers said that the ministry does not keep its promises and that the strike will go on."_s)
        == u"");
    CHECK(likelyLanguage(u""_s) == u"");
}
