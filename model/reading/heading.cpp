// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/heading.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

constexpr qsizetype longestHeading = 200;

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

using Match = QRegularExpressionMatch;

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

/// All dates in the line that one form of writing finds.
template <typename Read>
void collect(QStringList &dates, const QString &line, const QRegularExpression &form, Read read)
{
    for (auto it = form.globalMatch(line); it.hasNext();) {
        const QString date = read(it.next());
        if (!date.isEmpty() && !dates.contains(date)) {
            dates.append(date);
        }
    }
}

bool isByline(const QString &line)
{
    static const QRegularExpression begins(
        u"^(?:(?:by|por|de|von|par|di|da|text|texto|texte)[\\s:]\\s*\\p{Lu}|بقلم[\\s:]|كتب[ت]?[\\s:])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression caseless(
        u"^(?:by|por|von|par)[\\s:]"_s, QRegularExpression::CaseInsensitiveOption);
    if (!caseless.match(line).hasMatch() && !begins.match(line.left(1).toLower() + line.mid(1)).hasMatch()) {
        return false;
    }
    // A sentence that happens to begin so ("By noon the square was full.") ends like one.
    return !line.endsWith(u'.') || line.size() <= 60;
}

} // namespace

QString dateIn(const QString &written)
{
    static const QRegularExpression isoForm(u"(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"_s);
    constexpr auto options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression dayFirst(
        u"(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s+(?:de\\s+)?(\\p{L}+(?:\\s+ال\\p{L}+)?)\\.?,?\\s+(?:del?\\s+)?(\\d{4})(?!\\d)"_s,
        options);
    static const QRegularExpression monthFirst(
        u"(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"_s, options);
    static const QRegularExpression numbers(u"(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)"_s);

    const QString line = latinDigits(written);
    QStringList dates;
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
    return dates.size() == 1 ? dates.first() : QString();
}

Heading guessHeading(const QString &text)
{
    Heading heading;
    int found = 0;
    for (qsizetype start = 0; start < text.size() && found < 2;) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QString line = text.mid(start, std::min(end - start, longestHeading + 100)).trimmed();
        start = end + 1;
        if (line.isEmpty()) {
            continue;
        }
        ++found;
        const bool isShort = line.size() <= longestHeading;
        if (found == 1 && isShort) {
            heading.title = line;
        } else if (found == 2 && isShort && isByline(line)) {
            heading.byline = line;
            heading.published = dateIn(line);
        }
    }
    return heading;
}

} // namespace model::reading
