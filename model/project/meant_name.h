// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "model/project/name_index.h"

#include <QString>

#include <functional>

namespace model {

/// What is said of a name that is none.
enum class NearNames {
    Told, ///< what comes near is looked for among all names, which takes its time
    Untold
};

/// Whom somebody means who writes a name of the project, or the beginning of an id, on purpose.
struct MeantName
{
    EntityId entity;        ///< null where it is nobody, or not clear who
    QString why;            ///< then: a sentence for people, with the names that come near or those that fit
    bool isUnclear = false; ///< several fit
};

/// Of the names whose kind `fits`: the one that is called exactly so, else so but for case and marks, else by
/// another name of it; else the one whose id begins so (eight signs or more).
MeantName meantName(
    const NameIndex &names, const Codebook &codebook, const QString &wanted,
    const std::function<bool(const Tag &)> &fits, NearNames near = NearNames::Told);
/// Of all names.
MeantName meantName(
    const NameIndex &names, const Codebook &codebook, const QString &wanted,
    NearNames near = NearNames::Told);

/// Whether it is written as the beginning of an id, or a whole one.
bool isIdBeginning(const QString &written);

/// Names that a person may have meant who wrote this one, which is none: they begin so, have its words, or
/// differ by few letters. Nearest first.
QList<const NameIndex::Known *> namesNear(const NameIndex &names, const QString &wanted, qsizetype most);

} // namespace model
