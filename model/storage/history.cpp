// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/history.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/query.h"

#include <QLocale>

#include <limits>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// An edit, its undo and its redo make three; more than this would be a circle.
constexpr int longestChain = 16;

std::optional<qint64> numberFrom(Query &query)
{
    return query.next() ? query.optionalInteger(0) : std::nullopt;
}

// Chains are at most three long: an edit, what undoes it, what undoes that.
std::optional<qint64> nextUndo(const QSqlDatabase &database, CoderId coder)
{
    Query query(
        database,
        u"SELECT h.number FROM history h WHERE h.coder = (SELECT id FROM coder WHERE uuid = ?) "
        "AND h.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM history u WHERE u.undoes = h.number "
        "AND NOT EXISTS (SELECT 1 FROM history r WHERE r.undoes = u.number)) "
        "AND NOT EXISTS (SELECT 1 FROM erased e WHERE e.uuid = h.uuid) "
        "ORDER BY h.number DESC LIMIT 1"_s);
    query.bind(coder);
    return numberFrom(query);
}

std::optional<qint64> nextRedo(const QSqlDatabase &database, CoderId coder)
{
    Query query(
        database,
        u"SELECT u.number FROM history u JOIN history h ON h.number = u.undoes "
        "WHERE u.coder = (SELECT id FROM coder WHERE uuid = ?) AND h.undoes IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM history r WHERE r.undoes = u.number) "
        "AND NOT EXISTS (SELECT 1 FROM erased e WHERE e.uuid = u.uuid) "
        "AND u.number > (SELECT max(e.number) FROM history e WHERE e.undoes IS NULL AND e.coder = u.coder) "
        "ORDER BY u.number DESC LIMIT 1"_s);
    query.bind(coder);
    return numberFrom(query);
}

ArticleId articleOf(const AnyDelta &delta)
{
    struct Where
    {
        ArticleId operator()(const Delta<Article> &one) const { return one.subject().id; }
        ArticleId operator()(const Delta<Annotation> &one) const { return one.subject().article; }
        ArticleId operator()(const Delta<Source> &one) const { return one.subject().article; }
        ArticleId operator()(const Delta<Relation> &one) const { return one.subject().article; }
        ArticleId operator()(const Delta<SameClaim> &one) const { return one.subject().article; }
        ArticleId operator()(const Delta<Coding> &one) const { return one.subject().article; }
        ArticleId operator()(const Delta<VariableValue> &one) const { return one.subject().article; }
        ArticleId operator()(const Delta<Dismissal> &one) const { return one.subject().article; }
        ArticleId operator()(const Delta<Variable> &) const { return {}; }
        ArticleId operator()(const Delta<Coder> &) const { return {}; }
        ArticleId operator()(const Delta<Round> &) const { return {}; }
        ArticleId operator()(const Delta<Tag> &) const { return {}; }
        ArticleId operator()(const Delta<Entity> &) const { return {}; }
        ArticleId operator()(const BatchDelta &) const { return {}; }
        ArticleId operator()(const TextDelta &one) const { return one.article; }
    };
    return std::visit(Where{}, delta);
}

} // namespace

HistoryLine lineIn(const Query &row)
{
    const auto bytes = [&row](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.bytes(column));
    };
    return {row.text(0), QUuid::fromString(row.text(1)), bytes(2), bytes(3)};
}

UndoState History::state(CoderId coder)
{
    return {step(nextUndo(m_database, coder)), step(nextRedo(m_database, coder))};
}

qint64 History::last()
{
    Query query(m_database, u"SELECT max(number) FROM history"_s);
    query.next();
    return query.integer(0);
}

std::optional<HistoryRow> History::row(qint64 number)
{
    Query query(
        m_database,
        u"SELECT h.at, c.uuid, CAST(c.name AS BLOB), CAST(h.action AS BLOB), h.undoes, h.batch "
        "FROM history h JOIN coder c ON c.id = h.coder WHERE h.number = ?"_s);
    query.bind(number);
    if (!query.next()) {
        return std::nullopt;
    }
    return HistoryRow{
        .number = number,
        .at = query.integer(0),
        .coder = query.id<CoderId>(1),
        .coderName = query.text(2),
        .action = query.text(3),
        .undoes = query.optionalInteger(4),
        .batch = query.optionalInteger(5)};
}

