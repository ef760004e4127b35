// SPDX-License-Identifier: GPL-3.0-or-later
// Rows become answers as the window gives them, or are refused with a reason.
#include "model/exchange/answers_file.h"
#include "model/exchange/answers_loading.h"
#include "model/exchange/codebook_rules.h"
#include "model/exchange/export.h"
#include "model/storage/known_entities.h"
#include "tests/support/newsroom.h"
#include "tests/support/random_coding.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace model;
using exchange::AnswerRow;
using exchange::AnswersCount;
using exchange::AnswersLoading;
using tests::Newsroom;
using tests::ProjectFile;
using Basis = VariableValue::Basis;

namespace {

NameIndex namesOf(ProjectFile &file)
{
    NameIndex names;
    for (const Entity &entity : storage::knownEntities(file.store().database())) {
        names.put(entity);
    }
    return names;
}

/// Loads rows as one step.
class Load
{
public:
    explicit Load(ProjectFile &file, bool clears = false)
        : m_file(file)
        , m_snapshot(file.store().snapshot())
        , m_names(namesOf(file))
        , m_loading(file.store(), m_snapshot, m_names, {file.coder(), file.round(), 99}, clears)
    {
    }

    AnswersLoading &loading() { return m_loading; }
    /// Why a row is refused; empty if it is not.
    QString take(const AnswerRow &row)
    {
        try {
            m_loading.take(row);
        } catch (const exchange::RowError &error) {
            CHECK(error.line == row.line);
            return error.why;
        }
        return {};
    }
    AnswersCount write()
    {
        const Edit edit = m_loading.edit();
        if (!edit.change.isEmpty()) {
            m_file.store().perform(edit);
        }
        return m_loading.count();
    }

private:
    ProjectFile &m_file;
    storage::Snapshot m_snapshot;
    NameIndex m_names;
    AnswersLoading m_loading;
};

/// A claim of Anna Weiss, with an organization.
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
    Annotation found(QStringView words) { return tests::find(page(), words); }
    const VariableValue *answer(QUuid subject, QStringView variable)
    {
        shown = page();
        return shown.values.answer(subject, codebook().variableNamed(variable)->id);
    }

    ArticlePage shown;
};

AnswerRow row(const QString &variable, const QString &value)
{
    AnswerRow row;
    row.line = 7;
    row.variable = variable;
    row.value = value;
    return row;
}

} // namespace

TEST_CASE("an answer finds its subject by an id, a title or names", "[answers_loading]")
{
    Interview room;
    const QUuid claim = room.found(u"“We stay,”").id.uuid;
    const QUuid source = room.page().sources.begin().key().uuid;
    const QUuid anna = room.found(u"Anna Weiss").entity.uuid;
    Load load(room.file);
    AnswerRow verification = row(u"Verification"_s, u"Disputed"_s);
    verification.annotation = claim.toString(QUuid::WithoutBraces).left(30).toUpper();
    CHECK(load.take(verification) == QString());
    AnswerRow role = row(u"role"_s, u"official"_s);
    role.article = u"Trains"_s;
    role.source = u"anna weiss"_s;
    role.note = u"mayor"_s;
    CHECK(load.take(role) == QString());
    AnswerRow affiliation = row(u"affiliation"_s, u"graz"_s);
    affiliation.subjectId = source.toString(QUuid::WithoutBraces);
    CHECK(load.take(affiliation) == QString());
    AnswerRow gender = row(u"gender"_s, u"woman"_s);
    gender.entity = u"Anna Weiss"_s;
    gender.basis = u"Self described"_s;
    CHECK(load.take(gender) == QString());
    CHECK(load.write() == AnswersCount{4, 0, 0, 0});

    CHECK(room.answer(claim, u"verification")->value == u"disputed"_s);
    CHECK(room.answer(source, u"role")->value == u"official"_s);
    CHECK(room.answer(source, u"role")->note == u"mayor"_s);
    CHECK(room.answer(source, u"affiliation")->names == room.found(u"Graz").entity);
    CHECK(room.answer(source, u"affiliation")->value.isEmpty());
    CHECK(room.answer(anna, u"gender")->value == u"woman"_s);
    CHECK(room.answer(anna, u"gender")->basis == Basis::SelfDescribed);
    CHECK(room.answer(anna, u"gender")->coder.isNull());
    CHECK(room.answer(claim, u"verification")->coder == room.file.coder());
    CHECK(room.answer(claim, u"verification")->updated == 99);
    room.requireSound();
    // One step, which undo takes back.
    CHECK(
        room.file.column(u"SELECT action FROM history ORDER BY number DESC LIMIT 1"_s).first()
        == u"set values"_s);
    room.undo();
    CHECK(room.page().values.size() == 0);
}

