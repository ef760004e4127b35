// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/erased_history.h"

#include "model/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

bool isOneOf(const QList<QByteArray> &ids, const QSet<QByteArray> &wanted)
{
    return std::any_of(
        ids.cbegin(), ids.cend(), [&wanted](const QByteArray &id) { return wanted.contains(id); });
}

/// An answer about a name, or that two are not the same, goes with it.
bool isOfNamesAlone(const QByteArray &subject, const QByteArray &json)
{
    return (subject == "value" || subject == "dismissal") && idsIn(json, "article").isEmpty();
}

template <typename Id>
QSet<QByteArray> uuidsOf(const QList<Id> &ids)
{
    QSet<QByteArray> uuids;
    for (const Id &id : ids) {
        uuids.insert(id.text().toLatin1());
    }
    return uuids;
}

/// When something was changed last is no change.
QJsonObject timeless(const QByteArray &value)
{
    QJsonObject object = QJsonDocument::fromJson(value).object();
    object.remove("updated"_L1);
    return object;
}

QByteArray keyOf(const QByteArray &subject, const QByteArray &id)
{
    return subject + ' ' + id;
}

} // namespace

QByteArray wordOf(NoteOwner::Kind kind)
{
    switch (kind) {
    case NoteOwner::Kind::Article:
        return "article";
    case NoteOwner::Kind::Annotation:
        return "annotation";
    case NoteOwner::Kind::Source:
        return "source";
    case NoteOwner::Kind::Entity:
        return "entity";
    }
    return {};
}

ErasedHistory::ErasedHistory(
    const QSqlDatabase &database, const Erasure &erasure, const QSet<QByteArray> &names,
    const std::function<bool()> &goOn)
    : m_database(database)
    , m_articles(uuidsOf(erasure.articles))
    , m_erased(uuidsOf(erasure.names))
    , m_names(names)
{
    for (const NoteOwner &owner : erasure.notes) {
        m_notes.insert(keyOf(wordOf(owner.kind), owner.id.toByteArray(QUuid::WithoutBraces)));
    }
    readWords();
    read(goOn);
    decide();
}

/// Of the names as they are now; lines tell what they were called before.
void ErasedHistory::readWords()
{
    Query words(
        m_database,
        u"WITH one AS (SELECT id, name FROM entity WHERE uuid = CAST(? AS TEXT)) "
        "SELECT CAST(name AS BLOB) FROM one UNION ALL "
        "SELECT CAST(a.name AS BLOB) FROM one JOIN alias a ON a.entity = one.id"_s);
    for (const QByteArray &name : std::as_const(m_erased)) {
        words.bind(name);
        while (words.next()) {
            m_words.insert(words.text(0));
        }
    }
}

void ErasedHistory::read(const std::function<bool()> &goOn)
{
    Query lines(
        m_database,
        u"SELECT edit, position, subject, subject_id, CAST(before AS BLOB), CAST(after AS BLOB) "
        "FROM history_change ORDER BY edit, position"_s);
    while (lines.next() && goOn()) {
        take(
            {{lines.integer(0), lines.integer(1)},
             lines.bytes(2),
             lines.bytes(3),
             lines.bytes(4),
             lines.bytes(5)});
    }
}

void ErasedHistory::take(const Told &told)
{
    const QByteArray both = told.both();
    if (told.subject == "entity") {
        takeName(told);
        return;
    }
    if (isOfNamesAlone(told.subject, both)) {
        if (isOneOf(namesIn(both), m_erased)) {
            m_lines.append(told.line);
            return;
        }
        for (const QByteArray &name : namesIn(both)) {
            m_linesOfNames[name].append(told.line);
        }
        return;
    }
    const bool isTheirs = tellsOfArticles(told);
    for (const QByteArray &name : namesIn(both)) {
        (isTheirs ? m_names : m_needed).insert(name);
    }
    if (isTheirs || (told.subject == "value" && isOneOf(namesIn(both), m_erased))) {
        m_lines.append(told.line);
    } else if (tellsOfNames(told) || m_notes.contains(keyOf(told.subject, told.id))) {
        rewrite(told);
    }
}

