// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/erasing.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/cleaning.h"
#include "model/storage/erased_history.h"
#include "model/storage/query.h"
#include "model/storage/same_claims.h"
#include "model/storage/side_connection.h"
#include "model/storage/store.h"
#include "model/storage/watch.h"
#include "model/storage/whole_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// Shares of the work, as measured with 20,000 articles.
constexpr double copied = 0.3;
constexpr double read = 0.4;
constexpr double cleaned = 0.9;

/// The new file until it has its name; goes away with what SQLite keeps beside it.
class Draft
{
public:
    explicit Draft(const QString &project)
        : m_path(project + u".erasing"_s)
    {
        remove();
    }
    ~Draft() { remove(); }
    Q_DISABLE_COPY_MOVE(Draft)

    const QString &path() const { return m_path; }

private:
    void remove() const
    {
        for (const QString &ending : {u""_s, u"-journal"_s, u".part"_s, u".part-journal"_s}) {
            QFile::remove(m_path + ending);
        }
    }

    QString m_path;
};

Error notErased(const QString &path, const QString &detail)
{
    return Error(
        Message::tr(
            "Nothing was erased: the new file of “%1” could not be written. Make room on the disk (twice the "
            "project’s size), and try again.")
            .arg(path),
        detail);
}

Error changedMeanwhile(const QString &path)
{
    return Error(
        Message::tr("Nothing was erased, because another program changed “%1” meanwhile. Open the project "
                    "again, and erase "
                    "then.")
            .arg(path));
}

qint64 dataVersion(const QSqlDatabase &database)
{
    Query query(database, u"PRAGMA data_version"_s);
    query.next();
    return query.integer(0);
}

QSet<QByteArray> namesIn(const QSqlDatabase &database, const QList<ArticleId> &articles)
{
    QSet<QByteArray> names;
    Query query(
        database,
        u"WITH one AS (SELECT id FROM article WHERE uuid = ?) "
        "SELECT e.uuid FROM one JOIN annotation n ON n.article = one.id JOIN entity e ON e.id = n.entity "
        "UNION SELECT e.uuid FROM one JOIN source s ON s.article = one.id JOIN entity e ON e.id = s.entity "
        "UNION SELECT e.uuid FROM one JOIN value v ON v.article = one.id JOIN entity e ON e.id = v.names"_s);
    for (const ArticleId &id : articles) {
        query.bind(id);
        while (query.next()) {
            names.insert(query.bytes(0));
        }
    }
    return names;
}

void buryId(const QSqlDatabase &database, const QByteArray &uuid, QLatin1StringView kind)
{
    Query(database, u"INSERT OR IGNORE INTO erased (uuid, kind, at) VALUES (CAST(? AS TEXT), ?, ?)"_s)
        .bind(uuid)
        .bind(kind)
        .bind(QDateTime::currentMSecsSinceEpoch())
        .run();
}

/// A step that lost something is passed over by undo.
void markStep(const QSqlDatabase &database, qint64 number)
{
    Query step(database, u"SELECT uuid FROM history WHERE number = ?"_s);
    step.bind(number);
    const QByteArray uuid = step.next() ? step.bytes(0) : QByteArray();
    buryId(database, uuid, "step"_L1);
}

// An import of one article is called after it; without any article there is nothing to take back.
void forgetEmptied(const QSqlDatabase &database, qint64 batch)
{
    Query articles(database, u"SELECT 1 FROM article WHERE batch = ? LIMIT 1"_s);
    articles.bind(batch);
    if (articles.next()) {
        return;
    }
    Query(database, u"UPDATE batch SET label = '' WHERE id = ?"_s).bind(batch).run();
    Query(
        database,
        u"UPDATE history_change SET before = '{}', after = '{}' WHERE subject = 'batch' "
        "AND subject_id = (SELECT uuid FROM batch WHERE id = ?)"_s)
        .bind(batch)
        .run();
    Query(
        database,
        u"INSERT OR IGNORE INTO erased (uuid, kind, at) SELECT uuid, 'step', ? FROM history WHERE batch = ?"_s)
        .bind(QDateTime::currentMSecsSinceEpoch())
        .bind(batch)
        .run();
}

