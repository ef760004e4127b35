// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "model/project/project.h"
#include "model/storage/store.h"
#include "model/text/rewriting.h"
#include "tests/support/catch.h"
#include "tests/support/page_content.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// A project file in a folder of its own, opened as the window opens it.
struct Open
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"strike.tagline"_s);
    std::unique_ptr<Project> project;
    QStringList failures;
    QStringList changes; ///< "+Annotation", "jump" …

    explicit Open(const QStringList &texts = {u"Ana Quispe spoke in Porto."_s})
    {
        storage::Store::create(path, {u"Strike"_s, {}, u"Irene"_s});
        reopen();
        add(texts);
        if (!texts.isEmpty()) {
            open(0);
        }
    }

    void reopen()
    {
        project.reset();
        project = std::make_unique<Project>(path);
        QSignalSpy opened(project.get(), &Project::opened);
        QSignalSpy steps(project.get(), &Project::undoStateChanged); // comes a moment after the articles
        QObject::connect(project.get(), &Project::failed, project.get(), [this](const Error &error) {
            failures.append(error.text());
        });
        QObject::connect(project.get(), &Project::changed, project.get(), [this](const Change &, bool jump) {
            changes.append(jump ? u"jump"_s : u"edit"_s);
        });
        REQUIRE(QTest::qWaitFor([&] { return opened.count() == 1 && steps.count() > 0; }));
    }

    static QList<storage::NewArticle> articles(const QStringList &texts)
    {
        QList<storage::NewArticle> list;
        for (const QString &text : texts) {
            storage::NewArticle article;
            article.article.title = text.left(20);
            article.text = text;
            list.append(article);
        }
        return list;
    }

    void add(const QStringList &texts)
    {
        project->addArticles(articles(texts), u"test"_s);
        settle();
    }

    void open(qsizetype index)
    {
        QSignalSpy opened(project.get(), &Project::pageOpened);
        project->openArticle(project->articles().at(index).article.id);
        REQUIRE(QTest::qWaitFor([&] { return opened.count() >= 1; }));
    }

    /// Waits until every edit on its way is in the file or has failed.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !project->isWriting(); }));
    }

    void tag(const QString &words, const QString &tag)
    {
        const qsizetype start = project->page()->text.indexOf(words);
        REQUIRE(start >= 0);
        project->perform(edits::tag(
            *project->page(), {{start, start + words.size()}}, *project->codebook().named(tag),
            project->by()));
        settle();
    }

    QStringList captions() const
    {
        QStringList list;
        for (const Annotation &annotation : project->page()->annotations) {
            list.append(project->page()->caption(annotation));
        }
        return list;
    }
};

} // namespace

TEST_CASE("an edit is in the file before the window shows it", "[project]")
{
    Open open;
    open.tag(u"Ana Quispe"_s, u"person"_s);
    CHECK(open.captions() == QStringList{u"Ana Quispe"_s});
    CHECK(open.project->articles().first().annotations == 1);
    CHECK(open.project->lastSaved() > 0);

    open.reopen();
    CHECK(open.project->articles().first().annotations == 1);
    open.open(0);
    CHECK(open.captions() == QStringList{u"Ana Quispe"_s});
}

TEST_CASE("undo and redo jump, name their step, and go on after reopening", "[project]")
{
    Open open;
    open.tag(u"Ana Quispe"_s, u"person"_s);
    open.tag(u"Porto"_s, u"place"_s);
    REQUIRE(open.project->undoState().undo);
    CHECK(open.project->undoState().undo->subject.contains(u"Porto"_s));
    CHECK_FALSE(open.project->asksBefore(*open.project->undoState().undo));

    open.project->undo();
    open.settle();
    CHECK(open.captions() == QStringList{u"Ana Quispe"_s});
    CHECK(open.changes.last() == u"jump"_s);

    open.reopen();
    open.open(0);
    REQUIRE(open.project->undoState().redo);
    CHECK(open.project->undoState().redo->subject.contains(u"Porto"_s));
    open.project->redo();
    open.settle();
    CHECK(open.captions() == QStringList{u"Ana Quispe"_s, u"Porto"_s});
}

