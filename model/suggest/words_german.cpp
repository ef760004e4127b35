// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/word_classes.h"

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

/// The forms of the third person of regular verbs, whose stem ends in the ending's consonant or not.
void addVerbs(WordClasses &words, quint32 classes, QStringView stems)
{
    for (const QStringView stem : stems.split(u' ', Qt::SkipEmptyParts)) {
        const bool needsVowel =
            stem.endsWith(u't') || stem.endsWith(u'd') || stem.endsWith(u"chn") || stem.endsWith(u"gn");
        for (const QString &ending : {u"t"_s, u"te"_s, u"ten"_s}) {
            words.add(classes, stem.toString() + (needsVowel ? u"e"_s : QString()) + ending);
        }
    }
}

void addSmallWords(WordClasses &words)
{
    words.add(That, u"dass daß");
    words.add(Auxiliary, u"hat haben hatte hatten habe");
    words.add(Negation, u"nicht nie niemals kein keine ohne");
    words.add(Pronoun | Male, u"er");
    words.add(Pronoun | Female, u"sie");
    words.add(
        Determiner,
        u"der die das des dem den ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dieser "
        u"diese "
        u"dieses mehrere einige viele andere beide zwei drei vier fünf manche");
    words.add(
        Preposition,
        u"in im an am auf aus bei beim mit nach seit zu zum zur für gegen ohne um durch über unter vor "
        u"hinter neben "
        u"zwischen während wegen ins ans");
    words.add(Of, u"von vom des der");
    words.add(
        Conjunction, u"und oder aber denn doch sondern als während weil wenn obwohl ob damit bevor nachdem");
    words.add(Relative, u"dessen deren welcher welche was wer wie wo warum");
    words.add(Title | Male, u"herr herrn");
    words.add(Title | Female, u"frau");
    words.add(Title, u"dr prof professor ing");
    words.add(
        Adverb,
        u"gestern heute auch dann noch wieder jetzt nun bereits später zuvor montag dienstag mittwoch "
        u"donnerstag "
        u"freitag samstag sonntag am abend morgen vormittag nachmittag selbst allerdings außerdem weiter "
        u"daraufhin "
        u"zudem anschließend");
    words.add(Clitic, u"sich ihm ihr ihnen es");
    words.add(
        Finite,
        u"sei seien habe hätte hätten werde würde würden müsse müssten könne könnten könnte solle sollten "
        u"wolle "
        u"dürfe dürften gebe gehe bleibe bleiben komme stehe liege laufe brauche wisse lasse halte wären "
        u"wäre");
    words.add(Particle, u"von van den zu zur de");
}

void addNouns(WordClasses &words)
{
    words.add(
        Office | Male,
        u"präsident minister bürgermeister oberbürgermeister sprecher direktor leiter chef "
        u"vorsitzende vorsitzender abgeordneter senator landrat professor lehrer arzt anwalt "
        u"ingenieur bauer richter bischof trainer geschäftsführer bäckermeister pfarrer "
        u"anwohner landwirt architekt polizist kanzler bundeskanzler ministerpräsident "
        u"pressesprecher regierungssprecher polizeisprecher experte forscher ökonom biologe");
    words.add(
        Office | Female,
        u"präsidentin ministerin bürgermeisterin oberbürgermeisterin sprecherin direktorin "
        u"leiterin chefin senatorin landrätin professorin lehrerin ärztin anwältin "
        u"ingenieurin bäuerin richterin bischöfin trainerin geschäftsführerin pfarrerin "
        u"anwohnerin landwirtin architektin polizistin kanzlerin bundeskanzlerin "
        u"ministerpräsidentin pressesprecherin expertin forscherin ökonomin biologin");
    words.add(
        Organization,
        u"verein verband gewerkschaft ministerium regierung stadtverwaltung universität partei kommission "
        u"rat "
        u"polizei bank institut ausschuss schule krankenhaus gericht union organisation stiftung bundestag "
        u"gemeinde stadt firma unternehmen konzern behörde landratsamt rathaus bahn bürgerinitiative");
    words.add(
        Work,
        u"buch roman film lied album stück gedicht serie sendung bericht artikel essay zeitschrift "
        u"ausstellung "
        u"bild dokumentation plakat transparent motto titel kampagne");
    words.add(
        Naming,
        u"sogenannte sogenannten sogenannter sogenanntes genannt genannte namens getauft betitelt wort "
        u"begriff projekt");
}

} // namespace

void addGerman(WordClasses &words)
{
    words.add(
        Speech,
        u"sprach sprechen schrieb schreibt schrieben gab gibt räumte räumt teilte teilt teilten fügte fügt "
        u"fügten "
        u"gestand gesteht bestritt bestreitet bestritten wies weist hielt hält rief ruft riefen verspricht "
        u"versprach "
        u"versprachen widersprach widerspricht stellte stellt hob hebt findet fand bat bittet weiß wusste "
        u"befand "
        u"vertrat hieß heißt stand unterstrich kündigte kündigt");
    addVerbs(
        words, Speech,
        u"sag erklär beton versicher behaupt mein ergänz erläuter bericht erzähl kritisier bemängel bedauer "
        u"beklag warn prophezei bestätig bekräftig wiederhol verteidig entgegn erwider antwort beteuer "
        u"bemerk "
        u"mutmaß vermut schätz schilder urteil resümier bilanzier konstatier argumentier forder bezeug "
        u"verkünd "
        u"verneint erinner glaub fürcht hoff befürcht bilanzier prognostizier vermeld folger schlussfolger");
    addVerbs(
        words, Speech | QuoteOnly,
        u"frag scherz flüster murmel schimpf spott seufz lach jubel wetter schwärm brüll stöhn freu fluch "
        u"mahn "
        u"appellier");
    words.add(Speech | QuoteOnly, u"schrie schreit so begann fuhr");
    words.add(
        Participle,
        u"gesagt erklärt betont versichert behauptet gemeint ergänzt erläutert berichtet erzählt "
        u"kritisiert bemängelt bedauert beklagt gewarnt bestätigt bekräftigt wiederholt entgegnet "
        u"erwidert geantwortet beteuert bemerkt geschrieben angekündigt mitgeteilt hinzugefügt "
        u"eingeräumt zugegeben bestritten versprochen widersprochen gerufen gefolgert");
    words.add(Definite, u"der die das");
    words.add(Calling, u"nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten hält hielt hielten");
    words.add(According, u"laut");
    for (const QStringView phrase :
         {u"nach angaben von", u"nach angaben", u"nach worten von", u"nach den worten von",
          u"nach ansicht von", u"nach ansicht", u"nach aussage von", u"nach aussage", u"nach meinung von",
          u"nach meinung", u"nach darstellung von", u"nach darstellung", u"nach einschätzung von",
          u"nach einschätzung"}) {
        words.addPhrase(phrase);
    }
    addSmallWords(words);
    addNouns(words);
}

} // namespace model::suggest
