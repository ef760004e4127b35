// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/check.h"

#include <span>

namespace model::storage {

/// Something that must not be, as a query: each row it brings is a place where it is.
struct CheckRule
{
    Finding::Severity severity;
    const char *text; ///< of model::Message, in English
    const char16_t *query;
    const char16_t *table = u"article"; ///< an older schema without it is not asked
};

std::span<const CheckRule> checkRules();

/// The CHECKs of the tables themselves, but for offsets and quotes, which the check tells in other words.
std::span<const CheckRule> tableRules();

} // namespace model::storage
