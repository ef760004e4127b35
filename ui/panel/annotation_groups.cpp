// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/annotation_groups.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

int AnnotationGroups::Group::placeOf(const Mention &mention) const
{
    return static_cast<int>(
        std::lower_bound(mentions.cbegin(), mentions.cend(), mention) - mentions.cbegin());
}

int AnnotationGroups::Group::placeOf(model::AnnotationId id) const
{
    const auto found =
        std::find_if(mentions.cbegin(), mentions.cend(), [id](const Mention &each) { return each.id == id; });
    return static_cast<int>(found - mentions.cbegin());
}

AnnotationGroups::AnnotationGroups()
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void AnnotationGroups::fill(const model::ArticlePage *page, const model::Codebook *codebook, Order order)
{
    m_page = page;
    m_codebook = codebook;
    m_order = order;
    m_groups.clear();
    m_all.clear();
    m_texts.clear();
    m_groupWithId.clear();
    m_groupOf.clear();
    m_unfolds.clear();
    m_filter.look(page, codebook);
    if (!m_page) {
        return;
    }
    m_groupOf.reserve(m_page->annotations.size());
    for (const model::Annotation &annotation : m_page->annotations) {
        Group *&group = m_groupWithId[idOf(annotation)];
        if (!group) {
            m_groups.push_back(groupFor(annotation));
            group = m_groups.back().get();
        } else {
            group->mentions.push_back({annotation.id, annotation.segments.extent()});
        }
        m_groupOf.insert(annotation.id, group);
    }
    std::sort(m_groups.begin(), m_groups.end(), [this](const auto &a, const auto &b) {
        return isLess(a->key, b->key);
    });
    for (const auto &group : m_groups) {
        std::sort(group->mentions.begin(), group->mentions.end());
    }
    if (isFiltered()) {
        m_all = std::exchange(m_groups, {});
        readTexts();
        choose();
    } else {
        noteFolds();
    }
}

void AnnotationGroups::setWords(const QString &words)
{
    const bool wasFiltered = isFiltered();
    m_filter.setWords(words);
    if (!m_page) {
        return;
    }
    if (!wasFiltered && isFiltered()) {
        m_filter.look(m_page, m_codebook); // edits may have gone by since
        m_all = std::exchange(m_groups, {});
        readTexts();
    }
    if (isFiltered()) {
        choose();
    } else if (wasFiltered) {
        m_groups = std::exchange(m_all, {});
        m_texts.clear();
        index();
    }
}

/// Once, so that each letter of a word takes little time.
void AnnotationGroups::readTexts()
{
    m_texts.clear();
    m_texts.reserve(static_cast<size_t>(m_page->annotations.size()));
    for (const auto &group : m_all) {
        for (const Mention &mention : group->mentions) {
            const model::Annotation *annotation = m_page->annotations.find(mention.id);
            m_texts.push_back(annotation ? m_filter.textOf(*annotation) : QString());
        }
    }
}

/// In the order in which all stand already: nothing need be sorted anew.
void AnnotationGroups::choose()
{
    m_groups.clear();
    auto text = m_texts.cbegin();
    for (const auto &each : m_all) {
        std::vector<Mention> mentions;
        std::copy_if(
            each->mentions.cbegin(), each->mentions.cend(), std::back_inserter(mentions),
            [&](const Mention & /*mention*/) { return m_filter.accepts(*text++); });
        if (!mentions.empty()) {
            m_groups.push_back(
                std::make_unique<Group>(Group{each->key, each->tag, each->entity, std::move(mentions)}));
        }
    }
    index();
}

void AnnotationGroups::index()
{
    m_groupWithId.clear();
    m_groupOf.clear();
    m_groupWithId.reserve(static_cast<qsizetype>(m_groups.size()));
    m_groupOf.reserve(m_page->annotations.size());
    for (const auto &group : m_groups) {
        m_groupWithId.insert(group->key.id, group.get());
        for (const Mention &mention : group->mentions) {
            m_groupOf.insert(mention.id, group.get());
        }
    }
    noteFolds();
}

void AnnotationGroups::noteFolds()
{
    m_unfolds.clear();
    m_unfolds.reserve(m_groups.size());
    for (const auto &group : m_groups) {
        m_unfolds.push_back(showsMentions(*group));
    }
}

void AnnotationGroups::noteFold(const Group &group)
{
    m_unfolds[static_cast<size_t>(rowOf(group.key))] = showsMentions(group);
}

