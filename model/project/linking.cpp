// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/linking.h"

#include "model/text/name_form.h"

#include <algorithm>

namespace model::linking {

namespace {

using text::NameForm;

/// Initials of a person (JFK); what is longer is as likely a name in a headline of capitals.
constexpr qsizetype longestShortName = 3;

bool isTelling(const Codebook &codebook, const QString &name, TagId kind)
{
    switch (text::nameForm(name)) {
    case NameForm::FullName:
        return true;
    case NameForm::Acronym:
        return name.size() <= longestShortName || !codebook.isOrIsBelow(kind, u"person");
    case NameForm::SingleName:
        return codebook.isOrIsBelow(kind, u"place");
    case NameForm::Description:
        return false;
    }
    return false;
}

} // namespace

EntityId elsewhere(const NameIndex &names, const Codebook &codebook, const QString &name, TagId kind)
{
    if (!isTelling(codebook, name, kind)) {
        return {};
    }
    QList<const NameIndex::Known *> known = names.called(name, kind);
    if (text::nameForm(name) == NameForm::Acronym) {
        // "WHO" is not "who", nor "US" "us".
        known.removeIf([&name](const NameIndex::Known *one) {
            return one->name != name && !one->aliases.contains(name);
        });
    }
    return known.size() == 1 ? known.first()->id : EntityId();
}

EntityId organizationCalled(
    const NameIndex &names, const Codebook &codebook, const ArticlePage &page, const QString &name)
{
    const auto isSame = [wanted = text::foldedName(name)](const QString &other) {
        return text::foldedName(other) == wanted;
    };
    EntityId anybody;
    for (const Entity &entity : page.entities) {
        if (isSame(entity.name) || std::any_of(entity.aliases.cbegin(), entity.aliases.cend(), isSame)) {
            if (codebook.isOrganization(entity.tag)) {
                return entity.id;
            }
            anybody = entity.id;
        }
    }
    for (const Tag &tag : codebook.tags) {
        if (tag.role != Tag::Role::Entity || !codebook.isOrganization(tag.id)) {
            continue;
        }
        for (const NameIndex::Known *known : names.called(name, tag.id)) {
            if (text::nameForm(known->name) != NameForm::Description) { // each article has its own police
                return known->id;
            }
        }
    }
    return anybody;
}

QList<EntityId> suggestions(
    const NameIndex &names, const ArticlePage &page, const QString &name, TagId kind, EntityId has,
    qsizetype most)
{
    QList<const NameIndex::Known *> found = names.called(name, kind);
    if (text::nameForm(name) != NameForm::Description) {
        // More than are wanted, as some may go.
        found +=
            names.withWords(text::wordsOfName(text::foldedName(name)), kind, most + page.entities.size() + 1);
    }
    QList<EntityId> result;
    for (const NameIndex::Known *known : std::as_const(found)) {
        const bool isNew = known->id != has && !result.contains(known->id) && !page.uses(known->id);
        if (isNew && result.size() < most) {
            result.append(known->id);
        }
    }
    return result;
}

QList<EntityId> fullerHere(const ArticlePage &page, const Codebook &codebook, EntityId single)
{
    const Entity known = page.entities.value(single);
    if (known.id.isNull() || !codebook.isOrIsBelow(known.tag, u"person")
        || text::nameForm(known.name) != NameForm::SingleName) {
        return {};
    }
    const QStringList words = text::tellingWords(known.name);
    QList<const Entity *> fuller;
    for (const Entity &other : page.entities) {
        // Of two who are called the same nobody could say which is offered.
        if (other.tag == known.tag && text::hasWords(other.name, words) && other.id != single
            && page.uses(other.id) && text::nameForm(other.name) == NameForm::FullName
            && page.entityNamed(other.name, other.tag)->id == other.id) {
            fuller.append(&other);
        }
    }
    std::sort(
        fuller.begin(), fuller.end(), [](const Entity *a, const Entity *b) { return a->name < b->name; });
    QList<EntityId> ids;
    for (const Entity *each : std::as_const(fuller)) {
        ids.append(each->id);
    }
    return ids;
}

} // namespace model::linking
