// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/claim_groups.h"

#include "model/analysis/periods.h"
#include "model/error.h"
#include "model/message.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::analysis {

ClaimGroups::ClaimGroups(const Spoken &spoken, const Grouping &grouping)
    : m_spoken(spoken)
{
    using By = Grouping::By;
    switch (grouping.by) {
    case By::Source:
        groupBySpeaker();
        break;
    case By::Kind:
        groupByKind();
        break;
    case By::Variable:
        groupByVariable(grouping.variable);
        break;
    case By::Outlet:
        groupByArticle([](const Spoken::Article &article) { return article.outlet.simplified(); });
        break;
    case By::Month:
        groupByArticle([](const Spoken::Article &article) { return monthOf(article.published); });
        break;
    case By::Year:
        groupByArticle([](const Spoken::Article &article) { return yearOf(article.published); });
        break;
    case By::Language:
        groupByArticle([](const Spoken::Article &article) { return article.language; });
        break;
    }
}

int ClaimGroups::rowOf(Kind kind, const QString &value, const QString &label)
{
    const std::pair key(static_cast<int>(kind), value);
    const auto known = m_place.constFind(key);
    if (known != m_place.cend()) {
        return *known;
    }
    const int place = static_cast<int>(m_rows.size());
    SpeakingRow row;
    row.kind = kind;
    row.value = value;
    row.label = label;
    m_rows.append(row);
    m_place.insert(key, place);
    return place;
}

void ClaimGroups::groupBySpeaker()
{
    m_isOfSources = true;
    for (size_t i = 0; i < m_spoken.speakers.size(); ++i) {
        const Spoken::Speaker &speaker = m_spoken.speakers[i];
        SpeakingRow row;
        row.value =
            speaker.name < 0 ? QString() : m_spoken.names[static_cast<size_t>(speaker.name)].id.text();
        row.label = m_spoken.nameOfSpeaker(static_cast<int>(i));
        row.speaker = static_cast<int>(i);
        m_rows.append(row);
    }
    for (const Spoken::Source &source : m_spoken.sources) {
        m_of.push_back({source.speaker});
    }
}

void ClaimGroups::groupByKind()
{
    m_isOfSources = true;
    // All of them, so that a reference can name one that nobody is of.
    for (const storage::KindRow &kind : m_spoken.kinds) {
        if (kind.namesEntities) {
            rowOf(Kind::Value, kind.name, kind.label);
        }
    }
    for (const Spoken::Source &source : m_spoken.sources) {
        const int name = m_spoken.speakers[static_cast<size_t>(source.speaker)].name;
        const storage::KindRow *kind =
            name < 0 ? nullptr : m_spoken.kind(m_spoken.names[static_cast<size_t>(name)].tag);
        m_of.push_back(
            {kind ? rowOf(Kind::Value, kind->name, kind->label) : rowOf(Kind::WithoutValue, {}, {})});
    }
}

void ClaimGroups::groupByVariable(const QString &name)
{
    const storage::VariableRow *variable = m_spoken.variable(name);
    const auto answers = m_spoken.answers.constFind(variable ? variable->key : 0);
    if (answers == m_spoken.answers.cend()) {
        throw Error(Message::tr("There is no variable “%1” in this project.").arg(name));
    }
    if (variable->subject == "annotation") {
        throw Error(
            Message::tr("The variable “%1” is asked of annotations and says nothing of claims. Choose one "
                        "of sources, entities, claims or articles.")
                .arg(variable->name));
    }
    prepare(*variable);
    // What was answered before a tag was changed stays in the file, hidden.
    constexpr qint64 none = 0;
    if (variable->subject == "claim") {
        for (const Spoken::Claim &claim : m_spoken.claims) {
            const bool isAsked = !variable->tag || m_spoken.isOfKind(claim.tag, *variable->tag);
            m_of.push_back(ofAnswer(*variable, *answers, isAsked ? claim.key : none));
        }
    } else if (variable->subject == "article") {
        m_isOfArticles = true;
        for (const Spoken::Article &article : m_spoken.articles) {
            m_of.push_back(ofAnswer(*variable, *answers, article.key));
        }
    } else {
        m_isOfSources = true;
        m_asked = variable->tag;
        for (size_t i = 0; i < m_spoken.sources.size(); ++i) {
            const Spoken::Source &source = m_spoken.sources[i];
            const qint64 subject = variable->subject == "entity" ? entityOf(source) : source.key;
            m_of.push_back(ofAnswer(*variable, *answers, isNotAsked(static_cast<int>(i)) ? none : subject));
        }
    }
}

