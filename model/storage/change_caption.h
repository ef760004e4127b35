// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/rows.h"

#include <QString>

namespace model::storage {

/// At most 60 characters in one line.
QString oneLine(QString text);

/// One line that names what a delta changes: its quote, name or title.
QString captionOf(const AnyDelta &delta, ArticleTexts &texts, Rows &rows);

} // namespace model::storage
