// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QString>

namespace model {

/// Who made an annotation: a person, a program (an imported pre-annotation) or an agreed result.
struct Coder
{
    enum class Kind { Human, Machine, Consensus };

    CoderId id;
    QString name;
    QString initials;
    QString color; ///< "#rrggbb", or empty
    Kind kind = Kind::Human;

    friend bool operator==(const Coder &, const Coder &) = default;
};

/// One pass over the material. Every annotation belongs to one, so that a coder can code an article again
/// without touching the first coding.
struct Round
{
    enum class Kind { Main, Pilot, Training, Reliability, Repeat };

    RoundId id;
    QString name;
    Kind kind = Kind::Main;
    int position = 0;

    friend bool operator==(const Round &, const Round &) = default;
};

} // namespace model
