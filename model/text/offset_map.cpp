// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/offset_map.h"

#include <algorithm>
#include <bit>

namespace model::text {

namespace {

constexpr qsizetype blockLength = 64;

bool pairAt(QStringView text, qsizetype position)
{
    return text[position].isHighSurrogate() && position + 1 < text.size()
        && text[position + 1].isLowSurrogate();
}

bool hasPairs(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (pairAt(text, i)) {
            return true;
        }
    }
    return false;
}

quint64 bit(qsizetype index)
{
    return quint64{1} << index;
}

/// UTF-16 units of the first `count` (below 64) code points of a block.
qsizetype unitsOf(quint64 pairs, qsizetype count)
{
    return count + std::popcount(pairs & (bit(count) - 1));
}

/// How many whole code points of a block lie within its first `units` UTF-16 units.
qsizetype wholeWithin(quint64 pairs, qsizetype units)
{
    qsizetype count = 0;
    for (qsizetype step = blockLength / 2; step > 0; step /= 2) {
        if (unitsOf(pairs, count + step) <= units) {
            count += step;
        }
    }
    return count;
}

template <typename Convert>
Segments converted(const Segments &segments, Convert convert)
{
    Segments result;
    for (const TextRange &piece : segments) {
        result.add(convert(piece));
    }
    return result;
}

} // namespace

qint64 codePointsIn(QByteArrayView utf8)
{
    return std::count_if(
        utf8.begin(), utf8.end(), [](char byte) { return (static_cast<quint8>(byte) & 0xc0U) != 0x80U; });
}

OffsetMap::OffsetMap(QStringView text, qint64 codePoints)
{
    if (codePoints == text.size()) {
        m_utf16 = m_codePoints = text.size();
    } else {
        *this = OffsetMap(text);
    }
}

OffsetMap::OffsetMap(QStringView text)
    : m_utf16(text.size())
    , m_codePoints(text.size())
{
    if (!hasPairs(text)) {
        return;
    }
    m_blocks.reserve(static_cast<size_t>(text.size() / blockLength + 1));
    m_codePoints = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++m_codePoints) {
        const qsizetype within = m_codePoints % blockLength;
        if (within == 0) {
            m_blocks.push_back({i, 0});
        }
        if (pairAt(text, i)) {
            m_blocks.back().pairs |= bit(within);
            ++i;
        }
    }
}

qsizetype OffsetMap::toCodePoints(qsizetype utf16) const
{
    if (utf16 <= 0 || m_blocks.empty()) {
        return std::clamp<qsizetype>(utf16, 0, m_codePoints);
    }
    if (utf16 >= m_utf16) {
        return m_codePoints;
    }
    // A block is 64 to 128 units long, which leaves few blocks to look at near the beginning of a text.
    const auto first = m_blocks.begin() + utf16 / (2 * blockLength);
    const auto last =
        m_blocks.begin() + std::min(utf16 / blockLength + 1, static_cast<qsizetype>(m_blocks.size()));
    const auto after = std::upper_bound(
        first, last, utf16, [](qsizetype position, const Block &block) { return position < block.utf16; });
    const auto block = after - 1;
    return (block - m_blocks.begin()) * blockLength + wholeWithin(block->pairs, utf16 - block->utf16);
}

qsizetype OffsetMap::toUtf16(qsizetype codePoint) const
{
    if (codePoint <= 0 || m_blocks.empty()) {
        return std::clamp<qsizetype>(codePoint, 0, m_utf16);
    }
    if (codePoint >= m_codePoints) {
        return m_utf16;
    }
    const Block &block = m_blocks[static_cast<size_t>(codePoint / blockLength)];
    return block.utf16 + unitsOf(block.pairs, codePoint % blockLength);
}

TextRange OffsetMap::toCodePoints(TextRange utf16) const
{
    return {toCodePoints(utf16.start), toCodePoints(utf16.end)};
}

TextRange OffsetMap::toUtf16(TextRange codePoints) const
{
    return {toUtf16(codePoints.start), toUtf16(codePoints.end)};
}

Segments OffsetMap::toCodePoints(const Segments &utf16) const
{
    return converted(utf16, [this](TextRange piece) { return toCodePoints(piece); });
}

Segments OffsetMap::toUtf16(const Segments &codePoints) const
{
    return converted(codePoints, [this](TextRange piece) { return toUtf16(piece); });
}

} // namespace model::text
