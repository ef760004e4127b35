// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/sentences.h"

#include "model/text/abbreviations.h"
#include "model/text/blanks.h"

#include <QTextBoundaryFinder>

namespace model::text {

namespace {

/// Closes when it stands behind a final mark, whatever it may do elsewhere.
bool isClosingAfterStop(QChar character)
{
    switch (character.category()) {
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return character == u'"' || character == u'\'';
    }
}

/// Whether the mark, with a blank before it, closes: “ ” is clear, » opens if a letter follows (German).
bool isClosingAfterBlank(QStringView text, qsizetype position)
{
    const QChar mark = text[position];
    if (mark == QChar(0x00bb) || mark == QChar(0x203a) || mark == QChar(0x201d) || mark == QChar(0x2019)) {
        return position + 1 == text.size() || !text[position + 1].isLetterOrNumber();
    }
    return mark.category() == QChar::Punctuation_Close;
}

qsizetype behindClosingMarks(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && isClosingAfterBlank(text, end)) {
        end = behindBlanks(text, end + 1, text.size());
    }
    return end;
}

/// Whether the sentence from `start` goes on behind the boundary.
bool goesOn(QStringView text, qsizetype start, qsizetype boundary)
{
    const qsizetype last = endWithoutBlanks(text, {start, boundary});
    qsizetype stop = last;
    while (stop > start && isClosingAfterStop(text[stop - 1])) {
        --stop;
    }
    if (stop < last) {
        return text[boundary].isLower();
    }
    if (stop == start || text[--stop] != u'.') {
        return false;
    }
    const QStringView before = text.sliced(start, stop - start).trimmed();
    const bool numbersList = !before.isEmpty() && before.size() <= 3
        && std::all_of(before.begin(), before.end(), [](QChar c) { return c.isDigit(); });
    return numbersList || isAbbreviating(text, stop, boundary);
}

} // namespace

std::vector<TextRange> sentencesIn(QStringView text, TextRange paragraph)
{
    const QStringView line = text.sliced(paragraph.start, paragraph.length());
    std::vector<TextRange> result;
    const auto add = [&](TextRange sentence) {
        const TextRange words = trimmed(line, sentence);
        if (!words.isEmpty()) {
            result.push_back({paragraph.start + words.start, paragraph.start + words.end});
        }
    };
    qsizetype start = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        const qsizetype boundary = behindClosingMarks(line, next);
        if (next > start && boundary < line.size() && !goesOn(line, start, boundary)) {
            add({start, boundary});
            start = boundary;
        }
    }
    add({start, line.size()});
    return result;
}

} // namespace model::text
