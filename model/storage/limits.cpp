// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/limits.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/query.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// Something that is counted, and how much of it is too much. The query brings one number.
struct Limit
{
    qint64 most;
    const char *what; ///< in English
    const char16_t *query;
    bool isReadLater = false; ///< than the window is there, which does not wait for it
};

constexpr qint64 mostRows = 5000;
constexpr qint64 mostOptions = 50'000;
constexpr qint64 deepest = 50;
constexpr qint64 longestName = qint64(1) << 20;
constexpr qint64 longestLine = qint64(1) << 20;
constexpr qint64 mostLines = 250'000;
constexpr qint64 mostText = qint64(64) << 20;

constexpr const char *manyTags = QT_TRANSLATE_NOOP("model::Message", "%1 tags");
constexpr const char *deepTags =
    QT_TRANSLATE_NOOP("model::Message", "tags that are nested %1 deep or deeper");
constexpr const char *manyVariables = QT_TRANSLATE_NOOP("model::Message", "%1 variables");
constexpr const char *manyOptions = QT_TRANSLATE_NOOP("model::Message", "%1 answers to choose from");
constexpr const char *longField =
    QT_TRANSLATE_NOOP("model::Message", "an article with a title (or another field) of %1 bytes");
constexpr const char *longFields =
    QT_TRANSLATE_NOOP("model::Message", "titles and notes of articles of %1 bytes");

constexpr Limit limits[] = {
    {mostRows, manyTags, u"SELECT count(*) FROM tag"},
    {deepest, deepTags,
     u"WITH RECURSIVE below(tag, depth) AS (SELECT id, 1 FROM tag WHERE parent IS NULL"
     u" UNION ALL SELECT t.id, depth + 1 FROM below JOIN tag AS t ON t.parent = below.tag WHERE depth < 51)"
     u" SELECT max(depth) FROM below"},
    {mostRows, QT_TRANSLATE_NOOP("model::Message", "%1 coders"), u"SELECT count(*) FROM coder"},
    {mostRows, QT_TRANSLATE_NOOP("model::Message", "%1 rounds"), u"SELECT count(*) FROM round"},
    {longestName, QT_TRANSLATE_NOOP("model::Message", "a title of %1 bytes"),
     u"SELECT max(length(CAST(title AS BLOB))) FROM project"},
    {longestName, QT_TRANSLATE_NOOP("model::Message", "a name of a tag of %1 bytes"),
     u"SELECT max(max(length(CAST(name AS BLOB)), length(CAST(label AS BLOB)), length(CAST(color AS BLOB)), "
     u"length(CAST(shortcut AS BLOB)))) FROM tag"},
    {mostRows, manyVariables, u"SELECT count(*) FROM variable"},
    {mostOptions, manyOptions, u"SELECT count(*) FROM option"},
    {longestName, QT_TRANSLATE_NOOP("model::Message", "a label of a variable of %1 bytes"),
     u"SELECT max(max(length(CAST(name AS BLOB)), length(CAST(label AS BLOB)))) FROM variable"},
    {longestName, QT_TRANSLATE_NOOP("model::Message", "a label of an answer of %1 bytes"),
     u"SELECT max(max(length(CAST(value AS BLOB)), length(CAST(label AS BLOB)))) FROM option"},
    {longestName,
     QT_TRANSLATE_NOOP("model::Message", "a name of a person, place or organization of %1 bytes"),
     u"SELECT max((SELECT max(length(CAST(name AS BLOB))) FROM entity), "
     u"coalesce((SELECT max(length(CAST(name AS BLOB))) FROM alias), 0))",
     true},
    {mostText, QT_TRANSLATE_NOOP("model::Message", "a codebook of %1 bytes"),
     u"SELECT (SELECT total(length(CAST(label AS BLOB)) + length(CAST(definition AS BLOB)) + "
     u"length(CAST(include AS BLOB)) + length(CAST(exclude AS BLOB)) + length(CAST(example AS BLOB))) FROM "
     u"tag)"
     u" + (SELECT total(length(CAST(label AS BLOB)) + length(CAST(definition AS BLOB))) FROM variable)"
     u" + (SELECT total(length(CAST(label AS BLOB))) FROM option)"},
    {longestName, QT_TRANSLATE_NOOP("model::Message", "a name of a coder of %1 bytes"),
     u"SELECT max(max(length(CAST(name AS BLOB)), length(CAST(initials AS BLOB)), length(CAST(color AS "
     u"BLOB)))) FROM coder"},
    {longestName, QT_TRANSLATE_NOOP("model::Message", "a name of a round of %1 bytes"),
     u"SELECT max(length(CAST(name AS BLOB))) FROM round"},
    {longestName, longField,
     u"SELECT max(max(length(CAST(title AS BLOB)), length(CAST(outlet AS BLOB)), length(CAST(byline AS "
     u"BLOB)), length(CAST(published AS BLOB)), length(CAST(url AS BLOB)), length(CAST(language AS BLOB)), "
     u"length(CAST(file_name AS BLOB)), length(CAST(encoding AS BLOB)))) FROM article",
     true},
    {mostText, longFields,
     u"SELECT sum(length(CAST(title AS BLOB)) + length(CAST(byline AS BLOB)) + length(CAST(url AS BLOB)) + "
     u"length(CAST(note AS BLOB))) FROM article",
     true},
};

