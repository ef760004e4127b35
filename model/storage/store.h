// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/change.h"
#include "model/project/codebook.h"
#include "model/project/edits.h"
#include "model/storage/giving.h"
#include "model/values/article_summary.h"
#include "model/values/visible.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace model::storage {

class IntactTexts;
struct EntityMergeCount;
struct EntityUse;
struct MetEntity;
struct NamesPart;

/// Whom mentions are to mean: an entity, or (null) a new one of that name.
struct MentionTarget
{
    EntityId entity;
    QString newName;
};

/// An article about to be added: its values (ids, hash and counts are filled in by the store) and its text,
/// already normalised (see reading/normalise.h).
struct NewArticle
{
    Article article;
    QString text;
};

/// What the next undo or redo would take back, for the menu and for asking first.
struct Step
{
    qint64 number = 0; ///< of the history row that would be undone
    QString action;    ///< the Edit's term
    QString subject;   ///< a quote, name or title, shortened to one line
    ArticleId article; ///< where it happened; null if in no one article
    qint64 at = 0;
    bool isImport = false;
    bool isErased = false; ///< some of what it changed is erased for good; it stays as it is
    qsizetype count = 0;   ///< changed things; articles for an import
};

/// One line of the history as a person reads it.
struct PastStep
{
    Step step; ///< what it did; of an undo or redo, what that took back or did again
    CoderId coder;
    QString coderName;
    std::optional<qint64> undoes; ///< the line that this one took back
};

struct UndoState
{
    std::optional<Step> undo;
    std::optional<Step> redo;
};

/// Everything the window needs at once, without any article's text.
struct Snapshot
{
    QString title;
    QList<Coder> coders;
    QList<Round> rounds;
    Codebook codebook;
    QList<ArticleSummary> articles;
    qint64 lastHistory = 0; ///< number of the newest history row; what is above it belongs to this session
};

/// What holds on to a tag in the whole project, by whomever.
struct TagUse
{
    qint64 annotations = 0;
    qint64 articles = 0; ///< that have some of them
    qint64 names = 0;    ///< entities of this kind
    /// Whether rows of an import that was taken back, or of a removed article, hold on to it.
    bool isWaiting = false;

    bool isUsed() const { return annotations > 0 || names > 0 || isWaiting; }
};

/// What was written: the complete change, and its number in the history.
struct Performed
{
    Change change;
    qint64 number = 0;
};

/// One edit as the history keeps it.
struct HistoryEdit
{
    struct Line
    {
        QString subject; ///< "annotation", "entity" …
        QString subjectId;
        QString before; ///< compact JSON with public ids and code points; empty if it was not there
        QString after;
    };
    qint64 number = 0;
    qint64 at = 0;
    QString coder;
    QString action;
    std::optional<qint64> undoes;
    QString batch; ///< the import's id, or empty
    QList<Line> lines;
};

/// Called before a file is changed to a newer schema, to make a verified backup.
using BeforeMigration = std::function<void(const QString &path)>;

struct CreateOptions
{
    QString title;
    Codebook codebook; ///< empty: Codebook::standard()
    QString coderName; ///< empty: "Coder 1"
    int codebookVersion = 1;
};

/// What an import is called, and who makes it.
struct BatchOf
{
    QString label;
    CoderId coder;
};

