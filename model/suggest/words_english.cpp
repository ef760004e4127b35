// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/word_classes.h"

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

/// "explain": explains, explained, explaining; "deny": denies; "note": noted, noting.
void addVerbs(WordClasses &words, quint32 classes, QStringView bases)
{
    for (const QStringView base : bases.split(u' ', Qt::SkipEmptyParts)) {
        const QString stem = base.chopped(1).toString();
        const QString whole = base.toString();
        words.add(classes, base);
        if (base.endsWith(u'e')) {
            words.add(classes, whole + u"s "_s + whole + u"d"_s);
            words.add(classes | Gerund, stem + u"ing"_s);
            continue;
        }
        words.add(classes | Gerund, whole + u"ing"_s);
        if (base.endsWith(u'y') && !base.endsWith(u"ay") && !base.endsWith(u"ey")) {
            words.add(classes, stem + u"ies "_s + stem + u"ied"_s);
        } else {
            const bool hisses = base.endsWith(u"ss") || base.endsWith(u"sh") || base.endsWith(u"ch");
            words.add(classes, whole + (hisses ? u"es "_s : u"s "_s) + whole + u"ed"_s);
        }
    }
}

void addSmallWords(WordClasses &words)
{
    words.add(That, u"that");
    words.add(Auxiliary, u"has have had is are was were be been also later then");
    words.add(
        Negation, u"not never didn't doesn't hasn't haven't don't won't wouldn't couldn't cannot can't to");
    words.add(Pronoun | Male, u"he");
    words.add(Pronoun | Female, u"she");
    words.add(Pronoun | Plural, u"they it");
    words.add(Relative, u"i we you there");
    words.add(
        Determiner,
        u"the a an his her their its our my one two three four five six several some many "
        u"another both this these those no");
    words.add(
        Preposition,
        u"in on at to for with from by about after before during into over under against near through "
        u"without "
        u"between since as behind outside inside ahead despite until");
    words.add(Of, u"of for");
    words.add(
        Conjunction,
        u"and but or when while because if although though whereas so yet nor after before as since once");
    words.add(Relative, u"who which whose whom that where what how why");
    words.add(Title | Male, u"mr sir lord");
    words.add(Title | Female, u"mrs ms miss madam lady dame");
    words.add(Title, u"dr prof professor rev fr st hon capt col gen lt sgt sen rep gov justice");
    words.add(
        Adverb,
        u"yesterday today tonight later earlier also then again now once still simply only just flatly "
        u"bluntly "
        u"quietly angrily softly drily dryly monday tuesday wednesday thursday friday saturday sunday "
        u"himself "
        u"herself instead however");
    words.add(
        Finite,
        u"would had was were is are has have will could should did does can may might must would've won't "
        u"wasn't weren't isn't aren't didn't wouldn't couldn't");
}

void addNouns(WordClasses &words)
{
    words.add(
        Office | Male, u"spokesman chairman councilman policeman fireman fisherman salesman king prince");
    words.add(Office | Female, u"spokeswoman chairwoman councilwoman policewoman queen princess actress");
    words.add(
        Office,
        u"mayor president minister secretary director chief spokesperson governor senator judge teacher "
        u"nurse "
        u"doctor lawyer engineer farmer owner leader chair manager captain general officer inspector sheriff "
        u"commissioner councillor councilor ambassador analyst economist expert researcher scientist author "
        u"coach chancellor bishop pope treasurer deputy resident activist attorney prosecutor");
    words.add(
        Organization,
        u"union federation association office bureau ministry department university college council "
        u"committee "
        u"commission company corporation group party court police agency institute society bank board club "
        u"church hospital school service chamber authority parliament senate congress league trust inc ltd "
        u"co "
        u"corp government house marine power railways airlines street square road avenue bay island river");
    words.add(
        Work,
        u"book novel film movie song album play poem series show report article essay magazine headline "
        u"exhibition painting documentary paper poster banner slogan motto title entitled");
    words.add(
        Naming, u"so-called called titled entitled named dubbed nicknamed known headlined word phrase term");
    words.add(Particle, u"de la le van von der den di da del al el bin ibn ap mac st");
}

} // namespace

void addEnglish(WordClasses &words)
{
    words.add(Speech, u"said say says saying told tell tells telling wrote write writes writing");
    words.add(Gerund, u"saying telling writing admitting swearing agreeing");
    addVerbs(
        words, Speech,
        u"explain add claim argue warn insist maintain assert declare announce reply respond answer deny "
        u"note "
        u"observe remark comment emphasize emphasise stress underline point concede acknowledge complain "
        u"protest "
        u"predict promise recall report reveal state suggest confirm affirm allege assure reassure conclude "
        u"contend counter estimate indicate reiterate repeat testify vow mention caution believe fear hope "
        u"advise "
        u"lament elaborate interject");
    words.add(TakesHearer, u"told tell tells telling assured assures reminded reminds informed informs");
    words.add(Definite, u"the");
    words.add(
        Speech,
        u"admitted admits admit admitting swore swears swearing retorted retorts agreed agrees agreeing "
        u"disagreed thinks thought foresaw");
    addVerbs(
        words, Speech | QuoteOnly,
        u"ask joke mutter murmur whisper shout yell laugh shrug sigh snap scream cry exclaim continue urge "
        u"demand "
        u"plead mumble growl quip inquire enquire wonder tweet post boast gasp sneer grumble chuckle "
        u"remember "
        u"describe appeal begin");
    words.add(Speech | QuoteOnly, u"quipped went put goes read thundered began went");
    addVerbs(
        words, Calling,
        u"call describe label brand dismiss denounce condemn criticise criticize praise hail");
    words.add(Calling, u"dubbed labelled blasted slammed");
    for (const QStringView phrase :
         {u"according to", u"in the words of", u"in the view of", u"in the opinion of", u"as reported by"}) {
        words.addPhrase(phrase);
    }
    addSmallWords(words);
    addNouns(words);
}

} // namespace model::suggest
