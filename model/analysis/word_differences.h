// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QList>
#include <QStringView>

namespace model::analysis {

/// Words that stand in one text in place of those in the other. One of the two may be empty: then they were
/// added, or left out, there.
struct WordDifference
{
    TextRange inFirst;
    TextRange inSecond;

    friend bool operator==(const WordDifference &, const WordDifference &) = default;
};

/// Where two texts differ, word by word as blanks part them, in order: as few words as do (E. W. Myers, “An
/// O(ND) difference algorithm and its variations”, 1986). Texts that have very little in common differ in one
/// stretch between their equal beginnings and ends.
QList<WordDifference> wordDifferences(QStringView first, QStringView second);

} // namespace model::analysis
