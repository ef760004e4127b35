// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace model::storage {

/// The process that holds a project's lock, as its lock file tells.
struct LockHolder
{
    qint64 pid = 0;
    QString host;
    QString program;
    bool thisMachine = false;

    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

/// Keeps a second writer away from a project: the file ".NAME.lock" beside the project's canonical path,
/// there as long as the project is open for writing. What a dead process of this machine left behind is taken
/// over; a lock of another machine never grows old by itself, people decide. Other programs may read.
class Lock
{
public:
    enum class State {
        Held,         ///< ours; edits are possible
        OpenHere,     ///< a living process of this machine has it (it may be this one)
        OtherMachine, ///< another machine has it, or left it behind
        Unavailable   ///< no lock can be made here; see reason()
    };

    /// Tries at once and never waits.
    explicit Lock(const QString &path);

    State state() const { return m_state; }
    bool isHeld() const { return m_state == State::Held; }
    /// Who has it, where state() is OpenHere or OtherMachine.
    const LockHolder &holder() const { return m_holder; }
    /// A sentence for people why the project cannot be written to now; empty when the lock is ours.
    const QString &reason() const { return m_reason; }
    /// Takes away another machine's lock, after the person was asked, and tries again.
    void takeOver();

    /// Where the lock file of a project stands; the project need not exist yet.
    static QString fileFor(const QString &path);

private:
    void tryToHold();
    void explainRefusal();

    QString m_path;
    std::unique_ptr<QLockFile> m_file;
    State m_state = State::Unavailable;
    LockHolder m_holder;
    QString m_reason;
};

} // namespace model::storage
