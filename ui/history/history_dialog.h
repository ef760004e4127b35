// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/dialogs.h"
#include "ui/history/history_model.h"
#include "ui/place.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class HistoryRows;

/// Who did what, and when: to look through, to go to, and to take back or bring back one step among others.
/// Stays open beside the work and follows it.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(model::Project &project, const Theme &theme, Dialogs &dialogs, QWidget *parent);

    /// For "this article only".
    void setArticle(model::ArticleId id);
    QTableView &list() { return *m_list; }
    QString hint() const;

signals:
    void placeChosen(const ui::Place &place);
    void turning(bool isUndo); ///< before a step is taken back, or done again

private:
    QWidget *filters();
    QWidget *buttons();
    void join();
    void filter();
    void listCoders();
    void readOn();
    void showState();
    void goThere();
    void turn();
    QModelIndex current() const;

    model::Project &m_project;
    Dialogs &m_dialogs;
    HistoryModel *m_model;
    HistoryRows *m_rows;
    QLineEdit *m_find;
    QComboBox *m_coder;
    QCheckBox *m_thisArticle;
    QTableView *m_list;
    QLabel *m_hint;
    QPushButton *m_turn;
    QPushButton *m_go;
    model::ArticleId m_article;
};

} // namespace ui
