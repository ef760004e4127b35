// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recognise.h"
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using model::storage::isProjectByBytes;
using tests::RawProject;

TEST_CASE("a project is known by its first bytes, whatever it is called", "[opening]")
{
    const RawProject project;
    const QString bare = project.beside(u"storm"_s);
    REQUIRE(QFile::copy(project.path(), bare));
    CHECK(isProjectByBytes(project.path()));
    CHECK(isProjectByBytes(bare));
    const QByteArray bytes = tests::bytesOf(bare);
    tests::writeBytes(bare, bytes.first(100));
    CHECK(isProjectByBytes(bare));
    tests::writeBytes(bare, bytes.first(99));
    CHECK_FALSE(isProjectByBytes(bare));
    QByteArray foreign = bytes;
    foreign[68] = 'X';
    tests::writeBytes(bare, foreign);
    CHECK_FALSE(isProjectByBytes(bare));
    tests::writeBytes(bare, "SQLite format 3 is what this article is about.\n" + QByteArray(100, '.'));
    CHECK_FALSE(isProjectByBytes(bare));
}

TEST_CASE(
    "folders, pipes and files that are not there are no projects, and nobody waits for them", "[opening]")
{
    const RawProject project;
    CHECK_FALSE(isProjectByBytes(project.folder()));
    CHECK_FALSE(isProjectByBytes(project.beside(u"nothing"_s)));
    const QString pipe = project.beside(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK_FALSE(isProjectByBytes(pipe));
}
