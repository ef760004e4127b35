// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/articles_work.h"
#include "model/storage/search_rows.h"
#include "model/suggest/mentions.h"

#include <optional>

namespace model::suggest {

/// A mention with the words that stand there.
struct PlacedMention
{
    ArticleId article;
    Mention mention;
    QString words;

    friend bool operator==(const PlacedMention &, const PlacedMention &) = default;
};

/// How many places name what was looked for, and in how many articles they are.
struct MentionCount
{
    qint64 sure = 0;
    qint64 doubtful = 0;
    qint64 articles = 0;
    qint64 damagedArticles = 0; ///< not looked at: their text is not the one that was added

    friend bool operator==(const MentionCount &, const MentionCount &) = default;
};

/// Looks for the mentions of any number of entities in all articles of a project: all names in one pass over
/// each text, and then, where some of them stand, as MentionSearch does with the article’s page. Nothing is
/// written: that is for who takes the edit.
class ProjectMentions final : public search::ArticlesWork
{
public:
    ProjectMentions(QList<Entity> wanted, Codebook codebook, const edits::By &by);
    ~ProjectMentions() override;
    Q_DISABLE_COPY_MOVE(ProjectMentions)

    bool step(storage::Store &store) override;
    double progress() const override;
    /// An article that is gone by then has no mentions.
    bool lookAgain(const QSet<ArticleId> &changed) override;
    /// All articles that have some.
    QSet<ArticleId> articles() const;

    MentionCount count() const;
    /// Article by article, in the order in which these were added.
    QList<PlacedMention> mentions() const;
    /// Tags the sure ones.
    Edit edit() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace model::suggest
