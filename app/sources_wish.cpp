// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources_wish.h"

#include "app/console.h"
#include "model/analysis/reference_file.h"

#include <QFileInfo>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace model::analysis;

Measure measureOf(const Arguments &arguments)
{
    if (!arguments.has(u"--count"_s)) {
        return Measure::Claims;
    }
    const std::optional<Measure> measure = measureNamed(arguments.value(u"--count"_s));
    if (!measure) {
        throw UsageError{u"--count “%1” does not exist. There are: claims, words, articles."_s.arg(
            arguments.value(u"--count"_s))};
    }
    return *measure;
}

/// A script whose variable is empty would think that a file was written.
void refuseEmpty(const Arguments &arguments)
{
    for (const QString &option :
         {u"--by"_s, u"--coder"_s, u"--round"_s, u"--article"_s, u"--reference"_s, u"--html"_s, u"--csv"_s,
          u"--claimreview"_s, u"--review-author"_s, u"--review-url"_s}) {
        for (const QString &value : arguments.values(option)) {
            if (value.trimmed().isEmpty()) {
                throw UsageError{u"%1 is empty. Give it a value, or leave it out."_s.arg(option)};
            }
        }
    }
}

/// Two files of one name would leave the last one only.
void refuseSamePlace(const SourcesWish &wish)
{
    QSet<QString> places;
    for (const QString &path : {wish.html, wish.csv, wish.claimReview}) {
        const QString place = path == "-"_L1 ? path : QFileInfo(path).absoluteFilePath();
        if (!path.isEmpty() && places.contains(place)) {
            throw UsageError{u"“%1” is named for two files. Give each its own name."_s.arg(path)};
        }
        places.insert(place);
    }
}

void refuseOtherThanAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isOfWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!address.isEmpty() && (!url.isValid() || !isOfWeb || url.host().isEmpty())) {
        throw UsageError{
            u"--review-url needs the address of a page such as https://paper.example/checks, not “%1”."_s.arg(
                address)};
    }
}

void refuseUnfitting(const SourcesWish &wish, const Arguments &arguments)
{
    const bool writes = !wish.html.isEmpty() || !wish.csv.isEmpty() || !wish.claimReview.isEmpty();
    if (wish.request.coder == "all"_L1 && writes) {
        throw UsageError{
            u"A file holds the figures of one coding, as several coders’ work is never added up. "
            "Leave --coder all out, or name one."_s};
    }
    const bool isToOutput = wish.html == "-"_L1 || wish.csv == "-"_L1 || wish.claimReview == "-"_L1;
    if (isToOutput && wish.json) {
        throw UsageError{
            u"--json and a file that is called - would both write to standard output. Choose one."_s};
    }
    if (wish.leavesOutUnknown && !wish.reference) {
        throw UsageError{u"--without-unknown belongs to --reference."_s};
    }
    refuseSamePlace(wish);
    if ((arguments.has(u"--review-url"_s) || arguments.has(u"--review-author"_s))
        && wish.claimReview.isEmpty()) {
        throw UsageError{u"--review-url and --review-author belong to --claimreview."_s};
    }
    refuseOtherThanAddress(wish.reviewBy.url);
}

} // namespace

SourcesWish sourcesWishOf(const Arguments &arguments)
{
    SourcesWish wish;
    wish.project = arguments.operands(1).first();
    refuseEmpty(arguments);
    wish.by = arguments.line(u"--by"_s);
    wish.measure = measureOf(arguments);
    if (arguments.has(u"--coder"_s)) {
        wish.request.coder = arguments.value(u"--coder"_s);
    }
    wish.request.round = arguments.value(u"--round"_s);
    wish.leavesOutUnknown = arguments.has(u"--without-unknown"_s);
    wish.limit = arguments.number(u"--limit"_s).value_or(wish.limit);
    wish.html = arguments.value(u"--html"_s);
    wish.csv = arguments.value(u"--csv"_s);
    wish.claimReview = arguments.value(u"--claimreview"_s);
    wish.reviewBy = {arguments.line(u"--review-author"_s), arguments.line(u"--review-url"_s)};
    wish.force = arguments.has(u"--force"_s);
    wish.json = arguments.has(u"--json"_s);
    if (arguments.has(u"--reference"_s)) {
        wish.reference = referenceIn(referenceFile(arguments.value(u"--reference"_s), stopIfInterrupted));
    }
    refuseUnfitting(wish, arguments);
    return wish;
}

