// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/tag_tree.h"

#include <QList>

namespace model::storage {

QSet<qint64> TagTree::inCircles() const
{
    QSet<qint64> circles;
    QSet<qint64> done;
    for (auto tag = parents.keyBegin(); tag != parents.keyEnd(); ++tag) {
        QList<qint64> way;
        QSet<qint64> onTheWay;
        qint64 at = *tag;
        while (parents.contains(at) && !done.contains(at)) {
            done.insert(at);
            onTheWay.insert(at);
            way.append(at);
            at = parents.value(at);
        }
        if (onTheWay.contains(at)) {
            const auto circle = way.sliced(way.indexOf(at));
            circles.unite(QSet<qint64>(circle.cbegin(), circle.cend()));
        }
    }
    return circles;
}

bool TagTree::isBelow(qint64 tag, qint64 above) const
{
    qsizetype steps = 0;
    for (auto parent = parents.constFind(tag); parent != parents.cend() && steps <= parents.size();
         parent = parents.constFind(*parent), ++steps) {
        if (*parent == above) {
            return true;
        }
    }
    return false;
}

} // namespace model::storage
