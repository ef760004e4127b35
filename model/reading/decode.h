// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace model::reading {

/// How much an encoding can be relied on.
enum class Certainty {
    Certain,  ///< a byte order mark, or valid UTF-8
    Named,    ///< the person said so
    Guessed,  ///< from the bytes; likely right
    Doubtful, ///< from very few bytes, or with places that do not fit
};

/// Bytes read as text. Nothing is dropped: each place that could not be read became one U+FFFD.
struct Decoded
{
    QString text;     ///< as decoded; a byte order mark stays as U+FEFF (reading/normalise.h drops it)
    QString encoding; ///< "UTF-8", "windows-1252", …
    Certainty certainty = Certainty::Certain;
    qsizetype unreadable = 0;          ///< places that could not be read
    QList<qsizetype> unreadablePlaces; ///< their first bytes (the first few only); known for UTF-8 alone
};

/// What the bytes are instead of text, for people ("a PDF document"); nothing if they may be text. Zero bytes
/// are explained by UTF-16 and UTF-32, or by being very few.
std::optional<QString> notText(const QByteArray &bytes);

/// Reads bytes as text: in the named encoding if one is given (throws model::Error if it is unknown), else by
/// byte order mark, then UTF-8, then the most plausible guess.
Decoded decode(const QByteArray &bytes, const QString &encoding = {});

/// What people should know of how bytes were read: a guessed encoding, places that could not be read.
QStringList doubtsOf(const Decoded &decoded);

} // namespace model::reading
