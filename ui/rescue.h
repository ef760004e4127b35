// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "ui/dialogs.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace ui {

/// The ways back to what was: a copy of one of a project's backups, or what can still be read of a damaged
/// one. The project and the backup stay as they are. Works in a thread of its own; the window waits, showing
/// that it does, and the person can stop it.
class Rescue final : public QObject
{
    Q_OBJECT

public:
    explicit Rescue(Dialogs &dialogs, QObject *parent = nullptr);
    ~Rescue() override;

    /// Asks which way to go; saved() follows, unless the person goes back.
    void offer(const QString &project, const model::Error &error, QWidget *window);
    /// Asks where to and makes a copy of a backup of the project there; saved() follows.
    void copyBackup(const QString &backup, const QString &project, QWidget *window);
    /// Asks where to and saves what can be read, then tells what was lost.
    void saveReadable(const QString &project, QWidget *window);

signals:
    void saved(const QString &path);

private:
    /// What the person should know of the result; nothing where the result shows itself.
    struct Told
    {
        QString text;
        QString explanation;
    };
    struct Work
    {
        QString words;  ///< what is being done
        QString copy;   ///< what is being made
        QString failed; ///< what to say, before why, when it could not be
        /// Calls its argument now and then, which may throw.
        std::function<Told(const std::function<void()> &goOn)> run;
        bool canStop = true;
    };

    QString askFor(QWidget *window, const QString &project, const QString &name);
    void begin(const Work &work, QWidget *window);

    Dialogs &m_dialogs;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_goOn;
};

} // namespace ui
