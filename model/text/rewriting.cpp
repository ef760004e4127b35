// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/rewriting.h"

#include "model/text/folding.h"
#include "model/text/word_difference.h"

#include <algorithm>

namespace model::text {

/// The pieces from `first` to before `end`, and how much longer the text is before the first and the last.
struct Rewriting::Run
{
    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype growthBefore = 0;
    qsizetype growthBehind = 0;
};

Rewriting::Run Rewriting::touchedBy(qsizetype at, qsizetype length) const
{
    Run run;
    qsizetype growth = 0;
    while (run.first < m_list.size()) {
        const Splice &splice = m_list[run.first];
        if (splice.at + growth + splice.inserted.size() >= at) {
            break;
        }
        growth += splice.inserted.size() - splice.removed.size();
        ++run.first;
    }
    run.growthBefore = growth;
    run.end = run.first;
    while (run.end < m_list.size() && m_list[run.end].at + growth <= at + length) {
        growth += m_list[run.end].inserted.size() - m_list[run.end].removed.size();
        ++run.end;
    }
    run.growthBehind = growth;
    return run;
}

void Rewriting::replace(qsizetype at, qsizetype length, const QString &inserted)
{
    const Run run = touchedBy(at, length);
    // What is replaced, together with the pieces that it touches: in the text as it was, and as it is.
    TextRange old{at - run.growthBefore, at + length - run.growthBehind};
    if (run.end > run.first) {
        const Splice &last = m_list[run.end - 1];
        old.start = std::min(old.start, m_list[run.first].at);
        old.end = std::max(old.end, last.at + last.removed.size());
    }
    const TextRange now{old.start + run.growthBefore, old.end + run.growthBehind};
    const QString instead =
        m_now.sliced(now.start, at - now.start) + inserted + m_now.sliced(at + length, now.end - at - length);
    m_now.replace(at, length, inserted);
    m_list.remove(run.first, run.end - run.first);
    const QString removed = m_before.sliced(old.start, old.length());
    if (removed != instead) {
        m_list.insert(run.first, {old.start, removed, instead});
    }
}

namespace {

/// A letter, digit or mark of a word that is written without a gap; a Han letter is a word by itself.
bool isOfWord(char32_t letter)
{
    return (QChar::isLetterOrNumber(letter) || QChar::isMark(letter)) && !standsApart(letter);
}

qsizetype widthOf(char32_t letter)
{
    return QChar::requiresSurrogates(letter) ? 2 : 1;
}

/// How many units from the beginning belong to one word.
qsizetype wordAtStart(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && isOfWord(letterAt(text, at))) {
        at += widthOf(letterAt(text, at));
    }
    return at;
}

qsizetype wordAtEnd(QStringView text)
{
    qsizetype at = text.size();
    while (at > 0 && isOfWord(letterBefore(text, at))) {
        at -= widthOf(letterBefore(text, at));
    }
    return text.size() - at;
}

/// Grown at both ends so that no surrogate pair is cut.
Splice onWholeLetters(QStringView before, Splice splice)
{
    const auto cuts = [before](qsizetype at) {
        return at > 0 && at < before.size() && before[at - 1].isHighSurrogate()
            && before[at].isLowSurrogate();
    };
    if (cuts(splice.at)) {
        --splice.at;
        splice.removed.prepend(before[splice.at]);
        splice.inserted.prepend(before[splice.at]);
    }
    const qsizetype end = splice.at + splice.removed.size();
    if (cuts(end)) {
        splice.removed.append(before[end]);
        splice.inserted.append(before[end]);
    }
    return splice;
}

/// Collects pieces in order.
class Refining
{
public:
    explicit Refining(QStringView before)
        : m_before(before)
    {
    }

    void take(const Splice &splice)
    {
        if (!splice.removed.isEmpty()) {
            m_list.append(splice);
        } else if (!joinWordBefore(splice) && !joinWordBehind(splice)) {
            m_list.append(splice);
        }
    }
    Splices done() { return Splices(std::move(m_list)); }

private:
    qsizetype free() const
    {
        return m_list.isEmpty() ? 0 : m_list.constLast().at + m_list.constLast().removed.size();
    }
    bool hasWordAt(qsizetype at) const { return at < m_before.size() && isOfWord(letterAt(m_before, at)); }
    bool hasWordBefore(qsizetype at) const { return at > 0 && isOfWord(letterBefore(m_before, at)); }

    /// What continues the word before it takes the place of that word's last letter together with it.
    bool joinWordBefore(const Splice &splice)
    {
        const qsizetype length = wordAtStart(splice.inserted);
        if (length == 0 || !hasWordBefore(splice.at) || hasWordAt(splice.at)) {
            return false;
        }
        const qsizetype width = widthOf(letterBefore(m_before, splice.at));
        if (splice.at - width < free()) {
            return false;
        }
        const QString letter = m_before.sliced(splice.at - width, width).toString();
        m_list.append({splice.at - width, letter, letter + splice.inserted.first(length)});
        if (length < splice.inserted.size()) {
            m_list.append({splice.at, {}, splice.inserted.sliced(length)});
        }
        return true;
    }

    bool joinWordBehind(const Splice &splice)
    {
        const qsizetype length = wordAtEnd(splice.inserted);
        if (length == 0 || !hasWordAt(splice.at) || hasWordBefore(splice.at)) {
            return false;
        }
        const qsizetype width = widthOf(letterAt(m_before, splice.at));
        const QString letter = m_before.sliced(splice.at, width).toString();
        if (length < splice.inserted.size()) {
            m_list.append({splice.at, {}, splice.inserted.chopped(length)});
        }
        m_list.append({splice.at, letter, splice.inserted.last(length) + letter});
        return true;
    }

    QStringView m_before;
    QList<Splice> m_list;
};

} // namespace

Splices refined(QStringView before, const Splices &splices)
{
    Refining refining(before);
    for (const Splice &splice : splices) {
        const Splice whole = onWholeLetters(before, splice);
        for (const Splice &part : wordDifference(whole.removed, whole.inserted)) {
            refining.take({whole.at + part.at, part.removed, part.inserted});
        }
    }
    return refining.done();
}

Splices splicesBetween(QStringView before, QStringView after)
{
    return refined(before, Splices({{0, before.toString(), after.toString()}}));
}

} // namespace model::text
