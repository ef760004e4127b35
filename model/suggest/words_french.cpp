// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/word_classes.h"

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

/// The forms of the third person, the present participle and the past one of regular verbs.
void addVerbs(WordClasses &words, quint32 classes, QStringView infinitives)
{
    for (const QStringView infinitive : infinitives.split(u' ', Qt::SkipEmptyParts)) {
        QString stem = infinitive.chopped(2).toString();
        words.add(Participle, stem + u"é "_s + stem + u"ée "_s + stem + u"és"_s);
        words.add(classes, stem + u"e "_s + stem + u"ent "_s + stem + u"èrent"_s);
        if (stem.endsWith(u'g')) {
            stem += u'e'; // jugea
        } else if (stem.endsWith(u'c')) {
            stem.replace(stem.size() - 1, 1, u'ç'); // annonça
        }
        words.add(classes | Gerund, stem + u"ant"_s);
        for (const QString &ending : {u"a"_s, u"ait"_s, u"aient"_s}) {
            words.add(classes, stem + ending);
        }
    }
}

void addSmallWords(WordClasses &words)
{
    words.add(That, u"que qu'");
    words.add(Auxiliary, u"a ont avait avaient aurait est sont était");
    words.add(Negation, u"ne n' pas jamais sans");
    words.add(Pronoun | Male, u"il");
    words.add(Pronoun | Female, u"elle");
    words.add(Pronoun | Plural, u"ils elles on");
    words.add(
        Determiner,
        u"le la l' les un une des son sa ses leur leurs ce cet cette ces plusieurs certains certaines deux "
        u"trois "
        u"quatre cinq quelques d'autres notre");
    words.add(
        Preposition,
        u"à au aux en dans avec par pour sans sur sous devant chez contre entre pendant depuis vers après "
        u"avant "
        u"dès lors");
    words.add(Of, u"de du d' des");
    words.add(Conjunction, u"et ou mais car lorsque quand tandis si comme ni donc or puis alors");
    words.add(Relative, u"qui que qu' dont où lequel laquelle");
    words.add(Title | Male, u"m mr monsieur");
    words.add(Title | Female, u"mme mlle madame mademoiselle");
    words.add(Title, u"dr me pr mgr docteur maître professeur");
    words.add(
        Adverb,
        u"hier aujourd'hui aussi ensuite encore également enfin déjà puis lundi mardi mercredi jeudi "
        u"vendredi "
        u"samedi dimanche récemment ainsi notamment même matin soir");
    words.add(Clitic, u"se s' le la les l' lui leur y en me m' nous t");
    words.add(Particle, u"de du des la le d' van von");
}

void addNouns(WordClasses &words)
{
    words.add(
        Office | Male,
        u"président directeur conseiller ministre préfet député sénateur avocat médecin "
        u"ingénieur éleveur agriculteur habitant voisin juge évêque");
    words.add(
        Office | Female,
        u"présidente directrice conseillère préfète députée sénatrice avocate ingénieure "
        u"éleveuse agricultrice habitante voisine cliente infirmière boulangère");
    words.add(
        Office,
        u"maire porte parole porte-parole secrétaire chef responsable représentant représentante "
        u"dirigeant dirigeante économiste journaliste biologiste témoin chercheur chercheuse expert "
        u"experte propriétaire ministre");
    words.add(
        Organization,
        u"association syndicat ministère gouvernement mairie université fédération confédération entreprise "
        u"société parti commission conseil police gendarmerie chambre banque institut comité collège hôpital "
        u"préfecture tribunal cour union organisation fondation club assemblée sénat rue place avenue "
        u"coopérative "
        u"région commune direction");
    words.add(
        Work,
        u"livre roman film chanson disque album œuvre poème série émission rapport article essai revue "
        u"magazine "
        u"exposition tableau documentaire affiche banderole slogan titre intitulé intitulée projet campagne");
    words.add(
        Naming,
        u"dit dite appelé appelée baptisé baptisée surnommé surnommée intitulé intitulée nommé nommée mot "
        u"terme projet plan parlent");
}

} // namespace

void addFrench(WordClasses &words)
{
    words.add(
        Speech,
        u"dit disent disait disaient dirent disant répond répondent répondit répondait répondant soutient "
        u"soutiennent soutenait soutint soutenant maintient maintiennent maintenait prévient préviennent "
        u"prévenait "
        u"prévint reconnaît reconnaissent reconnaissait admet admettent admettait promet promettent "
        u"promettait "
        u"écrit écrivent écrivait écrivant convient rappelle rappellent prétend prétendent prétendait "
        u"avertit "
        u"avertissent avertissait garantit garantissent précise renchérit enchaîne nie nient niait nia "
        u"nièrent "
        u"croit croient craint craignent poursuit poursuivent poursuivait résume résument");
    words.add(
        Participle,
        u"dit répondu soutenu maintenu prévenu reconnu admis promis écrit convenu prétendu "
        u"averti garanti renchéri poursuivi nié");
    addVerbs(
        words, Speech,
        u"affirmer assurer expliquer ajouter déclarer dénoncer regretter commenter raconter critiquer "
        u"souligner "
        u"insister annoncer confirmer informer révéler préciser indiquer estimer considérer arguer "
        u"argumenter "
        u"détailler répliquer rétorquer témoigner nuancer accuser noter observer remarquer rappeler signaler "
        u"juger "
        u"marteler alerter avancer évoquer affirmer certifier jurer plaider protester conclure relater "
        u"confier "
        u"avouer concéder résumer calculer pronostiquer déplorer constater penser");
    words.add(
        Speech, u"martèle martèlent concède révèle considère conclut concluait rappelle espère regrette");
    addVerbs(
        words, Speech | QuoteOnly,
        u"demander crier plaisanter ironiser murmurer chuchoter soupirer lancer continuer tonner grogner "
        u"emporter "
        u"exclamer interroger indigner inquiéter réjouir agacer étonner glisser clamer insurger lâcher");
    words.add(Speech | QuoteOnly, u"rit sourit poursuit s'inquiète inquiète");
    words.add(
        Calling,
        u"qualifie qualifiait qualifient appelle appelait décrit décrivait traite traitait juge jugeait "
        u"dénonce");
    words.add(Calling | Gerund, u"qualifiant appelant décrivant traitant dénonçant");
    words.add(Gerund, u"répondant soutenant écrivant");
    words.add(Participle, u"conclu");
    words.add(Participle | Calling, u"qualifié appelé décrit traité");
    words.add(Definite, u"le la l'");
    words.add(According, u"selon");
    for (const QStringView phrase : {u"d' après", u"aux yeux de", u"de l' avis de", u"aux dires de"}) {
        words.addPhrase(phrase);
    }
    addSmallWords(words);
    addNouns(words);
}

} // namespace model::suggest
