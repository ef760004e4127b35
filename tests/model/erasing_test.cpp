// SPDX-License-Identifier: GPL-3.0-or-later
// Articles erased for good: in no byte of the file any more, and never to come back.
#include "model/project/edits.h"
#include "model/storage/backup.h"
#include "model/storage/check.h"
#include "model/storage/erasing.h"
#include "model/storage/repair.h"
#include "model/text/rewriting.h"
#include "tests/support/catch.h"
#include "tests/support/exported.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"
#include "tests/support/raw_project.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;
using storage::ErasureCount;
using tests::bytesOf;
using tests::errorOf;
using tests::ProjectFile;

namespace {

/// What must be nowhere: title, details, text, quote, name, note, label, cue, reason, and the words of the
/// index, in any case.
const QList<QByteArray> secrets{"xylophone", "vulpecula", "quintilian",  "zanzibar", "yellowish",
                                "obsidian",  "marmalade", "pelargonium", "tamarind", "juniper"};

/// A project with one article that has all a person can put on it, and another that shares a name with it.
struct Confided
{
    ProjectFile file;
    Article kept = file.add(u"Kept"_s, u"Ana Quispe spoke in Graz. Tom Reed listened.\n"_s);
    Article secret;

    Confided()
    {
        storage::NewArticle article;
        article.article.title = u"The xylophone"_s;
        article.article.note = u"from vulpecula"_s;
        article.article.byline = u"Obsidian"_s;
        article.text = u"Quintilian met Ana Quispe. “No marmalade,” muttered Quintilian.\n"_s;
        std::optional<BatchId> batch;
        qsizetype done = 0;
        file.store().addArticles(
            {u"The xylophone"_s, file.coder()}, batch, {article}, done, [] { return true; });
        secret = file.store().snapshot().articles.last().article;
        file.tagWords(kept.id, u"Ana Quispe", u"person");
        code();
    }

    edits::By by() { return {file.coder(), file.round(), 1'700'000'000'000}; }
    ArticlePage page() { return file.page(secret.id); }
    void perform(const Edit &edit) { file.store().perform(edit); }
    void code()
    {
        file.tagWords(secret.id, u"Quintilian", u"person");
        file.tagWords(secret.id, u"Ana Quispe", u"person");
        file.tagWords(secret.id, u"No marmalade", u"claim");
        shareName();
        const auto id = [this](QStringView words) {
            return tests::find(page(), words).id;
        };
        perform(edits::changeNote(page(), id(u"No marmalade"), u"zanzibar"_s, by()));
        perform(edits::linkLabel(page(), id(u"No marmalade"), u"a pelargonium"_s, u"tamarind"_s, by()));
        perform(edits::renameEntity(page(), tests::find(page(), u"Quintilian").entity, u"Juniper"_s, by()));
        perform(edits::markArticles(
            {file.store().snapshot().articles.last()}, Coding::Status::Excluded, u"yellowish"_s, by()));
    }
    /// Ana Quispe is one and the same in both.
    void shareName()
    {
        const Annotation before = tests::find(page(), u"Ana Quispe");
        Annotation after = before;
        after.entity = tests::find(file.page(kept.id), u"Ana Quispe").entity;
        Edit edit{u"change entity"_s, file.coder(), {}};
        edit.change.update(before, after);
        edit.change.remove(page().entities.value(before.entity));
        perform(edit);
    }
    /// Those of the secrets that some file beside the project, or the project, holds.
    QStringList told() const
    {
        QStringList found;
        const QFileInfoList files = QDir(file.folder()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &one : files) {
            const QByteArray bytes = bytesOf(one.filePath()).toLower();
            for (const QByteArray &word : secrets) {
                if (bytes.contains(word)) {
                    found.append(one.fileName() + u' ' + QString::fromLatin1(word));
                }
            }
        }
        return found;
    }
    bool erase()
    {
        const bool done = storage::eraseForGood(file.store(), {.articles = {secret.id}});
        file.reopen();
        return done;
    }
    void requireSound()
    {
        for (const auto &finding : storage::checkProject(file.store().database()).findings) {
            FAIL_CHECK(finding.line().toStdString());
        }
    }
};

} // namespace

