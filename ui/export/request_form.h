// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace model {
class Project;
}

namespace ui {

/// For which program, of which articles and of whose coding. Whose is asked only where several people code.
class RequestForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestForm(const model::Project &project, QWidget *parent = nullptr);

    void showChoice(const model::exchange::ExportRequest &request);
    /// Puts what is chosen here into a request.
    void fill(model::exchange::ExportRequest &request) const;
    bool asksForCoder() const;
    /// What is asked depends on the table.
    void showTable(model::exchange::What what);

signals:
    void chosen();

private:
    void layOut();
    void fillForms();
    void fillArticles();
    void fillCoders();
    void chooseArticles();

    const model::Project &m_project;
    QList<model::ArticleId> m_articleIds; ///< ticked by hand
    int m_articlesRow = 0;

    QComboBox *m_forms;
    QComboBox *m_articles;
    QComboBox *m_coders;
    QCheckBox *m_anonymous;
};

} // namespace ui
