// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/variable_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

bool isNumber(const Variable &variable)
{
    return variable.level == Variable::Level::Interval || variable.level == Variable::Level::Ratio;
}

} // namespace

VariableColumns::VariableColumns(
    const Codebook &codebook, const storage::ByKey<VariableId> &keys,
    const QList<Variable::Subject> &subjects, QString prefix, Cell cell)
    : m_codebook(codebook)
    , m_prefix(std::move(prefix))
    , m_cell(cell)
{
    for (const Variable &variable : codebook.variables) {
        if (subjects.contains(variable.subject)) {
            m_variables.push_back({keys.key(variable.id), variable});
        }
    }
}

QStringList VariableColumns::names() const
{
    QStringList names;
    for (const Column &column : m_variables) {
        names.append(m_prefix + column.variable.name);
    }
    return names;
}

void VariableColumns::write(RowSink &sink, const Answers &answers, const std::optional<TagId> &tag) const
{
    if (answers.empty()) {
        writeNone(sink);
        return;
    }
    for (const Column &column : m_variables) {
        const auto found = std::find_if(answers.begin(), answers.end(), [&column](const auto *answer) {
            return answer->variable == column.key;
        });
        const bool applies = !tag || m_codebook.asksOf(column.variable, *tag);
        writeCell(sink, column.variable, found != answers.end() && applies ? *found : nullptr);
    }
}

void VariableColumns::writeNone(RowSink &sink) const
{
    for (size_t i = 0; i < m_variables.size(); ++i) {
        sink.empty();
    }
}

void VariableColumns::writeCell(
    RowSink &sink, const Variable &variable, const storage::ValueRow *answer) const
{
    if (!answer) {
        sink.empty();
        return;
    }
    if (m_cell == Cell::Basis) {
        sink.text(answer->basis);
        return;
    }
    bool isRight = false;
    const double number = answer->value.toDouble(&isRight);
    if (isNumber(variable) && isRight && !variable.option(QString::fromUtf8(answer->value))) {
        sink.decimal(number);
    } else if (m_cell == Cell::Label || answer->value.isEmpty()) {
        sink.text(labelOf(variable, *answer));
    } else {
        sink.text(answer->value);
    }
}

QByteArray labelOf(const Variable &variable, const storage::ValueRow &answer)
{
    if (answer.value.isEmpty()) {
        return answer.names;
    }
    const QString value = QString::fromUtf8(answer.value);
    if (variable.options.isEmpty()) {
        return answer.value;
    }
    QStringList labels;
    const QStringList codes =
        variable.level == Variable::Level::Choices ? value.split(u';') : QStringList{value};
    for (const QString &code : codes) {
        const VariableOption *option = variable.option(code);
        labels.append(option ? option->label : code);
    }
    return labels.join(u"; "_s).toUtf8();
}

} // namespace model::exchange
