// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/dates.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

/// Month names and short forms of news in English, Spanish, Portuguese, French, German, Italian and Arabic
/// (with both sets of Arabic names); the place in the list is the month.
const QStringList monthNames = {
    u"january jan enero ene janeiro janvier januar jänner gennaio gen يناير جانفي كانون_الثاني"_s,
    u"february feb febrero fevereiro fev février fevrier février févr februar febbraio فبراير فيفري شباط"_s,
    u"march mar marzo março marco mars märz maerz مارس آذار"_s,
    u"april apr abril abr avril aprile أبريل إبريل أفريل نيسان"_s,
    u"may mayo maio mai maggio mag مايو ماي أيار"_s,
    u"june jun junio junho juin juni giugno giu يونيو جوان حزيران"_s,
    u"july jul julio julho juillet juil juli luglio lug يوليو جويلية تموز"_s,
    u"august aug agosto ago août aout أغسطس أوت آب"_s,
    u"september sep sept septiembre setiembre set setembro septembre settembre سبتمبر أيلول"_s,
    u"october oct octubre outubro out octobre oktober okt ottobre ott أكتوبر تشرين_الأول"_s,
    u"november nov noviembre novembro novembre نوفمبر تشرين_الثاني"_s,
    u"december dec diciembre dic dezembro dez décembre decembre déc dezember dicembre ديسمبر كانون_الأول"_s};

int monthOf(const QString &name)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> result;
        for (int month = 1; month <= 12; ++month) {
            for (const QString &word : monthNames[month - 1].split(u' ')) {
                result.insert(QString(word).replace(u'_', u' '), month);
            }
        }
        return result;
    }();
    return months.value(name.simplified().toLower().remove(u'.'), 0);
}

QString latinDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit()) {
            c = QChar(u'0' + c.digitValue());
        }
    }
    return text;
}

