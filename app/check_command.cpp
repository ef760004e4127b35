// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "model/error.h"
#include "model/storage/check.h"
#include "model/storage/damaged.h"
#include "model/storage/database.h"
#include "model/storage/repair.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Error;
using model::storage::CheckReport;
using model::storage::Finding;
using model::storage::RepairReport;

QJsonArray json(const QList<Finding> &list)
{
    QJsonArray findings;
    for (const Finding &finding : list) {
        const bool isDamage = finding.severity == Finding::Severity::Damage;
        findings.append(QJsonObject{
            {u"severity"_s, isDamage ? u"damage"_s : u"warning"_s},
            {u"text"_s, finding.text},
            {u"count"_s, qint64(finding.count)},
            {u"at"_s, QJsonArray::fromStringList(finding.at)}});
    }
    return findings;
}

QJsonObject json(const CheckReport &report)
{
    return {
        {u"sound"_s, !report.isDamaged()},
        {u"articles"_s, report.articles},
        {u"annotations"_s, report.annotations},
        {u"edits"_s, report.edits},
        {u"findings"_s, json(report.findings)}};
}

QJsonObject json(const RepairReport &report, const QString &file)
{
    QJsonArray tables;
    for (const RepairReport::Table &table : report.tables) {
        tables.append(QJsonObject{
            {u"table"_s, table.name},
            {u"saved"_s, table.saved},
            {u"changed"_s, table.changed},
            {u"lost"_s, table.lost},
            {u"perhaps_more"_s, table.perhapsMore}});
    }
    return {
        {u"file"_s, file},
        {u"articles"_s, report.articles},
        {u"annotations"_s, report.annotations},
        {u"tables"_s, tables},
        {u"findings"_s, json(report.findings)}};
}

/// What cannot even be opened is a finding as well.
CheckReport check(const model::storage::Opening &opening)
{
    try {
        using model::storage::Database;
        Database database(opening.file, Database::Mode::ReadOnly, {});
        model::storage::Check check(database.connection());
        while (check.step()) {
            stopIfInterrupted();
        }
        return check.report();
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Damage) {
            throw;
        }
        CheckReport report;
        const QString parts = model::storage::damagedParts(opening.file);
        report.findings.append(
            {Finding::Severity::Damage,
             u"The file cannot be opened."_s,
             {parts.isEmpty() ? error.detail().simplified() : parts},
             1});
        return report;
    }
}

void tell(const RepairReport &report, const QString &file, Console &console)
{
    console.print(u"Saved to “%1”: %2 articles, %3 annotations."_s.arg(file)
                      .arg(report.articles)
                      .arg(report.annotations));
    console.print(
        u"  %1 %2 %3 %4"_s.arg(u"table"_s, -18).arg(u"saved"_s, 8).arg(u"changed"_s, 8).arg(u"lost"_s, 8));
    for (const RepairReport::Table &table : report.tables) {
        console.print(u"  %1 %2 %3 %4%5"_s.arg(table.name, -18)
                          .arg(table.saved, 8)
                          .arg(table.changed, 8)
                          .arg(table.lost, 8)
                          .arg(table.perhapsMore ? u" or more"_s : QString()));
    }
}

void repair(
    const Arguments &arguments, const model::storage::Opening &opening, const CheckReport &found,
    Console &console)
{
    const QString file = arguments.value(u"--repair-to"_s);
    const RepairReport report =
        model::storage::repairProject(opening.file, file, [] { stopIfInterrupted(); });
    for (const Finding &finding : report.findings) {
        console.warn(finding.line());
    }
    if (!arguments.has(u"--json"_s)) {
        tell(report, file, console);
        return;
    }
    QJsonObject object = json(found);
    object.insert(u"repaired"_s, json(report, file));
    console.print(object);
}

void runCheck(const Arguments &arguments, Console &console)
{
    const QString path = existingProjectPath(arguments.operands(1).first());
    const bool repairs = arguments.has(u"--repair-to"_s);
    const auto opening = prepareOpening(path, model::storage::OpeningWish::ReadOnly);
    const CheckReport report = check(opening);
    if (arguments.has(u"--json"_s) && !repairs) {
        console.print(json(report));
    }
    for (const Finding &finding : report.findings) {
        console.warn(finding.line());
    }
    if (repairs) {
        repair(arguments, opening, report, console);
        return;
    }
    if (report.isDamaged()) {
        throw model::storage::damaged(path, {}, model::storage::damagedParts(opening.file));
    }
    if (!arguments.has(u"--json"_s)) {
        console.print(u"Sound: %1 articles, %2 annotations, %3 edits."_s.arg(report.articles)
                          .arg(report.annotations)
                          .arg(report.edits));
    }
}

} // namespace

Command checkCommand()
{
    return {
        {u"check"_s,
         u"PROJECT"_s,
         u"Check a project's file, offsets, quotes and references; save what can be read of a damaged one."_s,
         {{u"--repair-to"_s, u"FILE"_s,
           u"write every row that can be read and keeps the rules to a new project; PROJECT is not touched"_s},
          {u"--json"_s, {}, u"print the result as one JSON object"_s}},
         u"The exit code is 1 for a damaged project, but 3 where --repair-to has saved what there was of it. "
         u"Look for a\nbackup first: the window offers them when it opens a damaged project. In the new "
         u"project a row can be changed: what\nit refers to is lost, or letters could not be read (�; "
         u"“[damaged]” stands before the title of an article of which\nthat is true).\n\n--json prints "
         u"{\"sound\": true or false, \"articles\": N, \"annotations\": N, \"edits\": N, \"findings\":\n"
         u"[{\"severity\": \"damage\" or \"warning\", \"text\": TEXT, \"count\": N, \"at\": [TEXT…]}]}, and "
         u"with --repair-to also\n\"repaired\": {\"file\": PATH, \"articles\": N, \"annotations\": N, "
         u"\"tables\": [{\"table\", \"saved\", \"changed\", \"lost\",\n\"perhaps_more\"}], \"findings\": […]}."_s},
        runCheck};
}

} // namespace app
