// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/big_project.h"

#include "model/storage/query.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

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

model::EntityId Stock::entity(const QString &name, model::TagId tag, model::Change &change)
{
    constexpr qsizetype atMost = 20'000;
    const std::pair key(name, tag);
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        return *known;
    }
    QList<model::EntityId> &ofTag = m_ofTag[tag];
    if (m_known.size() >= atMost && !ofTag.isEmpty()) {
        return ofTag.at(static_cast<qsizetype>(qHash(name) % static_cast<size_t>(ofTag.size())));
    }
    model::Entity entity;
    entity.id = model::EntityId::make();
    entity.name = name;
    entity.tag = tag;
    change.add(entity);
    ofTag.append(entity.id);
    return *m_known.insert(key, entity.id);
}

model::Change annotations(
    const model::Article &article, const QString &text, int count, const model::Codebook &codebook,
    const model::Coder &coder, const model::Round &round, Stock &stock)
{
    model::Change change;
    const double step = static_cast<double>(text.size() - 120) / count;
    for (int i = 0; i < count; ++i) {
        const bool claim = i % 10 == 9;
        const auto wanted = static_cast<qsizetype>(step * i);
        const qsizetype start = wanted == 0 ? 0 : text.indexOf(u' ', wanted) + 1;
        const qsizetype end = text.indexOf(u' ', start + (claim ? 60 : 4 + i % 9));
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
            annotation.entity = stock.entity(name, annotation.tag, change);
        }
        change.add(annotation);
    }
    return change;
}

model::Change annotations(
    const model::Article &article, const QString &text, int count, const model::Codebook &codebook,
    const model::Coder &coder, const model::Round &round)
{
    Stock stock;
    return annotations(article, text, count, codebook, coder, round, stock);
}

QList<model::storage::NewArticle> newArticles(int count, qsizetype length)
{
    QList<model::storage::NewArticle> result;
    result.reserve(count);
    for (int i = 0; i < count; ++i) {
        model::storage::NewArticle article;
        article.article.id = model::ArticleId::make();
        article.article.title = u"Article %1"_s.arg(i + 1);
        article.article.outlet = u"Harbour Post"_s;
        article.article.published = u"2024-03-%1"_s.arg(1 + i % 28, 2, 10, QLatin1Char('0'));
        article.text = newsText(length, static_cast<quint32>(i + 1));
        result.append(article);
    }
    return result;
}

void makeProject(const QString &path, int articles, qsizetype length, int annotationsEach)
{
    constexpr qsizetype atOnce = 100'000;
    model::storage::Store::create(path, {u"Bench"_s, {}, u"Bench"_s});
    model::storage::Store store(path, model::storage::Store::Mode::ReadWrite);
    // What is measured comes later: until then the disk need not be waited for.
    model::storage::run(store.database(), u"PRAGMA synchronous = OFF"_s);
    model::storage::run(store.database(), u"PRAGMA cache_size = -200000"_s);
    const model::storage::Snapshot snapshot = store.snapshot();
    const model::Coder &coder = snapshot.coders.first();
    const QList<model::storage::NewArticle> incoming = newArticles(articles, length);
    addArticles(store, incoming);

    Stock stock;
    model::Edit edit{u"tag"_s, coder.id, {}};
    for (const auto &article : incoming) {
        edit.change.deltas += annotations(
                                  article.article, article.text, annotationsEach, snapshot.codebook, coder,
                                  snapshot.rounds.first(), stock)
                                  .deltas;
        if (edit.change.deltas.size() > atOnce) {
            store.perform(edit);
            edit.change = {};
        }
    }
    // The last one by itself, as somebody leaves it who has just worked here.
    model::Edit last{u"tag"_s, coder.id, {}};
    if (!edit.change.isEmpty()) {
        last.change.deltas.append(edit.change.deltas.takeLast());
    }
    store.perform(edit);
    store.perform(last);
}

void addArticles(model::storage::Store &store, const QList<model::storage::NewArticle> &articles)
{
    const model::CoderId coder = store.snapshot().coders.first().id;
    const model::BatchId batch = store.beginBatch(u"bench"_s, coder);
    qsizetype done = 0;
    store.writeArticles(batch, articles, done, [] { return true; });
    store.finishBatch(batch, coder);
}

QString sharedProject(int articles)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"%1.tagline"_s.arg(articles));
    if (!QFile::exists(path)) {
        makeProject(path, articles, 3000, 50);
    }
    return path;
}

} // namespace bench
