// SPDX-License-Identifier: GPL-3.0-or-later
// Variables, what is answered to them, and what was turned down, as the history keeps them.
#include "model/storage/enum_words.h"
#include "model/storage/json_fields.h"
#include "model/storage/value_json.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

QJsonObject optionJson(const VariableOption &option)
{
    return JsonWriter()
        .id("id"_L1, option.id)
        .text("value"_L1, option.value)
        .text("label"_L1, option.label)
        .number("missing"_L1, option.missing ? 1 : 0)
        .number("retired"_L1, option.retired ? 1 : 0)
        .object();
}

VariableOption optionIn(const QJsonObject &object)
{
    const JsonReader from(object);
    return {
        from.id<OptionId>("id"_L1), from.text("value"_L1), from.text("label"_L1),
        from.number("missing"_L1) != 0, from.number("retired"_L1) != 0};
}

} // namespace

QJsonObject toJson(const Variable &variable, const TextsAt & /*texts*/)
{
    JsonWriter writer;
    writer.text("name"_L1, variable.name)
        .text("label"_L1, variable.label)
        .text("subject"_L1, word(variable.subject))
        .id("tag"_L1, variable.tag)
        .text("level"_L1, word(variable.level))
        .text("definition"_L1, variable.definition)
        .number("position"_L1, variable.position)
        .number("retired"_L1, variable.retired ? 1 : 0);
    QJsonArray options;
    for (const VariableOption &option : variable.options) {
        options.append(optionJson(option));
    }
    if (!options.isEmpty()) {
        writer.value("options"_L1, options);
    }
    return writer.object();
}

void fromJson(const QJsonObject &object, Variable &variable, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    variable.name = from.text("name"_L1);
    variable.label = from.text("label"_L1);
    variable.subject = variableSubject(from.text("subject"_L1));
    variable.tag = from.id<TagId>("tag"_L1);
    variable.level = variableLevel(from.text("level"_L1));
    variable.definition = from.text("definition"_L1);
    variable.position = static_cast<int>(from.number("position"_L1));
    variable.retired = from.number("retired"_L1) != 0;
    const QJsonArray options = from.value("options"_L1).toArray();
    for (const auto &option : options) {
        variable.options.append(optionIn(option.toObject()));
    }
}

QJsonObject toJson(const VariableValue &value, const TextsAt & /*texts*/)
{
    return JsonWriter()
        .id("variable"_L1, value.variable)
        .id("article"_L1, value.article)
        .id("annotation"_L1, value.annotation)
        .id("source"_L1, value.source)
        .id("entity"_L1, value.entity)
        .id("coder"_L1, value.coder)
        .id("round"_L1, value.round)
        .text("value"_L1, value.value)
        .id("names"_L1, value.names)
        .text("basis"_L1, word(value.basis))
        .text("note"_L1, value.note)
        .number("updated"_L1, value.updated)
        .object();
}

void fromJson(const QJsonObject &object, VariableValue &value, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    value.variable = from.id<VariableId>("variable"_L1);
    value.article = from.id<ArticleId>("article"_L1);
    value.annotation = from.id<AnnotationId>("annotation"_L1);
    value.source = from.id<SourceId>("source"_L1);
    value.entity = from.id<EntityId>("entity"_L1);
    value.coder = from.id<CoderId>("coder"_L1);
    value.round = from.id<RoundId>("round"_L1);
    value.value = from.text("value"_L1);
    value.names = from.id<EntityId>("names"_L1);
    value.basis = valueBasis(from.text("basis"_L1));
    value.note = from.text("note"_L1);
    value.updated = from.number("updated"_L1);
}

QJsonObject toJson(const Dismissal &dismissal, const TextsAt &texts)
{
    JsonWriter writer;
    writer.text("kind"_L1, word(dismissal.kind))
        .id("article"_L1, dismissal.article)
        .id("entity"_L1, dismissal.entity)
        .id("other"_L1, dismissal.other)
        .id("coder"_L1, dismissal.coder);
    if (!dismissal.article.isNull()) {
        writer.value("range"_L1, rangeJson(texts.written(dismissal.article, dismissal.range)));
    }
    return writer.object();
}

void fromJson(const QJsonObject &object, Dismissal &dismissal, const TextsAt &texts)
{
    const JsonReader from(object);
    dismissal.kind = dismissalKind(from.text("kind"_L1));
    dismissal.article = from.id<ArticleId>("article"_L1);
    dismissal.entity = from.id<EntityId>("entity"_L1);
    dismissal.other = from.id<EntityId>("other"_L1);
    dismissal.coder = from.id<CoderId>("coder"_L1);
    const QJsonValue range = from.value("range"_L1);
    if (range.isArray()) {
        dismissal.range = texts.read(dismissal.article, rangeIn(range));
    }
}

} // namespace model::storage