/// "1,000,000", whatever the system's language.
QString shown(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString tooMuch(const QString &what, qint64 found, qint64 most)
{
    return Message::tr("%1, and Tagline takes at most %2").arg(what.arg(shown(found)), shown(most));
}

std::optional<QString> excess(const QSqlDatabase &database, const Limit &limit)
{
    Query query(database, QString::fromUtf16(limit.query));
    const qint64 found = query.next() ? query.integer(0) : 0;
    return found > limit.most ? std::optional(tooMuch(Message::tr(limit.what), found, limit.most))
                              : std::nullopt;
}

/// Of the tag that has most above it; what is deeper than any may be is not counted further.
qint64 depthOf(const Codebook &codebook)
{
    QHash<TagId, TagId> parents;
    for (const Tag &tag : codebook.tags) {
        parents.insert(tag.id, tag.parent);
    }
    qint64 most = 0;
    for (const Tag &tag : codebook.tags) {
        qint64 depth = 1;
        for (TagId at = tag.parent; !at.isNull() && depth <= deepest; at = parents.value(at)) {
            ++depth;
        }
        most = std::max(most, depth);
    }
    return most;
}

[[noreturn]] void refuse(const QString &file, const QString &excess)
{
    throw Error(
        Message::tr(
            "The project “%1” cannot be shown: it has %2. It was not made by Tagline alone; mend it where "
            "it was made.")
            .arg(file, excess));
}

/// Of its UTF-8 form, which is counted only where it could matter.
qint64 bytesOf(const QString &text)
{
    constexpr qsizetype surelyShort = longestName / 3;
    return text.size() <= surelyShort ? text.size() : utf8(text).size();
}

} // namespace

QString excessOf(QStringView text)
{
    qint64 lines = 0;
    qint64 longest = 0;
    for (qsizetype start = 0, end = 0; start <= text.size(); start = end + 1, ++lines) {
        end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        longest = std::max<qint64>(longest, end - start);
    }
    if (longest > longestLine) {
        return tooMuch(Message::tr("a line of %1 characters"), longest, longestLine);
    }
    return lines > mostLines ? tooMuch(Message::tr("%1 lines"), lines, mostLines) : QString();
}

QString excessOf(const Codebook &codebook)
{
    qint64 options = 0;
    for (const Variable &variable : codebook.variables) {
        options += variable.options.size();
    }
    const auto tags = qint64(codebook.tags.size());
    const qint64 depth = tags <= mostRows ? depthOf(codebook) : 0;
    const auto variables = qint64(codebook.variables.size());
    return tags > mostRows      ? tooMuch(Message::tr(manyTags), tags, mostRows)
        : depth > deepest       ? tooMuch(Message::tr(deepTags), depth, deepest)
        : variables > mostRows  ? tooMuch(Message::tr(manyVariables), variables, mostRows)
        : options > mostOptions ? tooMuch(Message::tr(manyOptions), options, mostOptions)
                                : QString();
}

QStringList excessOf(const QSqlDatabase &database)
{
    QStringList result;
    for (const Limit &limit : limits) {
        if (const std::optional<QString> found = excess(database, limit)) {
            result.append(*found);
        }
    }
    return result;
}

void refuseExcess(const QSqlDatabase &database)
{
    for (const Limit &limit : limits) {
        if (limit.isReadLater) {
            continue;
        }
        if (const std::optional<QString> found = excess(database, limit)) {
            refuse(database.databaseName(), *found);
        }
    }
}

void ArticleLimits::take(const Article &article)
{
    for (const QString *field :
         {&article.title, &article.outlet, &article.byline, &article.published, &article.url,
          &article.language, &article.fileName, &article.encoding}) {
        if (const qint64 bytes = bytesOf(*field); bytes > longestName) {
            refuse(m_file, tooMuch(Message::tr(longField), bytes, longestName));
        }
    }
    m_sum += article.title.size() + article.byline.size() + article.url.size() + bytesOf(article.note);
    if (m_sum > mostText) {
        refuse(m_file, tooMuch(Message::tr(longFields), m_sum, mostText));
    }
}

} // namespace model::storage
