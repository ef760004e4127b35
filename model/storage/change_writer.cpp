// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/change_writer.h"

#include "model/error.h"
#include "model/message.h"
#include "model/project/article_page.h"
#include "model/storage/codebook_versions.h"
#include "model/storage/coder_guard.h"
#include "model/storage/query.h"
#include "model/storage/tag_guard.h"
#include "model/storage/text_move.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype captionLength = 60;

/// One subject of a change: its kind (the place in AnyDelta) and id.
using Subject = std::pair<size_t, QUuid>;

struct UuidOf
{
    template <typename Value>
    QUuid operator()(const Delta<Value> &delta) const
    {
        return delta.subject().id.uuid;
    }
    QUuid operator()(const BatchDelta &delta) const { return delta.batch.uuid; }
    QUuid operator()(const TextDelta &delta) const { return delta.article.uuid; }
};

struct DoesNothing
{
    template <typename Value>
    bool operator()(const Delta<Value> &delta) const
    {
        return delta.before == delta.after;
    }
    bool operator()(const BatchDelta &delta) const { return delta.shownBefore == delta.shownAfter; }
    bool operator()(const TextDelta &delta) const { return delta.splices.isEmpty(); }
};

struct Removes
{
    template <typename Value>
    bool operator()(const Delta<Value> &delta) const
    {
        return !delta.after;
    }
    bool operator()(const BatchDelta &) const { return false; }
    bool operator()(const TextDelta &) const { return false; }
};

bool correctsTexts(const Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const AnyDelta &delta) {
        return std::holds_alternative<TextDelta>(delta);
    });
}

/// The history tells with the correction itself what is counted on the text.
bool tellsOfCountsOnly(const AnyDelta &delta)
{
    const auto *article = std::get_if<Delta<Article>>(&delta);
    return article && article->before && article->after
        && withCountsOf(*article->before, *article->after) == *article->after;
}

// A subject that a change touches several times gets one delta from its first to its last state.
Change joined(const Change &change)
{
    Change result;
    QHash<Subject, qsizetype> places;
    for (const AnyDelta &delta : change.deltas) {
        const Subject subject{delta.index(), uuidOf(delta)};
        const auto place = places.constFind(subject);
        if (place == places.cend()) {
            places.insert(subject, result.deltas.size());
            result.deltas.append(delta);
            continue;
        }
        std::visit(
            [&](auto &earlier) {
                using Kind = std::decay_t<decltype(earlier)>;
                if constexpr (!std::is_same_v<Kind, BatchDelta> && !std::is_same_v<Kind, TextDelta>) {
                    Q_ASSERT(earlier.after == std::get<Kind>(delta).before);
                    earlier.after = std::get<Kind>(delta).after;
                }
            },
            result.deltas[*place]);
    }
    // On another text the same numbers mean other words.
    if (!correctsTexts(result)) {
        result.deltas.removeIf([](const AnyDelta &delta) { return std::visit(DoesNothing{}, delta); });
    }
    return result;
}

// What refers goes before what it refers to; what is referred to comes before what refers. AnyDelta lists its
// kinds in the order in which they may refer to each other.
std::vector<const AnyDelta *> inWritingOrder(const Change &change)
{
    std::vector<const AnyDelta *> order;
    for (const AnyDelta &delta : change.deltas) {
        order.push_back(&delta);
    }
    std::stable_sort(order.begin(), order.end(), [](const AnyDelta *a, const AnyDelta *b) {
        const bool aRemoves = std::visit(Removes{}, *a);
        const bool bRemoves = std::visit(Removes{}, *b);
        if (aRemoves != bRemoves) {
            return aRemoves;
        }
        return aRemoves ? a->index() > b->index() : a->index() < b->index();
    });
    return order;
}

struct Apply
{
    Rows &rows;

    template <typename Value>
    void operator()(const Delta<Value> &delta) const
    {
        if (delta.after) {
            rows.write(*delta.after);
        } else {
            rows.erase(delta.before->id);
        }
    }
    void operator()(const BatchDelta &) const {}
    void operator()(const TextDelta &) const {}
};

/// The article that gets something new; null where none does.
struct ArticleAddedTo
{
    template <typename Value>
    ArticleId operator()(const Delta<Value> &delta) const
    {
        if constexpr (requires { delta.after->article; }) {
            return delta.before ? ArticleId() : delta.after->article;
        } else {
            return {};
        }
    }
    ArticleId operator()(const BatchDelta &) const { return {}; }
    ArticleId operator()(const TextDelta &delta) const { return delta.article; }
};

struct AsStored
{
    Rows &rows;

    template <typename Value>
    void operator()(Delta<Value> &delta) const
    {
        if (delta.after) {
            delta.after = rows.asStored(std::move(*delta.after));
        }
    }
    void operator()(BatchDelta &) const {}
    void operator()(TextDelta &) const {}
};

