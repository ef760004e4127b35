// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/byline.h"
#include "model/reading/heading.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

const QString body = u"\n\nThe bridge over the Olt was closed on Monday. Nobody knows for how long.\n"_s;

struct Example
{
    QString text;
    Heading heading;
};

void check(const QList<Example> &examples)
{
    for (const Example &example : examples) {
        const Heading found = guessHeading(example.text);
        CAPTURE(example.text);
        CHECK(found.title == example.heading.title);
        CHECK(found.byline == example.heading.byline);
        CHECK(found.published == example.heading.published);
        CHECK(found.outlet == example.heading.outlet);
        CHECK(found.url == example.heading.url);
        CHECK(found.language == example.heading.language);
    }
}

Heading heading(
    const QString &title, const QString &byline, const QString &published, const QString &outlet = {},
    const QString &url = {}, const QString &language = {})
{
    return {title, byline, published, outlet, url, language};
}

} // namespace

TEST_CASE("a headline is the first line that is not blank, trimmed, up to 200 letters", "[heading]")
{
    CHECK(guessHeading(u""_s).title.isEmpty());
    CHECK(guessHeading(u"\n \n\t\n"_s).title.isEmpty());
    CHECK(guessHeading(u"One line"_s).title == u"One line"_s);
    CHECK(guessHeading(u"\n\n \t One \u00a0\n"_s).title == u"One"_s);
    const QString longest(200, u'x');
    CHECK(guessHeading(longest + u"\nText"_s).title == longest);
    CHECK(guessHeading(longest + u"x\nText"_s).title.isEmpty());
    CHECK(guessHeading(QString(5000, u'x')).title.isEmpty());
}

TEST_CASE("only the second line that is not blank can be the byline", "[heading]")
{
    CHECK(guessHeading(u"Title\n\nBy Ana Quispe"_s).byline == u"By Ana Quispe"_s);
    CHECK(guessHeading(u"Title\nText.\nBy Ana Quispe"_s).byline.isEmpty());
    CHECK(guessHeading(u"By Ana Quispe\nText."_s).byline.isEmpty());
    CHECK(guessHeading(u"By Ana Quispe\nText."_s).title == u"By Ana Quispe"_s);
    CHECK(guessHeading(u"Title\nBy "_s + QString(200, u'x')).byline.isEmpty());
    CHECK(guessHeading(u"Title\n2023-07-20"_s).published == u"2023-07-20"_s);
    CHECK(guessHeading(u"Title, 2023-07-20\nBy Ana"_s).published.isEmpty());
    CHECK(guessHeading(u"Title\nBy Ana, 03/04/2023"_s).published.isEmpty());
}