TEST_CASE(
    "of an erased article no byte of the file tells any more, and the others are as they were", "[erase]")
{
    Confided project;
    REQUIRE(project.told().size() == secrets.size());
    const ArticlePage before = project.file.page(project.kept.id);
    CHECK(
        storage::countErasure(project.file.store(), {.articles = {project.secret.id}})
        == ErasureCount{3, 1, 8});
    SECTION ("while it is shown") {
    }
    SECTION ("when it was removed from the project before") {
        project.perform(edits::removeArticles({project.secret}, project.by()));
        REQUIRE(storage::removedArticles(project.file.store()).size() == 1);
        CHECK(storage::removedArticles(project.file.store()).first().article == project.secret);
        CHECK(storage::removedArticles(project.file.store()).first().annotations == 3);
    }
    CHECK(project.erase());
    CHECK(project.told() == QStringList());
    CHECK(
        QDir(project.file.folder()).entryList(QDir::Files | QDir::Hidden)
        == QStringList{u"project.tagline"_s});
    CHECK(project.file.store().snapshot().articles.size() == 1);
    CHECK(storage::removedArticles(project.file.store()).isEmpty());
    CHECK(
        tests::shown(project.file.page(project.kept.id), project.file.store().codebook())
        == tests::shown(before, project.file.store().codebook()));
    CHECK(project.file.column(u"SELECT name FROM entity"_s) == QStringList{u"Ana Quispe"_s});
    CHECK(tests::articlesWith(project.file.store(), u"graz"_s) == QList{project.kept.id});
    CHECK(tests::articlesWith(project.file.store(), u"quintilian"_s).isEmpty());
    CHECK(
        project.file.column(u"SELECT kind FROM erased WHERE kind <> 'step' ORDER BY kind"_s)
        == QStringList{u"article"_s, u"entity"_s, u"entity"_s});
    project.requireSound();
}

TEST_CASE("what was once tagged and removed again is erased with the article too", "[erase]")
{
    Confided project;
    const ArticlePage page = project.page();
    QList<AnnotationId> all;
    for (const Annotation &annotation : page.annotations) {
        all.append(annotation.id);
    }
    project.perform(edits::remove(page, all, project.by()));
    REQUIRE(project.told().contains(u"project.tagline quintilian"_s));
    CHECK(project.erase());
    CHECK(project.told() == QStringList());
    project.requireSound();
}

TEST_CASE(
    "steps about an erased article stay in the history, are passed over by undo and refused in words",
    "[erase]")
{
    Confided project;
    const qint64 last = project.file.store().lastHistory();
    const qint64 own = project.file.store().undoState(project.file.coder()).undo->number;
    REQUIRE(own == last);
    project.erase();
    storage::Store &store = project.file.store();
    const CoderId coder = project.file.coder();
    CHECK(store.lastHistory() == last);
    CHECK(
        errorOf([&] { store.undo(own, coder); })
        == u"“mark articles” cannot be taken back: some of what it changed was erased for good since."_s);
    // The import of that article, too, whose only one it was.
    const QList<storage::PastStep> steps = store.pastSteps(0, 0, 100);
    QStringList erased;
    for (const storage::PastStep &step : steps) {
        if (step.step.isErased) {
            erased.append(step.step.action);
            CHECK(step.step.subject.isEmpty());
        }
    }
    CHECK(erased.size() == 9);
    CHECK(erased.last() == u"add articles"_s);
    const auto next = store.undoState(coder).undo;
    REQUIRE(next);
    CHECK(next->action == u"tag"_s);
    CHECK(next->subject == u"Ana Quispe"_s);
    store.undo(next->number, coder);
    CHECK(project.file.page(project.kept.id).annotations.size() == 0);
    CHECK(tests::tableOf(project.file, exchange::What::History).rows.size() > 8);
    project.requireSound();
}

