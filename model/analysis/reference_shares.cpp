// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/reference_shares.h"

#include "model/error.h"
#include "model/message.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace model::analysis {

namespace {

struct Line
{
    QString value;
    QString number;
};

QString unquoted(QString cell)
{
    cell = cell.trimmed();
    if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"')) {
        cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s).trimmed();
    }
    return cell;
}

/// The value and the number at the end of the line.
Line partsOf(const QString &text)
{
    for (const QChar separator : {u'\t', u';'}) {
        if (const qsizetype place = text.lastIndexOf(separator); place >= 0) {
            return {unquoted(text.left(place)), unquoted(text.sliced(place + 1))};
        }
    }
    // Thousands may be parted by blanks, apostrophes, points or commas.
    static const QRegularExpression form(
        uR"re(^\s*(.*?)[\s,:]+"?(-?(?:\d{1,3}(?:[ \x{00A0}\x{202F}'’.,]\d{3})+(?:[.,]\d+)?|\d*[.,]?\d+)\s*%?)"?\s*$)re"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? Line{unquoted(match.captured(1)), match.captured(2)} : Line{unquoted(text), {}};
}

/// "51", "51.3", "51,3", "1,234,567", "1.234.567", "1 234 567", "1'234".
std::optional<double> numberIn(QString text)
{
    text.remove(QRegularExpression(uR"([\s\x{00A0}\x{202F}'’])"_s));
    static const QRegularExpression thousands(uR"(^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$)"_s);
    if (thousands.match(text).hasMatch()) {
        text.remove(QRegularExpression(u"[.,]"_s));
    } else if (text.contains(u',') && text.contains(u'.')) {
        const QChar decimal = text.lastIndexOf(u',') > text.lastIndexOf(u'.') ? u',' : u'.';
        text.remove(decimal == u',' ? u'.' : u',');
    }
    text.replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Error lineError(qsizetype line, const QString &why)
{
    return Error(Message::tr("The reference, line %1: %2").arg(QString::number(line), why));
}

/// What the numbers mean, from the percent signs and their sum.
ReferenceForm formOf(const QList<ReferenceShare> &numbers, bool hasSign)
{
    double sum = 0;
    for (const ReferenceShare &one : numbers) {
        sum += one.share;
    }
    constexpr double rounding = 0.02;
    constexpr double percent = 100;
    if (!hasSign && sum <= 1 + rounding) {
        return ReferenceForm::Fractions;
    }
    return hasSign || sum <= percent * (1 + rounding) ? ReferenceForm::Percent : ReferenceForm::Counts;
}

QList<ReferenceShare> asShares(QList<ReferenceShare> numbers, ReferenceForm form)
{
    double of = form == ReferenceForm::Fractions ? 1 : 100;
    if (form == ReferenceForm::Counts) {
        of = 0;
        for (const ReferenceShare &one : std::as_const(numbers)) {
            of += one.share;
        }
    }
    for (ReferenceShare &one : numbers) {
        one.share /= of;
    }
    return numbers;
}

} // namespace

Reference referenceIn(const QString &text)
{
    QList<ReferenceShare> numbers;
    bool hasSign = false;
    const QStringList lines = text.split(QRegularExpression(u"\r\n|\r|\n"_s));
    bool isFirst = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        line.remove(QChar(0xFEFF));
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto [value, written] = partsOf(line);
        QString digits = written;
        digits.remove(u'%');
        const std::optional<double> number = numberIn(digits);
        const bool isHeader = isFirst && !number;
        isFirst = false;
        if (isHeader) {
            continue;
        }
        if (!number || value.isEmpty()) {
            throw lineError(
                i + 1,
                Message::tr("“%1” is no value with a number behind it, such as: woman; 51 %")
                    .arg(line.simplified()));
        }
        if (*number < 0) {
            throw lineError(i + 1, Message::tr("a share cannot be below 0."));
        }
        hasSign = hasSign || written.contains(u'%');
        numbers.append({value, *number});
    }
    if (numbers.isEmpty()) {
        throw Error(Message::tr("The reference is empty. Write a value and its share in each line, such as: "
                                "woman; 51 %"));
    }
    const ReferenceForm form = formOf(numbers, hasSign);
    const QList<ReferenceShare> shares = asShares(numbers, form);
    double sum = 0;
    for (const ReferenceShare &one : shares) {
        sum += one.share;
    }
    constexpr double most = 1.02;
    if (sum > most) {
        throw Error(Message::tr("The shares of the reference add up to %1 %, which is more than 100 %.")
                        .arg(QString::number(sum * 100, 'f', 1)));
    }
    if (sum <= 0) {
        throw Error(Message::tr("All shares of the reference are 0."));
    }
    return {shares, form};
}

std::optional<double> ComparedRow::points() const
{
    constexpr double percent = 100;
    return reference ? std::optional((share - *reference) * percent) : std::nullopt;
}

} // namespace model::analysis
