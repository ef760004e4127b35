// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace ui {

/// What is asked of sources, people and claims, and the answers there are: renamed, added to, put in another
/// order, taken out of use. An answer keeps its code, by which it is stored.
class VariablesDialog final : public QDialog
{
    Q_OBJECT

public:
    VariablesDialog(const model::Codebook &codebook, bool writable, QWidget *parent);

    /// The variables as they are wished, in the order of the codebook.
    const QList<model::Variable> &variables() const { return m_variables; }
    void accept() override;

private:
    enum Column { LabelColumn, CodeColumn, MissingColumn, OfferedColumn, ColumnCount };

    QWidget *makeButtons();
    void showVariable(int place);
    void showOptions();
    void showRow(int row, const model::VariableOption &option);
    /// Takes over what stands in the fields.
    void take();
    void addOption();
    void move(int step);
    QString codeFor(const QString &label) const;
    /// What is wrong with the options, for people; empty if nothing is.
    QString trouble() const;

    const model::Codebook m_codebook;
    QList<model::Variable> m_variables;
    int m_place = -1;
    bool m_writable;
    QComboBox *m_choice;
    QLineEdit *m_label;
    QPlainTextEdit *m_definition;
    QTableWidget *m_options;
    QWidget *m_buttons;
    QLabel *m_none;
    QLabel *m_warning;
};

} // namespace ui
