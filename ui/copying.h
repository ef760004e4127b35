// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/dialogs.h"

#include <QObject>

namespace ui {

/// Keeps what a window shows in another file: to hand it on, or to go on with it when the project's own file
/// can no longer be written. The copy is made in the store thread.
class Copying final : public QObject
{
    Q_OBJECT

public:
    explicit Copying(Dialogs &dialogs, QObject *parent = nullptr);

    /// Asks where to; saved() or failed() follows, unless the person goes back.
    void request(model::Project &project, QWidget *window);

signals:
    void saved(const QString &path);
    void failed(const model::Error &error);

private:
    Dialogs &m_dialogs;
};

} // namespace ui
