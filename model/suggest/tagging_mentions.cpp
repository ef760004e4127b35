// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/tagging_mentions.h"

#include "model/project/composer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

bool isTagged(const ArticlePage &page, const Mention &mention, const edits::By &by)
{
    const auto others = page.annotations.overlapping(mention.range);
    return std::any_of(others.begin(), others.end(), [&](const Annotation *other) {
        return other->tag == mention.tag && other->coder == by.coder && other->round == by.round
            && other->segments.overlaps(mention.range);
    });
}

bool isOf(const Dismissal &dismissal, const Mention &mention, const edits::By &by)
{
    return dismissal.kind == Dismissal::Kind::Mention && dismissal.coder == by.coder
        && dismissal.entity == mention.entity && dismissal.range.overlaps(mention.range);
}

} // namespace

bool isTurnedDown(const ArticlePage &page, const Mention &mention, const edits::By &by)
{
    return std::any_of(page.dismissals.cbegin(), page.dismissals.cend(), [&](const Dismissal &dismissal) {
        return isOf(dismissal, mention, by);
    });
}

Edit tagMentions(const ArticlePage &page, const QList<Mention> &mentions, const edits::By &by)
{
    edits::Composer composer(page, u"tag mentions"_s, by);
    qsizetype done = 0;
    for (const Mention &mention : mentions) {
        const TextRange range = mention.range;
        const bool fits = range.start >= done && !range.isEmpty() && range.end <= page.text.size();
        if (!fits || isTagged(page, mention, by)) {
            continue;
        }
        done = range.end;
        composer.add(taggedAs(page.article.id, mention, by));
        for (const Dismissal &dismissal : page.dismissals) {
            if (isOf(dismissal, mention, by)) {
                composer.remove(dismissal);
            }
        }
    }
    return composer.done();
}

Annotation taggedAs(ArticleId article, const Mention &mention, const edits::By &by)
{
    return {
        .id = AnnotationId::make(),
        .article = article,
        .tag = mention.tag,
        .coder = by.coder,
        .round = by.round,
        .entity = mention.entity,
        .segments = {mention.range},
        .note = {},
        .created = by.at,
        .updated = by.at};
}

} // namespace model::suggest
