// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace model::text {

/// The number of code points in well-formed UTF-8.
qint64 codePointsIn(QByteArrayView utf8);

/// Converts between UTF-16 units (QString, TextRange) and Unicode code points (the file, every export) for
/// one text, by an index every 64 code points. The only place where the two meet. A lone surrogate counts as
/// one code point. Positions outside the text are clamped to its ends; a UTF-16 position inside a surrogate
/// pair counts as the pair's start. The text itself is not kept.
class OffsetMap
{
public:
    OffsetMap() = default;
    explicit OffsetMap(QStringView text);
    /// Of a text whose code points were counted before: as many as units, and nothing needs to be looked at.
    OffsetMap(QStringView text, qint64 codePoints);

    qsizetype toCodePoints(qsizetype utf16) const;
    qsizetype toUtf16(qsizetype codePoint) const;
    TextRange toCodePoints(TextRange utf16) const;
    TextRange toUtf16(TextRange codePoints) const;
    Segments toCodePoints(const Segments &utf16) const;
    Segments toUtf16(const Segments &codePoints) const;
    /// The text's length in code points.
    qsizetype codePoints() const { return m_codePoints; }

private:
    /// 64 code points: where they begin in UTF-16, and which of them are surrogate pairs (bit 0 = the first).
    struct Block
    {
        qsizetype utf16 = 0;
        quint64 pairs = 0;
    };

    std::vector<Block> m_blocks; ///< empty if the map is identity
    qsizetype m_utf16 = 0;
    qsizetype m_codePoints = 0;
};

} // namespace model::text
