// SPDX-License-Identifier: GPL-3.0-or-later
// What coders say of articles: done, excluded with a reason; kept, undone, counted and exported.
#include "model/exchange/export.h"
#include "model/project/article_list.h"
#include "model/project/edits.h"
#include "model/storage/check.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"
#include "tests/support/raw_project.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;
using tests::ProjectFile;

namespace {

using Status = Coding::Status;

/// Three articles; in the first is an annotation.
struct Desk
{
    Desk()
    {
        for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
            articles.append(file.add(title, title + u": Anna Weiss spoke.\n"_s));
        }
        file.tagWords(articles[0].id, u"Anna Weiss", u"person");
    }

    edits::By by() { return {file.coder(), file.round(), 1'700'000'000'000}; }
    Visible visible() { return {{file.coder()}, {file.round()}}; }
    ArticleSummary summary(qsizetype article)
    {
        return file.store().summary(articles[article].id, visible())->summary;
    }
    storage::Performed
    mark(const QList<qsizetype> &which, std::optional<Status> status, const QString &why = {})
    {
        QList<ArticleSummary> marked;
        for (const qsizetype one : which) {
            marked.append(summary(one));
        }
        return file.store().perform(edits::markArticles(marked, status, why, by()));
    }
    /// As the list would show them.
    QString progress()
    {
        QString result;
        for (const ArticleSummary &one : file.store().snapshot(visible()).articles) {
            result += u"oid×"_s[static_cast<int>(one.progress())];
        }
        return result;
    }
    /// Some columns of the exported table of articles, "|" between cells.
    QStringList exported(const QStringList &wanted, const QString &coder = u"final"_s)
    {
        exchange::ExportRequest request;
        request.what = exchange::What::Articles;
        request.preset = exchange::Preset::Exact;
        request.coder = coder;
        const QString path = file.folder() + u"/articles.csv"_s;
        exchange::Exporter exporter(request, path, true);
        while (exporter.step(file.store())) {
        }
        exporter.finish();
        QFile csv(path);
        REQUIRE(csv.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        const QStringList header = lines.takeFirst().split(u',');
        QStringList result;
        for (const QString &line : lines) {
            const QStringList cells = line.split(u',');
            REQUIRE(cells.size() == header.size());
            QStringList shown;
            for (const QString &column : wanted) {
                REQUIRE(header.contains(column));
                shown.append(cells[header.indexOf(column)]);
            }
            result.append(shown.join(u'|'));
        }
        return result;
    }

    ProjectFile file{{.title = {}, .codebook = {}, .coderName = u"Kim"_s}};
    QList<Article> articles;
};

} // namespace

TEST_CASE("an article is open, in progress, done or excluded", "[status]")
{
    Desk desk;
    CHECK(desk.progress() == u"ioo"_s);
    desk.mark({0, 1}, Status::Done);
    CHECK(desk.progress() == u"ddo"_s);
    desk.mark({1, 2}, Status::Excluded, u"a letter to the editor"_s);
    CHECK(desk.progress() == u"d××"_s);
    CHECK(desk.summary(2).coding->reason == u"a letter to the editor"_s);
    desk.file.reopen();
    CHECK(desk.progress() == u"d××"_s);
    CHECK(desk.summary(1).coding->reason == u"a letter to the editor"_s);
    desk.mark({0, 1, 2}, std::nullopt);
    CHECK(desk.progress() == u"ioo"_s);
    CHECK(storage::checkProject(desk.file.store().database()).findings.isEmpty());
}

TEST_CASE("several are marked in one step, which is undone and redone whole", "[status][undo]")
{
    Desk desk;
    desk.mark({1}, Status::Excluded, u"satire"_s);
    const storage::Performed marked = desk.mark({0, 1, 2}, Status::Done);
    CHECK(desk.progress() == u"ddd"_s);
    desk.file.reopen();
    const auto state = desk.file.store().undoState(desk.file.coder());
    REQUIRE(state.undo);
    CHECK(state.undo->number == marked.number);
    CHECK(state.undo->action == u"mark articles"_s);
    CHECK(state.undo->count == 3);
    CHECK(state.undo->subject == u"One"_s);
    CHECK(state.undo->article == desk.articles[0].id);
    desk.file.store().undo(marked.number, desk.file.coder());
    CHECK(desk.progress() == u"i×o"_s);
    CHECK(desk.summary(1).coding->reason == u"satire"_s);
    desk.file.store().redo(desk.file.store().undoState(desk.file.coder()).redo->number, desk.file.coder());
    CHECK(desk.progress() == u"ddd"_s);
    CHECK(desk.summary(1).coding->reason.isEmpty());
}

TEST_CASE("what is said already is not said again", "[status]")
{
    Desk desk;
    desk.mark({0}, Status::Excluded, u"too short"_s);
    const qint64 last = desk.file.store().lastHistory();
    desk.mark({0}, Status::Excluded, u"too short"_s);
    desk.mark({1}, std::nullopt);
    CHECK(desk.file.store().lastHistory() == last);
    desk.mark({0}, Status::Excluded, u"much too short"_s);
    CHECK(desk.file.store().lastHistory() == last + 1);
    CHECK(desk.file.column(u"SELECT reason FROM coding"_s) == QStringList{u"much too short"_s});
}

