// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"

#include <QWidget>

class QFormLayout;

namespace ui {

/// The codebook's variables that are asked of a person, place or organization: what is answered, and what the
/// answer rests on. No answer is not the same as an answer that says why there is none ("not stated").
class NameAnswers final : public QWidget
{
    Q_OBJECT

public:
    explicit NameAnswers(QWidget *parent = nullptr);

    void show(
        const model::Entity &entity, const model::Codebook &codebook,
        const QList<model::VariableValue> &answers);
    void setReadOnly(bool readOnly);

signals:
    /// From one answer, or none, to another, or none.
    void answered(
        const std::optional<model::VariableValue> &before, const std::optional<model::VariableValue> &after);

private:
    void addRow(const model::Variable &variable, const std::optional<model::VariableValue> &answer);
    QWidget *makeChoice(const model::Variable &variable, const std::optional<model::VariableValue> &answer);
    QWidget *makeText(const model::Variable &variable, const std::optional<model::VariableValue> &answer);
    QWidget *makeBasis(const model::Variable &variable, const std::optional<model::VariableValue> &answer);
    void
    say(const model::Variable &variable, const std::optional<model::VariableValue> &before,
        const QString &value);

    model::Entity m_entity;
    bool m_readOnly = false;
    QFormLayout *m_form;
};

} // namespace ui
