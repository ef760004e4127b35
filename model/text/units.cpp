// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/units.h"

#include "model/text/blanks.h"
#include "model/text/sentences.h"
#include "model/text/words.h"

#include <algorithm>

namespace model::text {

namespace {

std::vector<TextRange> nonBlankLines(QStringView text)
{
    std::vector<TextRange> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', start);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        if (behindBlanks(text, start, end) < end) {
            lines.push_back({start, end});
        }
        start = end + 1;
    }
    return lines;
}

/// Ignoring blanks and case.
bool isSame(QStringView a, QStringView b)
{
    qsizetype i = behindBlanks(a, 0, a.size());
    qsizetype j = behindBlanks(b, 0, b.size());
    while (i < a.size() && j < b.size() && a[i].toCaseFolded() == b[j].toCaseFolded()) {
        i = behindBlanks(a, i + 1, a.size());
        j = behindBlanks(b, j + 1, b.size());
    }
    return i == a.size() && j == b.size();
}

/// Without the signs that make a line a heading in Markdown: "Bridge closes" of "## Bridge closes".
QStringView withoutSigns(QStringView line)
{
    qsizetype signs = 0;
    while (signs < line.size() && line[signs] == u'#') {
        ++signs;
    }
    constexpr qsizetype most = 6;
    return signs > 0 && signs <= most && signs < line.size() && line[signs].isSpace() ? line.sliced(signs)
                                                                                      : line;
}

/// The number, from 1, of the last range that starts at the position or before it.
int numberAt(const std::vector<TextRange> &ranges, qsizetype position)
{
    const auto after =
        std::upper_bound(ranges.begin(), ranges.end(), position, [](qsizetype place, const TextRange &range) {
            return place < range.start;
        });
    return static_cast<int>(std::max<std::ptrdiff_t>(1, after - ranges.begin()));
}

} // namespace

Units::Units(QStringView text, QStringView title, QStringView byline)
    : m_paragraphs(nonBlankLines(text))
{
    for (const TextRange &paragraph : m_paragraphs) {
        const std::vector<TextRange> sentences = sentencesIn(text, paragraph);
        m_sentences.insert(m_sentences.end(), sentences.begin(), sentences.end());
    }
    size_t line = 0;
    const auto take = [&](QStringView wanted) {
        if (wanted.trimmed().isEmpty() || line == m_paragraphs.size()) {
            return TextRange{};
        }
        const QStringView printed = text.sliced(m_paragraphs[line].start, m_paragraphs[line].length());
        const bool found = isSame(printed, wanted) || isSame(withoutSigns(printed), wanted);
        return found ? m_paragraphs[line++] : TextRange{};
    };
    m_headline = take(title);
    m_byline = take(byline);
}

int Units::paragraphAt(qsizetype position) const
{
    return numberAt(m_paragraphs, position);
}

int Units::sentenceAt(qsizetype position) const
{
    return numberAt(m_sentences, position);
}

Part Units::partAt(qsizetype position) const
{
    if (m_paragraphs.empty()) {
        return Part::Body;
    }
    const TextRange &paragraph = m_paragraphs[static_cast<size_t>(paragraphAt(position) - 1)];
    if (paragraph == m_headline) {
        return Part::Headline;
    }
    return paragraph == m_byline ? Part::Byline : Part::Body;
}

} // namespace model::text
