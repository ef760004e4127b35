// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>
#include <span>

/// What a coder may be called, and by which letters and colour coders are told apart.
namespace model {

enum class CoderFault {
    NoName,
    NameReserved, ///< exports choose by this word whose codings they take
    NameTaken,
    NoInitials,
    InitialsTooLong,
    InitialsTaken,
};

struct CoderTrouble
{
    CoderFault fault;
    CoderId other; ///< who has the name or the initials

    friend bool operator==(const CoderTrouble &, const CoderTrouble &) = default;
};

/// The first thing wrong with the coder, be it among the others already or about to come. What is not the
/// same but looks so (capitals, blanks) counts as the same.
std::optional<CoderTrouble> troubleOf(const QList<Coder> &coders, const Coder &coder);
/// "final", "consensus" and "all", in any case.
bool isReservedCoderName(const QString &name);

/// nullptr if nobody has the id.
const Coder *findCoder(const QList<Coder> &coders, CoderId id);

/// The first letters of the words: "Anna Weiss" gives "AW".
QString initialsOf(const QString &name);
/// Such initials that nobody else has: longer ones, or with a number.
QString freeInitials(const QList<Coder> &coders, const QString &name, CoderId whose = {});

/// The colours to choose from. They stay apart for people who see red and green, or blue and yellow, alike.
std::span<const QLatin1StringView> coderColors();
/// The first of them that none of the coders is shown in, else the one that fewest are.
QString freeCoderColor(const QList<Coder> &coders);
/// The colour in which a coder is shown: their own, or where they have none, one that is free.
QString shownColor(const QList<Coder> &coders, CoderId id);

/// The coders as they are called where nobody is to know who they are: people become Coder 1, Coder 2 … in
/// the order they came, with initials C1, C2 …; programs and the agreed result keep their names.
QList<Coder> anonymous(const QList<Coder> &coders);

/// Follows the coders that a change adds, changes or takes away.
void applyToCoders(QList<Coder> &coders, const Change &change);

} // namespace model
