// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QSqlDatabase>
#include <QString>

namespace model::storage {

/// That a project's file is damaged, and the ways out. `what` says where, as "articles, history"; it may be
/// empty.
Error damaged(const QString &path, const QString &detail, const QString &what = {});

/// The same error with the parts of the project that lie on damaged pages named, if it is one of damage.
Error withParts(const Error &error, const QString &path);

/// Looks through the pages and rows of our tables, where that takes no time that a person notices (larger
/// projects are looked through with their daily backup). Throws damaged() if something is wrong.
void refuseDamage(const QSqlDatabase &database);

} // namespace model::storage
