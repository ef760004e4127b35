// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "model/error.h"
#include "model/text/offset_map.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Error;

/// The place is in code points, as on the command line.
struct CorrectionWish
{
    QString project;
    QString article;
    model::TextRange place;
    QString text;
    QString coder;
    bool force = false;
    bool json = false;
};

CorrectionWish wishOf(const Arguments &arguments)
{
    const QStringList operands = arguments.operands(2);
    for (const QString &option : {u"--start"_s, u"--end"_s, u"--text"_s}) {
        arguments.require(option);
    }
    return {
        .project = operands[0],
        .article = operands[1],
        .place = {arguments.number(u"--start"_s).value_or(0), arguments.number(u"--end"_s).value_or(0)},
        .text = arguments.value(u"--text"_s),
        .coder = arguments.value(u"--coder"_s),
        .force = arguments.has(u"--force"_s),
        .json = arguments.has(u"--json"_s)};
}

/// What the wish replaces, if that is a place of the text.
model::Splices splicesOf(const CorrectionWish &wish, const QString &text)
{
    const model::text::OffsetMap map(text);
    const QString written = u"%1-%2"_s.arg(wish.place.start).arg(wish.place.end);
    if (wish.place.end < wish.place.start) {
        throw Error(u"The place %1 ends before it begins."_s.arg(written));
    }
    if (wish.place.end > map.codePoints()) {
        throw Error(u"The place %1 lies beyond the article's end; it has %2 characters."_s.arg(
            written, QString::number(map.codePoints())));
    }
    const model::TextRange range = map.toUtf16(wish.place);
    return model::Splices({{range.start, text.sliced(range.start, range.length()), wish.text}});
}

/// The words of annotations that would lose some of them.
QStringList losses(const model::Edit &edit, const model::ArticlePage &page)
{
    QStringList quotes;
    for (const model::AnyDelta &delta : edit.change.deltas) {
        const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta);
        if (annotation && annotation->before
            && (!annotation->after
                || annotation->after->segments.length() < annotation->before->segments.length())) {
            quotes.append(u"“%1”"_s.arg(page.quote(*annotation->before).simplified()));
        }
    }
    return quotes;
}

void correct(const CorrectionWish &wish, Console &console)
{
    const OpenProject project = openForWriting(wish.project, console);
    const model::ArticleId id = findArticle(project.snapshot, wish.article).article.id;
    const auto coder = findCoder(project.snapshot, wish.coder);
    if (!coder) {
        throw Error(u"“%1” has no such coder. Name one that it has: --coder NAME."_s.arg(wish.project));
    }
    const model::ArticlePage page = project->readPage(id, {});
    const auto &rounds = project.snapshot.rounds;
    const model::edits::By by{
        coder->id, rounds.isEmpty() ? model::RoundId() : rounds.first().id,
        QDateTime::currentMSecsSinceEpoch()};
    const model::Edit edit = project->correction(id, splicesOf(wish, page.text), by);
    const QStringList lost = losses(edit, page);
    if (!lost.isEmpty() && !wish.force) {
        throw Error(
            u"Annotations would lose words, so nothing was changed: %1. Say --force to do it all the same."_s
                .arg(lost.mid(0, 10).join(u", "_s)));
    }
    stopIfInterrupted();
    const model::storage::Performed performed = project->perform(edit);
    const model::TextDelta *corrected = performed.change.textOf(id);
    const qsizetype places = corrected ? corrected->splices.count() : 0;
    if (wish.json) {
        console.print(QJsonObject{
            {u"article_id"_s, id.text()},
            {u"places"_s, static_cast<qint64>(places)},
            {u"losses"_s, QJsonArray::fromStringList(lost)},
            {u"text_sha256"_s, model::storage::textSha256(project->readText(id))}});
    } else if (places == 0) {
        console.print(u"The text is that already. Nothing was changed."_s);
    } else {
        console.print(u"Text corrected in “%1”."_s.arg(page.article.title.simplified()));
    }
}

} // namespace

Command correctCommand()
{
    return {
        {u"correct"_s,
         u"PROJECT ARTICLE --start N --end N --text TEXT"_s,
         u"Correct a place of an article's text; its annotations move along."_s,
         {{u"--start"_s, u"N"_s, u"where the place begins, in Unicode characters from 0"_s},
          {u"--end"_s, u"N"_s,
           u"where it ends (the character behind it); the same as --start to put something in"_s},
          {u"--text"_s, u"TEXT"_s, u"what is to stand there; empty to take the place out"_s},
          {u"--coder"_s, u"NAME"_s, u"who corrects; else the first coder"_s},
          {u"--force"_s, {}, u"do it even where annotations lose words"_s},
          {u"--json"_s, {}, u"print the result as one JSON object"_s}},
         u"--json prints {\"article_id\", \"places\", \"losses\": [\"“words”\"…], \"text_sha256\"}."_s},
        [](const Arguments &arguments, Console &console) {
            correct(wishOf(arguments), console);
        }};
}

} // namespace app
