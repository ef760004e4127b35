// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace model::reading {

/// The bytes of a file or pipe. Throws model::Error if it cannot be read, is a folder, or is larger than
/// `largest`; then `tooLarge` says for what and what to do ("too large for one article. …"). `between` is
/// called while a pipe keeps it waiting, and may throw.
QByteArray fileBytes(
    const QString &path, qint64 largest, const QString &tooLarge, const std::function<void()> &between = {});

/// "Could not read “path”: why"
Error cannotRead(const QString &path, const QString &why);

} // namespace model::reading
