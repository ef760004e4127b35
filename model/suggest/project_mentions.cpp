// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/project_mentions.h"

#include "model/slice.h"
#include "model/storage/query.h"
#include "model/storage/store.h"
#include "model/suggest/tagging_mentions.h"

#include <QDeadlineTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

} // namespace

struct ProjectMentions::Private
{
    /// What is to be done next with the article at hand.
    enum class Stage { Next, Scan, Search, Again, Done };

    struct InArticle
    {
        ArticleId id;
        QList<PlacedMention> mentions;
    };

    QList<Entity> wanted;
    Codebook codebook;
    edits::By by;
    NameTree index; ///< whose owners are places in `wanted`
    std::optional<NameFinder> finder;

    std::optional<storage::SearchRows> rows;
    qint64 nextKey = 1;
    qint64 lastKey = 0;
    Stage stage = Stage::Next;
    ArticleId article;
    ArticlePage page;
    std::unique_ptr<MentionSearch> search;
    QList<ArticleId> again; ///< to be looked at anew, the last first
    std::vector<InArticle> found;
    qint64 damaged = 0;

    void begin(storage::Store &store);
    void work(storage::Store &store, const QDeadlineTimer &until);
    void readNext(storage::Store &store);
    void scan(storage::Store &store, const QDeadlineTimer &until);
    void searchPage(const QDeadlineTimer &until);
    void readAgain(storage::Store &store);
    void openPage(storage::Store &store, const QList<Entity> &entities);
    bool hasMore() const { return stage != Stage::Done; }
};

void ProjectMentions::Private::begin(storage::Store &store)
{
    if (rows) {
        return;
    }
    rows.emplace(store.database());
    lastKey = rows->lastKey();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool isPerson = namesPersons(codebook, wanted[i].tag);
        for (const NameForm &form : formsOf(wanted[i], isPerson)) {
            index.add(static_cast<int>(i), form, isPerson);
        }
    }
    finder.emplace(index);
}

void ProjectMentions::Private::work(storage::Store &store, const QDeadlineTimer &until)
{
    do {
        switch (stage) {
        case Stage::Next:
            readNext(store);
            break;
        case Stage::Scan:
            scan(store, until);
            break;
        case Stage::Search:
            searchPage(until);
            break;
        case Stage::Again:
            readAgain(store);
            break;
        case Stage::Done:
            break;
        }
    } while (hasMore() && !until.hasExpired());
}

void ProjectMentions::Private::readNext(storage::Store &store)
{
    const bool isNone = rows->eachArticle(nextKey, lastKey, std::nullopt, [&](const auto &next) {
        nextKey = next.key + 1;
        if (!store.intactTexts().has(next)) {
            ++damaged;
            return true;
        }
        article = next.id;
        finder->begin(storage::fromUtf8(next.utf8), {});
        stage = Stage::Scan;
        return false;
    });
    if (isNone && stage == Stage::Next) {
        nextKey = lastKey + 1;
        stage = Stage::Done;
    }
}

void ProjectMentions::Private::scan(storage::Store &store, const QDeadlineTimer &until)
{
    if (finder->findSome(until)) {
        return;
    }
    QSet<int> owners;
    for (const FoundName &one : finder->take()) {
        for (const int entry : one.entries) {
            owners.insert(index.entry(entry).owner);
        }
    }
    if (owners.isEmpty()) {
        stage = Stage::Next;
        return;
    }
    QList<int> places = owners.values();
    std::sort(places.begin(), places.end());
    QList<Entity> entities;
    for (const int place : places) {
        entities.append(wanted[place]);
    }
    openPage(store, entities);
}

void ProjectMentions::Private::openPage(storage::Store &store, const QList<Entity> &entities)
{
    page = store.readPage(article, {{by.coder}, {by.round}});
    search = std::make_unique<MentionSearch>(page, codebook, entities, by);
    stage = Stage::Search;
}

void ProjectMentions::Private::searchPage(const QDeadlineTimer &until)
{
    if (search->step(until)) {
        return;
    }
    InArticle here{article, {}};
    for (const Mention &mention : search->takeMentions()) {
        const TextRange range = mention.range;
        here.mentions.append({article, mention, page.text.sliced(range.start, range.length())});
    }
    search.reset();
    const auto known =
        std::find_if(found.begin(), found.end(), [this](const InArticle &one) { return one.id == article; });
    if (known != found.end()) {
        *known = here;
    } else if (!here.mentions.isEmpty()) {
        found.push_back(std::move(here));
    }
    stage = nextKey > lastKey ? Stage::Again : Stage::Next;
}

/// Those who were changed meanwhile are looked at with all names: it is not many.
void ProjectMentions::Private::readAgain(storage::Store &store)
{
    if (again.isEmpty()) {
        stage = Stage::Done;
        return;
    }
    article = again.takeLast();
    if (store.summary(article, {{by.coder}, {by.round}})) {
        openPage(store, wanted);
        return;
    }
    std::erase_if(found, [this](const InArticle &one) { return one.id == article; });
}

ProjectMentions::ProjectMentions(QList<Entity> wanted, Codebook codebook, const edits::By &by)
    : d(std::make_unique<Private>())
{
    d->wanted = std::move(wanted);
    d->codebook = std::move(codebook);
    d->by = by;
}

ProjectMentions::~ProjectMentions() = default;

bool ProjectMentions::step(storage::Store &store)
{
    d->begin(store);
    d->work(store, QDeadlineTimer(sliceMilliseconds));
    return d->hasMore();
}

double ProjectMentions::progress() const
{
    return d->lastKey > 0 ? static_cast<double>(d->nextKey - 1) / static_cast<double>(d->lastKey) : 0.0;
}

bool ProjectMentions::lookAgain(const QSet<ArticleId> &changed)
{
    d->again = changed.values();
    d->stage = d->again.isEmpty() ? Private::Stage::Done : Private::Stage::Again;
    return d->hasMore();
}

QSet<ArticleId> ProjectMentions::articles() const
{
    QSet<ArticleId> all;
    for (const Private::InArticle &one : d->found) {
        if (!one.mentions.isEmpty()) {
            all.insert(one.id);
        }
    }
    return all;
}

MentionCount ProjectMentions::count() const
{
    MentionCount count;
    for (const Private::InArticle &one : d->found) {
        const auto sure = std::count_if(one.mentions.begin(), one.mentions.end(), [](const auto &placed) {
            return placed.mention.isSure();
        });
        count.sure += sure;
        count.doubtful += one.mentions.size() - sure;
        count.articles += one.mentions.isEmpty() ? 0 : 1;
    }
    count.damagedArticles = d->damaged;
    return count;
}

QList<PlacedMention> ProjectMentions::mentions() const
{
    QList<PlacedMention> all;
    for (const Private::InArticle &one : d->found) {
        all += one.mentions;
    }
    return all;
}

Edit ProjectMentions::edit() const
{
    Edit edit{u"tag mentions"_s, d->by.coder, {}};
    for (const Private::InArticle &one : d->found) {
        for (const PlacedMention &placed : one.mentions) {
            if (placed.mention.isSure()) {
                edit.change.add(taggedAs(one.id, placed.mention, d->by));
            }
        }
    }
    return edit;
}

} // namespace model::suggest
