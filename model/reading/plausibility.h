// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace model::reading {

/// How many places in a text look as if it had been read in the wrong encoding: control characters,
/// replacement characters, symbols or capitals inside words. 0 for ordinary prose in any script.
qsizetype oddPlaces(QStringView text);

} // namespace model::reading
