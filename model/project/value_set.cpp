// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/value_set.h"

namespace model {

void ValueSet::insert(const VariableValue &value)
{
    remove(value.id);
    m_values.insert(value.id, value);
    m_bySubject[value.subject()].append(value.id);
}

void ValueSet::remove(ValueId id)
{
    const auto known = m_values.constFind(id);
    if (known == m_values.cend()) {
        return;
    }
    const auto ids = m_bySubject.find(known->subject());
    ids->removeOne(id);
    if (ids->isEmpty()) {
        m_bySubject.erase(ids);
    }
    m_values.erase(known);
}

const VariableValue *ValueSet::find(ValueId id) const
{
    const auto known = m_values.constFind(id);
    return known != m_values.cend() ? &*known : nullptr;
}

QList<VariableValue> ValueSet::of(QUuid subject) const
{
    QList<VariableValue> values;
    const auto ids = m_bySubject.constFind(subject);
    if (ids != m_bySubject.cend()) {
        for (const ValueId &id : *ids) {
            values.append(*m_values.constFind(id));
        }
    }
    return values;
}

const VariableValue *ValueSet::answer(QUuid subject, VariableId variable) const
{
    const auto ids = m_bySubject.constFind(subject);
    if (ids == m_bySubject.cend()) {
        return nullptr;
    }
    for (const ValueId &id : *ids) {
        const VariableValue &value = *m_values.constFind(id);
        if (value.variable == variable) {
            return &value;
        }
    }
    return nullptr;
}

} // namespace model
