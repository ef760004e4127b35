// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/name_forms.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace model;
using suggest::NameForm;
using Kind = suggest::NameForm::Kind;

namespace {

Entity called(const QString &name, const QStringList &aliases = {})
{
    Entity entity;
    entity.name = name;
    entity.aliases = aliases;
    return entity;
}

QStringList words(const QList<NameForm> &forms, Kind kind)
{
    QStringList found;
    for (const NameForm &form : forms) {
        if (form.kind == kind) {
            found.append(form.words);
        }
    }
    return found;
}

QStringList surnames(const QString &person)
{
    return words(suggest::formsOf(called(person), true), Kind::Surname);
}

QStringList acronyms(const QString &organization)
{
    return words(suggest::formsOf(called(organization), false), Kind::Acronym);
}

bool isFull(const QString &person, const QString &form)
{
    return words(suggest::formsOf(called(person), true), Kind::Full).contains(form);
}

} // namespace

TEST_CASE("a person’s surname is the last word of the name, with its particles", "[name_forms]")
{
    CHECK(surnames(u"Ana Quispe"_s) == QStringList{u"Quispe"_s});
    CHECK(surnames(u"John F. Kennedy"_s) == QStringList{u"Kennedy"_s});
    CHECK(surnames(u"Ursula von der Leyen"_s).first() == u"von der Leyen");
    CHECK(surnames(u"Vincent van Gogh"_s).first() == u"van Gogh");
    CHECK(surnames(u"Annegret Kramp-Karrenbauer"_s) == QStringList{u"Kramp-Karrenbauer"_s});
    CHECK(surnames(u"Luiz Inácio da Silva"_s) == QStringList{u"da Silva"_s, u"Silva"_s});
    CHECK(surnames(u"محمود عباس"_s) == QStringList{u"عباس"_s});
    CHECK(surnames(u"عبد الفتاح السيسي"_s) == QStringList{u"السيسي"_s});
}

TEST_CASE("each of two surnames names somebody, and both together", "[name_forms]")
{
    const QList<NameForm> forms = suggest::formsOf(called(u"Ana Quispe Mamani"_s), true);
    CHECK(
        words(forms, Kind::Full)
        == QStringList{
            u"Ana Quispe Mamani"_s, u"Quispe Mamani"_s, u"A. Quispe Mamani"_s, u"Ana Mamani"_s,
            u"A. Mamani"_s});
    CHECK(words(forms, Kind::Surname) == QStringList{u"Mamani"_s});
    CHECK(words(forms, Kind::Part) == QStringList{u"Ana Quispe"_s, u"Quispe"_s});

    // Behind two given names, or with a particle, it is a surname for sure.
    CHECK(surnames(u"Andrés Manuel López Obrador"_s) == QStringList{u"Obrador"_s, u"López"_s});
    CHECK(surnames(u"Ana de la Cruz Mamani"_s) == QStringList{u"Mamani"_s, u"de la Cruz"_s});
    // A known given name is none.
    CHECK(words(suggest::formsOf(called(u"Ana María Quispe"_s), true), Kind::Part).isEmpty());
    CHECK(surnames(u"Ana María Quispe"_s) == QStringList{u"Quispe"_s});
    CHECK(isFull(u"Ana María Quispe"_s, u"Ana Quispe"_s));
}

TEST_CASE("a father’s name does not name the child", "[name_forms]")
{
    CHECK(surnames(u"Mohammed bin Salman"_s) == QStringList{u"bin Salman"_s});
    CHECK_FALSE(surnames(u"Mahmoud Abu Mazen"_s).contains(u"Mazen"_s));
}

TEST_CASE("an Arabic article of a surname may be missing, or written with another vowel", "[name_forms]")
{
    const QStringList found = surnames(u"Abdel Fattah al-Sisi"_s);
    CHECK(found.contains(u"al-Sisi"_s));
    CHECK(found.contains(u"el-Sisi"_s));
    CHECK(found.contains(u"Sisi"_s));
}

TEST_CASE("titles and suffixes are no surnames", "[name_forms]")
{
    CHECK(surnames(u"President Dina Boluarte"_s) == QStringList{u"Boluarte"_s});
    CHECK(isFull(u"President Dina Boluarte"_s, u"Dina Boluarte"_s));
    CHECK(isFull(u"Minister Iriarte"_s, u"Iriarte"_s));
    CHECK(surnames(u"Robert Downey Jr."_s) == QStringList{u"Downey Jr."_s, u"Downey"_s});
    CHECK(surnames(u"Valdemar Costa Neto"_s) == QStringList{u"Costa Neto"_s, u"Costa"_s});
    CHECK(isFull(u"Quispe, Ana"_s, u"Ana Quispe"_s));
    CHECK(surnames(u"Quispe, Ana"_s) == QStringList{u"Quispe"_s});
}

