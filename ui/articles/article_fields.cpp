// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/article_fields.h"

#include "model/reading/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ArticleFields)
};

using Field = ArticleField;

QString model::Article::*memberOf(Field field)
{
    using model::Article;
    constexpr QString Article::*members[articleFieldCount] = {
        &Article::title, &Article::outlet,   &Article::byline, &Article::published,
        &Article::url,   &Article::language, &Article::note};
    return members[static_cast<int>(field)];
}

/// "3/4/2023" may be two days; empty where it is not such a date.
QStringList bothDays(const QString &typed)
{
    static const QRegularExpression form(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_s);
    const auto match = form.match(typed.simplified());
    const int one = match.captured(1).toInt();
    const int other = match.captured(2).toInt();
    const QDate first(match.captured(3).toInt(), other, one);
    const QDate second(match.captured(3).toInt(), one, other);
    return first.isValid() && second.isValid()
        ? QStringList{first.toString(Qt::ISODate), second.toString(Qt::ISODate)}
        : QStringList();
}

} // namespace

QString nameOf(Field field)
{
    switch (field) {
    case Field::Title:
        return Words::tr("Title");
    case Field::Outlet:
        return Words::tr("Outlet");
    case Field::Byline:
        return Words::tr("Byline");
    case Field::Date:
        return Words::tr("Date");
    case Field::Address:
        return Words::tr("Address");
    case Field::Language:
        return Words::tr("Language");
    case Field::Note:
        return Words::tr("Note");
    }
    return {};
}

const QString &valueOf(const model::Article &article, Field field)
{
    return article.*memberOf(field);
}

QString kept(Field field, const QString &typed)
{
    switch (field) {
    case Field::Date:
        return dateFrom(typed);
    case Field::Address:
        return typed.trimmed();
    case Field::Language:
        return languageCode(typed);
    case Field::Note:
        return typed;
    default:
        return typed.simplified();
    }
}

QString refusalOf(Field field, const QString &typed)
{
    if (field != Field::Date || isDate(dateFrom(typed))) {
        return {};
    }
    const QString shown = typed.simplified();
    if (const QStringList days = bothDays(typed); !days.isEmpty()) {
        return Words::tr("“%1” may be two days. Write %2 or %3.").arg(shown, days[0], days[1]);
    }
    return Words::tr("“%1” cannot be read as a date. %2", "%2: how to write it").arg(shown, dateAdvice());
}

void setField(model::Article &article, Field field, const QString &typed)
{
    article.*memberOf(field) = kept(field, typed);
}

bool isDate(const QString &text)
{
    if (text.isEmpty()) {
        return true;
    }
    static const QRegularExpression shortForm(u"^\\d{4}(-(0[1-9]|1[0-2]))?$"_s);
    if (shortForm.match(text).hasMatch()) {
        return true;
    }
    const QString day = text.section(u'T', 0, 0);
    return QDate::fromString(day, u"yyyy-MM-dd"_s).isValid()
        && (!text.contains(u'T') || QDateTime::fromString(text, Qt::ISODate).isValid());
}

QString dateFrom(const QString &typed)
{
    const QString text = typed.simplified();
    const QString read = isDate(text) ? QString() : model::reading::dateIn(text);
    return read.isEmpty() ? text : read;
}

QString dateAdvice()
{
    return Words::tr("Write the date as 2023-07-20, or only 2023-07 or 2023.");
}

QString languageName(const QString &code)
{
    return u"%1 — %2"_s.arg(code, QLocale::languageToString(QLocale(code).language()));
}

QString languageCode(const QString &text)
{
    return text.section(u" — "_s, 0, 0).trimmed();
}

} // namespace ui
