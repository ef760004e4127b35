// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/limits.h"

#include "model/error.h"
#include "model/storage/query.h"

#include <QLocale>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// Something that is counted, and how much of it is too much. The query brings one number.
struct Limit
{
    qint64 most;
    const char16_t *what;
    const char16_t *query;
};

constexpr qint64 mostRows = 5000;
constexpr qint64 longestName = 10000;
constexpr qint64 mostText = qint64(64) << 20;

constexpr Limit limits[] = {
    {mostRows, u"%1 tags", u"SELECT count(*) FROM tag"},
    {mostRows, u"%1 coders", u"SELECT count(*) FROM coder"},
    {mostRows, u"%1 rounds", u"SELECT count(*) FROM round"},
    {longestName, u"a title of %1 bytes", u"SELECT max(length(CAST(title AS BLOB))) FROM project"},
    {longestName, u"a name of a tag of %1 bytes",
     u"SELECT max(max(length(CAST(name AS BLOB)), length(CAST(label AS BLOB)), length(CAST(color AS BLOB)), "
     u"length(CAST(shortcut AS BLOB)))) FROM tag"},
    {mostText, u"a codebook of %1 bytes",
     u"SELECT sum(length(CAST(definition AS BLOB)) + length(CAST(include AS BLOB)) + "
     u"length(CAST(exclude AS BLOB)) + length(CAST(example AS BLOB))) FROM tag"},
    {longestName, u"a name of a coder of %1 bytes",
     u"SELECT max(max(length(CAST(name AS BLOB)), length(CAST(initials AS BLOB)), length(CAST(color AS "
     u"BLOB)))) FROM coder"},
    {longestName, u"a name of a round of %1 bytes", u"SELECT max(length(CAST(name AS BLOB))) FROM round"},
    {longestName, u"an article with a title (or another field) of %1 bytes",
     u"SELECT max(max(length(CAST(title AS BLOB)), length(CAST(outlet AS BLOB)), length(CAST(byline AS "
     u"BLOB)), length(CAST(published AS BLOB)), length(CAST(url AS BLOB)), length(CAST(language AS BLOB)), "
     u"length(CAST(file_name AS BLOB)), length(CAST(encoding AS BLOB)))) FROM article"},
    {mostText, u"notes on articles of %1 bytes", u"SELECT sum(length(CAST(note AS BLOB))) FROM article"},
    {longestName, u"a name of an entity of %1 bytes",
     u"SELECT max(length(CAST(name AS BLOB))) FROM entity"},
};

} // namespace

void refuseExcess(const QSqlDatabase &database)
{
    for (const Limit &limit : limits) {
        Query query(database, QString::fromUtf16(limit.query));
        const qint64 found = query.next() ? query.integer(0) : 0;
        if (found > limit.most) {
            throw Error(
                u"The project “%1” cannot be shown: it has %2, and Tagline takes at most %3. It was not made "
                u"by Tagline alone; mend it where it was made, or run: tagline check PROJECT"_s.arg(
                    database.databaseName(),
                    QString::fromUtf16(limit.what).arg(QLocale::c().toString(found)),
                    QLocale::c().toString(limit.most)));
        }
    }
}

} // namespace model::storage
