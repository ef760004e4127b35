// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/words.h"

#include <QTextBoundaryFinder>

namespace model::text {

bool hasLetterOrDigit(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()};
        if (QChar::isLetterOrNumber(character)) {
            return true;
        }
        i += pair ? 1 : 0;
    }
    return false;
}

qsizetype countWords(QStringView text)
{
    qsizetype words = 0;
    qsizetype start = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        words += hasLetterOrDigit(text.sliced(start, end - start)) ? 1 : 0;
        start = end;
    }
    return words;
}

qsizetype countWords(QStringView text, const Segments &segments)
{
    qsizetype words = 0;
    for (const TextRange &piece : segments) {
        words += countWords(text.sliced(piece.start, piece.length()));
    }
    return words;
}

} // namespace model::text