TEST_CASE("date, source and address are read from lines of their own", "[heading]")
{
    check({
        {u"Bridge closes\nBy Ida Lind and Tom Berg\n20 July 2023"_s + body,
         heading(u"Bridge closes"_s, u"By Ida Lind and Tom Berg"_s, u"2023-07-20"_s)},
        {u"Bridge closes\n\nPublished: 20 July 2023, 14:05\nUpdated: 21 July 2023, 09:00"_s + body,
         heading(u"Bridge closes"_s, {}, u"2023-07-20T14:05"_s)},
        {u"Bridge closes\n\nUpdated 21 July 2023\nThursday, 20 July 2023"_s + body,
         heading(u"Bridge closes"_s, {}, u"2023-07-20"_s)},
        {u"Bridge closes\nPublished 20 July 2023 | Last updated 21 July 2023"_s + body,
         heading(u"Bridge closes"_s, {}, u"2023-07-20"_s)},
        {u"Cierra el puente\nPublicado el 20 de julio de 2023 a las 14:05 h\nFuente: El Faro del Tamojal"_s
             + body,
         heading(u"Cierra el puente"_s, {}, u"2023-07-20T14:05"_s, u"El Faro del Tamojal"_s)},
        {u"Brücke gesperrt\nVon Jörg Maier\nQuelle: Der Murbote\nStand: 20.07.2023, 14.05 Uhr"_s + body,
         heading(u"Brücke gesperrt"_s, u"Von Jörg Maier"_s, u"2023-07-20T14:05"_s, u"Der Murbote"_s)},
        {u"Le pont est fermé\nPar Élodie Roy, publié le 20 juillet 2023 à 14h05"_s + body,
         heading(
             u"Le pont est fermé"_s, u"Par Élodie Roy, publié le 20 juillet 2023 à 14h05"_s,
             u"2023-07-20T14:05"_s)},
        {u"Chiuso il ponte\nDi Anna Conti\n20 luglio 2023\nFonte: La Voce"_s + body,
         heading(u"Chiuso il ponte"_s, u"Di Anna Conti"_s, u"2023-07-20"_s, u"La Voce"_s)},
        {u"إغلاق الجسر\nبقلم رقية الشهباوي\n٢٠ تموز ٢٠٢٣\nالمصدر: جريدة النهر\n\nأُغلق الجسر يوم الإثنين.\n"_s,
         heading(u"إغلاق الجسر"_s, u"بقلم رقية الشهباوي"_s, u"2023-07-20"_s, u"جريدة النهر"_s)},
        {u"Bridge closes\nhttps://example.org/bridge?a=1"_s + body,
         heading(u"Bridge closes"_s, {}, {}, {}, u"https://example.org/bridge?a=1"_s)},
        {u"https://example.org/bridge\n20 July 2023\n\nBridge closes\nBy Ida Lind"_s + body,
         heading(u"Bridge closes"_s, u"By Ida Lind"_s, u"2023-07-20"_s, {}, u"https://example.org/bridge"_s)},
        {u"Bridge closes\nGraz, 20 July 2023"_s + body, heading(u"Bridge closes"_s, {}, u"2023-07-20"_s)},
        {u"Bridge closes\n\nNobody knows for how long, says the mayor of the town\n\nBy Ida Lind\n20 July 2023"_s
             + body,
         heading(u"Bridge closes"_s, u"By Ida Lind"_s, u"2023-07-20"_s)},
        {u"Bridge closes"_s + body + u"\nSource: The Times of Kolm\n"_s,
         heading(u"Bridge closes"_s, {}, {}, u"The Times of Kolm"_s)},
        {u"Bridge closes"_s + body + u"\nSource: Reuters\nhttps://example.org/a\n"_s,
         heading(u"Bridge closes"_s, {}, {}, u"Reuters"_s, u"https://example.org/a"_s)},
        {u"Bridge closes"_s + body + u"\nSource: https://example.org/a"_s,
         heading(u"Bridge closes"_s, {}, {}, {}, u"https://example.org/a"_s)},
    });
}

TEST_CASE("the labels of a press database are read, in any order and language", "[heading]")
{
    check({
        {u"Title: Bridge closes\nAuthor: Lind, Ida; Berg, Tom; \nDate: 20 July 2023"_s + body,
         heading(u"Bridge closes"_s, u"Lind, Ida; Berg, Tom"_s, u"2023-07-20"_s)},
        {u"Title: Bridge closes\nAuthor: n/a\nDate: 20 July 2023"_s + body,
         heading(u"Bridge closes"_s, {}, u"2023-07-20"_s)},
        {u"Newspaper: The Harbour Post\nDate: 2023-07-20\nTitle: Bridge closes\nAuthor: Ida Lind\nLanguage: "
         u"English\n"
         "URL: https://example.org/b"_s
             + body,
         heading(
             u"Bridge closes"_s, u"Ida Lind"_s, u"2023-07-20"_s, u"The Harbour Post"_s,
             u"https://example.org/b"_s, u"en"_s)},
        {u"TÍTULO: Cierra el puente\nAUTOR: Ana Quispe\nMEDIO: El Faro\nFECHA: 20/07/2023\nIDIOMA: español"_s
             + body,
         heading(u"Cierra el puente"_s, u"Ana Quispe"_s, u"2023-07-20"_s, u"El Faro"_s, {}, u"es"_s)},
        {u"Source: The Harbour Post\nPublished: 03/04/2023\n\nBridge closes\nBy Ida Lind"_s + body,
         heading(u"Source: The Harbour Post"_s, {}, {})},
        {u"Source: The Harbour Post\nPublished: 23/04/2023\n\nBridge closes\nBy Ida Lind"_s + body,
         heading(u"Bridge closes"_s, u"By Ida Lind"_s, u"2023-04-23"_s, u"The Harbour Post"_s)},
        {u"Bridge closes\nLanguage: Klingonish\nURL: nowhere\nDate: soon"_s + body,
         heading(u"Bridge closes"_s, {}, {})},
    });
}

