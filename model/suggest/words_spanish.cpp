// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/word_classes.h"

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

/// The forms of the third person, the gerund and the participle of regular verbs.
void addVerbs(WordClasses &words, quint32 classes, QStringView infinitives)
{
    for (const QStringView infinitive : infinitives.split(u' ', Qt::SkipEmptyParts)) {
        const QString stem = infinitive.chopped(2).toString();
        const bool isFirst = infinitive.endsWith(u"ar");
        const auto endings = isFirst ? u"ó aron a an aba aban"_s : u"ió ieron e en ía ían"_s;
        words.add(classes | Gerund, stem + (isFirst ? u"ando"_s : u"iendo"_s));
        for (const QString &ending : endings.split(u' ')) {
            words.add(classes, stem + ending);
        }
        words.add(Participle, stem + (isFirst ? u"ado"_s : u"ido"_s));
    }
}

void addSmallWords(WordClasses &words)
{
    words.add(That, u"que");
    words.add(Auxiliary, u"ha han había habían hubo habría");
    words.add(Negation, u"no nunca jamás tampoco sin");
    words.add(Pronoun | Male, u"él");
    words.add(Pronoun | Female, u"ella");
    words.add(Pronoun | Plural, u"ellos ellas");
    words.add(
        Determiner,
        u"el la los las un una unos unas su sus este esta estos estas ese esa varios varias algunos algunas "
        u"otro otra dos tres cuatro cinco muchos muchas ambos ambas uno");
    words.add(
        Preposition,
        u"a al en con por para sin sobre ante tras desde hasta contra entre durante mediante bajo hacia");
    words.add(Of, u"de del");
    words.add(
        Conjunction,
        u"y e o u pero sino aunque porque cuando mientras si como ni donde pues mas luego entonces");
    words.add(Relative, u"que quien quienes cuyo cuya cual donde");
    words.add(Title | Male, u"sr señor don d dr");
    words.add(Title | Female, u"sra srta señora señorita doña dña dra");
    words.add(Title, u"prof lic ing arq mons gral cnel");
    words.add(
        Adverb,
        u"ayer hoy anoche también además después luego entonces ahora ya así finalmente recientemente "
        u"posteriormente antes lunes martes miércoles jueves viernes sábado domingo mañana tarde solo sólo");
    words.add(Clitic, u"se lo la le les los las me nos");
    words.add(Particle, u"de del la las los y da dos van von san santa");
}

void addNouns(WordClasses &words)
{
    words.add(
        Office | Male,
        u"presidente ministro alcalde director secretario concejal consejero diputado "
        u"senador gobernador profesor maestro médico abogado ingeniero pastor vecino "
        u"juez rector obispo párroco jefe comisario portavoz delegado");
    words.add(
        Office | Female,
        u"presidenta ministra alcaldesa directora secretaria concejala consejera diputada "
        u"senadora gobernadora profesora maestra médica abogada ingeniera vecina jueza "
        u"rectora jefa comisaria delegada bióloga");
    words.add(
        Office,
        u"portavoz representante dirigente líder testigo economista periodista dueño dueña "
        u"biólogo hidrólogo investigador investigadora experto experta");
    words.add(
        Organization,
        u"asociación sindicato ministerio gobierno ayuntamiento universidad federación confederación empresa "
        u"partido comisión consejo policía guardia cámara banco instituto junta comité colegio hospital "
        u"diputación "
        u"fiscalía tribunal corte unión organización fundación club secretaría congreso senado calle plaza "
        u"avenida "
        u"cooperativa mancomunidad");
    words.add(
        Work,
        u"libro novela película canción disco obra poema serie programa informe artículo ensayo revista "
        u"titular "
        u"exposición cuadro documental cartel pancarta lema título titulado titulada campaña cinta");
    words.add(
        Naming,
        u"llamado llamada llamados denominado denominada bautizado bautizada apodado apodada titulado "
        u"titulada conocido conocida palabra término proyecto plan");
}

} // namespace

void addSpanish(WordClasses &words)
{
    words.add(
        Speech,
        u"dice dicen dijo dijeron decía decían diciendo dirá cuenta cuentan contó contaron contaba recuerda "
        u"recuerdan recordó niega niegan negó negaron negando sostiene sostienen sostuvo sostuvieron "
        u"mantiene "
        u"mantienen mantuvo mantuvieron advierte advierten advirtió advirtieron advirtiendo reconoce "
        u"reconocen "
        u"reconoció reconocieron añade añaden añadió añadieron añadiendo manifiesta manifiestan manifestó "
        u"manifestaron expone exponen expuso expusieron escribe escriben escribió escribieron responde "
        u"responden respondió respondieron repite repiten repitió sugiere sugieren sugirió asevera aseveró "
        u"arguye propuso propone admite admiten admitió admitieron admitiendo asiente previó prevé previene "
        u"concluye concluyen concluyó concluyeron cree creen opina opinan teme temen");
    words.add(
        Participle,
        u"dicho contado recordado negado sostenido mantenido advertido reconocido añadido "
        u"manifestado expuesto escrito respondido repetido sugerido admitido concluido");
    addVerbs(
        words, Speech,
        u"afirmar asegurar señalar indicar explicar agregar declarar denunciar lamentar comentar relatar "
        u"criticar "
        u"destacar subrayar enfatizar resaltar remarcar insistir anunciar confirmar informar revelar "
        u"precisar "
        u"apuntar considerar estimar argumentar alegar detallar replicar contestar matizar prometer acusar "
        u"avisar "
        u"reiterar garantizar puntualizar aclarar observar narrar pronosticar calcular confesar testificar "
        u"protestar reclamar exigir acotar aducir razonar zanjar sentenciar recalcar ratificar rechazar "
        u"opinar "
        u"aseverar adelantar augurar resumir recordar");
    addVerbs(
        words, Speech | QuoteOnly,
        u"preguntar gritar exclamar bromear ironizar murmurar susurrar continuar terminar suspirar quejar "
        u"disparar espetar implorar inquirir tuitear proseguir rematar reír pedir animar describir");
    words.add(Speech | QuoteOnly, u"pide piden pidió prosigue siguió ruega rogó ríe rió queja quejan");
    words.add(
        Calling,
        u"llamó llaman llama calificó califica califican tildó tilda tachó tacha describió describe definió "
        u"define considera consideró");
    words.add(
        Calling | Gerund,
        u"llamando llamándolo llamándola calificando calificándolo calificándola tildando tildándolo "
        u"tildándola "
        u"tachando tachándolo tachándola describiendo describiéndolo describiéndola definiendo definiéndolo "
        u"definiéndola considerándolo considerándola");
    words.add(Gerund, u"diciendo negando advirtiendo añadiendo admitiendo");
    words.add(Definite, u"el la");
    words.add(According, u"según");
    for (const QStringView phrase :
         {u"de acuerdo con", u"de acuerdo a", u"a juicio de", u"en palabras de", u"en opinión de"}) {
        words.addPhrase(phrase);
    }
    addSmallWords(words);
    addNouns(words);
}

} // namespace model::suggest