/// What other articles' claims were said to be the same as goes; these stay joined with each other.
void eraseFromGroups(const QSqlDatabase &database, ArticleId article)
{
    {
        Query going(
            database,
            u"SELECT n.uuid FROM annotation n WHERE n.article = (SELECT id FROM article WHERE uuid = ?) AND "
            "(EXISTS (SELECT 1 FROM relation x WHERE x.from_annotation = n.id AND x.kind = 'same') "
            "OR EXISTS (SELECT 1 FROM relation x WHERE x.to_annotation = n.id AND x.kind = 'same'))"_s);
        going.bind(article);
        dropFromGroups(database, going);
    }
    Query(
        database,
        u"DELETE FROM relation WHERE kind = 'same' AND to_annotation IN "
        "(SELECT id FROM annotation WHERE article = (SELECT id FROM article WHERE uuid = ?))"_s)
        .bind(article)
        .run();
}

// Who is pointed at goes after who points.
void eraseRows(const QSqlDatabase &database, ArticleId article)
{
    eraseFromGroups(database, article);
    static const QStringList statements{
        u"DELETE FROM value WHERE article = (SELECT id FROM article WHERE uuid = ?)"_s,
        u"DELETE FROM dismissal WHERE article = (SELECT id FROM article WHERE uuid = ?)"_s,
        u"DELETE FROM relation WHERE article = (SELECT id FROM article WHERE uuid = ?)"_s,
        u"DELETE FROM annotation WHERE article = (SELECT id FROM article WHERE uuid = ?)"_s,
        u"DELETE FROM source WHERE article = (SELECT id FROM article WHERE uuid = ?)"_s,
        u"DELETE FROM coding WHERE article = (SELECT id FROM article WHERE uuid = ?)"_s,
    };
    for (const QString &statement : statements) {
        Query(database, statement).bind(article).run();
    }
    std::optional<qint64> of;
    {
        Query batch(database, u"SELECT batch FROM article WHERE uuid = ?"_s);
        batch.bind(article);
        of = batch.next() ? batch.optionalInteger(0) : std::nullopt;
    }
    Query(database, u"DELETE FROM article WHERE uuid = ?"_s).bind(article).run();
    if (of) {
        forgetEmptied(database, *of);
    }
}

/// What was tagged with it means nobody from now on, and who speaks in it has no name; also where it stands
/// as a mere label.
void eraseMentions(const QSqlDatabase &database, const Erasure &erasure, const QSet<QString> &words)
{
    static const QStringList statements{
        u"UPDATE annotation SET entity = NULL WHERE entity = (SELECT id FROM entity WHERE uuid = ?)"_s,
        u"UPDATE source SET entity = NULL, label = '?' WHERE entity = (SELECT id FROM entity WHERE uuid = ?)"_s,
    };
    for (const EntityId &name : erasure.names) {
        for (const QString &statement : statements) {
            Query(database, statement).bind(name).run();
        }
    }
    Query label(
        database, u"UPDATE source SET label = '?' WHERE entity IS NULL AND label = CAST(? AS TEXT)"_s);
    for (const QString &word : words) {
        label.bind(word.toUtf8()).run();
    }
}

void eraseNotes(const QSqlDatabase &database, const Erasure &erasure)
{
    for (const NoteOwner &owner : erasure.notes) {
        const QString table = QString::fromLatin1(wordOf(owner.kind));
        Query(database, u"UPDATE %1 SET note = '' WHERE uuid = CAST(? AS TEXT)"_s.arg(table))
            .bind(owner.id.toByteArray(QUuid::WithoutBraces))
            .run();
    }
}

/// With what is known of it; that somebody was answered to be it is known of the articles alone.
void eraseName(const QSqlDatabase &database, const QByteArray &name)
{
    static const QStringList statements{
        u"DELETE FROM value WHERE (SELECT id FROM entity WHERE uuid = CAST(? AS TEXT)) IN (entity, names)"_s,
        u"DELETE FROM dismissal WHERE (SELECT id FROM entity WHERE uuid = CAST(? AS TEXT)) IN (entity, other)"_s,
        u"DELETE FROM entity WHERE uuid = CAST(? AS TEXT)"_s,
    };
    for (const QString &statement : statements) {
        Query(database, statement).bind(name).run();
    }
}

