// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/erased_history.h"

#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idLength = 36;

/// The ids that the line's values have under a key, as "article":"…". In a value's own words quotes are
/// escaped.
QList<QByteArray> idsIn(const QByteArray &json, const char *key)
{
    QList<QByteArray> ids;
    const QByteArray mark = '"' + QByteArray(key) + "\":\"";
    for (qsizetype at = json.indexOf(mark); at >= 0; at = json.indexOf(mark, at + 1)) {
        ids.append(json.sliced(at + mark.size()).first(std::min(idLength, json.size() - at - mark.size())));
    }
    return ids;
}

/// Those of the entities that a line tells of.
QList<QByteArray> namesIn(const QByteArray &json)
{
    return idsIn(json, "entity") + idsIn(json, "other") + idsIn(json, "names");
}

/// An answer about a name, or that two are not the same, goes with it.
bool isOfNamesAlone(const QByteArray &subject, const QByteArray &json)
{
    return (subject == "value" || subject == "dismissal") && idsIn(json, "article").isEmpty();
}

} // namespace

ErasedHistory::ErasedHistory(
    const QSqlDatabase &database, QSet<QByteArray> articles, const QSet<QByteArray> &names,
    const std::function<bool()> &goOn)
    : m_database(database)
    , m_articles(std::move(articles))
    , m_names(names)
{
    read(goOn);
    decide();
}

bool ErasedHistory::tellsOfThem(const QByteArray &subjectId, const QByteArray &json) const
{
    if (m_articles.contains(subjectId)) {
        return true;
    }
    const QList<QByteArray> ids = idsIn(json, "article");
    return std::any_of(
        ids.cbegin(), ids.cend(), [this](const QByteArray &id) { return m_articles.contains(id); });
}

void ErasedHistory::read(const std::function<bool()> &goOn)
{
    Query lines(
        m_database,
        u"SELECT edit, position, subject, subject_id, CAST(coalesce(before, '') || ' ' || coalesce(after, "
        u"'') AS "
        "BLOB) FROM history_change ORDER BY edit, position"_s);
    while (lines.next() && goOn()) {
        const Line line{lines.integer(0), lines.integer(1)};
        const QByteArray subject = lines.bytes(2);
        const QByteArray id = lines.bytes(3);
        const QByteArray json = lines.bytes(4);
        if (subject == "entity") {
            m_linesOfNames[id].append(line);
            continue;
        }
        if (isOfNamesAlone(subject, json)) {
            for (const QByteArray &name : namesIn(json)) {
                m_linesOfNames[name].append(line);
            }
            continue;
        }
        const bool isTheirs = tellsOfThem(id, json);
        for (const QByteArray &name : namesIn(json)) {
            (isTheirs ? m_names : m_needed).insert(name);
        }
        if (isTheirs) {
            m_lines.append(line);
        }
    }
}

/// A name goes where the articles alone have it.
void ErasedHistory::decide()
{
    Query uses(
        m_database,
        u"WITH one AS (SELECT id FROM entity WHERE uuid = CAST(? AS TEXT)) "
        "SELECT a.uuid FROM one JOIN annotation n ON n.entity = one.id JOIN article a ON a.id = n.article "
        "UNION SELECT a.uuid FROM one JOIN source s ON s.entity = one.id JOIN article a ON a.id = s.article "
        "UNION SELECT a.uuid FROM one JOIN value v ON v.names = one.id JOIN article a ON a.id = v.article"_s);
    m_names -= m_needed;
    const QSet<QByteArray> candidates = m_names;
    for (const QByteArray &name : candidates) {
        bool isNeeded = false;
        uses.bind(name);
        while (uses.next()) {
            isNeeded = isNeeded || !m_articles.contains(uses.bytes(0));
        }
        if (isNeeded) {
            m_names.remove(name);
        } else {
            m_lines.append(m_linesOfNames.value(name));
        }
    }
    for (const Line &line : std::as_const(m_lines)) {
        m_edits.insert(line.edit);
    }
}

void ErasedHistory::erase() const
{
    Query empty(
        m_database,
        u"UPDATE history_change SET before = CASE WHEN before IS NULL THEN NULL ELSE '{}' END, "
        "after = CASE WHEN after IS NULL THEN NULL ELSE '{}' END WHERE edit = ? AND position = ?"_s);
    for (const Line &line : m_lines) {
        empty.bind(line.edit).bind(line.position).run();
    }
}

} // namespace model::storage