TEST_CASE("basis and note stay where they are not written, and go where they are empty", "[answers_loading]")
{
    Interview room;
    const auto answer = [&](const QString &value, const std::optional<QString> &basis,
                            const std::optional<QString> &note) {
        Load load(room.file);
        AnswerRow gender = row(u"gender"_s, value);
        gender.entity = u"Anna Weiss"_s;
        gender.basis = basis;
        gender.note = note;
        CHECK(load.take(gender) == QString());
        return load.write();
    };
    const QUuid anna = room.found(u"Anna Weiss").entity.uuid;
    answer(u"woman"_s, u"inferred"_s, u"by her name"_s);
    CHECK(answer(u"woman"_s, {}, {}) == AnswersCount{0, 0, 0, 1});
    CHECK(answer(u"other"_s, {}, {}) == AnswersCount{0, 1, 0, 0});
    CHECK(room.answer(anna, u"gender")->basis == Basis::Inferred);
    CHECK(room.answer(anna, u"gender")->note == u"by her name"_s);
    CHECK(answer(u"other"_s, QString(), QString()) == AnswersCount{0, 1, 0, 0});
    CHECK(room.answer(anna, u"gender")->basis == Basis::None);
    CHECK(room.answer(anna, u"gender")->note.isEmpty());
}

TEST_CASE("an empty value takes an answer away only where that is wanted", "[answers_loading]")
{
    Interview room;
    AnswerRow gender = row(u"gender"_s, u"woman"_s);
    gender.entity = u"Anna Weiss"_s;
    Load first(room.file);
    first.take(gender);
    first.write();
    gender.value = u" "_s;
    Load keeps(room.file);
    CHECK(keeps.take(gender) == QString());
    CHECK(keeps.write() == AnswersCount{0, 0, 0, 1});
    CHECK(room.page().values.size() == 1);
    Load clears(room.file, true);
    CHECK(clears.take(gender) == QString());
    CHECK(clears.write() == AnswersCount{0, 0, 1, 0});
    CHECK(room.page().values.size() == 0);
    CHECK(
        room.file.column(u"SELECT action FROM history ORDER BY number DESC LIMIT 1"_s).first()
        == u"set value"_s);
}

