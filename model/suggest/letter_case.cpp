// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/letter_case.h"

#include "model/text/folding.h"

namespace model::suggest {

LetterCase caseOf(QStringView word)
{
    int letters = 0;
    bool isAllUpper = true;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const char32_t letter = text::letterAt(word, at);
        at += QChar::requiresSurrogates(letter) ? 1 : 0;
        const bool isUpper = QChar::isUpper(letter) || QChar::isTitleCase(letter);
        if (letters == 0 && QChar::isLetter(letter) && !isUpper) {
            return LetterCase::Lower;
        }
        letters += QChar::isLetter(letter) ? 1 : 0;
        isAllUpper = isAllUpper && (isUpper || !QChar::isLower(letter));
    }
    if (letters == 0) {
        return LetterCase::Lower;
    }
    return letters > 1 && isAllUpper ? LetterCase::Capitals : LetterCase::Capital;
}

} // namespace model::suggest
