// SPDX-License-Identifier: GPL-3.0-or-later
// Names and notes erased for good: in no byte of the file any more, while what is tagged stays.
#include "model/project/edits_entity.h"
#include "model/project/edits_variable.h"
#include "model/storage/backup.h"
#include "model/storage/erasing.h"
#include "tests/support/newsroom.h"
#include "tests/support/raw_project.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Erasure;
using storage::ErasureCount;
using storage::KeptNote;
using storage::NoteOwner;
using tests::bytesOf;
using tests::errorOf;
using tests::Newsroom;

namespace {

/// A newsroom in which Graz was called by another name, about which much was said, and which says something.
struct Confided : Newsroom
{
    Confided()
    {
        tag(u"Graz", u"organization");
        tag(u"Anna Weiss", u"person");
        tag(u"“We stay,”", u"claim");
        perform(edits::linkSource(page(), of(u"“We stay,”").id, of(u"Graz").id, u"said"_s, {}, by()));
        perform(edits::renameEntity(page(), name(), u"Xylophone"_s, by()));
        perform(edits::changeEntityNote(page(), name(), u"from vulpecula"_s, by()));
        Entity known = page().entities.value(name());
        Entity more = known;
        more.aliases.append(u"Obsidian"_s);
        more.description = u"a zanzibar"_s;
        Edit edit{u"change entity"_s, file.coder(), {}};
        edit.change.update(known, more);
        perform(edit);
    }

    ArticlePage page() { return file.page(article.id); }
    Annotation of(QStringView words) { return tests::find(page(), words); }
    EntityId name() { return of(u"Graz").entity; }
    SourceId source() { return page().sources.begin().key(); }
    QStringList told(const QList<QByteArray> &words) const
    {
        QStringList found;
        for (const QByteArray &word : words) {
            if (bytesOf(file.path()).toLower().contains(word)) {
                found.append(QString::fromLatin1(word));
            }
        }
        return found;
    }
    void erase(const Erasure &erasure)
    {
        REQUIRE(storage::eraseForGood(file.store(), erasure));
        file.reopen();
        for (const auto &finding : storage::checkProject(file.store().database()).findings) {
            FAIL_CHECK(finding.line().toStdString());
        }
    }
    /// The actions of the steps that can no longer be taken back, in order.
    QStringList lost()
    {
        QStringList actions;
        for (const storage::PastStep &step : file.store().pastSteps(0, 0, 100)) {
            if (step.step.isErased) {
                actions.prepend(step.step.action);
            }
        }
        return actions;
    }
};

const QList<QByteArray> secrets{"xylophone", "vulpecula", "obsidian", "zanzibar"};

} // namespace

TEST_CASE("Of an erased name no byte tells, and what was tagged stays and means nobody", "[erase]")
{
    Confided room;
    REQUIRE(room.told(secrets).size() == secrets.size());
    const EntityId name = room.name();
    const EntityId other = room.of(u"Anna Weiss").entity;
    room.perform(edits::dismissDouble(name, other, room.by()));
    const Erasure erasure{.names = {name}};
    CHECK(storage::countErasure(room.file.store(), erasure).mentions == 1);
    CHECK(storage::countErasure(room.file.store(), erasure).names == 1);
    SECTION ("as it is") {
    }
    SECTION ("and was once deleted, its source called by the name alone, and brought back") {
        room.file.store().deleteEntities({name}, room.file.coder());
        REQUIRE(room.page().sources.begin()->label == u"Xylophone"_s);
        room.undo();
    }
    SECTION ("and deleted, so that the source has its words alone") {
        room.file.store().deleteEntities({name}, room.file.coder());
    }
    room.erase(erasure);
    CHECK(room.told(secrets) == QStringList());
    CHECK(room.of(u"Graz").entity.isNull());
    CHECK(room.of(u"Anna Weiss").entity == other);
    CHECK(tests::sourceNames(room.page(), room.of(u"“We stay,”").id) == u"?"_s);
    CHECK(room.page().dismissals.isEmpty());
    CHECK(room.file.column(u"SELECT name FROM entity"_s) == QStringList{u"Anna Weiss"_s});
    CHECK(room.file.column(u"SELECT kind FROM erased WHERE kind <> 'step'"_s) == QStringList{u"entity"_s});
    Edit again{u"add entity"_s, room.file.coder(), {}};
    Entity entity;
    entity.id = name;
    entity.tag = room.file.tag(u"organization").id;
    entity.name = u"Back"_s;
    again.change.add(entity);
    CHECK(
        errorOf([&] { room.file.store().perform(again); })
        == u"This was erased for good from the project, so it does not come back."_s);
}

TEST_CASE("After a name is erased the steps that were about others are still taken back", "[erase]")
{
    Confided room;
    const EntityId name = room.name();
    room.tag(u"Weiss", u"person", 2);
    room.erase({.names = {name}});
    // Those that made or changed the name, and no others; the link says as much as before.
    CHECK(room.lost() == QStringList{u"tag"_s, u"rename entity"_s, u"entity note"_s, u"change entity"_s});
    const auto stepBack = [&room] {
        const auto step = room.file.store().undoState(room.file.coder()).undo;
        REQUIRE(step);
        room.file.store().undo(step->number, room.file.coder());
        return step->action;
    };
    CHECK(stepBack() == u"tag"_s); // the second Weiss
    CHECK(stepBack() == u"link source"_s);
    CHECK(room.page().relations.isEmpty());
    CHECK(stepBack() == u"tag"_s); // the claim
    CHECK(stepBack() == u"tag"_s); // Anna Weiss
    CHECK(room.page().annotations.size() == 1);
    while (room.file.store().undoState(room.file.coder()).redo) {
        room.redo();
    }
    CHECK(room.page().relations.size() == 1);
    CHECK(room.page().annotations.size() == 4);
    CHECK(tests::sourceNames(room.page(), room.of(u"“We stay,”").id) == u"?"_s);
    CHECK(room.told(secrets) == QStringList());
}