/// A line about a name itself.
void ErasedHistory::takeName(const Told &told)
{
    if (m_erased.contains(told.id)) {
        learnWords(told.before);
        learnWords(told.after);
        m_lines.append(told.line);
        return;
    }
    m_linesOfNames[told.id].append(told.line);
    if (m_notes.contains(keyOf(told.subject, told.id))) {
        rewrite(told);
    }
}

bool ErasedHistory::tellsOfArticles(const Told &told) const
{
    const QByteArray both = told.both();
    return m_articles.contains(told.id)
        || isOneOf(idsIn(both, "article") + idsIn(both, "to_article"), m_articles);
}

/// A source that was once called by the name alone has its words, too.
bool ErasedHistory::tellsOfNames(const Told &told) const
{
    return isOneOf(namesIn(told.both()), m_erased) || (told.subject == "source" && !m_erased.isEmpty());
}

void ErasedHistory::learnWords(const QByteArray &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value).object();
    m_words.insert(object.value("name"_L1).toString());
    const QJsonArray aliases = object.value("aliases"_L1).toArray();
    for (const auto &alias : aliases) {
        m_words.insert(alias.toString());
    }
    m_words.remove({});
}

/// A step of which nothing is left to see can no longer be taken back; of others the rest can.
void ErasedHistory::rewrite(const Told &told)
{
    Told rest = told;
    rest.before = without(told, told.before);
    rest.after = without(told, told.after);
    if (rest.before == told.before && rest.after == told.after) {
        return;
    }
    m_rewritten.append(rest);
    if (timeless(rest.before) == timeless(rest.after)) {
        m_edits.insert(told.line.edit);
    }
}

/// A value without what is erased of it. What is not there is empty.
QByteArray ErasedHistory::without(const Told &told, const QByteArray &value) const
{
    if (value.isEmpty()) {
        return value;
    }
    QJsonObject object = QJsonDocument::fromJson(value).object();
    const QJsonObject whole = object;
    if (m_notes.contains(keyOf(told.subject, told.id))) {
        object.remove("note"_L1);
    }
    if (m_erased.contains(object.value("entity"_L1).toString().toLatin1())) {
        object.remove("entity"_L1);
    }
    const bool isNamed = object.contains("entity"_L1);
    const QString label = object.value("label"_L1).toString();
    if (told.subject == "source" && !isNamed && (label.isEmpty() || m_words.contains(label))) {
        object["label"_L1] = u"?"_s;
    }
    return object == whole ? value : QJsonDocument(object).toJson(QJsonDocument::Compact);
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
    m_names += m_erased;
    for (const Line &line : std::as_const(m_lines)) {
        m_edits.insert(line.edit);
    }
}

void ErasedHistory::erase() const
{
    Query change(
        m_database,
        u"UPDATE history_change SET before = CAST(? AS TEXT), after = CAST(? AS TEXT) "
        "WHERE edit = ? AND position = ?"_s);
    const auto bind = [&change](const QByteArray &value) {
        value.isEmpty() ? change.bindNull() : change.bind(value);
    };
    for (const Told &told : m_rewritten) {
        bind(told.before);
        bind(told.after);
        change.bind(told.line.edit).bind(told.line.position).run();
    }
    Query empty(
        m_database,
        u"UPDATE history_change SET before = CASE WHEN before IS NULL THEN NULL ELSE '{}' END, "
        "after = CASE WHEN after IS NULL THEN NULL ELSE '{}' END WHERE edit = ? AND position = ?"_s);
    for (const Line &line : m_lines) {
        empty.bind(line.edit).bind(line.position).run();
    }
}

} // namespace model::storage
