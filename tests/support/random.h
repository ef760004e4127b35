// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <initializer_list>

namespace tests {

/// Random input that can be had again: TAGLINE_SEED=… repeats what a failed test printed with
/// `CAPTURE(random.seed())`.
class Random
{
public:
    Random()
        : m_seed(
            qEnvironmentVariableIsSet("TAGLINE_SEED")
                ? static_cast<quint32>(qEnvironmentVariableIntValue("TAGLINE_SEED"))
                : QRandomGenerator::system()->bounded(1'000'000U))
        , m_generator(m_seed)
    {
    }

    quint32 seed() const { return m_seed; }
    /// From 0 to `limit` - 1.
    int below(qsizetype limit) { return m_generator.bounded(static_cast<int>(limit)); }
    /// `count` of these strings, one behind the other.
    QString textOf(std::initializer_list<QStringView> parts, int count)
    {
        QString text;
        for (int i = 0; i < count; ++i) {
            text += *(parts.begin() + below(static_cast<qsizetype>(parts.size())));
        }
        return text;
    }

private:
    quint32 m_seed;
    QRandomGenerator m_generator;
};

} // namespace tests
