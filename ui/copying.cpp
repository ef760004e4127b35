// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

Copying::Copying(Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_dialogs(dialogs)
{
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

} // namespace ui
