// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that are the same where a file is erased from, copied clean, checked, repaired or handed on.
#include "model/storage/clean_copy.h"
#include "model/storage/erasing.h"
#include "model/storage/repair.h"
#include "tests/support/raw_project.h"
#include "tests/support/repeated_claim.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::RawConnection;
using tests::RepeatedClaim;

namespace {

void erase(RepeatedClaim &room, int place)
{
    REQUIRE(storage::eraseForGood(room.file.store(), {.articles = {room.articles.at(place)}}));
    room.file.reopen();
}

QStringList told(QSqlDatabase &database)
{
    QStringList lines;
    for (const storage::Finding &finding : storage::checkProject(database).findings) {
        lines.append(finding.line());
    }
    return lines;
}

} // namespace

TEST_CASE("An article that is erased for good leaves the other claims of a group together", "[same][erase]")
{
    RepeatedClaim room(4);
    room.join({1, 0});
    room.join({1, 2});
    room.join({3, 1});
    const QString path = room.file.path();
    REQUIRE(tests::bytesOf(path).contains("rents rose by 1 %"));
    room.removeArticle(1);
    erase(room, 1);
    CHECK_FALSE(tests::bytesOf(path).contains("rents rose by 1 %"));
    CHECK_FALSE(tests::bytesOf(path).contains("\"to_annotation\":\"" + room.claims.at(1).text().toLatin1()));
    // Their ids stay where it is told that something was done, and not what.
    for (const QString &id : {room.articles.at(1).text(), room.claims.at(1).text()}) {
        CHECK(
            room.file.column(u"SELECT count(*) FROM history_change WHERE instr(coalesce(before, '') || "
                             "coalesce(after, ''), '%1') > 0"_s.arg(id))
            == QStringList{u"0"_s});
    }
    CHECK(room.groups() == u"ACD"_s);
    room.requireSound();
}

TEST_CASE("Older steps stay possible after an erasure, or are passed over", "[same][erase]")
{
    RepeatedClaim room(3);
    room.join({0, 2});
    room.join({1, 2});
    room.remove(0);
    erase(room, 1);
    // The joining with the erased one is no step any more; the removal told of nothing that was erased.
    CHECK(room.groups().isEmpty());
    CHECK(room.file.store().undoState(room.file.coder()).undo->action == u"remove"_s);
    room.undo();
    CHECK(room.groups() == u"AC"_s);
    CHECK(room.file.store().undoState(room.file.coder()).undo->action == u"join claims"_s);
    room.undo();
    CHECK(room.groups().isEmpty());
    CHECK(room.links() == 0);
    room.requireSound();
}

TEST_CASE("A clean copy keeps groups together without what was removed", "[same][clean_copy]")
{
    RepeatedClaim room(4);
    room.join({1, 0});
    room.join({1, 2});
    room.join({3, 1});
    room.removeArticle(1);
    const QString copy = room.file.folder() + u"/copy.tagline"_s;
    room.file.store().saveCopy(copy + u".draft"_s);
    storage::cleanCopy(copy + u".draft"_s, copy, {});
    CHECK_FALSE(tests::bytesOf(copy).contains(room.claims.at(1).text().toLatin1()));
    RawConnection raw(copy);
    CHECK(told(raw.database()).isEmpty());
    storage::Store store(copy, storage::Store::Mode::ReadOnly);
    CHECK(storage::claimsSameAs(store, room.claims.at(0)).size() == 3);
    CHECK(room.groups() == u"ACD"_s); // the project itself is as it was
    CHECK(room.links() == 3);
}

TEST_CASE("The check tells of links between claims that cannot be", "[same][check]")
{
    const QString sentence =
        u"A link between two claims that are the same lacks one of them, or joins what cannot be joined."_s;
    const QString statement = GENERATE(
        u"UPDATE relation SET to_annotation = NULL"_s,
        u"UPDATE relation SET to_annotation = from_annotation"_s, u"UPDATE relation SET cue = 'said'"_s,
        u"UPDATE relation SET article = article + 1"_s,
        u"UPDATE annotation SET coder = (SELECT max(id) FROM coder) WHERE article = 1"_s);
    RepeatedClaim room(2);
    room.file.addCoder(u"Bea"_s);
    room.join({1, 0});
    room.requireSound();
    room.file.sql(statement);
    CAPTURE(statement);
    QSqlDatabase database = room.file.store().database();
    const QStringList lines = told(database);
    CHECK(std::any_of(
        lines.cbegin(), lines.cend(), [&](const QString &line) { return line.startsWith(sentence); }));
}

TEST_CASE("A repair keeps a link that is whole, and leaves one out that lost a claim", "[same][repair]")
{
    RepeatedClaim room(4);
    room.join({1, 0});
    room.join({2, 3});
    const QString path = room.file.path();
    const QString target = room.file.folder() + u"/saved.tagline"_s;
    room.file.close();
    {
        RawConnection raw(path);
        raw.run(u"PRAGMA foreign_keys = OFF"_s);
        raw.run(u"DELETE FROM segment WHERE annotation = (SELECT id FROM annotation WHERE uuid = '%1')"_s.arg(
            room.claims.at(3).text()));
        raw.run(u"DELETE FROM annotation WHERE uuid = '%1'"_s.arg(room.claims.at(3).text()));
    }
    storage::repairProject(path, target, {});
    RawConnection saved(target);
    CHECK(saved.value(u"SELECT count(*) FROM relation"_s).toInt() == 1);
    storage::Store store(target, storage::Store::Mode::ReadOnly);
    CHECK(storage::claimsSameAs(store, room.claims.at(0)).size() == 2);
    CHECK(storage::claimsSameAs(store, room.claims.at(2)).isEmpty());
    CHECK(told(saved.database()).isEmpty());
}

TEST_CASE(
    "Of claims that go to another coder, those that go and those that stay are parted", "[same][coders]")
{
    RepeatedClaim room(5);
    const CoderId anna = room.file.coder();
    const CoderId bea = room.file.addCoder(u"Bea"_s);
    room.join({1, 0});
    room.join({1, 2});
    room.join({3, 2});
    room.join({3, 4});
    const storage::Giving giving{anna, bea, storage::Giving::Reach::Annotations, room.idsOf({0, 1, 3}), {}};
    const auto count = room.file.store().countGiving(giving);
    CHECK(count.partedClaims == 3);
    room.file.store().giveCodings(giving, anna);
    CHECK(room.groups() == u"ABD CE"_s);
    CHECK(
        room.file.column(u"SELECT c.name || count(*) FROM relation r JOIN coder c ON c.id = r.coder "
                         "GROUP BY c.name ORDER BY c.name"_s)
        == QStringList{u"Bea2"_s, u"Coder 11"_s});
    room.requireSound();
    room.undo();
    CHECK(room.groups() == u"ABCDE"_s);
    CHECK(room.file.column(u"SELECT DISTINCT coder FROM relation"_s).size() == 1);
    room.requireSound();
}

TEST_CASE("A claim that both coders have is not left out where it is joined", "[same][coders]")
{
    RepeatedClaim room(2);
    const CoderId bea = room.file.addCoder(u"Bea"_s);
    room.file.tagWords(room.articles.at(0), u"rents rose by 0 %", u"claim", 1, bea);
    room.join({0, 1});
    room.file.store().giveCodings({room.file.coder(), bea, storage::Giving::Reach::Project, {}, {}}, bea);
    CHECK(room.groups() == u"AB"_s);
    room.requireSound();
}
