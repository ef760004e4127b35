// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_project.h"

#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

void takeSchema(RawConnection &project, int version)
{
    const QStringList all = QDir(u":/schema"_s).entryList({u"[0-9]*.sql"_s}, QDir::Files, QDir::Name);
    const QStringList names = version > 0 ? all.first(version) : all;
    for (const QString &name : names) {
        const QString statements = QString::fromUtf8(bytesOf(u":/schema/"_s + name));
        for (const QString &statement : statements.split(u";\n\n"_s, Qt::SkipEmptyParts)) {
            if (!statement.trimmed().isEmpty()) {
                project.run(statement);
            }
        }
    }
    project.run(u"PRAGMA application_id = 1415669612"_s);
    project.run(u"PRAGMA user_version = %1"_s.arg(names.size()));
}

void addPeopleAndTags(RawConnection &project)
{
    project.run(u"INSERT INTO project (id, uuid, title, created) VALUES (1, ?, 'Storm', 1)"_s, {rawId(1)});
    project.run(u"INSERT INTO coder (id, uuid, name) VALUES (1, ?, 'Coder 1')"_s, {rawId(2)});
    project.run(u"INSERT INTO round (id, uuid, name) VALUES (1, ?, 'main')"_s, {rawId(3)});
    project.run(u"INSERT INTO codebook_version (uuid, number, at) VALUES (?, 1, 1)"_s, {rawId(4)});
    const char *names[] = {"person", "place", "organization", "claim"};
    for (int i = 0; i < 4; ++i) {
        project.run(
            u"INSERT INTO tag (id, uuid, name, label, role, color) VALUES (?, ?, ?, ?, ?, '#333333')"_s,
            {i + 1, rawId(10 + i), QString::fromLatin1(names[i]), QString::fromLatin1(names[i]),
             i == 3 ? u"claim"_s : u"entity"_s});
    }
}

void addAnnotation(
    RawConnection &project, int id, int tag, const QVariant &entity, int start, int end, int pieces)
{
    project.run(
        u"INSERT INTO annotation (article, id, uuid, tag, coder, round, entity, start, \"end\", pieces,"
        u" paragraph, sentence, part, words, codebook_version, created, updated)"
        u" VALUES (1, ?, ?, ?, 1, 1, ?, ?, ?, ?, 1, 1, 'body', 1, 1, 1, 1)"_s,
        {id, rawId(39 + id), tag, entity, start, end, pieces});
}

void addSegment(RawConnection &project, int annotation, int position, int start, int end)
{
    project.run(
        u"INSERT INTO segment SELECT ?, ?, ?, ?, substr(text, ? + 1, ?) FROM article WHERE id = 1"_s,
        {annotation, position, start, end, start, end - start});
}

void addArticle(RawConnection &project)
{
    const QString text = u"Storm over Kolm 🌊\nIda Brandt saw it first. “It came,” she said. “It left.”\n"_s;
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    project.run(
        u"INSERT INTO article (id, uuid, title, added, characters, words, text_sha256, text)"
        u" VALUES (1, ?, 'Storm over Kolm', 1, length(?), 13, ?, ?)"_s,
        {rawId(20), text, hash, text});
    project.run(u"INSERT INTO entity (id, uuid, tag, name) VALUES (1, ?, 1, 'Ida Brandt')"_s, {rawId(30)});
    addAnnotation(project, 1, 1, 1, 18, 28, 1);
    addSegment(project, 1, 0, 18, 28);
    addAnnotation(project, 2, 4, {}, 43, 74, 2);
    addSegment(project, 2, 0, 43, 53);
    addSegment(project, 2, 1, 64, 74);
    project.run(
        u"INSERT INTO source (id, uuid, article, coder, round, entity) VALUES (1, ?, 1, 1, 1, 1)"_s,
        {rawId(50)});
    project.run(
        u"INSERT INTO relation (id, uuid, kind, article, from_annotation, to_annotation, source, coder, "
        u"round,"
        u" cue, cue_start, cue_end, created) VALUES (1, ?, 'source', 1, 2, 1, 1, 1, 1, 'said', 58, 62, 1)"_s,
        {rawId(60)});
    project.run(
        u"INSERT INTO history (number, uuid, at, coder, action) VALUES (1, ?, 1, 1, 'tag')"_s, {rawId(70)});
    project.run(
        u"INSERT INTO history_change VALUES (1, 0, 'annotation', ?, NULL, '{\"tag\":\"person\"}')"_s,
        {rawId(40)});
}

} // namespace

RawConnection::RawConnection(const QString &path)
    : m_name(u"raw-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    REQUIRE(m_database.open());
}

RawConnection::~RawConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void RawConnection::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    bool works = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    works = works && query.exec();
    INFO(statement.toStdString() << ": " << query.lastError().text().toStdString());
    REQUIRE(works);
}

QVariant RawConnection::value(const QString &statement)
{
    QSqlQuery query(m_database);
    INFO(statement.toStdString());
    REQUIRE(query.exec(statement));
    return query.next() ? query.value(0) : QVariant();
}

RawProject::RawProject(int version)
    : m_path(m_folder.filePath(u"storm.tagline"_s))
{
    RawConnection project(m_path);
    project.run(u"BEGIN"_s);
    takeSchema(project, version);
    addPeopleAndTags(project);
    addArticle(project);
    if (project.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'article_words'"_s).toInt() > 0) {
        project.run(u"INSERT INTO article_words (rowid, words) VALUES (1, 'storm over kolm')"_s);
    }
    project.run(u"COMMIT"_s);
}

QString rawId(int number)
{
    return u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace tests
