// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/value_json.h"

#include "model/message.h"
#include "model/storage/enum_words.h"
#include "model/storage/json_fields.h"

namespace model::storage {

using namespace Qt::StringLiterals;

Error unreadableLine(const QString &detail)
{
    return Error(
        Message::tr(
            "A line of the project's history cannot be read, so this step cannot be undone or redone. Run "
            "tagline check on the project."),
        detail);
}

QJsonObject toJson(const Coder &coder, const TextsAt & /*texts*/)
{
    return JsonWriter()
        .text("name"_L1, coder.name)
        .text("initials"_L1, coder.initials)
        .text("color"_L1, coder.color)
        .text("kind"_L1, word(coder.kind))
        .object();
}

void fromJson(const QJsonObject &object, Coder &coder, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    coder.name = from.text("name"_L1);
    coder.initials = from.text("initials"_L1);
    coder.color = from.text("color"_L1);
    coder.kind = coderKind(from.text("kind"_L1));
}

QJsonObject toJson(const Round &round, const TextsAt & /*texts*/)
{
    return JsonWriter()
        .text("name"_L1, round.name)
        .text("kind"_L1, word(round.kind))
        .number("position"_L1, round.position)
        .object();
}

void fromJson(const QJsonObject &object, Round &round, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    round.name = from.text("name"_L1);
    round.kind = roundKind(from.text("kind"_L1));
    round.position = static_cast<int>(from.number("position"_L1));
}

QJsonObject toJson(const Tag &tag, const TextsAt & /*texts*/)
{
    return JsonWriter()
        .id("parent"_L1, tag.parent)
        .text("name"_L1, tag.name)
        .text("label"_L1, tag.label)
        .text("role"_L1, word(tag.role))
        .text("color"_L1, tag.color)
        .text("shortcut"_L1, tag.shortcut)
        .text("definition"_L1, tag.definition)
        .text("include"_L1, tag.include)
        .text("exclude"_L1, tag.exclude)
        .text("example"_L1, tag.example)
        .number("position"_L1, tag.position)
        .number("retired"_L1, tag.retired ? 1 : 0)
        .object();
}

void fromJson(const QJsonObject &object, Tag &tag, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    tag.parent = from.id<TagId>("parent"_L1);
    tag.name = from.text("name"_L1);
    tag.label = from.text("label"_L1);
    tag.role = tagRole(from.text("role"_L1));
    tag.color = from.text("color"_L1);
    tag.shortcut = from.text("shortcut"_L1);
    tag.definition = from.text("definition"_L1);
    tag.include = from.text("include"_L1);
    tag.exclude = from.text("exclude"_L1);
    tag.example = from.text("example"_L1);
    tag.position = static_cast<int>(from.number("position"_L1));
    tag.retired = from.number("retired"_L1) != 0;
}

QJsonObject toJson(const Article &article, const TextsAt & /*texts*/)
{
    return JsonWriter()
        .text("title"_L1, article.title)
        .text("outlet"_L1, article.outlet)
        .text("byline"_L1, article.byline)
        .text("published"_L1, article.published)
        .text("url"_L1, article.url)
        .text("language"_L1, article.language)
        .text("note"_L1, article.note)
        .text("file_name"_L1, article.fileName)
        .text("encoding"_L1, article.encoding)
        .text("text_sha256"_L1, article.textSha256)
        .number("characters"_L1, article.characters)
        .number("words"_L1, article.words)
        .number("added"_L1, article.added)
        .object();
}

void fromJson(const QJsonObject &object, Article &article, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    article.title = from.text("title"_L1);
    article.outlet = from.text("outlet"_L1);
    article.byline = from.text("byline"_L1);
    article.published = from.text("published"_L1);
    article.url = from.text("url"_L1);
    article.language = from.text("language"_L1);
    article.note = from.text("note"_L1);
    article.fileName = from.text("file_name"_L1);
    article.encoding = from.text("encoding"_L1);
    article.textSha256 = from.text("text_sha256"_L1);
    article.characters = from.number("characters"_L1);
    article.words = from.number("words"_L1);
    article.added = from.number("added"_L1);
}

QJsonObject toJson(const Entity &entity, const TextsAt & /*texts*/)
{
    JsonWriter writer;
    writer.id("tag"_L1, entity.tag)
        .text("name"_L1, entity.name)
        .text("wikidata"_L1, entity.wikidata)
        .text("description"_L1, entity.description)
        .text("note"_L1, entity.note);
    if (!entity.aliases.isEmpty()) {
        writer.value("aliases"_L1, QJsonArray::fromStringList(entity.aliases));
    }
    return writer.object();
}

void fromJson(const QJsonObject &object, Entity &entity, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    entity.tag = from.id<TagId>("tag"_L1);
    entity.name = from.text("name"_L1);
    entity.wikidata = from.text("wikidata"_L1);
    entity.description = from.text("description"_L1);
    entity.note = from.text("note"_L1);
    const QJsonArray aliases = from.value("aliases"_L1).toArray();
    for (const auto &alias : aliases) {
        entity.aliases.append(alias.toString());
    }
}

QJsonObject toJson(const Annotation &annotation, const TextsAt &texts)
{
    QJsonArray pieces;
    for (const TextRange &piece : texts.written(annotation.article, annotation.segments)) {
        pieces.append(rangeJson(piece));
    }
    JsonWriter writer;
    writer.id("article"_L1, annotation.article)
        .id("tag"_L1, annotation.tag)
        .id("coder"_L1, annotation.coder)
        .id("round"_L1, annotation.round)
        .id("entity"_L1, annotation.entity)
        .value("segments"_L1, pieces)
        .text("note"_L1, annotation.note)
        .number("created"_L1, annotation.created);
    // Most are never changed, and each is here for good.
    if (annotation.updated != annotation.created) {
        writer.number("updated"_L1, annotation.updated);
    }
    return writer.object();
}

void fromJson(const QJsonObject &object, Annotation &annotation, const TextsAt &texts)
{
    const JsonReader from(object);
    annotation.article = from.id<ArticleId>("article"_L1);
    annotation.tag = from.id<TagId>("tag"_L1);
    annotation.coder = from.id<CoderId>("coder"_L1);
    annotation.round = from.id<RoundId>("round"_L1);
    annotation.entity = from.id<EntityId>("entity"_L1);
    annotation.note = from.text("note"_L1);
    annotation.created = from.number("created"_L1);
    annotation.updated =
        from.value("updated"_L1).isUndefined() ? annotation.created : from.number("updated"_L1);
    const QJsonArray pieces = from.value("segments"_L1).toArray();
    Segments points;
    for (const auto &piece : pieces) {
        points.add(rangeIn(piece));
    }
    annotation.segments = texts.read(annotation.article, points);
}

QJsonObject toJson(const Source &source, const TextsAt & /*texts*/)
{
    return JsonWriter()
        .id("article"_L1, source.article)
        .id("coder"_L1, source.coder)
        .id("round"_L1, source.round)
        .id("entity"_L1, source.entity)
        .text("label"_L1, source.label)
        .text("note"_L1, source.note)
        .object();
}

void fromJson(const QJsonObject &object, Source &source, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    source.article = from.id<ArticleId>("article"_L1);
    source.coder = from.id<CoderId>("coder"_L1);
    source.round = from.id<RoundId>("round"_L1);
    source.entity = from.id<EntityId>("entity"_L1);
    source.label = from.text("label"_L1);
    source.note = from.text("note"_L1);
}

QJsonObject toJson(const Relation &relation, const TextsAt &texts)
{
    JsonWriter writer;
    writer.text("kind"_L1, word(relation.kind))
        .id("article"_L1, relation.article)
        .id("from_annotation"_L1, relation.claim)
        .id("source"_L1, relation.source)
        .id("to_annotation"_L1, relation.mention)
        .id("coder"_L1, relation.coder)
        .id("round"_L1, relation.round)
        .text("cue"_L1, relation.cue)
        .number("created"_L1, relation.created);
    if (relation.cueRange) {
        writer.value("cue_range"_L1, rangeJson(texts.written(relation.article, *relation.cueRange)));
    }
    return writer.object();
}

void fromJson(const QJsonObject &object, Relation &relation, const TextsAt &texts)
{
    const JsonReader from(object);
    relation.article = from.id<ArticleId>("article"_L1);
    relation.claim = from.id<AnnotationId>("from_annotation"_L1);
    relation.source = from.id<SourceId>("source"_L1);
    relation.mention = from.id<AnnotationId>("to_annotation"_L1);
    relation.coder = from.id<CoderId>("coder"_L1);
    relation.round = from.id<RoundId>("round"_L1);
    relation.cue = from.text("cue"_L1);
    relation.created = from.number("created"_L1);
    const QJsonValue cue = from.value("cue_range"_L1);
    if (cue.isArray()) {
        const TextRange read = texts.read(relation.article, rangeIn(cue));
        relation.cueRange = read.isEmpty() ? std::nullopt : std::optional(read);
    }
}

// Both articles are named, so that each takes what tells of it along when it is erased for good.
QJsonObject toJson(const SameClaim &link, const TextsAt & /*texts*/)
{
    return JsonWriter()
        .text("kind"_L1, u"same"_s)
        .id("article"_L1, link.article)
        .id("from_annotation"_L1, link.claim)
        .id("to_article"_L1, link.otherArticle)
        .id("to_annotation"_L1, link.other)
        .id("coder"_L1, link.coder)
        .id("round"_L1, link.round)
        .number("created"_L1, link.created)
        .object();
}

void fromJson(const QJsonObject &object, SameClaim &link, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    link.article = from.id<ArticleId>("article"_L1);
    link.claim = from.id<AnnotationId>("from_annotation"_L1);
    link.otherArticle = from.id<ArticleId>("to_article"_L1);
    link.other = from.id<AnnotationId>("to_annotation"_L1);
    link.coder = from.id<CoderId>("coder"_L1);
    link.round = from.id<RoundId>("round"_L1);
    link.created = from.number("created"_L1);
}

QJsonObject toJson(const Coding &coding, const TextsAt & /*texts*/)
{
    return JsonWriter()
        .id("article"_L1, coding.article)
        .id("coder"_L1, coding.coder)
        .id("round"_L1, coding.round)
        .text("status"_L1, word(coding.status))
        .text("reason"_L1, coding.reason)
        .number("updated"_L1, coding.updated)
        .object();
}

void fromJson(const QJsonObject &object, Coding &coding, const TextsAt & /*texts*/)
{
    const JsonReader from(object);
    coding.article = from.id<ArticleId>("article"_L1);
    coding.coder = from.id<CoderId>("coder"_L1);
    coding.round = from.id<RoundId>("round"_L1);
    coding.status = codingStatus(from.text("status"_L1));
    coding.reason = from.text("reason"_L1);
    coding.updated = from.number("updated"_L1);
}

} // namespace model::storage
