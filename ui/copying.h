// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/storage/clean_copy.h"
#include "ui/dialogs.h"

#include <QObject>
#include <QThreadPool>

namespace ui {

/// Keeps what a window shows in another file: to hand it on, or to go on with it when the project's own file
/// can no longer be written. The copy is made in the store thread.
class Copying final : public QObject
{
    Q_OBJECT

public:
    explicit Copying(Dialogs &dialogs, QObject *parent = nullptr);
    ~Copying() override;

    /// Asks where to; saved() or failed() follows, unless the person goes back.
    void request(model::Project &project, QWidget *window);
    /// The same for a copy to hand on. It is cleaned in a thread of its own, while work goes on.
    void requestClean(model::Project &project, const model::storage::CleanCopy &wish, QWidget *window);

signals:
    void begun(); ///< of a clean copy, which can take a while
    void saved(const QString &path);
    void failed(const model::Error &error);

private:
    void clean(const QString &draft, const QString &path, const model::storage::CleanCopy &wish);

    Dialogs &m_dialogs;
    QThreadPool m_pool;
};

} // namespace ui
