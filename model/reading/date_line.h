// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::reading {

/// The part of a line that tells of the publication: "20 July 2023, 14:05" of "20 July 2023, 14:05 | Updated
/// 21 July 2023", "publié le 20 juillet" of "Mis à jour le 21 juillet, publié le 20 juillet".
QString ofPublication(const QString &line);

/// "Published 20 July 2023, 14:05", "Publicado el 20 de julio de 2023": a line that names no other thing.
bool isBareDate(const QString &line, QString &published);

/// "Updated 21 July 2023" and no more.
bool isUpdate(const QString &line);

/// The date of "Graz, 20 July 2023" or "Ana Quispe · 20 July 2023": beside a name and nothing else.
QString dateBesideName(const QString &line);

} // namespace model::reading
