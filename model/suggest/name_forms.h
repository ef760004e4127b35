// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/entity.h"

#include <QList>
#include <QString>

namespace model::suggest {

/// Words by which a text mentions somebody or something.
struct NameForm
{
    enum class Kind {
        Full,    ///< the name, or a part of it that names as well as all of it ("Quispe Mamani")
        Alias,   ///< another name
        Acronym, ///< CUNARC
        Surname, ///< alone, which others may have too
        Part     ///< a middle word, which may be a surname or a given name
    };

    QString words;
    Kind kind = Kind::Full;

    friend bool operator==(const NameForm &, const NameForm &) = default;
};

/// The forms of an entity's name and aliases, the fullest first, none twice. Of a person also the surnames,
/// with their particles ("von der Leyen") and each of two ("Ana Quispe Mamani": Quispe Mamani, Mamani,
/// Quispe); of a name with an acronym in brackets both. Pronouns are no names. Aliases stand for themselves.
QList<NameForm> formsOf(const Entity &entity, bool isPerson);

/// An acronym in brackets right behind a name in a text, if it can be one of that name ("… Campesinas
/// (CUNARC)"); else empty.
QString acronymBehind(QStringView text, qsizetype nameEnd, QStringView name);

} // namespace model::suggest
