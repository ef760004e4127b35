// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/tag_guard.h"

#include "model/error.h"
#include "model/message.h"
#include "model/project/codebook.h"
#include "model/storage/limits.h"
#include "model/storage/query.h"
#include "model/storage/tag_use.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

void refuseName(const Codebook &codebook, const Tag &tag)
{
    for (const Tag &other : codebook.tags) {
        if (other.id != tag.id && other.name.compare(tag.name, Qt::CaseInsensitive) == 0) {
            throw Error(
                Message::tr(
                    "“%1” cannot have the short name “%2”, because “%3” has it. Rename one of them first.")
                    .arg(tag.label, tag.name, other.label));
        }
    }
}

void refuseKey(const Codebook &codebook, const Tag &tag)
{
    for (const Tag &other : codebook.tags) {
        if (other.id != tag.id && !other.retired && !tag.shortcut.isEmpty()
            && other.shortcut.compare(tag.shortcut, Qt::CaseInsensitive) == 0) {
            throw Error(
                Message::tr(
                    "“%1” cannot have the key %2, because “%3” has it. Give one of them another key first.")
                    .arg(tag.label, tag.shortcut.toUpper(), other.label));
        }
    }
}

void refuseParent(const Codebook &codebook, const Tag &tag)
{
    if (tag.parent.isNull()) {
        return;
    }
    if (!codebook.find(tag.parent)) {
        throw Error(Message::tr("The tag above “%1” is no longer in the project. Bring that one back first.")
                        .arg(tag.label));
    }
    if (codebook.isBelow(tag.id, tag.id)) {
        throw Error(Message::tr("“%1” would stand under itself. Move it or the other one elsewhere first.")
                        .arg(tag.label));
    }
}

void refuseComing(const Codebook &codebook, const Delta<Tag> &delta)
{
    const Tag &after = *delta.after;
    const Tag before = delta.before.value_or(Tag());
    if (!delta.before || before.name.compare(after.name, Qt::CaseInsensitive) != 0) {
        refuseName(codebook, after);
    }
    const bool listensAnew =
        !delta.before || before.shortcut != after.shortcut || before.retired != after.retired;
    if (listensAnew && !after.retired) {
        refuseKey(codebook, after);
    }
    if (!delta.before || before.parent != after.parent) {
        refuseParent(codebook, after);
    }
}

/// Of the values that have the tag, how many the change takes away or gives another one.
template <typename Value>
qint64 freed(const Change &change, TagId tag)
{
    return std::count_if(change.deltas.cbegin(), change.deltas.cend(), [tag](const AnyDelta &any) {
        const auto *delta = std::get_if<Delta<Value>>(&any);
        return delta && delta->before && delta->before->tag == tag
            && !(delta->after && delta->after->tag == tag);
    });
}

void refuseGoing(const QSqlDatabase &database, const Codebook &codebook, const Change &change, const Tag &tag)
{
    const TagUse use = useOf(database, tag.id);
    const qint64 annotations = use.annotations - freed<Annotation>(change, tag.id);
    const qint64 names = use.names - freed<Entity>(change, tag.id);
    if (annotations > 0 || names > 0) {
        throw Error(
            Message::tr("“%1” cannot be taken away: %2 annotations and %3 names have this tag. Merge it into "
                        "another tag, or retire it.")
                .arg(
                    tag.label, QString::number(std::max<qint64>(annotations, 0)),
                    QString::number(std::max<qint64>(names, 0))));
    }
    if (use.isWaiting) {
        throw Error(
            Message::tr(
                "“%1” cannot be taken away: annotations of an import that was taken back have this tag. "
                "Retire it.")
                .arg(tag.label));
    }
    for (const Tag &other : codebook.tags) {
        if (other.parent == tag.id) {
            throw Error(
                Message::tr("“%1” cannot be taken away: “%2” stands under it. Move that one elsewhere first.")
                    .arg(tag.label, other.label));
        }
    }
}

} // namespace

void refuseUnsoundTags(const QSqlDatabase &database, Rows &rows, const Change &change)
{
    const bool hasTags = std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const AnyDelta &any) {
        return std::holds_alternative<Delta<Tag>>(any);
    });
    if (!hasTags) {
        return;
    }
    Codebook codebook{rows.tags()};
    codebook.apply(change);
    for (const AnyDelta &any : change.deltas) {
        const auto *delta = std::get_if<Delta<Tag>>(&any);
        if (delta && delta->after) {
            refuseComing(codebook, *delta);
        } else if (delta) {
            refuseGoing(database, codebook, change, *delta->before);
        }
    }
    if (const QString excess = excessOf(codebook); !excess.isEmpty()) {
        throw Error(Message::tr("This cannot be done, as the codebook would have %1.").arg(excess));
    }
}

} // namespace model::storage
