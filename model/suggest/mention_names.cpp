// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/mention_names.h"

#include <algorithm>
#include <array>

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

/// Does work(next) from one to the next until the end or the deadline; true if that came first.
template <typename Next, typename Work>
bool goesOn(Next &next, Next end, const QDeadlineTimer &until, Work work)
{
    constexpr int betweenLooks = 8;
    for (int done = 1; next != end; ++done) {
        work(next);
        ++next;
        if (done % betweenLooks == 0 && until.hasExpired()) {
            return true;
        }
    }
    return false;
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

MentionNames::MentionNames(
    const ArticlePage &page, const Codebook &codebook, QList<Entity> wanted, const edits::By &by)
    : m_page(page)
    , m_codebook(codebook)
    , m_by(by)
    , m_text(page.text)
    , m_wanted(std::move(wanted))
    , m_nextOwn(page.entities.cbegin())
{
    for (const Dismissal &dismissal : page.dismissals) {
        if (dismissal.kind == Dismissal::Kind::Mention && dismissal.coder == by.coder) {
            m_turnedDown[dismissal.entity].append(dismissal.range);
        }
    }
}

bool MentionNames::gather(const QDeadlineTimer &until)
{
    if (goesOn(m_nextWanted, m_wanted.size(), until, [this](qsizetype at) { addWanted(m_wanted[at]); })
        || goesOn(m_nextOwn, m_page.entities.cend(), until, [this](auto at) { addOwn(*at); })
        || goesOn(m_nextTagged, m_page.annotations.size(), until, [this](qsizetype at) {
               addTagged(m_page.annotations.at(at));
           })) {
        return true;
    }
    endTagged();
    const auto owners = static_cast<int>(m_owners.size());
    return goesOn(m_nextForms, owners, until, [this](int owner) { addForms(owner); });
}

bool MentionNames::isKindOfPerson(TagId tag)
{
    const auto known = m_isPerson.constFind(tag);
    return known != m_isPerson.cend() ? *known : *m_isPerson.insert(tag, namesPersons(m_codebook, tag));
}

void MentionNames::addWanted(const Entity &entity)
{
    const Entity *own =
        m_page.entities.contains(entity.id) ? nullptr : m_page.entityNamed(entity.name, entity.tag);
    const Entity &here = own ? *own : entity;
    if (!m_places.contains(here.id)) {
        m_places.insert(here.id, static_cast<int>(m_owners.size()));
        m_owners.push_back({here, isKindOfPerson(here.tag), true, m_page.uses(here.id)});
        m_owners.back().entity.aliases += own ? entity.aliases : QStringList();
    }
}

void MentionNames::addOwn(const Entity &entity)
{
    if (!m_places.contains(entity.id)) {
        m_places.insert(entity.id, static_cast<int>(m_owners.size()));
        m_owners.push_back({entity, isKindOfPerson(entity.tag), false, true});
    }
}

void MentionNames::addTagged(const Annotation &annotation)
{
    const Tag *tag = m_codebook.find(annotation.tag);
    if (!tag || tag->role != Tag::Role::Entity) {
        return;
    }
    if (annotation.coder == m_by.coder && annotation.round == m_by.round) {
        m_tagged.insert(m_tagged.end(), annotation.segments.begin(), annotation.segments.end());
    }
    if (const auto owner = m_places.constFind(annotation.entity); owner != m_places.cend()) {
        learn(*owner, annotation.segments.extent());
    }
}

void MentionNames::endTagged()
{
    if (!m_hasTagged) {
        m_tagged = joined(std::move(m_tagged));
        m_hasTagged = true;
    }
}

void MentionNames::addForms(int owner)
{
    const Owner &one = m_owners[static_cast<size_t>(owner)];
    for (const NameForm &form : formsOf(one.entity, one.isPerson)) {
        m_tree.add(owner, form, one.isPerson);
    }
}

bool MentionNames::learn(int owner, TextRange name)
{
    Owner &one = m_owners[static_cast<size_t>(owner)];
    if (one.isPerson) {
        return false;
    }
    const QString acronym =
        acronymBehind(m_text, name.end, QStringView(m_text).sliced(name.start, name.length()));
    const bool isNew =
        !acronym.isEmpty() && acronym != one.entity.name && !one.entity.aliases.contains(acronym);
    if (isNew) {
        one.entity.aliases.append(acronym);
    }
    return isNew;
}

void MentionNames::gatherFormsAgain()
{
    m_tree = NameTree();
    m_nextForms = 0;
}

bool MentionNames::isTaken(TextRange range) const
{
    const auto behind = std::upper_bound(
        m_tagged.begin(), m_tagged.end(), range.start,
        [](qsizetype start, const TextRange &tagged) { return start < tagged.end; });
    return behind != m_tagged.end() && behind->start < range.end;
}

bool MentionNames::isTurnedDown(TextRange range, EntityId entity) const
{
    const QList<TextRange> ranges = m_turnedDown.value(entity);
    return std::any_of(
        ranges.begin(), ranges.end(), [range](const TextRange &one) { return one.overlaps(range); });
}

} // namespace model::suggest