TEST_CASE("An answer that names an erased name goes, and so do those about it", "[erase][variables]")
{
    Confided room;
    const EntityId name = room.name();
    const auto variable = [&room](QStringView called) {
        return room.codebook().variableNamed(called)->id;
    };
    room.tag(u"Anna Weiss", u"claim");
    room.perform(edits::linkSource(
        room.page(), tests::find(room.page(), u"Anna Weiss").id, room.of(u"Graz").id, {}, {}, room.by()));
    const auto answer = [&](QStringView called, const Answer &said) {
        room.perform(edits::answer(room.page(), {room.source(), variable(called), said}, room.by()));
    };
    answer(u"affiliation", {{}, name});
    answer(u"role", {u"official"_s});
    room.erase({.names = {name}});
    CHECK(room.file.column(u"SELECT value FROM value"_s) == QStringList{u"official"_s});
    CHECK(room.told(secrets) == QStringList());
}

TEST_CASE("Erased notes are gone with all they ever said, and nothing else is", "[erase]")
{
    Confided room;
    const AnnotationId claim = room.of(u"“We stay,”").id;
    room.perform(edits::changeNote(room.page(), claim, u"first quintilian"_s, room.by()));
    room.perform(edits::changeNote(room.page(), claim, u"then marmalade"_s, room.by()));
    room.perform(edits::changeNote(room.page(), claim, {}, room.by()));
    Article noted = room.page().article;
    noted.note = u"pelargonium"_s;
    noted.outlet = u"The Post"_s;
    room.perform(edits::changeArticle(room.page().article, noted, room.by()));
    const QList<QByteArray> said{"quintilian", "marmalade", "pelargonium", "vulpecula"};
    REQUIRE(room.told(said).size() == 4);
    const Erasure erasure{
        .notes = {
            {NoteOwner::Kind::Annotation, claim.uuid},
            {NoteOwner::Kind::Article, room.article.id.uuid},
            {NoteOwner::Kind::Entity, room.name().uuid}}};
    CHECK(storage::countErasure(room.file.store(), erasure) == ErasureCount{0, 0, 4, 0});
    room.erase(erasure);
    CHECK(room.told(said) == QStringList());
    CHECK(room.lost() == QStringList{u"entity note"_s, u"note"_s, u"note"_s, u"note"_s});
    CHECK(room.page().article.outlet == u"The Post"_s);
    CHECK(room.page().entities.value(room.name()).name == u"Xylophone"_s);
    CHECK(room.of(u"“We stay,”").note.isEmpty());
    CHECK(storage::keptNotes(room.file.store()).isEmpty());
    // The step that changed the outlet, too, still can be taken back.
    room.undo();
    CHECK(room.page().article.outlet.isEmpty());
    CHECK(room.page().article.note.isEmpty());
    room.redo();
    CHECK(room.page().article.outlet == u"The Post"_s);
    CHECK(room.page().article.note.isEmpty());
}

TEST_CASE("All notes are listed, with what emptied and removed ones said last", "[erase]")
{
    Confided room;
    const AnnotationId claim = room.of(u"“We stay,”").id;
    room.perform(edits::changeNote(room.page(), claim, u"first"_s, room.by()));
    room.perform(edits::changeNote(room.page(), claim, u"then"_s, room.by()));
    room.perform(edits::changeNote(room.page(), claim, {}, room.by()));
    const AnnotationId weiss = room.of(u"Anna Weiss").id;
    room.perform(edits::changeNote(room.page(), weiss, u"tall"_s, room.by()));
    room.perform(edits::remove(room.page(), {weiss}, room.by()));
    const ArticleId in = room.article.id;
    CHECK(
        storage::keptNotes(room.file.store())
        == QList<KeptNote>{
            {{NoteOwner::Kind::Annotation, claim.uuid},
             in,
             u"Trains"_s,
             u"“We stay,”"_s,
             u"then"_s,
             false,
             true},
            {{NoteOwner::Kind::Entity, room.name().uuid},
             {},
             {},
             u"Xylophone"_s,
             u"from vulpecula"_s,
             true,
             true},
            {{NoteOwner::Kind::Annotation, weiss.uuid}, in, u"Trains"_s, {}, u"tall"_s, false, false}});
    // What nobody can go to any more is erased all the same.
    room.erase({.notes = {{NoteOwner::Kind::Annotation, weiss.uuid}}});
    CHECK(room.told({"tall"}) == QStringList());
    room.undo();
    CHECK(room.of(u"Anna Weiss").note.isEmpty());
}

TEST_CASE("Backups are named that hold an erased name or note, and no others", "[erase]")
{
    Confided room;
    const QTemporaryDir root;
    const EntityId name = room.name();
    const Erasure note{.notes = {{NoteOwner::Kind::Entity, name.uuid}}};
    const Erasure erasedName{.names = {name}};
    const auto holding = [&](const Erasure &erasure) {
        return storage::backupsHolding(room.file.path(), erasure, root.path()).size();
    };
    storage::backUp(room.file.path(), storage::BackupReason::Upgrade, root.path());
    CHECK(holding(note) == 1);
    CHECK(holding(erasedName) == 1);
    room.erase(note);
    storage::backUp(room.file.path(), storage::BackupReason::Merge, root.path());
    CHECK(holding(note) == 1);
    CHECK(holding(erasedName) == 2);
    room.erase(erasedName);
    storage::backUp(room.file.path(), storage::BackupReason::Daily, root.path());
    CHECK(holding(erasedName) == 2);
}
