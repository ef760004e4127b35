// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "app/sources_wish.h"
#include "app/speaks_output.h"
#include "model/analysis/speaking_words.h"
#include "model/error.h"
#include "model/exchange/claim_review.h"
#include "model/exchange/output_file.h"
#include "ui/english.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace model::analysis;
using namespace model::exchange;
using model::Error;

std::shared_ptr<const Spoken> read(const OpenProject &project, const SpokenRequest &request)
{
    SpokenReader reader(request);
    while (reader.step(*project)) {
        stopIfInterrupted();
    }
    return reader.result();
}

/// What is asked for, else the role, else the source.
Grouping groupingOf(const SourcesWish &wish, const OpenProject &project)
{
    if (!wish.by.isEmpty()) {
        return groupingNamed(wish.by);
    }
    const auto variables = model::storage::SpokenRows(project->database()).variables();
    const bool hasRole = std::any_of(
        variables.begin(), variables.end(), [](const auto &variable) { return variable.name == "role"_L1; });
    return groupingNamed(hasRole ? u"role"_s : u"source"_s);
}

SpeaksReport reportOf(const SourcesWish &wish, const OpenProject &project, SpokenRequest request)
{
    const Grouping grouping = groupingOf(wish, project);
    if (grouping.by == Grouping::By::Variable) {
        request.variables = {grouping.variable};
    }
    SpeaksReport report =
        speaksReport(project.snapshot.title, request, read(project, request), grouping, wish.measure);
    if (wish.reference) {
        report.comparedBy = SpeakingWords::heading(*report.spoken, grouping);
        report.compared = comparedWith(*wish.reference, *report.spoken, grouping, wish.leavesOutUnknown);
    }
    return report;
}

void write(const QString &path, bool force, const std::function<void(QIODevice &)> &content, Console &console)
{
    OutputFile file(path, force);
    content(file.device());
    file.commit();
    if (path != "-"_L1) {
        console.note(u"Wrote “%1”."_s.arg(path));
    }
}

void writeAll(QIODevice &device, const QString &path, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size()) {
        throw Error(u"Could not write “%1”: %2. Make room, or choose another place."_s.arg(
            path, device.errorString()));
    }
}

void writeClaimReviews(
    const SourcesWish &wish, const OpenProject &project, const SpeaksReport &report, Console &console)
{
    const ClaimReviews reviews = claimReviews(*project, *report.spoken, wish.reviewBy);
    write(
        wish.claimReview, wish.force,
        [&](QIODevice &device) { writeAll(device, wish.claimReview, reviews.json()); }, console);
    console.note(
        reviews.reviews.size() == 1 ? u"1 claim with its verification."_s
                                    : u"%1 claims with their verification."_s.arg(reviews.reviews.size()));
    for (const ClaimReview &review : reviews.reviews) {
        if (!review.missing.isEmpty()) {
            console.warn(u"Missing for a valid ClaimReview of “%1”: %2."_s.arg(
                review.claim, review.missing.join(u", "_s)));
        }
    }
}

void writeFiles(
    const SourcesWish &wish, const OpenProject &project, const SpeaksReport &report, Console &console)
{
    if (!wish.html.isEmpty()) {
        write(
            wish.html, wish.force,
            [&](QIODevice &device) { writeAll(device, wish.html, speaksHtml(report, QLocale::c())); },
            console);
    }
    if (!wish.csv.isEmpty()) {
        write(
            wish.csv, wish.force, [&](QIODevice &device) { writeSpeaksCsv(device, Preset::Exact, report); },
            console);
    }
    if (!wish.claimReview.isEmpty()) {
        writeClaimReviews(wish, project, report, console);
    }
}

void print(const SourcesWish &wish, const SpeaksReport &report, Console &console)
{
    if (report.spoken->changedMeanwhile) {
        console.warn(u"The project was changed while it was read; the figures may not fit together."_s);
    }
    if (wish.html != "-"_L1 && wish.csv != "-"_L1 && wish.claimReview != "-"_L1) {
        console.print(speaksText(report, wish.limit).join(u'\n'));
    }
}

/// One after the other: several coders' work is never added up.
void printEach(const SourcesWish &wish, const OpenProject &project, Console &console)
{
    QJsonArray codings;
    bool isFirst = true;
    for (const model::Coder &coder : project.snapshot.coders) {
        SpokenRequest request = wish.request;
        request.coder = coder.name;
        const SpeaksReport report = reportOf(wish, project, request);
        if (report.spoken->articles.empty()) {
            continue;
        }
        if (wish.json) {
            codings.append(speaksJson(report));
            continue;
        }
        console.print((isFirst ? QString() : u"\n"_s) + u"== %1 =="_s.arg(coder.name));
        isFirst = false;
        print(wish, report, console);
    }
    if (wish.json) {
        console.print(QJsonObject{{u"codings"_s, codings}});
    }
}

void tellSources(const Arguments &arguments, Console &console)
{
    ui::English::install();
    SourcesWish wish = sourcesWishOf(arguments);
    const OpenProject project = openForReading(wish.project);
    for (const QString &path : {wish.html, wish.csv, wish.claimReview}) {
        if (!path.isEmpty()) {
            refuseAsOutput(path, project, wish.force);
        }
    }
    for (const QString &article : arguments.values(u"--article"_s)) {
        wish.request.articles.append(findArticle(project.snapshot, article).article.id);
    }
    if (wish.request.coder == "all"_L1) {
        printEach(wish, project, console);
        return;
    }
    const SpeaksReport report = reportOf(wish, project, wish.request);
    writeFiles(wish, project, report, console);
    if (wish.json) {
        console.print(speaksJson(report));
    } else {
        print(wish, report, console);
    }
}

} // namespace

Command sourcesCommand()
{
    return {sourcesUsage(), tellSources};
}

} // namespace app
