// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::suggest {

/// Which of the languages that write names in their own way a text is probably in, told from the most
/// frequent words of its beginning: "de", "es" or "pt"; else empty.
QString likelyLanguage(QStringView text);

} // namespace model::suggest
