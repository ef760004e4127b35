// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/mentions.h"

#include <algorithm>

namespace model::suggest {

namespace {

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

MentionSearch::MentionSearch(
    const ArticlePage &page, const Codebook &codebook, const QList<Entity> &wanted, const edits::By &by)
    : m_text(page.text)
    , m_language(page.article.language)
    , m_names(page, codebook, wanted, by)
    , m_finder(m_names.tree())
{
}

bool MentionSearch::step(const QDeadlineTimer &until)
{
    switch (m_stage) {
    case Stage::Gather:
        if (!m_names.gather(until)) {
            m_finder.begin(m_text, m_language);
            m_stage = Stage::Find;
        }
        return true;
    case Stage::Find:
        if (m_finder.findSome(until)) {
            return true;
        }
        m_found = m_finder.take();
        if (!std::exchange(m_isSecond, true) && learnAcronyms()) {
            m_names.gatherFormsAgain();
            m_stage = Stage::Gather;
        } else {
            m_isHere = ownersHere();
            m_stage = Stage::Settle;
        }
        return true;
    case Stage::Settle:
        while (m_next < m_found.size()) {
            settle(m_found[m_next++]);
            if (until.hasExpired()) {
                break;
            }
        }
        return m_next < m_found.size();
    }
    return false;
}

/// What stands in brackets behind a name that was found is a name from there on.
bool MentionSearch::learnAcronyms()
{
    bool hasNew = false;
    for (const FoundName &one : m_found) {
        const NameTree::Entry &entry = m_names.tree().entry(one.entries.front());
        if (one.doubt == Doubt::None && tellsWho(entry)) {
            hasNew = m_names.learn(entry.owner, one.range) || hasNew;
        }
    }
    return hasNew;
}

std::vector<bool> MentionSearch::ownersHere() const
{
    std::vector<bool> here;
    here.reserve(m_names.owners().size());
    for (const MentionNames::Owner &owner : m_names.owners()) {
        here.push_back(owner.isHere);
    }
    for (const FoundName &one : m_found) {
        for (const int index : one.entries) {
            const NameTree::Entry &entry = m_names.tree().entry(index);
            if (one.doubt == Doubt::None && tellsWho(entry)) {
                here[static_cast<size_t>(entry.owner)] = true;
            }
        }
    }
    return here;
}

bool MentionSearch::isFar(const FoundName &found) const
{
    return std::none_of(found.entries.begin(), found.entries.end(), [this](int index) {
        const NameTree::Entry &entry = m_names.tree().entry(index);
        return tellsWho(entry) || m_isHere[static_cast<size_t>(entry.owner)];
    });
}

void MentionSearch::settle(const FoundName &one)
{
    // Of several who are called so, the first that was wanted.
    const auto wanted = std::find_if(one.entries.begin(), one.entries.end(), [this](int index) {
        return m_names.ownerOf(index).isWanted;
    });
    if (wanted == one.entries.end() || m_names.isTaken(one.range)) {
        return;
    }
    const Entity &entity = m_names.ownerOf(*wanted).entity;
    if (!m_names.isTurnedDown(one.range, entity.id)) {
        const bool isFarOff = one.doubt == Doubt::None && isFar(one);
        m_mentions.append({one.range, entity.id, entity.tag, isFarOff ? Doubt::Far : one.doubt});
    }
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
