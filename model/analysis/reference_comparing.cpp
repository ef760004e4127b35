// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/claim_groups.h"
#include "model/analysis/reference_shares.h"
#include "model/error.h"
#include "model/message.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model::analysis {

namespace {

using Kind = SpeakingRow::Kind;

bool isUnknown(Kind kind)
{
    return kind != Kind::Value;
}

/// The people behind each row: each with what is known of them, else with why it is not.
class People
{
public:
    People(const Spoken &spoken, const ClaimGroups &groups)
        : m_spoken(spoken)
        , m_groups(groups)
        , m_rowsOf(spoken.speakers.size())
    {
        for (size_t i = 0; i < spoken.sources.size(); ++i) {
            add(static_cast<int>(i));
        }
        for (QSet<int> &rows : m_rowsOf) {
            keepKnown(rows);
        }
    }

    /// Empty for who is left out.
    const std::vector<QSet<int>> &rowsOf() const { return m_rowsOf; }
    qint64 unnamed() const { return m_unnamed.size(); }
    qint64 otherKinds() const { return m_otherKinds.size(); }

private:
    void add(int source)
    {
        const int speaker = m_spoken.sources[static_cast<size_t>(source)].speaker;
        if (m_spoken.isUnnamed(speaker)) {
            m_unnamed.insert(speaker);
        } else if (m_groups.isNotAsked(source)) {
            m_otherKinds.insert(speaker);
        } else {
            for (const int row : m_groups.ofSource(source)) {
                m_rowsOf[static_cast<size_t>(speaker)].insert(row);
            }
        }
    }

    /// Who is known in one article is not unknown for another.
    void keepKnown(QSet<int> &rows) const
    {
        const auto kindOf = [this](int row) {
            return m_groups.rows()[row].kind;
        };
        const bool isKnown =
            std::any_of(rows.cbegin(), rows.cend(), [&](int row) { return !isUnknown(kindOf(row)); });
        const bool saysWhy =
            std::any_of(rows.cbegin(), rows.cend(), [&](int row) { return kindOf(row) == Kind::Missing; });
        rows.removeIf([&](int row) {
            return (isKnown && isUnknown(kindOf(row))) || (saysWhy && kindOf(row) == Kind::WithoutValue);
        });
    }

    const Spoken &m_spoken;
    const ClaimGroups &m_groups;
    std::vector<QSet<int>> m_rowsOf;
    QSet<int> m_unnamed;
    QSet<int> m_otherKinds;
};

void requirePeople(const Spoken &spoken, const Grouping &grouping)
{
    const storage::VariableRow *variable =
        grouping.by == Grouping::By::Variable ? spoken.variable(grouping.variable) : nullptr;
    const bool isOfPeople = grouping.by == Grouping::By::Kind
        || (variable && (variable->subject == "entity" || variable->subject == "source"));
    if (!isOfPeople) {
        throw Error(
            Message::tr("A comparison with a reference counts people, so it needs something that is "
                        "known of them. Group by a variable of entities or sources, or by the kind of "
                        "the source."));
    }
}

bool isSame(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

Error noSuchValue(const QString &value, const QList<ComparedRow> &rows)
{
    QStringList there;
    for (const ComparedRow &row : rows) {
        if (row.kind == Kind::Value) {
            there.append(row.label);
        }
    }
    return Error(Message::tr("The reference has “%1”, which is none of the values here. There are: %2.")
                     .arg(value, there.join(u", "_s)));
}

void putReference(QList<ComparedRow> &rows, const Reference &reference)
{
    for (const ReferenceShare &one : reference.shares) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const ComparedRow &each) {
            return each.kind == Kind::Value
                && (isSame(each.value, one.value) || isSame(each.label, one.value));
        });
        if (row == rows.end()) {
            throw noSuchValue(one.value, rows);
        }
        if (row->reference) {
            throw Error(Message::tr("The reference has “%1” twice.").arg(one.value));
        }
        row->reference = one.share;
    }
}

} // namespace

QString troubleWith(const Reference &reference, const Spoken &spoken, const Grouping &grouping)
{
    try {
        requirePeople(spoken, grouping);
        // Before their answers are read only the options can be known.
        const storage::VariableRow *variable = spoken.variable(grouping.variable);
        const bool hasOptions = variable && !variable->options.empty();
        if (grouping.by != Grouping::By::Kind && !hasOptions) {
            return {};
        }
        QList<ComparedRow> rows;
        for (const storage::KindRow &kind : spoken.kinds) {
            if (grouping.by == Grouping::By::Kind && kind.namesEntities) {
                rows.append({Kind::Value, kind.name, kind.label, 0, 0, {}});
            }
        }
        for (size_t i = 0; hasOptions && i < variable->options.size(); ++i) {
            if (!variable->options[i].missing) {
                rows.append({Kind::Value, variable->options[i].value, variable->options[i].label, 0, 0, {}});
            }
        }
        putReference(rows, reference);
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

Compared comparedWith(
    const Reference &reference, const Spoken &spoken, const Grouping &grouping, bool leavesOutUnknown)
{
    requirePeople(spoken, grouping);
    const ClaimGroups groups(spoken, grouping);
    const People people(spoken, groups);
    Compared result;
    result.leavesOutUnknown = leavesOutUnknown;
    result.unnamed = people.unnamed();
    result.otherKinds = people.otherKinds();
    for (const SpeakingRow &row : groups.rows()) {
        result.rows.append({row.kind, row.value, row.label, 0, 0, {}});
    }
    for (const QSet<int> &rows : people.rowsOf()) {
        const bool unknown = !rows.isEmpty() && isUnknown(result.rows[*rows.begin()].kind);
        result.unknown += unknown ? 1 : 0;
        result.people += rows.isEmpty() || (unknown && leavesOutUnknown) ? 0 : 1;
        result.sharesOverlap = result.sharesOverlap || rows.size() > 1;
        for (const int row : rows) {
            ++result.rows[row].people;
        }
    }
    putReference(result.rows, reference);
    result.rows.removeIf([&](const ComparedRow &row) {
        return (row.people == 0 && !row.reference) || (isUnknown(row.kind) && leavesOutUnknown);
    });
    for (ComparedRow &row : result.rows) {
        row.share =
            result.people > 0 ? static_cast<double>(row.people) / static_cast<double>(result.people) : 0;
    }
    std::stable_sort(
        result.rows.begin(), result.rows.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    return result;
}

} // namespace model::analysis
