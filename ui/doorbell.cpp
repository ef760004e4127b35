// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doorbell.h"

#include "model/storage/lock.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString socketOf(qint64 pid)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder).filePath(u"tagline-%1"_s.arg(pid));
}

QString canonical(const QString &path)
{
    const QString found = QFileInfo(path).canonicalFilePath();
    return found.isEmpty() ? QFileInfo(path).absoluteFilePath() : found;
}

} // namespace

Doorbell::Doorbell(Answer answer, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
    , m_server(std::make_unique<QLocalServer>())
{
    const QString name = socketOf(QCoreApplication::applicationPid());
    QLocalServer::removeServer(name);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &Doorbell::welcome);
    m_server->listen(name);
}

Doorbell::~Doorbell() = default;

bool Doorbell::isListening() const
{
    return m_server->isListening();
}

void Doorbell::welcome()
{
    while (QLocalSocket *visitor = m_server->nextPendingConnection()) {
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { read(visitor); });
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        read(visitor);
    }
}

void Doorbell::read(QLocalSocket *visitor)
{
    QDataStream in(visitor);
    in.setVersion(QDataStream::Qt_6_0);
    in.startTransaction();
    QString path;
    QByteArray token;
    in >> path >> token;
    if (!in.commitTransaction()) {
        return;
    }
    if (!token.isEmpty()) {
        // The right to take the focus; the platform plugin reads it when the window is activated.
        qputenv("XDG_ACTIVATION_TOKEN", token);
    }
    QDataStream out(visitor);
    out.setVersion(QDataStream::Qt_6_0);
    out << m_answer(path);
    visitor->flush();
    visitor->disconnectFromServer();
}

bool ringDoorbell(qint64 pid, const QString &path, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QLocalSocket socket;
    socket.connectToServer(socketOf(pid));
    if (!socket.waitForConnected(milliseconds)) {
        return false;
    }
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << canonical(path) << qgetenv("XDG_ACTIVATION_TOKEN");
    socket.flush();
    bool raised = false;
    while (!deadline.hasExpired()) {
        stream.startTransaction();
        stream >> raised;
        if (stream.commitTransaction()) {
            return raised;
        }
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            return false;
        }
    }
    return false;
}

bool raiseHolder(const QString &path)
{
    // Only looks: taking the lock to see whether it is free would shut out the window that has just begun.
    const QLockFile lock(model::storage::Lock::fileFor(path));
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&pid, &host, &program) && host == QSysInfo::machineHostName()
        && pid != QCoreApplication::applicationPid() && ringDoorbell(pid, path);
}

} // namespace ui
