// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/row_sink.h"
#include "model/project/codebook.h"
#include "model/storage/export_rows.h"

#include <QStringList>

#include <vector>

namespace model::exchange {

/// What is answered about one subject.
using Answers = std::vector<const storage::ValueRow *>;

/// The columns in which one table tells what was answered to the variables of a kind of subject: "var.role",
/// or with another prefix. Retired variables have theirs, too, as their answers are kept.
class VariableColumns
{
public:
    enum class Cell { Code, Label, Basis };

    VariableColumns(
        const Codebook &codebook, const storage::ByKey<VariableId> &keys,
        const QList<Variable::Subject> &subjects, QString prefix, Cell cell);

    QStringList names() const;
    bool isEmpty() const { return m_variables.empty(); }
    /// One cell for each variable. `tag` is what the subject is tagged as, where that decides what is asked
    /// of it: answers that no longer apply are kept in the project and left out here.
    void write(RowSink &sink, const Answers &answers, const std::optional<TagId> &tag = {}) const;
    /// As many empty cells.
    void writeNone(RowSink &sink) const;

private:
    struct Column
    {
        qint64 key = 0;
        Variable variable;
    };

    void writeCell(RowSink &sink, const Variable &variable, const storage::ValueRow *answer) const;

    const Codebook &m_codebook;
    std::vector<Column> m_variables;
    QString m_prefix;
    Cell m_cell;
};

/// What people read of an answer: the option's label (several joined with "; "), the entity's name, else the
/// value as it stands.
QByteArray labelOf(const Variable &variable, const storage::ValueRow &answer);

} // namespace model::exchange
