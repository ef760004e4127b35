// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace model::suggest {

/// The languages whose ways of quoting are known.
enum class Language { Other, English, Spanish, Portuguese, French, German, Arabic };

/// The language of an article: what its BCP 47 tag says ("es-PE", "PT"), else, of one without a tag, what the
/// small words at the beginning of its text tell. Other if neither is one that is known.
Language languageOf(QStringView tag, QStringView text);

} // namespace model::suggest