TEST_CASE("a step older than the session is asked about, once", "[project]")
{
    Open open;
    open.tag(u"Ana Quispe"_s, u"person"_s);
    open.tag(u"Porto"_s, u"place"_s);
    open.reopen();
    REQUIRE(open.project->undoState().undo);
    CHECK(open.project->asksBefore(*open.project->undoState().undo));
    open.project->undo();
    open.settle();
    REQUIRE(open.project->undoState().undo);
    CHECK_FALSE(open.project->asksBefore(*open.project->undoState().undo));
    open.project->undo();
    open.settle();
    REQUIRE(open.project->undoState().undo);
    CHECK(open.project->undoState().undo->isImport);
    CHECK(open.project->asksBefore(*open.project->undoState().undo));
}

TEST_CASE("undone at once after an edit, it is that edit that goes", "[project]")
{
    Open open;
    open.tag(u"Ana Quispe"_s, u"person"_s);
    const qsizetype start = open.project->page()->text.indexOf(u"Porto"_s);
    open.project->perform(edits::tag(
        *open.project->page(), {{start, start + 5}}, *open.project->codebook().named(u"place"),
        open.project->by()));
    open.project->undo();
    open.settle();
    CHECK(open.captions() == QStringList{u"Ana Quispe"_s});
}

TEST_CASE("an undo that overtakes its edits never takes the import back unasked", "[project]")
{
    Open open;
    const qsizetype start = open.project->page()->text.indexOf(u"Porto"_s);
    open.project->perform(edits::tag(
        *open.project->page(), {{start, start + 5}}, *open.project->codebook().named(u"place"),
        open.project->by()));
    open.project->undo();
    open.project->undo();
    open.settle();
    CHECK(open.captions().isEmpty());
    CHECK(open.project->articles().size() == 1);
}

TEST_CASE("a write the file refuses leaves memory as it was and says so", "[project]")
{
    Open open;
    open.tag(u"Ana Quispe"_s, u"person"_s);
    bool refused = false;
    open.project->read<bool>(
        open.project.get(),
        [](storage::Store &store) {
            QSqlQuery query(store.database());
            return query.exec(u"CREATE TEMP TRIGGER full BEFORE INSERT ON main.segment BEGIN "
                              "SELECT RAISE(ABORT, 'disk full'); END"_s);
        },
        [&](bool done) { refused = done; });
    REQUIRE(QTest::qWaitFor([&] { return refused; }));

    open.tag(u"Porto"_s, u"place"_s);
    REQUIRE(open.failures.size() == 1);
    CHECK(open.failures.first().contains(u"strike.tagline"_s));
    CHECK(open.captions() == QStringList{u"Ana Quispe"_s});
    CHECK(open.project->page()->entities.size() == 1);
    CHECK(open.project->undoState().undo->subject.contains(u"Ana Quispe"_s));
}

TEST_CASE("articles come as one step and leave as one", "[project]")
{
    Open open;
    open.add({u"One."_s, u"Two."_s, u"Three."_s});
    CHECK(open.project->articles().size() == 4);
    REQUIRE(open.project->undoState().undo);
    CHECK(open.project->undoState().undo->isImport);
    CHECK(open.project->undoState().undo->count == 3);
    CHECK(open.project->asksBefore(*open.project->undoState().undo));
    open.project->undo();
    open.settle();
    CHECK(open.project->articles().size() == 1);
    open.project->redo();
    open.settle();
    CHECK(open.project->articles().size() == 4);
}

TEST_CASE("the open page goes when its article goes", "[project]")
{
    Open open(QStringList{});
    open.add({u"One article."_s});
    open.open(0);
    REQUIRE(open.project->page());
    open.project->undo();
    open.settle();
    CHECK(open.project->page() == nullptr);
}

