// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/sentences.h"

#include "model/text/abbreviations.h"
#include "model/text/blanks.h"
#include "model/text/final_marks.h"

#include <algorithm>

namespace model::text {

namespace {

bool endsSentences(QChar character)
{
    return isFullStop(character) || isFinalMark(character);
}

/// Combining marks and invisible controls belong to the character before them.
bool isAttached(QChar character)
{
    return character.isMark() || character.category() == QChar::Other_Format;
}

/// One place where a sentence may end: final marks, closing marks, blanks, and what comes then.
class Ending
{
public:
    Ending(QStringView line, qsizetype sentence, qsizetype mark)
        : m_line(line)
        , m_sentence(sentence)
        , m_mark(mark)
        , m_behindMarks(behindMarks(mark))
        , m_behindClosing(behindFootnotes(behindClosing(m_behindMarks)))
        , m_next(behindBlanks(line, m_behindClosing, line.size()))
        , m_closed(m_behindClosing > m_behindMarks)
    {
        while (m_next < line.size() && closesAfterBlank(m_next)) {
            m_next = behindBlanks(line, m_next + 1, line.size());
            m_closed = true;
        }
    }

    /// Where the next sentence begins, or where to go on looking.
    qsizetype next() const { return m_next; }

    bool isEnd() const
    {
        if (m_next >= m_line.size() || isContinuingMark(m_line[m_next]) || endsSentences(m_line[m_next])) {
            return false;
        }
        return isFullStop(lastMark()) ? stopEnds() : !(m_closed && m_line[m_next].isLower());
    }

private:
    QChar lastMark() const
    {
        qsizetype last = m_behindMarks - 1;
        while (isAttached(m_line[last])) {
            --last;
        }
        return m_line[last];
    }
    bool hasBlank() const { return m_next > m_behindClosing; }

    qsizetype behindMarks(qsizetype position) const
    {
        while (position < m_line.size()
               && (endsSentences(m_line[position]) || isAttached(m_line[position]))) {
            ++position;
        }
        return position;
    }

    qsizetype behindClosing(qsizetype position) const
    {
        while (position < m_line.size() && (closes(position) || isAttached(m_line[position]))) {
            ++position;
        }
        return position;
    }

    qsizetype behindFootnotes(qsizetype position) const
    {
        while (position + 1 < m_line.size() && m_line[position] == u'[') {
            qsizetype end = position + 1;
            while (end < m_line.size() && m_line[end].isDigit()) {
                ++end;
            }
            if (end == position + 1 || end == m_line.size() || m_line[end] != u']') {
                break;
            }
            position = end + 1;
        }
        return position;
    }

    bool isWordAt(qsizetype position) const
    {
        return position < m_line.size()
            && (m_line[position].isLetterOrNumber() || m_line[position].isSurrogate());
    }

    /// Whether the mark, directly behind the final mark, closes what the sentence is in.
    bool closes(qsizetype position) const
    {
        switch (m_line[position].category()) {
        case QChar::Punctuation_Close:
        case QChar::Punctuation_FinalQuote:
            return true;
        case QChar::Punctuation_InitialQuote: // closes in German: „Ja.“ »Ja.«
            return !isWordAt(position + 1);
        default:
            return m_line[position] == u'"' || m_line[position] == u'\'';
        }
    }

    /// The same where a blank stands between: ” and ) do, » does unless it opens a word (German).
    bool closesAfterBlank(qsizetype position) const
    {
        switch (m_line[position].category()) {
        case QChar::Punctuation_Close:
            return true;
        case QChar::Punctuation_FinalQuote:
            return !isWordAt(position + 1);
        default:
            return false;
        }
    }

    bool stopEnds() const
    {
        if (!m_closed && !hasBlank() && goesOnWithoutBlank()) {
            return false;
        }
        if (isBeforeSmallLetter()) {
            return false;
        }
        const bool single = m_behindMarks == m_mark + 1;
        return m_closed || !single || !(numbersList() || isAbbreviating(m_line, m_mark, m_next));
    }

    /// "3.5", "J.K.", "Ph.D.", "U.S./Canada"; but not "了.他".
    bool goesOnWithoutBlank() const
    {
        const QChar next = m_line[m_next];
        if (next.isUpper()) {
            qsizetype before = m_mark;
            while (before > m_sentence && isAttached(m_line[before - 1])) {
                --before;
            }
            const QChar last = before > m_sentence ? m_line[before - 1] : QChar();
            return last.isUpper() || (last.isLower() && !lacksBlank());
        }
        const bool opens =
            next.category() == QChar::Punctuation_Open || next.category() == QChar::Punctuation_InitialQuote;
        return !next.isLetter() && !next.isSurrogate() && !opens;
    }

    /// "now.The police": a blank was lost between two plain words, which do not look like an address.
    bool lacksBlank() const
    {
        constexpr qsizetype longest = 40;
        qsizetype start = m_mark;
        while (start > m_sentence && m_mark - start < longest && m_line[start - 1].isLower()) {
            --start;
        }
        qsizetype end = m_next + 1;
        while (end < m_line.size() && end - m_next < longest && m_line[end].isLower()) {
            ++end;
        }
        const bool plainBefore = m_mark - start >= 2 && (start == m_sentence || isBlank(m_line[start - 1]));
        return plainBefore && (end == m_line.size() || isBlank(m_line[end]) || m_line[end] == u',');
    }

    /// Whether a small letter is the first letter, digit or final mark to come.
    bool isBeforeSmallLetter() const
    {
        for (qsizetype i = m_next; i < m_line.size() && !endsSentences(m_line[i]); ++i) {
            if (isWordAt(i)) {
                return m_line[i].isLower();
            }
        }
        return false;
    }

    bool numbersList() const
    {
        const QStringView before = m_line.sliced(m_sentence, m_mark - m_sentence);
        return !before.isEmpty() && before.size() <= 3
            && std::all_of(before.begin(), before.end(), [](QChar c) { return c.isDigit(); });
    }

    QStringView m_line;
    qsizetype m_sentence;
    qsizetype m_mark;
    qsizetype m_behindMarks;
    qsizetype m_behindClosing;
    qsizetype m_next;
    bool m_closed;
};

} // namespace

std::vector<TextRange> sentencesIn(QStringView text, TextRange paragraph)
{
    const QStringView line = text.sliced(paragraph.start, paragraph.length());
    std::vector<TextRange> result;
    const auto add = [&](qsizetype start, qsizetype end) {
        const TextRange sentence = trimmed(line, {start, end});
        if (!sentence.isEmpty()) {
            result.push_back({paragraph.start + sentence.start, paragraph.start + sentence.end});
        }
    };
    qsizetype start = behindBlanks(line, 0, line.size());
    for (qsizetype i = start; i < line.size(); ++i) {
        if (!endsSentences(line[i])) {
            continue;
        }
        const Ending ending(line, start, i);
        if (ending.isEnd()) {
            add(start, ending.next());
            start = ending.next();
        }
        i = ending.next() - 1;
    }
    add(start, line.size());
    return result;
}

} // namespace model::text