/// Rows for the options, in their order; those that get nothing are dropped at the end.
void ClaimGroups::prepare(const storage::VariableRow &variable)
{
    m_isOrdered = variable.level == "ordinal";
    for (const bool missing : {false, true}) {
        for (const storage::OptionRow &option : variable.options) {
            if (option.missing == missing) {
                rowOf(missing ? Kind::Missing : Kind::Value, option.value, option.label);
            }
        }
    }
}

qint64 ClaimGroups::entityOf(const Spoken::Source &source) const
{
    const int name = m_spoken.speakers[static_cast<size_t>(source.speaker)].name;
    return name < 0 ? 0 : m_spoken.names[static_cast<size_t>(name)].key;
}

ClaimGroups::Rows
ClaimGroups::ofAnswer(const storage::VariableRow &variable, const Answers &answers, qint64 subject)
{
    const int answer = answers.of(subject);
    const auto known = m_ofAnswer.constFind(answer);
    if (known != m_ofAnswer.cend()) {
        return *known;
    }
    const Rows rows = answer < 0 ? Rows{rowOf(Kind::WithoutValue, {}, {})}
                                 : rowsOf(variable, answers.all()[static_cast<size_t>(answer)]);
    m_ofAnswer.insert(answer, rows);
    return rows;
}

ClaimGroups::Rows ClaimGroups::rowsOf(const storage::VariableRow &variable, const Answers::Answer &answer)
{
    if (variable.level == "entity" && answer.entity != 0) {
        const int name = m_spoken.nameOf.value(answer.entity, -1);
        if (name < 0) {
            return {rowOf(Kind::WithoutValue, {}, {})};
        }
        const storage::NameRow &one = m_spoken.names[static_cast<size_t>(name)];
        return {rowOf(Kind::Value, one.id.text(), one.name)};
    }
    const QStringList codes = variable.level == "choices" ? answer.value.split(u';', Qt::SkipEmptyParts)
                                                          : QStringList{answer.value};
    Rows rows;
    for (const QString &code : codes) {
        const bool isMissing = m_place.contains({static_cast<int>(Kind::Missing), code});
        const int row = rowOf(isMissing ? Kind::Missing : Kind::Value, code, code);
        if (!rows.contains(row)) {
            rows.append(row);
        }
    }
    return rows;
}

void ClaimGroups::groupByArticle(const std::function<QString(const Spoken::Article &)> &value)
{
    m_isOfArticles = true;
    for (const Spoken::Article &article : m_spoken.articles) {
        const QString one = value(article);
        m_of.push_back({one.isEmpty() ? rowOf(Kind::WithoutValue, {}, {}) : rowOf(Kind::Value, one, one)});
    }
}

ClaimGroups::Rows ClaimGroups::of(const Spoken::Claim &claim) const
{
    if (m_isOfArticles) {
        return m_of[static_cast<size_t>(claim.article)];
    }
    if (!m_isOfSources) {
        return m_of[static_cast<size_t>(&claim - m_spoken.claims.data())];
    }
    Rows rows;
    for (int i = 0; i < claim.speeches; ++i) {
        const int source = m_spoken.speeches[static_cast<size_t>(claim.firstSpeech) + static_cast<size_t>(i)];
        for (const int row : m_of[static_cast<size_t>(source)]) {
            if (!rows.contains(row)) {
                rows.append(row);
            }
        }
    }
    return rows;
}

bool ClaimGroups::isNotAsked(int source) const
{
    if (!m_asked) {
        return false;
    }
    const int speaker = m_spoken.sources[static_cast<size_t>(source)].speaker;
    const int name = m_spoken.speakers[static_cast<size_t>(speaker)].name;
    return name >= 0 && !m_spoken.isOfKind(m_spoken.names[static_cast<size_t>(name)].tag, *m_asked);
}

} // namespace model::analysis
