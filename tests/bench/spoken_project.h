// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

constexpr int claimsInArticle = 25;

/// A project of so many articles, each with 25 claims of 10 sources and 25 mentions; most sources have a
/// role, most entities a gender, every twentieth claim has no source and every fourth was verified. Written
/// as rows, since what matters is how many there are. Made once per run and only to be read.
QString sharedSpokenProject(int articles);

} // namespace bench
