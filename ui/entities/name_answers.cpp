// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/name_answers.h"

#include "ui/panel/fields.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>

#include <algorithm>
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

struct NameAnswers::Row
{
    Variable variable;
    std::optional<VariableValue> answer; ///< as the file has it, or will as soon as it is written
    QComboBox *choice = nullptr;         ///< where the variable has options
    ValueEdit *field = nullptr;          ///< where it has none
    QComboBox *basis = nullptr;
};

NameAnswers::NameAnswers(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

NameAnswers::~NameAnswers() = default;

void NameAnswers::show(
    const model::Entity &entity, const model::Codebook &codebook, const QList<VariableValue> &answers)
{
    QList<Variable> asked;
    for (const Variable &variable : codebook.variables) {
        if (asksOf(variable, entity, codebook)) {
            asked.append(variable);
        }
    }
    const bool isSame = entity.id == m_entity.id
        && std::equal(asked.cbegin(), asked.cend(), m_rows.cbegin(), m_rows.cend(),
                      [](const Variable &variable, const auto &row) { return variable == row->variable; });
    if (!isSame) {
        commit(); // about the one before
        build(asked);
    }
    m_entity = entity;
    for (const auto &row : m_rows) {
        row->answer.reset();
        for (const VariableValue &value : answers) {
            if (value.variable == row->variable.id) {
                row->answer = value;
            }
        }
        show(*row);
    }
    setVisible(!m_rows.empty());
}

void NameAnswers::commit()
{
    for (const auto &row : m_rows) {
        if (row->field) {
            row->field->commit();
        }
    }
}

void NameAnswers::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void NameAnswers::build(const QList<Variable> &variables)
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    m_rows.clear();
    for (const Variable &variable : variables) {
        Row &row = *m_rows.emplace_back(std::make_unique<Row>());
        row.variable = variable;
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        layout->addWidget(makeInput(row), 3);
        makeBasis(row);
        layout->addWidget(row.basis, 2);
        m_form->addRow(variable.label, line);
    }
}

QWidget *NameAnswers::makeInput(Row &row)
{
    QWidget *input = nullptr;
    if (row.variable.options.isEmpty()) {
        input = row.field = new ValueEdit(this);
        connect(row.field, &ValueEdit::valueEdited, this, [this, &row](const QString &text) {
            say(row, text.trimmed());
        });
    } else {
        input = row.choice = new CalmComboBox(this);
        connect(row.choice, &QComboBox::activated, this, [this, &row](int place) {
            say(row, row.choice->itemData(place).toString());
        });
    }
    input->setAccessibleName(row.variable.label);
    input->setToolTip(row.variable.definition);
    return input;
}

void NameAnswers::makeBasis(Row &row)
{
    row.basis = new CalmComboBox(this);
    row.basis->setAccessibleName(tr("%1: basis", "a variable").arg(row.variable.label));
    row.basis->setToolTip(tr("What the answer rests on"));
    const std::array bases{
        std::pair(Basis::None, tr("basis…")), std::pair(Basis::SelfDescribed, tr("self-described")),
        std::pair(Basis::Stated, tr("stated in the text")), std::pair(Basis::LookedUp, tr("looked up")),
        std::pair(Basis::Inferred, tr("inferred"))};
    for (const auto &[basis, label] : bases) {
        row.basis->addItem(label, static_cast<int>(basis));
    }
    connect(row.basis, &QComboBox::activated, this, [this, &row](int place) {
        if (row.answer) {
            VariableValue after = *row.answer;
            after.basis = static_cast<Basis>(row.basis->itemData(place).toInt());
            answer(row, after);
        }
    });
}

/// Brings the row's answer into its fields. An option that is retired stands there only where it is the
/// answer.
void NameAnswers::show(Row &row)
{
    const QString value = row.answer ? row.answer->value : QString();
    if (row.field) {
        row.field->showValue(value);
    } else {
        const auto isOffered = [&](const model::VariableOption &option) {
            return !option.retired || option.value == value;
        };
        const QList<model::VariableOption> &options = row.variable.options;
        const auto offered = std::count_if(options.cbegin(), options.cend(), isOffered);
        if (row.choice->count() != offered + 2 || row.choice->findData(value) < 0) {
            row.choice->clear();
            row.choice->addItem(tr("— not coded —"), QString());
            const auto add = [&](bool missing) {
                for (const model::VariableOption &option : options) {
                    if (option.missing == missing && isOffered(option)) {
                        row.choice->addItem(option.label, option.value);
                    }
                }
            };
            add(false);
            row.choice->insertSeparator(row.choice->count());
            add(true); // why there is no answer
        }
        row.choice->setCurrentIndex(std::max(0, row.choice->findData(value)));
    }
    const Basis basis = row.answer ? row.answer->basis : Basis::None;
    row.basis->setCurrentIndex(row.basis->findData(static_cast<int>(basis)));
    row.basis->setEnabled(row.answer.has_value());
}

void NameAnswers::say(Row &row, const QString &value)
{
    if (value.isEmpty()) {
        answer(row, std::nullopt);
        return;
    }
    VariableValue after;
    if (row.answer) {
        after = *row.answer;
    } else {
        after.id = model::ValueId::make();
        after.variable = row.variable.id;
        after.entity = m_entity.id;
    }
    after.value = value;
    after.updated = QDateTime::currentMSecsSinceEpoch();
    answer(row, after);
}

/// The next answer of the row rests on this one, though it may not be written by then.
void NameAnswers::answer(Row &row, const std::optional<VariableValue> &after)
{
    const std::optional<VariableValue> before = std::exchange(row.answer, after);
    if (before != after) {
        show(row);
        emit answered(before, after);
    }
}

} // namespace ui