TEST_CASE("what a database puts above the headline is not taken for it", "[heading]")
{
    check({
        {u"Copyright 2023 The Harbour Post\nAll Rights Reserved\n\nJuly 20, 2023 Thursday\n\nSECTION: NEWS; "
         u"Pg. 4\n"
         "LENGTH: 512 words\n\nHEADLINE: Bridge closes\n\nBYLINE: Ida Lind, Tom Berg\n\nBODY:\nThe bridge was closed."_s,
         heading(u"Bridge closes"_s, u"Ida Lind, Tom Berg"_s, u"2023-07-20"_s)},
        {u"Text: Ida Lind\n\nBridge closes"_s + body, heading(u"Bridge closes"_s, u"Text: Ida Lind"_s, {})},
        {u"Bridge closes\nMis à jour le 21 juillet 2023 à 10h00, publié le 20 juillet 2023 à 14h05"_s + body,
         heading(u"Bridge closes"_s, {}, u"2023-07-20T14:05"_s)},
        {u"Bridge closes\nUpdated: July 21, 2023 | Published: July 20, 2023"_s + body,
         heading(u"Bridge closes"_s, {}, u"2023-07-20"_s)},
        {u"Bridge closes\nThu 20 Jul 2023 14.05 BST\nLast modified on Fri 21 Jul 2023 09.00 BST"_s + body,
         heading(u"Bridge closes"_s, {}, u"2023-07-20T14:05"_s)},
        {u"Opinion: By the book\n\nBy Ida Lind\nJuly 20, 2023, 5:00 a.m. ET"_s + body,
         heading(u"Opinion: By the book"_s, u"By Ida Lind"_s, u"2023-07-20T05:00"_s)},
    });
}

TEST_CASE("what only looks like metadata is left alone", "[heading]")
{
    check({
        {u"Source: minister to resign\n\nThe minister will go."_s,
         heading(u"Source: minister to resign"_s, {}, {})},
        {u"Bridge closes\nStorm of 20 July 2023 takes its toll"_s + body,
         heading(u"Bridge closes"_s, {}, {})},
        {u"Bridge closes\nBy Tuesday the water had risen"_s + body, heading(u"Bridge closes"_s, {}, {})},
        {u"Bridge closes\nBy March the work will be done"_s + body, heading(u"Bridge closes"_s, {}, {})},
        {u"Bridge closes\nBy 2030 there is a new one"_s + body, heading(u"Bridge closes"_s, {}, {})},
        {u"Se cierra el puente\nPor fin llega la lluvia"_s + body, heading(u"Se cierra el puente"_s, {}, {})},
        {u"Gesperrt\nVon Montag an gilt Tempo 30"_s + body, heading(u"Gesperrt"_s, {}, {})},
        {u"Bridge closes\nDe Gaulle"_s + body, heading(u"Bridge closes"_s, {}, {})},
        {u"إغلاق الجسر\nكتب الرئيس على صفحته مساء أمس أن الجسر سيُغلق"_s + body,
         heading(u"إغلاق الجسر"_s, {}, {})},
        {u"Bridge closes\nUpdated 21 July 2023"_s + body, heading(u"Bridge closes"_s, {}, {})},
        {u"Bridge closes\nDate: 03/04/2023"_s + body, heading(u"Bridge closes"_s, {}, {})},
        {u"Bridge closes\nSource: officials in the capital say nothing"_s + body,
         heading(u"Bridge closes"_s, {}, {})},
        {u"Bridge closes\nsee https://example.org/b for more"_s + body, heading(u"Bridge closes"_s, {}, {})},
        {u"Bridge closes"_s + body + u"\nSource: Reuters\n\nThe mayor will speak tomorrow.\n"_s,
         heading(u"Bridge closes"_s, {}, {})},
        {u"Bridge closes"_s + body + u"\nMore on https://example.org\nhttps://example.org/next"_s,
         heading(u"Bridge closes"_s, {}, {})},
        {u"Bridge closes"_s + body + u"By Ida Lind\n20 July 2023\n"_s, heading(u"Bridge closes"_s, {}, {})},
    });
}

