// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// Who codes in this project: their names, initials and colours, who works here now, and giving codings from
/// one to another. Every change is written at once and can be undone.
class CodersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The project outlives it.
    CodersDialog(model::Project &project, const Theme &theme, QWidget *parent);

signals:
    void coderChosen(model::CoderId id); ///< to work here from now on
    void givingRequested();

private:
    QWidget *makeButtons();
    void list();
    void showRow(int row, const model::Coder &coder);
    void countCodings();
    void showState();
    void add();
    void edit();
    void remove();
    void codeNow();
    const model::Coder *current() const;
    bool isWritable() const;

    model::Project &m_project;
    const Theme &m_theme;
    QHash<QString, qint64> m_codings; ///< annotations by coder's name
    QTableWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_now;
    QPushButton *m_give;
};

} // namespace ui
