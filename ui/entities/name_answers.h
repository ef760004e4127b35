// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"

#include <QWidget>

#include <memory>
#include <vector>

class QFormLayout;

namespace ui {

/// The codebook's variables that are asked of a person, place or organization: what is answered, and what the
/// answer rests on. No answer is not the same as an answer that says why there is none ("not stated").
class NameAnswers final : public QWidget
{
    Q_OBJECT

public:
    explicit NameAnswers(QWidget *parent = nullptr);
    ~NameAnswers() override;

    /// The fields stay, and with them the focus and what is being typed, where the same is asked as before.
    void show(
        const model::Entity &entity, const model::Codebook &codebook,
        const QList<model::VariableValue> &answers);
    /// What was typed is an answer.
    void commit();
    void setReadOnly(bool readOnly);

signals:
    /// From one answer, or none, to another, or none.
    void answered(
        const std::optional<model::VariableValue> &before, const std::optional<model::VariableValue> &after);

private:
    struct Row;

    void build(const QList<model::Variable> &variables);
    QWidget *makeInput(Row &row);
    void makeBasis(Row &row);
    static void show(Row &row);
    void say(Row &row, const QString &value);
    void answer(Row &row, const std::optional<model::VariableValue> &after);

    model::Entity m_entity;
    QFormLayout *m_form;
    std::vector<std::unique_ptr<Row>> m_rows; ///< their fields hold references to them
};

} // namespace ui
