// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/spoken_reader.h"

#include "model/analysis/spoken_layers.h"
#include "model/error.h"
#include "model/message.h"
#include "model/storage/store.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::analysis {

namespace {

/// How much is read at once, so that it takes a few milliseconds on this machine and with these articles.
class Portion
{
public:
    Portion(int first, int most)
        : m_size(first)
        , m_most(most)
    {
        m_timer.start();
    }

    int size() const { return m_size; }
    void begin() { m_timer.start(); }
    void end()
    {
        constexpr qint64 shortest = 3;
        constexpr qint64 longest = 8;
        if (const qint64 took = m_timer.elapsed(); took < shortest) {
            m_size = std::min(m_size * 2, m_most);
        } else if (took > longest) {
            m_size = std::max(m_size / 2, 1);
        }
    }

private:
    int m_size;
    int m_most;
    QElapsedTimer m_timer;
};

} // namespace

struct SpokenReader::Private
{
    enum class Phase { Begin, Names, Articles, Answers, Done };

    SpokenRequest request;
    int milliseconds = sliceMilliseconds;
    QSet<ArticleId> wanted;
    std::shared_ptr<Spoken> spoken = std::make_shared<Spoken>();
    Phase phase = Phase::Begin;
    std::optional<storage::SpokenRows> rows;
    std::optional<SpokenLayers> layers;
    qint64 startedAt = 0;
    qint64 lastName = 0;
    qint64 lastArticle = 0;
    qint64 articlesSeen = 0;
    qint64 articlesThereAre = 0;
    qint64 answersRead = 0;
    qint64 lastAnswer = 0;
    std::vector<qint64> asked; ///< keys of the variables whose answers are read
    std::vector<int> speakerOfName;
    Portion manyNames{1'000, 8'000};
    Portion manyArticles{20, 1'000};
    Portion manyAnswers{2'000, 32'000};

    /// What is counted of the articles that are just being read.
    struct Counted
    {
        exchange::Layer layer;
        int article = 0;
    };
    QHash<qint64, Counted> counted;         ///< by the article's key
    QHash<qint64, exchange::Layer> layerOf; ///< of every article that is counted, by its key

    void begin(storage::Store &store);
    void ask();
    void readNames();
    void readArticles();
    std::optional<storage::ArticleSpan> choose(const std::vector<storage::SpokenArticleRow> &articles);
    void count(const storage::SpokenArticleRow &article, const std::vector<storage::WorkRow> &work);
    void readClaims(storage::ArticleSpan span);
    int sourceOf(const storage::SourceRow &row);
    void readMentions(storage::ArticleSpan span);
    void readAnswers();
    void finish(storage::Store &store);
};

void SpokenReader::Private::begin(storage::Store &store)
{
    startedAt = store.lastHistory();
    rows.emplace(store.database());
    const storage::ExportRows names(store.database());
    layers.emplace(*rows, names, request.coder, request.round);
    spoken->kinds = rows->kinds();
    spoken->variables = rows->variables();
    ask();
    lastAnswer = rows->lastValue();
    articlesThereAre = rows->countArticles();
    phase = Phase::Names;
}

void SpokenReader::Private::ask()
{
    QStringList names{u"role"_s, u"verification"_s};
    for (const QString &name : request.variables) {
        if (!spoken->variable(name)) {
            QStringList there;
            for (const storage::VariableRow &one : spoken->variables) {
                there.append(one.name);
            }
            throw Error(Message::tr("There is no variable “%1” in this project. There are: %2.")
                            .arg(name, there.join(u", "_s)));
        }
        names.append(name);
    }
    for (const QString &name : names) {
        const storage::VariableRow *variable = spoken->variable(name);
        if (variable && std::find(asked.begin(), asked.end(), variable->key) == asked.end()) {
            asked.push_back(variable->key);
            spoken->answers.insert(variable->key, {});
        }
    }
}

void SpokenReader::Private::readNames()
{
    manyNames.begin();
    std::vector<storage::NameRow> some = rows->names(lastName, manyNames.size());
    if (some.empty()) {
        spoken->mentions.resize(spoken->names.size());
        speakerOfName.assign(spoken->names.size(), -1);
        phase = Phase::Articles;
        return;
    }
    lastName = some.back().key;
    for (storage::NameRow &row : some) {
        spoken->nameOf.insert(row.key, static_cast<int>(spoken->names.size()));
        spoken->names.push_back(std::move(row));
    }
    manyNames.end();
}

void SpokenReader::Private::readArticles()
{
    manyArticles.begin();
    const std::vector<storage::SpokenArticleRow> some = rows->articles(lastArticle, manyArticles.size());
    if (some.empty()) {
        phase = Phase::Answers;
        return;
    }
    lastArticle = some.back().key;
    articlesSeen += static_cast<qint64>(some.size());
    if (const std::optional<storage::ArticleSpan> span = choose(some)) {
        readClaims(*span);
        if (request.mentions) {
            readMentions(*span);
        }
    }
    manyArticles.end();
}

/// Finds the coding of each that counts; nothing where there is none to read.
std::optional<storage::ArticleSpan>
SpokenReader::Private::choose(const std::vector<storage::SpokenArticleRow> &articles)
{
    counted.clear();
    std::vector<const storage::SpokenArticleRow *> chosen;
    for (const storage::SpokenArticleRow &article : articles) {
        if (wanted.isEmpty() || wanted.contains(article.id)) {
            chosen.push_back(&article);
        }
    }
    if (chosen.empty()) {
        return std::nullopt;
    }
    const storage::ArticleSpan span{chosen.front()->key, chosen.back()->key};
    const std::vector<storage::WorkRow> all = rows->work(span);
    auto from = all.begin();
    for (const storage::SpokenArticleRow *article : chosen) {
        from = std::find_if(from, all.end(), [&](const auto &row) { return row.article >= article->key; });
        const auto to =
            std::find_if(from, all.end(), [&](const auto &row) { return row.article != article->key; });
        count(*article, {from, to});
        from = to;
    }
    return counted.isEmpty() ? std::nullopt : std::optional(span);
}

void SpokenReader::Private::count(
    const storage::SpokenArticleRow &article, const std::vector<storage::WorkRow> &work)
{
    const std::optional<CountedLayer> layer = layers->of(article, work);
    if (!layer) {
        ++spoken->uncoded;
    } else if (layer->isExcluded) {
        ++spoken->excluded;
    } else {
        counted.insert(article.key, {layer->layer, static_cast<int>(spoken->articles.size())});
        layerOf.insert(article.key, layer->layer);
        spoken->articles.push_back(
            {article.key, article.id, article.title, article.outlet, article.published, article.language});
    }
}

int SpokenReader::Private::sourceOf(const storage::SourceRow &row)
{
    const int name = row.entity ? spoken->nameOf.value(*row.entity, -1) : -1;
    int speaker = name < 0 ? -1 : speakerOfName[static_cast<size_t>(name)];
    if (speaker < 0) {
        speaker = static_cast<int>(spoken->speakers.size());
        spoken->speakers.push_back({name, name < 0 ? row.label : QString(), name < 0 ? row.key : 0});
        if (name >= 0) {
            speakerOfName[static_cast<size_t>(name)] = speaker;
        }
    }
    spoken->sources.push_back({row.key, speaker});
    return static_cast<int>(spoken->sources.size()) - 1;
}

void SpokenReader::Private::readClaims(storage::ArticleSpan span)
{
    const auto isCounted = [this](const storage::CountedClaimRow &row) {
        const auto found = counted.constFind(row.article);
        return found != counted.cend() && found->layer == exchange::Layer{row.coder, row.round};
    };
    const std::vector<storage::CountedClaimRow> claims = rows->claims(span);
    if (claims.empty()) {
        return;
    }
    QHash<qint64, storage::SourceRow> sources;
    for (const storage::SourceRow &row : rows->sources(span)) {
        sources.insert(row.key, row);
    }
    std::vector<storage::SpeechRow> speeches = rows->speeches(span);
    std::sort(speeches.begin(), speeches.end(), [](const auto &a, const auto &b) {
        return std::pair(a.claim, a.source) < std::pair(b.claim, b.source);
    });
    QHash<qint64, int> known;
    for (const storage::CountedClaimRow &row : claims) {
        if (!isCounted(row)) {
            continue;
        }
        Spoken::Claim claim{
            row.key,
            row.tag,
            counted.value(row.article).article,
            row.wordsQuoted,
            false,
            static_cast<int>(spoken->speeches.size()),
            0};
        auto speech =
            std::lower_bound(speeches.begin(), speeches.end(), row.key, [](const auto &one, qint64 key) {
                return one.claim < key;
            });
        qint64 last = 0;
        for (; speech != speeches.end() && speech->claim == row.key; ++speech) {
            const auto source = sources.constFind(speech->source);
            if (speech->source == last || source == sources.cend()) {
                continue;
            }
            last = speech->source;
            auto place = known.constFind(last);
            if (place == known.cend()) {
                place = known.insert(last, sourceOf(*source));
            }
            spoken->speeches.push_back(*place);
            ++claim.speeches;
        }
        spoken->claims.push_back(claim);
    }
}

void SpokenReader::Private::readMentions(storage::ArticleSpan span)
{
    for (const storage::MentionsRow &row : rows->mentions(span)) {
        const auto article = counted.constFind(row.work.article);
        const int name = spoken->nameOf.value(row.entity, -1);
        if (name >= 0 && article != counted.cend()
            && article->layer == exchange::Layer{row.work.coder, row.work.round}) {
            Spoken::Mentions &mentions = spoken->mentions[static_cast<size_t>(name)];
            mentions.mentions += row.count;
            ++mentions.articles;
        }
    }
}

void SpokenReader::Private::readAnswers()
{
    manyAnswers.begin();
    for (const storage::AnswerRow &row : rows->answers(asked, answersRead, manyAnswers.size())) {
        if (row.work) {
            const auto counts = layerOf.constFind(row.work->article);
            if (counts == layerOf.cend() || *counts != exchange::Layer{row.work->coder, row.work->round}) {
                continue;
            }
        }
        spoken->answers[row.variable].add(row.subject, row.value, row.names.value_or(0));
    }
    answersRead += manyAnswers.size();
    manyAnswers.end();
}

void SpokenReader::Private::finish(storage::Store &store)
{
    if (const storage::VariableRow *verification = spoken->variable(u"verification"_s)) {
        const Answers &answers = spoken->answers[verification->key];
        for (Spoken::Claim &claim : spoken->claims) {
            const int answer = answers.of(claim.key);
            claim.isChecked =
                answer >= 0 && answers.all()[static_cast<size_t>(answer)].value != "unchecked"_L1;
        }
    }
    spoken->changedMeanwhile = store.lastHistory() != startedAt;
    phase = Phase::Done;
}

SpokenReader::SpokenReader(SpokenRequest request, int milliseconds)
    : d(std::make_unique<Private>())
{
    d->milliseconds = milliseconds;
    d->wanted = {request.articles.cbegin(), request.articles.cend()};
    d->request = std::move(request);
}

SpokenReader::~SpokenReader() = default;

bool SpokenReader::step(storage::Store &store)
{
    const QDeadlineTimer until(d->milliseconds);
    do {
        switch (d->phase) {
        case Private::Phase::Begin:
            d->begin(store);
            break;
        case Private::Phase::Names:
            d->readNames();
            break;
        case Private::Phase::Articles:
            d->readArticles();
            break;
        case Private::Phase::Answers:
            if (d->answersRead < d->lastAnswer && !d->asked.empty()) {
                d->readAnswers();
            } else {
                d->finish(store);
            }
            break;
        case Private::Phase::Done:
            return false;
        }
    } while (!until.hasExpired());
    return d->phase != Private::Phase::Done;
}

double SpokenReader::progress() const
{
    constexpr double readingShare = 0.8;
    switch (d->phase) {
    case Private::Phase::Begin:
    case Private::Phase::Names:
        return 0;
    case Private::Phase::Articles:
        return readingShare * static_cast<double>(d->articlesSeen)
            / static_cast<double>(std::max<qint64>(1, std::max(d->articlesSeen, d->articlesThereAre)));
    case Private::Phase::Answers:
        return readingShare
            + (1 - readingShare) * static_cast<double>(std::min(d->answersRead, d->lastAnswer))
            / static_cast<double>(std::max<qint64>(1, d->lastAnswer));
    case Private::Phase::Done:
        break;
    }
    return 1;
}

std::shared_ptr<Spoken> SpokenReader::result() const
{
    Q_ASSERT(d->phase == Private::Phase::Done);
    return d->spoken;
}

} // namespace model::analysis
