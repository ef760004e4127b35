// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "model/project/name_index.h"

#include <QList>
#include <QString>

namespace ui {

/// Somebody whom a claim can be linked to: a mention of a name, or an unnamed source by its label.
struct SourceChoice
{
    model::AnnotationId mention; ///< the one nearest to the claim; null for an unnamed source
    model::EntityId entity;
    model::TagId tag;
    QString name;

    friend bool operator==(const SourceChoice &, const SourceChoice &) = default;
};

/// Everybody in this article who can be the source of the claim: the people and organizations tagged in it,
/// nearest to the claim first, then the unnamed sources that were given to other claims.
QList<SourceChoice>
sourceChoices(const model::ArticlePage &page, const model::Codebook &codebook, model::AnnotationId claim);

/// Those of other articles whom somebody that types this may mean, without whom `here` has, nearest first.
QList<SourceChoice> sourcesElsewhere(
    const model::NameIndex &names, const model::Codebook &codebook, const QList<SourceChoice> &here,
    const QString &typed);

} // namespace ui
