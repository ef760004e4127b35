// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/database.h"
#include "model/storage/migrations.h"
#include "model/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Store;
using tests::errorOf;
using tests::ProjectFile;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString refusal(const QString &path, Store::Mode mode = Store::Mode::ReadWrite)
{
    return errorOf([&] { const Store store(path, mode); });
}

/// The dump of a shipped version, read by the sqlite3 shell.
QString oldProject(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"old.tagline"_s);
    QProcess shell;
    shell.setStandardInputFile(QString::fromUtf8(TAGLINE_TEST_DATA) + u"/project_version_1.sql"_s);
    shell.start(u"sqlite3"_s, {u"-batch"_s, path});
    REQUIRE(shell.waitForFinished());
    REQUIRE(shell.exitCode() == 0);
    return path;
}

void alter(const QString &path, const QString &statement)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-batch"_s, path, statement});
    REQUIRE(shell.waitForFinished());
    INFO(shell.readAllStandardError().toStdString());
    REQUIRE(shell.exitCode() == 0);
}

} // namespace

TEST_CASE("what is no project is refused by what it is", "[database]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"it.tagline"_s);
    SECTION ("nothing there") {
        CHECK(
            refusal(path)
            == u"There is no file “%1”. It may have been moved, renamed or deleted."_s.arg(path));
    }
    SECTION ("a folder") {
        REQUIRE(QDir().mkdir(path));
        CHECK(
            refusal(path) == u"“%1” is a folder, not a Tagline project. Choose a .tagline file."_s.arg(path));
    }
    SECTION ("an empty file") {
        write(path, {});
        CHECK(
            refusal(path)
            == u"The file “%1” is empty. A copy or a synchronisation may not have finished: wait for it, or "
               u"go back "
               "to a backup."_s.arg(path));
        CHECK(bytesOf(path).isEmpty());
    }
    SECTION ("another kind of file") {
        write(path, "Minister denies everything.\n");
        CHECK(
            refusal(path)
            == u"“%1” is not a Tagline project. Choose a .tagline file, or add it to a project as an article."_s
                   .arg(path));
    }
    SECTION ("another program's database") {
        alter(path, u"CREATE TABLE t (a)"_s);
        const QByteArray before = bytesOf(path);
        CHECK(
            refusal(path)
            == u"“%1” is not a Tagline project. Choose a .tagline file, or add it to a project as an article."_s
                   .arg(path));
        CHECK(bytesOf(path) == before);
    }
}