TEST_CASE("each coder says it for themselves, and sees their own", "[status]")
{
    Desk desk;
    desk.mark({0}, Status::Done);
    const CoderId other = desk.file.addCoder(u"Bea"_s);
    ArticleSummary theirs = desk.file.store().summary(desk.articles[0].id, {{other}, {}})->summary;
    CHECK_FALSE(theirs.coding);
    CHECK(theirs.annotations == 0);
    desk.file.store().perform(
        edits::markArticles({theirs}, Status::Excluded, u"old"_s, {other, desk.file.round(), 5}));
    CHECK(desk.progress() == u"doo"_s);
    theirs = desk.file.store().summary(desk.articles[0].id, {{other}, {}})->summary;
    CHECK(theirs.progress() == Progress::Excluded);
    CHECK(
        desk.exported({u"article_title"_s, u"coder"_s, u"status"_s, u"status_reason"_s}, u"all"_s)
        == QStringList{u"One|Kim|done|"_s, u"One|Bea|excluded|old"_s, u"Two||open|"_s, u"Three||open|"_s});
}

TEST_CASE("the list follows each change that one may see, and no other", "[status]")
{
    Desk desk;
    QList<ArticleSummary> list = desk.file.store().snapshot(desk.visible()).articles;
    const auto apply = [&](const storage::Performed &performed) {
        applyToList(list, performed.change, desk.visible());
        return desk.file.store().snapshot(desk.visible()).articles;
    };
    const auto same = [&](const QList<ArticleSummary> &other) {
        return std::equal(
            list.begin(), list.end(), other.begin(), other.end(), [](const auto &a, const auto &b) {
                return a.article == b.article && a.annotations == b.annotations && a.coding == b.coding;
            });
    };
    CHECK(same(apply(desk.mark({0, 2}, Status::Done))));
    CHECK(same(apply(desk.mark({2}, Status::Excluded, u"why"_s))));
    CHECK(same(apply(desk.mark({0}, std::nullopt))));
    const CoderId other = desk.file.addCoder(u"Bea"_s);
    CHECK(same(apply(desk.file.tagWords(desk.articles[1].id, u"Anna Weiss", u"person", 1, other))));
    CHECK(same(apply(desk.file.store().perform(
        edits::markArticles({{desk.articles[1], 0, {}}}, Status::Done, {}, {other, desk.file.round(), 5})))));
}

TEST_CASE(
    "the table of articles says how far each is, and done with nothing found is zero", "[status][export]")
{
    Desk desk;
    desk.mark({1}, Status::Done);
    desk.mark({2}, Status::Excluded, u"an advertisement"_s);
    const QStringList columns{u"article_title"_s, u"coder"_s,      u"status"_s,
                              u"n.person"_s,      u"has.person"_s, u"status_reason"_s};
    CHECK(
        desk.exported(columns)
        == QStringList{
            u"One|Kim|in progress|1|1|"_s, u"Two|Kim|done|0|0|"_s,
            u"Three|Kim|excluded|||an advertisement"_s});
    // What somebody tagged before they excluded it is there.
    desk.mark({0}, Status::Excluded, u"double"_s);
    CHECK(desk.exported(columns).first() == u"One|Kim|excluded|1|1|double"_s);
    desk.file.close();
    CHECK(
        desk.file.shell(u"SELECT article_title, coder, status, round, status_reason FROM articles"_s)
        == QStringList{
            u"One|Kim|excluded|main|double"_s, u"Two|Kim|done|main|"_s,
            u"Three|Kim|excluded|main|an advertisement"_s});
}

TEST_CASE("the coding that counts is the same in the file's view as in exports", "[status][views]")
{
    Desk desk;
    const CoderId other = desk.file.addCoder(u"Bea"_s);
    const auto say = [&](qsizetype article, CoderId who, Status status, qint64 at) {
        desk.file.store().perform(edits::markArticles(
            {desk.file.store().summary(desk.articles[article].id, {{who}, {}})->summary}, status, {},
            {who, desk.file.round(), at}));
    };
    say(1, desk.file.coder(), Status::Excluded, 10);
    say(1, other, Status::Done, 20);
    say(2, other, Status::Excluded, 5);
    say(2, desk.file.coder(), Status::Excluded, 30);
    CHECK(
        desk.exported({u"article_title"_s, u"coder"_s})
        == QStringList{u"One|Kim"_s, u"Two|Bea"_s, u"Three|Bea"_s});
    desk.file.close();
    CHECK(
        desk.file.shell(u"SELECT a.title, c.name FROM final_coding f JOIN article a ON a.id = f.article "
                        "JOIN coder c ON c.id = f.coder ORDER BY a.id"_s)
        == QStringList{u"One|Kim"_s, u"Two|Bea"_s, u"Three|Bea"_s});
}

TEST_CASE("a project of before there was a status is read as it is and upgraded when it can be", "[status]")
{
    const tests::RawProject old(4);
    {
        storage::Store store(old.path(), storage::Store::Mode::ReadOnly);
        CHECK(store.snapshot().articles.first().progress() == Progress::InProgress);
        for (const auto &finding : storage::checkProject(store.database()).findings) {
            FAIL_CHECK(finding.line().toStdString());
        }
    }
    CHECK(tests::bytesOf(old.path()).contains("Storm over Kolm"));
    storage::Store store(old.path(), storage::Store::Mode::ReadWrite);
    const storage::Snapshot snapshot = store.snapshot();
    store.perform(edits::markArticles(
        snapshot.articles, Status::Done, {}, {snapshot.coders.first().id, snapshot.rounds.first().id, 7}));
    CHECK(store.snapshot().articles.first().progress() == Progress::Done);
}

TEST_CASE("a status that no program of ours wrote is found", "[status][check]")
{
    Desk desk;
    desk.mark({0}, Status::Done);
    desk.file.sql(u"PRAGMA ignore_check_constraints = ON"_s);
    desk.file.sql(u"UPDATE coding SET status = 'perhaps'"_s);
    const auto findings = storage::checkProject(desk.file.store().database()).findings;
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first().severity == storage::Finding::Severity::Damage);
}
