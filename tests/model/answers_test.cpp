// SPDX-License-Identifier: GPL-3.0-or-later
// What is answered to variables, and what is turned down: stored, taken back, carried along.
#include "model/project/edits_coder.h"
#include "model/project/edits_variable.h"
#include "model/project/standard_variables.h"
#include "model/storage/clean_copy.h"
#include "model/storage/erasing.h"
#include "model/storage/repair.h"
#include "tests/support/newsroom.h"
#include "tests/support/raw_project.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::errorOf;
using tests::Newsroom;

namespace {

/// A newsroom with a claim of Anna Weiss, about which and whom something can be answered.
struct Interview : Newsroom
{
    Interview()
    {
        tag(u"Anna Weiss", u"person");
        tag(u"Graz", u"organization");
        tag(u"“We stay,”", u"claim");
        const ArticlePage before = page();
        perform(edits::linkSource(
            before, tests::find(before, u"“We stay,”").id, tests::find(before, u"Anna Weiss").id, u"said"_s,
            {}, by()));
    }

    ArticlePage page() { return file.page(article.id); }
    AnnotationId claim() { return tests::find(page(), u"“We stay,”").id; }
    SourceId source() { return page().sources.begin().key(); }
    EntityId entity(QStringView words) { return tests::find(page(), words).entity; }
    VariableId variable(QStringView name) { return codebook().variableNamed(name)->id; }
    storage::Performed answer(const AnswerSubject &subject, QStringView name, const Answer &answer)
    {
        return perform(edits::answer(page(), {subject, variable(name), answer}, by()));
    }
    void answerAll()
    {
        answer(claim(), u"verification", {u"disputed"_s, {}, {}, u"asked the mayor"_s});
        answer(source(), u"role", {u"official"_s});
        answer(source(), u"affiliation", {{}, entity(u"Graz")});
        answer(entity(u"Anna Weiss"), u"gender", {u"woman"_s, {}, VariableValue::Basis::Inferred});
    }
    QStringList answers()
    {
        return file.column(
            u"SELECT w.name || '=' || coalesce(e.name, v.value) || coalesce(' of ' || n.uuid, '') FROM value "
            u"v "
            "JOIN variable w ON w.id = v.variable LEFT JOIN entity e ON e.id = v.names "
            "LEFT JOIN coder n ON n.id = v.coder AND n.name = 'Bea' WHERE v.removed = 0 ORDER BY w.position"_s);
    }
};

const QStringList allAnswers{
    u"gender=woman"_s, u"role=official"_s, u"affiliation=Graz"_s, u"verification=disputed"_s};

QStringList namesOf(const QList<Variable> &variables)
{
    QStringList names;
    for (const Variable &variable : variables) {
        names.append(variable.name);
    }
    return names;
}

} // namespace

TEST_CASE("a new project asks for what a source audit needs", "[variables]")
{
    Newsroom room;
    const Codebook codebook = room.codebook();
    CHECK(
        namesOf(codebook.variables)
        == QStringList{
            u"gender"_s, u"role"_s, u"affiliation"_s, u"named"_s, u"quotation"_s, u"verification"_s,
            u"evidence"_s});
    const Variable gender = *codebook.variableNamed(u"GENDER");
    CHECK(gender.subject == Variable::Subject::Entity);
    CHECK(gender.tag == codebook.named(u"person")->id);
    CHECK(gender.option(u"not_stated")->missing);
    CHECK(gender.option(u"declined")->missing);
    CHECK_FALSE(gender.option(u"woman")->missing);
    CHECK(codebook.variableNamed(u"role")->options.size() == 10);
    CHECK(codebook.variableNamed(u"affiliation")->level == Variable::Level::Entity);
    CHECK(codebook.variableNamed(u"verification")->subject == Variable::Subject::Claim);
    CHECK(codebook.asksOf(gender, codebook.named(u"person")->id));
    CHECK_FALSE(codebook.asksOf(gender, codebook.named(u"place")->id));
    CHECK(codebook.asksOf(*codebook.variableNamed(u"quotation"), codebook.named(u"claim")->id));
    CHECK_FALSE(codebook.asksOf(*codebook.variableNamed(u"quotation"), codebook.named(u"person")->id));
    room.requireSound();
}

