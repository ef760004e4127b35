// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/lock.h"

#include "model/message.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

/// QLockFile appends ".rmlock" while it takes a lock over, and file systems end at 255 bytes.
constexpr qsizetype longestFileName = 255 - 7;

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Whether the file system knows the byte-range locks that SQLite needs; asked of the lock file, because
/// closing the project's own file a second time would drop SQLite's locks.
bool locksRanges(const QString &lockFile)
{
    const int descriptor = ::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_len = 1;
    const bool works = ::fcntl(descriptor, F_SETLK, &range) == 0;
    ::close(descriptor);
    return works;
}

/// Whether a process ended in the very moment that it made the lock file: there is nothing in it, nobody
/// holds it, and it is too old for one that is just about to.
bool isAbandoned(const QString &lockFile)
{
    constexpr qint64 secondsToWrite = 5;
    const QFileInfo info(lockFile);
    if (info.size() != 0 || info.lastModified().secsTo(QDateTime::currentDateTime()) < secondsToWrite) {
        return false;
    }
    const int descriptor = ::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool isFree = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    ::close(descriptor);
    return isFree;
}

QString cannotLock(const QString &path, QLockFile::LockError error)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return Message::tr("The folder “%1” does not exist.").arg(folder.filePath());
    }
    if (error == QLockFile::PermissionError || !folder.isWritable()) {
        return Message::
            tr("You have no permission to write in the folder “%1”, where Tagline would keep its lock and "
               "its journal.")
                .arg(folder.filePath());
    }
    return Message::
        tr("No lock could be made in the folder “%1” (the disk may be full or the network share may refuse "
           "it).")
            .arg(folder.filePath());
}

} // namespace

Lock::Lock(const QString &path)
    : m_path(path)
{
    tryToHold();
}

QString Lock::fileFor(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    const QFileInfo real(canonical.isEmpty() ? info.absoluteFilePath() : canonical);
    const QString folder = QFileInfo(real.absolutePath()).canonicalFilePath();
    QString name = u'.' + real.fileName() + u".lock"_s;
    if (QFile::encodeName(name).size() > longestFileName) {
        const QByteArray hash =
            QCryptographicHash::hash(QFile::encodeName(real.fileName()), QCryptographicHash::Sha256);
        name = u'.' + QString::fromLatin1(hash.toHex()) + u".tagline.lock"_s;
    }
    return QDir(folder.isEmpty() ? real.absolutePath() : folder).filePath(name);
}

void Lock::takeOver()
{
    if (m_state == State::OtherMachine) {
        QFile::remove(m_file->fileName());
        tryToHold();
    }
}

void Lock::tryToHold()
{
    m_holder = {};
    m_reason.clear();
    m_file = std::make_unique<QLockFile>(fileFor(m_path));
    m_file->setStaleLockTime(0);
    const bool isLocked = m_file->tryLock()
        || (m_file->error() == QLockFile::LockFailedError && isAbandoned(m_file->fileName())
            && QFile::remove(m_file->fileName()) && m_file->tryLock());
    if (!isLocked) {
        explainRefusal();
        return;
    }
    if (!locksRanges(m_file->fileName())) {
        m_file->unlock();
        m_state = State::Unavailable;
        m_reason =
            Message::tr("The file system of “%1” knows no locks, so two programs could damage the project by "
                        "writing at once.")
                .arg(QFileInfo(m_path).absolutePath());
        return;
    }
    m_state = State::Held;
}

void Lock::explainRefusal()
{
    if (m_file->error() != QLockFile::LockFailedError) {
        m_state = State::Unavailable;
        m_reason = cannotLock(m_path, m_file->error());
        return;
    }
    if (!m_file->getLockInfo(&m_holder.pid, &m_holder.host, &m_holder.program)) {
        m_state = State::OtherMachine;
        m_reason = Message::tr("“%1” is locked by “%2”, which cannot be read.")
                       .arg(fileName(m_path), fileName(m_file->fileName()));
        return;
    }
    m_holder.thisMachine = m_holder.host == QSysInfo::machineHostName();
    if (m_holder.thisMachine) {
        m_state = State::OpenHere;
        m_reason = Message::tr("“%1” is already open on this computer (%2, process %3).")
                       .arg(fileName(m_path), m_holder.program, QString::number(m_holder.pid));
        return;
    }
    m_state = State::OtherMachine;
    m_reason =
        Message::tr("“%1” is open on the computer “%2” (%3, process %4), or was not closed properly there.")
            .arg(fileName(m_path), m_holder.host, m_holder.program, QString::number(m_holder.pid));
}

} // namespace model::storage
