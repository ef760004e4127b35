// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QDate>
#include <QObject>
#include <QString>

#include <memory>

namespace model {

class StoreThread;

/// Makes the first backup of a day before that day's first edit: a project that is copied within 30
/// milliseconds is copied before the edit; a larger one in slices between which edits pass. The copy is
/// checked in a thread of its own. A failure is told and keeps nobody from working.
class DailyBackup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DailyBackup)

public:
    /// `root` empty: the standard place of backups. `thread` must outlive this.
    DailyBackup(StoreThread &thread, QString projectPath, QString root = {}, QObject *parent = nullptr);
    /// Waits for a check that runs; a copy that is not whole is dropped.
    ~DailyBackup() override;

    /// To be called when the project was opened for writing, and before each edit is posted. Costs nothing
    /// once it was called on that day.
    void beginIfDue(const QDate &today = QDate::currentDate());

signals:
    void made(const QString &file);
    void failed(const model::Error &error);

private:
    struct Work;

    StoreThread &m_thread;
    QString m_path;
    QString m_root;
    QDate m_day;
    std::shared_ptr<Work> m_work;
};

} // namespace model