QList<PastStep> History::lines(qint64 above, qint64 below, int limit)
{
    QList<qint64> numbers;
    Query query(
        m_database,
        u"SELECT number FROM history WHERE number > ? AND number < ? ORDER BY number DESC LIMIT ?"_s);
    query.bind(above).bind(below > 0 ? below : std::numeric_limits<qint64>::max()).bind(limit);
    while (query.next()) {
        numbers.append(query.integer(0));
    }
    QList<PastStep> result;
    for (const qint64 number : numbers) {
        const std::optional<HistoryRow> found = row(number);
        if (found) {
            result.append({lineOf(*found), found->coder, found->coderName, found->undoes});
        }
    }
    return result;
}

/// As much as can be read.
Step History::lineOf(const HistoryRow &row)
{
    try {
        return step(row);
    } catch (const Error &) {
        Step bare;
        bare.number = row.number;
        bare.action = row.action;
        bare.at = row.at;
        return bare;
    }
}

/// A redo takes an undo back, and the undo the edit.
HistoryRow History::originalOf(const HistoryRow &row)
{
    HistoryRow original = row;
    for (int steps = 0; original.undoes && steps < longestChain; ++steps) {
        const std::optional<HistoryRow> before = this->row(*original.undoes);
        if (!before) {
            break;
        }
        original = *before;
    }
    return original;
}

bool History::isEffective(qint64 number)
{
    Query query(
        m_database,
        u"SELECT count(*) FROM history u WHERE u.undoes = ? "
        "AND NOT EXISTS (SELECT 1 FROM history r WHERE r.undoes = u.number)"_s);
    query.bind(number);
    query.next();
    return query.integer(0) == 0;
}

bool History::isErased(qint64 number)
{
    Query query(m_database, u"SELECT 1 FROM history h JOIN erased e ON e.uuid = h.uuid WHERE h.number = ?"_s);
    query.bind(number);
    return query.next();
}

// A repaired file has the lines, and no word about them.
void History::refuseErased(const HistoryRow &row)
{
    Query lines(
        m_database,
        u"SELECT 1 FROM history_change WHERE edit = ? AND (before = '{}' OR after = '{}') LIMIT 1"_s);
    lines.bind(row.number);
    if (lines.next() || isErased(row.number)) {
        throw Error(
            Message::tr("“%1” cannot be taken back: some of what it changed was erased for good since.")
                .arg(row.action));
    }
}

std::optional<Step> History::step(std::optional<qint64> number)
{
    const std::optional<HistoryRow> found = number ? row(*number) : std::nullopt;
    return found ? std::optional(step(*found)) : std::nullopt;
}

Step History::step(const HistoryRow &found)
{
    Step result;
    result.number = found.number;
    result.action = originalOf(found).action;
    result.at = found.at;
    result.isErased = isErased(found.number);
    if (found.batch) {
        Query query(
            m_database,
            u"SELECT CAST(label AS BLOB), (SELECT count(*) FROM article WHERE batch = b.id) "
            "FROM batch b WHERE id = ?"_s);
        query.bind(found.batch);
        query.next();
        result.isImport = true;
        result.subject = oneLine(query.text(0));
        result.count = query.integer(1);
        return result;
    }
    describe(result);
    return result;
}

