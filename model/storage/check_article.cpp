// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/check_article.h"

#include "model/message.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::storage {

StoredText::StoredText(QByteArray utf8)
    : m_bytes(std::move(utf8))
{
    m_starts.reserve(static_cast<size_t>(m_bytes.size()) + 1);
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        const bool continuation = (static_cast<unsigned char>(m_bytes[at]) & 0xc0U) == 0x80U;
        if (!continuation) {
            m_starts.push_back(at);
        }
    }
    m_starts.push_back(m_bytes.size());
}

qint64 StoredText::codePoints() const
{
    return static_cast<qint64>(m_starts.size()) - 1;
}

QByteArrayView StoredText::piece(qint64 start, qint64 end) const
{
    if (start < 0 || end < start || end > codePoints()) {
        return {};
    }
    const qsizetype from = m_starts[static_cast<size_t>(start)];
    return QByteArrayView(m_bytes).sliced(from, m_starts[static_cast<size_t>(end)] - from);
}

bool StoredText::isValidUtf8() const
{
    return QUtf8StringView(m_bytes).isValidUtf8();
}

QStringList faultsOf(const StoredAnnotation &annotation, const StoredText &text)
{
    QStringList faults;
    // Asked of every annotation, so that nothing is translated before it is wrong.
    const auto require = [&](bool holds, const char *sentence) {
        if (!holds) {
            faults.append(Message::tr(sentence));
        }
    };
    const auto &pieces = annotation.segments;
    require(!pieces.empty(), QT_TRANSLATE_NOOP("model::Message", "An annotation has no piece."));
    require(
        annotation.pieces == static_cast<qint64>(pieces.size()),
        QT_TRANSLATE_NOOP("model::Message", "An annotation's number of pieces is not that of its segments."));
    qint64 last = -1;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const StoredAnnotation::Piece &piece = pieces[i];
        require(
            piece.position == static_cast<qint64>(i),
            QT_TRANSLATE_NOOP(
                "model::Message", "The segments of an annotation are not numbered from 0 without a gap."));
        require(
            piece.start > last,
            QT_TRANSLATE_NOOP(
                "model::Message", "The segments of an annotation are not in order, or touch each other."));
        const bool inside = piece.start >= 0 && piece.start < piece.end && piece.end <= text.codePoints();
        require(inside, QT_TRANSLATE_NOOP("model::Message", "A segment reaches beyond its article's text."));
        require(
            !inside || text.piece(piece.start, piece.end) == piece.quote,
            QT_TRANSLATE_NOOP("model::Message", "A segment's quote is not what stands there in the text."));
        last = piece.end;
    }
    if (!pieces.empty()) {
        require(
            annotation.start == pieces.front().start && annotation.end == pieces.back().end,
            QT_TRANSLATE_NOOP(
                "model::Message", "An annotation's start and end are not those of its segments."));
    }
    faults.removeDuplicates();
    return faults;
}

QStringList faultsOf(const StoredText &text, qint64 characters, const QString &sha256)
{
    QStringList faults;
    const QByteArray hash = QCryptographicHash::hash(text.bytes(), QCryptographicHash::Sha256).toHex();
    if (!text.isValidUtf8()) {
        faults.append(Message::tr("An article's text is not valid UTF-8."));
    }
    if (text.codePoints() != characters) {
        faults.append(Message::tr("An article's number of characters is not that of its text."));
    }
    if (QString::fromLatin1(hash) != sha256) {
        faults.append(
            Message::tr("An article's text does not have the SHA-256 that was noted when it was added."));
    }
    if (text.bytes().contains('\r') || text.bytes().contains('\0')) {
        faults.append(
            Message::tr("An article's text holds line ends or characters that Tagline never writes."));
    }
    return faults;
}

} // namespace model::storage