TEST_CASE("a sentence of the body is no headline", "[heading]")
{
    check({
        {u"The bridge was closed on Monday.\nNobody knows for how long."_s, heading({}, {}, {})},
        {u"“The bridge is closed.”\nSo said the mayor."_s, heading({}, {}, {})},
        {u"The bridge over the Olt was closed on Monday, and\nnobody in the town knows for how long."_s,
         heading({}, {}, {})},
        {u"The bridge is closed.\n\nNobody knows for how long."_s,
         heading(u"The bridge is closed."_s, {}, {})},
        {u"The bridge is closed.\nBy Ida Lind\n\nNobody knows."_s,
         heading(u"The bridge is closed."_s, u"By Ida Lind"_s, {})},
        {u"Bridge closes\nnobody knows why"_s, heading(u"Bridge closes"_s, {}, {})},
    });
}

TEST_CASE("bylines with all kinds of names are bylines", "[heading]")
{
    for (const QString &line :
         {u"By Ida Lind and Tom Berg"_s, u"By Ida Lind, Tom van der Berg & Noor al-Hakim"_s,
          u"By Séamus O’Neill in Kolm"_s, u"By IDA LIND | Chief reporter"_s, u"By April Jones"_s,
          u"By our correspondent"_s, u"By staff writers"_s, u"By: Ida Lind"_s, u"Texto: Ana Quispe"_s,
          u"Text: Jörg Maier und Ida Lind"_s, u"Por María de los Ángeles Ruiz"_s, u"Von unserer Redaktion"_s,
          u"Par Élodie d’Arcy"_s, u"Di Anna Conti"_s, u"بقلم: رقية الشهباوي"_s, u"كتبت رقية الشهباوي"_s,
          u"By Ida Lind (text) and Tom Berg (photos)"_s, u"By Ida Lind — 20 July 2023"_s}) {
        CAPTURE(line);
        CHECK(isByline(line));
    }
    for (const QString &line :
         {u"By"_s, u"By "_s, u"By: "_s, u"By the river"_s, u"By Friday"_s, u"By June"_s,
          u"By Ida Lind: a report from Kolm; more inside"_s, u"Text messages"_s,
          u"Text: the whole agreement"_s, u"Words fail"_s, u"Da Vinci"_s, u"De todo corazón"_s,
          u"Byron Lind"_s, u"Porto Alegre"_s, u"Vontade Popular"_s, u"كتب"_s}) {
        CAPTURE(line);
        CHECK_FALSE(isByline(line));
    }
}

TEST_CASE("what a heading lacks is filled from another, what it has stays", "[heading]")
{
    Heading known = heading(u"A"_s, {}, u"2023"_s);
    fillGaps(known, heading(u"B"_s, u"By C"_s, u"2024"_s, u"Post"_s, u"https://d.org"_s, u"en"_s));
    CHECK(known == heading(u"A"_s, u"By C"_s, u"2023"_s, u"Post"_s, u"https://d.org"_s, u"en"_s));
    model::Article article;
    article.note = u"kept"_s;
    apply(known, article);
    CHECK(article.title == u"A"_s);
    CHECK(article.byline == u"By C"_s);
    CHECK(article.published == u"2023"_s);
    CHECK(article.outlet == u"Post"_s);
    CHECK(article.url == u"https://d.org"_s);
    CHECK(article.language == u"en"_s);
    CHECK(article.note == u"kept"_s);
}

TEST_CASE("a byline tells who wrote it", "[heading]")
{
    CHECK(bylineNames(u"By Nessa Corrigal · 12 September 2024"_s) == u"Nessa Corrigal"_s);
    CHECK(bylineNames(u" Por Benilde Ozcoidi, corresponsal en Lima"_s) == u"Benilde Ozcoidi"_s);
    CHECK(bylineNames(u"رُقيّة الشهباوي · 21 تشرين الأول 2024"_s) == u"رُقيّة الشهباوي"_s);
    CHECK(bylineNames(u"Ida Lind and Tom van der Berg"_s) == u"Ida Lind and Tom van der Berg"_s);
    CHECK(bylineNames(u"By our staff"_s) == u"By our staff"_s);
    CHECK(bylineNames(u"12 September 2024"_s) == u"12 September 2024"_s);
    CHECK(bylineNames({}).isEmpty());
}
