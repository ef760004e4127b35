// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/storage/erasing.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// The articles that were taken out of the project, to bring them back or to erase them for good.
class RemovedDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The project outlives it.
    RemovedDialog(model::Project &project, QWidget *parent);

signals:
    void erasingRequested(const QList<model::Article> &articles);

private:
    void build();
    void read();
    void list(const QList<model::storage::RemovedArticle> &articles);
    void allow();
    QList<model::Article> chosen() const;

    model::Project &m_project;
    QList<model::storage::RemovedArticle> m_articles;
    QTableWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_bringBack;
    QPushButton *m_erase;
};

} // namespace ui
