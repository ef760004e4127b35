// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch_project.h"

#include <QFile>

using namespace Qt::StringLiterals;
using model::storage::Store;

namespace tests {

ScratchProject::ScratchProject()
{
    Store::create(path(), {u"Scratch"_s, {}, u"Ida Moreau"_s});
}

model::ArticleId ScratchProject::addArticle(const QString &title, const QString &text) const
{
    model::Article article;
    article.title = title;
    return addArticle({article, text});
}

model::ArticleId ScratchProject::addArticle(const model::storage::NewArticle &article) const
{
    Store store(path(), Store::Mode::ReadWrite);
    const model::CoderId coder = store.snapshot().coders.constFirst().id;
    const model::BatchId batch = store.beginBatch(article.article.title, coder);
    qsizetype done = 0;
    store.writeArticles(batch, {article}, done, [] { return true; });
    const model::Change change = store.finishBatch(batch, coder).change;
    return std::get<model::BatchDelta>(change.deltas.constFirst()).articles.constFirst().id;
}

QString ScratchProject::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw model::Error(u"Cannot write %1."_s.arg(file.fileName()));
    }
    return file.fileName();
}

model::ArticlePage ScratchProject::page(model::ArticleId id) const
{
    Store store(path(), Store::Mode::ReadOnly);
    const model::storage::Snapshot known = store.snapshot();
    return store.readPage(id, {{known.coders.constFirst().id}, {known.rounds.constFirst().id}});
}

model::storage::Snapshot ScratchProject::snapshot() const
{
    return Store(path(), Store::Mode::ReadOnly).snapshot();
}

} // namespace tests
