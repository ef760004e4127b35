// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/codebook_rules.h"

namespace model::exchange {

/// A variable, or one of its options, as its row in a codebook's file has it.
struct VariableRow
{
    qint64 line = 0;
    bool isOption = false;
    QString id;
    QString name;
    QString parent; ///< a variable's tag, an option's variable
    QString level;  ///< a variable's level; of an option "missing" or nothing
    QString value;  ///< a variable's subject; an option's code
    QString label;
    QString definition;
    std::optional<int> position;
    bool retired = false;
};

/// Makes sound variables of rows: names and codes as columns and cells need them, no two alike, levels,
/// subjects and tags known, each option beneath its variable. Throws RowError at the first row that breaks a
/// rule.
QList<Variable> variablesOf(const QList<VariableRow> &rows, const QList<Tag> &tags);

} // namespace model::exchange
