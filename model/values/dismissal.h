// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"
#include "model/values/text_range.h"

namespace model {

/// A proposal that a coder turned down and does not want to see again.
struct Dismissal
{
    /// Mention: the place is no mention of the entity. Quotation: it is no claim. Double: the entity and the
    /// other are not the same; then there is neither article nor place.
    enum class Kind { Mention, Quotation, Double };

    DismissalId id;
    Kind kind = Kind::Mention;
    ArticleId article;
    TextRange range; ///< UTF-16
    EntityId entity;
    EntityId other;
    CoderId coder;

    friend bool operator==(const Dismissal &, const Dismissal &) = default;
};

} // namespace model