TEST_CASE("what does not fit the project is refused with what there is", "[answers_loading]")
{
    Interview room;
    Load load(room.file);
    const auto refused = [&](const auto &change) {
        AnswerRow bad = row(u"role"_s, u"official"_s);
        bad.article = u"Trains"_s;
        bad.source = u"Anna Weiss"_s;
        change(bad);
        return load.take(bad);
    };
    CHECK(
        refused([](AnswerRow &bad) { bad.variable = u"mood"_s; })
        == u"there is no variable “mood”. There are: gender, role, affiliation, named, quotation, "
           "verification, evidence."_s);
    CHECK(refused([](AnswerRow &bad) {
              bad.variable.clear();
          }).startsWith(u"it names no variable. There are: "_s));
    CHECK(
        refused([](AnswerRow &bad) { bad.article = u"Ferries"_s; })
        == u"there is no article “Ferries”. Give the beginning of an id, or an exact title."_s);
    CHECK(
        refused([](AnswerRow &bad) { bad.source = u"Bea"_s; })
        == u"“Bea” is no source in “Trains”. There are: “Anna Weiss”."_s);
    CHECK(
        refused([](AnswerRow &bad) { bad.source.clear(); })
        == u"it does not say whom “role” is answered about: it is asked of a source in an article (article "
           u"and "
           "source)."_s);
    CHECK(refused([](AnswerRow &bad) {
              bad.value = u"mayor"_s;
          }).startsWith(u"“mayor” is none of the answers to “role”."_s));
    CHECK(
        refused([](AnswerRow &bad) { bad.basis = u"guess"_s; })
        == u"“guess” is nothing an answer rests on. There are: self-described, stated, looked up, inferred."_s);
    CHECK(
        refused([](AnswerRow &bad) { bad.coder = u"Bea"_s; })
        == u"there is no coder “Bea”. There are: Coder 1."_s);
    CHECK(
        refused([](AnswerRow &bad) { bad.round = u"pilot"_s; })
        == u"there is no round “pilot”. There are: main."_s);
    CHECK(
        refused([](AnswerRow &bad) {
            bad.variable = u"affiliation"_s;
            bad.value = u"Gras"_s;
        })
        == u"No person, place or organization of the project is called “Gras”. Did you mean “Graz”?"_s);
    CHECK(
        refused([](AnswerRow &bad) {
            bad.subject = u"thing"_s;
            bad.subjectId = u"x"_s;
        })
        == u"“thing” is no kind of subject. There are: article, annotation, source, entity."_s);
    CHECK(
        refused([](AnswerRow &bad) { bad.subjectId = u"ffff"_s; })
        == u"there is no source with the id “ffff”."_s);
    CHECK(load.loading().edit().change.isEmpty());
    CHECK(load.loading().count() == AnswersCount{});
}

TEST_CASE("why there is no name is an answer where names are", "[answers_loading]")
{
    Interview room;
    const QUuid source = room.page().sources.begin().key().uuid;
    Load load(room.file);
    AnswerRow affiliation = row(u"affiliation"_s, u"Declined to say"_s);
    affiliation.subjectId = source.toString(QUuid::WithoutBraces);
    CHECK(load.take(affiliation) == QString());
    CHECK(load.write() == AnswersCount{1, 0, 0, 0});
    CHECK(room.answer(source, u"affiliation")->value == u"declined"_s);
    CHECK(room.answer(source, u"affiliation")->names.isNull());
}

TEST_CASE("choices of which none is one are no answer", "[answers_loading]")
{
    Interview room;
    Variable topics = *room.codebook().variableNamed(u"quotation");
    const Variable before = topics;
    topics.level = Variable::Level::Choices;
    room.perform(edits::changeVariable(before, topics, room.by()));
    Load load(room.file);
    AnswerRow several = row(u"quotation"_s, u" ; "_s);
    several.annotation = room.found(u"“We stay,”").id.text();
    CHECK(load.take(several) == u"“ ; ” is no answer to “quotation”."_s);
    several.value = u"mixed;Direct"_s;
    CHECK(load.take(several) == QString());
    load.write();
    CHECK(room.answer(room.found(u"“We stay,”").id.uuid, u"quotation")->value == u"direct;mixed"_s);
}

TEST_CASE("a variable is asked of its own subjects only", "[answers_loading]")
{
    Interview room;
    Load load(room.file);
    AnswerRow gender = row(u"gender"_s, u"woman"_s);
    gender.entity = u"Graz"_s;
    CHECK(load.take(gender) == u"“gender” is not asked of “Graz” (organization)."_s);
    AnswerRow verification = row(u"verification"_s, u"false"_s);
    verification.annotation = room.found(u"Anna Weiss").id.text();
    CHECK(load.take(verification) == u"“verification” is not asked of “Anna Weiss” (person)."_s);
    AnswerRow role = row(u"role"_s, u"official"_s);
    role.subject = u"article"_s;
    role.subjectId = room.article.id.text();
    CHECK(load.take(role) == u"“role” is not asked of “Trains”."_s);
    const auto ids = [&](int most) {
        QString all;
        for (const auto &one : storage::AnsweredSubjects(room.file.store()).annotations(u"0"_s, most)) {
            all += one.id().toString(QUuid::WithoutBraces);
        }
        return all.size() / 36;
    };
    CHECK(ids(10) == 3);
    CHECK(ids(2) == 2);
    verification.annotation = u"0"_s;
    CHECK(load.take(verification).startsWith(u"“0” fits several; give more of the id: "_s));
}

