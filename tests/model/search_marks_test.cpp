// SPDX-License-Identifier: GPL-3.0-or-later
// A search within, outside of and without mentions of a name, claims, and the claims of a source.
#include "model/project/edits.h"
#include "model/project/edits_entity.h"
#include "model/search/search.h"
#include "model/storage/search_rows.h"
#include "tests/support/newsroom.h"
#include "tests/support/random_coding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace model;
using search::Condition;
using search::Hit;
using search::Request;
using tests::ProjectFile;
using Of = Condition::Of;
using Where = Condition::Where;

namespace {

QList<Hit> find(ProjectFile &file, const Request &request, const Visible &visible = {})
{
    search::Search search(request, visible);
    QList<Hit> found;
    while (search.step(file.store())) {
        found += search.takeHits();
    }
    return found + search.takeHits();
}

/// Two articles in which a harbour is spoken of, in the first by two people and an unnamed one.
struct Harbour
{
    Harbour()
        : one(file.add(
            u"One"_s, u"Ana Quispe: “The port waits.” Quispe left the port.\nA clerk: “The port sleeps.”"_s))
        , two(file.add(u"Two"_s, u"Ana Quispe saw the port. Rosa Paz: “The port waits.”"_s))
    {
        tag(one, u"Ana Quispe", u"person");
        tag(one, u"Quispe left", u"person"); // and its words are a hit of their own
        tag(two, u"Ana Quispe", u"person");
        tag(two, u"Rosa Paz", u"person");
        ana = entity(one, u"Ana Quispe");
        move(one, u"Quispe left", ana);
        move(two, u"Ana Quispe", ana);
        say(one, u"“The port waits.”", u"Ana Quispe");
        say(two, u"“The port waits.”", u"Rosa Paz");
        tag(one, u"“The port sleeps.”", u"claim");
        const ArticlePage page = file.page(one.id);
        perform(edits::linkLabel(page, tests::find(page, u"“The port sleeps.”").id, u"a clerk"_s, {}, by()));
    }

    edits::By by() { return {file.coder(), file.round(), 1}; }
    void perform(const Edit &edit)
    {
        REQUIRE_FALSE(edit.change.isEmpty());
        file.store().perform(edit);
    }
    void tag(const Article &article, QStringView words, QStringView tag)
    {
        file.tagWords(article.id, words, tag);
    }
    EntityId entity(const Article &article, QStringView words)
    {
        return tests::find(file.page(article.id), words).entity;
    }
    void move(const Article &article, QStringView words, EntityId into)
    {
        const ArticlePage page = file.page(article.id);
        if (tests::find(page, words).entity != into) {
            perform(edits::moveMentions(page, {tests::find(page, words).id}, into, by()));
        }
    }
    void say(const Article &article, QStringView claim, QStringView who)
    {
        tag(article, claim, u"claim");
        const ArticlePage page = file.page(article.id);
        perform(
            edits::linkSource(page, tests::find(page, claim).id, tests::find(page, who).id, {}, {}, by()));
    }
    /// "One 17" for each hit: the article and where it begins.
    QStringList places(const QString &words, const QList<Condition> &conditions)
    {
        QStringList places;
        for (const Hit &hit : find(file, {.text = words, .conditions = conditions})) {
            places.append((hit.article == one.id ? u"One %1"_s : u"Two %1"_s).arg(hit.codePoints.start));
        }
        return places;
    }

    ProjectFile file;
    Article one;
    Article two;
    EntityId ana;
};

} // namespace

