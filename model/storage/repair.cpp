// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/repair.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/batches.h"
#include "model/storage/database.h"
#include "model/storage/fresh_file.h"
#include "model/storage/repair_work.h"
#include "model/storage/whole_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

/// The rest of a check, on the new project: a damaged file may break rules that no table knows.
void checkResult(QSqlDatabase &database, RepairReport &report)
{
    const CheckReport check = checkProject(database);
    report.articles = check.articles;
    report.annotations = numberOf(
        database,
        u"SELECT count(*) FROM annotation WHERE removed = 0 "
        "AND article NOT IN (SELECT id FROM article WHERE removed = 1)"_s);
    for (const Finding &finding : check.findings) {
        if (finding.severity == Finding::Severity::Damage) {
            report.findings.append(finding);
        }
    }
    sortFindings(report.findings);
}

RepairReport save(RawTrees &trees, const QString &path, const QString &title)
{
    Database::create(path);
    Database database(path, Database::Mode::ReadWrite, {});
    RepairWork work(trees, database.connection(), title);
    work.run();
    RepairReport report = work.report();
    ArticleTexts texts(database.connection());
    Rows rows(database.connection(), texts);
    Batches(database.connection(), rows).sweep();
    checkResult(database.connection(), report);
    return report;
}

Error cannotMake(const QString &path, const QString &detail)
{
    return Error(
        Message::tr("The project “%1” cannot be made. Make room on the disk, or choose another folder.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

} // namespace

bool RepairReport::isWhole() const
{
    return findings.isEmpty() && std::all_of(tables.begin(), tables.end(), [](const Table &table) {
               return table.lost == 0 && table.changed == 0 && !table.perhapsMore;
           });
}

RepairReport repairProject(const QString &from, const QString &to, const std::function<void()> &between)
{
    FreshFile fresh(to);
    const RawPages pages(from);
    RawTrees trees(pages, between);
    RepairReport report;
    try {
        report = save(trees, fresh.path(), QFileInfo(to).completeBaseName());
    } catch (const Error &error) {
        throw cannotMake(to, error.text() + u' ' + error.detail());
    }
    if (!syncToDisk(fresh.path())) {
        throw cannotMake(to, {});
    }
    if (between) {
        between();
    }
    fresh.keep();
    return report;
}

bool holdsProject(const QString &path)
{
    // The list of the tables stands near the beginning; the file may be large, and something else.
    constexpr qint64 mostPages = 128;
    constexpr qsizetype enough = 3;
    const RawPages pages(path, mostPages);
    const RawTrees trees(pages);
    const auto ours = repairTables();
    return std::count_if(
               ours.begin(), ours.end(),
               [&trees](const RepairTable &table) { return trees.has(QString::fromUtf16(table.name)); })
        >= enough;
}

QString damagedParts(const QString &path)
{
    const RawPages pages(path);
    const RawTrees trees(pages);
    QStringList damaged;
    for (const RepairTable &table : repairTables()) {
        const QString part = Message::tr(table.words);
        const QString name = QString::fromUtf16(table.name);
        const bool isThere = trees.has(name) || trees.expects(table.since);
        if (isThere && !trees.isWhole(name) && !damaged.contains(part)) {
            damaged.append(part);
        }
    }
    return damaged.join(u", "_s);
}

} // namespace model::storage
