// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_entity.h"

#include "model/project/composer.h"
#include "model/text/name_form.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::edits {

namespace {

/// Gives the claims of a source another one, as far as `moves` says so of their links; whether all went.
template <typename Moves>
bool moveLinks(Composer &composer, const Source &from, SourceId into, const Moves &moves)
{
    bool all = true;
    QSet<AnnotationId> there;
    for (const Relation &relation : composer.page().relations) {
        if (relation.source == into) {
            there.insert(relation.claim);
        }
    }
    for (const Relation &relation : composer.page().relations) {
        if (relation.source != from.id) {
            continue;
        }
        if (!moves(relation)) {
            all = false;
        } else if (there.contains(relation.claim)) {
            composer.remove(relation); // the claim has the other one already
        } else {
            Relation moved = relation;
            moved.source = into;
            composer.update(relation, moved);
        }
    }
    return all;
}

/// Whether the coder of a source has one for the entity, too.
bool hasSource(const ArticlePage &page, EntityId entity, const Source &like)
{
    return std::any_of(page.sources.cbegin(), page.sources.cend(), [&](const Source &source) {
        return source.entity == entity && source.coder == like.coder && source.round == like.round;
    });
}

/// All that means one entity in the article means another one.
Edit moveAll(Composer composer, EntityId from, EntityId into)
{
    const ArticlePage &page = composer.page();
    for (const Annotation &annotation : page.annotations) {
        if (annotation.entity == from) {
            Annotation after = annotation;
            after.entity = into;
            composer.updateAnnotation(annotation, after);
        }
    }
    QSet<SourceId> emptied;
    for (const Source &source : page.sources) {
        if (source.entity != from) {
            continue;
        }
        if (hasSource(page, into, source)) {
            moveLinks(composer, source, composer.source(into, {}), [](const Relation &) { return true; });
            emptied.insert(source.id);
        } else {
            Source after = source; // with all that is known of it
            after.entity = into;
            composer.update(source, after);
        }
    }
    return composer.done(emptied, {from});
}

Edit moveSome(Composer composer, const QList<AnnotationId> &ids, EntityId into)
{
    const ArticlePage &page = composer.page();
    const QSet<AnnotationId> moving(ids.cbegin(), ids.cend());
    QSet<EntityId> left;
    for (const AnnotationId &id : moving) {
        const Annotation *annotation = page.annotations.find(id);
        if (annotation && annotation->entity != into) {
            Annotation after = *annotation;
            after.entity = into;
            composer.updateAnnotation(*annotation, after);
            left.insert(annotation->entity);
        }
    }
    QSet<SourceId> emptied;
    const auto moves = [&moving](const Relation &relation) {
        return moving.contains(relation.mention);
    };
    for (const Source &source : page.sources) {
        const bool concerns = left.contains(source.entity)
            && std::any_of(page.relations.cbegin(), page.relations.cend(), [&](const Relation &relation) {
                                  return relation.source == source.id && moves(relation);
                              });
        if (concerns && moveLinks(composer, source, composer.source(into, {}), moves)) {
            emptied.insert(source.id);
        }
    }
    return composer.done(emptied, left);
}

} // namespace

Edit renameEntity(const ArticlePage &page, EntityId id, const QString &name, const By &by)
{
    Composer composer(page, u"rename entity"_s, by);
    const Entity before = page.entities.value(id);
    const QString wanted = name.simplified();
    if (before.id.isNull() || wanted.isEmpty() || before.name == wanted) {
        return composer.done();
    }
    const Entity *known = page.entityNamed(wanted, before.tag);
    if (!known) {
        Entity after = before;
        after.name = wanted;
        composer.update(before, after);
        return composer.done();
    }
    return moveAll(std::move(composer), id, known->id);
}

Edit changeEntityNote(const ArticlePage &page, EntityId id, const QString &note, const By &by)
{
    Composer composer(page, u"entity note"_s, by);
    const auto before = page.entities.constFind(id);
    if (before != page.entities.cend()) {
        Entity after = *before;
        after.note = note.trimmed();
        composer.update(*before, after);
    }
    return composer.done();
}

QStringList tidiedAliases(const QStringList &aliases, const QString &name)
{
    QStringList kept;
    QSet<QString> seen{text::foldedName(name)};
    for (const QString &alias : aliases) {
        const QString one = alias.simplified();
        if (!one.isEmpty() && !seen.contains(text::foldedName(one))) {
            seen.insert(text::foldedName(one));
            kept.append(one);
        }
    }
    return kept;
}

Edit changeEntity(const Entity &before, const Entity &after, const By &by)
{
    Edit edit{u"edit entity"_s, by.coder, {}};
    Entity wanted = after;
    wanted.id = before.id;
    wanted.tag = before.tag;
    wanted.name = after.name.simplified();
    wanted.aliases = tidiedAliases(after.aliases, wanted.name);
    wanted.description = after.description.trimmed();
    wanted.note = after.note.trimmed();
    const std::optional<QString> wikidata = wikidataId(after.wikidata);
    wanted.wikidata = wikidata.value_or(QString());
    if (!before.id.isNull() && !wanted.name.isEmpty() && wikidata) {
        edit.change.update(before, wanted);
    }
    return edit;
}

Edit addAlias(const ArticlePage &page, EntityId id, const QString &alias, const By &by)
{
    const Entity before = page.entities.value(id);
    Entity after = before;
    after.aliases.append(alias);
    return changeEntity(before, after, by);
}

Edit dismissDouble(EntityId one, EntityId other, const By &by)
{
    Edit edit{u"dismiss"_s, by.coder, {}};
    Dismissal dismissal;
    dismissal.id = DismissalId::make();
    dismissal.kind = Dismissal::Kind::Double;
    dismissal.entity = one;
    dismissal.other = other;
    dismissal.coder = by.coder;
    edit.change.add(dismissal);
    return edit;
}

Edit moveMentions(const ArticlePage &page, const QList<AnnotationId> &ids, EntityId into, const By &by)
{
    return moveSome(Composer(page, u"move mentions"_s, by), ids, into);
}

Edit moveMentionsToNew(
    const ArticlePage &page, const QList<AnnotationId> &ids, const QString &name, const By &by)
{
    Composer composer(page, u"move mentions"_s, by);
    const QString wanted = name.simplified();
    const Annotation *first = ids.isEmpty() ? nullptr : page.annotations.find(ids.first());
    if (!first || wanted.isEmpty()) {
        return composer.done();
    }
    const EntityId into = composer.newEntity(wanted, first->tag);
    return moveSome(std::move(composer), ids, into);
}

Edit partFromOthers(const ArticlePage &page, EntityId id, const By &by)
{
    Composer composer(page, u"part entity"_s, by);
    const auto known = page.entities.constFind(id);
    if (known == page.entities.cend() || !page.uses(id)) {
        return composer.done();
    }
    const EntityId into = composer.newEntity(known->name, known->tag);
    return moveAll(std::move(composer), id, into);
}

std::optional<QString> wikidataId(const QString &typed)
{
    QString id = typed.trimmed();
    if (id.isEmpty()) {
        return QString();
    }
    static const QRegularExpression form(
        u"^(?:https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/)?([Qq][1-9][0-9]*)$"_s);
    const QRegularExpressionMatch match = form.match(id);
    return match.hasMatch() ? std::optional(match.captured(1).toUpper()) : std::nullopt;
}

QString wikidataAddress(const QString &id)
{
    return u"https://www.wikidata.org/wiki/"_s + id;
}

} // namespace model::edits
