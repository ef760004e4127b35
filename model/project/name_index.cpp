// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/name_index.h"

#include "model/text/name_form.h"

#include <algorithm>

namespace model {

namespace {

using Known = NameIndex::Known;

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

/// Where the words stand in a folded name, -1 if nowhere: at the beginning of a word, or as whole ones.
qsizetype placeOf(QStringView folded, QStringView words, bool areWhole)
{
    for (qsizetype at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool begins = at == 0 || !isOfWord(folded[at - 1]);
        const bool ends = !areWhole || end == folded.size() || !isOfWord(folded[end]);
        if (begins && ends) {
            return at;
        }
    }
    return -1;
}

/// How near a name is to what is typed; the smaller the nearer, -1 if not at all.
int nearness(QStringView folded, QStringView typed, const QList<QStringView> &words)
{
    const qsizetype nameEnd = folded.indexOf(u'\n');
    const QStringView name = nameEnd < 0 ? folded : folded.first(nameEnd);
    if (name == typed) {
        return 0;
    }
    if (name.startsWith(typed)) {
        return 1;
    }
    const auto beginsWordIn = [&words](QStringView all) {
        return std::all_of(
            words.cbegin(), words.cend(), [all](QStringView word) { return placeOf(all, word, false) >= 0; });
    };
    if (beginsWordIn(folded)) {
        return beginsWordIn(name) ? 2 : 3;
    }
    return folded.contains(typed) ? 4 : -1;
}

struct Found
{
    qsizetype rank = 0;
    const Known *known = nullptr;

    friend bool operator<(const Found &a, const Found &b)
    {
        return std::tuple(a.rank, a.known->name.size(), a.known->folded, a.known->id)
            < std::tuple(b.rank, b.known->name.size(), b.known->folded, b.known->id);
    }
};

QList<const Known *> best(std::vector<Found> &found, qsizetype most)
{
    const auto end = found.begin() + std::min<qsizetype>(most, static_cast<qsizetype>(found.size()));
    std::partial_sort(found.begin(), end, found.end());
    QList<const Known *> result;
    std::transform(
        found.begin(), end, std::back_inserter(result), [](const Found &one) { return one.known; });
    return result;
}

QList<QStringView> keysOf(const Known &known)
{
    return QStringView(known.folded).split(u'\n');
}

} // namespace

void NameIndex::reserve(qsizetype names)
{
    m_known.reserve(static_cast<size_t>(names));
    m_at.reserve(names);
    m_byKey.reserve(names);
}

void NameIndex::put(const Entity &entity)
{
    const auto known = m_at.constFind(entity.id);
    quint32 at = 0;
    if (known != m_at.cend()) {
        at = *known;
        forgetKeys(at);
    } else if (!m_free.empty()) {
        at = m_free.back();
        m_free.pop_back();
    } else {
        at = static_cast<quint32>(m_known.size());
        m_known.emplace_back();
    }
    QString folded = text::foldedName(entity.name);
    for (const QString &alias : entity.aliases) {
        folded += u'\n' + text::foldedName(alias);
    }
    m_known[at] = {entity.id, entity.tag, entity.name, entity.aliases, folded};
    m_at.insert(entity.id, at);
    noteKeys(at);
}

void NameIndex::remove(EntityId id)
{
    const auto known = m_at.constFind(id);
    if (known == m_at.cend()) {
        return;
    }
    forgetKeys(*known);
    m_known[*known] = {};
    m_free.push_back(*known);
    m_at.erase(known);
}

void NameIndex::noteKeys(quint32 at)
{
    for (const QStringView key : keysOf(m_known[at])) {
        m_byKey.insert(qHash(key), at);
    }
}

void NameIndex::forgetKeys(quint32 at)
{
    for (const QStringView key : keysOf(m_known[at])) {
        m_byKey.remove(qHash(key), at);
    }
}

void NameIndex::apply(const Change &change)
{
    for (const AnyDelta &any : change.deltas) {
        if (const auto *delta = std::get_if<Delta<Entity>>(&any)) {
            delta->after ? put(*delta->after) : remove(delta->before->id);
        }
    }
}

const Known *NameIndex::find(EntityId id) const
{
    const auto known = m_at.constFind(id);
    return known != m_at.cend() ? &m_known[*known] : nullptr;
}

QList<const Known *> NameIndex::called(const QString &name, TagId kind) const
{
    const QString key = text::foldedName(name);
    QList<const Known *> result;
    const auto [begin, end] = m_byKey.equal_range(qHash(QStringView(key)));
    for (auto at = begin; at != end; ++at) {
        const Known &known = m_known[*at];
        if (known.tag == kind && keysOf(known).contains(QStringView(key)) && !result.contains(&known)) {
            result.append(&known);
        }
    }
    std::sort(result.begin(), result.end(), [](const Known *a, const Known *b) { return a->id < b->id; });
    return result;
}

QList<const Known *> NameIndex::matching(
    const QString &typed, qsizetype most, const std::function<bool(const Known &)> &fits) const
{
    const QString key = text::foldedName(typed);
    if (key.isEmpty()) {
        return {};
    }
    const QList<QStringView> words = QStringView(key).split(u' ', Qt::SkipEmptyParts);
    std::vector<Found> found;
    for (const Known &known : m_known) {
        const int rank = known.id.isNull() ? -1 : nearness(known.folded, key, words);
        if (rank >= 0 && (!fits || fits(known))) {
            found.push_back({rank, &known});
        }
    }
    return best(found, most);
}

QList<const Known *> NameIndex::withWords(const QStringList &words, TagId kind, qsizetype most) const
{
    std::vector<Found> found;
    for (const Known &known : m_known) {
        const bool has = !words.isEmpty() && !known.id.isNull() && known.tag == kind
            && std::all_of(words.cbegin(), words.cend(), [&known](const QString &word) {
                   return placeOf(known.folded, word, true) >= 0;
               });
        if (has) {
            found.push_back({known.folded.count(u' '), &known});
        }
    }
    return best(found, most);
}

} // namespace model
