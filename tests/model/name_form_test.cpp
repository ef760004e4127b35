// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/name_form.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using model::text::foldedName;
using model::text::NameForm;
using model::text::nameForm;
using model::text::wordsOfName;

TEST_CASE("a name of two words or more is written out", "[names]")
{
    for (const QString &name :
         {u"Dina Boluarte"_s, u"Ursula von der Leyen"_s, u"DINA BOLUARTE"_s, u"Ministerio de Salud"_s,
          u"President Dina Boluarte"_s, u"Émile Zola"_s, u"Анна Вайс"_s, u"محمد علي"_s, u"Apollo 11"_s,
          u"M. Night Shyamalan"_s, u"“Dina Boluarte”"_s, u"Nagorno Karabakh"_s, u"Ana  Quispe"_s}) {
        INFO(name.toStdString());
        CHECK(nameForm(name) == NameForm::FullName);
    }
}

TEST_CASE("a surname stays one beside a title, an article or an initial", "[names]")
{
    for (const QString &name :
         {u"Boluarte"_s, u"BOLUARTE’s"_s, u"President Boluarte"_s, u"Mr. Weiss"_s, u"Sra. Quispe"_s,
          u"Präsidentin Weiss"_s, u"Señor Pérez"_s, u"D. Boluarte"_s, u"The Hague"_s, u"La Paz"_s,
          u"Pope Francis"_s, u"Prime Minister Sharma"_s, u"Lima"_s, u"القاهرة"_s, u"Boluarte D."_s}) {
        INFO(name.toStdString());
        CHECK(nameForm(name) == NameForm::SingleName);
    }
}

TEST_CASE("words that merely describe are no name", "[names]")
{
    for (const QString &name :
         {u"a young leader"_s, u"the police"_s, u"The young leader"_s, u"she"_s, u"el Congreso"_s,
          u"government officials"_s, u"Police officers"_s, u""_s, u" "_s, u"…"_s, u"12 people"_s}) {
        INFO(name.toStdString());
        CHECK(nameForm(name) == NameForm::Description);
    }
}

TEST_CASE("capitals alone are an acronym, unless they are several long words", "[names]")
{
    for (const QString &name : {u"CUNARC"_s, u"EE. UU."_s, u"EE.UU."_s, u"U.S."_s, u"G20"_s, u"CUNARC-P"_s}) {
        INFO(name.toStdString());
        CHECK(nameForm(name) == NameForm::Acronym);
    }
    CHECK(nameForm(u"D. BOLUARTE") == NameForm::SingleName);
    CHECK(nameForm(u"X") != NameForm::Acronym);
    CHECK(nameForm(u"2020") != NameForm::Acronym);
}

TEST_CASE("names are compared without case, marks, blanks and the form of apostrophes", "[names]")
{
    CHECK(foldedName(u"  José\n ÁVILA ") == foldedName(u"Jose Avila"));
    CHECK(foldedName(u"O’Neill") == foldedName(u"O'NEILL"));
    CHECK(foldedName(u"أحمد") == foldedName(u"أحمَد"));
    CHECK(foldedName(u"Ana") != foldedName(u"Anna"));
    CHECK(foldedName(u"ـ") == u"ـ"_s); // nothing but a mark stays itself
    CHECK(
        wordsOfName(foldedName(u"Central Única (CUNARC)"))
        == QStringList{u"central"_s, u"unica"_s, u"cunarc"_s});
}
