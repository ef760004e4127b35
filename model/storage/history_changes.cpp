// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of the history changed, in terms of the texts as they are now.
#include "model/error.h"
#include "model/message.h"
#include "model/storage/history.h"
#include "model/storage/query.h"

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    HistoryLine line;
    CoderId coder;
};

QList<Line> linesOf(const QSqlDatabase &database, qint64 number)
{
    Query query(
        database,
        u"SELECT x.subject, x.subject_id, CAST(x.before AS BLOB), CAST(x.after AS BLOB), c.uuid "
        "FROM history_change x JOIN history h ON h.number = x.edit JOIN coder c ON c.id = h.coder "
        "WHERE x.edit = ? AND coalesce(x.before, x.after) <> '{}' ORDER BY x.position"_s);
    query.bind(number);
    QList<Line> lines;
    while (query.next()) {
        lines.append({lineIn(query), query.id<CoderId>(4)});
    }
    return lines;
}

/// Whether the annotation comes back, or becomes another, and has no words to stand on.
bool lacksWords(const AnyDelta &delta)
{
    const auto *annotation = std::get_if<Delta<Annotation>>(&delta);
    return annotation && annotation->after && annotation->after->segments.isEmpty();
}

/// What is counted on a text.
Article countsOf(const ArticleText &on)
{
    Article counted;
    counted.textSha256 = textSha256(on.text);
    counted.characters = on.map.codePoints();
    counted.words = text::countWords(on.text);
    return counted;
}

} // namespace

TextsAt History::textsAfter(qint64 number)
{
    return {m_texts, [this, number](ArticleId article) {
                return m_pastTexts.since(article, number);
            }};
}

/// Where the text is the one that the correction left, the one before it is had exactly; else as nearly as
/// the later corrections let it be.
TextsAt History::textsBefore(qint64 number, const QList<ArticleId> &corrected, ArticleTexts &past)
{
    const TextsAt after = textsAfter(number);
    for (const ArticleId &article : corrected) {
        if (m_pastTexts.since(article, number).empty()) {
            for (const Line &one : linesOf(m_database, number)) {
                if (one.line.subject == textWord && one.line.id == article.uuid) {
                    const auto delta = std::get<TextDelta>(HistoryJson(after, after).toDelta(one.line, {}));
                    keepTextBefore(article, delta.splices, past);
                }
            }
        }
    }
    return {past, [this, number, corrected](ArticleId article) {
                std::vector<Shifts> way = m_pastTexts.since(article, number);
                const auto own = m_pastTexts.by(article, number);
                if (own && !way.empty()) {
                    way.insert(way.begin(), *own);
                }
                return way;
            }};
}

void History::keepTextBefore(ArticleId article, const Splices &splices, ArticleTexts &past)
{
    const auto now = m_texts.of(article);
    const Splices back = splices.inverse();
    if (!back.fit(now->text)) {
        throw Error(Message::tr(
            "The history does not fit the article’s text, so this step cannot be undone or redone. Run "
            "tagline check on the project."));
    }
    auto before = std::make_shared<ArticleText>(*now);
    before->text = back.applied(now->text);
    before->map = text::OffsetMap(before->text);
    past.keep(std::move(before));
}

Change History::changeOf(qint64 number)
{
    const QList<Line> lines = linesOf(m_database, number);
    QList<ArticleId> corrected;
    for (const Line &one : lines) {
        if (one.line.subject == textWord) {
            corrected.append(ArticleId{one.line.id});
        }
    }
    ArticleTexts past(m_database);
    HistoryJson json(
        corrected.isEmpty() ? textsAfter(number) : textsBefore(number, corrected, past), textsAfter(number));
    Change change;
    for (const Line &one : lines) {
        change.deltas.append(json.toDelta(one.line, one.coder));
    }
    addCounts(number, change, past);
    return change;
}

/// What is counted on a text belongs to that text, not to who changed the title. A correction tells of it in
/// its article's delta.
void History::addCounts(qint64 number, Change &change, ArticleTexts &past)
{
    QSet<ArticleId> told;
    const auto counted = [&](ArticleId id, bool isAfter) {
        const bool isOnPast = !isAfter && change.textOf(id) && m_pastTexts.since(id, number).empty();
        return isOnPast ? countsOf(*past.of(id)) : m_rows.countsOf(id);
    };
    for (AnyDelta &delta : change.deltas) {
        auto *article = std::get_if<Delta<Article>>(&delta);
        if (!article) {
            continue;
        }
        const ArticleId id = article->subject().id;
        told.insert(id);
        if (article->before) {
            article->before = withCountsOf(*article->before, counted(id, false));
        }
        if (article->after) {
            article->after = withCountsOf(*article->after, counted(id, true));
        }
    }
    const QList<AnyDelta> deltas = change.deltas;
    for (const AnyDelta &delta : deltas) {
        const auto *text = std::get_if<TextDelta>(&delta);
        const auto article =
            text && !told.contains(text->article) ? m_rows.stored(text->article) : std::nullopt;
        if (article) {
            change.deltas.append(Delta<Article>{
                withCountsOf(*article, counted(article->id, false)),
                withCountsOf(*article, counted(article->id, true))});
        }
    }
}

void History::refuseIfWordsAreGone(const HistoryRow &row, const Change &change)
{
    for (const AnyDelta &delta : change.deltas) {
        if (lacksWords(delta)) {
            const Annotation after = *std::get<Delta<Annotation>>(delta).after;
            const auto tag = m_rows.stored(after.tag);
            const auto article = m_rows.stored(after.article);
            throw Error(
                Message::tr("A passage with the tag “%1” stood on words that are no longer in the text of "
                            "“%2”, which was "
                            "corrected later, so “%3” cannot be taken back. Take the correction back first.")
                    .arg(
                        tag ? tag->label : QString(), article ? oneLine(article->title) : QString(),
                        row.action));
        }
    }
}

} // namespace model::storage
