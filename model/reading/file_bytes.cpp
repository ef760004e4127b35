// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/file_bytes.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace model::reading {

Error cannotRead(const QString &path, const QString &why)
{
    return Error(u"Could not read “%1”: %2"_s.arg(path, why));
}

QByteArray fileBytes(const QString &path, qint64 largest, const QString &tooLarge)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw cannotRead(path, u"there is no such file."_s);
    }
    if (info.isDir()) {
        throw cannotRead(path, u"it is a folder. Choose the files in it."_s);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw cannotRead(path, file.errorString() + u'.');
    }
    QByteArray bytes;
    // A pipe gives its bytes in pieces and tells its size only by its end.
    constexpr qint64 piece = 1 << 20;
    while (info.size() <= largest && bytes.size() <= largest) {
        const QByteArray more = file.read(piece);
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError) {
        throw cannotRead(path, file.errorString() + u'.');
    }
    if (info.size() > largest || bytes.size() > largest) {
        throw cannotRead(
            path, u"it is larger than %1 MB, %2"_s.arg(QString::number(largest / (1024LL * 1024)), tooLarge));
    }
    return bytes;
}

} // namespace model::reading
