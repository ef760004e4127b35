// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/dates.h"
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

TEST_CASE("the time of day is kept where one is told, the offset where it is a number", "[dates]")
{
    const QList<std::pair<QString, QString>> examples{
        {u"20 July 2023, 14:05"_s, u"2023-07-20T14:05"_s},
        {u"20 July 2023 at 2:05 pm"_s, u"2023-07-20T14:05"_s},
        {u"20 July 2023, 12.05 a.m."_s, u"2023-07-20T00:05"_s},
        {u"July 20, 2023 12:30 PM"_s, u"2023-07-20T12:30"_s},
        {u"July 20, 2023, 9am"_s, u"2023-07-20T09:00"_s},
        {u"20.07.2023, 14.05 Uhr"_s, u"2023-07-20T14:05"_s},
        {u"20 Jul 2023 14.05 BST"_s, u"2023-07-20T14:05"_s},
        {u"20 Jul 2023 14.05 GMT"_s, u"2023-07-20T14:05Z"_s},
        {u"20. Juli 2023 um 14:05 Uhr"_s, u"2023-07-20T14:05"_s},
        {u"le 20 juillet 2023 à 14h05"_s, u"2023-07-20T14:05"_s},
        {u"20 de julio de 2023 - 14:05h"_s, u"2023-07-20T14:05"_s},
        {u"2023-07-20T14:05:09Z"_s, u"2023-07-20T14:05:09Z"_s},
        {u"2023-07-20T14:05:09.123+02:00"_s, u"2023-07-20T14:05:09+02:00"_s},
        {u"2023-07-20 14:05 -0330"_s, u"2023-07-20T14:05-03:30"_s},
        {u"20 July 2023 14:05 UTC"_s, u"2023-07-20T14:05Z"_s},
        {u"20 July 2023 14:05 GMT+2"_s, u"2023-07-20T14:05+02:00"_s},
        {u"20 July 2023 14:05 EST"_s, u"2023-07-20T14:05"_s},
        {u"14:05, 20 July 2023"_s, u"2023-07-20T14:05"_s},
        {u"٢٠ يوليو ٢٠٢٣ ١٤:٠٥"_s, u"2023-07-20T14:05"_s}};
    for (const auto &[line, moment] : examples) {
        CAPTURE(line);
        CHECK(momentIn(line) == moment);
        CHECK(dateIn(line) == moment.left(10));
    }
}

TEST_CASE("what is no time of day, or one of two, leaves the date alone", "[dates]")
{
    for (const QString &line :
         {u"20 July 2023, 25:05"_s, u"20 July 2023, 14:65"_s, u"20 July 2023, 13:05 pm"_s,
          u"20 July 2023, 14:05 to 16:00"_s, u"20.07.2023"_s, u"20 July 2023, page 14.05"_s,
          u"20 July 2023, 1:14:05:09"_s, u"20 July 2023, 0 pm"_s}) {
        CAPTURE(line);
        CHECK(momentIn(line) == u"2023-07-20"_s);
    }
    CHECK(momentIn(u"14:05"_s).isEmpty());
    CHECK(momentIn(u"03/04/2023 14:05"_s).isEmpty());
}

TEST_CASE("what stands beside a date and its time is told apart from them", "[dates]")
{
    CHECK(withoutMoment(u"Graz, 20 July 2023, 14:05"_s) == u"Graz, ,"_s);
    CHECK(withoutMoment(u"2023-07-20T14:05Z"_s).isEmpty());
    CHECK(withoutMoment(u"Platform 9:45"_s) == u"Platform 9:45"_s);
}
