// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace model::reading {

/// A Unicode encoding and whether a byte order mark names it.
struct WideEncoding
{
    QString name;
    bool marked = false;
};

/// The encoding that a byte order mark names (UTF-8, -16 or -32), or UTF-16 or UTF-32 told by where the zero
/// bytes stand; nothing for everything else.
std::optional<WideEncoding> wideEncodingOf(const QByteArray &bytes);

} // namespace model::reading
