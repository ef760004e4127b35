// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace ui {

/// Lets another start of the program ask this one to raise the window that has a project. One per process;
/// only processes of the same user can ring.
class Doorbell final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Doorbell)

public:
    /// Raises the window with the project at this canonical path; false if no window here has it.
    using Answer = std::function<bool(const QString &path)>;

    /// Listens at once; without a runtime folder nobody can ring, which harms nothing.
    explicit Doorbell(Answer answer, QObject *parent = nullptr);
    ~Doorbell() override;

    bool isListening() const;

private:
    void welcome();
    void read(QLocalSocket *visitor);

    Answer m_answer;
    std::unique_ptr<QLocalServer> m_server;
};

/// Asks the process that holds a project's lock to raise its window; waits at most this long. False if it
/// does not answer, belongs to another user or shows no such project.
bool ringDoorbell(qint64 pid, const QString &path, int milliseconds = 2000);

/// Asks the window of this computer that has the project at the path, if any, to come to the front. False if
/// nobody has it, or does not answer: then the project is to be opened as usual.
bool raiseHolder(const QString &path);

} // namespace ui
