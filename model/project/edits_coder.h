// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"

/// Edits of who codes. Pure; giving codings to another coder reads the whole project and is the store's.
namespace model::edits {

Edit addCoder(const Coder &coder, const By &by);
/// Name, initials, colour and kind.
Edit editCoder(const Coder &before, const Coder &after, const By &by);
/// Takes a coder away who has done nothing (the store refuses others).
Edit removeCoder(const Coder &coder, const By &by);

} // namespace model::edits
