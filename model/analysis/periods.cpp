// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/periods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::analysis {

namespace {

constexpr qsizetype yearLength = 4;
constexpr qsizetype monthLength = 7;

/// The number of digits at a place, or -1.
int numberAt(const QString &text, qsizetype from, qsizetype length)
{
    const QStringView digits = QStringView(text).mid(from, length);
    const bool isNumber = digits.size() == length
        && std::all_of(digits.begin(), digits.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
    return isNumber ? digits.toInt() : -1;
}

bool endsAt(const QString &text, qsizetype place)
{
    return text.size() == place || text[place] == u'-';
}

} // namespace

QString yearOf(const QString &published)
{
    return numberAt(published, 0, yearLength) > 0 && endsAt(published, yearLength)
        ? published.left(yearLength)
        : QString();
}

QString monthOf(const QString &published)
{
    const int month = numberAt(published, yearLength + 1, 2);
    const bool isMonth =
        !yearOf(published).isEmpty() && month >= 1 && month <= 12 && endsAt(published, monthLength);
    return isMonth ? published.left(monthLength) : QString();
}

QStringList periodsBetween(const QString &first, const QString &last)
{
    if (first.isEmpty() || last < first) {
        return {};
    }
    QStringList periods{first};
    while (periods.last() < last) {
        int year = numberAt(periods.last(), 0, yearLength);
        int month = numberAt(periods.last(), yearLength + 1, 2);
        if (month < 0 || month == 12) {
            ++year;
        }
        QString next = QString::number(year).rightJustified(static_cast<int>(yearLength), u'0');
        if (month > 0) {
            month = month % 12 + 1;
            next += u'-' + QString::number(month).rightJustified(2, u'0');
        }
        periods.append(next);
    }
    return periods;
}

} // namespace model::analysis
