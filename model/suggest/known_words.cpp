// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/known_words.h"

#include "model/text/folding.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

using Words = QSet<QString>;

Words listed(const QString &list)
{
    const QStringList words = text::foldedLetters(list).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

const Words &titles()
{
    static const Words words = listed(
        u"mr mrs ms miss mx dr drs prof professor sir dame lord lady president premier minister chancellor "
        "secretary senator sen rep representative congressman congresswoman mayor governor gov judge justice "
        "general gen colonel col captain capt lieutenant lt sergeant sgt major inspector officer detective "
        "chief director chairman chairwoman chair pope father sister brother bishop archbishop cardinal king "
        "queen prince princess duke imam sheikh ayatollah rabbi ambassador commissioner councillor councilor "
        "spokesman spokeswoman spokesperson coach speaker "
        "senor sr senora sra senorita srta don dona presidente presidenta vicepresidente vicepresidenta "
        "ministro ministra alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada "
        "congresista juez jueza fiscal coronel capitan comandante doctor doctora dra profesor profesora papa "
        "padre monsenor obispo cardenal rey reina principe canciller secretario secretaria directora jefe "
        "jefa embajador embajadora portavoz vocero vocera comisario concejal "
        "senhor senhora dom prefeito prefeita governador governadora deputado deputada vereador vereadora "
        "juiz juiza delegado delegada professora bispo "
        "m mm mme mlle monsieur madame mademoiselle maitre me docteur professeur ministre maire senateur "
        "senatrice depute deputee juge procureur procureure colonel capitaine commissaire pape pere eveque "
        "roi reine chancelier chanceliere secretaire directeur directrice presidente "
        "herr herrn frau doktor prasident prasidentin kanzler kanzlerin ministerin senatorin abgeordnete "
        "abgeordneter abgeordneten richter richterin staatsanwalt staatsanwaltin oberst hauptmann papst "
        "pater bischof kardinal konig konigin prinz prinzessin direktor direktorin chef chefin sprecher "
        "sprecherin burgermeister burgermeisterin "
        "السيد السيدة الرئيس رئيس وزير الوزير وزيرة الوزيرة الدكتور الدكتورة الشيخ الملك الامير الاستاذ "
        "اللواء العميد العقيد"_s);
    return words;
}

const Words &particles()
{
    static const Words words = listed(
        u"de del da do dos das di della dello degli du des la las los le lo e y i von vom zu zum zur van "
        "der den ter ten te al el ul st ste san santa mac mc o d af av عبد ابو ال"_s);
    return words;
}

const Words &patronymics()
{
    static const Words words = listed(u"bin ibn ben bint abu abd abdel abdul umm بن ابن بنت ابو عبد ام"_s);
    return words;
}

const Words &suffixes()
{
    static const Words words = listed(u"jr jnr sr snr junior senior ii iii iv filho neto sobrinho hijo"_s);
    return words;
}

const Words &givenNames()
{
    static const Words words = listed(
        u"adam alan albert alejandra alejandro alex alexander alexandra alfred alfredo alice ali alicia "
        "alberto amelia amir ana anders andre andrea andreas andres andrew angel angela ann anna anne anita "
        "anthony antoine antonia antonio arthur arturo ayse barbara beatriz ben benjamin bernard bernd "
        "brian bruno camila carl carla carlos carlo carmen carol caroline catherine cecilia charles "
        "charlotte chris christian christina christine christoph claire clara claudia claudio daniel daniela "
        "david diana diego dieter dina dmitri donald dorothy eduardo edward elena elisa elizabeth ellen "
        "emilia emily emma emmanuel enrique eric erik ernesto esther eva fatima felipe felix fernanda "
        "fernando florian francesca francesco francisca francisco francois frank franz frederic friedrich "
        "gabriel gabriela george georg gerardo gerhard gloria gonzalo grace gregory guillermo gustavo "
        "hans hassan heinz helena helmut henri henry hugo ignacio ines ingrid irene isabel isabella ivan "
        "jack jaime jakob james jan jane javier jean jeanne jennifer jens jesus joachim joan joao joaquim "
        "joaquin joe johann johannes john jorge jose josef joseph juan juana julia julian juliana julie "
        "julio jurgen karen karin karl katharina katherine kevin khaled klaus larry laura laurent lea "
        "leonardo leon linda lisa louis louise lucas lucia lucy luis luisa luiz lukas madeleine "
        "manfred manuel manuela marc marcel marcelo marco marcos margaret maria mariana marie marina mario "
        "mark markus marta martha martin martina mary mateo mathieu matthew matthias max mercedes michael "
        "michel michelle miguel mohamed mohammad mohammed monica monika muhammad nadia nancy natalia nicolas "
        "nicole nina olga oliver olivier oscar otto pablo patricia patrick paul paula paulo pedro peter "
        "petra philip philippe pierre rachel rafael ralf ramon raul rebecca renate ricardo richard rita "
        "robert roberto rodrigo roger rolf ronald rosa rose ruben ruth salma sam samuel sandra santiago sara "
        "sarah sebastian sergei sergio silvia simon simone sofia sophie stefan stephen steven susan susanne "
        "sylvie tamara teresa theo theresa thomas tim tom tomas tony ursula valentina vera veronica "
        "victor victoria vincent viviana vladimir walter werner william wolfgang xavier yasmin yusuf yves "
        "محمد احمد محمود علي حسن حسين عمر خالد فاطمة مريم عائشة سارة يوسف ابراهيم مصطفى"_s);
    return words;
}

const Words &plainWords()
{
    static const Words words = listed(
        u"a an the this that these those it its he him his she her hers they them their we us our you your i "
        "me my who whom whose which what when where why how and or but nor so yet if as at by for from in "
        "into of off on onto out over to up with without under after before since until while during about "
        "against between among through than then there here also too not no yes both each every all any "
        "some one two is are was were be been has have had will would can could may might must shall should "
        "do does did said says told asked today yesterday tomorrow earlier later meanwhile however although "
        "because according like only even still now once again amid "
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
        "august september october november december "
        "el la los las lo un una unos unas uno ella ellos ellas su sus se le les nos mi tu yo usted ustedes "
        "este esta estos estas ese esa esos esas eso esto aquel que quien cual cuando donde como porque y e "
        "o u ni pero sino si no con sin por para de del al en entre hasta desde sobre tras ante segun contra "
        "durante mientras aunque tambien ya asi ayer hoy manana lunes martes miercoles jueves viernes sabado "
        "domingo es son fue era dijo "
        "os as um uma uns umas ele ela eles elas seu sua seus suas voce eu nos isso isto esse essa esses "
        "quem qual quando onde porque mas nem sim nao com sem por para pelo pela do da dos das no na nos nas "
        "ao aos ate sob apos segundo enquanto tambem ontem hoje amanha disse "
        "le la les l un une des du il elle ils elles on nous vous je tu son sa ses leur leurs ce cet cette "
        "ces qui que quoi dont ou et mais donc car ni si ne pas non avec sans pour par dans chez vers entre "
        "depuis pendant apres avant selon contre sous sur hier aujourd demain aussi lors lundi mardi "
        "mercredi "
        "jeudi vendredi samedi dimanche est sont etait dit "
        "der die das den dem des ein eine einen einem einer eines er sie es wir ihr ihm ihn ihnen ich du "
        "mein sein seine ihre unser dies diese dieser dieses wer was wann wo wie warum und oder aber denn "
        "doch nicht kein keine mit ohne fur von vom zu zum zur bei beim nach aus auf an am im in ins uber "
        "unter vor hinter zwischen durch gegen um seit bis wahrend weil wenn als ob dass auch noch schon nur "
        "so dann dort hier heute gestern morgen laut montag dienstag mittwoch donnerstag freitag samstag "
        "sonntag ist sind war hat "
        "هو هي هم هن نحن انا انت هذا هذه ذلك تلك الذي التي من الى في على عن مع بين بعد قبل حتى كما لكن ان "
        "لا ما لم لن قد كان كانت قال قالت اليوم امس"_s);
    return words;
}

const Words &pronouns()
{
    static const Words words = listed(
        u"he she it they we you i him her them us me his hers theirs who this that these those one "
        "el ella ellos ellas yo tu usted ustedes nosotros nosotras vosotros ello este esta esto ese esa eso "
        "quien ele ela eles elas eu voce voces nos isto isso quem il elle ils elles on je nous vous lui leur "
        "eux ce cela qui er sie es wir ihr ich du ihm ihn ihnen wer man dieser diese dieses "
        "هو هي هم هن نحن انا انت هما هذا هذه ذلك تلك من"_s);
    return words;
}

const Words &elisions()
{
    static const Words words =
        listed(u"l d c j m n s t qu lorsqu jusqu puisqu quoiqu dell all nell sull dall un quest"_s);
    return words;
}

bool endsAsTitle(QStringView word)
{
    static constexpr std::array<QStringView, 14> endings = {
        u"minister",   u"ministerin",    u"prasident",       u"prasidentin", u"sprecher",
        u"sprecherin", u"burgermeister", u"burgermeisterin", u"chef",        u"chefin",
        u"kanzler",    u"kanzlerin",     u"vorsitzende",     u"vorsitzender"};
    return std::any_of(
        endings.begin(), endings.end(), [word](QStringView ending) { return word.endsWith(ending); });
}

} // namespace