TEST_CASE("answers are in the file as they are on the page, and undo takes each back", "[variables]")
{
    Interview room;
    const ArticlePage empty = room.page();
    room.answerAll();
    CHECK(room.answers() == allAnswers);
    const ArticlePage page = room.page();
    const VariableValue *checked = page.values.answer(room.claim().uuid, room.variable(u"verification"));
    REQUIRE(checked);
    CHECK(checked->value == u"disputed"_s);
    CHECK(checked->note == u"asked the mayor"_s);
    CHECK(checked->coder == room.file.coder());
    const VariableValue *gender =
        page.values.answer(room.entity(u"Anna Weiss").uuid, room.variable(u"gender"));
    REQUIRE(gender);
    CHECK(gender->basis == VariableValue::Basis::Inferred);
    CHECK(gender->coder.isNull());
    CHECK(page.values.size() == 4);
    room.requireSound();
    room.file.reopen();
    CHECK(room.page().values == page.values);
    for (int i = 0; i < 4; ++i) {
        room.undo();
    }
    CHECK(room.answers() == QStringList());
    CHECK(room.page().values == empty.values);
    for (int i = 0; i < 4; ++i) {
        room.redo();
    }
    CHECK(room.page().values == page.values);
}

TEST_CASE("memory follows the change of an answer as the file does", "[variables]")
{
    Interview room;
    ArticlePage page = room.page();
    const auto step = [&](const AnswerSubject &subject, QStringView name, const Answer &answer) {
        page.apply(room.answer(subject, name, answer).change);
        CHECK(page.values == room.page().values);
        CHECK(page.entities == room.page().entities);
    };
    step(room.claim(), u"quotation", {u"direct"_s});
    step(room.claim(), u"quotation", {u"mixed"_s});
    step(room.source(), u"affiliation", {{}, room.entity(u"Graz")});
    step(room.article.id, u"role", {u"official"_s});
    step(room.entity(u"Anna Weiss"), u"gender", {u"declined"_s});
    step(room.claim(), u"quotation", {});
    CHECK(page.values.size() == 3);
    CHECK_FALSE(page.values.answer(room.claim().uuid, room.variable(u"quotation")));
}

TEST_CASE("the same answer again is no edit", "[variables]")
{
    Interview room;
    room.answerAll();
    CHECK(room.answer(room.source(), u"role", {u"official"_s}).number == 0);
    CHECK(room.answer(room.source(), u"named", {}).number == 0);
    CHECK(room.answer(SourceId::make(), u"role", {u"official"_s}).number == 0);
}

TEST_CASE("several answers are one step", "[variables]")
{
    Interview room;
    const Edit edit = edits::answer(
        room.page(),
        QList<AnswerCell>{
            {room.source(), room.variable(u"role"), {u"expert"_s}},
            {room.source(), room.variable(u"named"), {u"named"_s}}},
        room.by());
    CHECK(edit.action == u"set values"_s);
    room.perform(edit);
    CHECK(room.answers() == QStringList{u"role=expert"_s, u"named=named"_s});
    room.undo();
    CHECK(room.answers() == QStringList());
}

TEST_CASE("answers go with what they are about and come back with it", "[variables]")
{
    Interview room;
    room.answerAll();
    const ArticlePage before = room.page();
    room.perform(edits::remove(before, {room.claim()}, room.by()));
    // The source spoke nowhere else, so its role and affiliation went with it. The gender is Anna's own.
    CHECK(room.answers() == QStringList{u"gender=woman"_s});
    room.requireSound();
    room.undo();
    CHECK(room.answers() == allAnswers);
    CHECK(room.page().values == before.values);
}

