// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/quotations.h"

#include "model/text/blanks.h"

#include <QString>

#include <algorithm>

namespace model::text {

QStringView closersOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u"\"";
    case 0x201c:
        return u"\u201d"; // “ ”
    case 0x201d:
        return u"\u201d"; // ” ”
    case 0x201e:
        return u"\u201c\u201d"; // „ “ and „ ”
    case 0x00ab:
        return u"\u00bb"; // « »
    case 0x00bb:
        return u"\u00ab"; // » «
    case 0x2039:
        return u"\u203a"; // ‹ ›
    case 0x203a:
        return u"\u2039"; // › ‹
    case 0x2018:
        return u"\u2019"; // ‘ ’
    case 0x201a:
        return u"\u2018\u2019"; // ‚ ‘ and ‚ ’
    case 0x300c:
        return u"\u300d"; // 「 」
    case 0x300e:
        return u"\u300f"; // 『 』
    default:
        return {};
    }
}

namespace {

// Both keep a broken text from costing the square of its length.
constexpr size_t deepest = 32;
constexpr qsizetype furthest = 2000;

constexpr QChar rightSingle(0x2019);
constexpr QChar leftSingle(0x2018);

bool isMark(QChar character)
{
    const bool plain = (character.unicode() < 0xab && character != u'"') || character.unicode() > 0x300f;
    if (plain) {
        return false;
    }
    return !closersOf(character).isEmpty() || character == rightSingle || character == QChar(0x300d)
        || character == QChar(0x300f);
}

/// Goes through one paragraph with the marks that are open.
class Reading
{
public:
    Reading(QStringView line, qsizetype offset)
        : m_line(line)
        , m_offset(offset)
    {
    }

    std::vector<Quotation> quotations()
    {
        for (qsizetype i = 0; i < m_line.size(); ++i) {
            if (isMark(m_line[i]) && !close(i) && opens(i) && m_open.size() < deepest) {
                m_open.push_back(i);
            }
        }
        closeRest();
        std::sort(m_found.begin(), m_found.end(), [](const Quotation &a, const Quotation &b) {
            return a.range.start < b.range.start;
        });
        return std::move(m_found);
    }

private:
    bool isWordAt(qsizetype position) const
    {
        return position >= 0 && position < m_line.size() && m_line[position].isLetterOrNumber();
    }
    bool isBlankAt(qsizetype position) const
    {
        return position < 0 || position >= m_line.size() || isBlank(m_line[position]);
    }

    bool opens(qsizetype i) const
    {
        switch (m_line[i].unicode()) {
        case 0x300d:
        case 0x300f:
        case 0x2019: // even ’Tis and ’90s
            return false;
        case 0x300c:
        case 0x300e:
        case 0x201e:
        case 0x201c:
        case 0x00ab:
            return i + 1 < m_line.size();
        default: // a word before it, or a blank behind it, make it an inch, a feet or a stray closing mark
            return !isWordAt(i - 1) && !isBlankAt(i + 1);
        }
    }

    /// Closes the innermost open quotation that this mark can close; marks left open inside it are dropped.
    bool close(qsizetype i)
    {
        for (size_t n = m_open.size(); n > 0; --n) {
            if (closes(i, n - 1)) {
                m_found.push_back({{m_offset + m_open[n - 1], m_offset + i + 1}, true});
                m_open.resize(n - 1);
                return true;
            }
        }
        return false;
    }

    bool closes(qsizetype i, size_t open) const
    {
        const QChar mark = m_line[i];
        const QChar opening = m_line[m_open[open]];
        if (!closersOf(opening).contains(mark)) {
            return false;
        }
        const bool innermost = open + 1 == m_open.size();
        if (mark == rightSingle) {
            return innermost && closesSingle(i);
        }
        if (mark == QChar(0x201c) || mark == leftSingle) {
            // „So “well” said“: within „ they may open another quotation.
            return !isBlankAt(i - 1) || isBlankAt(i + 1);
        }
        return true;
    }

    bool closesSingle(qsizetype i) const
    {
        if (isBlankAt(i - 1) || isWordAt(i + 1)) {
            return false;
        }
        return !mayBePossessive(i) || !isSureCloseBehind(i);
    }

    /// "workers’ rights": behind an s, with a word following.
    bool mayBePossessive(qsizetype i) const
    {
        const QChar before = m_line[i - 1];
        return (before == u's' || before == u'S') && isBlankAt(i + 1) && isWordAt(i + 2);
    }

    /// Whether a ’ that can be no apostrophe comes before the next single quotation opens.
    bool isSureCloseBehind(qsizetype i) const
    {
        const qsizetype end = std::min(m_line.size(), i + furthest);
        for (qsizetype k = i + 1; k < end && m_line[k] != leftSingle; ++k) {
            if (m_line[k] == rightSingle && !isBlankAt(k - 1) && !isWordAt(k + 1) && !mayBePossessive(k)) {
                return true;
            }
        }
        return false;
    }

    /// What is still open goes on to the end of the paragraph, but ‘90s was meant as an apostrophe.
    void closeRest()
    {
        const qsizetype end = endWithoutBlanks(m_line, {0, m_line.size()});
        for (const qsizetype start : m_open) {
            const bool year =
                m_line[start] == leftSingle && start + 1 < m_line.size() && m_line[start + 1].isDigit();
            if (!year) {
                m_found.push_back({{m_offset + start, m_offset + end}, false});
            }
        }
    }

    QStringView m_line;
    qsizetype m_offset;
    std::vector<qsizetype> m_open;
    std::vector<Quotation> m_found;
};

} // namespace

std::vector<Quotation> quotationsIn(QStringView text, TextRange paragraph)
{
    return Reading(text.sliced(paragraph.start, paragraph.length()), paragraph.start).quotations();
}

} // namespace model::text
