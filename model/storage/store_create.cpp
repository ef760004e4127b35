// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/storage/database.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"
#include "model/storage/store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

QString initialsOf(const QString &name)
{
    QString result;
    const QStringList words = name.simplified().split(u' ');
    for (const QString &word : words) {
        result += word.left(1).toUpper();
    }
    return result;
}

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
    transaction.commit();
}

/// A file that is taken away again unless it is kept.
class Draft
{
public:
    explicit Draft(const QString &target)
        : m_path(target + u".new-"_s + CoderId::make().text().right(12))
    {
    }
    ~Draft()
    {
        if (!m_kept) {
            QFile::remove(m_path);
            QFile::remove(m_path + u"-journal"_s);
        }
    }
    Q_DISABLE_COPY_MOVE(Draft)

    const QString &path() const { return m_path; }
    bool moveTo(const QString &target)
    {
        m_kept = QFile::rename(m_path, target);
        return m_kept;
    }

private:
    QString m_path;
    bool m_kept = false;
};

void refuse(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.exists()) {
        throw Error(u"There is already something at “%1”. Choose another name."_s.arg(shown));
    }
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) {
        throw Error(u"The folder of “%1” does not exist. Make it first, or choose another one."_s.arg(shown));
    }
    if (!folder.isWritable()) {
        throw Error(
            u"The project “%1” cannot be made: its folder can only be read. Choose another one."_s.arg(
                shown));
    }
}

} // namespace

void Store::create(const QString &path, const CreateOptions &options)
{
    refuse(path);
    Draft draft(path);
    try {
        Database::create(draft.path());
        Database database(draft.path(), Database::Mode::ReadWrite, {});
        const QString title = options.title.isEmpty() ? QFileInfo(path).completeBaseName() : options.title;
        fill(database.connection(), title, options);
    } catch (const Error &error) {
        throw Error(
            u"The project “%1” cannot be made. Make room on the disk, or choose another folder."_s.arg(
                QDir::toNativeSeparators(path)),
            error.text() + u' ' + error.detail());
    }
    if (!draft.moveTo(path)) {
        throw Error(u"There is already something at “%1”. Choose another name."_s.arg(
            QDir::toNativeSeparators(path)));
    }
}

} // namespace model::storage