struct Caption
{
    ArticleTexts &texts;
    Rows &rows;

    QString operator()(const Coder &coder) const { return coder.name; }
    QString operator()(const Round &round) const { return round.name; }
    QString operator()(const Tag &tag) const { return tag.label; }
    QString operator()(const Article &article) const { return article.title; }
    QString operator()(const Entity &entity) const { return entity.name; }
    QString operator()(const Annotation &annotation) const
    {
        return quoteOf(texts.of(annotation.article)->text, annotation.segments);
    }
    QString operator()(const Source &source) const
    {
        const std::optional<Entity> entity = rows.stored(source.entity);
        return entity ? entity->name : source.label;
    }
    QString operator()(const Relation &relation) const
    {
        const std::optional<Annotation> claim = rows.stored(relation.claim);
        return claim ? (*this)(*claim) : relation.cue;
    }
    QString operator()(const Coding &coding) const
    {
        const std::optional<Article> article = rows.stored(coding.article);
        return article ? article->title : QString();
    }
    QString operator()(const BatchDelta &batch) const
    {
        return batch.articles.isEmpty() ? QString() : batch.articles.first().title;
    }
    QString operator()(const TextDelta &delta) const
    {
        const std::optional<Article> article = rows.stored(delta.article);
        return article ? article->title : QString();
    }
    template <typename Value>
    QString operator()(const Delta<Value> &delta) const
    {
        return (*this)(delta.subject());
    }
};

} // namespace

QUuid uuidOf(const AnyDelta &delta)
{
    return std::visit(UuidOf{}, delta);
}

QString oneLine(QString text)
{
    text = text.simplified();
    if (text.size() <= captionLength) {
        return text;
    }
    text.truncate(captionLength - 1);
    if (text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text + u'…';
}

QString ChangeWriter::caption(const AnyDelta &delta)
{
    return oneLine(std::visit(Caption{m_texts, m_rows}, delta));
}

QString ChangeWriter::captionBefore(const AnyDelta &delta)
{
    const auto *annotation = std::get_if<Delta<Annotation>>(&delta);
    return annotation && annotation->before ? caption(Delta<Annotation>{annotation->before, std::nullopt})
                                            : caption(delta);
}

std::pair<Change, qint64> ChangeWriter::write(const Change &change, const HistoryEntry &entry)
{
    Change written = joined(change);
    verify(written);
    refuseUnsoundTags(m_database, m_rows, written);
    refuseUnsoundCoders(m_database, m_rows, written);
    ArticleTexts past(m_database);
    correctTexts(written, past);
    for (AnyDelta &delta : written.deltas) {
        std::visit(AsStored{m_rows}, delta);
    }
    written = joined(written);
    if (written.isEmpty() && !entry.undoes) {
        return {written, 0};
    }
    if (changesRules(written)) {
        beginCodebookVersion(m_database, written, entry.undoes.has_value());
    }
    apply(written);
    for (AnyDelta &delta : written.deltas) {
        if (auto *batch = std::get_if<BatchDelta>(&delta)) {
            showBatch(*batch);
        }
    }
    const bool isOnTwoTexts = correctsTexts(written);
    const qint64 number =
        record(written, entry, HistoryJson(TextsAt(isOnTwoTexts ? past : m_texts), TextsAt(m_texts)));
    return {written, number};
}

/// From then on the file has the new texts; `past` keeps those that were there.
void ChangeWriter::correctTexts(const Change &change, ArticleTexts &past)
{
    if (!correctsTexts(change)) {
        return;
    }
    QSet<QUuid> told;
    for (const AnyDelta &delta : change.deltas) {
        told.insert(uuidOf(delta));
    }
    for (const AnyDelta &delta : change.deltas) {
        if (const auto *text = std::get_if<TextDelta>(&delta)) {
            past.keep(m_texts.of(text->article));
            TextMove(m_database, m_texts, text->article, text->splices).run(told);
        }
    }
}

bool ChangeWriter::isStored(const AnyDelta &delta)
{
    return std::visit(
        [this](const auto &one) {
            using Kind = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Kind, BatchDelta>) {
                return true;
            } else if constexpr (std::is_same_v<Kind, TextDelta>) {
                return m_rows.stored(one.article) && one.splices.fit(m_texts.of(one.article)->text);
            } else {
                return m_rows.stored(one.subject().id) == one.before;
            }
        },
        delta);
}

void ChangeWriter::verify(const Change &change)
{
    refuseErased(change);
    refuseHiddenArticles(change);
    for (const AnyDelta &delta : change.deltas) {
        if (!isStored(delta)) {
            throw Error(
                Message::tr(
                    "“%1” was changed meanwhile, so this could not be done. Look at it as it is now and "
                    "try again.")
                    .arg(captionBefore(delta)));
        }
    }
}

