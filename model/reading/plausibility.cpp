// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/plausibility.h"

#include <QChar>

namespace model::reading {

namespace {

bool isWordJoiner(QChar c)
{
    // Apostrophes, hyphens and dots stand between letters in good text; the soft hyphen and joiners as well.
    return QStringView(u"'’-‐‑.·:/@_&\u00ad\u200c\u200d*+").contains(c);
}

bool isBlankControl(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f' || c == u'\v';
}

/// Odd wherever it stands.
bool isOddAlone(QChar c)
{
    if (c == QChar::ReplacementCharacter || c == u'¤' || c == u'\u001a') {
        return true;
    }
    const QChar::Category category = c.category();
    return (category == QChar::Other_Control && !isBlankControl(c)) || category == QChar::Other_NotAssigned
        || category == QChar::Other_PrivateUse;
}

bool isOddBetween(QChar before, QChar c, QChar after)
{
    constexpr char16_t firstOfEastAsia = 0x2e80; // where marks stand between letters without a blank
    if (c.unicode() < 0x80 || !after.isLetter() || after.unicode() >= firstOfEastAsia) {
        return false;
    }
    if (before.isLower() && c.isUpper() && after.isLower()) {
        return true;
    }
    return before.isLetter() && !c.isLetterOrNumber() && !c.isMark() && !c.isSpace() && !isWordJoiner(c)
        && !c.isSurrogate() && c.category() != QChar::Punctuation_Dash
        && c.category() != QChar::Punctuation_InitialQuote && c.category() != QChar::Punctuation_FinalQuote;
}

} // namespace

qsizetype oddPlaces(QStringView text)
{
    qsizetype odd = 0;
    QChar before = u' ';
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const QChar after = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
        odd += isOddAlone(c) || isOddBetween(before, c, after);
        before = c;
    }
    return odd;
}

} // namespace model::reading
