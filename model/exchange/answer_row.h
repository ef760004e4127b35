// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace model::exchange {

/// An answer as a file or a person writes it. What is not written is empty.
struct AnswerRow
{
    qint64 line = 0; ///< of the file
    QString variable;
    // Whom or what it is about: either a kind and an id, as the table `values` has them …
    QString subject; ///< article, annotation, source, entity
    QString subjectId;
    // … or in words: a title or the beginning of an id, and names.
    QString article;
    QString annotation; ///< the beginning of its id
    QString source;     ///< in the article
    QString entity;
    QString value; ///< a code or a label
    std::optional<QString> basis;
    std::optional<QString> note;
    QString coder; ///< whose answer it is
    QString round;
};

} // namespace model::exchange