/// What is in the new file no more, in one transaction, and then in none of its bytes.
bool clean(const QString &file, const Erasure &erasure, const GoOn &goOn)
{
    Cleaning cleaning(file);
    const QSqlDatabase &database = cleaning.database();
    Transaction transaction(database);
    const auto stillReading = [&] {
        return goOn(copied);
    };
    const ErasedHistory history(database, erasure, namesIn(database, erasure.articles), stillReading);
    if (!goOn(read)) {
        return false;
    }
    history.erase();
    for (const qint64 step : history.steps()) {
        markStep(database, step);
    }
    for (const ArticleId &article : erasure.articles) {
        eraseRows(database, article);
        buryId(database, article.text().toLatin1(), "article"_L1);
    }
    eraseMentions(database, erasure, history.words());
    eraseNotes(database, erasure);
    for (const QByteArray &name : history.names()) {
        eraseName(database, name);
        buryId(database, name, "entity"_L1);
    }
    if (!indexAnew(database, [&] { return goOn(read + 0.1); })) {
        return false;
    }
    transaction.commit();
    run(database, u"VACUUM"_s);
    return goOn(cleaned);
}

void requireWhole(const QString &file)
{
    SideConnection copy(file);
    Query query(copy.database(), u"PRAGMA quick_check(1)"_s);
    if (!query.next() || query.text(0) != "ok"_L1) {
        throw Error(Message::tr("The new file is not whole."), query.text(0));
    }
}

} // namespace

ErasureCount countErasure(Store &store, const Erasure &erasure)
{
    ErasureCount count;
    const auto sum = [&store](const QString &statement, const auto &ids) {
        qint64 total = 0;
        Query query(store.database(), statement);
        for (const auto &id : ids) {
            query.bind(id);
            query.next();
            total += query.integer(0);
            query.next();
        }
        return total;
    };
    count.annotations =
        sum(u"SELECT count(*) FROM annotation WHERE article = (SELECT id FROM article WHERE uuid = ?) "
            "AND removed = 0"_s,
            erasure.articles);
    count.mentions =
        sum(u"SELECT count(*) FROM annotation WHERE entity = (SELECT id FROM entity WHERE uuid = ?) "
            "AND removed = 0"_s,
            erasure.names);
    const ErasedHistory history(
        store.database(), erasure, namesIn(store.database(), erasure.articles), [] { return true; });
    count.names =
        sum(u"SELECT count(*) FROM entity WHERE uuid = CAST(? AS TEXT) AND removed = 0"_s, history.names());
    count.steps = history.steps().size();
    return count;
}

bool eraseForGood(Store &store, const Erasure &erasure, const GoOn &goOn)
{
    if (!store.readOnlyReason().isEmpty()) {
        throw Error(Message::tr("Nothing was erased, because the project is open for reading only. %1")
                        .arg(store.readOnlyReason()));
    }
    const QString path = store.path();
    const std::optional<FileIdentity> file = FileIdentity::of(path);
    const qint64 version = dataVersion(store.database());
    const Draft draft(path);
    try {
        if (!goOn(0)) {
            return false;
        }
        store.saveCopy(draft.path(), path);
        if (!goOn(copied) || !clean(draft.path(), erasure, goOn)) {
            return false;
        }
        requireWhole(draft.path());
        QFile::setPermissions(draft.path(), QFile::permissions(path));
        if (!syncToDisk(draft.path())) {
            throw Error(Message::tr("The disk refused the new file."));
        }
    } catch (const Error &error) {
        throw notErased(path, error.text() + u' ' + error.detail());
    }
    // From here on nobody can write to the old file before the new one has its place.
    const Transaction held(store.database());
    if (dataVersion(store.database()) != version || FileIdentity::of(path) != file) {
        throw changedMeanwhile(path);
    }
    if (!goOn(cleaned)) {
        return false;
    }
    if (!renameOver(draft.path(), path)) {
        throw notErased(path, u"it could not be given its name"_s);
    }
    goOn(1);
    return true;
}

} // namespace model::storage
