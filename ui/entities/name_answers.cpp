// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/name_answers.h"

#include "ui/panel/fields.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::Variable;
using model::VariableValue;
using Basis = VariableValue::Basis;

namespace {

bool asksOf(const Variable &variable, const model::Entity &entity, const model::Codebook &codebook)
{
    return variable.subject == Variable::Subject::Entity && !variable.retired
        && variable.level != Variable::Level::Entity
        && (variable.tag.isNull() || variable.tag == entity.tag
            || codebook.isBelow(entity.tag, variable.tag));
}

} // namespace

NameAnswers::NameAnswers(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void NameAnswers::show(
    const model::Entity &entity, const model::Codebook &codebook, const QList<VariableValue> &answers)
{
    m_entity = entity;
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    for (const Variable &variable : codebook.variables) {
        if (asksOf(variable, entity, codebook)) {
            std::optional<VariableValue> answer;
            for (const VariableValue &value : answers) {
                answer = value.variable == variable.id ? std::optional(value) : answer;
            }
            addRow(variable, answer);
        }
    }
    setVisible(m_form->rowCount() > 0);
}

void NameAnswers::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setEnabled(!readOnly);
}

void NameAnswers::addRow(const Variable &variable, const std::optional<VariableValue> &answer)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(
        variable.options.isEmpty() ? makeText(variable, answer) : makeChoice(variable, answer), 3);
    layout->addWidget(makeBasis(variable, answer), 2);
    m_form->addRow(variable.label, row);
}

QWidget *NameAnswers::makeChoice(const Variable &variable, const std::optional<VariableValue> &answer)
{
    auto *choice = new CalmComboBox(this);
    choice->setAccessibleName(variable.label);
    choice->setToolTip(variable.definition);
    choice->addItem(tr("— not coded —"), QString());
    const auto add = [&](bool missing) {
        for (const model::VariableOption &option : variable.options) {
            const bool isAnswer = answer && answer->value == option.value;
            if (option.missing == missing && (!option.retired || isAnswer)) {
                choice->addItem(option.label, option.value);
            }
        }
    };
    add(false);
    choice->insertSeparator(choice->count());
    add(true); // why there is no answer
    choice->setCurrentIndex(std::max(0, choice->findData(answer ? answer->value : QString())));
    connect(choice, &QComboBox::activated, this, [this, choice, variable, answer](int row) {
        say(variable, answer, choice->itemData(row).toString());
    });
    return choice;
}

QWidget *NameAnswers::makeText(const Variable &variable, const std::optional<VariableValue> &answer)
{
    auto *field = new ValueEdit(this);
    field->setAccessibleName(variable.label);
    field->setToolTip(variable.definition);
    field->resetTo(answer ? answer->value : QString());
    connect(field, &ValueEdit::valueEdited, this, [this, variable, answer](const QString &text) {
        say(variable, answer, text.trimmed());
    });
    return field;
}

QWidget *NameAnswers::makeBasis(const Variable &variable, const std::optional<VariableValue> &answer)
{
    auto *choice = new CalmComboBox(this);
    choice->setAccessibleName(tr("%1: basis", "a variable").arg(variable.label));
    choice->setToolTip(tr("What the answer rests on"));
    const std::array bases{
        std::pair(Basis::None, tr("basis…")), std::pair(Basis::SelfDescribed, tr("self-described")),
        std::pair(Basis::Stated, tr("stated in the text")), std::pair(Basis::LookedUp, tr("looked up")),
        std::pair(Basis::Inferred, tr("inferred"))};
    for (const auto &[basis, label] : bases) {
        choice->addItem(label, static_cast<int>(basis));
    }
    choice->setCurrentIndex(choice->findData(static_cast<int>(answer ? answer->basis : Basis::None)));
    choice->setEnabled(answer.has_value());
    connect(choice, &QComboBox::activated, this, [this, choice, answer](int row) {
        VariableValue after = *answer;
        after.basis = static_cast<Basis>(choice->itemData(row).toInt());
        emit answered(answer, after);
    });
    return choice;
}

void NameAnswers::say(
    const Variable &variable, const std::optional<VariableValue> &before, const QString &value)
{
    if (value.isEmpty()) {
        if (before) {
            emit answered(before, std::nullopt);
        }
        return;
    }
    VariableValue after;
    if (before) {
        after = *before;
    } else {
        after.id = model::ValueId::make();
        after.variable = variable.id;
        after.entity = m_entity.id;
    }
    after.value = value;
    after.updated = QDateTime::currentMSecsSinceEpoch();
    emit answered(before, after);
}

} // namespace ui
