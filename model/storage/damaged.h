// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QString>

namespace model::storage {

/// That a project's file is damaged, and the ways out. `what` says where, as "articles, history"; it may be
/// empty.
Error damaged(const QString &path, const QString &detail, const QString &what = {});

/// The same error with the parts of the project that lie on damaged pages named, if it is one of damage.
Error withParts(const Error &error, const QString &path);

} // namespace model::storage
