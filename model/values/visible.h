// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QList>

namespace model {

/// Whose work a read may see. Every read of annotations takes one, so that coders can be kept blind to each
/// other. Empty lists mean no limit.
struct Visible
{
    QList<CoderId> coders;
    QList<RoundId> rounds;

    bool sees(CoderId coder, RoundId round) const
    {
        return (coders.isEmpty() || coders.contains(coder)) && (rounds.isEmpty() || rounds.contains(round));
    }

    bool seesCoder(CoderId coder) const { return coders.isEmpty() || coders.contains(coder); }

    friend bool operator==(const Visible &, const Visible &) = default;
};

} // namespace model
