// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/message.h"
#include "model/project/coder_rules.h"
#include "model/project/standard_variables.h"
#include "model/storage/database.h"
#include "model/storage/fresh_file.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"
#include "model/storage/store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

void fill(const QSqlDatabase &database, const QString &title, const CreateOptions &options)
{
    ArticleTexts texts(database);
    Rows rows(database, texts);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Transaction transaction(database);
    Query(
        database,
        u"INSERT INTO project (id, uuid, title, created, units_version) "
        "VALUES (1, ?, CAST(? AS TEXT), ?, ?)"_s)
        .bind(CoderId::make())
        .bind(utf8(title))
        .bind(now)
        .bind(text::unitsVersion)
        .run();
    const QString name = options.coderName.isEmpty() ? u"Coder 1"_s : options.coderName;
    rows.write(Coder{.id = CoderId::make(), .name = name, .initials = initialsOf(name), .color = {}});
    rows.write(Round{.id = RoundId::make(), .name = u"main"_s});
    Query(database, u"INSERT INTO codebook_version (uuid, number, at) VALUES (?, ?, ?)"_s)
        .bind(CoderId::make())
        .bind(options.codebookVersion)
        .bind(now)
        .run();
    const Codebook codebook = options.codebook.tags.isEmpty() ? Codebook::standard() : options.codebook;
    for (const Tag &tag : codebook.tags) {
        rows.write(tag);
    }
    for (const Tag &tag : codebook.tags) {
        rows.writeParent(tag);
    }
    const QList<Variable> variables =
        codebook.variables.isEmpty() ? standardVariables(codebook.tags) : codebook.variables;
    for (const Variable &variable : variables) {
        rows.write(variable);
    }
    transaction.commit();
}

} // namespace

void Store::create(const QString &path, const CreateOptions &options)
{
    FreshFile draft(path);
    try {
        Database::create(draft.path());
        Database database(draft.path(), Database::Mode::ReadWrite, {});
        const QString title = options.title.isEmpty() ? QFileInfo(path).completeBaseName() : options.title;
        fill(database.connection(), title, options);
    } catch (const Error &error) {
        throw Error(
            Message::tr("The project “%1” cannot be made. Make room on the disk, or choose another folder.")
                .arg(QDir::toNativeSeparators(path)),
            error.text() + u' ' + error.detail());
    }
    draft.keep();
}

} // namespace model::storage
