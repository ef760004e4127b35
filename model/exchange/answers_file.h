// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/answer_row.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace model::exchange {

/// The largest file that is read as a table of answers.
inline constexpr qint64 largestAnswersFile = 256LL * 1024 * 1024;

/// The answers of a file in its order, and what people should know of how it was read.
struct ReadAnswers
{
    QList<AnswerRow> rows;
    QStringList warnings; ///< a guessed encoding, columns that are not known
};

/// Reads a CSV as the table `values` has it, in any preset, or as a person writes it: the columns “variable”
/// and “value” (or value_label), and those that say about whom: subject_id with subject, or article,
/// annotation, source, entity. Throws model::Error, which names the file and its line, where the table is not
/// sound. `between` is called while a pipe keeps it waiting, and may throw.
ReadAnswers readAnswersFile(const QString &path, const std::function<void()> &between = {});

} // namespace model::exchange
