// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/article_page.h"

#include "model/text/name_form.h"

#include <algorithm>
#include <utility>

namespace model {

namespace {

/// Writes one delta into the maps of a page, if it belongs to that page's article.
struct ApplyToPage
{
    ArticlePage &page;
    QSet<EntityId> entitiesToReview;
    QSet<EntityId> strangers; ///< that the page did not know before

    void operator()(const Delta<Article> &delta)
    {
        if (delta.subject().id != page.article.id || !delta.after) {
            return;
        }
        const bool partsMove =
            page.article.title != delta.after->title || page.article.byline != delta.after->byline;
        page.article = *delta.after;
        if (partsMove) {
            page.units = text::Units(page.text, page.article.title, page.article.byline);
        }
    }

    void operator()(const Delta<Annotation> &delta)
    {
        // What the page did not show before, of another coder or round, it does not show when it changes.
        const bool isHidden = delta.before ? !page.annotations.find(delta.before->id) : !shows(*delta.after);
        if (delta.subject().article != page.article.id || isHidden) {
            return;
        }
        review(delta, &Annotation::entity);
        if (delta.after) {
            page.annotations.insert(*delta.after);
        } else {
            page.annotations.remove(delta.before->id);
        }
    }

    void operator()(const Delta<Entity> &delta)
    {
        const EntityId id = delta.subject().id;
        if (!page.entities.contains(id)) {
            strangers.insert(id);
        }
        if (delta.after) {
            page.entities.insert(id, *delta.after);
        } else {
            page.entities.remove(id);
        }
        entitiesToReview.insert(id);
    }

    void operator()(const Delta<Source> &delta)
    {
        if (delta.subject().article != page.article.id || !shows(delta.subject())) {
            return;
        }
        review(delta, &Source::entity);
        applyTo(page.sources, delta);
    }

    void operator()(const Delta<Relation> &delta)
    {
        if (delta.subject().article == page.article.id && shows(delta.subject())) {
            applyTo(page.relations, delta);
        }
    }

    /// From this article or from another one.
    void operator()(const Delta<SameClaim> &delta)
    {
        const SameClaim &link = delta.subject();
        const bool isHere = link.article == page.article.id || link.otherArticle == page.article.id;
        if (isHere && shows(link)) {
            applyTo(page.sameClaims, delta);
        }
    }

    /// Of what the page shows. An entity's belong to the project, so they are seen with it.
    void operator()(const Delta<VariableValue> &delta)
    {
        const VariableValue &value = delta.subject();
        const bool isShown = value.entity.isNull() ? value.article == page.article.id && shows(value)
                                                   : page.entities.contains(value.entity);
        if (!isShown) {
            return;
        }
        review(delta, &VariableValue::names);
        if (delta.after) {
            page.values.insert(*delta.after);
        } else {
            page.values.remove(delta.before->id);
        }
    }

    void operator()(const Delta<Dismissal> &delta)
    {
        if (delta.subject().article == page.article.id && page.visible.seesCoder(delta.subject().coder)) {
            applyTo(page.dismissals, delta);
        }
    }

    template <typename Other>
    void operator()(const Other &)
    {
    }

    template <typename Value>
    bool shows(const Value &value) const
    {
        return page.visible.sees(value.coder, value.round);
    }

    template <typename Value>
    void review(const Delta<Value> &delta, EntityId Value::*entity)
    {
        if (delta.before && !((*delta.before).*entity).isNull()) {
            entitiesToReview.insert((*delta.before).*entity);
        }
    }

    template <typename Map, typename Value>
    static void applyTo(Map &map, const Delta<Value> &delta)
    {
        if (delta.after) {
            map.insert(delta.after->id, *delta.after);
        } else {
            map.remove(delta.before->id);
        }
    }

