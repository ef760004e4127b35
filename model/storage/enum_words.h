// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/units.h"
#include "model/values/coder.h"
#include "model/values/coding.h"
#include "model/values/dismissal.h"
#include "model/values/source.h"
#include "model/values/tag.h"
#include "model/values/variable.h"
#include "model/values/variable_value.h"

#include <QString>

namespace model::storage {

// The words of the file and of its history for our enumerations. What is not one of them counts as the first.
QLatin1StringView word(Coder::Kind kind);
QLatin1StringView word(Round::Kind kind);
QLatin1StringView word(Tag::Role role);
QLatin1StringView word(Relation::Kind kind);
QLatin1StringView word(Coding::Status status);
QLatin1StringView word(Variable::Subject subject);
QLatin1StringView word(Variable::Level level);
QLatin1StringView word(VariableValue::Basis basis);
QLatin1StringView word(Dismissal::Kind kind);
QLatin1StringView word(text::Part part);

Coder::Kind coderKind(QStringView word);
Round::Kind roundKind(QStringView word);
Tag::Role tagRole(QStringView word);
Coding::Status codingStatus(QStringView word);
Variable::Subject variableSubject(QStringView word);
Variable::Level variableLevel(QStringView word);
VariableValue::Basis valueBasis(QStringView word);
Dismissal::Kind dismissalKind(QStringView word);

} // namespace model::storage
