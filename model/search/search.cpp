// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search.h"

#include "model/error.h"
#include "model/message.h"
#include "model/search/matcher.h"
#include "model/storage/query.h"
#include "model/storage/search_index.h"
#include "model/storage/search_rows.h"
#include "model/storage/store.h"
#include "model/text/offset_map.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>

namespace model::search {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 12;
constexpr int annotationsAtOnce = 1000;
/// An expression that is stopped so often is a bad one.
constexpr int givenUpAtMost = 20;

} // namespace

struct Search::Private
{
    /// What is to be done next with the article at hand.
    enum class Stage { Next, Tags, Match, Emit, Done };

    Request request;
    Visible visible;
    Matcher matcher;
    std::optional<QString> match; ///< for the full-text index

    std::optional<storage::SearchRows> rows;
    std::optional<storage::VisibleRows> seen;
    QSet<qint64> tags;
    qint64 startedAt = 0; ///< number of the newest edit then
    qint64 nextKey = 1;
    qint64 lastKey = 0;
    qint64 width = 250; ///< of keys that are asked for at once

    Stage stage = Stage::Next;
    qint64 key = 0;
    qint64 characters = 0;
    ArticleId article;
    QString text;
    text::OffsetMap map;
    qint64 lastAnnotation = 0;
    std::vector<TextRange> pieces;
    std::vector<TextRange> places;
    size_t nextPlace = 0;
    qint64 hitsBefore = 0;

    QList<Hit> hits;
    Report report;

    Private(Request wanted, Visible limits)
        : request(std::move(wanted))
        , visible(std::move(limits))
        , matcher(request)
    {
        if (request.by == By::WholeWords) {
            match = storage::phraseQuery(request.text);
        }
    }

    void begin(storage::Store &store);
    void work(storage::Store &store, const QDeadlineTimer &until);
    void readSome(storage::Store &store, const QDeadlineTimer &until);
    void take(const storage::SearchedArticle &next, bool isIntact);
    void workOnArticle(const QDeadlineTimer &until);
    void readTags();
    void place();
    void keepWhatCounts();
    bool counts(const TextRange &place) const;
    void matchSome(const QDeadlineTimer &until);
    void emitSome(const QDeadlineTimer &until);
    void finishArticle();
};

void Search::Private::begin(storage::Store &store)
{
    rows.emplace(store.database());
    seen.emplace(store.database(), visible);
    startedAt = store.lastHistory();
    lastKey = rows->lastKey();
    if (request.where != Where::Everywhere) {
        tags = rows->tagsFrom(request.tag);
    }
}

void Search::Private::work(storage::Store &store, const QDeadlineTimer &until)
{
    workOnArticle(until);
    while (stage == Stage::Next && !until.hasExpired()) {
        readSome(store, until);
    }
}

/// Goes on with the article at hand.
void Search::Private::workOnArticle(const QDeadlineTimer &until)
{
    while (stage != Stage::Next && stage != Stage::Done) {
        switch (stage) {
        case Stage::Match:
            matchSome(until);
            break;
        case Stage::Tags:
            readTags();
            break;
        default:
            emitSome(until);
        }
        if (until.hasExpired()) {
            return;
        }
    }
}

/// A full-text query for all of a large project could take longer than an edit may wait. So it asks for as
/// many articles as take a short time, and most queries are done after a few.
void Search::Private::readSome(storage::Store &store, const QDeadlineTimer &until)
{
    if (nextKey > lastKey) {
        stage = Stage::Done;
        return;
    }
    constexpr qint64 shortTime = 3;
    constexpr qint64 narrowest = 250;
    QElapsedTimer timer;
    timer.start();
    const qint64 last = std::min(lastKey, nextKey + width - 1);
    const bool isWhole = rows->eachArticle(nextKey, last, match, [&](const auto &next) {
        nextKey = next.key + 1;
        take(next, store.intactTexts().has(next));
        workOnArticle(until);
        return stage == Stage::Next && !until.hasExpired();
    });
    if (isWhole) {
        nextKey = last + 1;
    }
    if (timer.elapsed() < shortTime) {
        width *= 2;
    } else if (timer.elapsed() > sliceMilliseconds) {
        width = std::max(narrowest, width / 2);
    }
}

void Search::Private::take(const storage::SearchedArticle &next, bool isIntact)
{
    if (!isIntact) {
        ++report.damagedArticles;
        return;
    }
    const bool isWithout = request.where == Where::ArticlesWithoutTag;
    if (isWithout && rows->hasTag(next.key, tags, *seen)) {
        return;
    }
    key = next.key;
    characters = next.characters;
    article = next.id;
    text = storage::fromUtf8(next.utf8);
    matcher.begin(text);
    stage = Stage::Match;
}