TEST_CASE("adding can be stopped and leaves nothing", "[project]")
{
    Open open;
    QStringList many;
    for (int i = 0; i < 3000; ++i) {
        many.append(u"Article number %1."_s.arg(i));
    }
    open.project->addArticles(Open::articles(many), u"many"_s);
    open.project->cancelAdding();
    open.settle();
    CHECK(open.project->articles().size() == 1);
    open.reopen();
    CHECK(open.project->articles().size() == 1);
}

TEST_CASE("edits pass articles that are being added", "[project]")
{
    Open open;
    QStringList many;
    for (int i = 0; i < 4000; ++i) {
        many.append(u"Article number %1, long enough to keep the disk busy for a while."_s.arg(i));
    }
    qsizetype addedWhenTagged = -1;
    QObject::connect(open.project.get(), &Project::changed, open.project.get(), [&] {
        if (addedWhenTagged < 0) {
            addedWhenTagged = open.project->articles().size();
        }
    });
    open.project->addArticles(Open::articles(many), u"many"_s);
    open.project->perform(edits::tag(
        *open.project->page(), {{0, 10}}, *open.project->codebook().named(u"person"), open.project->by()));
    REQUIRE(QTest::qWaitFor([&] { return open.project->articles().size() == 4001; }, 60'000));
    CHECK(addedWhenTagged == 1);
}

TEST_CASE("of two articles asked for at once the later one opens", "[project]")
{
    Open open({u"First article."_s, u"Second article."_s});
    QSignalSpy opened(open.project.get(), &Project::pageOpened);
    open.project->openArticle(open.project->articles().at(1).article.id);
    open.project->openArticle(open.project->articles().at(0).article.id);
    REQUIRE(QTest::qWaitFor([&] { return opened.count() == 1; }));
    QTest::qWait(20);
    CHECK(opened.count() == 1);
    CHECK(open.project->page()->text == u"First article."_s);
}

TEST_CASE("a file that is no project says so instead of opening", "[project]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.tagline"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();

    Project project(path);
    QString said;
    QObject::connect(
        &project, &Project::openFailed, &project, [&](const Error &error) { said = error.text(); });
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }));
    CHECK(said.contains(path));
    CHECK_FALSE(project.isOpen());
}

TEST_CASE("a project can be closed with edits on their way and has them after", "[project]")
{
    Open open;
    open.project->perform(edits::tag(
        *open.project->page(), {{0, 10}}, *open.project->codebook().named(u"person"), open.project->by()));
    open.reopen();
    CHECK(open.project->articles().first().annotations == 1);
}

TEST_CASE("a project another window has is not opened a second time", "[project]")
{
    Open open;
    Project second(open.path);
    QSignalSpy opened(&second, &Project::opened);
    std::optional<storage::Opening> held;
    QObject::connect(
        &second, &Project::heldElsewhere, &second, [&](const storage::Opening &opening) { held = opening; });
    REQUIRE(QTest::qWaitFor([&] { return held.has_value(); }));
    CHECK(held->kind == storage::Opening::Kind::OpenHere);
    CHECK(opened.isEmpty());

    Project reading(open.path, storage::OpeningWish::ReadOnly);
    QSignalSpy readingOpened(&reading, &Project::opened);
    REQUIRE(QTest::qWaitFor([&] { return readingOpened.count() == 1; }));
    CHECK_FALSE(reading.readOnlyReason().isEmpty());
}

TEST_CASE(
    "a file that others write to or replace is edited no more, and the screen stays as it was", "[project]")
{
    Open open;
    open.tag(u"Ana Quispe"_s, u"person"_s);
    const QString act = GENERATE(u"write"_s, u"replace"_s, u"delete"_s);
    CAPTURE(act.toStdString());
    if (act == u"write"_s) {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(open.path);
        REQUIRE(other.open());
        CHECK(QSqlQuery(other).exec(u"CREATE TABLE mine (x)"_s));
        other.close();
        other = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    } else if (act == u"replace"_s) {
        REQUIRE(QFile::copy(open.path, open.path + u".new"_s));
        REQUIRE(std::rename(qPrintable(open.path + u".new"_s), qPrintable(open.path)) == 0);
    } else {
        REQUIRE(QFile::remove(open.path));
    }
    QSignalSpy readOnly(open.project.get(), &Project::readOnlyReasonChanged);
    open.tag(u"Porto"_s, u"place"_s);
    CHECK(open.captions() == QStringList{u"Ana Quispe"_s});
    REQUIRE(open.failures.size() == 1);
    CHECK(open.failures.first().contains(open.path));
    CHECK(readOnly.count() == 1);
    CHECK(open.project->readOnlyReason() == open.failures.first());
}

