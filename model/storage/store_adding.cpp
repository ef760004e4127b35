// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/query.h"
#include "model/storage/store_private.h"

namespace model::storage {

using namespace Qt::StringLiterals;

BatchId Store::beginBatch(const QString &label, CoderId coder)
{
    d->refuseReadOnly();
    Transaction transaction(database());
    d->refuseForeign();
    const BatchId batch = d->batches.begin(label, coder);
    d->commit(transaction);
    return batch;
}

QList<Article> Store::Private::write(
    BatchId batch, const QList<NewArticle> &articles, qsizetype done, const std::function<bool()> &goOn)
{
    const qint64 row = batches.unfinished(batch);
    QList<Article> written;
    while (done + written.size() < articles.size()) {
        written.append(batches.add(row, articles[done + written.size()]));
        if (!goOn()) {
            break;
        }
    }
    return written;
}

void Store::writeArticles(
    BatchId batch, const QList<NewArticle> &articles, qsizetype &done, const std::function<bool()> &goOn)
{
    Transaction transaction(database());
    d->refuseForeign();
    const QList<Article> written = d->write(batch, articles, done, goOn);
    d->commit(transaction);
    done += written.size();
    d->added[batch] += written;
}

Performed Store::Private::finish(BatchId batch, const QList<Article> &articles, CoderId coder)
{
    const qint64 row = batches.unfinished(batch);
    if (articles.isEmpty()) {
        batches.drop(row, [] { return true; });
        return {};
    }
    batches.markFinished(row);
    Change change;
    change.deltas.append(BatchDelta{batch, false, true, articles});
    const qint64 number =
        writer.record(change, {.action = u"add articles"_s, .coder = coder, .undoes = {}, .batch = row});
    return {change, number};
}

Performed Store::finishBatch(BatchId batch, CoderId coder)
{
    Transaction transaction(database());
    d->refuseForeign();
    const Performed performed = d->finish(batch, d->added.value(batch), coder);
    d->commit(transaction);
    d->added.remove(batch);
    return performed;
}

Performed Store::addArticles(
    const BatchOf &whose, std::optional<BatchId> &batch, const QList<NewArticle> &articles, qsizetype &done,
    const std::function<bool()> &goOn)
{
    d->refuseReadOnly();
    Transaction transaction(database());
    d->refuseForeign();
    const BatchId into = batch ? *batch : d->batches.begin(whose.label, whose.coder);
    const QList<Article> written = d->added.value(into) + d->write(into, articles, done, goOn);
    const bool isAll = written.size() == articles.size();
    const Performed performed = isAll ? d->finish(into, written, whose.coder) : Performed();
    d->commit(transaction);
    batch = into;
    done = written.size();
    if (isAll) {
        d->added.remove(into);
    } else {
        d->added.insert(into, written);
    }
    return performed;
}

bool Store::dropBatch(BatchId batch, const std::function<bool()> &goOn)
{
    Transaction transaction(database());
    d->refuseForeign();
    const bool isGone = d->batches.drop(d->batches.unfinished(batch), goOn);
    d->texts.clear();
    d->commit(transaction);
    d->added.remove(batch);
    return isGone;
}

} // namespace model::storage
