// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/value_moves.h"

#include "model/storage/query.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

QList<VariableValue> valuesBy(const QSqlDatabase &database, Rows &rows, const QString &sql, QUuid subject)
{
    QList<ValueId> ids;
    Query query(database, sql);
    query.bind(ValueId{subject});
    while (query.next()) {
        ids.append(query.id<ValueId>(0));
    }
    QList<VariableValue> values;
    for (const ValueId &id : std::as_const(ids)) {
        if (const std::optional<VariableValue> value = rows.stored(id)) {
            values.append(*value);
        }
    }
    return values;
}

template <typename Subject>
QList<VariableValue> join(
    const QSqlDatabase &database, Rows &rows, Id<Subject> from, Id<Subject> into,
    Id<Subject> VariableValue::*subject, Change &change)
{
    const QList<VariableValue> kept = valuesOf(database, rows, into);
    QList<VariableValue> gone;
    for (const VariableValue &value : valuesOf(database, rows, from)) {
        const bool isAnswered = std::any_of(kept.cbegin(), kept.cend(), [&value](const VariableValue &other) {
            return other.variable == value.variable;
        });
        if (isAnswered) {
            gone.append(value);
            change.remove(value);
            continue;
        }
        VariableValue after = value;
        after.*subject = into;
        change.update(value, after);
    }
    return gone;
}

} // namespace

QList<VariableValue> valuesOf(const QSqlDatabase &database, Rows &rows, AnnotationId subject)
{
    return valuesBy(
        database, rows,
        u"SELECT uuid FROM value WHERE annotation = (SELECT id FROM annotation WHERE uuid = ?) "
        "AND removed = 0 ORDER BY id"_s,
        subject.uuid);
}

QList<VariableValue> valuesOf(const QSqlDatabase &database, Rows &rows, SourceId subject)
{
    return valuesBy(
        database, rows,
        u"SELECT uuid FROM value WHERE source = (SELECT id FROM source WHERE uuid = ?) "
        "AND removed = 0 ORDER BY id"_s,
        subject.uuid);
}

QList<VariableValue> valuesOf(const QSqlDatabase &database, Rows &rows, EntityId subject)
{
    return valuesBy(
        database, rows,
        u"SELECT uuid FROM value WHERE entity = (SELECT id FROM entity WHERE uuid = ?) "
        "AND removed = 0 ORDER BY id"_s,
        subject.uuid);
}

QList<VariableValue>
joinValues(const QSqlDatabase &database, Rows &rows, SourceId from, SourceId into, Change &change)
{
    return join(database, rows, from, into, &VariableValue::source, change);
}

QList<VariableValue>
joinValues(const QSqlDatabase &database, Rows &rows, EntityId from, EntityId into, Change &change)
{
    return join(database, rows, from, into, &VariableValue::entity, change);
}

void renameAnswers(const QSqlDatabase &database, Rows &rows, EntityId from, EntityId into, Change &change)
{
    const QList<VariableValue> values = valuesBy(
        database, rows,
        u"SELECT uuid FROM value WHERE names = (SELECT id FROM entity WHERE uuid = ?) "
        "AND removed = 0 ORDER BY id"_s,
        from.uuid);
    for (const VariableValue &value : values) {
        VariableValue after = value;
        after.names = into;
        change.update(value, after);
    }
}

} // namespace model::storage
