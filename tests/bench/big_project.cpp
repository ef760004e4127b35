// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/big_project.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

const std::array<QString, 24> words{u"the"_s,      u"harbour"_s, u"council"_s,  u"voted"_s, u"on"_s,
                                    u"Tuesday"_s,  u"Marta"_s,   u"Olsen"_s,    u"said"_s,  u"levee"_s,
                                    u"workers"_s,  u"would"_s,   u"return"_s,   u"to"_s,    u"Veldmark"_s,
                                    u"after"_s,    u"river"_s,   u"ministry"_s, u"of"_s,    u"works"_s,
                                    u"rejected"_s, u"figures"_s, u"señora"_s,   u"Añez"_s};

} // namespace

QString newsText(qsizetype length, quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    text.reserve(length + 32);
    int inSentence = 0;
    int inParagraph = 0;
    while (text.size() < length) {
        text += words.at(static_cast<size_t>(random.bounded(24)));
        if (++inSentence > 14) {
            inSentence = 0;
            text += ++inParagraph % 5 == 0 ? u".\n\n"_s : u". "_s;
        } else {
            text += u' ';
        }
    }
    return text.trimmed();
}

model::Change annotations(
    const model::Article &article, const QString &text, int count, const model::Codebook &codebook,
    const model::Coder &coder, const model::Round &round)
{
    model::Change change;
    QHash<QString, model::EntityId> entities;
    const double step = static_cast<double>(text.size() - 120) / count;
    for (int i = 0; i < count; ++i) {
        const bool claim = i % 10 == 9;
        const auto wanted = static_cast<qsizetype>(step * i);
        qsizetype start = wanted == 0 ? 0 : text.indexOf(u' ', wanted) + 1;
        qsizetype end = text.indexOf(u' ', start + (claim ? 60 : 4 + i % 9));
        model::Annotation annotation;
        annotation.id = model::AnnotationId::make();
        annotation.article = article.id;
        annotation.tag = codebook.tags.at(claim ? 3 : i % 3).id;
        annotation.coder = coder.id;
        annotation.round = round.id;
        annotation.created = annotation.updated = 1'700'000'000'000 + i;
        annotation.segments.add({start, end});
        if (!claim) {
            const QString name = text.mid(start, end - start).simplified();
            const QString key = name + QString::number(i % 3);
            if (!entities.contains(key)) {
                model::Entity entity;
                entity.id = model::EntityId::make();
                entity.name = name;
                entity.tag = annotation.tag;
                entities.insert(key, entity.id);
                change.add(entity);
            }
            annotation.entity = entities.value(key);
        }
        change.add(annotation);
    }
    return change;
}

void makeProject(const QString &path, int articles, qsizetype length, int annotationsEach)
{
    model::storage::Store::create(path, {u"Bench"_s, {}, u"Bench"_s});
    model::storage::Store store(path, model::storage::Store::Mode::ReadWrite);
    const model::storage::Snapshot snapshot = store.snapshot();
    QList<model::storage::NewArticle> incoming;
    for (int i = 0; i < articles; ++i) {
        model::storage::NewArticle article;
        article.article.id = model::ArticleId::make();
        article.article.title = u"Article %1"_s.arg(i + 1);
        article.article.outlet = u"Harbour Post"_s;
        article.article.published = u"2024-03-%1"_s.arg(1 + i % 28, 2, 10, QLatin1Char('0'));
        article.text = newsText(length, static_cast<quint32>(i + 1));
        incoming.append(article);
    }
    const model::CoderId coder = snapshot.coders.first().id;
    const model::BatchId batch = store.beginBatch(u"bench"_s, coder);
    qsizetype done = 0;
    store.writeArticles(batch, incoming, done, [] { return true; });
    store.finishBatch(batch, coder);

    model::Edit edit{u"tag"_s, coder, {}};
    for (const auto &article : incoming) {
        edit.change.deltas += annotations(
                                  article.article, article.text, annotationsEach, snapshot.codebook,
                                  snapshot.coders.first(), snapshot.rounds.first())
                                  .deltas;
        if (edit.change.deltas.size() > 20'000) {
            store.perform(edit);
            edit.change = {};
        }
    }
    if (!edit.change.isEmpty()) {
        store.perform(edit);
    }
}

} // namespace bench
