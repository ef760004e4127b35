// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/doubles.h"

#include "model/text/name_form.h"

#include <algorithm>

namespace model::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestAcronym = 2;
/// Names between two looks at the clock.
constexpr size_t atOnce = 32;

bool isInitial(const QString &word)
{
    return word.size() == 1;
}

/// Whether each of the words is among the others, both sorted.
bool areAmong(const QStringList &words, const QStringList &others)
{
    return std::includes(others.cbegin(), others.cend(), words.cbegin(), words.cend());
}

/// "D. Boluarte" of "Dina Boluarte": the same words but for initials, which fit.
bool standsFor(QStringList shortened, QStringList full)
{
    const QStringList words = shortened;
    for (const QString &word : words) {
        if (!isInitial(word) && full.removeOne(word)) {
            shortened.removeOne(word);
        }
    }
    for (const QString &initial : std::as_const(shortened)) {
        const auto fits = std::find_if(full.begin(), full.end(), [&initial](const QString &word) {
            return !isInitial(word) && word.startsWith(initial);
        });
        if (!isInitial(initial) || fits == full.end()) {
            return false;
        }
        full.erase(fits);
    }
    return true;
}

QString lettersOf(const QString &folded)
{
    QString letters;
    std::copy_if(folded.cbegin(), folded.cend(), std::back_inserter(letters), [](QChar c) {
        return c.isLetterOrNumber();
    });
    return letters;
}

} // namespace

Doubles::Doubles(const NameIndex &names)
    : m_names(names.all())
{
    std::erase_if(m_names, [](const NameIndex::Known &known) { return known.id.isNull(); });
    // The order of the file, so that the same is proposed every time.
    std::sort(m_names.begin(), m_names.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
}

bool Doubles::step(const QDeadlineTimer &until)
{
    while (m_gathered < m_names.size()) {
        for (size_t i = 0; i < atOnce && m_gathered < m_names.size(); ++i) {
            gather(static_cast<quint32>(m_gathered++));
        }
        if (until.hasExpired()) {
            return true;
        }
    }
    while (m_paired < m_groups.size()) {
        const Group &group = m_groups[m_paired++];
        pairAlike(group);
        pairAliases(group);
        pairAcronyms(group);
        if (group.isShort) {
            pairInitials(group);
        } else {
            pairParts(group);
        }
        if (until.hasExpired() && m_paired < m_groups.size()) {
            return true;
        }
    }
    return false;
}

double Doubles::progress() const
{
    const auto part = [](size_t done, size_t all) {
        return all == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(all);
    };
    return m_gathered < m_names.size() ? 0.5 * part(m_gathered, m_names.size())
                                       : 0.5 + 0.5 * part(m_paired, m_groups.size());
}

void Doubles::gather(quint32 member)
{
    const NameIndex::Known &known = m_names[member];
    for (const QString &alias : known.aliases) {
        m_byAlias[{known.tag, text::foldedName(alias)}].append(member);
    }
    QStringList words = text::tellingWords(known.name);
    words.sort();
    const Key key{known.tag, words.join(u' ')};
    const auto group = m_groupOf.constFind(key);
    if (group != m_groupOf.cend()) {
        m_groups[*group].members.append(member);
        return;
    }
    const auto made = static_cast<quint32>(m_groups.size());
    m_groupOf.insert(key, made);
    const bool isShort = words.size() > 1 && std::any_of(words.cbegin(), words.cend(), isInitial);
    QStringList capitalised = words.size() > 1 ? text::capitalisedWords(known.name) : QStringList();
    if (capitalised.size() > 1) {
        m_byLetter[{known.tag, capitalised.first().first(1)}].append(made);
    } else {
        capitalised.clear();
    }
    m_groups.push_back({known.tag, words, {member}, isShort, capitalised});
    words.removeDuplicates();
    for (const QString &word : std::as_const(words)) {
        m_withWord[{known.tag, word}].append(made);
    }
    if (words.size() > 1) {
        for (const QString &initials : text::initialsOf(known.name)) {
            m_byInitials[{known.tag, initials}].append(made);
        }
    }
}

void Doubles::pairAlike(const Group &group)
{
    for (qsizetype i = 1; i < group.members.size(); ++i) {
        add(group.members.first(), group.members[i], LikelyDouble::Reason::SameName);
    }
}

/// Another one goes by this name, too.
void Doubles::pairAliases(const Group &group)
{
    const quint32 member = group.members.first();
    const NameIndex::Known &known = m_names[member];
    for (const quint32 other : m_byAlias.value({known.tag, text::foldedName(known.name)})) {
        if (other != member) {
            add(other, member, LikelyDouble::Reason::SameName);
        }
    }
}

const QList<quint32> *Doubles::rarest(const Group &group) const
{
    const QList<quint32> *found = nullptr;
    for (const QString &word : group.words) {
        const auto with = m_withWord.constFind({group.kind, word});
        if (!isInitial(word) && with != m_withWord.cend() && (!found || with->size() < found->size())) {
            found = &*with;
        }
    }
    return found;
}

void Doubles::pairParts(const Group &group)
{
    const QString &name = m_names[group.members.first()].name;
    const QList<quint32> *others = rarest(group);
    if (!others || text::nameForm(name) == text::NameForm::Description) {
        return;
    }
    QList<quint32> fuller;
    for (const quint32 at : *others) {
        const Group &other = m_groups[at];
        if (other.words.size() > group.words.size() && areAmong(group.words, other.words)) {
            fuller.append(other.members.first());
        }
        if (fuller.size() > mostFuller) {
            return;
        }
    }
    const bool isAcronym = text::nameForm(name) == text::NameForm::Acronym;
    for (const quint32 other : std::as_const(fuller)) {
        add(other, group.members.first(),
            isAcronym ? LikelyDouble::Reason::Acronym : LikelyDouble::Reason::PartOfName);
    }
}

void Doubles::pairAcronyms(const Group &group)
{
    const NameIndex::Known &known = m_names[group.members.first()];
    const QString letters = lettersOf(text::foldedName(known.name));
    if (text::nameForm(known.name) != text::NameForm::Acronym || letters.size() < shortestAcronym) {
        return;
    }
    const QList<quint32> fuller = m_byInitials.value({known.tag, letters});
    for (qsizetype i = 0; i < std::min(fuller.size(), mostFuller); ++i) {
        add(m_groups[fuller[i]].members.first(), group.members.first(), LikelyDouble::Reason::Acronym);
    }
    pairSyllables(group, letters);
}

/// Of some words an acronym has more than the first letter: CUNARC, of Central Única Nacional de Rondas
/// Campesinas. Shorter ones would fit too many names.
void Doubles::pairSyllables(const Group &group, const QString &letters)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 14;
    if (letters.size() < shortest || letters.size() > longest) {
        return;
    }
    QList<quint32> fuller;
    for (const quint32 at : m_byLetter.value({group.kind, letters.first(1)})) {
        const Group &other = m_groups[at];
        if (&other != &group && text::areBeginnings(letters, other.capitalised)) {
            fuller.append(other.members.first());
        }
        if (fuller.size() > mostFuller) {
            return;
        }
    }
    for (const quint32 other : std::as_const(fuller)) {
        add(other, group.members.first(), LikelyDouble::Reason::Acronym);
    }
}

