// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/storage/watch.h"
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using model::storage::FileIdentity;
using model::storage::Foreign;
using model::storage::saveCopy;
using model::storage::Watch;
using tests::RawConnection;
using tests::RawProject;

TEST_CASE("one's own changes are not foreign", "[watch]")
{
    const RawProject project;
    RawConnection own(project.path());
    Watch watch(own.database(), project.path());
    CHECK_FALSE(watch.check(own.database()));
    own.run(u"UPDATE project SET title = 'mine'"_s);
    CHECK_FALSE(watch.check(own.database()));
    own.run(u"BEGIN IMMEDIATE"_s);
    CHECK_FALSE(watch.check(own.database()));
    own.run(u"COMMIT"_s);
}

TEST_CASE("another program's change is noticed inside the next write and stays noticed", "[watch]")
{
    const RawProject project;
    RawConnection own(project.path());
    Watch watch(own.database(), project.path());
    RawConnection other(project.path());
    other.run(u"UPDATE project SET title = 'theirs'"_s);
    own.run(u"BEGIN IMMEDIATE"_s);
    const auto found = watch.check(own.database());
    own.run(u"ROLLBACK"_s);
    REQUIRE(found);
    CHECK(found->kind == Foreign::Kind::Written);
    CHECK(
        found->reason
        == u"Another program changed “%1” while it was open, so nothing more is written. Open it again to go "
           u"on "
           u"with those changes, or save a copy."_s.arg(project.path()));
    CHECK(watch.check(own.database()) == found);
}

TEST_CASE("other programs may read", "[watch]")
{
    const RawProject project;
    RawConnection own(project.path());
    Watch watch(own.database(), project.path());
    RawConnection other(project.path());
    CHECK(other.value(u"SELECT count(*) FROM annotation"_s).toInt() == 2);
    CHECK_FALSE(watch.check(own.database()));
}

TEST_CASE("a deleted file is noticed and what was open can be saved elsewhere", "[watch]")
{
    const RawProject project;
    RawConnection own(project.path());
    Watch watch(own.database(), project.path());
    REQUIRE(QFile::remove(project.path()));
    const auto found = watch.check(own.database());
    REQUIRE(found);
    CHECK(found->kind == Foreign::Kind::Gone);
    CHECK(
        found->reason
        == u"“%1” was deleted, moved or renamed while it was open, so nothing more is written to it. Save a "
           u"copy "
           u"of the project elsewhere, or put the file back and open it again."_s.arg(project.path()));

    const QString saved = project.beside(u"saved.tagline"_s);
    saveCopy(own.database(), saved);
    RawConnection copy(saved);
    CHECK(copy.value(u"SELECT title FROM project"_s).toString() == u"Storm"_s);
    CHECK(copy.value(u"SELECT count(*) FROM segment"_s).toInt() == 3);
    CHECK(copy.value(u"PRAGMA application_id"_s).toInt() == 1415669612);
    CHECK(copy.value(u"PRAGMA user_version"_s) == own.value(u"PRAGMA user_version"_s));
    CHECK(copy.value(u"PRAGMA integrity_check"_s).toString() == u"ok"_s);
}

TEST_CASE("a file put in the place of the open one is noticed, even with the same content", "[watch]")
{
    const RawProject project;
    RawConnection own(project.path());
    Watch watch(own.database(), project.path());
    const auto before = FileIdentity::of(project.path());
    const QString twin = project.beside(u"twin"_s);
    REQUIRE(QFile::copy(project.path(), twin));
    REQUIRE(QFile::rename(project.path(), project.beside(u"old"_s)));
    REQUIRE(QFile::rename(twin, project.path()));
    CHECK(FileIdentity::of(project.path()) != before);
    const auto found = watch.check(own.database());
    REQUIRE(found);
    CHECK(found->kind == Foreign::Kind::Replaced);
    CHECK(
        found->reason
        == u"“%1” was replaced by another file while it was open (by a sync program, perhaps), so nothing "
           u"more is "
           u"written. Open it again to see the other file, or save what you have as a copy."_s.arg(
               project.path()));
}

TEST_CASE("a copy replaces a file only when it is whole", "[watch]")
{
    const RawProject project;
    RawConnection own(project.path());
    const QString target = project.beside(u"older.tagline"_s);
    tests::writeBytes(target, "older");
    own.run(u"BEGIN"_s); // within a transaction SQLite refuses to copy
    QString text;
    try {
        saveCopy(own.database(), target);
    } catch (const model::Error &error) {
        text = error.text();
    }
    CHECK(
        text == u"The copy “%1” could not be written. Choose another place with enough room."_s.arg(target));
    CHECK(tests::bytesOf(target) == "older");
    CHECK_FALSE(QFileInfo::exists(target + u".part"_s));
    own.run(u"ROLLBACK"_s);
    saveCopy(own.database(), target);
    CHECK(tests::bytesOf(target).startsWith("SQLite format 3"));
    CHECK(QDir(project.folder()).entryList(QDir::Files).size() == 2);
}