TEST_CASE("hits within, outside and without the mentions of a name, whatever its words are", "[search]")
{
    Harbour at;
    const Condition within{.of = Of::Entity, .entity = at.ana};
    const Condition outside{.where = Where::Outside, .of = Of::Entity, .entity = at.ana};
    CHECK(at.places(u"quispe"_s, {}) == QStringList{u"One 4"_s, u"One 30"_s, u"Two 4"_s});
    CHECK(at.places(u"quispe"_s, {within}) == QStringList{u"One 4"_s, u"One 30"_s, u"Two 4"_s});
    CHECK(at.places(u"left"_s, {within}) == QStringList{u"One 37"_s});
    CHECK(at.places(u"left"_s, {outside}).isEmpty());
    CHECK(at.places(u"port"_s, {within}).isEmpty());
    CHECK(at.places(u"port"_s, {outside}).size() == 5);
    const EntityId rosa = at.entity(at.two, u"Rosa Paz");
    CHECK(
        at.places(u"port"_s, {{.where = Where::ArticlesWithout, .of = Of::Entity, .entity = rosa}})
        == QStringList{u"One 17"_s, u"One 46"_s, u"One 66"_s});
    // Nobody of this project.
    const Condition nobody{.of = Of::Entity, .entity = EntityId::make()};
    CHECK(at.places(u"port"_s, {nobody}).isEmpty());
}

TEST_CASE("hits within claims, and within those of one source, named or not", "[search]")
{
    Harbour at;
    CHECK(at.places(u"port"_s, {{.of = Of::Claims}}) == QStringList{u"One 17"_s, u"One 66"_s, u"Two 40"_s});
    CHECK(
        at.places(u"port"_s, {{.where = Where::Outside, .of = Of::Claims}})
        == QStringList{u"One 46"_s, u"Two 19"_s});
    CHECK(at.places(u"port"_s, {{.of = Of::ClaimsOf, .entity = at.ana}}) == QStringList{u"One 17"_s});
    CHECK(at.places(u"port"_s, {{.of = Of::ClaimsOf, .label = u"a clerk"_s}}) == QStringList{u"One 66"_s});
    CHECK(at.places(u"port"_s, {{.of = Of::ClaimsOf, .label = u"the clerk"_s}}).isEmpty());
    CHECK(
        at.places(u"quispe"_s, {{.where = Where::ArticlesWithout, .of = Of::ClaimsOf, .entity = at.ana}})
        == QStringList{u"Two 4"_s}); // mentioned, and does not speak
    storage::SearchRows rows(at.file.store().database());
    CHECK(rows.hasUnnamedSource(u"a clerk"_s));
    CHECK_FALSE(rows.hasUnnamedSource(u"Ana Quispe"_s));
    CHECK_FALSE(rows.hasUnnamedSource(u"A clerk"_s));
}

TEST_CASE("several conditions hold together", "[search]")
{
    Harbour at;
    const Condition claims{.of = Of::Claims};
    const Condition notHers{.where = Where::Outside, .of = Of::ClaimsOf, .entity = at.ana};
    CHECK(at.places(u"port"_s, {claims, notHers}) == QStringList{u"One 66"_s, u"Two 40"_s});
    const EntityId rosa = at.entity(at.two, u"Rosa Paz");
    const Condition withoutRosa{.where = Where::ArticlesWithout, .of = Of::Entity, .entity = rosa};
    CHECK(at.places(u"port"_s, {claims, notHers, withoutRosa}) == QStringList{u"One 66"_s});
    CHECK(at.places(u"port"_s, {claims, {.of = Of::Entity, .entity = rosa}}).isEmpty());
}

TEST_CASE("a link or a claim that is taken away counts no more", "[search]")
{
    Harbour at;
    const ArticlePage page = at.file.page(at.one.id);
    const AnnotationId claim = tests::find(page, u"“The port waits.”").id;
    const Request hers{.text = u"port"_s, .conditions = {{.of = Of::ClaimsOf, .entity = at.ana}}};
    at.perform(edits::changeTag(page, claim, at.file.tag(u"place"), at.by()));
    CHECK(find(at.file, hers).isEmpty()); // its link waits, hidden
    at.perform(edits::changeTag(at.file.page(at.one.id), claim, at.file.tag(u"claim"), at.by()));
    CHECK(find(at.file, hers).size() == 1);
    const ArticlePage linked = at.file.page(at.one.id);
    at.perform(edits::unlink(linked, linked.relationsOf(claim).first().id, at.by()));
    CHECK(find(at.file, hers).isEmpty());
}