/// Which group the annotation belongs to.
QUuid AnnotationGroups::idOf(const model::Annotation &annotation) const
{
    if (m_order == Order::Tag) {
        return annotation.tag.uuid;
    }
    const bool hasName = m_order == Order::Name && !annotation.entity.isNull();
    return hasName ? annotation.entity.uuid : annotation.id.uuid;
}

AnnotationGroups::Key AnnotationGroups::keyOf(const model::Annotation &annotation) const
{
    const QUuid id = idOf(annotation);
    const model::TextRange extent = annotation.segments.extent();
    if (m_order == Order::Tag) {
        return {tagPosition(annotation.tag), {}, 0, 0, id};
    }
    if (m_order == Order::Position) {
        return {0, {}, extent.start, extent.end, id};
    }
    if (annotation.entity.isNull()) {
        return {tagPosition(annotation.tag), {}, extent.start, extent.end, id};
    }
    const auto entity = m_page->entities.constFind(annotation.entity);
    const QString name = entity != m_page->entities.cend() ? entity->name : QString();
    return {tagPosition(annotation.tag), name, 0, 0, id};
}

AnnotationGroups::Key AnnotationGroups::keyOf(const model::Entity &entity) const
{
    return {tagPosition(entity.tag), entity.name, 0, 0, entity.id.uuid};
}

bool AnnotationGroups::isLess(const Key &a, const Key &b) const
{
    if (a.tagPosition != b.tagPosition) {
        return a.tagPosition < b.tagPosition;
    }
    if (const int order = m_collator.compare(a.name, b.name); order != 0) {
        return order < 0;
    }
    return std::tuple(a.start, -a.end, a.id) < std::tuple(b.start, -b.end, b.id);
}

int AnnotationGroups::tagPosition(model::TagId tag) const
{
    const auto found =
        std::find_if(m_codebook->tags.cbegin(), m_codebook->tags.cend(), [tag](const auto &each) {
            return each.id == tag;
        });
    return static_cast<int>(found - m_codebook->tags.cbegin());
}

int AnnotationGroups::rowOf(const Key &key) const
{
    const auto found =
        std::lower_bound(m_groups.cbegin(), m_groups.cend(), key, [this](const auto &each, const Key &other) {
            return isLess(each->key, other);
        });
    return static_cast<int>(found - m_groups.cbegin());
}

bool AnnotationGroups::showsMentions(size_t mentions) const
{
    return m_order == Order::Tag || (m_order == Order::Name && mentions > 1);
}

std::unique_ptr<AnnotationGroups::Group> AnnotationGroups::groupFor(const model::Annotation &annotation) const
{
    const bool isName = m_order == Order::Name;
    return std::make_unique<Group>(Group{
        keyOf(annotation),
        annotation.tag,
        isName ? annotation.entity : model::EntityId(),
        {{annotation.id, annotation.segments.extent()}}});
}

void AnnotationGroups::insert(int row, std::unique_ptr<Group> group)
{
    m_groupWithId.insert(group->key.id, group.get());
    for (const Mention &mention : group->mentions) {
        m_groupOf.insert(mention.id, group.get());
    }
    m_unfolds.insert(m_unfolds.begin() + row, showsMentions(*group));
    m_groups.insert(m_groups.begin() + row, std::move(group));
}

void AnnotationGroups::remove(int row)
{
    const Group &group = at(row);
    m_groupWithId.remove(group.key.id);
    for (const Mention &mention : group.mentions) {
        m_groupOf.remove(mention.id);
    }
    m_groups.erase(m_groups.begin() + row);
    m_unfolds.erase(m_unfolds.begin() + row);
}

void AnnotationGroups::move(int row, int target, const Key &key)
{
    auto moving = std::move(m_groups[static_cast<size_t>(row)]);
    const bool unfolds = m_unfolds[static_cast<size_t>(row)];
    m_groups.erase(m_groups.begin() + row);
    m_unfolds.erase(m_unfolds.begin() + row);
    moving->key = key;
    const int place = target > row ? target - 1 : target;
    m_groups.insert(m_groups.begin() + place, std::move(moving));
    m_unfolds.insert(m_unfolds.begin() + place, unfolds);
}

void AnnotationGroups::addMention(Group &group, const Mention &mention)
{
    m_groupOf.insert(mention.id, &group);
    group.mentions.insert(group.mentions.begin() + group.placeOf(mention), mention);
    noteFold(group);
}

void AnnotationGroups::removeMention(Group &group, model::AnnotationId id)
{
    m_groupOf.remove(id);
    group.mentions.erase(group.mentions.begin() + group.placeOf(id));
    noteFold(group);
}

} // namespace ui
