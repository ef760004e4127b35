// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/check_article.h"

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
    const auto require = [&](bool holds, const QString &sentence) {
        if (!holds && !faults.contains(sentence)) {
            faults.append(sentence);
        }
    };
    const auto &pieces = annotation.segments;
    require(!pieces.empty(), u"An annotation has no piece."_s);
    require(
        annotation.pieces == static_cast<qint64>(pieces.size()),
        u"An annotation's number of pieces is not that of its segments."_s);
    qint64 last = -1;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const StoredAnnotation::Piece &piece = pieces[i];
        require(
            piece.position == static_cast<qint64>(i),
            u"The segments of an annotation are not numbered from 0 without a gap."_s);
        require(
            piece.start > last, u"The segments of an annotation are not in order, or touch each other."_s);
        const bool inside = piece.start >= 0 && piece.start < piece.end && piece.end <= text.codePoints();
        require(inside, u"A segment reaches beyond its article's text."_s);
        require(
            !inside || text.piece(piece.start, piece.end) == piece.quote,
            u"A segment's quote is not what stands there in the text."_s);
        last = piece.end;
    }
    if (!pieces.empty()) {
        require(
            annotation.start == pieces.front().start && annotation.end == pieces.back().end,
            u"An annotation's start and end are not those of its segments."_s);
    }
    return faults;
}

QStringList faultsOf(const StoredText &text, qint64 characters, const QString &sha256)
{
    QStringList faults;
    const QByteArray hash = QCryptographicHash::hash(text.bytes(), QCryptographicHash::Sha256).toHex();
    if (!text.isValidUtf8()) {
        faults.append(u"An article's text is not valid UTF-8."_s);
    }
    if (text.codePoints() != characters) {
        faults.append(u"An article's number of characters is not that of its text."_s);
    }
    if (QString::fromLatin1(hash) != sha256) {
        faults.append(u"An article's text does not have the SHA-256 that was noted when it was added."_s);
    }
    if (text.bytes().contains('\r') || text.bytes().contains('\0')) {
        faults.append(u"An article's text holds line ends or characters that Tagline never writes."_s);
    }
    return faults;
}

} // namespace model::storage
