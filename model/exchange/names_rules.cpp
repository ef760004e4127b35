// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/names_rules.h"

#include <QSet>

#include <algorithm>

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

QString NamesRules::keyOf(TagId tag, const QString &name)
{
    return tag.text() + name.toCaseFolded();
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
    QHash<QString, qsizetype> byNameAndId; // so that thousands of one name are not compared with one another
    for (const ListedName &row : m_rows) {
        const QString key = keyOf(row.tag, row.name);
        QList<qsizetype> &places = m_byName[key];
        const auto same = byNameAndId.constFind(key + u'\n' + row.wikidata);
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
        byNameAndId.insert(key + u'\n' + m_names[place].wikidata, place);
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

void NamesRules::joinInto(ListedName &known, const ListedName &row)
{
    for (const QString &alias : row.aliases) {
        if (!known.aliases.contains(alias)) {
            known.aliases.append(alias);
        }
    }
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
    QHash<qsizetype, QList<qsizetype>> ways;
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
    for (const qsizetype start : std::as_const(starts)) {
        refuseCycle(start, ways);
    }
}

/// Follows the first alias of each as far as it leads; each step is taken at most once for a start.
void NamesRules::refuseCycle(qsizetype from, const QHash<qsizetype, QList<qsizetype>> &ways) const
{
    QHash<qsizetype, qsizetype> cameFrom;
    QList<qsizetype> open = {from};
    constexpr qsizetype longest = 1000;
    while (!open.isEmpty() && cameFrom.size() < longest) {
        const qsizetype at = open.takeLast();
        for (const qsizetype next : ways.value(at)) {
            if (next == from) {
                QStringList names = {m_names[from].name};
                for (qsizetype one = at; one != from; one = cameFrom.value(one)) {
                    names.prepend(m_names[one].name);
                }
                names.prepend(m_names[from].name);
                throw RowError{
                    m_names[from].line,
                    u"these are called aliases of one another: %1. Keep one of them as a name, "
                    "with the others among its aliases."_s.arg(names.join(u" → "_s))};
            }
            if (!cameFrom.contains(next)) {
                cameFrom.insert(next, at);
                open.append(next);
            }
        }
    }
}

} // namespace model::exchange
