// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "app/tag_hits.h"
#include "model/error.h"
#include "model/search/search.h"

#include <QJsonArray>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace model::search;
using model::Error;

struct SearchWish
{
    QString project;
    Request request;
    QString tag; ///< its name
    QString coder;
    QString tagAs; ///< the tag that hits are given, if any
    bool isSure = false;
    bool header = false;
    bool json = false;
};

/// The value that belongs to the one option of several that is given.
template <typename Value, size_t size>
std::optional<Value>
oneOf(const Arguments &arguments, const std::array<std::pair<QString, Value>, size> &options)
{
    std::optional<Value> chosen;
    QString first;
    for (const auto &[option, value] : options) {
        if (arguments.has(option) && chosen) {
            throw UsageError{u"%1 and %2 exclude each other. Choose one."_s.arg(first, option)};
        }
        if (arguments.has(option)) {
            chosen = value;
            first = option;
        }
    }
    return chosen;
}

const std::array<std::pair<QString, By>, 3> &ways()
{
    static const std::array<std::pair<QString, By>, 3> all{
        {{u"--beginnings"_s, By::Beginnings}, {u"--parts"_s, By::Parts}, {u"--regex"_s, By::Expression}}};
    return all;
}

const std::array<std::pair<QString, Where>, 3> &places()
{
    static const std::array<std::pair<QString, Where>, 3> all{
        {{u"--tag"_s, Where::WithinTag},
         {u"--outside-tag"_s, Where::OutsideTag},
         {u"--without-tag"_s, Where::ArticlesWithoutTag}}};
    return all;
}

QString tagName(const Arguments &arguments)
{
    for (const auto &[option, where] : places()) {
        if (arguments.has(option)) {
            return arguments.value(option);
        }
    }
    return {};
}

SearchWish wishOf(const Arguments &arguments)
{
    const QStringList operands = arguments.operands(2);
    SearchWish wish;
    wish.project = operands[0];
    wish.request.text = operands[1];
    wish.request.by = oneOf(arguments, ways()).value_or(By::WholeWords);
    wish.request.keepCase = arguments.has(u"--case"_s);
    wish.request.keepMarks = arguments.has(u"--diacritics"_s);
    wish.request.where = oneOf(arguments, places()).value_or(Where::Everywhere);
    constexpr qint64 most = std::numeric_limits<int>::max();
    wish.request.context =
        static_cast<int>(std::min(most, arguments.number(u"--context"_s).value_or(Request().context)));
    wish.request.limit = arguments.number(u"--limit"_s).value_or(0);
    wish.tag = tagName(arguments);
    wish.coder = arguments.value(u"--coder"_s);
    wish.tagAs = arguments.value(u"--tag-as"_s);
    wish.isSure = arguments.has(u"--yes"_s);
    wish.header = arguments.has(u"--header"_s);
    wish.json = arguments.has(u"--json"_s);
    if (arguments.has(u"--limit"_s) && wish.request.limit == 0) {
        throw UsageError{u"--limit needs a whole number from 1."_s};
    }
    if (wish.isSure && wish.tagAs.isEmpty()) {
        throw UsageError{u"--yes belongs to --tag-as."_s};
    }
    if (arguments.has(u"--coder"_s) && wish.request.where == Where::Everywhere && wish.tagAs.isEmpty()) {
        throw UsageError{u"--coder says whose annotations count for --tag, --outside-tag or --without-tag, "
                         u"and who tags with "
                         u"--tag-as."_s};
    }
    if (const std::optional<QString> mistake = mistakeOf(wish.request)) {
        throw UsageError{*mistake};
    }
    return wish;
}

model::TagId tagIn(const model::storage::Snapshot &snapshot, const QString &name)
{
    if (const model::Tag *tag = snapshot.codebook.named(name)) {
        return tag->id;
    }
    QStringList names;
    for (const model::Tag &tag : snapshot.codebook.tags) {
        names.append(tag.name);
    }
    throw Error(u"There is no tag “%1”. There are: %2."_s.arg(name, names.join(u", "_s)));
}

