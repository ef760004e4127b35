// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/message.h"
#include "model/storage/coding_gift.h"
#include "model/storage/damaged.h"
#include "model/storage/limits.h"
#include "model/storage/query.h"
#include "model/storage/reads.h"
#include "model/storage/search_index.h"
#include "model/storage/store_private.h"
#include "model/storage/tag_merge.h"
#include "model/storage/tag_use.h"
#include "model/storage/undo_rules.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QSet>

namespace model::storage {

using namespace Qt::StringLiterals;

void Store::Private::refuseReadOnly() const
{
    if (!readOnlyReason().isEmpty()) {
        throw Error(Message::tr("Nothing was changed, because the project is open for reading only. %1")
                        .arg(readOnlyReason()));
    }
}

void Store::Private::refuseForeign()
{
    if (const std::optional<Foreign> found = watch.check(database.connection())) {
        foreign = found->reason;
        throw Error(foreign);
    }
}

void Store::Private::commit(Transaction &transaction)
{
    try {
        transaction.commit();
    } catch (const Error &) {
        if (!watch.arrived(database.connection())) {
            throw;
        }
    }
}

Performed Store::Private::write(const Change &change, const HistoryEntry &entry)
{
    Transaction transaction(database.connection());
    refuseForeign();
    try {
        const auto [written, number] = writer.write(change, entry);
        if (number != 0) {
            commit(transaction);
        }
        return {written, number};
    } catch (...) {
        texts.clear(); // what was counted may belong to what is rolled back
        throw;
    }
}

Performed Store::Private::takeBack(const HistoryRow &row, const QString &action, CoderId coder)
{
    history.refuseErased(row);
    Change change = history.changeOf(row.number).inverse();
    keepUsedEntities(database.connection(), change);
    history.refuseIfTouchedSince(row, change);
    history.refuseIfWordsAreGone(row, change);
    refuseIfAnswered(database.connection(), writer, change);
    refuseIfJoined(database.connection(), writer, change);
    return write(change, {.action = action, .coder = coder, .undoes = row.number, .batch = row.batch});
}

Store::Store(const QString &path, Mode mode, const BeforeMigration &beforeMigration, Examining examining)
    : d(std::make_unique<Private>(path, mode, beforeMigration))
{
    if (examining == Examining::First) {
        examine();
    }
}

void Store::examine()
{
    try {
        refuseDamage(database());
        if (readOnlyReason().isEmpty()) {
            d->batches.sweep();
        }
    } catch (const Error &error) {
        d->foreign = error.text();
        throw;
    }
}

Store::~Store() = default;

const QString &Store::path() const
{
    return d->path;
}

Store::Mode Store::mode() const
{
    return readOnlyReason().isEmpty() ? Mode::ReadWrite : Mode::ReadOnly;
}

const QString &Store::readOnlyReason() const
{
    return d->readOnlyReason();
}

QSqlDatabase &Store::database()
{
    return d->database.connection();
}

IntactTexts &Store::intactTexts()
{
    return d->intactTexts;
}

Snapshot Store::snapshot(const Visible &visible)
{
    refuseExcess(database());
    Snapshot result;
    Query project(database(), u"SELECT CAST(title AS BLOB) FROM project"_s);
    if (project.next()) {
        result.title = project.text(0);
    }
    result.coders = d->rows.coders();
    result.rounds = d->rows.rounds();
    result.codebook = codebook();
    result.articles =
        d->rows.summaries(countsPerArticle(database(), visible), codingsPerArticle(database(), visible));
    result.lastHistory = lastHistory();
    return result;
}

std::optional<PlacedSummary> Store::summary(ArticleId id, const Visible &visible)
{
    const std::optional<Article> article = d->rows.stored(id);
    if (!article) {
        return std::nullopt;
    }
    Query place(
        database(),
        u"SELECT a.id, (SELECT count(*) FROM article o WHERE o.id < a.id AND o.removed = 0 "
        "AND (o.batch IS NULL OR o.batch NOT IN (SELECT id FROM batch WHERE finished = 0))) "
        "FROM article a WHERE a.uuid = ?"_s);
    place.bind(id);
    place.next();
    const qint64 row = place.integer(0);
    const auto codings = codingsPerArticle(database(), visible, row);
    const auto coding = codings.constFind(row);
    return PlacedSummary{
        static_cast<qsizetype>(place.integer(1)),
        {*article, countsPerArticle(database(), visible, row).value(row),
         coding == codings.cend() ? std::nullopt : std::optional(*coding)}};
}

Codebook Store::codebook()
{
    Codebook result;
    result.tags = d->rows.tags();
    result.variables = d->rows.variables();
    return result;
}

QHash<TagId, qint64> Store::counts(const Visible &visible)
{
    return countsPerTag(database(), visible);
}

TagUse Store::tagUse(TagId tag)
{
    return useOf(database(), tag);
}

ArticlePage Store::readPage(ArticleId id, const Visible &visible)
{
    return storage::readPage(database(), d->rows, d->texts, id, visible);
}

QString Store::readText(ArticleId id)
{
    return d->texts.of(id)->text;
}

Performed Store::perform(const Edit &edit)
{
    if (edit.change.isEmpty()) {
        return {};
    }
    d->refuseReadOnly();
    return d->write(edit.change, {.action = edit.action, .coder = edit.coder, .undoes = {}, .batch = {}});
}

Performed Store::mergeTags(TagId from, TagId into, CoderId coder)
{
    d->refuseReadOnly();
    const Change change =
        TagMerge(database(), d->rows, from, into).change(QDateTime::currentMSecsSinceEpoch());
    return d->write(change, {.action = u"merge tags"_s, .coder = coder, .undoes = {}, .batch = {}});
}

Performed Store::giveCodings(const Giving &giving, CoderId coder)
{
    d->refuseReadOnly();
    const Change change = CodingGift(database(), d->rows, giving).change();
    if (change.isEmpty()) {
        return {};
    }
    return d->write(change, {.action = u"give codings"_s, .coder = coder, .undoes = {}, .batch = {}});
}

GivingCount Store::countGiving(const Giving &giving)
{
    CodingGift gift(database(), d->rows, giving);
    gift.change();
    return gift.count();
}

UndoState Store::undoState(CoderId coder)
{
    return d->history.state(coder);
}

Performed Store::undo(qint64 number, CoderId coder)
{
    d->refuseReadOnly();
    const std::optional<HistoryRow> row = d->history.row(number);
    if (!row || row->undoes || row->coder != coder || !d->history.isEffective(number)) {
        throw Error(Message::tr("There is no such step of yours to undo any more."), QString::number(number));
    }
    return d->takeBack(*row, u"undo"_s, coder);
}

Performed Store::redo(qint64 number, CoderId coder)
{
    d->refuseReadOnly();
    const std::optional<HistoryRow> row = d->history.row(number);
    if (!row || !row->undoes || row->action != u"undo" || row->coder != coder
        || !d->history.isEffective(number)) {
        throw Error(Message::tr("There is no such step of yours to redo any more."), QString::number(number));
    }
    return d->takeBack(*row, u"redo"_s, coder);
}

QList<Article> Store::articlesWithText(const QString &sha256)
{
    return d->rows.articlesWithText(sha256);
}

qint64 Store::lastHistory()
{
    return d->history.last();
}

QList<PastStep> Store::pastSteps(qint64 above, qint64 below, int limit)
{
    return d->history.lines(above, below, limit);
}

Change Store::changeOf(qint64 number)
{
    return d->history.changeOf(number);
}

QList<HistoryEdit> Store::history(qint64 from, int limit)
{
    return readHistory(database(), from, limit);
}

void Store::saveCopy(const QString &path, const QString &wished)
{
    const QFileInfo target(path);
    const QString own = QFileInfo(d->path).absoluteFilePath();
    if (target.absoluteFilePath() == own || (target.exists() && target == QFileInfo(d->path))) {
        throw Error(
            Message::tr("The copy cannot take the place of the project “%1” itself. Choose another name.")
                .arg(path));
    }
    storage::saveCopy(database(), path, wished);
}

QString textSha256(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace model::storage
