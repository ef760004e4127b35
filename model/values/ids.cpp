// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>

namespace model {

namespace {

/// The time in milliseconds, then 12 bits that count within one: strictly rising in this process, also when
/// the clock is set back (RFC 9562, section 6.2, method 1).
quint64 nextTick()
{
    static std::atomic<quint64> last = 0;
    const quint64 now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    quint64 before = last.load();
    quint64 tick = 0;
    do {
        tick = std::max(now, before + 1);
    } while (!last.compare_exchange_weak(before, tick));
    return tick;
}

} // namespace

QUuid makeUuid()
{
    const quint64 tick = nextTick();
    std::array<quint32, 2> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));

    const auto high = static_cast<quint32>(tick >> 28);
    const auto middle = static_cast<quint16>((tick >> 12) & 0xffffU);
    const auto version = static_cast<quint16>(0x7000U | (tick & 0x0fffU));
    const auto byte = [](quint32 word, int shift) {
        return static_cast<quint8>((word >> shift) & 0xffU);
    };
    const auto variant = static_cast<quint8>(0x80U | (random[0] & 0x3fU));
    return QUuid(
        high, middle, version, variant, byte(random[0], 8), byte(random[0], 16), byte(random[0], 24),
        byte(random[1], 0), byte(random[1], 8), byte(random[1], 16), byte(random[1], 24));
}

} // namespace model