/// What is erased for good comes back by no way.
void ChangeWriter::refuseErased(const Change &change)
{
    Query erased(m_database, u"SELECT 1 FROM erased WHERE uuid = ?"_s);
    for (const AnyDelta &delta : change.deltas) {
        const auto *article = std::get_if<Delta<Article>>(&delta);
        const auto *entity = std::get_if<Delta<Entity>>(&delta);
        if ((!article || article->before) && (!entity || entity->before)) {
            continue;
        }
        erased.bind(CoderId{uuidOf(delta)});
        if (erased.next()) {
            throw Error(Message::tr("This was erased for good from the project, so it does not come back."));
        }
    }
}

/// Nobody would see what is put on an article that another edit has removed meanwhile.
void ChangeWriter::refuseHiddenArticles(const Change &change)
{
    QSet<ArticleId> shown;
    for (const AnyDelta &delta : change.deltas) {
        const auto *article = std::get_if<Delta<Article>>(&delta);
        if (article && article->after) {
            shown.insert(article->after->id);
        }
    }
    for (const AnyDelta &delta : change.deltas) {
        const ArticleId id = std::visit(ArticleAddedTo{}, delta);
        if (id.isNull() || shown.contains(id)) {
            continue;
        }
        if (!m_rows.stored(id)) {
            throw Error(Message::tr(
                "The article was removed from the project meanwhile, so this could not be done. Take "
                "its removal back first."));
        }
        shown.insert(id);
    }
}

void ChangeWriter::apply(const Change &change)
{
    // Checked at the commit: an update that lets go of a row may follow the row's removal.
    run(m_database, u"PRAGMA defer_foreign_keys = ON"_s);
    const std::vector<const AnyDelta *> order = inWritingOrder(change);
    for (const AnyDelta *delta : order) {
        std::visit(Apply{m_rows}, *delta);
    }
    for (const AnyDelta *delta : order) {
        const auto *tag = std::get_if<Delta<Tag>>(delta);
        if (tag && tag->after) {
            m_rows.writeParent(*tag->after);
        }
    }
}

void ChangeWriter::showBatch(BatchDelta &delta)
{
    Query batch(m_database, u"SELECT id FROM batch WHERE uuid = ?"_s);
    batch.bind(delta.batch);
    if (!batch.next()) {
        throw Error(
            Message::tr("This import is no longer in the project, so it can be neither undone nor redone."));
    }
    const qint64 row = batch.integer(0);
    static const QStringList statements{
        u"UPDATE article SET removed = ? WHERE batch = ?"_s,
        u"UPDATE entity SET removed = ? WHERE batch = ?"_s,
        u"UPDATE annotation SET removed = ? WHERE batch = ?"_s,
        u"UPDATE source SET removed = ? WHERE batch = ?"_s,
        u"UPDATE relation SET removed = ? WHERE batch = ?"_s,
        u"UPDATE coding SET removed = ? WHERE batch = ?"_s,
    };
    for (const QString &statement : statements) {
        Query(m_database, statement).bind(!delta.shownAfter).bind(row).run();
    }
    delta.articles = m_rows.articlesOf(row);
}

qint64 ChangeWriter::record(const Change &change, const HistoryEntry &entry)
{
    return record(change, entry, HistoryJson(m_texts));
}

qint64 ChangeWriter::record(const Change &change, const HistoryEntry &entry, HistoryJson json)
{
    Query row(
        m_database,
        u"INSERT INTO history (uuid, at, coder, action, undoes, batch) "
        "VALUES (?, ?, (SELECT id FROM coder WHERE uuid = ?), CAST(? AS TEXT), ?, ?) "
        "RETURNING number"_s);
    row.bind(CoderId{makeUuid()})
        .bind(QDateTime::currentMSecsSinceEpoch())
        .bind(entry.coder)
        .bind(utf8(entry.action))
        .bind(entry.undoes)
        .bind(entry.batch);
    row.next();
    const qint64 number = row.integer(0);
    row.next();

    Query line(
        m_database,
        u"INSERT INTO history_change (edit, position, subject, subject_id, before, after) "
        "VALUES (?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))"_s);
    qint64 position = 0;
    for (const AnyDelta &delta : change.deltas) {
        if (tellsOfCountsOnly(delta)) {
            continue;
        }
        const HistoryLine written = json.toLine(delta, entry.coder);
        line.bind(number)
            .bind(position++)
            .bind(QLatin1StringView(written.subject.toLatin1()))
            .bind(CoderId{written.id});
        written.before ? line.bind(*written.before) : line.bindNull();
        written.after ? line.bind(*written.after) : line.bindNull();
        line.run();
    }
    return number;
}

} // namespace model::storage
