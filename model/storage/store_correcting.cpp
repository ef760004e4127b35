// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/message.h"
#include "model/reading/normalise.h"
#include "model/storage/limits.h"
#include "model/storage/reads.h"
#include "model/storage/store_private.h"
#include "model/text/rewriting.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

Splices normalised(const Splices &splices)
{
    QList<Splice> list;
    for (Splice splice : splices) {
        // What the beginning of a file may have is no mark amid a text.
        const QString text = u'x' + splice.inserted;
        splice.inserted = reading::normalise(text).text.sliced(1);
        list.append(splice);
    }
    return Splices(std::move(list));
}

void refuseText(const QString &text, const QString &title)
{
    if (text.trimmed().isEmpty()) {
        throw Error(Message::tr("The article “%1” would have no text left, so it was not changed. To take "
                                "the whole article out, "
                                "remove it from the project.")
                        .arg(oneLine(title)));
    }
    const QString excess = utf8(text).size() > largestText
        ? Message::tr("a text of more than %1 MB").arg(largestText / (1024LL * 1024))
        : excessOf(text);
    if (!excess.isEmpty()) {
        throw Error(Message::tr("The article “%1” would have %2, so it was not changed. Put less into it.")
                        .arg(oneLine(title), excess));
    }
}

} // namespace

Edit Store::correction(ArticleId article, const Splices &splices, const edits::By &by)
{
    d->refuseReadOnly();
    const ArticlePage page = storage::readPage(database(), d->rows, d->texts, article, {});
    const QString title = oneLine(page.article.title);
    if (page.damagedAnnotations > 0) {
        throw Error(Message::tr("The text of the article “%1” cannot be corrected, because annotations of it "
                                "are damaged in the "
                                "file and could not move along. Work on with a backup, or with what tagline "
                                "check --repair-to saves.")
                        .arg(title));
    }
    if (!splices.fit(page.text)) {
        throw Error(Message::tr("The text of the article “%1” was changed meanwhile, so it was not "
                                "corrected. Look at it as it is "
                                "now and try again.")
                        .arg(title));
    }
    const Splices wanted = normalised(text::refined(page.text, splices));
    refuseText(wanted.applied(page.text), page.article.title);
    return edits::correct(page, wanted, by);
}

} // namespace model::storage
