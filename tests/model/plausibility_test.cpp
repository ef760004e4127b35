// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/plausibility.h"
#include "tests/support/catch.h"

#include <QStringDecoder>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using model::reading::oddPlaces;

namespace {

const QStringList prose{
    u"“We won’t wait,” Anna Weiss-Lang said – and left… at 5 p.m.; e.g. by car.\n\tShe paid £5 (≈ €6)."_s,
    u"¿Por qué? ¡Porque sí! El señor Núñez añadió: «Mañana será otro día»; según él, 5 % más."_s,
    u"L’été dernier, à Orléans, l’élève a déçu : « C’est ça ! »"_s,
    u"„Grüße aus Österreich“, sagte Frau Müßig-Öztürk (37) im Café."_s,
    u"قالت رُقيّة الشهباوي: «لن نعود اليوم»، وأضافت أنّ ٥٠٪ من العمّال غادروا؟"_s,
    u"Анна Вайс сказала: «Мы подождём» — и ушла."_s,
    u"大坝垮了，王先生表示：「我們會等。」"_s,
    u"गुरुवार को नेता ने कहा, “हम रुकेंगे।”"_s,
    u"Cafe\u0301 in Zu\u0308rich, 👩‍🚀 🇩🇪 👍🏽!"_s,
    u"Mail ana_q@kolm.example, see https://kolm.example/a*b?c+d & AT&T’s “C++”."_s,
    u""_s};

} // namespace

TEST_CASE("prose of any language has nothing odd", "[plausibility]")
{
    for (const QString &text : prose) {
        CAPTURE(text);
        CHECK(oddPlaces(text) == 0);
    }
}

TEST_CASE("each control, replacement or unassigned character is one odd place", "[plausibility]")
{
    CHECK(oddPlaces(u"a\u0001b") == 1);
    CHECK(oddPlaces(u"a\u0001\u0002 \u001a") == 3);
    CHECK(oddPlaces(u"\ufffd") == 1);
    CHECK(oddPlaces(u"caf\ufffd") == 1);
    CHECK(oddPlaces(u"\u0085x\u0096") == 2);
    CHECK(oddPlaces(u"5 ¤") == 1);
    CHECK(oddPlaces(u"\ue000") == 1);
    CHECK(oddPlaces(u"\u0378") == 1);
}

TEST_CASE("blanks and line ends of every kind are ordinary", "[plausibility]")
{
    CHECK(oddPlaces(u"a\tb\nc\rd\fe\vf\u00a0g\u2028h\u3000i") == 0);
}

TEST_CASE("a symbol or a capital within a word is odd, at its edge it is not", "[plausibility]")
{
    CHECK(oddPlaces(u"ma¤ana") == 1);
    CHECK(oddPlaces(u"ma±ana") == 1);
    CHECK(oddPlaces(u"±ana ma±") == 0);
    CHECK(oddPlaces(u"maÑana") == 1);
    CHECK(oddPlaces(u"MAÑANA Ñandú") == 0);
    CHECK(oddPlaces(u"iPhone McDonald") == 0);
    CHECK(oddPlaces(u"a±b c§d e¶f") == 3);
}

TEST_CASE("marks that join words are ordinary within them", "[plausibility]")
{
    for (const QString &mark :
         {u"’"_s, u"'"_s, u"-"_s, u"‐"_s, u"‑"_s, u"·"_s, u"\u00ad"_s, u"\u200c"_s, u"\u200d"_s, u"–"_s,
          u"—"_s, u"“"_s, u"”"_s, u"«"_s, u"»"_s}) {
        CAPTURE(mark);
        CHECK(oddPlaces(u"ab"_s + mark + u"cd"_s) == 0);
    }
}

TEST_CASE("prose that is read in a wrong encoding has odd places, in the right one none", "[plausibility]")
{
    struct Misreading
    {
        QString text;
        const char *right;
        const char *wrong;
    };
    const QList<Misreading> misreadings{
        {prose.at(1), "UTF-8", "ISO-8859-1"},
        {prose.at(2), "UTF-8", "ISO-8859-1"},
        {prose.at(3), "UTF-8", "ISO-8859-1"},
        {prose.at(4), "UTF-8", "ISO-8859-1"},
        {prose.at(5), "UTF-8", "ISO-8859-1"},
        {prose.at(6), "UTF-8", "ISO-8859-1"},
        {u"El señor Núñez añadió que mañana"_s, "ISO-8859-1", "UTF-8"},
        {u"Grüße aus Österreich"_s, "ISO-8859-1", "UTF-8"}};
    for (const Misreading &misreading : misreadings) {
        QStringEncoder encoder(misreading.right);
        const QByteArray bytes = encoder.encode(misreading.text);
        QStringDecoder right(misreading.right);
        QStringDecoder wrong(misreading.wrong);
        CAPTURE(misreading.text, misreading.wrong);
        CHECK(oddPlaces(QString(right.decode(bytes))) == 0);
        CHECK(oddPlaces(QString(wrong.decode(bytes))) >= 2);
    }
}
