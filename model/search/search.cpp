// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search.h"

#include "model/error.h"
#include "model/message.h"
#include "model/search/marked_places.h"
#include "model/search/matcher.h"
#include "model/slice.h"
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

/// An expression that is stopped so often is a bad one.
constexpr int givenUpAtMost = 20;

} // namespace

struct Search::Private
{
    /// What is to be done next with the article at hand.
    enum class Stage { Next, Marks, Match, Emit, Done };

    Request request;
    Visible visible;
    Matcher matcher;
    std::optional<QString> match; ///< for the full-text index

    std::optional<storage::SearchRows> rows;
    std::optional<storage::VisibleRows> seen;
    std::optional<MarkedPlaces> marked;
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
    bool moveOn();
    void work(storage::Store &store, const QDeadlineTimer &until);
    void readSome(storage::Store &store, const QDeadlineTimer &until);
    void take(storage::Store &store, const storage::SearchedArticle &next);
    void workOnArticle(const QDeadlineTimer &until);
    void place();
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
    marked.emplace(*rows, *seen, request.conditions);
}

/// To the next article that can have hits; false if there is none.
bool Search::Private::moveOn()
{
    const std::optional<qint64> next = nextKey > lastKey ? std::nullopt : marked->nextFrom(nextKey);
    nextKey = next.value_or(lastKey + 1);
    return next && nextKey <= lastKey;
}

void Search::Private::work(storage::Store &store, const QDeadlineTimer &until)
{
    workOnArticle(until);
    while (stage == Stage::Next && !until.hasExpired()) {
        readSome(store, until);
    }
    if (stage == Stage::Next && nextKey > lastKey) {
        stage = Stage::Done; // else all would be done, but not yet told
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
        case Stage::Marks:
            stage = marked->keepSome(key, map, places) ? Stage::Marks : Stage::Emit;
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
    if (!moveOn()) {
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
        take(store, next);
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

void Search::Private::take(storage::Store &store, const storage::SearchedArticle &next)
{
    if (!marked->canBeIn(next.key)) {
        return;
    }
    if (!store.intactTexts().has(next)) {
        ++report.damagedArticles;
        return;
    }
    if (marked->leavesOut(next.key)) {
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

/// What the article's places need to be told: their code points, and then what they stand in.
void Search::Private::place()
{
    if (places.empty()) {
        finishArticle();
        return;
    }
    map = text::OffsetMap(text, characters);
    stage = Stage::Marks;
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