TEST_CASE(
    "a step that changed an erased article among others keeps what it did to these, and stays done",
    "[erase]")
{
    Confided project;
    const Article other = project.file.add(u"Other"_s, u"Linz.\n"_s);
    project.perform(edits::removeArticles({project.secret, other}, project.by()));
    const qint64 both = project.file.store().lastHistory();
    project.erase();
    storage::Store &store = project.file.store();
    CHECK_FALSE(errorOf([&] { store.undo(both, project.file.coder()); }).isEmpty());
    const Change left = store.changeOf(both);
    REQUIRE(left.deltas.size() == 1);
    CHECK(std::get<Delta<Article>>(left.deltas.first()).before->id == other.id);
    CHECK(store.pastSteps(0, 0, 1).first().step.isErased);
    project.requireSound();
}

TEST_CASE("what is erased comes back by no edit", "[erase]")
{
    Confided project;
    const Entity name = project.page().entities.value(tests::find(project.page(), u"Quintilian").entity);
    project.erase();
    Edit again{u"add entity"_s, project.file.coder(), {}};
    again.change.add(name);
    const QString refused = u"This was erased for good from the project, so it does not come back."_s;
    CHECK(errorOf([&] { project.file.store().perform(again); }) == refused);
    Edit article{u"bring back articles"_s, project.file.coder(), {}};
    article.change.add(project.secret);
    CHECK(errorOf([&] { project.file.store().perform(article); }) == refused);
}

