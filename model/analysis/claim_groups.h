// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/who_speaks.h"

#include <QVarLengthArray>

#include <functional>

namespace model::analysis {

/// To which rows each claim of the facts belongs.
class ClaimGroups
{
public:
    using Rows = QVarLengthArray<int, 4>;

    ClaimGroups(const Spoken &spoken, const Grouping &grouping);

    /// The rows, without figures yet, in the order in which they were met, or in the codebook's order where
    /// they have one.
    const QList<SpeakingRow> &rows() const { return m_rows; }
    /// Whether that order is theirs, as of months, and not to be changed.
    bool isOrdered() const { return m_isOrdered; }
    /// Where claims are told apart by their sources.
    bool isOfSources() const { return m_isOfSources; }
    /// Those of a claim, each once.
    Rows of(const Spoken::Claim &claim) const;
    const Rows &ofSource(int source) const { return m_of[static_cast<size_t>(source)]; }
    /// Whether the variable is asked of other kinds of sources than this one is.
    bool isNotAsked(int source) const;

private:
    using Kind = SpeakingRow::Kind;

    void groupBySpeaker();
    void groupByKind();
    void groupByVariable(const QString &name);
    void prepare(const storage::VariableRow &variable);
    Rows ofAnswer(const storage::VariableRow &variable, const Answers &answers, qint64 subject);
    Rows rowsOf(const storage::VariableRow &variable, const Answers::Answer &answer);
    void groupByArticle(const std::function<QString(const Spoken::Article &)> &value);
    int rowOf(Kind kind, const QString &value, const QString &label);
    qint64 entityOf(const Spoken::Source &source) const;

    const Spoken &m_spoken;
    QList<SpeakingRow> m_rows;
    QHash<std::pair<int, QString>, int> m_place;
    QHash<int, Rows> m_ofAnswer; ///< by the answer's number
    bool m_isOrdered = false;
    bool m_isOfSources = false;
    bool m_isOfArticles = false;
    std::optional<qint64> m_asked; ///< the kind that the variable is asked of
    std::vector<Rows> m_of;        ///< of each source, article or claim
};

} // namespace model::analysis
