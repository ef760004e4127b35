// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/name_form.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using model::text::FoldedAlike;
using model::text::foldedName;
using model::text::hasWords;
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

TEST_CASE("the quick comparisons of names say the same as folding all of them", "[names]")
{
    // Each begins, ends or goes on as another does, with letters that are told apart late or fold to several.
    const QStringList pieces{u"a"_s, u"A"_s,  u"\u0301"_s, u"\u00e1"_s, u" "_s, u"-"_s,
                             u"’"_s, u"'"_s,  u"ß"_s,      u"ss"_s,     u"7"_s, u"\u0640"_s,
                             u"ﬁ"_s, u"fi"_s, u"\n"_s,     u"İ"_s,      u"i"_s, u"("_s};
    QStringList names{u""_s};
    for (const QString &first : pieces) {
        for (const QString &second : pieces) {
            names.append(first + second);
            names.append(u"b"_s + first + second + u"c"_s);
        }
    }
    QStringList folded;
    QList<QStringList> words;
    for (const QString &name : names) {
        folded.append(foldedName(name));
        words.append(wordsOfName(folded.last()));
    }
    qsizetype alike = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const FoldedAlike isAlike(names[i]);
        for (qsizetype j = i % 7; j < names.size(); j += 7) {
            const bool hasAll = std::all_of(words[i].cbegin(), words[i].cend(), [&](const QString &word) {
                return words[j].contains(word);
            });
            if (isAlike(names[j]) != (folded[i] == folded[j]) || hasWords(names[j], words[i]) != hasAll) {
                INFO(names[i].toStdString() << " | " << names[j].toStdString());
                CHECK(isAlike(names[j]) == (folded[i] == folded[j]));
                CHECK(hasWords(names[j], words[i]) == hasAll);
            }
            alike += isAlike(names[j]) ? 1 : 0;
        }
    }
    CHECK(alike > names.size());
    CHECK(hasWords(u"Dina Boluarte"_s, {u"boluarte"_s}));
    CHECK_FALSE(hasWords(u"Dina Boluarte"_s, {u"luarte"_s}));
    CHECK_FALSE(hasWords(u"Dina Boluarte"_s, {u"boluarte"_s, u"ana"_s}));
}
