// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/reading/read_file.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace ui {

/// An article that was read but whose text the project, or this import, has already.
struct Duplicate
{
    model::reading::ReadArticle read;
    QString knownTitle;
};

/// What came of adding articles, one entry for each file worth a word.
struct AddReport
{
    struct Entry
    {
        QString name; ///< of the file, else the title
        QStringList words;
        bool added = true;
    };

    QList<model::ArticleId> added;
    QList<Entry> entries; ///< without those that were simply read and added
    bool cancelled = false;
};

/// Brings articles into a project: reads files in a worker, looks for texts that are there already, adds what
/// remains as one step. One import at a time; further files wait.
class Adding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Adding)

public:
    explicit Adding(QObject *parent = nullptr);
    ~Adding() override;

    /// Ends what is going on and works on this project from now on.
    void setProject(model::Project *project);
    bool isBusy() const { return m_stage != Stage::Idle; }

    /// Files, and folders for the text files in them.
    void addFiles(const QStringList &paths);
    void addRead(const model::reading::ReadArticle &article);
    /// The answer to duplicatesFound: those to add all the same.
    void goOn(const QList<Duplicate> &wanted);
    void cancel();

signals:
    void progressed(const QString &what, qsizetype done, qsizetype total);
    void duplicatesFound(const QList<ui::Duplicate> &duplicates);
    void finished(const ui::AddReport &report);

private:
    enum class Stage { Idle, Reading, Comparing, Asking, Writing };
    struct Reading;

    void beginReading(const QStringList &paths);
    void readingDone(const std::shared_ptr<Reading> &reading);
    void compare();
    void sortOut(const QHash<QString, QString> &known);
    void write();
    void take(const model::Change &change);
    void finishIfWritten();
    void finish();

    QPointer<model::Project> m_project;
    Stage m_stage = Stage::Idle;
    QStringList m_waiting;
    QList<model::reading::ReadArticle> m_articles;
    std::shared_ptr<std::atomic<bool>> m_goOn;
    AddReport m_report;
    // Last: its work is over before anything above goes.
    QThreadPool m_pool;
};

} // namespace ui
