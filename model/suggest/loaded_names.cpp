// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/loaded_names.h"

#include "model/message.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

QString keyOf(TagId tag, const QString &text)
{
    return tag.text() + text;
}

/// Finds the known entity that a listed name is.
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
        }
    }

    /// Each is given out once.
    const Entity *find(const exchange::ListedName &listed)
    {
        const auto byId =
            listed.wikidata.isEmpty() ? m_byId.cend() : m_byId.constFind(keyOf(listed.tag, listed.wikidata));
        if (byId != m_byId.cend() && !m_taken.contains(*byId)) {
            return take(*byId);
        }
        for (const qsizetype place : m_byName.value(keyOf(listed.tag, listed.name))) {
            const QString &id = m_known[place].wikidata;
            if (!m_taken.contains(place) && (id.isEmpty() || listed.wikidata.isEmpty())) {
                return take(place);
            }
        }
        return nullptr;
    }

private:
    const Entity *take(qsizetype place)
    {
        m_taken.insert(place);
        return &m_known[place];
    }

    const QList<Entity> &m_known;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QList<qsizetype>> m_byName;
    QSet<qsizetype> m_taken;
};

/// The known one with what the list adds.
Entity completed(const Entity &known, const exchange::ListedName &listed, QStringList &conflicts)
{
    Entity entity = known;
    QStringList further = listed.aliases;
    if (listed.name != known.name) {
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
    for (const exchange::ListedName &listed : names) {
        if (const Entity *before = entities.find(listed)) {
            const Entity after = completed(*before, listed, loaded.conflicts);
            loaded.completed += after == *before ? 0 : 1;
            loaded.edit.change.update(*before, after);
            loaded.entities.append(after);
            continue;
        }
        const Entity made{EntityId::make(), listed.tag,         listed.name, listed.aliases,
                          listed.wikidata,  listed.description, {}};
        loaded.edit.change.add(made);
        loaded.entities.append(made);
        ++loaded.made;
    }
    return loaded;
}

} // namespace model::suggest
