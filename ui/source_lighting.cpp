// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_lighting.h"

#include "ui/panel/annotations_list.h"
#include "ui/reader/article_view.h"

namespace ui {

namespace {

bool hasRole(const model::Codebook &codebook, const model::Annotation &annotation, model::Tag::Role role)
{
    const model::Tag *tag = codebook.find(annotation.tag);
    return tag && tag->role == role;
}

QSet<model::SourceId> sourcesOfEntity(const model::ArticlePage &page, model::EntityId entity)
{
    QSet<model::SourceId> sources;
    for (const model::Source &source : page.sources) {
        if (!entity.isNull() && source.entity == entity) {
            sources.insert(source.id);
        }
    }
    return sources;
}

QSet<model::SourceId> sourcesOfClaim(const model::ArticlePage &page, model::AnnotationId claim)
{
    QSet<model::SourceId> sources;
    for (const model::Relation &relation : page.relations) {
        if (relation.claim == claim && !relation.source.isNull()) {
            sources.insert(relation.source);
        }
    }
    return sources;
}

QSet<model::AnnotationId> claimsOf(
    const model::ArticlePage &page, const model::Codebook &codebook, const QSet<model::SourceId> &sources)
{
    QSet<model::AnnotationId> claims;
    for (const model::Relation &relation : page.relations) {
        const model::Annotation *claim =
            sources.contains(relation.source) ? page.annotations.find(relation.claim) : nullptr;
        if (claim && hasRole(codebook, *claim, model::Tag::Role::Claim)) {
            claims.insert(claim->id);
        }
    }
    return claims;
}

QSet<model::AnnotationId> mentionsOf(const model::ArticlePage &page, const QSet<model::EntityId> &entities)
{
    QSet<model::AnnotationId> mentions;
    for (const model::Annotation &annotation : page.annotations) {
        if (entities.contains(annotation.entity)) {
            mentions.insert(annotation.id);
        }
    }
    return mentions;
}

/// Those that the links of a claim were drawn to; all mentions of a source to which none was.
QSet<model::AnnotationId> namesOf(const model::ArticlePage &page, model::AnnotationId claim)
{
    QSet<model::AnnotationId> names;
    QSet<model::EntityId> unplaced;
    for (const model::Relation &relation : page.relations) {
        if (relation.claim != claim) {
            continue;
        }
        const model::EntityId entity = page.sources.value(relation.source).entity;
        if (page.annotations.find(relation.mention)) {
            names.insert(relation.mention);
        } else if (!entity.isNull()) {
            unplaced.insert(entity);
        }
    }
    return unplaced.isEmpty() ? names : names + mentionsOf(page, unplaced);
}

} // namespace

QSet<model::AnnotationId>
litBy(const model::ArticlePage &page, const model::Codebook &codebook, model::AnnotationId pointedAt)
{
    const model::Annotation *annotation = page.annotations.find(pointedAt);
    if (!annotation) {
        return {};
    }
    return hasRole(codebook, *annotation, model::Tag::Role::Claim)
        ? namesOf(page, pointedAt)
        : claimsOf(page, codebook, sourcesOfEntity(page, annotation->entity));
}

QSet<model::AnnotationId>
litBySourcesOf(const model::ArticlePage &page, const model::Codebook &codebook, model::AnnotationId claim)
{
    return claimsOf(page, codebook, sourcesOfClaim(page, claim)) + namesOf(page, claim);
}

SourceLighting::SourceLighting(ArticleView &reader, AnnotationsList &list, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_list(list)
{
    connect(&reader, &ArticleView::pointedAt, this, [this](model::AnnotationId id) { point(id, false); });
    connect(
        &reader, &ArticleView::sourcesPointedAt, this, [this](model::AnnotationId id) { point(id, true); });
    connect(&list, &AnnotationsList::pointedAt, this, [this](model::AnnotationId id) { point(id, false); });
}

void SourceLighting::showCodebook(const model::Codebook *codebook)
{
    m_codebook = codebook;
    m_pointedAt = {};
}

void SourceLighting::point(model::AnnotationId id, bool isSources)
{
    m_pointedAt = id;
    m_isSources = isSources;
    refresh();
}

void SourceLighting::refresh()
{
    const model::ArticlePage *page = m_reader.page();
    QSet<model::AnnotationId> lit;
    if (page && m_codebook) {
        lit = m_pointedAt.isNull() ? litBy(*page, *m_codebook, m_reader.current())
            : m_isSources          ? litBySourcesOf(*page, *m_codebook, m_pointedAt)
                                   : litBy(*page, *m_codebook, m_pointedAt);
    }
    m_reader.setLit(lit);
    m_list.setLit(lit);
}

} // namespace ui
