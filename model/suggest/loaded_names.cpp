// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/loaded_names.h"

#include "model/message.h"
#include "model/text/name_form.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

QString keyOf(TagId tag, const QString &text)
{
    return tag.text() + text;
}

/// Finds the known entity that a listed name is. Each is given out once.
class KnownEntities
{
public:
    explicit KnownEntities(const QList<Entity> &known)
        : m_known(known)
    {
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (!known[i].wikidata.isEmpty() && !m_byId.contains(keyOf(known[i].tag, known[i].wikidata))) {
                m_byId.insert(keyOf(known[i].tag, known[i].wikidata), i);
            }
            m_byName[keyOf(known[i].tag, known[i].name)].append(i);
            noteCall(i, known[i].name);
            for (const QString &alias : known[i].aliases) {
                noteCall(i, alias);
            }
        }
    }

    /// By its Wikidata id, else by just its name.
    const Entity *find(const exchange::ListedName &listed)
    {
        const auto byId =
            listed.wikidata.isEmpty() ? m_byId.cend() : m_byId.constFind(keyOf(listed.tag, listed.wikidata));
        if (byId != m_byId.cend() && !m_taken.contains(*byId)) {
            return take(*byId);
        }
        for (const qsizetype place : m_byName.value(keyOf(listed.tag, listed.name))) {
            if (isFree(place, listed)) {
                return take(place);
            }
        }
        return nullptr;
    }

    /// The only one that is called so in any way: by another of its names, which a further listed name may be
    /// of one that is given out, or by letters that differ in case and marks alone. Those that are found by
    /// find() are to be taken before.
    const Entity *findCalled(const exchange::ListedName &listed)
    {
        std::optional<qsizetype> only;
        for (const qsizetype place : m_byCall.value(keyOf(listed.tag, text::foldedName(listed.name)))) {
            const bool isFit = isFree(place, listed) || isAliasOfTaken(place, listed);
            if (isFit && isCalled(m_known[place], listed.name)) {
                if (only) {
                    return nullptr;
                }
                only = place;
            }
        }
        return only ? take(*only) : nullptr;
    }

private:
    void noteCall(qsizetype place, const QString &name)
    {
        QList<qsizetype> &places = m_byCall[keyOf(m_known[place].tag, text::foldedName(name))];
        if (places.isEmpty() || places.last() != place) {
            places.append(place);
        }
    }

    /// "WHO" is not "Who".
    static bool isCalled(const Entity &known, const QString &name)
    {
        const auto isSame = [&name](const QString &call) {
            return call == name
                || (text::foldedName(call) == text::foldedName(name)
                    && text::nameForm(call) != text::NameForm::Acronym
                    && text::nameForm(name) != text::NameForm::Acronym);
        };
        return isSame(known.name) || std::any_of(known.aliases.cbegin(), known.aliases.cend(), isSame);
    }

    /// Such as a name that was merged into one that the list has, too.
    bool isAliasOfTaken(qsizetype place, const exchange::ListedName &listed) const
    {
        const Entity &known = m_known[place];
        const bool isSameId =
            known.wikidata.isEmpty() || listed.wikidata.isEmpty() || known.wikidata == listed.wikidata;
        return isSameId && m_taken.contains(place)
            && text::foldedName(known.name) != text::foldedName(listed.name);
    }

    bool isFree(qsizetype place, const exchange::ListedName &listed) const
    {
        return !m_taken.contains(place) && (m_known[place].wikidata.isEmpty() || listed.wikidata.isEmpty());
    }

    const Entity *take(qsizetype place)
    {
        m_taken.insert(place);
        return &m_known[place];
    }

    const QList<Entity> &m_known;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QList<qsizetype>> m_byName;
    QHash<QString, QList<qsizetype>> m_byCall; ///< by what a name or alias folds to
    QSet<qsizetype> m_taken;
};

/// The known one with what the list adds.
Entity completed(const Entity &known, const exchange::ListedName &listed, QStringList &conflicts)
{
    Entity entity = known;
    QStringList further = listed.aliases;
    const auto isSame = [&listed](const QString &call) {
        return text::foldedName(call) == text::foldedName(listed.name);
    };
    if (!isSame(known.name) && std::none_of(known.aliases.cbegin(), known.aliases.cend(), isSame)) {
        further.prepend(listed.name);
    }
    QSet<QString> has(entity.aliases.cbegin(), entity.aliases.cend());
    has.insert(entity.name);
    for (const QString &alias : std::as_const(further)) {
        if (!has.contains(alias)) {
            has.insert(alias);
            entity.aliases.append(alias);
        }
    }
    entity.wikidata = known.wikidata.isEmpty() ? listed.wikidata : known.wikidata;
    entity.description = known.description.isEmpty() ? listed.description : known.description;
    if (!listed.description.isEmpty() && entity.description != listed.description) {
        conflicts.append(Message::tr("“%1” (line %2) has another description in the project, which was kept.")
                             .arg(known.name, QString::number(listed.line)));
    }
    return entity;
}

} // namespace

LoadedNames
loadNames(const QList<Entity> &known, const QList<exchange::ListedName> &names, const edits::By &by)
{
    LoadedNames loaded;
    loaded.edit = {u"load names"_s, by.coder, {}};
    KnownEntities entities(known);
    QList<const Entity *> found;
    for (const exchange::ListedName &listed : names) {
        found.append(entities.find(listed));
    }
    QList<const Entity *> before; // of each entity; nullptr where it is made
    QHash<EntityId, qsizetype> places;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const exchange::ListedName &listed = names[i];
        const Entity *one = found[i] ? found[i] : entities.findCalled(listed);
        const auto given = one ? places.constFind(one->id) : places.cend();
        Entity *const joined = given == places.cend() ? nullptr : &loaded.entities[*given];
        const bool isOther = joined && !joined->wikidata.isEmpty() && !listed.wikidata.isEmpty()
            && joined->wikidata != listed.wikidata;
        if (joined && !isOther) { // another name of one that has its row already
            *joined = completed(*joined, listed, loaded.conflicts);
        } else if (one && !joined) {
            places.insert(one->id, before.size());
            before.append(one);
            loaded.entities.append(completed(*one, listed, loaded.conflicts));
        } else {
            before.append(nullptr);
            loaded.entities.append(
                {EntityId::make(),
                 listed.tag,
                 listed.name,
                 listed.aliases,
                 listed.wikidata,
                 listed.description,
                 {}});
        }
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Entity &after = loaded.entities[i];
        if (before[i]) {
            loaded.completed += after == *before[i] ? 0 : 1;
            loaded.edit.change.update(*before[i], after);
        } else {
            loaded.edit.change.add(after);
            ++loaded.made;
        }
    }
    return loaded;
}

} // namespace model::suggest