void Search::Private::matchSome(const QDeadlineTimer &until)
{
    const bool isMore = matcher.matchSome(places, until);
    report.givenUp = matcher.givenUp();
    if (report.givenUp > givenUpAtMost) {
        throw Error(
            Message::tr(
                "The regular expression “%1” needs too many steps. Write it with fewer * and + within "
                "one another, "
                "or look for a word.")
                .arg(request.text));
    }
    if (isMore) {
        return;
    }
    place();
}

/// What the article's places need to be told: their code points, and the pieces of the tag.
void Search::Private::place()
{
    if (places.empty()) {
        finishArticle();
        return;
    }
    map = text::OffsetMap(text, characters);
    const bool asksTags = request.where == Where::WithinTag || request.where == Where::OutsideTag;
    stage = asksTags ? Stage::Tags : Stage::Emit;
}

void Search::Private::readTags()
{
    if (rows->pieces(key, tags, *seen, lastAnnotation, annotationsAtOnce, pieces)) {
        return;
    }
    for (TextRange &piece : pieces) {
        piece = map.toUtf16(piece);
    }
    keepWhatCounts();
    stage = Stage::Emit;
}

/// Sorted by their ends, so that one pass over places and pieces tells which count.
void Search::Private::keepWhatCounts()
{
    std::sort(pieces.begin(), pieces.end(), [](const TextRange &a, const TextRange &b) {
        return a.start < b.start || (a.start == b.start && a.end > b.end);
    });
    // What lies within an earlier piece adds nothing: then starts and ends both rise.
    qsizetype furthest = -1;
    std::erase_if(pieces, [&](const TextRange &piece) {
        const bool adds = piece.end > furthest;
        furthest = std::max(furthest, piece.end);
        return !adds;
    });
    std::erase_if(places, [this](const TextRange &place) { return !counts(place); });
}

bool Search::Private::counts(const TextRange &place) const
{
    // The first piece that ends behind the place's start, or at its end.
    if (request.where == Where::WithinTag) {
        const auto piece = std::lower_bound(
            pieces.begin(), pieces.end(), place.end,
            [](const TextRange &one, qsizetype end) { return one.end < end; });
        return piece != pieces.end() && piece->covers(place);
    }
    const auto piece = std::upper_bound(
        pieces.begin(), pieces.end(), place.start,
        [](qsizetype start, const TextRange &one) { return start < one.end; });
    return piece == pieces.end() || !piece->overlaps(place);
}

void Search::Private::emitSome(const QDeadlineTimer &until)
{
    constexpr size_t hitsBetweenLooks = 32;
    while (nextPlace < places.size()) {
        if (request.limit > 0 && report.hits == request.limit) {
            report.isCut = true;
            finishArticle();
            stage = Stage::Done;
            return;
        }
        Hit hit = hitAt(text, places[nextPlace], request.context);
        hit.article = article;
        hit.codePoints = map.toCodePoints(hit.range);
        hits.append(std::move(hit));
        ++report.hits;
        if (++nextPlace % hitsBetweenLooks == 0 && until.hasExpired()) {
            return;
        }
    }
    finishArticle();
}

void Search::Private::finishArticle()
{
    report.articles += report.hits > hitsBefore ? 1 : 0;
    hitsBefore = report.hits;
    places.clear();
    nextPlace = 0;
    pieces.clear();
    lastAnnotation = 0;
    stage = Stage::Next;
}

namespace {

Request checked(Request request)
{
    if (const std::optional<QString> mistake = mistakeOf(request)) {
        throw Error(*mistake);
    }
    return request;
}

} // namespace

Search::Search(Request request, Visible visible)
    : d(std::make_unique<Private>(checked(std::move(request)), std::move(visible)))
{
}

Search::~Search() = default;

bool Search::step(storage::Store &store)
{
    if (!d->rows) {
        d->begin(store);
    }
    d->work(store, QDeadlineTimer(sliceMilliseconds));
    if (d->stage != Private::Stage::Done) {
        return true;
    }
    d->report.changedMeanwhile = store.lastHistory() != d->startedAt;
    return false;
}

QList<Hit> Search::takeHits()
{
    return std::exchange(d->hits, {});
}

double Search::progress() const
{
    if (d->stage == Private::Stage::Done) {
        return 1.0;
    }
    const qint64 done = d->stage == Private::Stage::Next ? d->nextKey - 1 : d->key - 1;
    return d->lastKey > 0 ? static_cast<double>(done) / static_cast<double>(d->lastKey) : 0.0;
}

const Report &Search::report() const
{
    return d->report;
}

} // namespace model::search
