// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/adding.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString nameOf(const model::Article &article)
{
    return article.fileName.isEmpty() ? article.title : article.fileName;
}

/// The texts of a folder and of those in it, with the documents that cannot be read, in the order of their
/// numbers. A folder may be a whole disk: it can be stopped at any file.
QStringList filesIn(const QString &folder, const std::atomic<bool> &goOn)
{
    QStringList found;
    QDirIterator each(
        folder, model::reading::articleFilePatterns() + model::reading::documentFilePatterns(), QDir::Files,
        QDirIterator::Subdirectories);
    while (goOn && each.hasNext()) {
        const QString file = each.next();
        if (model::reading::isArticleOfFolder(file)) {
            found.append(file);
        }
    }
    QCollator order;
    order.setNumericMode(true);
    std::sort(found.begin(), found.end(), order);
    return found;
}

} // namespace

/// What the worker fills and hands over.
struct Adding::Reading
{
    std::shared_ptr<std::atomic<bool>> goOn;
    QList<model::reading::ReadArticle> articles;
    QList<AddReport::Entry> refused;

    QStringList filesOf(const QStringList &paths);
};

/// The files themselves and those of folders; a folder without any is told of.
QStringList Adding::Reading::filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QStringList found = filesIn(path, *goOn);
        if (found.isEmpty() && *goOn) {
            refused.append(
                {QDir(path).dirName(), {tr("There is no text or web page in this folder.")}, false});
        }
        files += found;
    }
    return files;
}