bool isTitle(QStringView word)
{
    return titles().contains(word.toString()) || endsAsTitle(word);
}

bool isParticle(QStringView word)
{
    return particles().contains(word.toString()) || isPatronymic(word);
}

bool isPatronymic(QStringView word)
{
    return patronymics().contains(word.toString());
}

bool isNameSuffix(QStringView word)
{
    return suffixes().contains(word.toString());
}

bool isLeadingSurname(QStringView word)
{
    static const Words words = listed(
        u"xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo mao deng jiang "
        "wen bo peng cai tsai chiang kim park lee choi jung kang cho yoon moon roh nguyen tran pham vo ho"_s);
    return words.contains(word.toString());
}

bool isGivenName(QStringView word)
{
    return givenNames().contains(word.toString());
}

bool isArticle(QStringView word)
{
    static const Words words = listed(
        u"the a an el la los las un una unos unas o os as um uma le les une des der die das den dem ein eine "
        "einen einem einer"_s);
    return words.contains(word.toString());
}

bool isPlainWord(QStringView word)
{
    return plainWords().contains(word.toString());
}

bool isPronoun(QStringView word)
{
    return pronouns().contains(word.toString());
}

bool isElided(QStringView word)
{
    return elisions().contains(word.toString());
}

} // namespace model::suggest
