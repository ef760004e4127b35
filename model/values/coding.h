// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QString>

namespace model {

/// What one coder says of an article in one round. There is none while nothing was said.
struct Coding
{
    enum class Status { Done, Excluded };

    CodingId id;
    ArticleId article;
    CoderId coder;
    RoundId round;
    Status status = Status::Done;
    QString reason;     ///< why it was excluded
    qint64 updated = 0; ///< milliseconds since 1970, UTC

    friend bool operator==(const Coding &, const Coding &) = default;
};

/// How far a coder is with an article: Done and Excluded were said, the others follow from the annotations.
enum class Progress { Open, InProgress, Done, Excluded };

} // namespace model
