// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace model::reading {

/// What comes out of a pipe or device until its end, but not much more than `most` bytes. Throws model::Error
/// if it cannot be read, and if it is a pipe into which nobody writes for some seconds. `between` is called
/// some times a second while nothing comes, and may throw.
QByteArray pipeBytes(const QString &path, qint64 most, const std::function<void()> &between);

} // namespace model::reading