TEST_CASE("an initial stands for a given name", "[name_forms]")
{
    CHECK(isFull(u"Ana Quispe"_s, u"A. Quispe"_s));
    CHECK_FALSE(isFull(u"محمود عباس"_s, u"م. عباس"_s));
}

TEST_CASE("a Chinese, Korean or Vietnamese surname stands before the given name", "[name_forms]")
{
    CHECK(surnames(u"Xi Jinping"_s).contains(u"Xi"_s));
    CHECK(surnames(u"Kim Jong-un"_s).contains(u"Kim"_s));
    CHECK_FALSE(surnames(u"Ana Quispe"_s).contains(u"Ana"_s));
}

TEST_CASE("descriptions, single names and things have no surname", "[name_forms]")
{
    CHECK(surnames(u"Quispe"_s).isEmpty());
    CHECK(surnames(u"a young leader"_s).isEmpty());
    CHECK(surnames(u"Almena’s mayor"_s).isEmpty());
    CHECK(words(suggest::formsOf(called(u"Port Almena"_s), false), Kind::Surname).isEmpty());
}

TEST_CASE("an acronym in brackets is a name of its own, as is what stands before it", "[name_forms]")
{
    const QString name = u"Confederación Nacional de Rondas (CUNARC)"_s;
    CHECK(acronyms(name) == QStringList{u"CUNARC"_s});
    CHECK(
        words(suggest::formsOf(called(name), false), Kind::Full)
        == QStringList{name, u"Confederación Nacional de Rondas"_s});
    CHECK(acronyms(u"Ministry of Defence (MoD)"_s) == QStringList{u"MoD"_s});
    CHECK(acronyms(u"Springfield (Illinois)"_s).isEmpty());
    CHECK(acronyms(u"U.S.A."_s) == QStringList{u"U.S.A."_s, u"USA"_s});
    CHECK(acronyms(u"CUNARC"_s) == QStringList{u"CUNARC"_s});
}

TEST_CASE("aliases stand for themselves, and pronouns for nobody", "[name_forms]")
{
    const QList<NameForm> forms =
        suggest::formsOf(called(u"Dina Boluarte"_s, {u"La Presidenta"_s, u"she"_s, u"Ella"_s}), true);
    CHECK(words(forms, Kind::Alias) == QStringList{u"La Presidenta"_s});
    for (const QString &pronoun : {u"she"_s, u"He"_s, u"usted"_s, u"هي"_s, u"er"_s}) {
        CAPTURE(pronoun);
        CHECK(suggest::formsOf(called(pronoun), true).isEmpty());
    }
    CHECK(suggest::formsOf(called(u"–"_s), true).isEmpty());
}

TEST_CASE("letters that some write as two are both looked for", "[name_forms]")
{
    CHECK(surnames(u"Anna Müller"_s) == QStringList{u"Müller"_s, u"Mueller"_s});
    CHECK(surnames(u"Anna Mueller"_s) == QStringList{u"Mueller"_s, u"Müller"_s});
    CHECK(surnames(u"Franz Strauß"_s) == QStringList{u"Strauß"_s, u"Strauss"_s});
}

TEST_CASE("no form stands twice", "[name_forms]")
{
    const QList<NameForm> forms =
        suggest::formsOf(called(u"Ana Quispe Mamani"_s, {u"Quispe"_s, u"Ana Quispe"_s}), true);
    QStringList all;
    for (const NameForm &form : forms) {
        all.append(form.words);
    }
    CHECK(all.removeDuplicates() == 0);
}

TEST_CASE("brackets right behind a name hold its acronym where the letters fit", "[name_forms]")
{
    const QString text =
        u"The Ministry of Defence (MoD), the Union (ILWU) and the Port Authority (in blue) and Unity "
        "(UN)"_s;
    const auto behind = [&](const QString &name) {
        return suggest::acronymBehind(text, text.indexOf(name) + name.size(), name);
    };
    CHECK(behind(u"Ministry of Defence"_s) == u"MoD");
    CHECK(behind(u"Union"_s) == u"");
    CHECK(behind(u"Port Authority"_s) == u"");
    CHECK(behind(u"Unity"_s) == u"UN");
    CHECK(behind(u"(UN)"_s) == u"");
}

TEST_CASE("thousands of other names are all looked for, each once", "[name_forms]")
{
    QStringList aliases;
    for (int i = 0; i < 50000; ++i) {
        aliases.append(u"Alias %1"_s.arg(i % 25000));
    }
    QElapsedTimer timer;
    timer.start();
    const QList<NameForm> forms = suggest::formsOf(called(u"Ana Quispe"_s, aliases), true);
    CHECK(timer.elapsed() < 10000);
    CHECK(words(forms, Kind::Alias).size() == 25000);
    CHECK(words(forms, Kind::Alias).first() == u"Alias 0");
}
