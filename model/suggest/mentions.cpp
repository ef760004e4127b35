// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/mentions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

/// Without regard to case, so that they can be told apart from the words of other codebooks.
bool isCalledPerson(const Tag &tag)
{
    static constexpr std::array<QStringView, 6> names = {u"person", u"people",   u"persona",
                                                         u"pessoa", u"personne", u"personen"};
    return std::any_of(names.begin(), names.end(), [&tag](QStringView name) {
        return name.compare(tag.name, Qt::CaseInsensitive) == 0;
    });
}

/// Sorted, and joined where they overlap.
std::vector<TextRange> joined(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) {
        return a.start < b.start;
    });
    std::vector<TextRange> result;
    for (const TextRange &range : ranges) {
        if (!result.empty() && range.start < result.back().end) {
            result.back().end = std::max(result.back().end, range.end);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

/// What names somebody even where nothing else of the article does: not a surname alone.
bool tellsWho(const NameTree::Entry &entry)
{
    switch (entry.kind) {
    case NameForm::Kind::Surname:
    case NameForm::Kind::Part:
        return false;
    default:
        return !entry.isPerson || entry.cases.size() > 1;
    }
}

} // namespace

bool namesPersons(const Codebook &codebook, TagId tag)
{
    const Tag *one = codebook.find(tag);
    for (qsizetype steps = 0; one && steps <= codebook.tags.size(); ++steps) {
        if (isCalledPerson(*one)) {
            return true;
        }
        one = codebook.find(one->parent);
    }
    return false;
}

MentionSearch::MentionSearch(
    const ArticlePage &page, const Codebook &codebook, const QList<Entity> &wanted, const edits::By &by)
    : m_text(page.text)
    , m_language(page.article.language)
{
    gatherOwners(page, codebook, wanted);
    gatherTagged(page, codebook, by);
    compile();
}

void MentionSearch::gatherOwners(
    const ArticlePage &page, const Codebook &codebook, const QList<Entity> &wanted)
{
    QHash<EntityId, size_t> places;
    for (const Entity &entity : wanted) {
        const Entity *own = page.entityNamed(entity.name, entity.tag);
        const Entity &here = page.entities.contains(entity.id) || !own ? entity : *own;
        if (!places.contains(here.id)) {
            places.insert(here.id, m_owners.size());
            m_owners.push_back({here, namesPersons(codebook, here.tag), true, page.uses(here.id)});
            m_owners.back().entity.aliases += here.id == entity.id ? QStringList() : entity.aliases;
        }
    }
    for (const Entity &entity : page.entities) {
        if (!places.contains(entity.id)) {
            m_owners.push_back({entity, namesPersons(codebook, entity.tag), false, true});
        }
    }
}

void MentionSearch::gatherTagged(const ArticlePage &page, const Codebook &codebook, const edits::By &by)
{
    QHash<EntityId, size_t> places;
    for (size_t i = 0; i < m_owners.size(); ++i) {
        places.insert(m_owners[i].entity.id, i);
    }
    for (const Annotation &annotation : page.annotations) {
        const Tag *tag = codebook.find(annotation.tag);
        if (!tag || tag->role != Tag::Role::Entity) {
            continue;
        }
        if (annotation.coder == by.coder && annotation.round == by.round) {
            m_tagged.insert(m_tagged.end(), annotation.segments.begin(), annotation.segments.end());
        }
        if (const auto owner = places.constFind(annotation.entity); owner != places.cend()) {
            learn(m_owners[*owner], annotation.segments.extent());
        }
    }
    m_tagged = joined(std::move(m_tagged));
    for (const Dismissal &dismissal : page.dismissals) {
        if (dismissal.kind == Dismissal::Kind::Mention && dismissal.coder == by.coder) {
            m_turnedDown[dismissal.entity].append(dismissal.range);
        }
    }
}

void MentionSearch::compile()
{
    m_finder.reset();
    m_names = std::make_unique<NameTree>();
    for (size_t i = 0; i < m_owners.size(); ++i) {
        for (const NameForm &form : formsOf(m_owners[i].entity, m_owners[i].isPerson)) {
            m_names->add(static_cast<int>(i), form, m_owners[i].isPerson);
        }
    }
    m_finder = std::make_unique<NameFinder>(*m_names);
    m_finder->begin(m_text, m_language);
}

bool MentionSearch::step(const QDeadlineTimer &until)
{
    if (m_finder->findSome(until)) {
        return true;
    }
    const std::vector<FoundName> found = m_finder->take();
    if (!m_isSecond && learnAcronyms(found)) {
        m_isSecond = true;
        compile();
        return true;
    }
    settle(found);
    return false;
}

/// What stands in brackets behind a name that was found is a name from there on.
bool MentionSearch::learnAcronyms(const std::vector<FoundName> &found)
{
    bool hasNew = false;
    for (const FoundName &one : found) {
        const NameTree::Entry &entry = m_names->entry(one.entries.front());
        if (one.doubt == Doubt::None && tellsWho(entry)) {
            hasNew = learn(m_owners[static_cast<size_t>(entry.owner)], one.range) || hasNew;
        }
    }
    return hasNew;
}

bool MentionSearch::learn(Owner &owner, TextRange name)
{
    if (owner.isPerson) {
        return false;
    }
    const QString acronym =
        acronymBehind(m_text, name.end, QStringView(m_text).sliced(name.start, name.length()));
    const bool isNew =
        !acronym.isEmpty() && acronym != owner.entity.name && !owner.entity.aliases.contains(acronym);
    if (isNew) {
        owner.entity.aliases.append(acronym);
    }
    return isNew;
}

/// Those who are tagged in the article, or named so that it tells who they are.
QSet<int> MentionSearch::ownersHere(const std::vector<FoundName> &found) const
{
    QSet<int> here;
    for (size_t i = 0; i < m_owners.size(); ++i) {
        if (m_owners[i].isHere) {
            here.insert(static_cast<int>(i));
        }
    }
    for (const FoundName &one : found) {
        for (const int index : one.entries) {
            if (one.doubt == Doubt::None && tellsWho(m_names->entry(index))) {
                here.insert(m_names->entry(index).owner);
            }
        }
    }
    return here;
}

bool MentionSearch::isFar(const FoundName &found, const QSet<int> &here) const
{
    return std::none_of(found.entries.begin(), found.entries.end(), [&](int index) {
        const NameTree::Entry &entry = m_names->entry(index);
        return tellsWho(entry) || here.contains(entry.owner);
    });
}

void MentionSearch::settle(const std::vector<FoundName> &found)
{
    const QSet<int> here = ownersHere(found);
    for (const FoundName &one : found) {
        // Of several who are called so, the first that was wanted.
        const auto wanted = std::find_if(one.entries.begin(), one.entries.end(), [this](int index) {
            return m_owners[static_cast<size_t>(m_names->entry(index).owner)].isWanted;
        });
        if (wanted == one.entries.end() || isTaken(one.range)) {
            continue;
        }
        const Entity &entity = m_owners[static_cast<size_t>(m_names->entry(*wanted).owner)].entity;
        if (isTurnedDown(one.range, entity.id)) {
            continue;
        }
        const bool isFarOff = one.doubt == Doubt::None && isFar(one, here);
        m_mentions.append({one.range, entity.id, entity.tag, isFarOff ? Doubt::Far : one.doubt});
    }
}

bool MentionSearch::isTaken(TextRange range) const
{
    const auto behind = std::upper_bound(
        m_tagged.begin(), m_tagged.end(), range.start,
        [](qsizetype start, const TextRange &tagged) { return start < tagged.end; });
    return behind != m_tagged.end() && behind->start < range.end;
}

bool MentionSearch::isTurnedDown(TextRange range, EntityId entity) const
{
    const QList<TextRange> ranges = m_turnedDown.value(entity);
    return std::any_of(
        ranges.begin(), ranges.end(), [range](const TextRange &one) { return one.overlaps(range); });
}

QList<Mention> mentionsIn(
    const ArticlePage &page, const Codebook &codebook, const QList<Entity> &wanted, const edits::By &by)
{
    MentionSearch search(page, codebook, wanted, by);
    while (search.step(QDeadlineTimer(QDeadlineTimer::Forever))) {
    }
    return search.takeMentions();
}

} // namespace model::suggest
