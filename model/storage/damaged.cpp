// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/damaged.h"

#include "model/message.h"
#include "model/storage/check_rules.h"
#include "model/storage/query.h"
#include "model/storage/repair.h"
#include "model/storage/repair_tables.h"

#include <QDir>
#include <QFileInfo>

namespace model::storage {

using namespace Qt::StringLiterals;

Error damaged(const QString &path, const QString &detail, const QString &what)
{
    const QString where = what.isEmpty() ? QString() : u" ("_s + what + u')';
    return Error(
        Message::tr(
            "The project “%1” is damaged%2. Work on with a backup, and keep this file: what can be read "
            "in it can be saved.")
            .arg(QDir::toNativeSeparators(path), where),
        detail, Error::Kind::Damage);
}

Error withParts(const Error &error, const QString &path)
{
    if (error.kind() != Error::Kind::Damage) {
        return error;
    }
    const QString parts = damagedParts(path);
    return parts.isEmpty() ? error : damaged(path, error.detail(), parts);
}

void refuseDamage(const QSqlDatabase &database)
{
    constexpr qint64 mostBytes = qint64(16) << 20;
    if (QFileInfo(database.databaseName()).size() > mostBytes) {
        return;
    }
    // A table at a time: what other programs keep in the file is theirs.
    Query row(database, u"SELECT * FROM pragma_quick_check(CAST(? AS TEXT))"_s);
    for (const RepairTable &table : repairTables()) {
        row.bind(utf8(QString::fromUtf16(table.name)));
        const QString verdict = row.next() ? row.text(0) : QString();
        if (verdict != u"ok"_s) {
            // Of pages it speaks in numbers.
            throw damaged(
                database.databaseName(), verdict, verdict.startsWith(u"***"_s) ? QString() : verdict);
        }
    }
    for (const CheckRule &rule : tableRules()) {
        Query breach(database, QString::fromUtf16(rule.query));
        if (breach.next()) {
            throw damaged(
                database.databaseName(), Message::tr(rule.text),
                u"a row of it breaks the rules: "_s + breach.text(0));
        }
    }
}

} // namespace model::storage
