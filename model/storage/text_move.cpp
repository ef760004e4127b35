// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/text_move.h"

#include "model/error.h"
#include "model/message.h"
#include "model/project/article_page.h"
#include "model/storage/change_writer.h"
#include "model/storage/enum_words.h"
#include "model/storage/search_index.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

TextMove::TextMove(
    const QSqlDatabase &database, ArticleTexts &texts, ArticleId article, const Splices &splices)
    : m_database(database)
    , m_texts(texts)
    , m_article(article)
    , m_splices(splices)
    , m_shifts(splices.shifts())
    , m_back(m_shifts.inverse())
    , m_before(texts.of(article))
    , m_places(splices.places())
{
}

TextMove::Updates::Updates(const QSqlDatabase &database)
    : row(
        database,
        u"UPDATE annotation SET start = ?, \"end\" = ?, pieces = ?, paragraph = ?, sentence = ?, part = ?, "
        "words = ?, words_quoted = ? WHERE article = ? AND id = ?"_s)
    , place(database, u"UPDATE segment SET start = ?, \"end\" = ? WHERE annotation = ? AND position = ?"_s)
    , quote(
          database,
          u"UPDATE segment SET start = ?, \"end\" = ?, quote = CAST(? AS TEXT) "
          "WHERE annotation = ? AND position = ?"_s)
{
}

void TextMove::run(const QSet<QUuid> &told)
{
    const std::vector<Row> rows = readRows();
    writeText();
    m_counter = std::make_unique<WordCounter>(*m_after);
    m_updates = std::make_unique<Updates>(m_database);
    for (const Row &row : rows) {
        if (!told.contains(row.uuid.uuid)) {
            move(row);
        }
    }
    moveCues(told);
    moveDismissals(told);
}

void TextMove::writeText()
{
    const QString text = m_splices.applied(m_before->text);
    Query(
        m_database,
        u"UPDATE article SET text = CAST(? AS TEXT), characters = ?, words = ?, text_sha256 = ? WHERE id = ?"_s)
        .bind(utf8(text))
        .bind(text::OffsetMap(text).codePoints())
        .bind(static_cast<qint64>(text::countWords(text)))
        .bind(QLatin1StringView(textSha256(text).toLatin1()))
        .bind(m_before->row)
        .run();
    unindexArticle(m_database, m_before->row, m_before->text);
    indexArticle(m_database, m_before->row, text);
    m_texts.forget(m_article);
    m_after = m_texts.of(m_article);
}

std::vector<TextMove::Row> TextMove::readRows() const
{
    std::vector<Row> rows;
    Query query(
        m_database,
        u"SELECT n.id, CAST(n.uuid AS BLOB), n.removed, n.paragraph, n.sentence, CAST(n.part AS BLOB), "
        u"n.words, "
        "n.words_quoted, s.start, s.\"end\" FROM annotation n JOIN segment s ON s.annotation = n.id "
        "WHERE n.article = ? ORDER BY n.id, s.position"_s);
    query.bind(m_before->row);
    while (query.next()) {
        if (rows.empty() || rows.back().id != query.integer(0)) {
            rows.push_back(
                {.id = query.integer(0),
                 .uuid = query.id<AnnotationId>(1),
                 .isRemoved = query.integer(2) != 0,
                 .paragraph = query.integer(3),
                 .sentence = query.integer(4),
                 .part = query.text(5),
                 .counts = {query.integer(6), query.integer(7)},
                 .pieces = {}});
        }
        rows.back().pieces.add(m_before->map.toUtf16(TextRange{query.integer(8), query.integer(9)}));
    }
    return rows;
}

