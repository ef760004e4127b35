// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/abbreviations.h"

#include <QSet>
#include <QString>

namespace model::text {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

Words wordsOf(const QString &list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return Words(words.begin(), words.end());
}

/// Never end a sentence: what they belong to follows.
const Words &alwaysOpen()
{
    static const Words words = wordsOf(
        u"mr mrs ms mx dr drs prof gov sen sens rep reps gen col lt sgt cpl pvt pte capt cmdr cdr adm maj "
        u"brig "
        "rev hon pres supt det insp messrs atty vs viz cf approx "
        "sra srs sras srta srtas dª dra dras profa ud uds vd vds excmo excma ilmo ilma gral cnel tte tnte "
        "sto "
        "sta lic ing arq mons hno hna hnos avda av dpto depto apdo aprox ctra ej ee ff rr jj cc "
        "exmo exma eng dep drª srª profª "
        "mm ss mme mlle mgr pr ste bd env éd chap "
        "bzw vgl evtl ggf inkl exkl sog mio mrd tsd dipl hr hrn fr frl geb gest ca bsp abb anm aufl zzgl "_s);
    return words;
}

/// No end when a number follows: "No. 5", "pág. 12", "Jan. 3".
const Words &beforeNumber()
{
    static const Words words = wordsOf(
        u"no nos nr nrs num nums núm núms nº art arts fig figs vol vols cap caps pp pag pág págs abs bd ch "
        "tel tlf kap ziff jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic janv févr avr "
        "juil "
        "déc fev dez okt est sec secs op rte hwy apt para paras ver ep cláus "_s);
    return words;
}

/// End a sentence only if a word follows that begins one.
const Words &mayEnd()
{
    static const Words words =
        wordsOf(u"inc corp co ltd bros jr sr llc plc cie cia cía gmbh st mt ft ave blvd rd dept ph uu aa hh "
                u"oo exa usw "
                "usf jh jhd jhdt str ariz calif conn colo fla mich minn okla tenn tex wis wyo "_s);
    return words;
}

/// Begin sentences and are no part of names.
const Words &starters()
{
    static const Words words = wordsOf(
        u"the this that these those it its he she they we you his her their our my but and however meanwhile "
        "then there here when while after before although though if as at by for from to with since until "
        "nobody everybody everyone someone people "
        "what who why how where no not yet so some many most more all one two both each every now today "
        "yesterday according officials police critics "
        "esta este esto estos estas ese esa eso ella ellos él pero sin según cuando mientras después antes "
        "también así aunque si nadie hoy ayer desde hasta para por con su sus se ya lo "
        "ele ela eles elas mas segundo quando enquanto depois antes também hoje ontem não "
        "il elle ils elles ce cette ces mais selon quand après avant aussi hier nous vous pour dans "
        "er sie es wir ihr das dies diese dieser dieses aber doch nach vor als wenn während auch heute "
        "gestern seit dort sein seine ihre "_s);
    return words;
}

/// Begin sentences too, but also stand in names: "A. El Sayed", "J. De la Cruz".
const Words &startersInNames()
{
    static const Words words = wordsOf(u"a an i in on el la los las un una unos unas en de del al y o os as "
                                       u"um uma e no na le les l d des du "
                                       "une et der die den ein eine im am von zu mit "_s);
    return words;
}

bool isPartOfWord(QChar character)
{
    return character.isLetter() || character.isMark();
}

QStringView wordBefore(QStringView text, qsizetype end)
{
    // Longer than any abbreviation: a bound for texts that are one endless word.
    constexpr qsizetype longest = 12;
    qsizetype start = end;
    while (start > 0 && end - start < longest && isPartOfWord(text[start - 1])) {
        --start;
    }
    return text.sliced(start, end - start);
}

/// The word at the position or behind the opening marks there, in lower case.
QString wordFrom(QStringView text, qsizetype position)
{
    while (position < text.size() && text[position].isPunct()) {
        ++position;
    }
    qsizetype end = position;
    while (end < text.size() && end - position < 20 && isPartOfWord(text[end])) {
        ++end;
    }
    return text.sliced(position, end - position).toString().toLower();
}

bool isWrittenWithStop(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return false;
    default:
        return letter.isLetter();
    }
}

/// "p. ex." and "por ex.": "ex" alone is a word.
bool isExample(QStringView before)
{
    return before.endsWith(u"p. ") || before.endsWith(u"p.") || before.endsWith(u"por ")
        || before.endsWith(u"par ");
}

/// "am 3. Oktober", "im 19. Jahrhundert".
bool isGermanOrdinal(QStringView text, qsizetype stop, const QString &next)
{
    static const Words nouns =
        wordsOf(u"januar jänner februar märz april mai juni juli august september oktober november dezember "
                "jahrhundert jahrhunderts jahrestag liga klasse stock platz "_s);
    qsizetype start = stop;
    while (start > 0 && stop - start < 3 && text[start - 1].isDigit()) {
        --start;
    }
    return stop - start > 0 && stop - start < 3 && nouns.contains(next);
}

bool isInitialContinued(QStringView before, const QString &next)
{
    // In "U.S." several letters stand together; after them "El" or "A" begins a sentence rather than a name.
    const bool several = before.endsWith(u'.');
    return !starters().contains(next) && !(several && startersInNames().contains(next));
}

} // namespace

bool isAbbreviating(QStringView text, qsizetype stop, qsizetype next)
{
    const QStringView word = wordBefore(text, stop);
    const QStringView before = text.first(stop - word.size());
    const QString following = wordFrom(text, next);
    if (word.isEmpty()) {
        return isGermanOrdinal(text, stop, following);
    }
    if (!before.isEmpty() && before.back().isDigit()) {
        return false;
    }
    if (word.size() == 1) {
        return isWrittenWithStop(word.front()) && isInitialContinued(before, following);
    }
    const QString key = word.toString().toLower();
    if (alwaysOpen().contains(key) || (key == u"ex" && isExample(before))) {
        return true;
    }
    if (next < text.size() && text[next].isDigit() && beforeNumber().contains(key)) {
        return true;
    }
    return mayEnd().contains(key) && !starters().contains(following)
        && !startersInNames().contains(following);
}

} // namespace model::text
