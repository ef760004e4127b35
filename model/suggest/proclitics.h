// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace model::suggest {

/// What an Arabic word may begin with that is no part of a name: wa, fa, bi, li, ka, al.
struct Proclitic
{
    qsizetype length = 0;
    quint64 restHash = 0; ///< of the word behind it, as the name has it (see hashOf)
};

/// Whether a word that begins so is looked at.
inline bool mayHaveProclitic(QChar first)
{
    return first == QChar(0x0648) || first == QChar(0x0641) || first == QChar(0x0628)
        || first == QChar(0x0644) || first == QChar(0x0643) || first == QChar(0x0627);
}

/// All ways to part a folded word, the shortest proclitics first. At least two letters are left; the alef
/// that li swallows is put back ("للرياض": لـ and "الرياض").
QVarLengthArray<Proclitic, 8> procliticsOf(QStringView word);

} // namespace model::suggest
