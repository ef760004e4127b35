// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/annotation.h"

#include <QUuid>

#include <initializer_list>
#include <vector>

namespace tests {

// Annotations that are told apart by small numbers, in whose order their ids sort.

inline model::AnnotationId idOf(int number)
{
    return {QUuid(static_cast<uint>(number) + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)};
}

inline std::vector<model::AnnotationId> idsOf(std::initializer_list<int> numbers)
{
    std::vector<model::AnnotationId> result;
    for (const int number : numbers) {
        result.push_back(idOf(number));
    }
    return result;
}

inline model::Annotation annotation(int number, const model::Segments &segments)
{
    model::Annotation result;
    result.id = idOf(number);
    result.segments = segments;
    return result;
}

} // namespace tests
