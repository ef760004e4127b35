// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"

#include <QFrame>

class QListWidget;

namespace model {
class Project;
}

namespace ui {

/// The side of the export dialog: how much the project holds, and which of its tables is wanted.
class TableChoice final : public QFrame
{
    Q_OBJECT

public:
    explicit TableChoice(const model::Project &project, QWidget *parent = nullptr);

    model::exchange::What what() const;
    void choose(model::exchange::What what);

signals:
    void chosen();

private:
    void fill();

    QListWidget *m_list;
};

} // namespace ui
