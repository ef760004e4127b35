// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/interval_index.h"
#include "model/values/annotation.h"

#include <QHash>

#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace model {

/// The annotations of one article in reading order (start, then longer first, then id), answering interval
/// questions without looking at all of them: fast at 50,000.
class AnnotationSet
{
    using Shared = std::shared_ptr<const Annotation>;
    struct ById
    {
        bool operator()(const Shared &a, const Shared &b) const { return a->id < b->id; }
    };
    using Index = text::IntervalIndex<Shared, ById>;

public:
    /// Goes through the annotations in reading order.
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Annotation;
        using difference_type = std::ptrdiff_t;
        using pointer = const Annotation *;
        using reference = const Annotation &;

        Iterator() = default;
        reference operator*() const { return *m_entry->value; }
        pointer operator->() const { return m_entry->value.get(); }
        Iterator &operator++()
        {
            ++m_entry;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_entry;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        friend class AnnotationSet;
        using Entry = std::vector<Index::Entry>::const_iterator;
        explicit Iterator(Entry entry)
            : m_entry(entry)
        {
        }
        Entry m_entry;
    };

    AnnotationSet() = default;
    /// Takes them in any order; of several with one id the last counts. None may be without a piece.
    explicit AnnotationSet(std::vector<Annotation> annotations);

    qsizetype size() const { return m_index.size(); }
    bool isEmpty() const { return m_index.size() == 0; }
    const Annotation &at(qsizetype index) const { return *m_index.at(index).value; }
    Iterator begin() const { return Iterator(m_index.begin()); }
    Iterator end() const { return Iterator(m_index.end()); }

    /// Valid until the set changes; nullptr when there is none.
    const Annotation *find(AnnotationId id) const;
    /// How many stand for the entity.
    qsizetype mentionsOf(EntityId entity) const { return m_mentions.value(entity); }
    /// The position in reading order, or -1.
    qsizetype indexOf(AnnotationId id) const;
    /// Those whose extent (pieces and the gaps between them) shares a unit with the range, in reading order.
    /// None for an empty range.
    std::vector<const Annotation *> overlapping(TextRange range) const;
    /// Those with a piece that contains the position, the shortest first (what a click means).
    std::vector<const Annotation *> covering(qsizetype position) const;
    /// The neighbours in reading order; nullptr at the ends.
    const Annotation *next(AnnotationId id) const;
    const Annotation *previous(AnnotationId id) const;
    /// The first in reading order that starts at the position or behind it.
    const Annotation *firstFrom(qsizetype position) const;

    void insert(const Annotation &annotation); ///< or replaces the one with its id
    void remove(AnnotationId id);

private:
    const Annotation *atOrNull(qsizetype index) const;
    void count(const Annotation &annotation, qsizetype by);

    Index m_index;
    QHash<AnnotationId, Shared> m_byId;
    QHash<EntityId, qsizetype> m_mentions;
};

} // namespace model
