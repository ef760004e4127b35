// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recognise.h"

#include "model/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace model::storage {

bool isProjectByBytes(const QString &path)
{
    // https://sqlite.org/fileformat.html
    constexpr qint64 headerSize = 100;
    constexpr qsizetype applicationAt = 68;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && header.startsWith("SQLite format 3")
        && qFromBigEndian<qint32>(header.constData() + applicationAt) == applicationId;
}

} // namespace model::storage
