// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/search_output.h"
#include "app/search_wish.h"
#include "app/tag_hits.h"
#include "model/error.h"
#include "model/search/search.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace model::search;
using model::Error;

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
    SearchWish wish = searchWishOf(arguments);
    OpenProject project = wish.isSure ? openForWriting(wish.project, console) : openForReading(wish.project);
    std::optional<HitsTagger> tagger;
    if (!wish.tagAs.isEmpty()) {
        tagger.emplace(project, wish.tagAs, wish.coder);
    }
    wish.request.conditions = conditionsOf(wish.conditions, project);
    Search search(wish.request, visibleOf(project, wish));
    SearchOutput output(project, wish, console);
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
        {u"search"_s, u"PROJECT QUERY"_s,
         u"Find words in the articles and print each place with its context."_s, searchOptions(),
         u"A line is: title, id, start, end, before, hit, after, with a tab between each two. Line ends in "
         "them are ⏎, tabs\nblanks; nothing is quoted (in R: read.delim(…, header = FALSE, quote = \"\")). "
         "start and end are Unicode code points from\n0; the end is exclusive. Words are found as they "
         "follow one another, whatever blanks part them; Chinese and Japanese\nneed no blanks. Behind -- the "
         "query may begin with a dash.\n\n"
         "--tag, --entity, --claim and --claim-of can be combined: then a place lies within each of them. A "
         "NAME is one of the\nproject's, another name of it, or the beginning of its id; that of a source "
         "can "
         "also be the words by which an unnamed\none is told.\n\n--json prints {\"query\", \"hits\": "
         "[{\"article_title\", "
         "\"article_id\", \"start\", \"end\", \"before\", \"hit\", \"after\"}], \"articles\",\n"
         "\"more\", \"damaged_articles\", \"paragraphs_given_up\", \"changed_meanwhile\"}, texts as they "
         "stand in the article;\nwith --tag-as also \"tagged\" and \"tagged_already\"."_s},
        runSearch};
}

} // namespace app