TEST_CASE("rows that contradict each other are refused, those that repeat are not", "[answers_loading]")
{
    Interview room;
    Load load(room.file);
    AnswerRow gender = row(u"gender"_s, u"woman"_s);
    gender.entity = u"Anna Weiss"_s;
    CHECK(load.take(gender) == QString());
    gender.line = 8;
    CHECK(load.take(gender) == QString());
    gender.line = 9;
    gender.value = u"man"_s;
    CHECK(load.take(gender) == u"line 7 answers “gender” about “Anna Weiss” in another way."_s);
    CHECK(load.write() == AnswersCount{1, 0, 0, 1});
    CHECK(room.answer(room.found(u"Anna Weiss").entity.uuid, u"gender")->value == u"woman"_s);
}

TEST_CASE("what is said of a coder's claim is theirs", "[answers_loading]")
{
    Interview room;
    const CoderId bea = room.file.addCoder(u"Bea"_s);
    room.file.tagWords(room.article.id, u"said Weiss", u"claim", 1, bea);
    const ArticlePage hers = room.file.store().readPage(room.article.id, {{bea}, {}});
    Load load(room.file);
    AnswerRow verification = row(u"verification"_s, u"false"_s);
    verification.annotation = tests::find(hers, u"said Weiss").id.text();
    verification.coder = u"Coder 1"_s;
    CHECK(load.take(verification) == u"“said Weiss” is the work of Bea, not of Coder 1."_s);
    verification.coder = u"Bea"_s;
    CHECK(load.take(verification) == QString());
    load.write();
    const ArticlePage now = room.file.store().readPage(room.article.id, {{bea}, {}});
    REQUIRE(now.values.size() == 1);
    CHECK(now.values.begin()->coder == bea);
    room.requireSound();
}

