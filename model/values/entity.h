// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QString>
#include <QStringList>

namespace model {

/// A person, place or organization that mentions in texts stand for.
struct Entity
{
    EntityId id;
    TagId tag; ///< its kind
    QString name;
    QStringList aliases;
    QString wikidata; ///< "Q42", or empty
    QString description;
    QString note;

    friend bool operator==(const Entity &, const Entity &) = default;
};

} // namespace model
