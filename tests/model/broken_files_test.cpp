// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/storage/check.h"
#include "model/storage/migrations.h"
#include "model/storage/opening.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/random_editor.h"
#include "tests/support/raw_project.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using model::storage::Store;

namespace {

/// A sound project with some edits in it, to be broken.
struct Project
{
    Project()
    {
        tests::makeEditableProject(path);
        Store store(path, Store::Mode::ReadWrite);
        tests::RandomEditor editor(store, 5);
        for (int i = 0; i < 8; ++i) {
            editor.step();
        }
    }

    /// What opening it says; the file must not be touched by that.
    QString refusal() const
    {
        const QByteArray before = tests::bytesOf(path);
        QString text = u"(it opened)"_s;
        try {
            const auto opening = model::storage::prepareWriting(path);
            Store store(opening.file, Store::Mode::ReadWrite);
            store.snapshot();
        } catch (const model::Error &error) {
            text = error.text();
        }
        CHECK(tests::bytesOf(path) == before);
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"storm.tagline"_s});
        return text;
    }

    int rootPage(const QString &table) const
    {
        tests::RawConnection connection(path);
        return connection.value(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table)).toInt();
    }

    void zeroPage(int page) const
    {
        QByteArray bytes = tests::bytesOf(path);
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0'));
        tests::writeBytes(path, bytes);
    }

    QTemporaryDir folder;
    QString path = QFileInfo(folder.path()).canonicalFilePath() + u"/storm.tagline"_s;
};

QString damaged(const QString &path)
{
    return u"The project “%1” is damaged. Work on with a backup, and keep this file: what can be read "
           u"in it can be saved."_s.arg(path);
}

QString notOurs(const QString &path)
{
    return u"“%1” is not a Tagline project. Choose a .tagline file, or add it to a project as an article."_s
        .arg(path);
}

} // namespace

TEST_CASE("an empty file is told from a damaged one", "[faults]")
{
    const Project project;
    tests::writeBytes(project.path, {});
    CHECK(
        project.refusal()
        == u"The file “%1” is empty. A copy or a synchronisation may not have finished: wait for it, or go "
           u"back "
           u"to a backup."_s.arg(project.path));
}

TEST_CASE("files of other programs are not touched", "[faults]")
{
    const Project project;
    SECTION ("a text") {
        tests::writeBytes(project.path, "Storm over Kolm\n");
    }
    SECTION ("an archive") {
        tests::writeBytes(project.path, QByteArray("PK\x03\x04", 4) + QByteArray(5000, '\x11'));
    }
    SECTION ("another program's database") {
        REQUIRE(QFile::remove(project.path));
        tests::RawConnection other(project.path);
        other.run(u"CREATE TABLE bookmark (url TEXT)"_s);
    }
    SECTION ("the beginning of a database") {
        tests::writeBytes(project.path, tests::bytesOf(project.path).left(60));
    }
    CHECK(project.refusal() == notOurs(project.path));
}

TEST_CASE("a project of a newer program says which version it needs", "[faults]")
{
    const Project project;
    const int newer = model::storage::schemaVersion() + 1;
    tests::RawConnection(project.path).run(u"PRAGMA user_version = %1"_s.arg(newer));
    CHECK(
        project.refusal()
        == u"The project “%1” was made by a newer version of Tagline (its format is %2, this program knows "
           u"up to "
           u"%3). It was left untouched. Install the newer version to open it."_s.arg(project.path)
               .arg(newer)
               .arg(newer - 1));
}

TEST_CASE("a truncated project is refused as damaged", "[faults]")
{
    const Project project;
    const QByteArray bytes = tests::bytesOf(project.path);
    const qsizetype left = GENERATE(4096, 3 * 4096, 3 * 4096 + 1000);
    tests::writeBytes(project.path, bytes.left(left));
    CHECK(project.refusal() == damaged(project.path));
}

TEST_CASE("a project whose first lists are gone is refused as damaged", "[faults]")
{
    const Project project;
    project.zeroPage(project.rootPage(GENERATE(u"coder"_s, u"tag"_s, u"article"_s)));
    CHECK(project.refusal() == damaged(project.path));
}

TEST_CASE("damage deeper in the file is found by the check, wherever it is", "[faults]")
{
    const Project project;
    const QString table = GENERATE(
        u"annotation"_s, u"segment"_s, u"entity"_s, u"history"_s, u"history_change"_s, u"relation"_s);
    CAPTURE(table);
    project.zeroPage(project.rootPage(table));
    tests::RawConnection connection(project.path);
    const auto report = model::storage::checkProject(connection.database());
    CHECK(report.isDamaged());
}

TEST_CASE("one wrong letter in a text or a quote is found", "[faults]")
{
    const Project project;
    QByteArray bytes = tests::bytesOf(project.path);
    const qsizetype at = bytes.indexOf("It came at 3");
    REQUIRE(at > 0);
    bytes[at] = 'i';
    tests::writeBytes(project.path, bytes);
    tests::RawConnection connection(project.path);
    const auto report = model::storage::checkProject(connection.database());
    CHECK(report.isDamaged());
    REQUIRE_FALSE(report.findings.isEmpty());
    CHECK(report.findings.first().text.startsWith(u"An article's text does not have the SHA-256"_s));
}
