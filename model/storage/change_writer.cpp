// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/change_writer.h"

#include "model/error.h"
#include "model/message.h"
#include "model/project/article_page.h"
#include "model/project/name_length.h"
#include "model/storage/codebook_versions.h"
#include "model/storage/coder_guard.h"
#include "model/storage/query.h"
#include "model/storage/tag_guard.h"
#include "model/storage/text_move.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// The history tells with the correction itself what is counted on the text.
bool tellsOfCountsOnly(const AnyDelta &delta)
{
    const auto *article = std::get_if<Delta<Article>>(&delta);
    return article && article->before && article->after
        && withCountsOf(*article->before, *article->after) == *article->after;
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
    /// A claim of a removed article is in its group still, and shown with it again.
    ArticleId operator()(const Delta<SameClaim> &) const { return {}; }
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

} // namespace

QString ChangeWriter::caption(const AnyDelta &delta)
{
    return captionOf(delta, m_texts, m_rows);
}

QString ChangeWriter::captionBefore(const AnyDelta &delta)
{
    const auto *annotation = std::get_if<Delta<Annotation>>(&delta);
    return annotation && annotation->before ? caption(Delta<Annotation>{annotation->before, std::nullopt})
                                            : caption(delta);
}

std::pair<Change, qint64> ChangeWriter::write(const Change &change, const HistoryEntry &entry)
{
    refuseLongNames(change, entry);
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

/// What is taken back or brought again was in the project once.
void ChangeWriter::refuseLongNames(const Change &change, const HistoryEntry &entry)
{
    const QString excess = entry.undoes ? QString() : excessOfNames(change);
    if (!excess.isEmpty()) {
        throw Error(excess);
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
    // Then references are checked at the commit. Only then, as the pragma has SQLite prepare all statements
    // anew.
    if (mayReferToGone(change)) {
        run(m_database, u"PRAGMA defer_foreign_keys = ON"_s);
    }
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
        u"UPDATE value SET removed = ? WHERE batch = ?"_s,
        u"UPDATE dismissal SET removed = ? WHERE batch = ?"_s,
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
