// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_claim.h"
#include "model/storage/check.h"
#include "model/storage/stored_claims.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// Two articles with a claim each, to be answered without opening either.
struct Room
{
    tests::ProjectFile file;
    Article harbour = file.add(u"Harbour"_s, u"Ana said: “We wait.”"_s);
    Article bridge = file.add(u"Bridge"_s, u"“It holds,” said Eva."_s);
    AnnotationId wait = tag(harbour.id, u"“We wait.”");
    AnnotationId holds = tag(bridge.id, u"“It holds,”");
    VariableId verification = variable(u"verification");

    AnnotationId tag(ArticleId article, QStringView words)
    {
        file.tagWords(article, words, u"claim");
        return tests::find(file.page(article), words).id;
    }
    VariableId variable(QStringView name)
    {
        const Codebook codebook = file.store().codebook();
        REQUIRE(codebook.variableNamed(name));
        return codebook.variableNamed(name)->id;
    }
    QList<StoredClaim> stored(const QList<AnnotationId> &ids)
    {
        return storage::storedClaims(file.store(), ids, verification);
    }
    edits::By by() { return {file.coder(), file.round(), 1'800'000'000'000}; }
    storage::Performed answer(const QList<AnnotationId> &ids, const QString &value)
    {
        return file.store().perform(edits::setOfClaims(stored(ids), verification, value, by()));
    }
    QString answerIn(ArticleId article, AnnotationId claim)
    {
        const ArticlePage page = file.page(article);
        const VariableValue *value = page.values.answer(claim.uuid, verification);
        return value ? value->value : QString();
    }
    QString answers() { return answerIn(harbour.id, wait) + u'|' + answerIn(bridge.id, holds); }
    void undo() { file.store().undo(file.store().undoState(file.coder()).undo->number, file.coder()); }
};

} // namespace

TEST_CASE("Claims of several articles are answered as one step", "[claims][edits]")
{
    Room room;
    const Edit edit =
        edits::setOfClaims(room.stored({room.wait, room.holds}), room.verification, u"disputed"_s, room.by());
    CHECK(edit.action == u"set values"_s);
    room.file.store().perform(edit);
    CHECK(room.answers() == u"disputed|disputed"_s);
    room.answer({room.holds}, u"confirmed"_s);
    CHECK(room.answers() == u"disputed|confirmed"_s);
    room.undo();
    CHECK(room.answers() == u"disputed|disputed"_s);
    room.undo();
    CHECK(room.answers() == u"|"_s);
    CHECK_FALSE(storage::checkProject(room.file.store().database()).isDamaged());
}

TEST_CASE("An answer tells who gave it, and when", "[claims][edits]")
{
    Room room;
    CHECK(room.answer({room.wait}, u"false"_s).change.deltas.size() == 1);
    const auto rows = storage::ClaimReader::ofArticles(
        room.file.store(), {room.harbour.id}, room.file.coder(), room.file.round());
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().verification == u"false"_s);
    CHECK(rows.first().checkedBy == room.file.coder());
    CHECK(rows.first().checkedAt == 1'800'000'000'000);
    CHECK(rows.first().evidence.isEmpty());
    room.verification = room.variable(u"evidence");
    room.answer({room.wait}, u"https://example.org\nby phone"_s);
    CHECK(
        storage::ClaimReader::ofArticles(
            room.file.store(), {room.harbour.id}, room.file.coder(), room.file.round())
            .first()
            .evidence
        == u"https://example.org\nby phone"_s);
}

TEST_CASE("The same answer is no edit, and an empty one takes the answer away", "[claims][edits]")
{
    Room room;
    room.answer({room.wait}, u"opinion"_s);
    CHECK(edits::setOfClaims(room.stored({room.wait}), room.verification, u"opinion"_s, room.by())
              .change.isEmpty());
    CHECK(room.answer({room.wait, room.holds}, u"opinion"_s).change.deltas.size() == 1);
    room.answer({room.wait, room.holds}, {});
    CHECK(room.answers() == u"|"_s);
    CHECK(edits::setOfClaims(room.stored({room.wait}), room.verification, {}, room.by()).change.isEmpty());
    room.undo();
    CHECK(room.answers() == u"opinion|opinion"_s);
}

TEST_CASE("A note is changed without opening the article, and undone", "[claims][edits]")
{
    Room room;
    const QList<StoredClaim> claims = room.stored({room.holds});
    REQUIRE(claims.size() == 1);
    CHECK(claims.first().annotation == *room.file.page(room.bridge.id).annotations.find(room.holds));
    room.file.store().perform(edits::changeNoteOf(claims.first(), u"Who built it?"_s, room.by()));
    CHECK(room.file.page(room.bridge.id).annotations.find(room.holds)->note == u"Who built it?"_s);
    CHECK(edits::changeNoteOf(room.stored({room.holds}).first(), u"Who built it?"_s, room.by())
              .change.isEmpty());
    room.undo();
    CHECK(room.file.page(room.bridge.id).annotations.find(room.holds)->note.isEmpty());
}

TEST_CASE(
    "A claim that is gone is left out, and one that was changed meanwhile is refused", "[claims][edits]")
{
    Room room;
    const QList<StoredClaim> before = room.stored({room.wait, room.holds});
    room.file.store().perform(edits::remove(room.file.page(room.harbour.id), {room.wait}, room.by()));
    CHECK(room.stored({room.wait, room.holds}).size() == 1);
    CHECK(room.stored({AnnotationId::make()}).isEmpty());
    room.answer({room.holds}, u"disputed"_s);
    const QString why = tests::errorOf([&] {
        room.file.store().perform(
            edits::setOfClaims({before.last()}, room.verification, u"false"_s, room.by()));
    });
    CHECK_FALSE(why.isEmpty());
    CHECK(room.answers() == u"|disputed"_s);
}
