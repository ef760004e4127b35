// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/variable.h"

#include <QString>

namespace model {

/// An answer as it is stored, made of what a person or a file wrote; or why it is none.
struct ReadAnswer
{
    QString value;
    QString why; ///< for people; empty where it is one

    friend bool operator==(const ReadAnswer &, const ReadAnswer &) = default;
};

/// Reads an answer to a variable: an option by its code or label, without regard to case and marks; several
/// of them, parted by ';'; a number with a dot or one comma; a day as 2026-03-01; a text. The options that
/// say why there is no answer ("not stated") fit every level, and are all that is read of the level Entity,
/// whose answers are names. Nothing written is an empty value. `stored` is the answer so far: an option that
/// is retired stays where it stands.
ReadAnswer readAnswer(const Variable &variable, const QString &written, const QString &stored = {});

} // namespace model