TEST_CASE(
    "after a correction, and what follows it at once, the open page is as the file has it",
    "[project][correction]")
{
    Open open({u"Ana Quispe spoke in Porto. Porto listened."_s, u"Elsewhere."_s});
    open.tag(u"Ana Quispe"_s, u"person"_s);
    open.tag(u"Porto"_s, u"place"_s);
    const ArticleId corrected = open.project->page()->article.id;
    const auto isAsInFile = [&] {
        storage::Store store(open.path, storage::Store::Mode::ReadOnly);
        const Visible visible{{open.project->coder().id}, {open.project->round().id}};
        return tests::contentOf(*open.project->page())
            == tests::contentOf(store.readPage(open.project->page()->article.id, visible));
    };
    text::Rewriting rewriting(open.project->page()->text);
    rewriting.replace(0, 3, u"Anabel"_s);
    const auto correct = [&] {
        bool isPosted = false;
        open.project->read<Edit>(
            open.project.get(),
            [corrected, splices = rewriting.splices(), by = open.project->by()](storage::Store &store) {
                return store.correction(corrected, splices, by);
            },
            [&](const Edit &edit) {
                open.project->perform(edit);
                const EntityId porto = open.project->page()->annotations.at(1).entity;
                open.project->perform(
                    edits::renameEntity(*open.project->page(), porto, u"Oporto"_s, open.project->by()));
                isPosted = true;
            });
        REQUIRE(QTest::qWaitFor([&] { return isPosted; }));
    };
    correct();
    open.settle();
    CHECK(open.project->page()->text.startsWith(u"Anabel Quispe"_s));
    CHECK(open.captions().last() == u"Oporto"_s);
    CHECK(isAsInFile());
    open.project->undo();
    open.project->undo();
    open.settle();
    CHECK(open.project->page()->text.startsWith(u"Ana Quispe"_s));
    CHECK(open.captions() == QStringList{u"Ana Quispe"_s, u"Porto"_s});
    CHECK(isAsInFile());
    correct();
    open.open(1); // another article is shown by then
    open.settle();
    CHECK(open.project->page()->text == u"Elsewhere."_s);
    CHECK(isAsInFile());
}

TEST_CASE("what is read for somebody who has gone meanwhile comes to nobody", "[project]")
{
    Open open;
    int come = 0;
    const auto ask = [&](QObject *who, const std::function<int()> &work) {
        open.project->read<int>(
            who, [work](storage::Store &) { return work(); }, [&](int value) { come += value; },
            [&](const Error &) { come += 1000; });
    };
    // Gone while the file is read, or while the answer is on its way, be it a result or an error.
    QSemaphore begun;
    QSemaphore goOn;
    for (const bool fails : {false, true}) {
        auto who = std::make_unique<QObject>();
        ask(who.get(), [&begun, &goOn, fails] {
            begun.release();
            goOn.acquire();
            return fails ? throw Error(u"no"_s) : 1;
        });
        begun.acquire();
        who.reset();
        goOn.release();
    }
    // Gone at any moment, as a dialog that is closed by the key after the one that asked.
    for (int round = 0; round < 3000; ++round) {
        QObject who;
        ask(&who, [] { return 1; });
        for (int turns = round % 50 * 20; turns > 0; --turns) {
            QThread::yieldCurrentThread();
        }
    }
    QObject last;
    ask(&last, [] { return 7; });
    REQUIRE(QTest::qWaitFor([&] { return come == 7; }));
}
