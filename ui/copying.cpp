// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying.h"

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
    project.read<bool>(
        this,
        [this, path, wish](model::storage::Store &store) {
            const QString draft = path + u".cleaning"_s;
            store.saveCopy(draft, path);
            clean(draft, path, wish);
            return true;
        },
        [](bool) {}, [this](const model::Error &error) { emit failed(error); });
}

/// From the store thread, which this outlives: whoever opens another project meanwhile still has the copy,
/// and no draft stays behind.
void Copying::clean(const QString &draft, const QString &path, const model::storage::CleanCopy &wish)
{
    m_pool.start([this, draft, path, wish] {
        try {
            model::storage::cleanCopy(draft, path, wish);
            QMetaObject::invokeMethod(this, [this, path] { emit saved(path); });
        } catch (const model::Error &error) {
            QMetaObject::invokeMethod(this, [this, error] { emit failed(error); });
        }
    });
}

} // namespace ui