TEST_CASE("a project of a newer version is refused and left untouched", "[database]")
{
    ProjectFile file;
    file.close();
    alter(file.path(), u"PRAGMA user_version = 99"_s);
    const QByteArray before = bytesOf(file.path());
    CHECK(
        refusal(file.path())
        == u"The project “%1” was made by a newer version of Tagline (its format is 99, this program knows "
           u"up to %2). "
           "It was left untouched. Install the newer version to open it."_s.arg(file.path())
               .arg(storage::schemaVersion()));
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("a damaged project says so and names the ways out", "[database]")
{
    ProjectFile file;
    const auto damagedIn = [&file](const QString &what) {
        return u"The project “%1” is damaged%2. Work on with a backup, and keep this file: what can be read "
               u"in it can be saved."_s.arg(file.path(), what);
    };
    const QString damaged = damagedIn({});
    SECTION ("its schema page is overwritten") {
        file.close();
        QByteArray bytes = bytesOf(file.path());
        bytes.replace(100, 900, QByteArray(900, '\x07'));
        write(file.path(), bytes);
        CHECK(refusal(file.path()) == damaged);
        CHECK(refusal(file.path(), Store::Mode::ReadOnly) == damaged);
    }
    SECTION ("it is cut off") {
        file.add(u"Trains"_s, QString(50'000, u'x'));
        file.close();
        write(file.path(), bytesOf(file.path()).first(8192));
        CHECK(refusal(file.path()) == damaged);
    }
    SECTION ("a table of ours was changed by another program") {
        file.close();
        alter(file.path(), u"ALTER TABLE tag ADD COLUMN extra TEXT"_s);
        CHECK(refusal(file.path()) == damagedIn(u" (table tag)"_s));
    }
    SECTION ("an index of ours is gone") {
        file.close();
        alter(file.path(), u"DROP INDEX source_once"_s);
        CHECK(refusal(file.path()) == damagedIn(u" (index source_once)"_s));
    }
}

TEST_CASE("tables, views and indexes of other programs are left alone", "[database]")
{
    ProjectFile file;
    file.close();
    alter(
        file.path(),
        u"CREATE TABLE mine (a); CREATE VIEW my_view AS SELECT 1; CREATE INDEX my_index ON tag (label);"_s);
    file.reopen();
    CHECK(file.store().readOnlyReason().isEmpty());
    file.addCoder(u"Second"_s);
    CHECK(
        file.column(u"SELECT count(*) FROM sqlite_master WHERE name IN ('mine', 'my_view', 'my_index')"_s)
        == QStringList{u"3"_s});
}

TEST_CASE("a project with a trigger in it is opened for reading only", "[database]")
{
    ProjectFile file;
    const CoderId coder = file.coder();
    file.close();
    alter(file.path(), u"CREATE TRIGGER sneaky AFTER INSERT ON coder BEGIN DELETE FROM tag; END"_s);
    file.reopen();
    CHECK(file.store().mode() == Store::Mode::ReadOnly);
    CHECK(
        file.store().readOnlyReason()
        == u"Another program has put a trigger (sneaky) into the file, which could change what is written. "
           u"Remove it "
           "there, or work on a copy."_s);
    CHECK(file.store().snapshot().codebook.tags.size() == 4);
    Edit edit{u"add coder"_s, coder, {}};
    edit.change.add(Coder{.id = CoderId::make(), .name = u"Second"_s, .initials = {}, .color = {}});
    CHECK(
        errorOf([&] { file.store().perform(edit); })
        == u"Nothing was changed, because the project is open for reading only. Another program has put a "
           u"trigger "
           "(sneaky) into the file, which could change what is written. Remove it there, or work on a copy."_s);
    CHECK(file.store().snapshot().coders.size() == 1);
}

TEST_CASE("a project opened for reading is not changed by anything", "[database]")
{
    ProjectFile file;
    file.close();
    const QByteArray before = bytesOf(file.path());
    file.reopen(Store::Mode::ReadOnly);
    CHECK(file.store().readOnlyReason() == u"The project was opened for reading only."_s);
    CHECK_THROWS_AS(file.store().beginBatch(u"x"_s, file.coder()), Error);
    CHECK_THROWS_AS(file.sql(u"DELETE FROM tag"_s), Error);
    file.close();
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("the connection is as careful as it should be", "[database]")
{
    ProjectFile file;
    const auto pragma = [&](const QString &name) {
        return file.column(u"PRAGMA "_s + name).value(0);
    };
    CHECK(pragma(u"foreign_keys"_s) == u"1"_s);
    CHECK(pragma(u"synchronous"_s) == u"3"_s);
    CHECK(pragma(u"trusted_schema"_s) == u"0"_s);
    CHECK(pragma(u"journal_mode"_s) == u"delete"_s);
    CHECK(pragma(u"busy_timeout"_s) == u"0"_s);
    CHECK(pragma(u"application_id"_s) == QString::number(storage::applicationId));
    CHECK(pragma(u"user_version"_s) == QString::number(storage::schemaVersion()));
    CHECK(file.column(u"PRAGMA foreign_key_check"_s).isEmpty());
    CHECK(file.column(u"PRAGMA integrity_check"_s) == QStringList{u"ok"_s});
}

TEST_CASE("a project of the first version becomes the same as a fresh one", "[database][migrations]")
{
    const QTemporaryDir folder;
    const QString path = oldProject(folder);
    QStringList backedUp;
    {
        Store store(path, Store::Mode::ReadWrite, [&](const QString &which) { backedUp.append(which); });
        CHECK(backedUp == QStringList{path});
        CHECK(storage::schemaOf(store.database()) == storage::expectedSchema(storage::schemaVersion()));
        CHECK(storage::versionOf(store.database()) == storage::schemaVersion());

        const storage::Snapshot snapshot = store.snapshot();
        REQUIRE(snapshot.articles.size() == 3);
        CHECK(snapshot.articles.first().annotations == 2);
        const auto found = [&](const QString &words) {
            QStringList titles;
            for (const ArticleId id : tests::articlesWith(store, words)) {
                titles.append(store.readPage(id, {}).article.title);
            }
            return titles;
        };
        CHECK(found(u"FERRY to oland"_s) == QStringList{u"Ferry stops"_s});
        CHECK(found(u"العبارة"_s) == QStringList{u"توقفت العبّارة"_s});
        CHECK(found(u"渡轮"_s) == QStringList{u"渡轮"_s});

        const CoderId coder = snapshot.coders.first().id;
        const auto undo = store.undoState(coder).undo;
        REQUIRE(undo);
        CHECK(undo->subject == u"Öland"_s);
        store.undo(undo->number, coder);
        store.undo(store.undoState(coder).undo->number, coder);
        CHECK(store.readPage(snapshot.articles.first().article.id, {}).entities.isEmpty());
        CHECK(store.undoState(coder).undo->isImport);
    }
    backedUp.clear();
    const Store again(path, Store::Mode::ReadWrite, [&](const QString &which) { backedUp.append(which); });
    CHECK(backedUp.isEmpty());
}

TEST_CASE("the newest schema is kept as the steps make it", "[database][migrations]")
{
    const QHash<QString, QString> made = storage::expectedSchema(storage::schemaVersion());
    REQUIRE(!made.isEmpty());
    if (storage::newestSchema() != made) {
        QStringList keys = made.keys();
        keys.sort();
        QFile file(QDir::temp().filePath(u"newest.sql"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        for (const QString &key : keys) {
            file.write(u"-- %1\n%2;\n\n"_s.arg(key, made.value(key)).toUtf8());
        }
        FAIL(
            "resources/schema/newest.sql is older than the steps; put this in its place: "
            << file.fileName().toStdString());
    }
    CHECK(storage::versionOf(made) == storage::schemaVersion());
    auto other = made;
    other[u"table article"_s].append(u' ');
    CHECK(storage::versionOf(other) == 0);
}

TEST_CASE("an old project opened for reading is read as it is", "[database][migrations]")
{
    const QTemporaryDir folder;
    const QString path = oldProject(folder);
    const QByteArray before = bytesOf(path);
    {
        Store store(path, Store::Mode::ReadOnly);
        CHECK(store.snapshot().articles.size() == 3);
        CHECK(store.readPage(store.snapshot().articles.first().article.id, {}).annotations.size() == 2);
    }
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a migration that fails leaves the old file byte for byte", "[database][migrations]")
{
    const QTemporaryDir folder;
    const QString path = oldProject(folder);
    SECTION ("because no backup could be made") {
        const QByteArray before = bytesOf(path);
        CHECK(
            errorOf([&] {
                const Store store(
                    path, Store::Mode::ReadWrite, [](const QString &) { throw Error(u"No backup."_s); });
            })
            == u"No backup."_s);
        CHECK(bytesOf(path) == before);
    }
    SECTION ("because a name is taken") {
        alter(path, u"CREATE TABLE article_words (a)"_s);
        const QByteArray before = bytesOf(path);
        refusal(path);
        CHECK(bytesOf(path) == before);
    }
    SECTION ("halfway, whatever it wrote before") {
        storage::Database::create(folder.filePath(u"fresh.tagline"_s));
        storage::Database fresh(folder.filePath(u"fresh.tagline"_s), storage::Database::Mode::ReadWrite, {});
        const int version = storage::schemaVersion();
        const storage::Migration broken{
            version + 1,
            u"CREATE TABLE one (a);\n\nCREATE TABLE two (a);\n\nINSERT INTO nowhere VALUES (1);\n"_s,
            {}};
        const auto before = storage::schemaOf(fresh.connection());
        CHECK_THROWS_AS(storage::migrate(fresh.connection(), {broken}), Error);
        CHECK(storage::schemaOf(fresh.connection()) == before);
        CHECK(storage::versionOf(fresh.connection()) == version);
    }
}

TEST_CASE("a new project is made whole or not at all", "[database]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.tagline"_s);
    SECTION ("something is there already") {
        write(path, "mine");
        CHECK(
            errorOf([&] { Store::create(path, {}); })
            == u"There is already something at “%1”. Choose another name."_s.arg(path));
        CHECK(bytesOf(path) == "mine");
    }
    SECTION ("its folder is missing") {
        const QString far = folder.filePath(u"no/new.tagline"_s);
        CHECK(
            errorOf([&] { Store::create(far, {}); })
            == u"The folder of “%1” does not exist. Make it first, or choose another one."_s.arg(far));
    }
    SECTION ("its codebook is refused") {
        storage::CreateOptions options;
        for (const QString &name : {u"a"_s, u"A"_s}) {
            Tag tag;
            tag.id = TagId::make();
            tag.name = name;
            tag.label = name;
            options.codebook.tags.append(tag);
        }
        CHECK(
            errorOf([&] { Store::create(path, options); })
            == u"The project “%1” cannot be made. Make room on the disk, or choose another folder."_s.arg(
                path));
        CHECK(QDir(folder.path()).isEmpty());
    }
    SECTION ("it is made") {
        Store::create(path, {});
        CHECK(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
            == QStringList{u"new.tagline"_s});
        Store store(path, Store::Mode::ReadWrite);
        CHECK(store.snapshot().title == u"new"_s);
    }
}
