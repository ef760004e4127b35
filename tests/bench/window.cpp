// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
#include "ui/main_window.h"

#include <QDeadlineTimer>
#include <QPlainTextEdit>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr qsizetype textLength = 1'000'000;
constexpr QSize windowSize(1360, 860);

/// Sleeps until an event comes: polling, as QTest does it, would add up to its ten milliseconds to each
/// figure.
void waitFor(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(120'000);
    QTimer alarm;
    alarm.start(1000);
    while (!done()) {
        if (deadline.hasExpired()) {
            throw model::Error(u"The bench waited two minutes for the window in vain."_s);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// The real window on a project of a small article and a big one with so many annotations.
struct Desk
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"bench.tagline"_s);
    std::unique_ptr<ui::MainWindow> window;
    model::ArticleId small;
    model::ArticleId big;

    explicit Desk(int annotations)
    {
        makeProject(path, 1, textLength, annotations);
        {
            model::storage::Store store(path, model::storage::Store::Mode::ReadWrite);
            const model::storage::Snapshot snapshot = store.snapshot();
            model::storage::NewArticle article;
            article.article.title = u"Small"_s;
            article.text = newsText(3000, 77);
            const auto batch = store.beginBatch(u"small"_s, snapshot.coders.first().id);
            qsizetype done = 0;
            store.writeArticles(batch, {article}, done, [] { return true; });
            store.finishBatch(batch, snapshot.coders.first().id);
        }
        window = std::make_unique<ui::MainWindow>(path);
        window->resize(windowSize);
        window->show();
        waitFor([&] { return window->project() && window->project()->isOpen(); });
        big = window->project()->articles().at(0).article.id;
        small = window->project()->articles().at(1).article.id;
        open(small);
    }

    /// Returns once the article is painted.
    void open(model::ArticleId id)
    {
        window->openArticle(id);
        waitFor([&] { return window->reader().page() && window->reader().page()->article.id == id; });
        paint();
    }

    void paint()
    {
        QCoreApplication::sendPostedEvents();
        window->repaint();
        window->reader().viewport()->repaint();
    }

    double timedOpen()
    {
        open(small);
        return timed([this] { open(big); });
    }
};

double bareWidget(const QString &text)
{
    QPlainTextEdit bare;
    bare.setReadOnly(true);
    bare.resize(windowSize);
    bare.show();
    QCoreApplication::processEvents();
    return timed([&] {
        bare.setPlainText(text);
        QCoreApplication::processEvents();
        bare.viewport()->repaint();
    });
}

/// One bare row with the project's pragmas, in a file of its own on the same disk.
class BareTable
{
public:
    explicit BareTable(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_database.setDatabaseName(path);
        m_database.open();
        run(u"PRAGMA journal_mode = DELETE"_s);
        run(u"PRAGMA synchronous = FULL"_s);
        run(u"CREATE TABLE annotation (id INTEGER PRIMARY KEY, uuid TEXT UNIQUE, article INTEGER, tag "
            u"INTEGER, "
            "coder INTEGER, start INTEGER, \"end\" INTEGER, quote TEXT, note TEXT, created INTEGER)"_s);
    }
    ~BareTable()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"bare"_s);
    }
    Q_DISABLE_COPY_MOVE(BareTable)

    double insertOne()
    {
        QSqlQuery insert(m_database);
        insert.prepare(u"INSERT INTO annotation VALUES (NULL, ?, 1, 2, 1, 10, 20, 'Ana Quispe', '', 0)"_s);
        insert.addBindValue(model::makeUuid().toString(QUuid::WithoutBraces));
        return timed([&] {
            run(u"BEGIN IMMEDIATE"_s);
            insert.exec();
            run(u"COMMIT"_s);
        });
    }

private:
    void run(const QString &statement)
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement)) {
            throw model::Error(u"The baseline failed: %1"_s.arg(query.lastError().text()));
        }
    }

    QSqlDatabase m_database;
};

/// From the key press until the annotation is in the file and on the screen.
double timedTag(Desk &desk, int turn)
{
    ui::ArticleView &reader = desk.window->reader();
    const qsizetype from = textLength / 2 + turn * 40;
    const qsizetype start = reader.page()->text.indexOf(u' ', from) + 1;
    reader.select({start, start + 11});
    desk.paint();
    const qsizetype before = reader.page()->annotations.size();
    return timed([&] {
        QTest::keyClick(&reader, Qt::Key_P);
        waitFor([&] { return reader.page()->annotations.size() > before; });
        desk.paint();
    });
}

} // namespace

std::vector<Row> openArticle()
{
    std::vector<Row> rows;
    for (const int count : {5'000, 15'000, 50'000}) {
        Desk desk(count);
        const QString text = newsText(textLength, 1);
        const QString select =
            u"SELECT n.* FROM annotation n JOIN article a ON a.id = n.article WHERE a.id = 1"_s;
        rows.push_back(compare(
            u"open an article"_s, u"1 MB, %1 annotations"_s.arg(count),
            u"bare QPlainTextEdit painted + sqlite3 shell selecting the rows"_s, {2, 0}, 5,
            [&] { return desk.timedOpen(); },
            [&] { return bareWidget(text) + timedShell(desk.path, select); }));
    }
    return rows;
}

std::vector<Row> tagSelection()
{
    std::vector<Row> rows;
    for (const int count : {5'000, 15'000, 50'000}) {
        Desk desk(count);
        desk.open(desk.big);
        BareTable bare(desk.folder.filePath(u"bare.sqlite"_s));
        int turn = 0;
        rows.push_back(compare(
            u"tag a selection"_s, u"1 MB, %1 annotations"_s.arg(count),
            u"bare SQLite transaction inserting one row, same pragmas, same disk"_s, {2, 8}, 40,
            [&] { return timedTag(desk, ++turn); }, [&] { return bare.insertOne(); }));
    }
    return rows;
}

} // namespace bench