model::Visible visibleOf(const OpenProject &project, const SearchWish &wish)
{
    if (wish.coder.isEmpty()) {
        return {};
    }
    if (const std::optional<model::Coder> coder = findCoder(project.snapshot, wish.coder)) {
        return {{coder->id}, {}};
    }
    QStringList names;
    for (const model::Coder &coder : project.snapshot.coders) {
        names.append(coder.name);
    }
    throw Error(u"There is no coder “%1”. There are: %2."_s.arg(wish.coder, names.join(u", "_s)));
}

/// Takes hits as they come: lines at once, the JSON object at the end.
class Output
{
public:
    Output(const OpenProject &project, const SearchWish &wish, Console &console)
        : m_wish(wish)
        , m_console(console)
    {
        for (const auto &summary : project.snapshot.articles) {
            m_titles.insert(summary.article.id, inOneLine(summary.article.title));
        }
        if (wish.header && !wish.json) {
            console.print(u"article_title\tarticle_id\tstart\tend\tbefore\thit\tafter"_s);
        }
    }

    void put(const QList<Hit> &hits)
    {
        if (!m_wish.tagAs.isEmpty()) {
            m_found += hits;
        }
        QStringList lines;
        for (const Hit &hit : hits) {
            if (m_wish.json) {
                m_hits.append(json(hit));
            } else {
                lines.append(line(hit));
            }
        }
        if (!lines.isEmpty()) {
            m_console.print(lines.join(u'\n'));
        }
    }

    const QList<Hit> &found() const { return m_found; }

    /// `tagging` says what became of the hits where they were to be tagged.
    void finish(const Report &report, const QString &tagging, const QJsonObject &counts)
    {
        if (m_wish.json) {
            QJsonObject object{
                {u"query"_s, m_wish.request.text},
                {u"hits"_s, m_hits},
                {u"articles"_s, report.articles},
                {u"more"_s, report.isCut},
                {u"damaged_articles"_s, report.damagedArticles},
                {u"paragraphs_given_up"_s, report.givenUp},
                {u"changed_meanwhile"_s, report.changedMeanwhile}};
            for (auto count = counts.begin(); count != counts.end(); ++count) {
                object.insert(count.key(), count.value());
            }
            m_console.print(object);
            return;
        }
        const QString hits = report.hits == 1 ? u"1 hit"_s : u"%1 hits"_s.arg(report.hits);
        const QString articles =
            report.articles == 1 ? u"1 article"_s : u"%1 articles"_s.arg(report.articles);
        m_console.note(
            report.hits == 0   ? u"No hits."_s
                : report.isCut ? u"%1 in %2, and there are more."_s.arg(hits, articles)
                               : u"%1 in %2."_s.arg(hits, articles));
        if (!tagging.isEmpty()) {
            m_console.note(tagging);
        }
    }

private:
    QString title(const Hit &hit) const { return m_titles.value(hit.article); }

    QString line(const Hit &hit) const
    {
        return QStringList{
            title(hit),
            hit.article.text(),
            QString::number(hit.codePoints.start),
            QString::number(hit.codePoints.end),
            inOneLine(hit.before),
            inOneLine(hit.words),
            inOneLine(hit.after)}
            .join(u'\t');
    }

    QJsonObject json(const Hit &hit) const
    {
        return {
            {u"article_title"_s, title(hit)},
            {u"article_id"_s, hit.article.text()},
            {u"start"_s, qint64(hit.codePoints.start)},
            {u"end"_s, qint64(hit.codePoints.end)},
            {u"before"_s, hit.before},
            {u"hit"_s, hit.words},
            {u"after"_s, hit.after}};
    }

    const SearchWish &m_wish;
    Console &m_console;
    QHash<model::ArticleId, QString> m_titles;
    QJsonArray m_hits;
    QList<Hit> m_found; ///< where they are to be tagged
};

