// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace model::suggest {

/// One word of a folded text (see text::FoldedText) that may be a part of a name. Words are parted by all
/// that is no letter, digit or mark: "d’Ivoire" and "Kramp-Karrenbauer" are two, a Han letter is one.
struct NameWord
{
    qsizetype start = 0;
    qsizetype end = 0;
    quint64 hash = 0; ///< of its letters, of which those that only writing habits part are the same (ى and ي)

    bool isEmpty() const { return start == end; }
    qsizetype length() const { return end - start; }
};

/// The first word that begins at the position or behind it; empty, and at the end, if there is none.
NameWord wordFrom(QStringView letters, qsizetype position);
/// The hash that a word of just these letters has.
quint64 hashOf(QStringView letters);
/// What such a unit counts as; 0 where it is no part of a word. Only of units that are whole letters.
char16_t nameLetter(char16_t unit);

/// What stands between two words that follow one another, as a number: the same for all that names are
/// written with alternatively (blank, hyphen, the full stop of an initial), 0 where no name goes on.
quint64 gapBetween(QStringView letters, const NameWord &word, const NameWord &next);

} // namespace model::suggest
