// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace model::text {

/// How much a text says with the same words as others. Long words and numbers count for more than short ones;
/// case, marks and the order do not count.
class Likeness
{
public:
    explicit Likeness(QStringView text);

    /// From 0 (no word in common) to 1 (the same words).
    double to(QStringView other) const;

private:
    using Weights = QHash<QString, int>;

    static Weights weightsOf(QStringView text);
    static int sumOf(const Weights &weights);

    Weights m_words;
    int m_sum = 0;
};

} // namespace model::text
