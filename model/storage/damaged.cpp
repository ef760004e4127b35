// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/damaged.h"

#include "model/storage/check_rules.h"
#include "model/storage/query.h"
#include "model/storage/repair.h"

#include <QDir>
#include <QFileInfo>

namespace model::storage {

using namespace Qt::StringLiterals;

Error damaged(const QString &path, const QString &detail, const QString &what)
{
    const QString where = what.isEmpty() ? QString() : u" ("_s + what + u')';
    return Error(
        u"The project “%1” is damaged%2. Work on with the newest backup, and keep this file: “tagline check "
        u"PROJECT --repair-to FILE” saves what can still be read in it."_s.arg(
            QDir::toNativeSeparators(path), where),
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
    // A table at a time: what other programs keep in the file is theirs.
    static constexpr const char16_t *ours[] = {
        u"PRAGMA quick_check (project)",
        u"PRAGMA quick_check (coder)",
        u"PRAGMA quick_check (round)",
        u"PRAGMA quick_check (codebook_version)",
        u"PRAGMA quick_check (tag)",
        u"PRAGMA quick_check (batch)",
        u"PRAGMA quick_check (article)",
        u"PRAGMA quick_check (entity)",
        u"PRAGMA quick_check (alias)",
        u"PRAGMA quick_check (annotation)",
        u"PRAGMA quick_check (segment)",
        u"PRAGMA quick_check (source)",
        u"PRAGMA quick_check (relation)",
        u"PRAGMA quick_check (history)",
        u"PRAGMA quick_check (history_change)",
    };
    if (QFileInfo(database.databaseName()).size() > mostBytes) {
        return;
    }
    for (const char16_t *statement : ours) {
        Query row(database, QString::fromUtf16(statement));
        const QString verdict = row.next() ? row.text(0) : QString();
        if (verdict != u"ok"_s) {
            // Of pages it speaks in numbers.
            throw damaged(
                database.databaseName(), verdict, verdict.startsWith(u"***"_s) ? QString() : verdict);
        }
    }
    for (const CheckRule &rule : tableRules()) {
        Query row(database, QString::fromUtf16(rule.query));
        if (row.next()) {
            throw damaged(
                database.databaseName(), QString::fromUtf16(rule.text),
                u"a row of it breaks the rules: "_s + row.text(0));
        }
    }
}

} // namespace model::storage