TEST_CASE("a name of which something is known stays when its last mention goes", "[variables]")
{
    Interview room;
    room.answerAll();
    const ArticlePage page = room.page();
    room.perform(edits::unlink(page, page.relations.begin().key(), room.by()));
    const ArticlePage after = room.page();
    room.perform(edits::remove(
        after, {tests::find(after, u"Anna Weiss").id, tests::find(after, u"Graz").id}, room.by()));
    CHECK(room.names() == QStringList{u"Anna Weiss person"_s});
}

TEST_CASE("whom an answer names stays as long as it does", "[variables]")
{
    Interview room;
    room.answerAll();
    room.perform(edits::remove(room.page(), {tests::find(room.page(), u"Graz").id}, room.by()));
    CHECK(room.names().contains(u"Graz organization"_s));
    ArticlePage page = room.page();
    const storage::Performed taken = room.answer(room.source(), u"affiliation", {});
    CHECK_FALSE(room.names().contains(u"Graz organization"_s));
    page.apply(taken.change);
    CHECK(page.entities == room.page().entities);
    room.undo();
    CHECK(room.answers() == allAnswers);
    CHECK(room.names().contains(u"Graz organization"_s));
}

TEST_CASE("a tag cannot be taken back from under its answers", "[variables][undo]")
{
    Interview room;
    const storage::Performed tagged = room.tag(u"Graz listened", u"claim");
    const AnnotationId id = tests::find(room.page(), u"Graz listened").id;
    room.answer(id, u"verification", {u"opinion"_s});
    CHECK(
        errorOf([&] { room.file.store().undo(tagged.number, room.file.coder()); })
        == u"“Graz listened” cannot be taken back, because “Verification” was answered for it later. Take "
           u"that "
           "back first."_s);
    room.undo();
    room.file.store().undo(tagged.number, room.file.coder());
    room.requireSound();
}

TEST_CASE("a proposal is turned down once, and undo offers it again", "[variables]")
{
    Interview room;
    const TextRange place = tests::rangeOf(room.page().text, u"Weiss"_s, 2);
    const EntityId anna = room.entity(u"Anna Weiss");
    const auto dismiss = [&] {
        return room.perform(edits::dismiss(room.page(), Dismissal::Kind::Mention, place, anna, room.by()));
    };
    ArticlePage page = room.page();
    page.apply(dismiss().change);
    CHECK(dismiss().number == 0);
    REQUIRE(room.page().dismissals.size() == 1);
    CHECK(page.dismissals == room.page().dismissals);
    CHECK(room.page().dismissals.begin()->range == place);
    CHECK(room.file.store().readPage(room.article.id, {{CoderId::make()}, {}}).dismissals.isEmpty());
    room.requireSound();
    room.undo();
    CHECK(room.page().dismissals.isEmpty());
}

TEST_CASE("what was turned down moves with its words and is forgotten with them", "[variables][correction]")
{
    Interview room;
    const auto placeOf = [&room](const QString &words, int occurrence = 1) {
        return tests::rangeOf(room.page().text, words, occurrence);
    };
    room.perform(
        edits::dismiss(room.page(), Dismissal::Kind::Quotation, placeOf(u"“We stay,”"_s), {}, room.by()));
    room.perform(edits::dismiss(
        room.page(), Dismissal::Kind::Mention, placeOf(u"Weiss"_s, 2), room.entity(u"Anna Weiss"),
        room.by()));
    const ArticlePage before = room.page();
    ArticlePage memory = before;
    const TextRange second = placeOf(u"Weiss"_s, 2);
    const Splices splices(
        {{0, {}, u"🙂 Then "_s}, {second.start + 2, before.text.sliced(second.start + 2, 2), u""_s}});
    const storage::Performed corrected =
        room.perform(room.file.store().correction(room.article.id, splices, room.by()));
    memory.apply(corrected.change);
    REQUIRE(room.page().dismissals.size() == 1);
    CHECK(memory.dismissals == room.page().dismissals);
    CHECK(room.page().dismissals.begin()->range == placeOf(u"“We stay,”"_s));
    room.requireSound();
    room.undo();
    CHECK(room.page().dismissals == before.dismissals);
}

