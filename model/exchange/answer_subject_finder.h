// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/answer_row.h"
#include "model/project/edits.h"
#include "model/project/meant_name.h"
#include "model/project/name_index.h"
#include "model/storage/answered_subjects.h"
#include "model/storage/store.h"

#include <QHash>

#include <vector>

namespace model::exchange {

/// Finds whom or what a row's answer is about, and whose it is.
class AnswerSubjectFinder
{
public:
    /// All but `by` have to stay; `by` answers where a row does not say who does.
    AnswerSubjectFinder(
        storage::Store &store, const storage::Snapshot &snapshot, const NameIndex &names,
        const edits::By &by);

    /// Throws RowError, with what there is and, where they are to be told, the names that come near.
    storage::AnsweredSubject
    find(const AnswerRow &row, const Variable &variable, NearNames near = NearNames::Told) const;

private:
    storage::AnsweredSubject byId(const AnswerRow &row, Variable::Subject asked, NearNames near) const;
    storage::AnsweredSubject article(const AnswerRow &row, const QString &written) const;
    storage::AnsweredSubject annotation(const AnswerRow &row, const QString &written) const;
    storage::AnsweredSubject sourceById(const AnswerRow &row, const QString &written) const;
    storage::AnsweredSubject sourceByName(const AnswerRow &row) const;
    storage::AnsweredSubject entity(const AnswerRow &row, const QString &written, NearNames near) const;
    QList<qsizetype> articlesCalled(const QString &written) const;
    CoderId coderOf(const AnswerRow &row) const;
    RoundId roundOf(const AnswerRow &row) const;
    void refuseOthers(const AnswerRow &row, const storage::AnsweredSubject &about) const;

    const storage::Snapshot &m_snapshot;
    const NameIndex &m_names;
    edits::By m_by;
    storage::AnsweredSubjects m_stored;
    QMultiHash<QString, qsizetype> m_titles;          ///< places among the snapshot's articles
    std::vector<std::pair<QString, qsizetype>> m_ids; ///< sorted, with the same places
};

} // namespace model::exchange