/// A removed one, which an import that was taken back left here, may lose words.
void TextMove::move(const Row &row) const
{
    Row after = row;
    after.pieces = m_shifts.moved(row.pieces);
    if (!row.isRemoved && !(m_back.moved(after.pieces) == row.pieces)) {
        refuse(row);
    }
    if (after.pieces.isEmpty()) {
        drop(row);
        return;
    }
    count(after, row);
    const TextRange points = m_after->map.toCodePoints(after.pieces.extent());
    const TextRange old = m_before->map.toCodePoints(row.pieces.extent());
    const bool isSame = points == old && after.paragraph == row.paragraph && after.sentence == row.sentence
        && after.part == row.part && after.counts == row.counts;
    if (!isSame) {
        m_updates->row.bind(points.start)
            .bind(points.end)
            .bind(static_cast<qint64>(after.pieces.count()))
            .bind(after.paragraph)
            .bind(after.sentence)
            .bind(QLatin1StringView(after.part.toLatin1()))
            .bind(static_cast<qint64>(after.counts.words))
            .bind(static_cast<qint64>(after.counts.quoted))
            .bind(m_before->row)
            .bind(row.id)
            .run();
    }
    writePieces(after, row);
}

void TextMove::count(Row &row, const Row &before) const
{
    const TextRange extent = row.pieces.extent();
    row.paragraph = m_after->units.paragraphAt(extent.start);
    row.sentence = m_after->units.sentenceAt(extent.start);
    row.part = word(m_after->units.partAt(extent.start));
    // The same words have as many quoted, as long as no quotation mark comes or goes beside them, in their
    // paragraphs. Of other words the paragraphs may be others, too.
    if (isInTouchedParagraph(extent) || !isSameText(before.pieces, row.pieces)) {
        row.counts = m_counter->of(row.pieces);
    }
}

bool TextMove::isSameText(const Segments &before, const Segments &after) const
{
    return before.count() == after.count()
        && std::equal(before.begin(), before.end(), after.begin(), [this](TextRange a, TextRange b) {
               return QStringView(m_before->text).sliced(a.start, a.length())
                   == QStringView(m_after->text).sliced(b.start, b.length());
           });
}

bool TextMove::isInTouchedParagraph(TextRange extent) const
{
    const std::vector<TextRange> &paragraphs = m_after->units.paragraphs();
    auto paragraph = std::partition_point(
        paragraphs.begin(), paragraphs.end(), [extent](TextRange one) { return one.end <= extent.start; });
    for (; paragraph != paragraphs.end() && paragraph->start < extent.end; ++paragraph) {
        const auto place = std::partition_point(m_places.begin(), m_places.end(), [paragraph](TextRange one) {
            return one.end < paragraph->start;
        });
        if (place != m_places.end() && place->start <= paragraph->end) {
            return true;
        }
    }
    return false;
}

void TextMove::writePieces(const Row &row, const Row &before) const
{
    if (row.pieces.count() != before.pieces.count()) {
        Query(m_database, u"DELETE FROM segment WHERE annotation = ? AND position >= ?"_s)
            .bind(row.id)
            .bind(static_cast<qint64>(row.pieces.count()))
            .run();
    }
    for (qsizetype position = 0; position < row.pieces.count(); ++position) {
        const TextRange piece = row.pieces.at(position);
        const TextRange points = m_after->map.toCodePoints(piece);
        const QStringView quote = QStringView(m_after->text).sliced(piece.start, piece.length());
        const TextRange old = before.pieces.at(position);
        if (QStringView(m_before->text).sliced(old.start, old.length()) != quote) {
            m_updates->quote.bind(points.start)
                .bind(points.end)
                .bind(utf8(quote.toString()))
                .bind(row.id)
                .bind(static_cast<qint64>(position))
                .run();
        } else if (!(points == m_before->map.toCodePoints(old))) {
            m_updates->place.bind(points.start)
                .bind(points.end)
                .bind(row.id)
                .bind(static_cast<qint64>(position))
                .run();
        }
    }
}

/// The import that would bring it back has no words for it any more.
void TextMove::drop(const Row &row) const
{
    Query(m_database, u"DELETE FROM relation WHERE from_annotation = ?"_s).bind(row.id).run();
    Query(m_database, u"DELETE FROM relation WHERE to_annotation = ? AND kind = 'same'"_s).bind(row.id).run();
    Query(m_database, u"DELETE FROM value WHERE annotation = ?"_s).bind(row.id).run();
    Query(m_database, u"UPDATE relation SET to_annotation = NULL WHERE to_annotation = ?"_s)
        .bind(row.id)
        .run();
    Query(m_database, u"DELETE FROM annotation WHERE article = ? AND id = ?"_s)
        .bind(m_before->row)
        .bind(row.id)
        .run();
}

