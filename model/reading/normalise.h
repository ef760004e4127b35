// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace model::reading {

/// A text as it will be kept, and what was changed to make it so.
struct Normalised
{
    QString text;
    bool droppedMark = false;    ///< one leading U+FEFF
    qsizetype crlf = 0;          ///< CR LF pairs, each now one LF
    qsizetype cr = 0;            ///< lone CR, now LF
    qsizetype otherLineEnds = 0; ///< VT, FF, U+0085, U+2028, U+2029, now LF
    qsizetype controls = 0;      ///< NUL and other control characters but tab, now U+FFFD
    qsizetype surrogates = 0;    ///< lone surrogates, now U+FFFD
    qsizetype nonCharacters = 0; ///< U+FFFE and U+FFFF, now U+FFFD

    /// Characters that became U+FFFD.
    qsizetype replaced() const { return controls + surrogates + nonCharacters; }
    /// What was changed, one sentence each; empty if nothing was.
    QStringList sentences() const;
};

/// Makes line ends one LF and replaces what no text should hold. Letters stay untouched (no Unicode
/// normalisation); U+FEFF within the text stays. The same text a second time changes nothing, but for a
/// U+FEFF that the first time left at the start.
Normalised normalise(const QString &text);

} // namespace model::reading
