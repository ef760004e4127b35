// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/annotation_set.h"

#include <algorithm>

namespace model {

AnnotationSet::AnnotationSet(std::vector<Annotation> annotations)
{
    m_byId.reserve(static_cast<qsizetype>(annotations.size()));
    std::vector<Index::Entry> entries;
    entries.reserve(annotations.size());
    // From the last on, as the last of those with one id counts.
    for (auto annotation = annotations.rbegin(); annotation != annotations.rend(); ++annotation) {
        Q_ASSERT(!annotation->segments.isEmpty());
        Shared &shared = m_byId[annotation->id];
        if (!shared) {
            shared = std::make_shared<const Annotation>(std::move(*annotation));
            count(*shared, +1);
            entries.push_back({shared->segments.extent(), shared});
        }
    }
    m_index = Index(std::move(entries));
}

const Annotation *AnnotationSet::find(AnnotationId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : found->get();
}

qsizetype AnnotationSet::indexOf(AnnotationId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? -1 : m_index.positionOf({(*found)->segments.extent(), *found});
}

std::vector<const Annotation *> AnnotationSet::overlapping(TextRange range) const
{
    std::vector<const Annotation *> result;
    m_index.visitOverlapping(
        range, [&result](const Index::Entry &entry) { result.push_back(entry.value.get()); });
    return result;
}

std::vector<const Annotation *> AnnotationSet::covering(qsizetype position) const
{
    std::vector<const Annotation *> result = overlapping({position, position + 1});
    std::erase_if(result, [position](const Annotation *annotation) {
        return !annotation->segments.contains(position);
    });
    std::stable_sort(result.begin(), result.end(), [](const Annotation *a, const Annotation *b) {
        return a->segments.length() < b->segments.length();
    });
    return result;
}

const Annotation *AnnotationSet::next(AnnotationId id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : atOrNull(index + 1);
}

const Annotation *AnnotationSet::previous(AnnotationId id) const
{
    return atOrNull(indexOf(id) - 1);
}

const Annotation *AnnotationSet::firstFrom(qsizetype position) const
{
    return atOrNull(m_index.firstFrom(position));
}

const Annotation *AnnotationSet::atOrNull(qsizetype index) const
{
    return index < 0 || index >= size() ? nullptr : &at(index);
}

void AnnotationSet::count(const Annotation &annotation, qsizetype by)
{
    if (annotation.entity.isNull()) {
        return;
    }
    qsizetype &mentions = m_mentions[annotation.entity];
    mentions += by;
    if (mentions == 0) {
        m_mentions.remove(annotation.entity);
    }
}

void AnnotationSet::insert(const Annotation &annotation)
{
    Q_ASSERT(!annotation.segments.isEmpty());
    const auto shared = std::make_shared<const Annotation>(annotation);
    remove(annotation.id);
    m_byId.insert(shared->id, shared);
    count(*shared, +1);
    m_index.insert({shared->segments.extent(), shared});
}

void AnnotationSet::remove(AnnotationId id)
{
    const qsizetype index = indexOf(id);
    if (index >= 0) {
        count(at(index), -1);
        m_index.removeAt(index);
        m_byId.remove(id);
    }
}

} // namespace model