TEST_CASE(
    "erasing that is cancelled at any moment leaves the project byte for byte and nothing beside it",
    "[erase]")
{
    Confided project;
    const QByteArray before = bytesOf(project.file.path());
    int moments = 0;
    storage::eraseForGood(project.file.store(), {}, [&moments](double part) {
        moments += part < 1 ? 1 : 0;
        return part < 0.9;
    });
    REQUIRE(moments > 8);
    REQUIRE(bytesOf(project.file.path()) == before);
    for (int stop = 0; stop < moments; ++stop) {
        int left = stop;
        CHECK_FALSE(storage::eraseForGood(
            project.file.store(), {.articles = {project.secret.id}}, [&left](double) { return left-- > 0; }));
        CHECK(bytesOf(project.file.path()) == before);
        CHECK(QDir(project.file.folder()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
    project.file.tagWords(project.kept.id, u"Graz", u"place");
    project.requireSound();
}

TEST_CASE(
    "a project that another program changes meanwhile, or that is read only, is not erased from", "[erase]")
{
    Confided project;
    const QByteArray before = bytesOf(project.file.path());
    SECTION ("changed") {
        bool wrote = false;
        const QString told = errorOf([&] {
            storage::eraseForGood(project.file.store(), {.articles = {project.secret.id}}, [&](double part) {
                if (part > 0.5 && !std::exchange(wrote, true)) {
                    tests::RawConnection(project.file.path()).run(u"UPDATE project SET title = 'Mine'"_s);
                }
                return true;
            });
        });
        CHECK(told.startsWith(u"Nothing was erased, because another program changed"_s));
        CHECK(tests::RawConnection(project.file.path()).value(u"SELECT title FROM project"_s) == u"Mine"_s);
    }
    SECTION ("read only") {
        project.file.reopen(storage::Store::Mode::ReadOnly);
        CHECK(errorOf([&] {
                  storage::eraseForGood(project.file.store(), {.articles = {project.secret.id}});
              }).startsWith(u"Nothing was erased, because the project is open for reading only."_s));
        CHECK(bytesOf(project.file.path()) == before);
    }
    CHECK(tests::RawConnection(project.file.path()).value(u"SELECT count(*) FROM article"_s) == 2);
    CHECK(QDir(project.file.folder()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("the backups that still hold an erased article are named, the others are not", "[erase]")
{
    Confided project;
    const QTemporaryDir root;
    const QString holding = storage::backUp(project.file.path(), storage::BackupReason::Upgrade, root.path());
    project.erase();
    storage::backUp(project.file.path(), storage::BackupReason::Merge, root.path());
    const auto found =
        storage::backupsHolding(project.file.path(), {.articles = {project.secret.id}}, root.path());
    REQUIRE(found.size() == 1);
    CHECK(found.first().path == holding);
    CHECK(
        storage::backupsHolding(project.file.path(), {.articles = {project.kept.id}}, root.path()).size()
        == 2);
    tests::writeBytes(holding, "no database");
    CHECK(
        storage::backupsHolding(project.file.path(), {.articles = {project.secret.id}}, root.path()).size()
        == 1);
}

TEST_CASE("what a correction took from an erased article, or put into it, is in no byte either", "[erase]")
{
    Confided project;
    const auto replace = [&](QStringView words, const QString &with) {
        text::Rewriting rewriting(project.page().text);
        const TextRange range = tests::rangeOf(rewriting.before(), words);
        rewriting.replace(range.start, range.length(), with);
        project.perform(
            project.file.store().correction(project.secret.id, rewriting.splices(), project.by()));
    };
    replace(u"muttered", u"flamingoed"_s);
    replace(u"flamingoed", u"sighed"_s);
    REQUIRE(bytesOf(project.file.path()).toLower().contains("flamingoed"));
    REQUIRE(project.erase());
    CHECK(project.told() == QStringList());
    for (const QByteArray word : {"flamingoed", "muttered", "sighed"}) {
        CAPTURE(word.constData());
        CHECK_FALSE(bytesOf(project.file.path()).toLower().contains(word));
    }
    project.requireSound();
    // The step before all of these is one of the other article, and still goes.
    const auto undo = project.file.store().undoState(project.file.coder()).undo;
    REQUIRE(undo);
    project.file.store().undo(undo->number, project.file.coder());
    CHECK(project.file.page(project.kept.id).annotations.isEmpty());
}

TEST_CASE("a repaired project still knows what was erased, and does not let it come back", "[erase][repair]")
{
    Confided project;
    const Entity name = project.page().entities.value(tests::find(project.page(), u"Quintilian").entity);
    project.erase();
    const QString all =
        u"SELECT group_concat(uuid || kind || at) FROM (SELECT * FROM erased ORDER BY uuid)"_s;
    const QString erased = project.file.column(all).first();
    const QString steps =
        u"SELECT group_concat(uuid) FROM (SELECT uuid FROM erased WHERE kind = 'step' ORDER BY uuid)"_s;
    const QString erasedSteps = project.file.column(steps).first();
    const CoderId coder = project.file.coder();
    project.file.close();
    SECTION ("as it was") {
        const QString to = project.file.folder() + u"/repaired.tagline"_s;
        CHECK(storage::repairProject(project.file.path(), to, [] {}).isWhole());
        CHECK(tests::RawConnection(to).value(all).toString() == erased);
        storage::Store repaired(to, storage::Store::Mode::ReadWrite);
        CHECK(storage::checkProject(repaired.database()).findings.isEmpty());
        Edit again{u"add entity"_s, coder, {}};
        again.change.add(name);
        CHECK_FALSE(errorOf([&] { repaired.perform(again); }).isEmpty());
    }
    SECTION ("where the list of it is lost, the steps that tell nothing any more are still passed over") {
        tests::RawConnection(project.file.path()).run(u"DELETE FROM erased"_s);
        const QString to = project.file.folder() + u"/repaired.tagline"_s;
        storage::repairProject(project.file.path(), to, [] {});
        CHECK(tests::RawConnection(to).value(steps).toString() == erasedSteps);
    }
}
