// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/clean_copy.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/cleaning.h"
#include "model/storage/query.h"
#include "model/storage/same_claims.h"
#include "model/storage/whole_file.h"

#include <QFile>

#include <vector>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

void runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        run(database, statement);
    }
}

/// Claims that go leave their groups; the others stay joined with each other.
void dropGroupsOf(const QSqlDatabase &database, const QString &gone)
{
    {
        Query going(
            database,
            u"SELECT n.uuid FROM relation x CROSS JOIN annotation n ON n.id IN (x.from_annotation, "
            "x.to_annotation) WHERE x.kind = 'same' AND x.removed = 0 AND (n.removed = 1 OR n.article IN "_s
                + gone + u')');
        dropFromGroups(database, going);
    }
    run(database,
        u"DELETE FROM relation WHERE kind = 'same' AND to_annotation IN "
        "(SELECT id FROM annotation WHERE removed = 1 OR article IN "_s
            + gone + u')');
}

// Who is pointed at goes after who points.
void dropRemoved(const QSqlDatabase &database)
{
    const QString gone = u"(SELECT id FROM article WHERE removed = 1 "
                         "OR batch IN (SELECT id FROM batch WHERE finished = 0))"_s;
    dropGroupsOf(database, gone);
    runAll(
        database,
        {u"CREATE TEMP TABLE named_there AS "
         "SELECT entity FROM annotation WHERE entity IS NOT NULL AND article IN "_s
             + gone + u" UNION SELECT entity FROM source WHERE entity IS NOT NULL AND article IN "_s + gone
             + u" UNION SELECT names FROM value WHERE names IS NOT NULL AND article IN "_s + gone,
         u"DELETE FROM relation WHERE removed = 1 OR article IN "_s + gone,
         u"DELETE FROM relation WHERE from_annotation IN (SELECT id FROM annotation WHERE removed = 1)"_s,
         u"UPDATE relation SET to_annotation = NULL "
         "WHERE to_annotation IN (SELECT id FROM annotation WHERE removed = 1)"_s,
         u"DELETE FROM value WHERE removed = 1 OR article IN "_s + gone,
         u"DELETE FROM dismissal WHERE removed = 1 OR article IN "_s + gone,
         u"DELETE FROM value WHERE annotation IN (SELECT id FROM annotation WHERE removed = 1) "
         "OR source IN (SELECT id FROM source WHERE removed = 1)"_s,
         u"DELETE FROM annotation WHERE removed = 1 OR article IN "_s + gone,
         u"DELETE FROM source WHERE (removed = 1 AND id NOT IN (SELECT source FROM relation "
         "WHERE source IS NOT NULL)) OR article IN "_s
             + gone,
         u"DELETE FROM coding WHERE removed = 1 OR article IN "_s + gone,
         // Names that stood in those articles alone, and what is known of them.
         u"CREATE TEMP TABLE going AS SELECT id FROM entity "
         "WHERE (removed = 1 OR id IN (SELECT entity FROM named_there)) AND id NOT IN "
         "(SELECT entity FROM annotation WHERE entity IS NOT NULL "
         "UNION SELECT entity FROM source WHERE entity IS NOT NULL "
         "UNION SELECT names FROM value WHERE names IS NOT NULL "
         "AND (entity IS NULL OR entity NOT IN (SELECT id FROM entity WHERE removed = 1)))"_s,
         u"DELETE FROM value WHERE entity IN (SELECT id FROM going) OR names IN (SELECT id FROM going)"_s,
         u"DELETE FROM dismissal WHERE entity IN (SELECT id FROM going) OR other IN (SELECT id FROM going)"_s,
         u"DELETE FROM entity WHERE id IN (SELECT id FROM going)"_s,
         u"DELETE FROM article WHERE id IN "_s + gone});
}

// Nothing can be undone any more, so imports need not be known as such either.
void dropHistory(const QSqlDatabase &database)
{
    runAll(
        database,
        {u"DELETE FROM history_change"_s, u"DELETE FROM history"_s,
         u"DELETE FROM erased WHERE kind = 'step'"_s, u"DELETE FROM sqlite_sequence WHERE name = 'history'"_s,
         u"UPDATE article SET batch = NULL"_s, u"UPDATE entity SET batch = NULL"_s,
         u"UPDATE annotation SET batch = NULL"_s, u"UPDATE source SET batch = NULL"_s,
         u"UPDATE relation SET batch = NULL"_s, u"UPDATE coding SET batch = NULL"_s,
         u"UPDATE value SET batch = NULL"_s, u"UPDATE dismissal SET batch = NULL"_s, u"DELETE FROM batch"_s});
}

void dropNotes(const QSqlDatabase &database)
{
    runAll(
        database,
        {u"UPDATE annotation SET note = ''"_s, u"UPDATE article SET note = ''"_s,
         u"UPDATE source SET note = ''"_s, u"UPDATE entity SET note = ''"_s,
         u"UPDATE codebook_version SET note = ''"_s, u"UPDATE coding SET reason = ''"_s,
         u"UPDATE value SET note = ''"_s});
}

// Names are unique at every moment, so they first become what nobody is called.
void nameAnew(const QSqlDatabase &database)
{
    run(database, u"UPDATE coder SET name = uuid WHERE kind = 'human'"_s);
    std::vector<qint64> coders;
    {
        Query query(database, u"SELECT id FROM coder WHERE kind = 'human' ORDER BY id"_s);
        while (query.next()) {
            coders.push_back(query.integer(0));
        }
    }
    Query rename(
        database, u"UPDATE coder SET name = CAST(? AS TEXT), initials = CAST(? AS TEXT) WHERE id = ?"_s);
    for (qint64 number = 1; const qint64 coder : coders) {
        rename.bind(utf8(u"Coder %1"_s.arg(number))).bind(utf8(u"C%1"_s.arg(number))).bind(coder).run();
        ++number;
    }
}

void clean(const QString &file, const CleanCopy &wish)
{
    Cleaning cleaning(file);
    const QSqlDatabase &database = cleaning.database();
    Transaction transaction(database);
    dropRemoved(database);
    dropHistory(database);
    if (wish.notes) {
        dropNotes(database);
    }
    if (wish.coders) {
        nameAnew(database);
    }
    indexAnew(database, [] { return true; });
    transaction.commit();
    run(database, u"VACUUM"_s);
}

// A person knows the name that was wished, not the draft's.
Error notWritten(const QString &path, const QString &detail)
{
    return Error(
        Message::tr("The copy “%1” could not be written. Choose another place with enough room.").arg(path),
        detail);
}

} // namespace

void cleanCopy(const QString &draft, const QString &path, const CleanCopy &wish)
{
    try {
        clean(draft, wish);
        if (!syncToDisk(draft) || !renameOver(draft, path)) {
            throw Error(Message::tr("The copy could not be given its name."));
        }
    } catch (const Error &error) {
        QFile::remove(draft);
        throw notWritten(path, error.text() + u' ' + error.detail());
    }
}

} // namespace model::storage
