// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "model/error.h"
#include "model/project/edits_variable.h"
#include "model/reading/normalise.h"
#include "model/storage/lock.h"
#include "model/storage/store.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace model;

QByteArray resource(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

struct Sample
{
    storage::NewArticle article;
    QJsonArray annotations;
    QJsonObject sources; ///< what is answered of each, by name
    QJsonObject people;
};

Sample read(const QString &name)
{
    const QJsonObject object = QJsonDocument::fromJson(resource(name + u".json"_s)).object();
    Sample sample;
    Article &article = sample.article.article;
    article.id = ArticleId::make();
    article.title = object["title"_L1].toString();
    article.outlet = object["outlet"_L1].toString();
    article.byline = object["byline"_L1].toString();
    article.published = object["published"_L1].toString();
    article.url = object["url"_L1].toString();
    article.language = object["language"_L1].toString();
    article.fileName = name + u".txt"_s;
    article.encoding = u"UTF-8"_s;
    sample.article.text = reading::normalise(QString::fromUtf8(resource(article.fileName))).text;
    sample.annotations = object["annotations"_L1].toArray();
    sample.sources = object["sources"_L1].toObject();
    sample.people = object["people"_L1].toObject();
    return sample;
}

/// The n-th place of a piece's words.
TextRange placeOf(const QString &text, const QJsonObject &piece)
{
    const QString words = piece["text"_L1].toString();
    qsizetype at = -1;
    for (int left = piece["occurrence"_L1].toInt(); left > 0; --left) {
        at = text.indexOf(words, at + 1);
    }
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

class SampleCoder
{
public:
    SampleCoder(storage::Store &store, const storage::Snapshot &snapshot, ArticleId article)
        : m_store(store)
        , m_codebook(snapshot.codebook)
        , m_by{snapshot.coders.first().id, snapshot.rounds.first().id, QDateTime::currentMSecsSinceEpoch()}
        , m_page(store.readPage(article, {}))
    {
    }

    /// First everything is tagged, then claims are linked: a source may be named behind its claim.
    void code(const Sample &sample)
    {
        const QJsonArray &annotations = sample.annotations;
        QList<AnnotationId> ids;
        for (const auto &annotation : annotations) {
            ids.append(tag(annotation.toObject()));
        }
        for (qsizetype i = 0; i < ids.size(); ++i) {
            for (const auto &source : annotations[i].toObject()["sources"_L1].toArray()) {
                link(ids[i], source.toObject());
            }
        }
        QList<AnswerCell> answers;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            answer(answers, ids[i], annotations[i].toObject());
        }
        for (const Source &source : m_page.sources) {
            answer(answers, source.id, sample.sources[m_page.sourceName(source)].toObject());
        }
        for (const Entity &entity : m_page.entities) {
            answer(answers, entity.id, sample.people[entity.name].toObject());
        }
        perform(edits::answer(m_page, answers, m_by));
    }

private:
    AnnotationId tag(const QJsonObject &annotation)
    {
        Segments segments;
        for (const auto &piece : annotation["pieces"_L1].toArray()) {
            segments.add(placeOf(m_page.text, piece.toObject()));
        }
        const Tag *with = m_codebook.named(annotation["tag"_L1].toString());
        Q_ASSERT(with);
        std::optional<QString> entity;
        if (with->role == Tag::Role::Entity) {
            entity = annotation["entity"_L1].toString();
        }
        perform(edits::tag(m_page, segments, *with, m_by, entity));
        const AnnotationId id = m_tagged;
        const QString note = annotation["note"_L1].toString();
        if (!note.isEmpty()) {
            perform(edits::changeNote(m_page, id, note, m_by));
        }
        return id;
    }

    void link(AnnotationId claim, const QJsonObject &source)
    {
        const QString cue = source["cue"_L1].toString();
        const QString name = source["entity"_L1].toString();
        if (name.isEmpty()) {
            perform(edits::linkLabel(m_page, claim, source["label"_L1].toString(), cue, m_by));
            return;
        }
        perform(edits::linkEntity(m_page, claim, entityNamed(name), cue, m_by));
    }

    /// One of the variables that every project has, for each that the object answers.
    void answer(QList<AnswerCell> &answers, const AnswerSubject &subject, const QJsonObject &said) const
    {
        for (const Variable &variable : m_codebook.variables) {
            const QString text = said[variable.name].toString();
            if (text.isEmpty()) {
                continue;
            }
            Answer answer{text};
            if (variable.level == Variable::Level::Entity) {
                answer = {{}, entityNamed(text)};
            }
            const QString basis = said["basis"_L1].toString();
            answer.basis = basis == u"stated" ? VariableValue::Basis::Stated
                : basis == u"inferred"        ? VariableValue::Basis::Inferred
                                              : VariableValue::Basis::None;
            answers.append({subject, variable.id, answer});
        }
    }

    EntityId entityNamed(const QString &name) const
    {
        const auto named =
            std::find_if(m_page.entities.begin(), m_page.entities.end(), [&name](const Entity &entity) {
                return entity.name == name;
            });
        Q_ASSERT(named != m_page.entities.end());
        return named->id;
    }

    void perform(const Edit &edit)
    {
        const Change change = m_store.perform(edit).change;
        for (const AnyDelta &delta : change.deltas) {
            if (const auto *annotation = std::get_if<Delta<Annotation>>(&delta)) {
                m_tagged = annotation->subject().id;
            }
        }
        m_page.apply(change);
        ++m_by.at;
    }

    storage::Store &m_store;
    const Codebook &m_codebook;
    edits::By m_by;
    ArticlePage m_page;
    AnnotationId m_tagged; ///< by the last edit
};

SampleReport fill(storage::Store &store)
{
    const storage::Snapshot snapshot = store.snapshot();
    const CoderId coder = snapshot.coders.first().id;
    const QList<Sample> samples = {read(u"en"_s), read(u"es"_s), read(u"ar"_s)};
    QList<storage::NewArticle> articles;
    for (const Sample &sample : samples) {
        articles.append(sample.article);
    }
    const BatchId batch = store.beginBatch(u"Sample articles"_s, coder);
    qsizetype done = 0;
    store.writeArticles(batch, articles, done, [] { return true; });
    store.finishBatch(batch, coder);
    SampleReport report;
    for (const Sample &sample : samples) {
        SampleCoder(store, snapshot, sample.article.article.id).code(sample);
        ++report.articles;
        report.annotations += int(sample.annotations.size());
    }
    return report;
}

} // namespace

SampleReport createSample(const QString &path)
{
    storage::CreateOptions options;
    options.title = u"Sample"_s;
    storage::Store::create(path, options);
    try {
        const storage::Lock lock(path);
        storage::Store store(path, storage::Store::Mode::ReadWrite);
        return fill(store);
    } catch (const Error &) {
        QFile::remove(path);
        throw;
    }
}

} // namespace app
