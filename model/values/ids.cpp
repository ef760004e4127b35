// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace model {

QUuid makeUuid()
{
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));

    const auto high = static_cast<quint32>(now >> 16);
    const auto middle = static_cast<quint16>(now & 0xffffU);
    const auto version = static_cast<quint16>(0x7000U | (random[0] & 0x0fffU));
    const auto variant = static_cast<quint8>(0x80U | ((random[0] >> 16) & 0x3fU));
    const auto byte = [](quint32 word, int shift) {
        return static_cast<quint8>((word >> shift) & 0xffU);
    };
    return QUuid(
        high, middle, version, variant, byte(random[0], 24), byte(random[1], 0), byte(random[1], 8),
        byte(random[1], 16), byte(random[1], 24), byte(random[2], 0), byte(random[2], 8));
}

} // namespace model
