// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_variable.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace model::storage {

class Store;

/// Whom or what an answer can be about, as the file has it.
struct AnsweredSubject
{
    AnswerSubject subject;
    ArticleId article; ///< null for an entity
    TagId tag;         ///< of an annotation or entity
    CoderId coder;     ///< of an annotation or source: its answers are theirs
    RoundId round;
    QString name; ///< what people know it by: a quote, a name

    /// The id of whichever it is.
    QUuid id() const;
};

/// Finds subjects of answers, and what is answered about them, in articles that are shown.
class AnsweredSubjects
{
public:
    explicit AnsweredSubjects(Store &store);

    /// Those whose id begins so, at most `most`.
    QList<AnsweredSubject> annotations(const QString &beginning, int most) const;
    QList<AnsweredSubject> sources(const QString &beginning, int most) const;
    /// Who speaks in an article, as this coder has it in this round.
    QList<AnsweredSubject> sourcesOf(ArticleId article, CoderId coder, RoundId round) const;
    /// What is answered; of an article by this coder in this round.
    std::optional<VariableValue> answer(const AnsweredSubject &about, VariableId variable) const;

private:
    Store &m_store;
};

} // namespace model::storage
