// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying.h"

#include "model/storage/whole_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

Copying::Copying(Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_dialogs(dialogs)
{
    m_pool.setMaxThreadCount(1);
}

Copying::~Copying()
{
    m_pool.waitForDone();
}

void Copying::request(model::Project &project, QWidget *window)
{
    const QString name = tr("%1 (copy)").arg(QFileInfo(project.path()).completeBaseName());
    const QString path = m_dialogs.saveCopy(window, name + u".tagline"_s);
    if (path.isEmpty()) {
        return;
    }
    project.read<QString>(
        this,
        [path](model::storage::Store &store) {
            store.saveCopy(path);
            return path;
        },
        [this](const QString &written) { emit saved(written); },
        [this](const model::Error &error) { emit failed(error); });
}

void Copying::requestClean(model::Project &project, const model::storage::CleanCopy &wish, QWidget *window)
{
    const QString name = tr("%1 (clean copy)").arg(QFileInfo(project.path()).completeBaseName());
    const QString path = m_dialogs.saveCopy(window, name + u".tagline"_s);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path) == QFileInfo(project.path())) {
        emit failed(model::Error(
            tr("The copy cannot take the place of the project “%1” itself. Choose another name.").arg(path)));
        return;
    }
    emit begun();
    project.read<QString>(
        this,
        [copy = path + u".cleaning"_s](model::storage::Store &store) {
            store.saveCopy(copy);
            return copy;
        },
        [this, path, wish](const QString &copy) { clean(copy, path, wish); },
        [this](const model::Error &error) { emit failed(error); });
}

/// What stood at that path is replaced only by a copy that is clean and whole.
void Copying::clean(const QString &copy, const QString &path, const model::storage::CleanCopy &wish)
{
    m_pool.start([this, copy, path, wish] {
        try {
            model::storage::cleanCopy(copy, wish);
            if (!model::storage::syncToDisk(copy) || !model::storage::renameOver(copy, path)) {
                throw model::Error(
                    tr("The copy “%1” could not be written. Choose another place with enough room.")
                        .arg(path));
            }
            QMetaObject::invokeMethod(this, [this, path] { emit saved(path); });
        } catch (const model::Error &error) {
            QFile::remove(copy);
            QMetaObject::invokeMethod(this, [this, error] { emit failed(error); });
        }
    });
}

} // namespace ui
