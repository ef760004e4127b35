// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/byline.h"

#include "model/reading/dates.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

constexpr qsizetype longestSentenceLike = 60;
constexpr qsizetype mostNameWords = 14;

/// Small words within names and between them.
bool isJoint(const QString &word)
{
    static const QSet<QString> joints{
        u"and"_s, u"y"_s,   u"e"_s,    u"et"_s,  u"und"_s,  u"i"_s,   u"og"_s,   u"och"_s,
        u"en"_s,  u"&"_s,   u"de"_s,   u"del"_s, u"la"_s,   u"las"_s, u"los"_s,  u"le"_s,
        u"da"_s,  u"das"_s, u"do"_s,   u"dos"_s, u"di"_s,   u"du"_s,  u"des"_s,  u"della"_s,
        u"van"_s, u"von"_s, u"vom"_s,  u"zu"_s,  u"zum"_s,  u"der"_s, u"den"_s,  u"ten"_s,
        u"ter"_s, u"af"_s,  u"av"_s,   u"bin"_s, u"ben"_s,  u"ibn"_s, u"bint"_s, u"al"_s,
        u"el"_s,  u"abu"_s, u"with"_s, u"con"_s, u"avec"_s, u"mit"_s};
    return joints.contains(word);
}

QString bare(QString word)
{
    static const QRegularExpression marks(u"^[\\p{P}]+|[\\p{P}]+$"_s);
    return word.remove(marks);
}

bool isCased(QChar c)
{
    return c.isUpper() || c.isTitleCase() || c.isLower();
}

/// Capitalised, an initial or a joint; in a script without capitals any word of letters.
bool canBeOfName(const QString &word)
{
    const QString letters = bare(word);
    if (letters.isEmpty()) {
        return word == u"&";
    }
    const bool hasDigit = std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.isDigit(); });
    if (hasDigit || isWeekday(letters)) {
        return false;
    }
    // As in al-Hakim, d’Arcy and O’Neill.
    static const QRegularExpression inner(
        u"^(?:al|el|d|l|o|ad|as|ash|an|ar|at)[-’'](\\p{Lu})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return isJoint(letters) || !letters.front().isLower() || inner.match(letters).hasMatch();
}

/// The names at the beginning of what stands behind "By", up to a date, a place or a remark on them.
QString namesIn(const QString &behind)
{
    static const QRegularExpression end(
        u"\\s*(?:[·|•–—(/\\d]|\\s-\\s|,\\s+\\p{Ll}|\\s(?:on|in|at|for|from|en|desde|para|aus|à|em|a)\\s).*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString names = behind;
    return names.remove(end).trimmed();
}

bool startsWithMonth(const QString &names)
{
    const QStringList words = names.split(u' ', Qt::SkipEmptyParts);
    // April Jones writes, too.
    return isMonth(bare(words.value(0))) && (words.size() < 2 || !words[1].front().isUpper());
}

/// "By our correspondent", "Von unserer Redaktion".
bool isUnnamedStaff(const QString &behind)
{
    static const QRegularExpression staff(
        u"^(?:our|(?:a\\s+)?staff|agencies|news\\s?desk|nuestr[oa]|la\\s+redacción|redacción|unser(?:e[rmn]?)?|notre|la\\s+rédaction|redazione)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return staff.match(behind).hasMatch() && behind.split(u' ').size() <= 6;
}

/// "By", "Por", "Texto:" at the beginning of a line.
QRegularExpressionMatch byWords(const QString &line)
{
    static const QRegularExpression begin(
        u"^(?:(?<clear>by|por|von|par|بقلم)(?:\\s*:\\s*|\\s+)|(?<credit>text|texto|texte|testo|words|تحرير)"
        u"\\s*:\\s*"
        "|(?<small>de|di|da)(?:\\s*:\\s*|\\s+)|(?<wrote>كتبت?)(?:\\s*:\\s*|\\s+))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return begin.match(line);
}

qsizetype wordsIn(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

} // namespace

bool isWeekday(const QString &word)
{
    static const QSet<QString> days = [] {
        QSet<QString> all;
        for (const QLocale::Language language :
             {QLocale::English, QLocale::Spanish, QLocale::Portuguese, QLocale::French, QLocale::German,
              QLocale::Italian, QLocale::Arabic}) {
            const QLocale locale(language);
            for (int day = 1; day <= 7; ++day) {
                all.insert(locale.standaloneDayName(day).toLower());
                all.insert(locale.standaloneDayName(day, QLocale::ShortFormat).toLower().remove(u'.'));
            }
        }
        return all;
    }();
    return days.contains(word.toLower());
}

bool areNames(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > mostNameWords || text.contains(u':') || text.contains(u';')) {
        return false;
    }
    // In a script without capitals nothing tells a name from a sentence but its length.
    constexpr qsizetype fewWords = 6;
    const bool cased = std::any_of(text.begin(), text.end(), isCased);
    const QString letters = bare(words.first());
    return (cased || words.size() <= fewWords) && !letters.isEmpty() && !letters.front().isLower()
        && std::all_of(words.begin(), words.end(), canBeOfName);
}

bool isByline(const QString &line)
{
    const QRegularExpressionMatch match = byWords(line);
    // A sentence that happens to begin so ("By noon the square was full.") ends like one.
    if (!match.hasMatch() || (line.endsWith(u'.') && line.size() > longestSentenceLike)) {
        return false;
    }
    const QString behind = line.mid(match.capturedEnd());
    if (match.hasCaptured(u"clear"_s) && isUnnamedStaff(behind)) {
        return true;
    }
    const QString names = namesIn(behind);
    // These words begin many other lines, so one name is not enough behind them: "De Gaulle", "Da Vinci".
    const bool isWeak = match.hasCaptured(u"small"_s) || match.hasCaptured(u"wrote"_s);
    constexpr qsizetype fullName = 2;
    return areNames(names) && !startsWithMonth(names) && (!isWeak || wordsIn(names) >= fullName);
}

QString bylineNames(const QString &line)
{
    const QString whole = line.simplified();
    const QString names = namesIn(isByline(whole) ? whole.mid(byWords(whole).capturedEnd()) : whole);
    return areNames(names) ? names : whole;
}

} // namespace model::reading
