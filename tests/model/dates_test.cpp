// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/heading.h"
#include "tests/support/catch.h"

#include <QDate>

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

struct Language
{
    QString name;
    QStringList months;
    QString form; ///< %1 day, %2 month, %3 year
};

const QList<Language> languages{
    {u"English"_s,
     u"January February March April May June July August September October November December"_s.split(u' '),
     u"on %2 %1, %3"_s},
    {u"Spanish"_s,
     u"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"_s.split(
         u' '),
     u"%1 de %2 de %3"_s},
    {u"Portuguese"_s,
     u"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"_s.split(
         u' '),
     u"%1 de %2 de %3"_s},
    {u"French"_s,
     u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre"_s.split(u' '),
     u"le %1 %2 %3"_s},
    {u"German"_s,
     u"Januar Februar März April Mai Juni Juli August September Oktober November Dezember"_s.split(u' '),
     u"%1. %2 %3"_s},
    {u"Italian"_s,
     u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"_s.split(
         u' '),
     u"%1 %2 %3"_s},
    {u"Arabic (Egypt)"_s,
     u"يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"_s.split(u' '),
     u"%1 %2 %3"_s},
    {u"Arabic (Levant)"_s,
     u"كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول"_s.split(
         u','),
     u"%1 %2 %3"_s}};

QString arabicDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit()) {
            c = QChar(0x0660 + c.digitValue());
        }
    }
    return text;
}

} // namespace

TEST_CASE("every month of every language is the month it is", "[dates]")
{
    for (const Language &language : languages) {
        REQUIRE(language.months.size() == 12);
        for (int month = 1; month <= 12; ++month) {
            const QString written =
                language.form.arg(QString::number(17), language.months.at(month - 1), u"2021"_s);
            const QString iso = QDate(2021, month, 17).toString(Qt::ISODate);
            CAPTURE(language.name, written);
            CHECK(dateIn(written) == iso);
            CHECK(dateIn(u"Ana Quispe | "_s + written + u" | Kolm"_s) == iso);
            CHECK(dateIn(written.toUpper()) == iso);
            CHECK(dateIn(arabicDigits(written)) == iso);
        }
    }
}

TEST_CASE("the last day of each month is one, the day behind it is not", "[dates]")
{
    const QStringList months = languages.first().months;
    for (const int year : {1999, 2000, 2023, 2024}) {
        for (int month = 1; month <= 12; ++month) {
            const int days = QDate(year, month, 1).daysInMonth();
            const QString line = u"%1 %2 %3"_s;
            CHECK(
                dateIn(line.arg(days).arg(months.at(month - 1)).arg(year))
                == QDate(year, month, days).toString(Qt::ISODate));
            CHECK(dateIn(line.arg(days + 1).arg(months.at(month - 1)).arg(year)).isEmpty());
        }
    }
}

TEST_CASE("a date in figures is taken if it is one day only, whichever of the two comes first", "[dates]")
{
    for (int first = 1; first <= 31; ++first) {
        for (int second = 1; second <= 31; ++second) {
            const QString line = u"%1/%2/2024"_s.arg(first).arg(second);
            CAPTURE(line);
            const QDate dayFirst(2024, second, first);
            const QDate monthFirst(2024, first, second);
            QString expected;
            if (dayFirst.isValid() && (!monthFirst.isValid() || dayFirst == monthFirst)) {
                expected = dayFirst.toString(Qt::ISODate);
            } else if (monthFirst.isValid() && !dayFirst.isValid()) {
                expected = monthFirst.toString(Qt::ISODate);
            }
            CHECK(dateIn(line) == expected);
        }
    }
}

TEST_CASE("a date told twice is one, two dates are none", "[dates]")
{
    CHECK(dateIn(u"2023-07-20 (July 20, 2023)"_s) == u"2023-07-20"_s);
    CHECK(dateIn(u"20/07/2023, 20 de julio de 2023"_s) == u"2023-07-20"_s);
    CHECK(dateIn(u"2023-07-20, 2023-07-21"_s).isEmpty());
    CHECK(dateIn(u"20 July 2023 and 21.07.2023"_s).isEmpty());
}

TEST_CASE("figures within longer figures are no date", "[dates]")
{
    for (const QString &line :
         {u"call 12023-07-201"_s, u"2023-07-201"_s, u"120/07/20231"_s, u"No. 20/07/20"_s, u"20:07:2023"_s,
          u"July 20"_s, u"20 July"_s, u"2023"_s, u"July 2023"_s, u"120 July 2023"_s, u"20 Julyish 2023"_s,
          u""_s}) {
        CAPTURE(line);
        CHECK(dateIn(line).isEmpty());
    }
}

TEST_CASE("ordinals, short months and stops are read", "[dates]")
{
    CHECK(dateIn(u"July 1st, 2023"_s) == u"2023-07-01"_s);
    CHECK(dateIn(u"the 2nd July 2023"_s) == u"2023-07-02"_s);
    CHECK(dateIn(u"3rd of what, 22nd Aug. 2023"_s) == u"2023-08-22"_s);
    CHECK(dateIn(u"1er janvier 2020"_s) == u"2020-01-01"_s);
    CHECK(dateIn(u"1º de mayo del 2020"_s) == u"2020-05-01"_s);
    CHECK(dateIn(u"Dec. 24, 2019"_s) == u"2019-12-24"_s);
    CHECK(dateIn(u"24 Déc 2019"_s) == u"2019-12-24"_s);
    CHECK(dateIn(u"20.7.2023"_s) == u"2023-07-20"_s);
    CHECK(dateIn(u"20-07-2023"_s) == u"2023-07-20"_s);
}

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
    CHECK(guessHeading(u"Title\n2023-07-20"_s).published.isEmpty());
    CHECK(guessHeading(u"Title, 2023-07-20\nBy Ana"_s).published.isEmpty());
    CHECK(guessHeading(u"Title\nBy Ana, 03/04/2023"_s).published.isEmpty());
}
