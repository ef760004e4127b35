// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "model/error.h"
#include "ui/english.h"
#include "ui/print/printed_pages.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct PdfWish
{
    QString project;
    QString article;
    QString output;
    QString coder;
    std::optional<QPageSize> paper; ///< else what is usual here
    bool force = false;
    bool json = false;
};

PdfWish pdfWishOf(const Arguments &arguments)
{
    const QStringList operands = arguments.operands(2);
    PdfWish wish;
    wish.project = operands[0];
    wish.article = operands[1];
    wish.output = arguments.output();
    wish.coder = arguments.value(u"--coder"_s);
    wish.force = arguments.has(u"--force"_s);
    wish.json = arguments.has(u"--json"_s);
    if (arguments.has(u"--paper"_s)) {
        const QString paper = arguments.value(u"--paper"_s).toLower();
        if (paper != "a4"_L1 && paper != "letter"_L1) {
            throw UsageError{
                u"--paper “%1” does not exist. There are: a4, letter."_s.arg(arguments.value(u"--paper"_s))};
        }
        wish.paper = QPageSize(paper == "a4"_L1 ? QPageSize::A4 : QPageSize::Letter);
    }
    if (wish.json && wish.output == "-"_L1) {
        throw UsageError{u"--json and -o - would both write to standard output. Choose one."_s};
    }
    return wish;
}

/// As the window shows it: what one coder did in the main round.
model::Visible visibleOf(const model::storage::Snapshot &snapshot, const QString &name)
{
    model::Visible visible;
    if (const std::optional<model::Coder> coder = findCoder(snapshot, name)) {
        visible.coders.append(coder->id);
    } else if (!name.isEmpty()) {
        QStringList names;
        for (const model::Coder &each : snapshot.coders) {
            names.append(each.name);
        }
        throw model::Error(u"There is no coder “%1”. There are: %2."_s.arg(name, names.join(u", "_s)));
    }
    for (const model::Round &round : snapshot.rounds) {
        if (round.kind == model::Round::Kind::Main) {
            visible.rounds.append(round.id);
        }
    }
    return visible;
}

void report(const PdfWish &wish, const ui::PrintedArticle &article, int pages, Console &console)
{
    if (wish.json) {
        console.print(QJsonObject{
            {u"project"_s, wish.project},
            {u"file"_s, wish.output},
            {u"article_id"_s, article.page.article.id.text()},
            {u"annotations"_s, article.page.annotations.size()},
            {u"pages"_s, pages}});
    } else if (wish.output != "-"_L1) {
        console.print(
            u"Wrote %1 to “%2”."_s.arg(pages == 1 ? u"1 page"_s : u"%1 pages"_s.arg(pages), wish.output));
    }
}

void writePdf(const Arguments &arguments, Console &console)
{
    const PdfWish wish = pdfWishOf(arguments);
    const OpenProject project = openForReading(wish.project);
    refuseAsOutput(wish.output, project, wish.force);
    const model::ArticleId id = findArticle(project.snapshot, wish.article).article.id;
    ui::English::install();
    const ui::PrintedArticle article(
        project->readPage(id, visibleOf(project.snapshot, wish.coder)), project.snapshot.codebook);
    const auto goOn = [](double /*part*/) {
        stopIfInterrupted();
        return true;
    };
    const std::optional<ui::Pdf> pdf =
        ui::pdfOf(article, wish.paper.value_or(ui::usualPaper(article.locale)), goOn);
    if (!pdf) {
        throw model::Error(u"Could not draw “%1”."_s.arg(article.page.article.title));
    }
    ui::writeWhole(pdf->bytes, wish.output, wish.force);
    if (article.page.damagedAnnotations > 0) {
        console.warn(u"Damaged annotations of this article are left out; run: tagline check"_s);
    }
    report(wish, article, pdf->pages, console);
}

} // namespace

Command pdfCommand()
{
    return {
        {u"pdf"_s,
         u"PROJECT ARTICLE -o FILE.pdf"_s,
         u"Write an article with its marks, notes and tags as a PDF."_s,
         {{u"-o"_s, u"FILE.pdf"_s, u"where to; - is standard output"_s},
          {u"--force"_s, {}, u"replace the file if it exists"_s},
          {u"--paper"_s, u"P"_s, u"a4 or letter; else what is usual here"_s},
          {u"--coder"_s, u"NAME"_s, u"whose tags; else those of the first human coder"_s},
          {u"--json"_s, {}, u"print what was done as one JSON object"_s}},
         u"--json prints {\"project\": PATH, \"file\": PATH, \"article_id\": ID, \"annotations\": N, "
         "\"pages\": N}."_s},
        writePdf};
}

} // namespace app
