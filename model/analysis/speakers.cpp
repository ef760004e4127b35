// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/who_speaks.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model::analysis {

namespace {

/// Goes through the claims and adds each to those who make it.
class SpeakerTally
{
public:
    explicit SpeakerTally(const Spoken &spoken)
        : m_spoken(spoken)
        , m_role(spoken.variable(u"role"_s))
        , m_figures(static_cast<qsizetype>(spoken.speakers.size()))
        , m_roles(spoken.speakers.size())
        , m_lastArticle(spoken.speakers.size(), -1)
    {
        for (size_t i = 0; i < spoken.claims.size(); ++i) {
            add(static_cast<int>(i));
        }
        for (qsizetype i = 0; i < m_figures.size(); ++i) {
            name(static_cast<int>(i));
        }
    }

    QList<SpeakerFigures> sorted()
    {
        std::stable_sort(m_figures.begin(), m_figures.end(), [](const auto &a, const auto &b) {
            return std::tuple(-a.claims, -a.wordsQuoted, a.name)
                < std::tuple(-b.claims, -b.wordsQuoted, b.name);
        });
        return m_figures;
    }

private:
    void add(int place)
    {
        const Spoken::Claim &claim = m_spoken.claims[static_cast<size_t>(place)];
        QVarLengthArray<int, 4> counted;
        for (int i = 0; i < claim.speeches; ++i) {
            const int source =
                m_spoken.speeches[static_cast<size_t>(claim.firstSpeech) + static_cast<size_t>(i)];
            const int speaker = m_spoken.sources[static_cast<size_t>(source)].speaker;
            if (!counted.contains(speaker)) {
                counted.append(speaker);
                addTo(speaker, source, place);
            }
        }
    }

    void addTo(int speaker, int source, int place)
    {
        const Spoken::Claim &claim = m_spoken.claims[static_cast<size_t>(place)];
        SpeakerFigures &one = m_figures[speaker];
        ++one.claims;
        one.wordsQuoted += claim.wordsQuoted;
        one.unchecked += claim.isChecked ? 0 : 1;
        int &last = m_lastArticle[static_cast<size_t>(speaker)];
        one.articles += last != claim.article ? 1 : 0;
        last = claim.article;
        one.claimsOf.push_back(place);
        if (const int answer = roleOf(source); answer >= 0) {
            ++m_roles[static_cast<size_t>(speaker)][answer];
        }
    }

    int roleOf(int source) const
    {
        const auto answers = m_spoken.answers.constFind(m_role ? m_role->key : 0);
        return answers == m_spoken.answers.cend()
            ? -1
            : answers->of(m_spoken.sources[static_cast<size_t>(source)].key);
    }

    void name(int speaker)
    {
        const Spoken::Speaker &who = m_spoken.speakers[static_cast<size_t>(speaker)];
        SpeakerFigures &one = m_figures[speaker];
        one.speaker = speaker;
        one.name = m_spoken.nameOfSpeaker(speaker);
        one.isUnnamed = who.name < 0;
        if (!one.isUnnamed) {
            const storage::NameRow &entity = m_spoken.names[static_cast<size_t>(who.name)];
            one.id = entity.id.text();
            one.kind = entity.tag;
        }
        one.roles = rolesOf(m_roles[static_cast<size_t>(speaker)]);
    }

    QStringList rolesOf(const QHash<int, qint64> &claimsByAnswer) const
    {
        std::vector<std::pair<qint64, QString>> labels;
        for (auto it = claimsByAnswer.cbegin(); it != claimsByAnswer.cend(); ++it) {
            const QString code = m_spoken.answers[m_role->key].all()[static_cast<size_t>(it.key())].value;
            const auto &options = m_role->options;
            const auto option = std::find_if(
                options.begin(), options.end(), [&](const auto &each) { return each.value == code; });
            labels.emplace_back(-it.value(), option == options.end() ? code : option->label);
        }
        std::sort(labels.begin(), labels.end());
        QStringList result;
        for (const auto &[claims, label] : labels) {
            result.append(label);
        }
        return result;
    }

    const Spoken &m_spoken;
    const storage::VariableRow *m_role;
    QList<SpeakerFigures> m_figures;
    std::vector<QHash<int, qint64>> m_roles; ///< of each, claims by the answer's number
    std::vector<int> m_lastArticle;
};

} // namespace

QList<SpeakerFigures> speakersIn(const Spoken &spoken)
{
    return SpeakerTally(spoken).sorted();
}

QList<SilentFigures> silentIn(const Spoken &spoken)
{
    std::vector<bool> speaks(spoken.names.size());
    for (const Spoken::Speaker &speaker : spoken.speakers) {
        if (speaker.name >= 0) {
            speaks[static_cast<size_t>(speaker.name)] = true;
        }
    }
    QList<SilentFigures> result;
    for (size_t i = 0; i < spoken.names.size(); ++i) {
        const storage::NameRow &name = spoken.names[i];
        const Spoken::Mentions &mentions = spoken.mentions[i];
        if (!speaks[i] && mentions.mentions > 0 && spoken.canSpeak(name.tag)) {
            result.append({name.name, name.id.text(), name.tag, mentions.mentions, mentions.articles});
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const SilentFigures &a, const SilentFigures &b) {
        return std::tie(b.mentions, a.name) < std::tie(a.mentions, b.name);
    });
    return result;
}

} // namespace model::analysis
