// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recognise.h"

#include "model/storage/file_header.h"
#include "model/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace model::storage {

bool isProjectByBytes(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray bytes = file.read(header::size);
    return bytes.size() == header::size && bytes.startsWith(header::beginning)
        && qFromBigEndian<qint32>(bytes.constData() + header::applicationAt) == applicationId;
}

} // namespace model::storage
