// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/raw_row.h"

#include "model/storage/raw_pages.h"

#include <array>

namespace model::storage {

namespace {

/// Bytes that a value of this serial type takes.
qint64 lengthOf(qint64 type)
{
    constexpr std::array<qint64, 12> short_{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? short_[static_cast<size_t>(type)] : (type - 12) / 2;
}

qint64 signedNumber(const QByteArray &record, qsizetype at, int length)
{
    const quint64 number = bigEndian(record, at, length);
    const int unused = 64 - 8 * length;
    return static_cast<qint64>(number << static_cast<unsigned>(unused)) >> unused;
}

RawCell cellOf(const QByteArray &record, qsizetype at, qint64 type)
{
    using Kind = RawCell::Kind;
    const qint64 length = lengthOf(type);
    if (type == 0) {
        return {};
    }
    if (type == 8 || type == 9) {
        return {Kind::Integer, type - 8, {}};
    }
    if (type == 7) {
        return {Kind::Real, 0, {}};
    }
    if (type < 12) {
        return {Kind::Integer, signedNumber(record, at, static_cast<int>(length)), {}};
    }
    return {type % 2 == 0 ? Kind::Blob : Kind::Text, 0, record.sliced(at, length)};
}

} // namespace

std::optional<qint64> variableNumber(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int i = 0; i < 9; ++i, ++at) {
        if (at >= bytes.size()) {
            return std::nullopt;
        }
        const auto byte = static_cast<quint8>(bytes[at]);
        if (i == 8) {
            number = (number << 8U) | byte;
            break;
        }
        number = (number << 7U) | (byte & 0x7fU);
        if (byte < 0x80) {
            break;
        }
    }
    ++at;
    return static_cast<qint64>(number);
}

std::optional<std::vector<RawCell>> cellsOf(const QByteArray &record)
{
    qsizetype inHeader = 0;
    const std::optional<qint64> header = variableNumber(record, inHeader);
    if (!header || *header < inHeader || *header > record.size()) {
        return std::nullopt;
    }
    std::vector<RawCell> cells;
    qsizetype at = *header;
    while (inHeader < *header) {
        const std::optional<qint64> type = variableNumber(record, inHeader);
        if (!type || *type < 0 || *type == 10 || *type == 11 || lengthOf(*type) > record.size() - at) {
            return std::nullopt;
        }
        cells.push_back(cellOf(record, at, *type));
        at += lengthOf(*type);
    }
    const bool isWhole = inHeader == *header && at == record.size();
    return isWhole ? std::optional(std::move(cells)) : std::nullopt;
}

} // namespace model::storage
