// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/project/article_page.h"
#include "model/project/edits.h"
#include "model/project/name_index.h"
#include "model/project/store_thread.h"
#include "model/storage/opening.h"
#include "model/storage/store.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace model {

/// One open project as the window sees it: values in memory, kept equal to the file. Every edit goes through
/// perform(); it is written first, then the memory follows, then changed() tells the views. Lives in the GUI
/// thread; the file lives in the store thread.
class Project final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Project)

public:
    /// Begins to open the file; opened(), heldElsewhere() or openFailed() follows. An article that is wanted
    /// at once (null: the first of the list) is open with it, if it can be read. What opened can turn out to
    /// be damaged before the first edit: then openFailed() follows opened(). `coder` works here, where they
    /// are among its coders, else the first of these.
    explicit Project(
        QString path, storage::OpeningWish wish = storage::OpeningWish::Write,
        const std::optional<ArticleId> &article = {}, CoderId coder = {}, QObject *parent = nullptr);
    ~Project() override;

    const QString &path() const;
    bool isOpen() const;
    /// Empty when edits are possible; else the reason for people.
    const QString &readOnlyReason() const;

    const QString &title() const;
    const Codebook &codebook() const;
    const QList<Coder> &coders() const;
    const Coder &coder() const; ///< the one who works here now
    const Round &round() const;
    const QList<ArticleSummary> &articles() const;
    const ArticleSummary *article(ArticleId id) const;
    const storage::UndoState &undoState() const;
    /// Whether undoing or redoing this step should be asked about first: an import, or older than this
    /// session.
    bool asksBefore(const storage::Step &step) const;

    /// The names of all people, places and organizations; empty until namesLoaded(), soon after opening.
    const NameIndex &names() const;

    /// The open article, or nullptr.
    const ArticlePage *page() const;
    /// By which the next edit is made: coder, round, now.
    edits::By by() const;

    /// From now on another coder works here and sees what they have coded; readAnew() follows.
    void setCoder(CoderId id);
    /// Reads an article and makes it the open one; pageOpened() follows. The newest call wins.
    void openArticle(ArticleId id);
    /// Posts the edit and returns; changed() or failed() follows, in order. Empty edits are dropped.
    void perform(const Edit &edit);
    /// Gives all that has the one tag the other one, and takes the first away.
    void mergeTags(TagId from, TagId into);
    // Of people, places and organizations, in every article, as one step; changed() or failed() follows.

    /// Makes one entity of several; those in `from` go.
    void mergeEntities(const QList<EntityId> &from, EntityId into);
    void changeKind(EntityId entity, TagId kind);
    /// What is tagged as it stays tagged.
    void deleteEntities(const QList<EntityId> &entities);
    void moveMentions(const QList<AnnotationId> &ids, const storage::MentionTarget &into);
    /// Gives codings of one coder to another as one step; readAnew() or failed() follows.
    void giveCodings(const storage::Giving &giving);
    void undo();
    void redo();
    // Of any line of the history, not only the last; failed() says why where something stands in the way.

    void takeBack(qint64 number);
    /// `number` is the undo that is taken back.
    void doAgain(qint64 number);
    /// Adds articles as one batch; progressed() during it, then changed() or failed(). One at a time.
    void addArticles(QList<storage::NewArticle> articles, const QString &label);
    void cancelAdding();

    /// Runs a read in the store thread and brings its result to `then` in this thread, unless `context` is
    /// gone.
    template <typename Result>
    void read(
        QObject *context, std::function<Result(storage::Store &)> work, std::function<void(Result)> then,
        std::function<void(Error)> otherwise = {});
    StoreThread &storeThread();

    /// True while edits are on their way to the file.
    bool isWriting() const;
    /// When the last edit was committed (milliseconds since 1970, UTC); 0 if none was in this session.
    qint64 lastSaved() const;

signals:
    void opened();
    void openFailed(const model::Error &error);
    /// Another window or machine has the project; the answer is a new Project with another wish.
    void heldElsewhere(const model::storage::Opening &opening);
    /// The daily backup could not be made; work goes on.
    void backupFailed(const model::Error &error);
    void namesLoaded();
    void pageOpened(model::ArticleId id);
    /// After the file and the memory have it. `jump` is true for undo and redo: the view should go there.
    void changed(const model::Change &change, bool jump);
    /// All that a coder sees was read anew, the open article with it: another coder works here now, or
    /// codings went from one to another.
    void readAnew();
    void failed(const model::Error &error);
    void undoStateChanged();
    void writingChanged(bool writing);
    void progressed(qsizetype done, qsizetype total);
    void readOnlyReasonChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

template <typename Result>
void Project::read(
    QObject *context, std::function<Result(storage::Store &)> work, std::function<void(Result)> then,
    std::function<void(Error)> otherwise)
{
    // Through the project, which outlives the thread: the receiver may go at any moment, and only in its own.
    const auto tell = [this, receiver = QPointer<QObject>(context)](auto word) {
        QMetaObject::invokeMethod(
            this,
            [receiver, word] {
                if (receiver) {
                    word();
                }
            },
            Qt::QueuedConnection);
    };
    storeThread().post([tell, isAwaited = QPointer<QObject>(context), work = std::move(work),
                        then = std::move(then), otherwise = std::move(otherwise)](storage::Store *store) {
        if (!store || !isAwaited) {
            return;
        }
        try {
            tell([then, result = std::make_shared<Result>(work(*store))] { then(std::move(*result)); });
        } catch (const Error &error) {
            if (otherwise) {
                tell([otherwise, error] { otherwise(error); });
            }
        }
    });
}

} // namespace model
