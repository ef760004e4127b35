// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/fresh_file.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/whole_file.h"
#include "model/values/ids.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

Error taken(const QString &path)
{
    return Error(Message::tr("There is already something at “%1”. Choose another name.")
                     .arg(QDir::toNativeSeparators(path)));
}

void refuse(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.exists() || info.isSymLink()) {
        throw taken(path);
    }
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) {
        throw Error(Message::tr("The folder of “%1” does not exist. Make it first, or choose another one.")
                        .arg(shown));
    }
    if (!folder.isWritable()) {
        throw Error(
            Message::tr("The project “%1” cannot be made: its folder can only be read. Choose another one.")
                .arg(shown));
    }
}

} // namespace

FreshFile::FreshFile(const QString &target)
    : m_target(target)
    , m_path(target + u".new-"_s + CoderId::make().text().right(12))
{
    refuse(target);
}

FreshFile::~FreshFile()
{
    if (!m_kept) {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
}

void FreshFile::keep()
{
    m_kept = QFile::rename(m_path, m_target);
    if (!m_kept) {
        throw taken(m_target);
    }
    syncFolderOf(m_target);
}

} // namespace model::storage
