// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/random_coding.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::RandomCoding;

namespace {

/// Every way of limiting a read: nobody's limit, each coder, both, a stranger.
QList<Visible> limits(const RandomCoding &coding)
{
    return {
        {},
        {{coding.coders.at(0)}, {}},
        {{coding.coders.at(1)}, {}},
        {coding.coders, {}},
        {{CoderId::make()}, {}},
        {{coding.coders.at(0), CoderId::make()}, {}},
        {{}, {RoundId::make()}}};
}

bool sees(const Visible &visible, const Annotation &annotation)
{
    return (visible.coders.isEmpty() || visible.coders.contains(annotation.coder))
        && (visible.rounds.isEmpty() || visible.rounds.contains(annotation.round));
}

} // namespace

TEST_CASE("a limited read shows exactly what may be seen, and its counts agree with it", "[visible][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 4; ++i) {
        RandomCoding coding(random);
        for (const Visible &visible : limits(coding)) {
            QHash<TagId, qint64> perTag;
            const storage::Snapshot snapshot = coding.project.store().snapshot(visible);
            REQUIRE(snapshot.articles.size() == coding.articles.size());
            for (const ArticleSummary &summary : snapshot.articles) {
                const ArticlePage all = coding.project.page(summary.article.id);
                const ArticlePage page = coding.project.store().readPage(summary.article.id, visible);
                QSet<AnnotationId> allowed;
                for (const Annotation &annotation : all.annotations) {
                    if (sees(visible, annotation)) {
                        allowed.insert(annotation.id);
                        ++perTag[annotation.tag];
                    }
                }
                QSet<AnnotationId> shown;
                for (const Annotation &annotation : page.annotations) {
                    shown.insert(annotation.id);
                    REQUIRE(annotation == *all.annotations.find(annotation.id));
                }
                REQUIRE(shown == allowed);
                REQUIRE(summary.annotations == static_cast<int>(allowed.size()));
            }
            REQUIRE(coding.project.store().counts(visible) == perTag);
        }
    }
}

TEST_CASE(
    "an entity that only others use here is kept out of sight but not taken for unused", "[visible][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    RandomCoding coding(random);
    for (const Article &article : coding.articles) {
        const ArticlePage all = coding.project.page(article.id);
        for (const CoderId &coder : coding.coders) {
            const ArticlePage page = coding.page(article.id, coder);
            for (const Entity &entity : page.entities) {
                REQUIRE(page.uses(entity.id));
                // Used beyond this page: by the other coder here, or in another article.
                bool elsewhere = false;
                for (const Annotation &annotation : all.annotations) {
                    elsewhere = elsewhere || (annotation.entity == entity.id && annotation.coder != coder);
                }
                for (const Source &source : all.sources) {
                    elsewhere = elsewhere || (source.entity == entity.id && source.coder != coder);
                }
                for (const Article &other : coding.articles) {
                    elsewhere = elsewhere
                        || (other.id != article.id && coding.project.page(other.id).uses(entity.id));
                }
                CAPTURE(entity.name);
                REQUIRE(page.sharedEntities.contains(entity.id) == elsewhere);
            }
        }
    }
}
