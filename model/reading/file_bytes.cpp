// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/file_bytes.h"

#include "model/message.h"
#include "model/reading/pipe_bytes.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

QByteArray bytesOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw cannotRead(path, file.errorString() + u'.');
    }
    QByteArray bytes;
    constexpr qint64 piece = 1 << 20;
    while (bytes.size() <= most) {
        const QByteArray more = file.read(piece);
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError) {
        throw cannotRead(path, file.errorString() + u'.');
    }
    return bytes;
}

} // namespace

Error cannotRead(const QString &path, const QString &why)
{
    return Error(Message::tr("Could not read “%1”: %2").arg(path, why));
}

QByteArray
fileBytes(const QString &path, qint64 largest, const QString &tooLarge, const std::function<void()> &between)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw cannotRead(path, Message::tr("there is no such file."));
    }
    if (info.isDir()) {
        throw cannotRead(path, Message::tr("it is a folder. Choose the files in it."));
    }
    QByteArray bytes;
    if (info.size() <= largest) {
        bytes = info.isFile() ? bytesOf(path, largest) : pipeBytes(path, largest, between);
    }
    if (info.size() > largest || bytes.size() > largest) {
        throw cannotRead(
            path,
            Message::tr("it is larger than %1 MB, %2")
                .arg(QString::number(largest / (1024LL * 1024)), tooLarge));
    }
    return bytes;
}

} // namespace model::reading
