// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_tag.h"

#include "model/project/tag_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::edits {

namespace {

Edit begun(const QString &action, const By &by)
{
    return {action, by.coder, {}};
}

int endOf(const Codebook &codebook)
{
    int end = 0;
    for (const Tag &tag : codebook.tags) {
        end = std::max(end, tag.position + 1);
    }
    return end;
}

qsizetype indexOf(const QList<Tag> &tags, TagId id)
{
    const auto found =
        std::find_if(tags.cbegin(), tags.cend(), [id](const Tag &tag) { return tag.id == id; });
    return found != tags.cend() ? found - tags.cbegin() : -1;
}

/// Positions in the order of these tags: their own where they are all different, else new ones behind all
/// others.
QList<int> positionsFor(const QList<Tag> &tags, const Codebook &codebook)
{
    QList<int> positions;
    for (const Tag &tag : tags) {
        positions.append(tag.position);
    }
    std::sort(positions.begin(), positions.end());
    if (std::adjacent_find(positions.cbegin(), positions.cend()) != positions.cend()) {
        const int end = endOf(codebook);
        for (qsizetype i = 0; i < positions.size(); ++i) {
            positions[i] = end + static_cast<int>(i);
        }
    }
    return positions;
}

struct Siblings
{
    QList<Tag> tags;
    qsizetype at = -1;

    Siblings(const Codebook &codebook, TagId id)
    {
        if (const Tag *tag = codebook.find(id)) {
            tags = codebook.childrenOf(codebook.find(tag->parent) ? tag->parent : TagId());
            at = indexOf(tags, id);
        }
    }
    TagId idAt(qsizetype place) const { return tags.value(place).id; }
    TagId parent() const { return tags.value(at).parent; }
};

} // namespace

Edit addTag(const Codebook &codebook, Tag tag, const By &by)
{
    Edit edit = begun(u"add tag"_s, by);
    tag.position = endOf(codebook);
    edit.change.add(tag);
    return edit;
}

Edit editTag(const Codebook &codebook, Tag after, const By &by)
{
    Edit edit = begun(u"edit tag"_s, by);
    if (const Tag *before = codebook.find(after.id)) {
        after.position = after.parent == before->parent ? before->position : endOf(codebook);
        edit.change.update(*before, after);
    }
    return edit;
}

Edit moveTag(const Codebook &codebook, TagId id, const TagPlace &place, const By &by)
{
    Edit edit = begun(u"move tag"_s, by);
    const Tag *before = codebook.find(id);
    if (!before || place.parent == id || codebook.isBelow(place.parent, id) || place.before == id) {
        return edit;
    }
    QList<Tag> row = codebook.childrenOf(place.parent);
    row.removeIf([id](const Tag &tag) { return tag.id == id; });
    const qsizetype at = indexOf(row, place.before);
    row.insert(at < 0 ? row.size() : at, *before);
    const QList<int> positions = positionsFor(row, codebook);
    // The tag itself first: by it the step is called.
    const qsizetype own = indexOf(row, id);
    for (qsizetype i = 0; i < row.size(); ++i) {
        const qsizetype which = i == 0 ? own : i <= own ? i - 1 : i;
        Tag after = row[which];
        after.position = positions[which];
        if (which == own) {
            after.parent = place.parent;
        }
        edit.change.update(row[which], after);
    }
    return edit;
}

Edit retireTag(const Codebook &codebook, TagId id, const By &by)
{
    Edit edit = begun(u"retire tag"_s, by);
    if (const Tag *before = codebook.find(id)) {
        Tag after = *before;
        after.retired = true;
        edit.change.update(*before, after);
    }
    return edit;
}

Edit bringBackTag(const Codebook &codebook, TagId id, const By &by)
{
    Edit edit = begun(u"bring back tag"_s, by);
    if (const Tag *before = codebook.find(id)) {
        Tag after = *before;
        after.retired = false;
        const auto trouble = troubleOf(codebook, after);
        if (trouble && trouble->fault == TagFault::KeyTaken) {
            after.shortcut.clear();
        }
        edit.change.update(*before, after);
    }
    return edit;
}

Edit deleteTag(const Codebook &codebook, TagId id, const By &by)
{
    Edit edit = begun(u"delete tag"_s, by);
    const Tag *tag = codebook.find(id);
    if (!tag) {
        return edit;
    }
    edit.change.remove(*tag);
    for (const Variable &variable : codebook.variables) {
        if (variable.tag == id) {
            Variable after = variable;
            after.tag = tag->parent;
            edit.change.update(variable, after);
        }
    }
    for (const Tag &child : codebook.childrenOf(id)) {
        Tag after = child;
        after.parent = tag->parent;
        edit.change.update(child, after);
    }
    return edit;
}

std::optional<TagPlace> placeAbove(const Codebook &codebook, TagId id)
{
    const Siblings row(codebook, id);
    return row.at > 0 ? std::optional(TagPlace{row.parent(), row.idAt(row.at - 1)}) : std::nullopt;
}

std::optional<TagPlace> placeBelow(const Codebook &codebook, TagId id)
{
    const Siblings row(codebook, id);
    const bool isLast = row.at < 0 || row.at + 1 >= row.tags.size();
    return isLast ? std::nullopt : std::optional(TagPlace{row.parent(), row.idAt(row.at + 2)});
}

std::optional<TagPlace> placeInside(const Codebook &codebook, TagId id)
{
    const Siblings row(codebook, id);
    return row.at > 0 ? std::optional(TagPlace{row.idAt(row.at - 1), {}}) : std::nullopt;
}

std::optional<TagPlace> placeOutside(const Codebook &codebook, TagId id)
{
    const Tag *tag = codebook.find(id);
    const Tag *parent = tag ? codebook.find(tag->parent) : nullptr;
    if (!parent) {
        return std::nullopt;
    }
    const Siblings row(codebook, parent->id);
    return TagPlace{row.parent(), row.idAt(row.at + 1)};
}

} // namespace model::edits
