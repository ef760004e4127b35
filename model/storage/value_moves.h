// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/rows.h"

namespace model::storage {

// What becomes of the answers to variables when that which they are about becomes another's, or joins
// another.

/// What is answered about a subject, in the order it was stored.
QList<VariableValue> valuesOf(const QSqlDatabase &database, Rows &rows, AnnotationId subject);
QList<VariableValue> valuesOf(const QSqlDatabase &database, Rows &rows, SourceId subject);
QList<VariableValue> valuesOf(const QSqlDatabase &database, Rows &rows, EntityId subject);

/// Adds to the change: what is answered about the one becomes the other's, but where that has its own answer
/// to the same variable, which stands. The answers that go for that.
QList<VariableValue>
joinValues(const QSqlDatabase &database, Rows &rows, SourceId from, SourceId into, Change &change);
QList<VariableValue>
joinValues(const QSqlDatabase &database, Rows &rows, EntityId from, EntityId into, Change &change);
/// Adds to the change: who or what was answered to be the one is now answered to be the other.
void renameAnswers(const QSqlDatabase &database, Rows &rows, EntityId from, EntityId into, Change &change);

} // namespace model::storage