QString iso(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// A date or a time of day, as ISO 8601 writes it, and where in the line it stands.
struct Found
{
    QString iso;
    qsizetype start = 0;
    qsizetype length = 0;
};

using Match = QRegularExpressionMatch;
using Read = QString (*)(const Match &);

constexpr auto wordOptions =
    QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

QString dateOfNumbers(const Match &match)
{
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (first > 12 || first == second) {
        return iso(year, second, first);
    }
    return second > 12 ? iso(year, first, second) : QString();
}

/// All that one form of writing finds in the line.
void collect(QList<Found> &found, const QString &line, const QRegularExpression &form, Read read)
{
    for (auto it = form.globalMatch(line); it.hasNext();) {
        const Match match = it.next();
        const QString iso = read(match);
        if (!iso.isEmpty()) {
            found.append({iso, match.capturedStart(), match.capturedLength()});
        }
    }
}

QList<Found> datesIn(const QString &line)
{
    static const QRegularExpression isoForm(u"(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"_s);
    static const QRegularExpression dayFirst(
        u"(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s+(?:de\\s+)?(\\p{L}+(?:\\s+ال\\p{L}+)?)\\.?,?\\s+(?:del?\\s+)?(\\d{4})(?!\\d)"_s,
        wordOptions);
    static const QRegularExpression monthFirst(
        u"(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"_s, wordOptions);
    static const QRegularExpression numbers(u"(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)"_s);
    QList<Found> dates;
    collect(dates, line, isoForm, [](const Match &m) {
        return iso(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    });
    collect(dates, line, dayFirst, [](const Match &m) {
        return iso(m.captured(3).toInt(), monthOf(m.captured(2)), m.captured(1).toInt());
    });
    collect(dates, line, monthFirst, [](const Match &m) {
        return iso(m.captured(3).toInt(), monthOf(m.captured(1)), m.captured(2).toInt());
    });
    collect(dates, line, numbers, dateOfNumbers);
    return dates;
}

/// Of an hour as written and "am" or "pm" behind it; -1 if there is no such hour.
int hourOf(int hour, const QString &half)
{
    if (half.isEmpty()) {
        return hour < 24 ? hour : -1;
    }
    const bool isAfternoon = half.startsWith(u'p', Qt::CaseInsensitive);
    return hour < 1 || hour > 12 ? -1 : hour % 12 + (isAfternoon ? 12 : 0);
}

/// "+02:00" of "+0200", "+2", "GMT+2"; "Z" of "UTC"; nothing if it is no offset on this earth.
QString offsetOf(const QString &written)
{
    static const QRegularExpression form(u"([+\\-\u2212])(\\d{1,2}):?(\\d{2})?$"_s);
    const Match match = form.match(written);
    if (!match.hasMatch()) {
        return written.isEmpty() ? QString() : u"Z"_s;
    }
    constexpr int farthest = 14;
    if (match.captured(2).toInt() > farthest || match.captured(3).toInt() > 59) {
        return {};
    }
    return (match.captured(1) == u'+' ? u'+' : u'-') + match.captured(2).rightJustified(2, u'0') + u':'
        + match.captured(3).rightJustified(2, u'0');
}

QString timeOf(const Match &match)
{
    const int hour = hourOf(match.captured(u"hour"_s).toInt(), match.captured(u"half"_s));
    if (hour < 0) {
        return {};
    }
    QString time = QString::number(hour).rightJustified(2, u'0') + u':'
        + match.captured(u"minute"_s).rightJustified(2, u'0');
    if (match.hasCaptured(u"second"_s)) {
        time += u':' + match.captured(u"second"_s);
    }
    return time + offsetOf(match.captured(u"offset"_s));
}

/// Times of day in a line whose dates are blotted out: "20.07" could be one.
QList<Found> timesIn(const QString &line)
{
    static const QString offset =
        u"(?:\\s*(?<offset>(?:UTC|GMT)(?:\\s*[+\\-\u2212]\\d{1,2}(?::?\\d{2})?)?\\b|Z\\b|[+\\-\u2212]\\d{2}:?\\d{2}\\b))?"_s;
    static const QString half = u"(?:\\s*(?<half>[ap])\\.?\\s?m\\b)"_s;
    static const QRegularExpression withColon(
        u"(?<![\\d:.])(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d+)?)?(?![\\d:])"_s
            + half + u'?' + offset,
        wordOptions);
    static const QRegularExpression withWord(
        u"(?<![\\d:.])(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?:"_s + half
            + u"|\\s*(?:Uhr|hs?|BST|CES?T|E[SD]T)\\b|(?=\\s*(?:GMT|UTC)\\b))"_s + offset,
        wordOptions);
    static const QRegularExpression withLetter(
        u"(?<![\\d:.])(?<hour>\\d{1,2})\\s?h\\s?(?<minute>[0-5]\\d)\\b"_s + offset, wordOptions);
    static const QRegularExpression hourAlone(
        u"(?<![\\d:.])(?<hour>\\d{1,2})(?<minute>)"_s + half, wordOptions);
    QList<Found> times;
    for (const QRegularExpression *form : {&withColon, &withWord, &withLetter, &hourAlone}) {
        collect(times, line, *form, timeOf);
    }
    return times;
}

QString blotted(QString line, const QList<Found> &found)
{
    for (const Found &one : found) {
        line.replace(one.start, one.length, QString(one.length, u'\u0001'));
    }
    return line;
}

/// The only value that all of them tell; empty if they tell several or there are none.
QString agreed(const QList<Found> &found)
{
    const bool same = std::all_of(
        found.begin(), found.end(), [&](const Found &one) { return one.iso == found.first().iso; });
    return same && !found.isEmpty() ? found.first().iso : QString();
}

} // namespace

QString dateIn(const QString &line)
{
    return agreed(datesIn(latinDigits(line)));
}

QString momentIn(const QString &written)
{
    QString line = latinDigits(written);
    const QList<Found> dates = datesIn(line);
    const QString date = agreed(dates);
    if (date.isEmpty()) {
        return {};
    }
    line = blotted(line, dates);
    line.replace(u"\u0001T"_s, u"\u0001 "_s); // as ISO 8601 joins the two
    const QString time = agreed(timesIn(line));
    return time.isEmpty() ? date : date + u'T' + time;
}

QString withoutMoment(const QString &written)
{
    QString line = latinDigits(written);
    const QList<Found> dates = datesIn(line);
    if (agreed(dates).isEmpty()) {
        return written;
    }
    line = blotted(line, dates);
    line.replace(u"\u0001T"_s, u"\u0001 "_s);
    return blotted(line, timesIn(line)).remove(u'\u0001').trimmed();
}

bool isMonth(const QString &word)
{
    return monthOf(word) > 0;
}

} // namespace model::reading
