// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_values.h"

#include "model/text/snapping.h"

namespace tests {

using namespace model;

RandomValues::RandomValues(Random &random, ArticleId article, QString text)
    : m_random(random)
    , m_article(article)
    , m_text(std::move(text))
{
}

QString RandomValues::text()
{
    return m_random.textOf(
        {u"Ana ", u"“We wait”", u"\"", u"\\", u"\n", u"\t", u"\ufeff", u"😀", u"e\u0301", u"رُقيّة",
         u"{\"a\":1}", u"'", u"\u2028", u"\u00a0", u"</b>"},
        m_random.below(5));
}

qint64 RandomValues::time()
{
    // Beyond 2^53 a number that passes through a double loses its last digits.
    return m_random.below(2) == 0 ? 1'700'000'000'000 + m_random.below(1'000'000)
                                  : (qint64{1} << 53) + 1 + 2 * m_random.below(1000);
}

TextRange RandomValues::range()
{
    const qsizetype start = m_random.below(m_text.size() - 1);
    return text::snappedToGraphemes(m_text, {start, start + 1 + m_random.below(9)});
}

Segments RandomValues::segments()
{
    Segments pieces{range()};
    while (m_random.below(2) == 0) {
        pieces.add(range());
    }
    return pieces;
}

Coder RandomValues::coder()
{
    return {CoderId::make(), text(), text(), text(), kindOf<Coder::Kind>(3)};
}

Round RandomValues::round()
{
    return {RoundId::make(), text(), kindOf<Round::Kind>(5), m_random.below(100)};
}

Tag RandomValues::tag()
{
    Tag tag;
    tag.id = TagId::make();
    tag.parent = maybe<TagSubject>();
    tag.name = text();
    tag.label = text();
    tag.role = kindOf<Tag::Role>(3);
    tag.color = text();
    tag.shortcut = text();
    tag.definition = text();
    tag.include = text();
    tag.exclude = text();
    tag.example = text();
    tag.position = m_random.below(100);
    tag.retired = m_random.below(2) == 0;
    return tag;
}

Article RandomValues::article()
{
    Article article;
    article.id = m_article;
    article.title = text();
    article.outlet = text();
    article.byline = text();
    article.published = text();
    article.url = text();
    article.language = text();
    article.note = text();
    article.fileName = text();
    article.encoding = text();
    article.textSha256 = text();
    article.characters = m_random.below(10'000'000);
    article.words = m_random.below(1'000'000);
    article.added = time();
    return article;
}

Entity RandomValues::entity()
{
    Entity entity;
    entity.id = EntityId::make();
    entity.tag = TagId::make();
    entity.name = text();
    while (m_random.below(2) == 0) {
        entity.aliases.append(text());
    }
    entity.wikidata = text();
    entity.description = text();
    entity.note = text();
    return entity;
}

Annotation RandomValues::annotation()
{
    Annotation annotation;
    annotation.id = AnnotationId::make();
    annotation.article = m_article;
    annotation.tag = TagId::make();
    annotation.coder = CoderId::make();
    annotation.round = RoundId::make();
    annotation.entity = maybe<EntitySubject>();
    annotation.segments = segments();
    annotation.note = text();
    annotation.created = time();
    annotation.updated = time();
    return annotation;
}

Source RandomValues::source()
{
    return {SourceId::make(),       m_article, CoderId::make(), RoundId::make(),
            maybe<EntitySubject>(), text(),    text()};
}

SameClaim RandomValues::sameClaim()
{
    return {SameClaimId::make(), AnnotationId::make(), m_article,       AnnotationId::make(),
            ArticleId::make(),   CoderId::make(),      RoundId::make(), time()};
}

Relation RandomValues::relation()
{
    Relation relation;
    relation.id = RelationId::make();
    relation.article = m_article;
    relation.claim = AnnotationId::make();
    relation.source = maybe<SourceSubject>();
    relation.mention = maybe<AnnotationSubject>();
    relation.coder = CoderId::make();
    relation.round = RoundId::make();
    relation.cue = text();
    if (m_random.below(2) == 0) {
        relation.cueRange = range();
    }
    relation.created = time();
    return relation;
}

Coding RandomValues::coding()
{
    return {
        .id = CodingId::make(),
        .article = m_article,
        .coder = CoderId::make(),
        .round = RoundId::make(),
        .status = kindOf<Coding::Status>(2),
        .reason = text(),
        .updated = time()};
}

Variable RandomValues::variable()
{
    Variable variable;
    variable.id = VariableId::make();
    variable.name = text();
    variable.label = text();
    variable.subject = kindOf<Variable::Subject>(5);
    variable.tag = maybe<TagSubject>();
    variable.level = kindOf<Variable::Level>(8);
    variable.definition = text();
    variable.position = m_random.below(100);
    variable.retired = m_random.below(2) == 0;
    while (m_random.below(3) != 0) {
        variable.options.append(
            {OptionId::make(), text(), text(), m_random.below(2) == 0, m_random.below(2) == 0});
    }
    return variable;
}

VariableValue RandomValues::value()
{
    return {
        .id = ValueId::make(),
        .variable = VariableId::make(),
        .article = m_article,
        .annotation = maybe<AnnotationSubject>(),
        .source = maybe<SourceSubject>(),
        .entity = maybe<EntitySubject>(),
        .coder = maybe<CoderSubject>(),
        .round = maybe<RoundSubject>(),
        .value = text(),
        .names = maybe<EntitySubject>(),
        .basis = kindOf<VariableValue::Basis>(5),
        .note = text(),
        .updated = time()};
}

Dismissal RandomValues::dismissal()
{
    return {
        .id = DismissalId::make(),
        .kind = kindOf<Dismissal::Kind>(3),
        .article = m_article,
        .range = range(),
        .entity = maybe<EntitySubject>(),
        .other = maybe<EntitySubject>(),
        .coder = CoderId::make()};
}

} // namespace tests