void Doubles::pairInitials(const Group &group)
{
    const QList<quint32> *others = rarest(group);
    if (!others) {
        return;
    }
    QList<quint32> fuller;
    for (const quint32 at : *others) {
        const Group &other = m_groups[at];
        if (&other != &group && !other.isShort && standsFor(group.words, other.words)) {
            fuller.append(other.members.first());
        }
        if (fuller.size() > mostFuller) {
            return;
        }
    }
    for (const quint32 other : std::as_const(fuller)) {
        add(other, group.members.first(), LikelyDouble::Reason::Initials);
    }
}

/// A pair that is found in several ways has the surest reason.
void Doubles::add(quint32 one, quint32 other, LikelyDouble::Reason reason)
{
    const EntityId fuller = m_names[one].id;
    const EntityId shorter = m_names[other].id;
    const auto key = fuller < shorter ? std::pair(fuller, shorter) : std::pair(shorter, fuller);
    const auto known = m_found.find(key);
    if (known == m_found.end()) {
        m_found.insert(key, {fuller, shorter, reason});
    } else if (reason < known->reason) {
        *known = {fuller, shorter, reason};
    }
}

QList<LikelyDouble> Doubles::take()
{
    QHash<EntityId, QString> folded;
    for (const NameIndex::Known &known : m_names) {
        folded.insert(known.id, known.folded);
    }
    QList<LikelyDouble> found = m_found.values();
    std::sort(found.begin(), found.end(), [&folded](const LikelyDouble &a, const LikelyDouble &b) {
        return std::tuple(a.reason, folded.value(a.fuller), a.fuller, a.other)
            < std::tuple(b.reason, folded.value(b.fuller), b.fuller, b.other);
    });
    m_found.clear();
    return found;
}

} // namespace model::analysis
