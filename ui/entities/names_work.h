// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/dialogs.h"
#include "ui/theme/theme.h"

#include <QObject>

class QWidget;

namespace model::storage {
struct EntityLoss;
}

namespace ui {

/// What hands do to names in all articles: merge, move mentions, delete. Asks first what has to be asked.
class NamesWork final : public QObject
{
    Q_OBJECT

public:
    /// Its dialogs stand over `window`, which is its parent.
    NamesWork(model::Project &project, Dialogs &dialogs, const Theme &theme, QWidget *window);

    /// One is merged with another that is chosen then.
    void merge(const QList<model::EntityId> &names);
    void moveMentions(model::EntityId from, const QList<model::AnnotationId> &mentions);
    void remove(const QList<model::EntityId> &names);

signals:
    void said(const QString &text);

private:
    void confirmMerge(const QList<model::EntityId> &names);
    void confirmRemoval(const QList<model::EntityId> &names, const model::storage::EntityLoss &loss);
    QString nameOf(model::EntityId id) const;

    model::Project &m_project;
    Dialogs &m_dialogs;
    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace ui