TEST_CASE("codings given to another coder take their answers along", "[variables][coders]")
{
    Interview room;
    room.answerAll();
    room.answer(room.article.id, u"named", {u"named"_s});
    const CoderId bea = room.file.addCoder(u"Bea"_s);
    room.file.store().giveCodings(
        {room.file.coder(), bea, storage::Giving::Reach::Project, {}, {}}, room.file.coder());
    const QString of = u" of "_s + bea.text();
    CHECK(
        room.answers()
        == QStringList{
            u"gender=woman"_s, u"role=official"_s + of, u"affiliation=Graz"_s + of, u"named=named"_s + of,
            u"verification=disputed"_s + of});
    room.requireSound();
    room.undo();
    CHECK(room.answers().contains(u"role=official"_s));
}

TEST_CASE("a variable goes with its tag into another", "[variables]")
{
    Interview room;
    room.add(u"human"_s, Tag::Role::Entity);
    room.merge(u"person", u"human");
    CHECK(room.codebook().variableNamed(u"gender")->tag == room.codebook().named(u"human")->id);
    room.undo();
    CHECK(room.codebook().variableNamed(u"gender")->tag == room.codebook().named(u"person")->id);
}

TEST_CASE("a deleted tag leaves its variable to the one above", "[variables]")
{
    Newsroom room;
    Codebook codebook = room.codebook();
    room.perform(edits::deleteTag(codebook, codebook.named(u"person")->id, room.by()));
    CHECK(room.codebook().variableNamed(u"gender")->tag.isNull());
    room.undo();
    CHECK(room.codebook() == codebook);
}

TEST_CASE("options are renamed and added without touching what was answered", "[variables]")
{
    Interview room;
    room.answerAll();
    const Variable before = *room.codebook().variableNamed(u"role");
    Variable after = before;
    after.label = u"In which role"_s;
    after.options[0].label = u"Government"_s;
    after.options.append({OptionId::make(), u"athlete"_s, u"Athlete"_s});
    const storage::Performed changed = room.perform(edits::changeVariable(before, after, room.by()));
    CHECK(*room.codebook().variableNamed(u"role") == after);
    Codebook memory = room.codebook();
    memory.apply(changed.change.inverse());
    CHECK(*memory.variableNamed(u"role") == before);
    CHECK(room.answers() == allAnswers);
    CHECK(room.file.store().undoState(room.file.coder()).undo->subject == u"In which role"_s);
    room.requireSound();
    room.undo();
    CHECK(*room.codebook().variableNamed(u"role") == before);
}

TEST_CASE("the history calls an answer by its variable and label", "[variables][history]")
{
    Interview room;
    room.answer(room.claim(), u"verification", {u"cannot_check"_s});
    CHECK(
        room.file.store().undoState(room.file.coder()).undo->subject == u"Verification: Cannot be checked"_s);
    room.answer(room.source(), u"affiliation", {{}, room.entity(u"Graz")});
    CHECK(room.file.store().undoState(room.file.coder()).undo->subject == u"Affiliation: Graz"_s);
}

TEST_CASE("a clean copy keeps the answers without their notes", "[variables]")
{
    Interview room;
    room.answerAll();
    room.perform(edits::remove(room.page(), {tests::find(room.page(), u"Graz").id}, room.by()));
    const QString path = room.file.folder() + u"/clean.tagline"_s;
    room.file.store().saveCopy(path + u".draft"_s);
    storage::cleanCopy(path + u".draft"_s, path, {.notes = true, .coders = true});
    storage::Store copy(path, storage::Store::Mode::ReadWrite);
    CHECK(storage::checkProject(copy.database()).findings.isEmpty());
    const ArticlePage page = copy.readPage(room.article.id, {});
    CHECK(page.values.size() == 4);
    for (const VariableValue &value : page.values) {
        CHECK(value.note == QString());
    }
}