void TextMove::moveCues(const QSet<QUuid> &told)
{
    struct Cue
    {
        qint64 id = 0;
        QString words;
        bool isRemoved = false;
        TextRange range;
    };
    std::vector<Cue> cues;
    Query query(
        m_database,
        u"SELECT id, CAST(uuid AS BLOB), removed, cue_start, cue_end, CAST(cue AS BLOB) FROM relation "
        "WHERE article = ? AND cue_start IS NOT NULL"_s);
    query.bind(m_before->row);
    while (query.next()) {
        if (!told.contains(query.id<RelationId>(1).uuid)) {
            cues.push_back(
                {query.integer(0), query.text(5), query.integer(2) != 0,
                 m_before->map.toUtf16(TextRange{query.integer(3), query.integer(4)})});
        }
    }
    Query update(m_database, u"UPDATE relation SET cue_start = ?, cue_end = ? WHERE id = ?"_s);
    for (const Cue &cue : cues) {
        const TextRange moved = m_shifts.moved(cue.range);
        if (!cue.isRemoved && !(m_back.moved(moved) == cue.range)) {
            refuseCue(cue.words);
        }
        const TextRange points = m_after->map.toCodePoints(moved);
        const auto end = [&moved](qint64 point) {
            return moved.isEmpty() ? std::nullopt : std::optional(point);
        };
        update.bind(end(points.start)).bind(end(points.end)).bind(cue.id).run();
    }
}

/// What was turned down there is another proposal once its words are others.
void TextMove::moveDismissals(const QSet<QUuid> &told)
{
    std::vector<std::pair<qint64, TextRange>> places;
    Query query(
        m_database, u"SELECT id, CAST(uuid AS BLOB), start, \"end\" FROM dismissal WHERE article = ?"_s);
    query.bind(m_before->row);
    while (query.next()) {
        if (!told.contains(query.id<DismissalId>(1).uuid)) {
            places.emplace_back(
                query.integer(0), m_before->map.toUtf16(TextRange{query.integer(2), query.integer(3)}));
        }
    }
    Query update(m_database, u"UPDATE dismissal SET start = ?, \"end\" = ? WHERE id = ?"_s);
    Query drop(m_database, u"DELETE FROM dismissal WHERE id = ?"_s);
    for (const auto &[id, place] : places) {
        const TextRange moved = m_shifts.moved(place);
        if (moved.isEmpty() || !isSameText({place}, {moved})) {
            drop.bind(id).run();
            continue;
        }
        const TextRange points = m_after->map.toCodePoints(moved);
        update.bind(points.start).bind(points.end).bind(id).run();
    }
}

void TextMove::refuse(const Row &row) const
{
    Query query(
        m_database,
        u"SELECT CAST(t.label AS BLOB), CAST(c.name AS BLOB) FROM annotation n JOIN tag t ON t.id = n.tag "
        "JOIN coder c ON c.id = n.coder WHERE n.article = ? AND n.id = ?"_s);
    query.bind(m_before->row).bind(row.id);
    query.next();
    throw Error(Message::tr("“%1” (%2, by %3) stands on words that would go from the article’s text, so the "
                            "text was left as it "
                            "is. Remove it, or take back what was done to it, first.")
                    .arg(oneLine(quoteOf(m_before->text, row.pieces)), query.text(0), query.text(1)));
}

void TextMove::refuseCue(const QString &cue) const
{
    throw Error(
        Message::tr("The words “%1”, by which a claim is linked to its source, would go from the article’s "
                    "text, so the "
                    "text was left as it is. Take the link away, or take back what was done to it, first.")
            .arg(oneLine(cue)));
}

} // namespace model::storage
