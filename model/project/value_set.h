// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/variable_value.h"

#include <QHash>
#include <QList>

namespace model {

/// The answers to variables that one page shows, found by what they are of.
class ValueSet
{
public:
    using const_iterator = QHash<ValueId, VariableValue>::const_iterator;

    const_iterator begin() const { return m_values.cbegin(); }
    const_iterator end() const { return m_values.cend(); }
    qsizetype size() const { return m_values.size(); }

    /// Replaces the one with this id.
    void insert(const VariableValue &value);
    void remove(ValueId id);
    /// Nullptr if it is not there.
    const VariableValue *find(ValueId id) const;
    /// What is known of the subject: an annotation's, source's, entity's or article's id; in no order.
    QList<VariableValue> of(QUuid subject) const;
    /// The answer to one variable, or nullptr. Where several coders answered for an article, one of theirs.
    const VariableValue *answer(QUuid subject, VariableId variable) const;

    friend bool operator==(const ValueSet &a, const ValueSet &b) { return a.m_values == b.m_values; }

private:
    QHash<ValueId, VariableValue> m_values;
    QHash<QUuid, QList<ValueId>> m_bySubject;
};

} // namespace model
