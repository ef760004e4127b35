// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "app/sample.h"
#include "model/exchange/codebook_file.h"
#include "model/exchange/project_names.h"
#include "model/storage/facts.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const Option jsonOption{u"--json"_s, {}, u"print the result as one JSON object"_s};

void takeCodebook(const QString &file, model::storage::CreateOptions &options, Console &console)
{
    model::exchange::ReadCodebook read = model::exchange::readCodebookFile(file, stopIfInterrupted);
    for (const QString &warning : read.warnings) {
        console.warn(warning);
    }
    options.codebook = std::move(read.codebook);
    options.codebookVersion = read.version;
}

void runNew(const Arguments &arguments, Console &console)
{
    const QString path = newProjectPath(arguments.operands(1).first());
    model::storage::CreateOptions options;
    options.title = arguments.line(u"--title"_s);
    if (options.title.isEmpty()) {
        options.title = QFileInfo(path).completeBaseName();
    }
    if (arguments.has(u"--coder"_s)) {
        options.coderName = checkedCoderName(arguments.value(u"--coder"_s));
    }
    options.codebook = model::Codebook::standard();
    if (arguments.has(u"--codebook"_s)) {
        takeCodebook(arguments.value(u"--codebook"_s), options, console);
    }
    model::storage::Store::create(path, options);
    if (arguments.has(u"--json"_s)) {
        QJsonArray tags;
        for (const model::Tag &tag : options.codebook.tags) {
            tags.append(tag.name);
        }
        console.print(QJsonObject{
            {u"project"_s, path},
            {u"title"_s, options.title},
            {u"tags"_s, tags},
            {u"warnings"_s, QJsonArray::fromStringList(console.warnings())}});
    } else if (arguments.has(u"--codebook"_s)) {
        const qsizetype tags = options.codebook.tags.size();
        console.print(u"Made “%1” with %2."_s.arg(path, tags == 1 ? u"1 tag"_s : u"%1 tags"_s.arg(tags)));
    } else {
        console.print(u"Made “%1”."_s.arg(path));
    }
}

void runSample(const Arguments &arguments, Console &console)
{
    const QString path = newProjectPath(arguments.operands(1).first());
    const SampleReport report = createSample(path);
    if (arguments.has(u"--json"_s)) {
        console.print(QJsonObject{
            {u"project"_s, path}, {u"articles"_s, report.articles}, {u"annotations"_s, report.annotations}});
    } else {
        console.print(u"Made “%1” with %2 articles and %3 annotations."_s.arg(path)
                          .arg(report.articles)
                          .arg(report.annotations));
    }
}

QJsonArray jsonCoders(const model::storage::ProjectFacts &facts)
{
    QJsonArray coders;
    for (const auto &coder : facts.coders) {
        coders.append(QJsonObject{
            {u"name"_s, coder.name}, {u"kind"_s, coder.kind}, {u"annotations"_s, coder.annotations}});
    }
    return coders;
}

QJsonArray jsonTags(const OpenProject &project)
{
    QJsonArray tags;
    const auto counts = project->counts();
    for (const model::Tag &tag : project.snapshot.codebook.tags) {
        tags.append(QJsonObject{{u"name"_s, tag.name}, {u"annotations"_s, counts.value(tag.id)}});
    }
    return tags;
}

QJsonObject describe(const OpenProject &project, const QString &path)
{
    qint64 annotations = 0;
    for (const auto &summary : project.snapshot.articles) {
        annotations += summary.annotations;
    }
    const auto facts = model::storage::ProjectFacts::of(project->database());
    const QString lastEdit =
        facts.lastEdit == 0 ? QString() : QString::fromLatin1(model::exchange::isoTime(facts.lastEdit));
    return {
        {u"project"_s, path},
        {u"title"_s, project.snapshot.title},
        {u"schema_version"_s, facts.schemaVersion},
        {u"size_bytes"_s, QFileInfo(project.opening.path).size()},
        {u"articles"_s, qint64(project.snapshot.articles.size())},
        {u"annotations"_s, annotations},
        {u"entities"_s, facts.entities},
        {u"edits"_s, facts.edits},
        {u"last_edit"_s, lastEdit},
        {u"coders"_s, jsonCoders(facts)},
        {u"tags"_s, jsonTags(project)}};
}

QString listed(const QJsonArray &rows)
{
    QStringList words;
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        words.append(
            object["name"_L1].toString() + u' ' + QString::number(object["annotations"_L1].toInteger()));
    }
    return words.join(u", "_s);
}

void runInfo(const Arguments &arguments, Console &console)
{
    const QString path = arguments.operands(1).first();
    const OpenProject project = openForReading(path);
    const QJsonObject info = describe(project, path);
    if (arguments.has(u"--json"_s)) {
        console.print(info);
        return;
    }
    const auto number = [&](QLatin1StringView key) {
        return QString::number(info[key].toInteger());
    };
    console.print(u"title        %1"_s.arg(project.snapshot.title));
    console.print(u"schema       %1"_s.arg(number("schema_version"_L1)));
    console.print(u"size         %1 bytes"_s.arg(number("size_bytes"_L1)));
    console.print(u"articles     %1"_s.arg(number("articles"_L1)));
    console.print(u"annotations  %1"_s.arg(number("annotations"_L1)));
    console.print(u"entities     %1"_s.arg(number("entities"_L1)));
    console.print(u"edits        %1"_s.arg(number("edits"_L1)));
    console.print(u"coders       %1"_s.arg(listed(info["coders"_L1].toArray())));
    console.print(u"tags         %1"_s.arg(listed(info["tags"_L1].toArray())));
}

} // namespace

Command newCommand()
{
    return {
        {u"new"_s,
         u"PROJECT"_s,
         u"Make a new project with the tags person, place, organization and claim, or those of a codebook."_s,
         {{u"--title"_s, u"TEXT"_s, u"the project's title; else the file's name"_s},
          {u"--coder"_s, u"NAME"_s, u"who codes; else “Coder 1”"_s},
          {u"--codebook"_s, u"FILE"_s, u"the tags, from a CSV as export --what codebook writes it"_s},
          jsonOption},
         u"A project that is called without its ending .tagline gets it.\n\nA codebook of your own needs the "
         u"column “name” only (letters, digits, _). It can have: label, "
         u"color "
         "(#rrggbb),\nshortcut (one letter, none of S Q E A N T J K), parent (a name), level (entity, claim "
         "or "
         "plain), definition,\ninclude, exclude, example, position, id, retired (1).\n\n--json prints "
         "{\"project\": PATH, \"title\": TEXT, \"tags\": [NAME…], \"warnings\": [TEXT…]}."_s},
        runNew};
}

Command sampleCommand()
{
    return {
        {u"sample"_s,
         u"PROJECT"_s,
         u"Make a new project with three annotated sample articles."_s,
         {jsonOption},
         u"--json prints {\"project\": PATH, \"articles\": N, \"annotations\": N}."_s},
        runSample};
}

Command infoCommand()
{
    return {
        {u"info"_s,
         u"PROJECT"_s,
         u"Tell what a project holds."_s,
         {jsonOption},
         u"--json prints {\"project\", \"title\", \"schema_version\", \"size_bytes\", \"articles\", "
         "\"annotations\", \"entities\",\n\"edits\", \"last_edit\", \"coders\": [{\"name\", \"kind\", "
         "\"annotations\"}], \"tags\": [{\"name\", \"annotations\"}]}."_s},
        runInfo};
}

} // namespace app
