// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before and after something is erased for good.
#include "model/error.h"
#include "model/storage/erasing.h"
#include "model/storage/query.h"
#include "model/storage/side_connection.h"
#include "model/storage/store.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>
#include <utility>

namespace model::storage {

using namespace Qt::StringLiterals;

QList<RemovedArticle> removedArticles(Store &store)
{
    QList<RemovedArticle> result;
    Query query(
        store.database(),
        u"SELECT uuid, CAST(title AS BLOB), CAST(outlet AS BLOB), CAST(byline AS BLOB), "
        "CAST(published AS BLOB), CAST(url AS BLOB), CAST(language AS BLOB), CAST(note AS BLOB), "
        "CAST(file_name AS BLOB), CAST(encoding AS BLOB), text_sha256, characters, words, added, "
        "(SELECT count(*) FROM annotation n WHERE n.article = a.id AND n.removed = 0) "
        "FROM article a WHERE removed = 1 ORDER BY id"_s);
    while (query.next()) {
        result.append(
            {{.id = query.id<ArticleId>(0),
              .title = query.text(1),
              .outlet = query.text(2),
              .byline = query.text(3),
              .published = query.text(4),
              .url = query.text(5),
              .language = query.text(6),
              .note = query.text(7),
              .fileName = query.text(8),
              .encoding = query.text(9),
              .textSha256 = query.text(10),
              .characters = query.integer(11),
              .words = query.integer(12),
              .added = query.integer(13)},
             query.integer(14)});
    }
    return result;
}

namespace {

/// What stands on it now, and where: of all notes that are or were.
constexpr char16_t notesNow[] =
    u"SELECT 'article' AS kind, a.uuid AS id, a.uuid AS place, a.title AS title, '' AS words, a.note AS "
    u"note, "
    "a.removed AS removed FROM article a "
    "UNION ALL SELECT 'annotation', n.uuid, a.uuid, a.title, "
    "coalesce((SELECT quote FROM segment s WHERE s.annotation = n.id ORDER BY position LIMIT 1), ''), "
    "n.note, "
    "n.removed OR a.removed FROM annotation n JOIN article a ON a.id = n.article "
    "UNION ALL SELECT 'source', s.uuid, a.uuid, a.title, coalesce(e.name, s.label), s.note, "
    "s.removed OR a.removed FROM source s JOIN article a ON a.id = s.article "
    "LEFT JOIN entity e ON e.id = s.entity "
    "UNION ALL SELECT 'entity', e.uuid, NULL, '', e.name, e.note, e.removed FROM entity e";

NoteOwner::Kind kindOf(const QByteArray &word)
{
    using Kind = NoteOwner::Kind;
    for (const Kind kind : {Kind::Article, Kind::Annotation, Kind::Source}) {
        if (wordOf(kind) == word) {
            return kind;
        }
    }
    return Kind::Entity;
}

/// What the history says last of a note, and of what it stands on.
struct PastNote
{
    NoteOwner owner;
    QJsonObject value;
};

/// By the public id of what they stand on, in no order.
QHash<QByteArray, PastNote> pastNotes(const QSqlDatabase &database)
{
    QHash<QByteArray, PastNote> notes;
    Query past(
        database,
        u"SELECT subject, subject_id, CAST(before AS BLOB), CAST(after AS BLOB) FROM history_change "
        "WHERE subject IN ('article', 'annotation', 'source', 'entity') "
        "AND instr(coalesce(before, '') || coalesce(after, ''), '\"note\":\"') > 0 "
        "ORDER BY edit, position"_s);
    while (past.next()) {
        const QByteArray id = past.bytes(1);
        for (const int side : {2, 3}) {
            const QJsonObject value = QJsonDocument::fromJson(past.bytes(side)).object();
            if (!value.value("note"_L1).toString().isEmpty()) {
                notes[id] = {{kindOf(past.bytes(0)), QUuid::fromString(QLatin1StringView(id))}, value};
            }
        }
    }
    return notes;
}

/// One on something that is in no row any more.
KeptNote goneNote(const QSqlDatabase &database, const PastNote &past)
{
    const QString article = past.value.value("article"_L1).toString();
    Query title(database, u"SELECT CAST(title AS BLOB) FROM article WHERE uuid = CAST(? AS TEXT)"_s);
    title.bind(article.toLatin1());
    const QString name = past.value.value("name"_L1).toString();
    return {
        past.owner,
        ArticleId{QUuid::fromString(article)},
        title.next() ? title.text(0) : QString(),
        name.isEmpty() ? past.value.value("label"_L1).toString() : name,
        past.value.value("note"_L1).toString(),
        false,
        false};
}

} // namespace

QList<KeptNote> keptNotes(Store &store)
{
    QHash<QByteArray, PastNote> past = pastNotes(store.database());
    QList<KeptNote> notes;
    Query now(
        store.database(),
        u"SELECT kind, id, place, CAST(title AS BLOB), CAST(words AS BLOB), CAST(note AS BLOB), removed "
        "FROM (%1)"_s.arg(QString::fromUtf16(notesNow)));
    while (now.next()) {
        const QByteArray id = now.bytes(1);
        const QString note = now.text(5);
        const PastNote earlier = past.take(id);
        if (!note.isEmpty() || !earlier.value.isEmpty()) {
            notes.append(
                {{kindOf(now.bytes(0)), QUuid::fromString(QLatin1StringView(id))},
                 now.id<ArticleId>(2),
                 now.text(3),
                 now.text(4),
                 note.isEmpty() ? earlier.value.value("note"_L1).toString() : note,
                 !note.isEmpty(),
                 now.integer(6) == 0});
        }
    }
    QList<KeptNote> gone;
    for (const PastNote &one : std::as_const(past)) {
        gone.append(goneNote(store.database(), one));
    }
    std::sort(gone.begin(), gone.end(), [](const KeptNote &a, const KeptNote &b) {
        return std::tie(a.article, a.note) < std::tie(b.article, b.note);
    });
    return notes + gone;
}

namespace {

/// Whether its rows or its history have any of it.
bool holds(const QString &path, const Erasure &erasure)
{
    SideConnection copy(path);
    const auto has = [&copy](const QString &statement, const QByteArray &id) {
        Query query(copy.database(), statement);
        query.bind(id).bind(id);
        return query.next() && query.integer(0) != 0;
    };
    const auto told = [&has](const QString &table, const QByteArray &id) {
        return has(
            u"SELECT EXISTS (SELECT 1 FROM %1 WHERE uuid = CAST(? AS TEXT)) OR EXISTS "
            "(SELECT 1 FROM history_change WHERE subject_id = CAST(? AS TEXT) "
            "AND (coalesce(before, '{}') <> '{}' OR coalesce(after, '{}') <> '{}'))"_s.arg(table),
            id);
    };
    const auto noted = [&has](const NoteOwner &owner) {
        return has(
            u"SELECT EXISTS (SELECT 1 FROM %1 WHERE uuid = CAST(? AS TEXT) AND note <> '') OR EXISTS "
            "(SELECT 1 FROM history_change WHERE subject_id = CAST(? AS TEXT) "
            "AND instr(coalesce(before, '') || coalesce(after, ''), '\"note\":\"') > 0)"_s.arg(
                QString::fromLatin1(wordOf(owner.kind))),
            owner.id.toByteArray(QUuid::WithoutBraces));
    };
    return std::any_of(
               erasure.articles.cbegin(), erasure.articles.cend(),
               [&told](ArticleId id) { return told(u"article"_s, id.text().toLatin1()); })
        || std::any_of(
               erasure.names.cbegin(), erasure.names.cend(),
               [&told](EntityId id) { return told(u"entity"_s, id.text().toLatin1()); })
        || std::any_of(erasure.notes.cbegin(), erasure.notes.cend(), noted);
}

} // namespace

QList<BackupFile> backupsHolding(const QString &projectPath, const Erasure &erasure, const QString &root)
{
    const auto mayHold = [&erasure](const BackupFile &file) {
        try {
            return holds(file.path, erasure);
        } catch (const Error &) {
            return true;
        }
    };
    QList<BackupFile> files = BackupShelf::backupsOf(projectPath, root);
    files.removeIf([&mayHold](const BackupFile &file) { return !mayHold(file); });
    return files;
}

} // namespace model::storage
