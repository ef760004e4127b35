// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/damaged.h"

#include "model/storage/repair.h"

#include <QDir>

namespace model::storage {

using namespace Qt::StringLiterals;

Error damaged(const QString &path, const QString &detail, const QString &what)
{
    const QString where = what.isEmpty() ? QString() : u" ("_s + what + u')';
    return Error(
        u"The project “%1” is damaged%2. Work on with the newest backup, and keep this file: “tagline check "
        u"PROJECT --repair-to FILE” saves what can still be read in it."_s.arg(
            QDir::toNativeSeparators(path), where),
        detail, Error::Kind::Damage);
}

Error withParts(const Error &error, const QString &path)
{
    if (error.kind() != Error::Kind::Damage) {
        return error;
    }
    const QString parts = damagedParts(path);
    return parts.isEmpty() ? error : damaged(path, error.detail(), parts);
}

} // namespace model::storage