Adding::Adding(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Adding::~Adding()
{
    if (m_goOn) {
        *m_goOn = false;
    }
    m_pool.waitForDone();
}

void Adding::setProject(model::Project *project)
{
    if (m_goOn) {
        *m_goOn = false;
    }
    m_stage = Stage::Idle;
    m_waiting.clear();
    m_articles.clear();
    m_report = {};
    m_goOn.reset();
    if (m_project) {
        disconnect(m_project, nullptr, this, nullptr);
    }
    m_project = project;
    if (!project) {
        return;
    }
    connect(project, &model::Project::changed, this, &Adding::take);
    connect(project, &model::Project::undoStateChanged, this, &Adding::finishIfWritten);
    connect(project, &model::Project::failed, this, &Adding::finishIfWritten);
    connect(project, &model::Project::progressed, this, [this](qsizetype done, qsizetype total) {
        emit progressed(tr("Adding %1 of %2…").arg(done).arg(total), done, total);
    });
}

void Adding::addFiles(const QStringList &paths)
{
    if (paths.isEmpty() || !m_project) {
        return;
    }
    if (isBusy()) {
        m_waiting += paths;
        return;
    }
    beginReading(paths);
}

void Adding::addRead(const model::reading::ReadArticle &article)
{
    if (!isBusy() && m_project) {
        m_articles = {article};
        m_goOn = std::make_shared<std::atomic<bool>>(true);
        compare();
    }
}

void Adding::beginReading(const QStringList &paths)
{
    m_stage = Stage::Reading;
    m_goOn = std::make_shared<std::atomic<bool>>(true);
    auto reading = std::make_shared<Reading>();
    reading->goOn = m_goOn;
    emit progressed(tr("Reading…"), 0, paths.size());
    m_pool.start([this, reading, paths] {
        const QStringList files = reading->filesOf(paths);
        qsizetype done = 0;
        for (const QString &file : files) {
            if (!*reading->goOn) {
                break;
            }
            try {
                reading->articles.append(model::reading::readArticleFile(file, {}, [reading] {
                    if (!*reading->goOn) {
                        throw model::Error(tr("Reading was stopped."));
                    }
                }));
            } catch (const model::Error &error) {
                reading->refused.append({QFileInfo(file).fileName(), {error.text()}, false});
            }
            ++done;
            QMetaObject::invokeMethod(this, [this, reading, done, total = files.size()] {
                if (reading->goOn == m_goOn && m_stage == Stage::Reading) {
                    emit progressed(tr("Reading %1 of %2…").arg(done).arg(total), done, total);
                }
            });
        }
        QMetaObject::invokeMethod(this, [this, reading] { readingDone(reading); });
    });
}

void Adding::readingDone(const std::shared_ptr<Reading> &reading)
{
    if (reading->goOn != m_goOn) {
        return; // of a project that is closed
    }
    m_report.entries += reading->refused;
    m_report.cancelled = !*reading->goOn;
    if (m_report.cancelled) {
        finish();
        return;
    }
    m_articles = reading->articles;
    compare();
}

void Adding::compare()
{
    m_stage = Stage::Comparing;
    QStringList hashes;
    for (const model::reading::ReadArticle &each : m_articles) {
        hashes.append(model::storage::textSha256(each.article.text));
    }
    using Known = QHash<QString, QString>;
    m_project->read<Known>(
        this,
        [hashes](model::storage::Store &store) {
            Known known;
            for (const QString &hash : hashes) {
                const QList<model::Article> same = store.articlesWithText(hash);
                if (!same.isEmpty()) {
                    known.insert(hash, same.constFirst().title);
                }
            }
            return known;
        },
        [this, goOn = m_goOn](const Known &known) {
            if (goOn == m_goOn) {
                m_report.cancelled = !*goOn;
                m_report.cancelled ? finish() : sortOut(known);
            }
        },
        [this, goOn = m_goOn](const model::Error &error) {
            if (goOn == m_goOn) {
                m_report.entries.append({tr("Nothing was added"), {error.text()}, false});
                finish();
            }
        });
}

void Adding::sortOut(const QHash<QString, QString> &known)
{
    QHash<QString, QString> titles = known;
    QList<model::reading::ReadArticle> fresh;
    QList<Duplicate> duplicates;
    for (const model::reading::ReadArticle &each : m_articles) {
        const QString hash = model::storage::textSha256(each.article.text);
        if (titles.contains(hash)) {
            duplicates.append({each, titles.value(hash)});
        } else {
            titles.insert(hash, each.article.article.title);
            fresh.append(each);
        }
    }
    m_articles = fresh;
    if (duplicates.isEmpty()) {
        write();
        return;
    }
    m_stage = Stage::Asking;
    for (const Duplicate &each : duplicates) {
        m_report.entries.append(
            {nameOf(each.read.article.article),
             {tr("The project has this text already: “%1”. Skipped.").arg(each.knownTitle)},
             false});
    }
    emit duplicatesFound(duplicates);
}

void Adding::goOn(const QList<Duplicate> &wanted)
{
    if (m_stage != Stage::Asking) {
        return;
    }
    for (const Duplicate &each : wanted) {
        m_articles.append(each.read);
        const QString name = nameOf(each.read.article.article);
        const auto entry = std::find_if(
            m_report.entries.cbegin(), m_report.entries.cend(), [&name](const AddReport::Entry &candidate) {
                return !candidate.added && candidate.name == name;
            });
        if (entry != m_report.entries.cend()) {
            m_report.entries.erase(entry);
        }
    }
    write();
}

void Adding::write()
{
    if (m_articles.isEmpty()) {
        finish();
        return;
    }
    m_stage = Stage::Writing;
    QList<model::storage::NewArticle> articles;
    for (const model::reading::ReadArticle &each : std::as_const(m_articles)) {
        articles.append(each.article);
        const QStringList words = each.warnings + each.normalised.sentences();
        if (!words.isEmpty()) {
            m_report.entries.append({nameOf(each.article.article), words, true});
        }
    }
    const QString label = articles.size() == 1
        ? articles.constFirst().article.title
        : tr("%n article(s)", nullptr, static_cast<int>(articles.size()));
    emit progressed(tr("Adding…"), 0, articles.size());
    m_project->addArticles(articles, label);
}

void Adding::take(const model::Change &change)
{
    if (m_stage != Stage::Writing) {
        return;
    }
    for (const model::AnyDelta &delta : change.deltas) {
        if (const auto *batch = std::get_if<model::BatchDelta>(&delta)) {
            for (const model::Article &article : batch->articles) {
                m_report.added.append(article.id);
            }
        }
    }
}

void Adding::finishIfWritten()
{
    if (m_stage == Stage::Writing && !m_project->isWriting()) {
        m_report.cancelled = m_report.added.isEmpty();
        finish();
    }
}

void Adding::cancel()
{
    if (m_goOn) {
        *m_goOn = false;
    }
    if (m_stage == Stage::Writing) {
        m_project->cancelAdding();
    }
    m_waiting.clear();
}

void Adding::finish()
{
    m_stage = Stage::Idle;
    const AddReport report = std::exchange(m_report, {});
    m_articles.clear();
    emit progressed({}, 0, 0);
    emit finished(report);
    if (!m_waiting.isEmpty() && !isBusy()) {
        beginReading(std::exchange(m_waiting, {}));
    }
}

} // namespace ui
