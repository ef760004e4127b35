// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/storage/entity_merge.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

/// Asks which of several names stays when they become one, and says what will be done.
class MergeNamesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The first is proposed to stay.
    MergeNamesDialog(model::Project &project, const QList<model::EntityId> &names, QWidget *parent = nullptr);

    model::EntityId into() const;
    QList<model::EntityId> from() const;
    QString previewText() const;

private:
    void look();
    void show(const model::storage::EntityMergeCount &count);

    model::Project &m_project;
    QList<model::EntityId> m_names;
    QComboBox *m_into;
    QLabel *m_preview;
    QPushButton *m_merge = nullptr;
    quint64 m_call = 0; ///< the newest look wins
};

} // namespace ui
