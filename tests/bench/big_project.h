// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/store.h"

#include <QHash>
#include <QString>

namespace bench {

/// News-like text of our own vocabulary, about `length` characters, in paragraphs; the same for the same
/// seed.
QString newsText(qsizetype length, quint32 seed);

/// The people, places and organizations of a project: a name that comes again is the same entity, and once
/// there are 20,000 of them no new ones come.
class Stock
{
public:
    /// Adds the entity to the change where it is new.
    model::EntityId entity(const QString &name, model::TagId tag, model::Change &change);

private:
    QHash<std::pair<QString, model::TagId>, model::EntityId> m_known;
    QHash<model::TagId, QList<model::EntityId>> m_ofTag;
};

/// Annotations spread evenly over the text: names of one to three words, every tenth a claim of a sentence,
/// with entities from a stock of names.
model::Change annotations(
    const model::Article &article, const QString &text, int count, const model::Codebook &codebook,
    const model::Coder &coder, const model::Round &round, Stock &stock);
model::Change annotations(
    const model::Article &article, const QString &text, int count, const model::Codebook &codebook,
    const model::Coder &coder, const model::Round &round);

/// So many articles of that length, not yet in a project.
QList<model::storage::NewArticle> newArticles(int count, qsizetype length);
/// Adds them as one batch.
void addArticles(model::storage::Store &store, const QList<model::storage::NewArticle> &articles);

/// Makes a project with so many articles of that length, each with so many annotations.
void makeProject(const QString &path, int articles, qsizetype length, int annotationsEach);

/// A project of so many articles of 3 kB with 50 annotations each, made once per run and only to be read.
QString sharedProject(int articles);

} // namespace bench
