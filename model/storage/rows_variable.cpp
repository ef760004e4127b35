// SPDX-License-Identifier: GPL-3.0-or-later
// Variables of the codebook with their options, and what is answered to them.
#include "model/storage/enum_words.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

QList<VariableOption> optionsOf(const QSqlDatabase &database, qint64 variable)
{
    QList<VariableOption> options;
    Query query(
        database,
        u"SELECT uuid, CAST(value AS BLOB), CAST(label AS BLOB), missing, retired FROM option "
        "WHERE variable = ? ORDER BY position"_s);
    query.bind(variable);
    while (query.next()) {
        options.append(
            {query.id<OptionId>(0), query.text(1), query.text(2), query.integer(3) != 0,
             query.integer(4) != 0});
    }
    return options;
}

Variable variableFrom(const Query &query)
{
    Variable variable;
    variable.id = query.id<VariableId>(1);
    variable.name = query.text(2);
    variable.label = query.text(3);
    variable.subject = variableSubject(query.text(4));
    variable.tag = query.id<TagId>(5);
    variable.level = variableLevel(query.text(6));
    variable.definition = query.text(7);
    variable.position = static_cast<int>(query.integer(8));
    variable.retired = query.integer(9) != 0;
    return variable;
}

const auto variableColumns = // NOLINT(cert-err58-cpp): a literal
    u"SELECT v.id, v.uuid, CAST(v.name AS BLOB), CAST(v.label AS BLOB), v.subject, t.uuid, v.level, "
    u"CAST(v.definition AS BLOB), v.position, v.retired FROM variable v LEFT JOIN tag t ON t.id = v.tag "_s;

} // namespace

std::optional<Variable> Rows::stored(VariableId id)
{
    Query query(m_database, variableColumns + u"WHERE v.uuid = ?"_s);
    query.bind(id);
    if (!query.next()) {
        return std::nullopt;
    }
    Variable variable = variableFrom(query);
    variable.options = optionsOf(m_database, query.integer(0));
    return variable;
}

QList<Variable> Rows::variables()
{
    QList<std::pair<qint64, Variable>> read;
    Query query(m_database, variableColumns + u"ORDER BY v.position, v.id"_s);
    while (query.next()) {
        read.append({query.integer(0), variableFrom(query)});
    }
    QList<Variable> variables;
    for (auto &[row, variable] : read) {
        variable.options = optionsOf(m_database, row);
        variables.append(variable);
    }
    return variables;
}

void Rows::write(const Variable &variable)
{
    const std::optional<qint64> tag =
        variable.tag.isNull() ? std::nullopt : std::optional(rowOf(variable.tag));
    Query(
        m_database,
        u"INSERT INTO variable (uuid, name, label, subject, tag, level, definition, position, retired) "
        "VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, CAST(? AS TEXT), ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, label = excluded.label, "
        "subject = excluded.subject, tag = excluded.tag, level = excluded.level, "
        "definition = excluded.definition, position = excluded.position, retired = excluded.retired"_s)
        .bind(variable.id)
        .bind(utf8(variable.name))
        .bind(utf8(variable.label))
        .bind(word(variable.subject))
        .bind(tag)
        .bind(word(variable.level))
        .bind(utf8(variable.definition))
        .bind(variable.position)
        .bind(variable.retired)
        .run();
    writeOptions(variable);
}

void Rows::writeOptions(const Variable &variable)
{
    const qint64 row = rowOf(variable.id);
    Query(m_database, u"DELETE FROM option WHERE variable = ?"_s).bind(row).run();
    Query insert(
        m_database,
        u"INSERT INTO option (variable, position, uuid, value, label, missing, retired) "
        "VALUES (?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?)"_s);
    for (qsizetype i = 0; i < variable.options.size(); ++i) {
        const VariableOption &option = variable.options[i];
        insert.bind(row)
            .bind(static_cast<qint64>(i))
            .bind(option.id)
            .bind(utf8(option.value))
            .bind(utf8(option.label))
            .bind(option.missing)
            .bind(option.retired)
            .run();
    }
}

void Rows::erase(VariableId id)
{
    Query(m_database, u"DELETE FROM variable WHERE uuid = ?"_s).bind(id).run();
}

std::optional<VariableValue> Rows::stored(ValueId id)
{
    Query query(
        m_database,
        u"SELECT w.uuid, a.uuid, n.uuid, s.uuid, e.uuid, c.uuid, r.uuid, CAST(v.value AS BLOB), o.uuid, "
        u"v.basis, CAST(v.note AS BLOB), v.updated FROM value v JOIN variable w ON w.id = v.variable "
        "LEFT JOIN article a ON a.id = v.article LEFT JOIN annotation n ON n.id = v.annotation "
        "LEFT JOIN source s ON s.id = v.source LEFT JOIN entity e ON e.id = v.entity "
        "LEFT JOIN coder c ON c.id = v.coder LEFT JOIN round r ON r.id = v.round "
        "LEFT JOIN entity o ON o.id = v.names WHERE v.uuid = ? AND v.removed = 0"_s);
    query.bind(id);
    if (!query.next()) {
        return std::nullopt;
    }
    return VariableValue{
        .id = id,
        .variable = query.id<VariableId>(0),
        .article = query.id<ArticleId>(1),
        .annotation = query.id<AnnotationId>(2),
        .source = query.id<SourceId>(3),
        .entity = query.id<EntityId>(4),
        .coder = query.id<CoderId>(5),
        .round = query.id<RoundId>(6),
        .value = query.text(7),
        .names = query.id<EntityId>(8),
        .basis = valueBasis(query.text(9)),
        .note = query.text(10),
        .updated = query.integer(11)};
}

void Rows::write(const VariableValue &value)
{
    const auto keyOrNone = [this](auto id) {
        return id.isNull() ? std::nullopt : std::optional<qint64>(rowOf(id));
    };
    Query(
        m_database,
        u"INSERT INTO value (uuid, variable, article, annotation, source, entity, coder, round, value, "
        u"names, "
        u"basis, note, updated) "
        "VALUES (?, ?, (SELECT id FROM article WHERE uuid = ?), ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, "
        "CAST(? AS TEXT), ?) "
        "ON CONFLICT (uuid) DO UPDATE SET variable = excluded.variable, article = excluded.article, "
        "annotation = excluded.annotation, source = excluded.source, entity = excluded.entity, "
        "coder = excluded.coder, round = excluded.round, value = excluded.value, names = excluded.names, "
        "basis = excluded.basis, note = excluded.note, updated = excluded.updated, removed = 0"_s)
        .bind(value.id)
        .bind(rowOf(value.variable))
        .bind(value.article)
        .bind(rowOf(value.annotation))
        .bind(rowOf(value.source))
        .bind(rowOf(value.entity))
        .bind(keyOrNone(value.coder))
        .bind(keyOrNone(value.round))
        .bind(utf8(value.value))
        .bind(rowOf(value.names))
        .bind(word(value.basis))
        .bind(utf8(value.note))
        .bind(value.updated)
        .run();
}

void Rows::erase(ValueId id)
{
    Query(m_database, u"UPDATE value SET removed = 1 WHERE uuid = ? AND batch IS NOT NULL"_s).bind(id).run();
    Query(m_database, u"DELETE FROM value WHERE uuid = ? AND batch IS NULL"_s).bind(id).run();
}

} // namespace model::storage
