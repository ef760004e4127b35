// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "model/project/edits_variable.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace ui {

class CalmComboBox;
class NoteEdit;
class ValueEdit;

/// What is asked of one subject, a field for each variable: options to choose from, somebody of the project
/// to choose, or words to type. An answer is said as soon as it is chosen, or when a field that is typed in
/// is left.
class AnswerFields final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerFields(QWidget *parent = nullptr);

    /// The fields that Tab comes from and goes to.
    void standBetween(QWidget &before, QWidget &after);
    /// Shows the answers about the subject to these variables. `withBasis` offers to say what an answer rests
    /// on.
    void showAnswers(
        const model::ArticlePage &page, const model::Codebook &codebook, const model::AnswerSubject &subject,
        const QList<model::Variable> &variables, bool withBasis = false);
    /// What the field of a variable shows as long as it has no answer: a code that the text suggests. It is
    /// not stored before it is chosen.
    void propose(QStringView variable, const QString &value);
    /// Shows what is stored over anything typed.
    void reset();
    void setReadOnly(bool readOnly);
    void commit();
    /// False if there is no field.
    bool focusFirst();

signals:
    void answered(const model::AnswerCell &cell);

private:
    struct Field
    {
        model::AnswerSubject subject;
        model::Variable variable;
        model::Answer stored;
        QWidget *row = nullptr;
        CalmComboBox *choice = nullptr;
        ValueEdit *line = nullptr;
        NoteEdit *lines = nullptr;
        QToolButton *basis = nullptr;

        QWidget *input() const;
    };

    void makeField(const model::Variable &variable, bool withBasis);
    void makeChoice(Field &field, QWidget &box);
    void makeBasis(Field &field, QWidget &box);
    void show(Field &field, const model::ArticlePage &page, const model::Codebook &codebook);
    void showOptions(const Field &field, const model::ArticlePage &page, const model::Codebook &codebook);
    void showBasis(const Field &field);
    void say(const Field &field, const model::Answer &answer);
    void orderTabs();

    std::vector<std::unique_ptr<Field>> m_fields;
    QWidget *m_before = nullptr;
    QWidget *m_after = nullptr;
    bool m_readOnly = false;
};

} // namespace ui
