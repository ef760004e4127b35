// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/suggest/loaded_names.h"
#include "ui/dialogs.h"

#include <QObject>
#include <QPointer>

namespace ui {

/// Loads a list of names (a gazetteer) into the project: asks for the file, tells what it would bring, makes
/// the entities as one step, and then has their mentions looked for.
class LoadingNames final : public QObject
{
    Q_OBJECT

public:
    LoadingNames(Dialogs &dialogs, QWidget *window);

    /// Until the next call; nullptr for none.
    void setProject(model::Project *project);
    void request();
    void projectChanged(const model::Change &change);
    /// Call after an edit could not be written.
    void failed() { m_awaited = {}; }

signals:
    void said(const QString &text);
    /// They are in the project now.
    void loaded(const QList<model::Entity> &entities);

private:
    struct Read
    {
        model::suggest::LoadedNames names;
        QStringList warnings;
    };

    void take(const QString &path, const Read &read);

    Dialogs &m_dialogs;
    QWidget *m_window;
    QPointer<model::Project> m_project;
    bool m_isReading = false;
    QList<model::Entity> m_entities;
    model::Change m_awaited; ///< until it is written
};

} // namespace ui
