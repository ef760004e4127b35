// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/runs.h"

#include <algorithm>

namespace model::text {

namespace {

/// A place where an annotation begins or ends to cover the text.
struct Edge
{
    qsizetype position = 0;
    qsizetype annotation = 0;
    bool begins = false;
};

std::vector<Edge> edgesOf(const std::vector<const Annotation *> &annotations, TextRange within)
{
    std::vector<Edge> edges;
    for (size_t i = 0; i < annotations.size(); ++i) {
        for (const TextRange &piece : annotations[i]->segments) {
            const TextRange part = piece.intersected(within);
            if (!part.isEmpty()) {
                edges.push_back({part.start, static_cast<qsizetype>(i), true});
                edges.push_back({part.end, static_cast<qsizetype>(i), false});
            }
        }
    }
    std::sort(
        edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.position < b.position; });
    return edges;
}

void cross(const Edge &edge, QVarLengthArray<qsizetype, 4> &covering)
{
    const auto place = std::lower_bound(covering.begin(), covering.end(), edge.annotation);
    if (edge.begins) {
        covering.insert(place, edge.annotation);
    } else {
        covering.erase(place);
    }
}

} // namespace

std::vector<Run> runsOf(const std::vector<const Annotation *> &annotations, TextRange within)
{
    std::vector<Run> runs;
    QVarLengthArray<qsizetype, 4> covering;
    qsizetype reached = within.start;
    for (const Edge &edge : edgesOf(annotations, within)) {
        if (edge.position > reached && !covering.isEmpty()) {
            runs.push_back({{reached, edge.position}, covering});
        }
        reached = edge.position;
        cross(edge, covering);
    }
    return runs;
}

} // namespace model::text
