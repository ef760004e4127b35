// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace model::exchange {

/// One tag as its row has it. What the row leaves out is empty; id, parent, level and position are not yet in
/// `tag`.
struct CodebookRow
{
    qint64 line = 0;
    QString id;
    QString parent; ///< its name
    QString level;  ///< the role's word
    std::optional<int> position;
    Tag tag;
};

/// What is wrong with the row at a line.
struct RowError
{
    qint64 line = 0;
    QString why;
};

/// Makes sound tags of rows: names, ids, keys and colours as the program needs them, no two alike, parents
/// found and without a cycle. What is left out is chosen.
class CodebookRules
{
public:
    /// Where keys are not written at all (`hasKeys` is false), the tags of the standard codebook get theirs.
    CodebookRules(QList<CodebookRow> rows, bool hasKeys);

    /// Throws RowError at the first row that breaks a rule.
    Codebook codebook();

private:
    void settle(CodebookRow &row, int place);
    void settleName(const CodebookRow &row);
    void settleId(CodebookRow &row);
    void settleRole(CodebookRow &row) const;
    void settleKey(CodebookRow &row);
    void checkColor(const CodebookRow &row);
    void chooseColors();
    void linkParents();
    void refuseCycles() const;
    qsizetype parentOf(qsizetype place) const;
    RowError cycle(const QList<qsizetype> &way) const;

    QList<CodebookRow> m_rows;
    bool m_hasKeys;
    Codebook m_standard = Codebook::standard();
    QHash<QString, qsizetype> m_byName; ///< places in m_rows, by the name in folded case
    QSet<TagId> m_ids;
    QHash<QString, QString> m_keys; ///< names of their tags
    QSet<QString> m_colors;         ///< in lower case
};

} // namespace model::exchange