// By what says best what the edit was about, from what matters most; "remove" of three annotations and their
// entities counts three. An edit may have touched many thousands, so only that one is read.
void History::describe(Step &step)
{
    Query query(
        m_database,
        u"SELECT x.subject, x.subject_id, CAST(x.before AS BLOB), CAST(x.after AS BLOB), c.uuid, "
        "(SELECT count(*) FROM history_change o WHERE o.edit = x.edit "
        "AND (o.subject = x.subject OR x.subject IN ('tag', 'text'))) "
        "FROM history_change x JOIN history h ON h.number = x.edit JOIN coder c ON c.id = h.coder "
        "WHERE x.edit = ? AND x.position = ("
        "SELECT position FROM history_change WHERE edit = ? AND coalesce(before, after) <> '{}' ORDER BY "
        "CASE subject WHEN 'text' THEN -2 WHEN 'tag' THEN -1 WHEN 'annotation' THEN 0 WHEN 'relation' THEN 1 "
        "WHEN 'same claim' THEN 1 "
        "WHEN 'source' THEN "
        "2 ELSE 3 END, "
        "position LIMIT 1)"_s);
    query.bind(step.number).bind(step.number);
    if (query.next()) {
        const TextsAt texts = textsAfter(step.number);
        const AnyDelta delta = HistoryJson(texts, texts).toDelta(lineIn(query), query.id<CoderId>(4));
        step.subject = m_writer.caption(delta);
        step.article = articleOf(delta);
        step.count = query.integer(5);
    }
}

void History::refuseIfTouchedSince(const HistoryRow &row, const Change &change)
{
    if (row.batch) {
        refuseBatch(row);
    }
    Query later(
        m_database,
        u"SELECT CAST(c.name AS BLOB), CAST(coalesce(o.action, h.action) AS BLOB), h.at "
        "FROM history_change x JOIN history h ON h.number = x.edit "
        "LEFT JOIN history o ON o.number = h.undoes "
        "JOIN coder c ON c.id = h.coder WHERE x.subject_id = ? AND x.edit > ? AND (? = 0 OR x.subject = "
        "'text') "
        "ORDER BY x.edit DESC LIMIT 1"_s);
    for (const AnyDelta &delta : change.deltas) {
        // A correction is taken back from the very text that it left.
        const auto *text = std::get_if<TextDelta>(&delta);
        const bool isCorrectedSince = text && !m_pastTexts.since(text->article, row.number).empty();
        if (m_writer.isStored(delta) && !isCorrectedSince) {
            continue;
        }
        later.bind(CoderId{uuidOf(delta)}).bind(row.number).bind(isCorrectedSince);
        const bool known = later.next();
        const QString by = known ? Message::tr(" by %1 (“%2”)").arg(later.text(0), later.text(1)) : QString();
        throw Error(
            Message::tr(
                "“%1” was changed later%2, so “%3” cannot be taken back. Take the later change back first.")
                .arg(m_writer.captionBefore(delta), by, row.action));
    }
}

// An import goes as a whole: what was put on its articles would be left without them.
void History::refuseBatch(const HistoryRow &row)
{
    Query used(
        m_database,
        u"SELECT count(*), count(DISTINCT article), CAST(group_concat(DISTINCT name) AS BLOB) FROM ("
        "SELECT n.article, c.name FROM annotation n JOIN article a ON a.id = n.article "
        "JOIN coder c ON c.id = n.coder WHERE a.batch = ? AND n.removed = 0 "
        "AND n.batch IS NOT a.batch ORDER BY c.name)"_s);
    used.bind(row.batch);
    used.next();
    if (used.integer(0) > 0) {
        throw Error(Message::tr("The import cannot be taken back: %1 annotations by %2 stand on %3 of its "
                                "articles. Take those back first.")
                        .arg(
                            QString::number(used.integer(0)), used.text(2).replace(u","_s, u", "_s),
                            QString::number(used.integer(1))));
    }
    Query edited(
        m_database,
        u"SELECT CAST(a.title AS BLOB), CAST(c.name AS BLOB) FROM article a "
        "JOIN history_change x ON x.subject_id = a.uuid JOIN history h ON h.number = x.edit "
        "JOIN coder c ON c.id = h.coder WHERE a.batch = ? AND h.number > ? AND h.undoes IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM history u WHERE u.undoes = h.number "
        "AND NOT EXISTS (SELECT 1 FROM history r WHERE r.undoes = u.number)) LIMIT 1"_s);
    edited.bind(row.batch).bind(row.number);
    if (edited.next()) {
        throw Error(Message::tr("The import cannot be taken back: the article “%1” was changed later by %2. "
                                "Take that back first.")
                        .arg(edited.text(0), edited.text(1)));
    }
}

} // namespace model::storage