namespace {

/// Whether an annotation is one that the condition means, by what its page shows.
bool isMeant(
    const ArticlePage &page, const Annotation &annotation, const Condition &condition,
    const Codebook &codebook)
{
    const Tag *tag = codebook.find(annotation.tag);
    const bool isClaim = tag && tag->role == Tag::Role::Claim;
    switch (condition.of) {
    case Of::Tag:
        return annotation.tag == condition.tag || codebook.isBelow(annotation.tag, condition.tag);
    case Of::Claims:
        return isClaim;
    case Of::Entity:
        return annotation.entity == condition.entity;
    case Of::ClaimsOf:
        break;
    }
    const QList<Relation> relations = page.relationsOf(annotation.id);
    return isClaim && std::any_of(relations.cbegin(), relations.cend(), [&](const Relation &relation) {
               const Source source = page.sources.value(relation.source);
               return condition.entity.isNull()
                   ? !source.id.isNull() && source.entity.isNull() && source.label == condition.label
                   : source.entity == condition.entity;
           });
}

bool holds(const ArticlePage &page, const Hit &hit, const Condition &condition, const Codebook &codebook)
{
    bool isWithin = false;
    bool isTouched = false;
    bool isThere = false;
    for (const Annotation &annotation : page.annotations) {
        if (!isMeant(page, annotation, condition, codebook)) {
            continue;
        }
        isThere = true;
        for (const TextRange &piece : annotation.segments) {
            isWithin = isWithin || piece.covers(hit.range);
            isTouched = isTouched || piece.overlaps(hit.range);
        }
    }
    return condition.where == Where::Within ? isWithin
        : condition.where == Where::Outside ? !isTouched
                                            : !isThere;
}

} // namespace

TEST_CASE("what a search keeps is what the pages of all articles say", "[search]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int run = 0; run < 3; ++run) {
        tests::RandomCoding coding(random);
        const Codebook codebook = coding.project.store().codebook();
        QHash<ArticleId, ArticlePage> pages;
        QList<EntityId> entities{EntityId::make()};
        QStringList labels{u"nobody"_s};
        const Visible visible = random.below(2) == 0 ? Visible() : Visible{{coding.coders.first()}, {}};
        for (const Article &article : coding.articles) {
            const ArticlePage page = coding.project.store().readPage(article.id, visible);
            entities += page.entities.keys();
            for (const Source &source : page.sources) {
                labels += source.label.isEmpty() ? QStringList() : QStringList(source.label);
            }
            pages.insert(article.id, page);
        }
        const Request all{.text = u"\\w+"_s, .by = search::By::Expression};
        const QList<Hit> hits = find(coding.project, all, visible);
        REQUIRE(hits.size() > 20);
        for (int i = 0; i < 60; ++i) {
            QList<Condition> conditions;
            for (int j = random.below(3); j >= 0; --j) {
                Condition condition;
                condition.where = static_cast<Where>(random.below(3));
                condition.of = static_cast<Of>(random.below(4));
                condition.tag = codebook.tags[random.below(codebook.tags.size())].id;
                const bool isUnnamed = condition.of == Of::ClaimsOf && random.below(3) == 0;
                condition.entity = isUnnamed ? EntityId() : entities[random.below(entities.size())];
                condition.label = labels[random.below(labels.size())];
                conditions.append(condition);
            }
            Request some = all;
            some.conditions = conditions;
            QList<Hit> expected;
            std::copy_if(hits.cbegin(), hits.cend(), std::back_inserter(expected), [&](const Hit &hit) {
                return std::all_of(conditions.cbegin(), conditions.cend(), [&](const Condition &condition) {
                    return holds(pages[hit.article], hit, condition, codebook);
                });
            });
            CAPTURE(run, i);
            REQUIRE(find(coding.project, some, visible) == expected);
        }
    }
}
