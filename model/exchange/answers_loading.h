// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/answer_row.h"
#include "model/exchange/answer_subject_finder.h"
#include "model/project/edits_variable.h"

#include <map>
#include <tuple>

namespace model::exchange {

/// What loading answers comes to.
struct AnswersCount
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 cleared = 0;
    qint64 unchanged = 0;

    qint64 written() const { return added + changed + cleared; }
    friend bool operator==(const AnswersCount &, const AnswersCount &) = default;
};

/// One row that was taken.
struct TakenAnswer
{
    const Variable *variable = nullptr;
    storage::AnsweredSubject about;
    std::optional<VariableValue> before;
    std::optional<VariableValue> after; ///< the same as before where nothing changes
};

/// Makes of rows one edit that answers variables, as the window does it: whatever the article, checked
/// against the codebook. Nothing is written: that is for who takes the edit.
class AnswersLoading
{
public:
    /// `clears`: an empty value takes an answer away; else it leaves it as it is. All but `by` have to stay.
    AnswersLoading(
        storage::Store &store, const storage::Snapshot &snapshot, const NameIndex &names, const edits::By &by,
        bool clears);

    /// Throws RowError, with the row's line, where it does not fit the project; then it changes nothing. Only
    /// the first few rows that fail are told which names come near, which is looked for among all names.
    TakenAnswer take(const AnswerRow &row);

    const AnswersCount &count() const { return m_count; }
    /// Of all rows that were taken.
    Edit edit() const;

private:
    struct Said
    {
        qint64 line = 0;
        std::optional<VariableValue> after;
    };
    using Cell = std::tuple<QUuid, QUuid, QUuid, QUuid>; ///< subject, variable, coder, round

    const Variable &variableOf(const AnswerRow &row) const;
    VariableValue answered(
        const AnswerRow &row, const Variable &variable, const storage::AnsweredSubject &about,
        const std::optional<VariableValue> &before) const;
    TakenAnswer takenOf(const AnswerRow &row);
    NearNames near() const;
    void readName(const AnswerRow &row, VariableValue &value) const;
    void refuseUnasked(
        const AnswerRow &row, const Variable &variable, const storage::AnsweredSubject &about) const;
    void note(const TakenAnswer &taken);

    const storage::Snapshot &m_snapshot;
    const NameIndex &m_names;
    edits::By m_by;
    bool m_clears;
    AnswerSubjectFinder m_finder;
    storage::AnsweredSubjects m_stored;
    std::map<Cell, Said> m_said;
    AnswersCount m_count;
    qsizetype m_refused = 0;
    Change m_change;
};

} // namespace model::exchange
