// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/change.h"
#include "model/project/codebook.h"
#include "model/values/article_summary.h"

#include <QString>

#include <functional>
#include <optional>
#include <utility>

/// Pure functions from what is on screen and what the person wants to an Edit. None touches the database.
/// An edit whose change is empty does nothing and is not performed.
namespace model::edits {

/// Who edits, in which round, and when (milliseconds since 1970, UTC).
struct By
{
    CoderId coder;
    RoundId round;
    qint64 at = 0;
};

/// Tags the pieces. With an entity tag the annotation joins the entity that is called so in this article
/// (`entityName`, else what text::nameOf makes of the words, or the words as they stand), else the one
/// `elsewhere` in the project (see linking::elsewhere), else a new one of that name.
Edit tag(
    const ArticlePage &page, const Segments &segments, const Tag &tag, const By &by,
    const std::optional<QString> &entityName = std::nullopt, EntityId elsewhere = {});
/// Whom a name means by which nobody in the article is called; null: somebody new.
using Elsewhere = std::function<EntityId(const QString &name)>;

/// Gives the annotation another tag. Its entity follows (joined, here or elsewhere, or made anew); one that
/// only this mention stands for changes its kind, unless it is a mere name that somebody elsewhere has. Links
/// to sources stay stored and count again if it becomes a claim again.
Edit changeTag(
    const ArticlePage &page, AnnotationId id, const Tag &tag, const By &by, const Elsewhere &elsewhere = {});
/// The same for several, one after the other, as one step, within the article.
Edit changeTags(const ArticlePage &page, const QList<AnnotationId> &ids, const Tag &tag, const By &by);
/// Replaces the pieces. An entity that was named by the old text and has no other mention is renamed with it,
/// or left for one of the new name, here or, where it is a mere name, elsewhere; a cue whose words a claim
/// takes in is looked for elsewhere in the text.
Edit changeExtent(
    const ArticlePage &page, AnnotationId id, const Segments &segments, const By &by,
    const Elsewhere &elsewhere = {});
Edit changeNote(const ArticlePage &page, AnnotationId id, const QString &note, const By &by);
/// Renames an entity for all its mentions. Where another one of this article has that name and kind already,
/// this article's mentions and sources move to it.
Edit renameEntity(const ArticlePage &page, EntityId id, const QString &name, const By &by);
/// Removes annotations with their links; an entity or source nothing uses any more goes with them. Claims
/// that were the same as one that goes stay joined with each other.
Edit remove(const ArticlePage &page, const QList<AnnotationId> &ids, const By &by);
// Where an edit takes a cue without its range, the range is where text::cueNear finds the cue; none if
// nowhere.

/// Links a claim to the source that a mention names. A claim may have several sources; a link that exists
/// already is not doubled.
Edit linkSource(
    const ArticlePage &page, AnnotationId claim, AnnotationId mention, const QString &cue,
    const std::optional<TextRange> &cueRange, const By &by);
/// Links a claim to an entity chosen by name, of this article or others, or to an unnamed source ("a young
/// leader") by its label.
Edit linkEntity(
    const ArticlePage &page, AnnotationId claim, EntityId entity, const QString &cue, const By &by);
Edit linkLabel(
    const ArticlePage &page, AnnotationId claim, const QString &label, const QString &cue, const By &by);
Edit unlink(const ArticlePage &page, RelationId relation, const By &by);
/// Sets how it was said. On a claim without any relation this makes one without a source.
Edit changeCue(
    const ArticlePage &page, AnnotationId claim, const std::optional<RelationId> &relation,
    const QString &cue, const std::optional<TextRange> &cueRange, const By &by);
/// Changes what is known of an article (not its text).
Edit changeArticle(const Article &before, const Article &after, const By &by);
/// The same for several, as one step: the pairs of before and after.
Edit changeArticles(const QList<std::pair<Article, Article>> &changes, const By &by);
/// Replaces pieces of the text, which have to fit it. `page` has to show the work of all. Annotations move
/// along; what they lose of their words is told of one by one, and one without any words left goes as by
/// remove(). Title and byline follow their lines, a name its only mentions, a cue its words.
Edit correct(const ArticlePage &page, const Splices &splices, const By &by);
/// Takes articles out of the project with all that is tagged in them, by whomever; undoing it brings all
/// back.
Edit removeArticles(const QList<Article> &articles, const By &by);
/// Says of articles that they are done, or excluded for a reason, or (no status) nothing, as one step. Those
/// of which it was said already stay as they are.
Edit markArticles(
    const QList<ArticleSummary> &articles, std::optional<Coding::Status> status, const QString &reason,
    const By &by);

} // namespace model::edits