/// One open project file on one connection. Used only in the thread that made it. Every member throws
/// model::Error when the file fails; a failed edit leaves the file as it was.
class Store
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// When the file is looked through for damage: before anything is read, or by examine(), so that the
    /// articles can be shown meanwhile.
    enum class Examining { First, Later };

    /// Makes a new project file; throws if the path exists.
    static void create(const QString &path, const CreateOptions &options);

    /// Opens and, where needed and in ReadWrite mode, upgrades; `beforeMigration` is called first and may
    /// throw to leave the file as it is. Unfinished batches are swept. A file that can only be read is opened
    /// so, with the reason.
    Store(
        const QString &path, Mode mode, const BeforeMigration &beforeMigration = {},
        Examining examining = Examining::First);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    const QString &path() const;
    /// ReadOnly also when the file or its folder cannot be written.
    Mode mode() const;
    /// Why edits are not possible, for people; empty where they are.
    const QString &readOnlyReason() const;

    /// What a store with Examining::Later must be asked before the first edit: throws as opening would have
    /// (from then on nothing is written), and sweeps.
    void examine();
    /// Counts only the annotations that may be seen.
    Snapshot snapshot(const Visible &visible = {});
    /// One article of the list; nothing if it is not shown.
    std::optional<PlacedSummary> summary(ArticleId id, const Visible &visible);
    Codebook codebook();
    /// Annotations per tag in the whole project.
    QHash<TagId, qint64> counts(const Visible &visible = {});
    TagUse tagUse(TagId tag);
    ArticlePage readPage(ArticleId id, const Visible &visible);
    /// The text alone.
    QString readText(ArticleId id);

    /// A person, place or organization as it is stored; nothing if it is not there (any more).
    std::optional<Entity> entity(EntityId id);
    /// The next names of the project behind a row, at most `most` (see met_entities.h).
    NamesPart namesBehind(qint64 row, int most);
    /// What an article's page has to know of entities after a change (see met_entities.h).
    QList<MetEntity> metEntities(const Change &change, ArticleId article, const Visible &visible);

    /// What an edit would do that replaces pieces of an article's text, for the work of all coders and
    /// rounds; nothing is written before perform(). The pieces are normalised as an import is. Throws, with
    /// the reason, where the text is damaged or was changed meanwhile, or would be none or too long.
    Edit correction(ArticleId article, const Splices &splices, const edits::By &by);

    /// Writes the edit's change and its history in one transaction. Throws and writes nothing when a `before`
    /// no longer equals what is stored. An empty change performs nothing.
    Performed perform(const Edit &edit);
    /// Gives all that has the one tag the other one, in every article and by whomever, and takes the first
    /// tag away: one step.
    Performed mergeTags(TagId from, TagId into, CoderId coder);
    /// Gives codings of one coder to another, as one step of `coder`; nothing where there are none.
    Performed giveCodings(const Giving &giving, CoderId coder);
    /// What that would do.
    GivingCount countGiving(const Giving &giving);

    // Articles come as one batch that nobody sees before finishBatch(): begin, write in slices as short as
    // the caller likes (other work passes between them), then finish or drop. One batch is one undo step.
    BatchId beginBatch(const QString &label, CoderId coder);
    /// Writes articles from index `done` on, in one transaction, while `goOn` says yes (asked after each);
    /// `done` moves on.
    void writeArticles(
        BatchId batch, const QList<NewArticle> &articles, qsizetype &done, const std::function<bool()> &goOn);
    Performed finishBatch(BatchId batch, CoderId coder);
    /// All three in as few transactions as there are slices: begins the batch where there is none, and
    /// finishes it with the last article. What was performed, once it is.
    Performed addArticles(
        const BatchOf &whose, std::optional<BatchId> &batch, const QList<NewArticle> &articles,
        qsizetype &done, const std::function<bool()> &goOn);
    /// Takes away what was written, while `goOn` says yes (asked after each article); whether all is gone.
    bool dropBatch(
        BatchId batch, const std::function<bool()> &goOn = [] { return true; });

    // Of people, places and organizations, in every article and by whomever, as one step. Each throws, with
    // the reason, where it is not possible.

    EntityUse entityUse(EntityId entity);
    /// What is answered of an entity.
    QList<VariableValue> entityAnswers(EntityId entity);
    /// Pairs of names of which somebody said that they are not the same.
    QList<std::pair<EntityId, EntityId>> dismissedDoubles();
    EntityMergeCount countMerge(const QList<EntityId> &from, EntityId into);
    /// Makes one of several; those in `from` go.
    Performed mergeEntities(const QList<EntityId> &from, EntityId into, CoderId coder);
    /// Gives the entity, and its mentions, another tag for names.
    Performed changeKind(EntityId entity, TagId kind, CoderId coder);
    /// Takes entities away; what is tagged stays so, without an entity.
    Performed deleteEntities(const QList<EntityId> &entities, CoderId coder);
    /// Makes mentions, of any articles, ones of another entity, with what is said by them.
    Performed moveMentions(const QList<AnnotationId> &ids, const MentionTarget &into, CoderId coder);

    UndoState undoState(CoderId coder);
    /// Undoes exactly this step (from undoState); throws if something it touched was changed since, naming
    /// it.
    Performed undo(qint64 number, CoderId coder);
    Performed redo(qint64 number, CoderId coder);

    /// Articles that have this text already.
    QList<Article> articlesWithText(const QString &sha256);
    qint64 lastHistory();
    /// The newest lines between two numbers, without these, newest first; 0 as `below`: up to the last. A
    /// line whose change cannot be read says only who, when and what kind.
    QList<PastStep> pastSteps(qint64 above, qint64 below, int limit);
    /// What a line of the history changed, to go to its place.
    Change changeOf(qint64 number);
    /// The rows of the history from a number on, oldest first, at most `limit` edits.
    QList<HistoryEdit> history(qint64 from, int limit);

    /// Writes all that this window sees to another file, also when the project's own file was replaced or
    /// deleted. What stands at that path is replaced, but only by a whole copy; the project's own path is
    /// refused. Errors name `wished` where `path` is only a draft of it.
    void saveCopy(const QString &path, const QString &wished = {});

    /// What was found of the texts while the project is open.
    IntactTexts &intactTexts();

    /// For reads that live in other rooms (exchange, check): statements over this connection.
    QSqlDatabase &database();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// SHA-256 of the text's UTF-8 form, 64 lower-case hex digits.
QString textSha256(const QString &text);

} // namespace model::storage
