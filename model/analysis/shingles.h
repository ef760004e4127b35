// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <vector>

namespace model::analysis {

/// What two texts are compared by: the set of all runs of five words that follow one another, each as a hash.
/// Case, diacritics, blanks and signs between words do not count; a letter of Chinese or Japanese is a word.
/// Sorted, each once. A shorter text is one run; a text without words has none.
using Shingles = std::vector<quint32>;

Shingles shinglesOf(QStringView text);
/// How many of all their runs two texts share, from 0 to 1 (the coefficient of Jaccard). 0 if both are empty.
double likeness(const Shingles &a, const Shingles &b);

/// A short print of a set of shingles: the chance that two agree at one place is their likeness. After A. Z.
/// Broder, “On the resemblance and containment of documents” (1997).
struct MinHash
{
    /// Texts are candidates where all places of one of the bands agree: at a likeness of 0.5 with a chance of
    /// 72 %, at 0.6 of 94 %, at 0.7 of 99.6 %, at 0.2 of 3 % (see P. Indyk and R. Motwani, “Approximate
    /// nearest neighbors”, 1998).
    static constexpr int bands = 20;
    static constexpr int rows = 4;

    std::array<quint32, size_t{bands} * rows> least{};

    explicit MinHash(const Shingles &shingles);
    /// One number for a band's places.
    quint64 band(int band) const;
};

} // namespace model::analysis