TEST_CASE("an article erased for good takes its answers out of every byte", "[variables][erase]")
{
    Interview room;
    room.answer(room.claim(), u"evidence", {u"https://zanzibar.example/ledger"_s});
    room.answer(room.entity(u"Anna Weiss"), u"gender", {u"woman"_s, {}, {}, u"xylophone of a note"_s});
    room.answer(room.source(), u"affiliation", {{}, room.entity(u"Graz")});
    room.perform(edits::dismiss(room.page(), Dismissal::Kind::Quotation, {0, 4}, {}, room.by()));
    REQUIRE(storage::eraseForGood(
        room.file.store(), {.articles = {room.article.id}}, [](double) { return true; }));
    room.file.reopen();
    CHECK(
        room.file.column(u"SELECT count(*) FROM value UNION ALL SELECT count(*) FROM dismissal "
                         "UNION ALL SELECT count(*) FROM entity"_s)
        == QStringList{u"0"_s, u"0"_s, u"0"_s});
    room.requireSound();
    room.file.close();
    const QByteArray bytes = tests::bytesOf(room.file.path());
    CHECK_FALSE(bytes.contains("zanzibar"));
    CHECK_FALSE(bytes.contains("xylophone"));
}

TEST_CASE("a check tells of answers that cannot be", "[variables][check]")
{
    Interview room;
    room.answerAll();
    const auto findings = [&room](const QString &damage) {
        room.file.sql(u"SAVEPOINT before"_s);
        room.file.sql(damage);
        QStringList texts;
        for (const storage::Finding &finding : storage::checkProject(room.file.store().database()).findings) {
            texts.append(finding.text);
        }
        room.file.sql(u"ROLLBACK TO before"_s);
        room.file.sql(u"RELEASE before"_s);
        return texts;
    };
    CHECK(
        findings(u"UPDATE value SET value = 'nonsense' WHERE value = 'official'"_s)
        == QStringList{u"An answer is none of those that its variable allows."_s});
    CHECK(
        findings(u"UPDATE value SET names = NULL, value = 'Graz' WHERE names IS NOT NULL"_s)
        == QStringList{
            u"An answer names an entity though its variable asks for none, or names none though it does."_s});
    CHECK(
        findings(u"UPDATE value SET names = NULL, value = 'not_stated' WHERE names IS NOT NULL"_s).isEmpty());
    room.file.sql(u"UPDATE option SET missing = 0 WHERE value = 'declined'"_s);
    CHECK(
        findings(u"UPDATE value SET names = NULL, value = 'declined' WHERE names IS NOT NULL"_s)
        == QStringList{
            u"An answer names an entity though its variable asks for none, or names none though it does."_s});
    CHECK(findings(u"UPDATE entity SET removed = 1 WHERE name = 'Graz'"_s)
              .contains(u"An answer to a variable is shown though what it is about, or whom it names, was "
                        "removed."_s));
    room.requireSound();
}

TEST_CASE("a repair saves variables, answers and what was turned down", "[variables][repair]")
{
    Interview room;
    room.answerAll();
    room.perform(edits::dismiss(room.page(), Dismissal::Kind::Quotation, {0, 4}, {}, room.by()));
    const ArticlePage page = room.page();
    const Codebook codebook = room.codebook();
    room.file.close();
    const QString to = room.file.folder() + u"/repaired.tagline"_s;
    storage::repairProject(room.file.path(), to, [] {});
    storage::Store repaired(to, storage::Store::Mode::ReadWrite);
    CHECK(repaired.codebook() == codebook);
    const ArticlePage saved = repaired.readPage(room.article.id, {});
    CHECK(saved.values == page.values);
    CHECK(saved.dismissals == page.dismissals);
    CHECK(storage::checkProject(repaired.database()).findings.isEmpty());
}
