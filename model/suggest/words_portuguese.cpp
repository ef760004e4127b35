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
        const QChar vowel = infinitive[infinitive.size() - 2];
        const auto endings = vowel == u'a' ? u"ou aram a am ava avam"_s
            : vowel == u'e'                ? u"eu eram e em ia iam"_s
                                           : u"iu iram e em ia iam"_s;
        words.add(classes | Gerund, stem + vowel + u"ndo"_s);
        for (const QString &ending : endings.split(u' ')) {
            words.add(classes, stem + ending);
        }
        words.add(Participle, stem + (vowel == u'a' ? u"ado"_s : u"ido"_s));
    }
}

void addSmallWords(WordClasses &words)
{
    words.add(That, u"que");
    words.add(Auxiliary, u"tem têm tinha tinham havia haviam teria");
    words.add(Negation, u"não nunca jamais sem nem");
    words.add(Pronoun | Male, u"ele");
    words.add(Pronoun | Female, u"ela");
    words.add(Pronoun | Plural, u"eles elas");
    words.add(
        Determiner,
        u"o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa vários várias alguns "
        u"algumas outro outra dois duas três quatro muitos muitas ambos ambas");
    words.add(
        Preposition,
        u"à ao às aos em no na nos nas com por pela pelo pelas pelos para sem sobre ante após desde até "
        u"contra "
        u"entre durante sob num numa");
    words.add(Of, u"de do da dos das");
    words.add(Conjunction, u"e ou mas embora porque quando enquanto se como nem pois porém já");
    words.add(Relative, u"que quem cujo cuja qual onde");
    words.add(Title | Male, u"sr senhor dr dom d");
    words.add(Title | Female, u"sra srta senhora dra dona");
    words.add(Title, u"prof eng cel gen");
    words.add(
        Adverb,
        u"ontem hoje também depois então agora já assim ainda recentemente antes segunda terça quarta quinta "
        u"sexta feira sábado domingo só somente");
    words.add(Clitic, u"se lhe lhes me nos");
    words.add(Particle, u"de do da dos das e van von santa são");
}

void addNouns(WordClasses &words)
{
    words.add(
        Office | Male,
        u"presidente ministro prefeito diretor secretário vereador deputado senador "
        u"governador professor médico advogado engenheiro vizinho juiz reitor bispo chefe "
        u"delegado autarca pescador pai");
    words.add(
        Office | Female,
        u"presidenta ministra prefeita diretora secretária vereadora deputada senadora "
        u"governadora professora médica advogada engenheira vizinha juíza reitora "
        u"delegada enfermeira bióloga mãe");
    words.add(
        Office,
        u"porta voz representante dirigente líder testemunha economista jornalista dono dona "
        u"biólogo pesquisador pesquisadora especialista");
    words.add(
        Organization,
        u"associação sindicato ministério governo câmara universidade federação confederação empresa partido "
        u"comissão conselho polícia banco instituto junta comitê colégio hospital prefeitura secretaria "
        u"tribunal "
        u"união organização fundação clube congresso senado rua praça avenida cooperativa administração");
    words.add(
        Work,
        u"livro romance filme canção música disco obra poema série programa relatório artigo ensaio revista "
        u"manchete exposição quadro documentário cartaz faixa lema título intitulado intitulada campanha");
    words.add(
        Naming,
        u"chamado chamada denominado denominada batizado batizada apelidado apelidada intitulado "
        u"intitulada conhecido conhecida palavra termo plano projeto");
}

} // namespace

void addPortuguese(WordClasses &words)
{
    words.add(
        Speech,
        u"diz dizem disse disseram dizia diziam dizendo conta contam relê nega negam mantém mantêm manteve "
        u"mantiveram sustenta sustentam reconhece reconhecem reconheceu adverte advertem advertiu advertiram "
        u"acrescenta repete repetem repetiu sugere sugerem sugeriu expõe expôs propõe propôs prevê previu "
        u"crê");
    words.add(Participle, u"dito exposto escrito");
    addVerbs(
        words, Speech,
        u"afirmar assegurar indicar explicar acrescentar adicionar declarar denunciar lamentar comentar "
        u"relatar "
        u"criticar destacar sublinhar enfatizar ressaltar insistir anunciar confirmar informar revelar "
        u"precisar "
        u"apontar considerar estimar argumentar alegar detalhar responder contestar prometer acusar avisar "
        u"alertar "
        u"reiterar garantir esclarecer observar narrar calcular confessar testemunhar protestar reclamar "
        u"exigir "
        u"negar contar recordar lembrar sustentar reconhecer escrever admitir concluir salientar frisar "
        u"referir "
        u"defender ponderar assinalar completar opinar desabafar rebater retrucar afiançar resumir temer");
    addVerbs(
        words, Speech | QuoteOnly,
        u"perguntar gritar exclamar brincar ironizar murmurar sussurrar continuar terminar suspirar queixar "
        u"pedir prosseguir emendar rir descrever implorar questionar");
    words.add(Speech | QuoteOnly, u"pede pedem prossegue ri");
    words.add(
        Calling,
        u"chamou chama chamam classificou classifica classificam qualificou qualifica tachou descreveu "
        u"descreve "
        u"definiu define considera considerou");
    words.add(Calling | Gerund, u"chamando classificando qualificando tachando descrevendo definindo");
    words.add(Gerund, u"dizendo");
    words.add(Definite, u"o a");
    words.add(According, u"segundo conforme");
    for (const QStringView phrase :
         {u"de acordo com", u"na opinião de", u"na opinião do", u"na opinião da", u"nas palavras de",
          u"nas palavras do", u"nas palavras da"}) {
        words.addPhrase(phrase);
    }
    addSmallWords(words);
    addNouns(words);
}

} // namespace model::suggest