Usage sourcesUsage()
{
    return {
        u"sources"_s,
        u"PROJECT"_s,
        u"Tell who speaks: whose claims, how many words quoted, with their shares."_s,
        {{u"--by"_s, u"VARIABLE"_s,
          u"a variable’s name, or source, kind, outlet, month, year, language; else role"_s},
         {u"--count"_s, u"C"_s, u"what the shares are of: claims (the default), words, articles"_s},
         {u"--coder"_s, u"C"_s,
          u"final (the default), consensus, a coder’s name, or all, one after the other"_s},
         {u"--round"_s, u"R"_s, u"a round’s name"_s},
         {u"--article"_s, u"ID"_s, u"only this article: the beginning of its id, or its title"_s, true},
         {u"--reference"_s, u"FILE"_s,
          u"compare with shares from elsewhere: a value and a number in each line"_s},
         {u"--without-unknown"_s, {}, u"leave those of whom it is not known out of that"_s},
         {u"--limit"_s, u"N"_s, u"list so many sources; else 20"_s},
         {u"--html"_s, u"FILE"_s, u"also write a report for the browser"_s},
         {u"--csv"_s, u"FILE"_s, u"also write the figures as a table"_s},
         {u"--claimreview"_s, u"FILE"_s, u"also write the verified claims as ClaimReview (JSON-LD)"_s},
         {u"--review-author"_s, u"NAME"_s, u"who publishes these reviews; else the coder"_s},
         {u"--review-url"_s, u"URL"_s, u"the page on which they will stand"_s},
         {u"--force"_s, {}, u"replace files that exist"_s},
         {u"--json"_s, {}, u"print all figures as one JSON object"_s}},
        u"A claim with several sources counts for each of them, so shares may add up to more than 100 %. No "
        "source, a source\nwithout this value, and each answer that says why there is none are rows of "
        "their "
        "own. Words are those within\nquotation marks. A comparison with a reference counts different "
        "people "
        "and organizations, not claims.\n\n"
        "--json prints {\"coder\", \"round\", \"by\", \"count\", \"base\", \"shares_may_exceed_1\", "
        "\"totals\": {…}, \"rows\": [{\"kind\"\n(value, missing, without_value, no_source), \"value\", "
        "\"label\", \"claims\", \"words_quoted\", \"articles\", \"sources\",\n\"share\"}…], "
        "\"claims_not_asked\", \"over_time\": {\"periods\", \"base\", \"counts\" (of each row), "
        "\"claims_without_date\"},\n\"reference\": null or {\"people\", \"unknown\", \"unknown_left_out\", "
        "\"unnamed_left_out\", \"other_kinds_left_out\",\n\"shares_may_exceed_1\", \"rows\": [{\"kind\", "
        "\"value\", \"label\", \"people\", \"share\", \"reference\", \"points\"}…]},\n\"sources\": "
        "[{\"source\", \"entity_id\", \"tag\", \"roles\", \"claims\", \"words_quoted\", \"articles\", "
        "\"unchecked\"}…],\n\"never_quoted\": [{\"entity\", \"entity_id\", \"tag\", \"mentions\", "
        "\"articles\"}…], \"changed_meanwhile\"}; with --coder all\n{\"codings\": [these…]}. Shares are "
        "from 0 "
        "to 1."_s};
}

} // namespace app
