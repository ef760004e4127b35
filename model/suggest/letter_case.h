// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace model::suggest {

/// How a word is written.
enum class LetterCase {
    Lower,    ///< begins with a lower-case letter, or its script has no case
    Capital,  ///< begins with an upper-case letter; also a single one
    Capitals, ///< two upper-case letters or more, and no others
};

LetterCase caseOf(QStringView word);

} // namespace model::suggest