namespace {

/// The rows of the table `values` without when each was said.
QStringList timeless(storage::Store &store)
{
    exchange::ExportRequest request;
    request.what = exchange::What::Values;
    request.coder = u"all"_s;
    const exchange::ExportPreview table = exchange::preview(store, request, 10'000);
    QStringList lines;
    for (QStringList row : table.rows) {
        row[table.columns.indexOf(u"updated"_s)].clear();
        lines.append(row.join(u'|'));
    }
    lines.sort();
    return lines;
}

/// Answers something of anything, as a row.
AnswerRow anyRow(tests::Random &random, tests::RandomCoding &coding, const Codebook &codebook)
{
    AnswerRow row;
    const Variable &variable = codebook.variables[random.below(codebook.variables.size())];
    const Article &article = coding.articles[random.below(coding.articles.size())];
    const CoderId coder = coding.coders[random.below(coding.coders.size())];
    const ArticlePage page = coding.page(article.id, coder);
    QList<QUuid> ids;
    for (const Annotation &annotation : page.annotations) {
        ids.append(annotation.id.uuid);
    }
    if (variable.subject == Variable::Subject::Source || variable.subject == Variable::Subject::Entity) {
        ids.clear();
        for (const Source &source : page.sources) {
            const bool isSource = variable.subject == Variable::Subject::Source;
            ids.append(isSource ? source.id.uuid : source.entity.uuid);
        }
    }
    row.variable = variable.name;
    row.subjectId = ids.isEmpty() ? QString() : ids[random.below(ids.size())].toString(QUuid::WithoutBraces);
    const QList<Entity> entities = page.entities.values();
    row.value = variable.level == Variable::Level::Entity
        ? entities.isEmpty() ? QString() : entities[random.below(entities.size())].id.text()
        : variable.options.isEmpty() ? random.textOf({u"=x", u"\n", u"a, \"b\"", u"é", u"🙂"}, 3)
                                     : variable.options[random.below(variable.options.size())].value;
    row.basis = std::array{u""_s, u"stated"_s, u"looked up"_s}.at(static_cast<size_t>(random.below(3)));
    row.note = random.textOf({u"", u"-1+2", u"note", u"\n", u"'"}, 2);
    return row;
}

} // namespace

TEST_CASE(
    "a table that was exported answers the same in another copy, whatever its preset", "[answers_loading]")
{
    tests::Random random;
    CAPTURE(random.seed());
    tests::RandomCoding coding(random);
    const QString copy = coding.project.folder() + u"/copy.tagline"_s;
    coding.project.store().saveCopy(copy);
    const Codebook codebook = coding.project.store().codebook();
    Load load(coding.project);
    for (int i = 0; i < 120; ++i) {
        load.take(anyRow(random, coding, codebook)); // what does not fit is refused
    }
    REQUIRE(load.write().added > 5);
    const QStringList expected = timeless(coding.project.store());

    for (const exchange::Preset preset :
         {exchange::Preset::Exact, exchange::Preset::Excel, exchange::Preset::ExcelSemicolon}) {
        exchange::ExportRequest request;
        request.what = exchange::What::Values;
        request.coder = u"all"_s;
        request.preset = preset;
        const QString table = coding.project.folder() + u"/values.csv"_s;
        exchange::Exporter exporter(request, table, true);
        while (exporter.step(coding.project.store())) {
        }
        exporter.finish();
        const QString loaded = coding.project.folder() + u"/%1.tagline"_s.arg(static_cast<int>(preset));
        REQUIRE(QFile::copy(copy, loaded));
        storage::Store store(loaded, storage::Store::Mode::ReadWrite);
        const storage::Snapshot snapshot = store.snapshot();
        NameIndex names;
        for (const Entity &entity : storage::knownEntities(store.database())) {
            names.put(entity);
        }
        const edits::By by{snapshot.coders.first().id, snapshot.rounds.first().id, 5};
        AnswersLoading loading(store, snapshot, names, by, false);
        for (const AnswerRow &row : exchange::readAnswersFile(table).rows) {
            try {
                loading.take(row);
            } catch (const exchange::RowError &error) {
                FAIL_CHECK(error.why.toStdString());
            }
        }
        store.perform(loading.edit());
        CHECK(timeless(store) == expected);
    }
}

TEST_CASE("of many rows that fail only the first are told which names come near", "[answers_loading]")
{
    Interview room;
    Load load(room.file);
    AnswerRow bad = row(u"gender"_s, u"woman"_s);
    bad.entity = u"Anna Weis"_s;
    for (int i = 0; i < 10; ++i) {
        CHECK(load.take(bad).endsWith(u"is called “Anna Weis”. Did you mean “Anna Weiss”?"_s));
    }
    CHECK(load.take(bad) == u"No person, place or organization of the project is called “Anna Weis”."_s);
    bad.entity = u"Anna Weiss"_s;
    CHECK(load.take(bad) == QString());
}

TEST_CASE("a cell of a whole file is repeated only by its beginning", "[answers_loading]")
{
    Interview room;
    Load load(room.file);
    AnswerRow bad = row(u"gender"_s, QString(1'000'000, u'x'));
    bad.entity = u"Anna Weiss"_s;
    const QString why = load.take(bad);
    CHECK(why.size() == 1001);
    CHECK(why.startsWith(u"“xxx"_s));
    CHECK(why.endsWith(u"x…"_s));
}

TEST_CASE("an article is found by the beginning of its id, unless several have it", "[answers_loading]")
{
    Interview room;
    const Article other = room.file.add(u"Ferries"_s, u"A ferry left.\n"_s);
    QString common = room.article.id.text();
    while (!other.id.text().startsWith(common)) {
        common.chop(1);
    }
    REQUIRE(common.size() > 1);
    Load load(room.file);
    AnswerRow role = row(u"role"_s, u"official"_s);
    role.source = u"Anna Weiss"_s;
    for (const QString &id :
         {room.article.id.text(), room.article.id.text().toUpper(),
          room.article.id.text().left(common.size() + 1)}) {
        role.article = id;
        CHECK(load.take(role) == QString());
    }
    role.article = common;
    CHECK(load.take(role) == u"“%1” fits 2 articles; give the id."_s.arg(common));
    role.article = u"zz"_s;
    CHECK(load.take(role).startsWith(u"there is no article “zz”."_s));
}
