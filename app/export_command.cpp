// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "model/exchange/export.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace model::exchange;

struct ExportWish
{
    QString project;
    ExportRequest request;
    QStringList articles; ///< as written
    QString output;
    bool force = false;
    bool json = false;
};

template <typename Value>
Value chosen(
    const Arguments &arguments, const QString &option, const std::optional<Value> &value,
    const QStringList &names)
{
    if (!value) {
        throw UsageError{u"%1 “%2” does not exist. There are: %3."_s.arg(
            option, arguments.value(option), names.join(u", "_s))};
    }
    return *value;
}

ExportWish exportWishOf(const Arguments &arguments)
{
    ExportWish wish;
    wish.project = arguments.operands(1).first();
    arguments.require(u"--what"_s);
    wish.output = arguments.output();
    wish.request.what = chosen(arguments, u"--what"_s, whatNamed(arguments.value(u"--what"_s)), whatNames());
    if (arguments.has(u"--preset"_s)) {
        wish.request.preset =
            chosen(arguments, u"--preset"_s, presetNamed(arguments.value(u"--preset"_s)), presetNames());
    }
    if (arguments.has(u"--format"_s) && arguments.value(u"--format"_s) != "csv"_L1) {
        throw UsageError{
            u"--format “%1” does not exist. There are: csv."_s.arg(arguments.value(u"--format"_s))};
    }
    if (arguments.has(u"--coder"_s)) {
        wish.request.coder = arguments.value(u"--coder"_s);
    }
    wish.request.round = arguments.value(u"--round"_s);
    wish.request.anonymous = arguments.has(u"--anonymous"_s);
    if (wish.request.anonymous && wish.request.what == What::History) {
        throw UsageError{u"--anonymous cannot go with --what history: it says who did what, with the notes. "
                         u"Export another "
                         "table, or leave the names in."_s};
    }
    wish.articles = arguments.values(u"--article"_s);
    wish.force = arguments.has(u"--force"_s);
    wish.json = arguments.has(u"--json"_s);
    if (wish.json && wish.output == "-"_L1) {
        throw UsageError{u"--json and -o - would both write to standard output. Choose one."_s};
    }
    return wish;
}

void warnOf(const ExportReport &report, const ExportRequest &request, Console &console)
{
    if (report.longCells > 0 && request.preset != Preset::Exact) {
        console.warn(
            report.longCells == 1
                ? u"1 cell is longer than the 32,767 characters that Excel keeps; it is written whole."_s
                : u"%1 cells are longer than the 32,767 characters that Excel keeps; they are written whole."_s
                      .arg(report.longCells));
    }
    if (report.wrongQuotes > 0) {
        console.warn(
            report.wrongQuotes == 1
                ? u"The stored quote of 1 annotation is not what its article holds there; run: tagline check"_s
                : u"The stored quotes of %1 annotations are not what their articles hold there; run: tagline check"_s
                      .arg(report.wrongQuotes));
    }
    if (report.changedMeanwhile) {
        console.warn(u"The project was changed while it was read; the rows may not fit together."_s);
    }
}

void print(const ExportReport &report, const ExportWish &wish, Console &console)
{
    if (wish.json) {
        console.print(QJsonObject{
            {u"what"_s, name(wish.request.what)},
            {u"preset"_s, name(wish.request.preset)},
            {u"file"_s, wish.output},
            {u"rows"_s, report.rows},
            {u"columns"_s, report.columns},
            {u"guarded_cells"_s, report.guardedCells},
            {u"long_cells"_s, report.longCells},
            {u"wrong_quotes"_s, report.wrongQuotes},
            {u"changed_meanwhile"_s, report.changedMeanwhile}});
        return;
    }
    const QString counts =
        u"%1, %2 columns"_s.arg(report.rows == 1 ? u"1 row"_s : u"%1 rows"_s.arg(report.rows))
            .arg(report.columns);
    if (wish.output == "-"_L1) {
        console.note(counts + u'.');
    } else {
        console.print(u"Wrote %1 to “%2”."_s.arg(counts, wish.output));
    }
    if (report.guardedCells > 0) {
        console.note(
            report.guardedCells == 1
                ? u"1 cell that a spreadsheet could run as a formula got a leading apostrophe."_s
                : u"%1 cells that a spreadsheet could run as formulas got a leading apostrophe."_s.arg(
                    report.guardedCells));
    }
}

void runExport(const Arguments &arguments, Console &console)
{
    ExportWish wish = exportWishOf(arguments);
    const OpenProject project = openForReading(wish.project);
    refuseAsOutput(wish.output, project, wish.force);
    for (const QString &article : wish.articles) {
        wish.request.articles.append(findArticle(project.snapshot, article).article.id);
    }
    Exporter exporter(wish.request, wish.output, wish.force);
    for (bool more = true; more;) {
        more = exporter.step(*project);
        stopIfInterrupted();
    }
    const ExportReport report = exporter.finish();
    warnOf(report, wish.request, console);
    print(report, wish, console);
}

} // namespace

Command exportCommand()
{
    return {
        {u"export"_s,
         u"PROJECT --what W -o FILE"_s,
         u"Write a table of the project as CSV."_s,
         {{u"--what"_s, u"W"_s, whatNames().join(u", "_s)},
          {u"--format"_s, u"F"_s, u"csv"_s},
          {u"--preset"_s, u"P"_s, u"exact (R, Python; the default), excel, excel-semicolon"_s},
          {u"--coder"_s, u"C"_s, u"final (the default), consensus, all, or a coder's name"_s},
          {u"--round"_s, u"R"_s, u"a round's name"_s},
          {u"--article"_s, u"ID"_s, u"only this article: the beginning of its id, or its title"_s, true},
          {u"--anonymous"_s, {}, u"people as Coder 1, Coder 2 …, and no notes; not with the history"_s},
          {u"-o"_s, u"FILE"_s, u"where to; - is standard output"_s},
          {u"--force"_s, {}, u"replace the file if it exists"_s},
          {u"--json"_s, {}, u"print what was done as one JSON object"_s}},
         u"--json prints {\"what\", \"preset\", \"file\", \"rows\", \"columns\", \"guarded_cells\", "
         "\"long_cells\", \"wrong_quotes\",\n\"changed_meanwhile\"}. Positions are Unicode code points from "
         "0; "
         "the end is exclusive."_s},
        runExport};
}

} // namespace app