    /// Lets go of entities that belong to other articles, and of what is known of those that are gone. One
    /// that lost its last mention here may get it back by undo, so it stays as long as it is in the project.
    void dropUnusedEntities()
    {
        for (const EntityId &id : std::as_const(entitiesToReview)) {
            const bool isGone = !page.entities.contains(id);
            const bool isForeign =
                strangers.contains(id) && !page.sharedEntities.contains(id) && !page.uses(id);
            if (isGone || isForeign) {
                page.entities.remove(id);
                for (const VariableValue &value : page.values.of(id.uuid)) {
                    page.values.remove(value.id);
                }
            }
        }
    }
};

} // namespace

void ArticlePage::correct(const Splices &splices)
{
    const Shifts shifts = splices.shifts();
    const QString old = std::exchange(text, splices.applied(text));
    units = text::Units(text, article.title, article.byline);
    std::vector<Annotation> moved;
    moved.reserve(static_cast<size_t>(annotations.size()));
    for (const Annotation &annotation : annotations) {
        moved.push_back(annotation);
        moved.back().segments = shifts.moved(annotation.segments);
        if (moved.back().segments.isEmpty()) {
            moved.pop_back();
        }
    }
    annotations = AnnotationSet(std::move(moved));
    for (Relation &relation : relations) {
        if (relation.cueRange) {
            const TextRange range = shifts.moved(*relation.cueRange);
            relation.cueRange = range.isEmpty() ? std::nullopt : std::optional(range);
        }
    }
    dismissals.removeIf([&](auto each) {
        const TextRange before = each.value().range;
        const TextRange after = each.value().range = shifts.moved(before);
        return QStringView(old).sliced(before.start, before.length())
            != QStringView(text).sliced(after.start, after.length());
    });
}

void ArticlePage::apply(const Change &change)
{
    ApplyToPage applying{*this, {}, {}};
    const TextDelta *corrected = change.textOf(article.id);
    // What goes with its words goes while it still has some.
    const auto goesFirst = [&](const AnyDelta &delta) {
        const auto *annotation = std::get_if<Delta<Annotation>>(&delta);
        const auto *dismissal = std::get_if<Delta<Dismissal>>(&delta);
        return corrected && ((annotation && !annotation->after) || (dismissal && !dismissal->after));
    };
    for (const AnyDelta &delta : change.deltas) {
        if (goesFirst(delta)) {
            std::visit(applying, delta);
        }
    }
    if (corrected) {
        correct(corrected->splices);
    }
    for (const AnyDelta &delta : change.deltas) {
        if (!goesFirst(delta)) {
            std::visit(applying, delta);
        }
    }
    applying.dropUnusedEntities();
}

bool ArticlePage::uses(EntityId entity) const
{
    return annotations.mentionsOf(entity) > 0
        || std::any_of(
               sources.begin(), sources.end(),
               [entity](const Source &source) { return source.entity == entity; })
        || std::any_of(values.begin(), values.end(), [entity](const VariableValue &value) {
               return value.names == entity && value.entity.isNull();
           });
}

Segments ArticlePage::piecesOf(AnnotationId id) const
{
    const Annotation *annotation = annotations.find(id);
    return annotation ? annotation->segments : Segments();
}

QString ArticlePage::quote(const Annotation &annotation) const
{
    return quoteOf(text, annotation.segments);
}

QString ArticlePage::caption(const Annotation &annotation) const
{
    const auto entity = entities.constFind(annotation.entity);
    return entity != entities.cend() ? entity->name : quote(annotation).simplified();
}

QList<Relation> ArticlePage::relationsOf(AnnotationId claim) const
{
    QList<Relation> found;
    for (const Relation &relation : relations) {
        if (relation.claim == claim) {
            found.append(relation);
        }
    }
    std::sort(found.begin(), found.end(), [](const Relation &a, const Relation &b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    return found;
}

QString ArticlePage::sourceName(const Source &source) const
{
    const auto entity = entities.constFind(source.entity);
    return entity != entities.cend() ? entity->name : source.label;
}

const Entity *ArticlePage::entityNamed(const QString &name, TagId tag) const
{
    const Entity *found = nullptr;
    for (const Entity &entity : entities) {
        if (entity.tag == tag && entity.name == name && (!found || entity.id < found->id)) {
            found = &entity;
        }
    }
    return found;
}

const Entity *ArticlePage::entityCalled(const QString &name, TagId tag) const
{
    const text::FoldedAlike means(name);
    const auto isBefore = [](const Entity &entity, const Entity *other) {
        return !other || entity.id < other->id;
    };
    const Entity *exact = nullptr;
    const Entity *named = nullptr;
    QList<const Entity *> called;
    for (const Entity &entity : entities) {
        if (entity.tag != tag) {
            continue;
        }
        const bool isNamed = means(entity.name);
        if (!isNamed && std::none_of(entity.aliases.cbegin(), entity.aliases.cend(), means)) {
            continue;
        }
        exact = entity.name == name && isBefore(entity, exact) ? &entity : exact;
        if (uses(entity.id)) {
            named = isNamed && isBefore(entity, named) ? &entity : named;
            called.append(&entity);
        }
    }
    return exact && uses(exact->id) ? exact : named ? named : called.size() == 1 ? called.first() : nullptr;
}

void ArticlePage::meet(const Entity &entity, bool isShared)
{
    if (!uses(entity.id)) {
        return;
    }
    entities.insert(entity.id, entity);
    if (isShared) {
        sharedEntities.insert(entity.id);
    } else {
        sharedEntities.remove(entity.id);
    }
}

QString quoteOf(QStringView text, const Segments &segments)
{
    QString quote;
    for (const TextRange &piece : segments) {
        if (!quote.isEmpty()) {
            quote += QStringLiteral(" […] ");
        }
        quote += text.mid(piece.start, piece.length());
    }
    return quote;
}

} // namespace model
