// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/check.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace model::storage {

/// A text as the file has it, bytes and all, with the place of every code point. No QString: Qt would mend
/// what is to be found.
class StoredText
{
public:
    StoredText() = default;
    explicit StoredText(QByteArray utf8);

    qint64 codePoints() const;
    /// The bytes of these code points; nothing if they do not lie in the text.
    QByteArrayView piece(qint64 start, qint64 end) const;
    const QByteArray &bytes() const { return m_bytes; }
    bool isValidUtf8() const;

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_starts; ///< of each code point, and the end
};

/// One annotation's row with its pieces, as stored.
struct StoredAnnotation
{
    struct Piece
    {
        qint64 position = 0;
        qint64 start = 0;
        qint64 end = 0;
        QByteArray quote;
    };

    qint64 id = 0;
    QString uuid;
    qint64 start = 0;
    qint64 end = 0;
    qint64 pieces = 0;
    std::vector<Piece> segments;
};

/// What is wrong with an annotation in its text: sentences, each at most once.
QStringList faultsOf(const StoredAnnotation &annotation, const StoredText &text);

/// What is wrong with a text, given what its row says of it.
QStringList faultsOf(const StoredText &text, qint64 characters, const QString &sha256);

} // namespace model::storage
