// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

namespace model::storage {

/// Which tag stands below which, by their rows; the file may hold circles.
struct TagTree
{
    QHash<qint64, qint64> parents;

    /// Every tag that stands below itself.
    QSet<qint64> inCircles() const;
    bool isBelow(qint64 tag, qint64 above) const;
};

} // namespace model::storage
