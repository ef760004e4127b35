// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace model::storage {

/// What can be kept of an article's text in which some bytes are damaged. From the first to the last place
/// that cannot be text, U+FFFD stands instead, just as often as letters are missing to the number that the
/// article had: so that what is behind keeps its offsets.
QByteArray withoutDamage(const QByteArray &text, qint64 characters);

/// The same for a name or a note, of which no length is known: each bad place becomes a U+FFFD. True if there
/// was any.
bool mend(QByteArray &text);

} // namespace model::storage
