// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/decode.h"

#include <QByteArray>
#include <QString>

namespace model::reading {

/// Whether bytes begin as those of a web page do.
bool looksLikeWebPage(const QByteArray &bytes);

/// Reads the bytes of a web page as text: in the named encoding if one is given, else by byte order mark,
/// then the encoding the page itself names where its bytes agree, then as decode() does. Throws as decode()
/// does.
Decoded decodeWebPage(const QByteArray &bytes, const QString &encoding);

} // namespace model::reading
