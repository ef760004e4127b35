// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/export.h"
#include "model/project/daily_backup.h"
#include "model/project/project.h"
#include "model/search/search.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// A copy of a shared project, open as in the window, in which one can work.
class Worker
{
public:
    explicit Worker(int articles)
        : m_project(copyOf(sharedProject(articles), m_folder.filePath(u"work.tagline"_s)))
    {
        waitUntil([this] { return m_project.isOpen(); });
        m_project.openArticle(m_project.articles().first().article.id);
        waitUntil([this] { return m_project.page() != nullptr; });
        QObject::connect(&m_project, &model::Project::changed, [this] { ++m_changes; });
        // The first edit of the day begins the backup of its own.
        timedEdit();
    }

    model::Project &project() { return m_project; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// From performing an edit until the window hears that it is done.
    double timedEdit()
    {
        const model::ArticlePage &page = *m_project.page();
        const model::Edit edit = model::edits::changeNote(
            page, page.annotations.begin()->id, u"note %1"_s.arg(++m_edits), m_project.by());
        const int before = m_changes;
        return timed([&] {
            m_project.perform(edit);
            waitUntil([&] { return m_changes > before; });
        });
    }

    /// By a quick hand: an edit each tenth of a second.
    double slowestEditUntil(const std::function<bool()> &isOver)
    {
        double slowest = timedEdit();
        while (!isOver()) {
            const QDeadlineTimer pause(100);
            waitUntil([&] { return pause.hasExpired() || isOver(); });
            slowest = std::max(slowest, timedEdit());
        }
        return slowest;
    }

private:
    static QString copyOf(const QString &from, const QString &to)
    {
        QFile::copy(from, to);
        return to;
    }

    QTemporaryDir m_folder;
    model::Project m_project;
    int m_edits = 0;
    int m_changes = 0;
};

double besideExport(Worker &worker)
{
    std::atomic<bool> isOver = false;
    model::exchange::Exporter exporter({}, worker.file(u"annotations.csv"_s), true);
    worker.project().storeThread().postSliced([&](model::storage::Store *store) {
        const bool more = exporter.step(*store);
        isOver = !more;
        return more;
    });
    return worker.slowestEditUntil([&] { return isOver.load(); });
}

/// Every text is read and looked through.
double besideSearch(Worker &worker)
{
    std::atomic<bool> isOver = false;
    model::search::Search search({.text = u"ministr"_s, .by = model::search::By::Parts}, {});
    worker.project().storeThread().postSliced([&](model::storage::Store *store) {
        const bool more = search.step(*store);
        search.takeHits();
        isOver = !more;
        return more;
    });
    return worker.slowestEditUntil([&] { return isOver.load(); });
}

double besideImport(Worker &worker, int count)
{
    model::Project &project = worker.project();
    const qsizetype all = project.articles().size() + count;
    project.addArticles(newArticles(count, 3000), u"more"_s);
    return worker.slowestEditUntil([&] { return project.articles().size() == all; });
}

double besideBackup(Worker &worker)
{
    bool isOver = false;
    const QTemporaryDir root;
    model::DailyBackup backup(worker.project().storeThread(), worker.project().path(), root.path());
    QObject::connect(&backup, &model::DailyBackup::made, [&] { isOver = true; });
    QObject::connect(&backup, &model::DailyBackup::failed, [&] { isOver = true; });
    backup.beginIfDue();
    return worker.slowestEditUntil([&] { return isOver; });
}

Row slowest(const QString &beside, const QString &size, Worker &worker, const std::function<double()> &ours)
{
    return compare(
        u"slowest edit beside "_s + beside, size, u"the same edits with nothing beside them"_s, {1, 50}, 5,
        ours, [&] {
            std::vector<double> alone;
            for (int i = 0; i < 20; ++i) {
                alone.push_back(worker.timedEdit());
            }
            return median(alone);
        });
}

} // namespace

std::vector<Row> waitForOthers()
{
    std::vector<Row> rows;
    for (const int articles : {200, 2'000, 20'000}) {
        Worker worker(articles);
        const QString size = u"%1 articles, %2 annotations"_s.arg(articles).arg(articles * 50);
        rows.push_back(slowest(u"an export"_s, size, worker, [&] { return besideExport(worker); }));
        rows.push_back(slowest(u"an import"_s, u"%1 articles more"_s.arg(articles), worker, [&] {
            return besideImport(worker, articles);
        }));
        rows.push_back(slowest(u"a search"_s, size, worker, [&] { return besideSearch(worker); }));
        rows.push_back(slowest(u"a backup"_s, size, worker, [&] { return besideBackup(worker); }));
    }
    return rows;
}

} // namespace bench
