// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/output_file.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

Error cannotWrite(const QString &path, const QString &why)
{
    return Error(Message::tr("Could not write “%1”: %2.").arg(path, why));
}

/// Why a file can't be opened for writing, and what to do, where that can be known better than from the
/// system's few words.
QString whyNot(const QString &path, const QString &systemsWords)
{
    const QFileInfo file(path);
    if (!file.dir().exists()) {
        return Message::tr("its folder does not exist");
    }
    if (!QFileInfo(file.absolutePath()).isWritable()) {
        return Message::tr("its folder is protected from writing; choose another");
    }
    if (file.exists() && !file.isWritable()) {
        return Message::tr("it is protected from writing; choose another name");
    }
    return systemsWords;
}

std::unique_ptr<QIODevice> standardOutput()
{
    auto file = std::make_unique<QFile>();
    if (!file->open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        throw cannotWrite(u"-"_s, file->errorString());
    }
    return file;
}

/// A device or pipe: it is written to, never put something else in its place.
bool isDevice(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

std::unique_ptr<QIODevice> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        throw cannotWrite(path, file->errorString());
    }
    return file;
}

} // namespace

OutputFile::OutputFile(const QString &path, bool overwrite)
    : m_path(path)
    , m_overwrite(overwrite)
{
    if (m_path == "-"_L1) {
        m_device = standardOutput();
        return;
    }
    if (isDevice(m_path)) {
        m_device = opened(m_path);
        return;
    }
    refuseToOverwrite();
    if (QFileInfo(m_path).isDir()) {
        throw cannotWrite(m_path, Message::tr("it is a folder; name a file in it"));
    }
    auto file = std::make_unique<QSaveFile>(m_path);
    // Not buffered: what a QSaveFile cannot write out at its end it forgets, and puts a cut file in place.
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        throw cannotWrite(m_path, whyNot(m_path, file->errorString()));
    }
    m_device = std::move(file);
}

OutputFile::~OutputFile() = default;

QIODevice &OutputFile::device()
{
    return *m_device;
}

void OutputFile::refuseToOverwrite() const
{
    if (!m_overwrite && QFileInfo::exists(m_path)) {
        throw cannotWrite(
            m_path, Message::tr("it exists already; choose another name or allow it to be replaced"));
    }
}

void OutputFile::commit()
{
    auto *file = qobject_cast<QSaveFile *>(m_device.get());
    if (!file) {
        return;
    }
    refuseToOverwrite();
    // QSaveFile does this too, but goes on when the disk refuses. Some network shares cannot do it.
    if (::fsync(file->handle()) != 0 && errno != EINVAL && errno != ENOTSUP) {
        throw cannotWrite(m_path, qt_error_string(errno));
    }
    if (!file->commit()) {
        throw cannotWrite(m_path, file->errorString());
    }
    storage::syncFolderOf(m_path);
}

} // namespace model::exchange
