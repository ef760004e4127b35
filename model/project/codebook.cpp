// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/codebook.h"

#include "model/project/standard_variables.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

Tag standardTag(const QString &name, const QString &label, Tag::Role role, const QString &color, QChar key)
{
    Tag tag;
    tag.id = TagId::make();
    tag.name = name;
    tag.label = label;
    tag.role = role;
    tag.color = color;
    tag.shortcut = key;
    return tag;
}

} // namespace

const Tag *Codebook::find(TagId id) const
{
    const auto found =
        std::find_if(tags.cbegin(), tags.cend(), [id](const Tag &tag) { return tag.id == id; });
    return found != tags.cend() ? &*found : nullptr;
}

const Tag *Codebook::named(QStringView name) const
{
    const auto found = std::find_if(tags.cbegin(), tags.cend(), [name](const Tag &tag) {
        return tag.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found != tags.cend() ? &*found : nullptr;
}

QString Codebook::path(TagId id) const
{
    QStringList names;
    // A file made by other hands may hold a cycle; a path is never longer than the codebook.
    for (const Tag *tag = find(id); tag && names.size() <= tags.size(); tag = find(tag->parent)) {
        names.prepend(tag->name);
    }
    return names.join(u'/');
}

int Codebook::depth(TagId id) const
{
    int depth = 0;
    const Tag *tag = find(id);
    while (tag && depth <= tags.size() && (tag = find(tag->parent))) {
        ++depth;
    }
    return depth;
}

bool Codebook::isOrIsBelow(TagId id, QStringView name) const
{
    const Tag *wanted = named(name);
    return wanted && (wanted->id == id || isBelow(id, wanted->id));
}

bool Codebook::isOrganization(TagId kind) const
{
    constexpr QStringView name = u"organization";
    return !named(name) || isOrIsBelow(kind, name);
}

bool Codebook::isBelow(TagId id, TagId above) const
{
    qsizetype steps = 0;
    for (const Tag *tag = find(id); tag && steps <= tags.size(); tag = find(tag->parent), ++steps) {
        if (!above.isNull() && tag->parent == above) {
            return true;
        }
    }
    return false;
}

QList<Tag> Codebook::childrenOf(TagId id) const
{
    QList<Tag> children;
    for (const Tag &tag : tags) {
        const bool isAtTop = tag.parent.isNull() || !find(tag.parent);
        if (id.isNull() ? isAtTop : tag.parent == id) {
            children.append(tag);
        }
    }
    return children;
}

const Variable *Codebook::variable(VariableId id) const
{
    const auto found = std::find_if(
        variables.cbegin(), variables.cend(), [id](const Variable &variable) { return variable.id == id; });
    return found != variables.cend() ? &*found : nullptr;
}

const Variable *Codebook::variableNamed(QStringView name) const
{
    const auto found = std::find_if(variables.cbegin(), variables.cend(), [name](const Variable &variable) {
        return variable.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found != variables.cend() ? &*found : nullptr;
}

bool Codebook::asksOf(const Variable &variable, TagId tag) const
{
    const Tag *known = find(tag);
    const bool isRole = known
        && (variable.subject == Variable::Subject::Annotation
            || (variable.subject == Variable::Subject::Claim && known->role == Tag::Role::Claim)
            || (variable.subject == Variable::Subject::Entity && known->role == Tag::Role::Entity));
    return isRole && (variable.tag.isNull() || variable.tag == tag || isBelow(tag, variable.tag));
}

namespace {

/// Brings a list of the codebook up to date; whether anything in it changed.
template <typename Value>
bool applyTo(QList<Value> &list, const Change &change)
{
    bool changed = false;
    for (const AnyDelta &any : change.deltas) {
        const auto *delta = std::get_if<Delta<Value>>(&any);
        if (!delta) {
            continue;
        }
        changed = true;
        const auto id = delta->subject().id;
        const auto known =
            std::find_if(list.begin(), list.end(), [id](const Value &one) { return one.id == id; });
        if (known != list.end() && delta->after) {
            *known = *delta->after;
        } else if (known != list.end()) {
            list.erase(known);
        } else if (delta->after) {
            list.append(*delta->after);
        }
    }
    if (changed) {
        std::stable_sort(
            list.begin(), list.end(), [](const Value &a, const Value &b) { return a.position < b.position; });
    }
    return changed;
}

} // namespace

void Codebook::apply(const Change &change)
{
    if (applyTo(tags, change)) {
        tags = inTreeOrder(tags);
    }
    applyTo(variables, change);
}

QList<Tag> inTreeOrder(const QList<Tag> &tags)
{
    QHash<TagId, QList<qsizetype>> under;
    QSet<TagId> ids;
    for (const Tag &tag : tags) {
        ids.insert(tag.id);
    }
    QList<qsizetype> waiting; // the next one last
    for (qsizetype i = tags.size() - 1; i >= 0; --i) {
        if (ids.contains(tags[i].parent) && tags[i].parent != tags[i].id) {
            under[tags[i].parent].append(i);
        } else {
            waiting.append(i);
        }
    }
    QList<Tag> result;
    QSet<TagId> placed;
    const auto placeAll = [&] {
        while (!waiting.isEmpty()) {
            const Tag &tag = tags[waiting.takeLast()];
            if (!placed.contains(tag.id)) {
                placed.insert(tag.id);
                result.append(tag);
                waiting += under.value(tag.id);
            }
        }
    };
    placeAll();
    // What is left stands in circles; each is opened at its first tag.
    for (qsizetype i = 0; i < tags.size(); ++i) {
        waiting = {i};
        placeAll();
    }
    return result;
}

Codebook Codebook::standard()
{
    Codebook codebook;
    codebook.tags = {
        standardTag(u"person"_s, u"Person"_s, Tag::Role::Entity, u"#2f6fde"_s, u'P'),
        standardTag(u"place"_s, u"Place"_s, Tag::Role::Entity, u"#2e8b57"_s, u'L'),
        standardTag(u"organization"_s, u"Organization"_s, Tag::Role::Entity, u"#d97f00"_s, u'O'),
        standardTag(u"claim"_s, u"Claim"_s, Tag::Role::Claim, u"#a24db0"_s, u'C'),
    };
    codebook.tags[0].definition = u"A named or described person who can be told apart from others."_s;
    codebook.tags[1].definition = u"A place on a map: a country, a region, a town, a street, a building."_s;
    codebook.tags[2].definition = u"A body that acts as one: an authority, a company, a party, a union."_s;
    codebook.tags[3].definition = u"A statement that can be true or false, or that somebody made."_s;
    for (int i = 0; i < codebook.tags.size(); ++i) {
        codebook.tags[i].position = i;
    }
    codebook.variables = standardVariables(codebook.tags);
    return codebook;
}

} // namespace model
