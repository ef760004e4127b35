// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/names_rules.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

/// Of one kind; the rest is counted.
constexpr int mostWarnings = 5;

void warn(QStringList &warnings, int &count, const QString &text)
{
    if (++count <= mostWarnings) {
        warnings.append(text);
    }
}

void tellRest(QStringList &warnings, int count, const QString &what)
{
    if (count > mostWarnings) {
        warnings.append(u"… and %1 more %2."_s.arg(QString::number(count - mostWarnings), what));
    }
}

/// Whether the two rows may be about the same: not where each has an id of its own.
bool mayBeOne(const ListedName &a, const ListedName &b)
{
    return a.wikidata == b.wikidata || a.wikidata.isEmpty() || b.wikidata.isEmpty();
}

} // namespace

NamesRules::Key NamesRules::keyOf(TagId tag, const QString &name)
{
    return {tag, name.toCaseFolded()};
}

QList<ListedName> NamesRules::names()
{
    join();
    refuseTwoNames();
    judgeAliases();
    return m_names;
}

void NamesRules::join()
{
    int repeated = 0;
    QHash<std::pair<Key, QString>, qsizetype>
        byNameAndId; // so that thousands of one name are not compared with one another
    for (const ListedName &row : m_rows) {
        const Key key = keyOf(row.tag, row.name);
        QList<qsizetype> &places = m_byName[key];
        const auto same = byNameAndId.constFind({key, row.wikidata});
        qsizetype place = same == byNameAndId.cend() ? -1 : *same;
        if (place < 0 && places.size() == 1 && mayBeOne(m_names[places.first()], row)) {
            place = places.first();
        }
        if (place < 0) {
            place = m_names.size();
            places.append(place);
            m_names.append(row);
        } else {
            joinInto(m_names[place], row);
            warn(
                m_warnings, repeated,
                u"Line %1 repeats “%2” of line %3; they were joined."_s.arg(
                    QString::number(row.line), row.name, QString::number(m_names[place].line)));
        }
        byNameAndId.insert({key, m_names[place].wikidata}, place);
    }
    for (ListedName &name : m_names) {
        name.aliases.removeDuplicates();
    }
    tellRest(m_warnings, repeated, u"repeated rows"_s);
    int alike = 0;
    for (const QList<qsizetype> &places : std::as_const(m_byName)) {
        alike += places.size() > 1 ? 1 : 0;
    }
    if (alike > 0) {
        m_warnings.append(
            u"%1 of the names stand for several, told apart by their Wikidata ids. Their places are in doubt "
            "and come only in the review."_s.arg(alike));
    }
}

/// Its aliases may stand twice until all rows are joined.
void NamesRules::joinInto(ListedName &known, const ListedName &row)
{
    known.aliases += row.aliases;
    known.wikidata = known.wikidata.isEmpty() ? row.wikidata : known.wikidata;
    known.description = known.description.isEmpty() ? row.description : known.description;
}

/// One id under two names is a mistake in one of the rows.
void NamesRules::refuseTwoNames() const
{
    QHash<QString, qsizetype> byId;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const ListedName &row = m_names[i];
        const auto other = row.wikidata.isEmpty() ? byId.cend() : byId.constFind(row.wikidata);
        if (other != byId.cend()) {
            const ListedName &first = m_names[*other];
            throw RowError{
                row.line,
                u"“%1” has the Wikidata id %2, which “%3” has in line %4. Correct one of the ids, or put "
                "one name among the other’s aliases."_s.arg(
                    row.name, row.wikidata, first.name, QString::number(first.line))};
        }
        if (!row.wikidata.isEmpty()) {
            byId.insert(row.wikidata, i);
        }
    }
}

/// An alias that is another row’s name leaves in doubt whom a text means; in a circle the file says that each
/// is only another name of the other.
void NamesRules::judgeAliases()
{
    Ways ways;
    int shared = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        for (const QString &alias : m_names[i].aliases) {
            const QList<qsizetype> others = m_byName.value(keyOf(m_names[i].tag, alias));
            if (others.isEmpty() || others.contains(i)) {
                continue;
            }
            ways[i].append(others.first());
            warn(
                m_warnings, shared,
                u"Line %1 calls “%2” another name of “%3”, but line %4 has it as a name of its own. Its places are in doubt and come only in the review."_s
                    .arg(
                        QString::number(m_names[i].line), alias, m_names[i].name,
                        QString::number(m_names[others.first()].line)));
        }
    }
    tellRest(m_warnings, shared, u"aliases that are names of their own"_s);
    QList<qsizetype> starts = ways.keys();
    std::sort(starts.begin(), starts.end());
    QSet<qsizetype> left;
    for (const qsizetype start : std::as_const(starts)) {
        refuseCycle(start, ways, left);
    }
}

/// Walks into the depth; each row is entered once, however long the ways are.
void NamesRules::refuseCycle(qsizetype from, const Ways &ways, QSet<qsizetype> &left) const
{
    struct Step
    {
        qsizetype row = 0;
        qsizetype taken = 0; ///< how many of its ways
    };
    std::vector<Step> way;
    QHash<qsizetype, qsizetype> place; // of the rows on the way
    const auto enter = [&](qsizetype row) {
        place.insert(row, qsizetype(way.size()));
        way.push_back({row, 0});
    };
    if (!left.contains(from)) {
        enter(from);
    }
    while (!way.empty()) {
        const QList<qsizetype> &onwards = *ways.constFind(way.back().row);
        if (way.back().taken == onwards.size()) {
            left.insert(way.back().row);
            place.remove(way.back().row);
            way.pop_back();
            continue;
        }
        const qsizetype next = onwards[way.back().taken++];
        if (const auto met = place.constFind(next); met != place.cend()) {
            QList<qsizetype> circle;
            for (size_t i = size_t(*met); i < way.size(); ++i) {
                circle.append(way[i].row);
            }
            refuseCircle(circle);
        }
        if (!left.contains(next) && ways.contains(next)) {
            enter(next);
        }
    }
}

/// Told from its first row on; of a long one the beginning and the end.
void NamesRules::refuseCircle(QList<qsizetype> circle) const
{
    std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
    constexpr qsizetype mostTold = 10;
    QStringList names;
    for (const qsizetype row : std::as_const(circle)) {
        if (names.size() == mostTold && circle.size() > mostTold + 1) {
            names.append(u"…"_s);
            names.append(m_names[circle.last()].name);
            break;
        }
        names.append(m_names[row].name);
    }
    names.append(m_names[circle.first()].name);
    throw RowError{
        m_names[circle.first()].line,
        u"these are called aliases of one another: %1. Keep one of them as a name, "
        "with the others among its aliases."_s.arg(names.join(u" → "_s))};
}

} // namespace model::exchange