void warnOf(const Report &report, Console &console)
{
    if (report.damagedArticles > 0) {
        console.warn(
            report.damagedArticles == 1
                ? u"1 article is damaged and was not looked at; run: tagline check"_s
                : u"%1 articles are damaged and were not looked at; run: tagline check"_s.arg(
                    report.damagedArticles));
    }
    if (report.givenUp > 0) {
        console.warn(
            report.givenUp == 1
                ? u"1 paragraph was left out: the regular expression needs too many steps for it."_s
                : u"%1 paragraphs were left out: the regular expression needs too many steps for them."_s.arg(
                    report.givenUp));
    }
    if (report.changedMeanwhile) {
        console.warn(u"The project was changed while it was read; the hits may not fit together."_s);
    }
}

void runSearch(const Arguments &arguments, Console &console)
{
    SearchWish wish = wishOf(arguments);
    OpenProject project = wish.isSure ? openForWriting(wish.project, console) : openForReading(wish.project);
    std::optional<HitsTagger> tagger;
    if (!wish.tagAs.isEmpty()) {
        tagger.emplace(project, wish.tagAs, wish.coder);
    }
    if (wish.request.where != Where::Everywhere) {
        wish.request.tag = tagIn(project.snapshot, wish.tag);
    }
    Search search(wish.request, visibleOf(project, wish));
    Output output(project, wish, console);
    for (bool more = true; more;) {
        more = search.step(*project);
        stopIfInterrupted();
        output.put(search.takeHits());
    }
    warnOf(search.report(), console);
    const QString tagging = tagger ? tagger->run(output.found(), wish.request, wish.isSure) : QString();
    output.finish(search.report(), tagging, tagger ? tagger->counts() : QJsonObject());
}

} // namespace

Command searchCommand()
{
    return {
        {u"search"_s,
         u"PROJECT QUERY"_s,
         u"Find words in the articles and print each place with its context."_s,
         {{u"--beginnings"_s, {}, u"words that begin so; else whole words only"_s},
          {u"--parts"_s, {}, u"also within words, as an Arabic word behind its prepositions"_s},
          {u"--regex"_s, {}, u"the query is a regular expression (of Perl's kind), within one paragraph"_s},
          {u"--case"_s, {}, u"tell upper case from lower case"_s},
          {u"--diacritics"_s,
           {},
           u"tell é from e, and Arabic vowel signs; a regular expression always does"_s},
          {u"--context"_s, u"N"_s, u"characters to either side; else 60"_s},
          {u"--limit"_s, u"N"_s, u"only the first N hits"_s},
          {u"--tag"_s, u"T"_s, u"only within annotations of this tag, or a tag below it"_s},
          {u"--outside-tag"_s, u"T"_s, u"only where no annotation of this tag is"_s},
          {u"--without-tag"_s, u"T"_s, u"only in articles without an annotation of this tag"_s},
          {u"--coder"_s, u"NAME"_s,
           u"only this coder's annotations count for these; with --tag-as, who tags"_s},
          {u"--tag-as"_s, u"T"_s,
           u"say how many hits would be given this tag; with --yes, give it to them"_s},
          {u"--yes"_s, {}, u"tag the hits, all as one step"_s},
          {u"--header"_s, {}, u"print the names of the columns first"_s},
          {u"--json"_s, {}, u"print the hits as one JSON object"_s}},
         u"A line is: title, id, start, end, before, hit, after, with a tab between each two. Line ends in "
         "them are ⏎, tabs\nblanks; nothing is quoted (in R: read.delim(…, header = FALSE, quote = \"\")). "
         "start and end are Unicode code points from\n0; the end is exclusive. Words are found as they "
         "follow one another, whatever blanks part them; Chinese and Japanese\nneed no blanks. Behind -- the "
         "query may begin with a dash.\n\n--json prints {\"query\", \"hits\": [{\"article_title\", "
         "\"article_id\", \"start\", \"end\", \"before\", \"hit\", \"after\"}], \"articles\",\n"
         "\"more\", \"damaged_articles\", \"paragraphs_given_up\", \"changed_meanwhile\"}, texts as they "
         "stand in the article;\nwith --tag-as also \"tagged\" and \"tagged_already\"."_s},
        runSearch};
}

} // namespace app
