// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speaks_output.h"

#include "model/analysis/speaking_words.h"
#include "model/search/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace model::analysis;
using model::exchange::SpeaksReport;
using model::search::inOneLine;

/// One long name would widen the lines of all the others; the JSON and the CSV have it whole.
QString shortened(const QString &cell)
{
    constexpr qsizetype widest = 200;
    if (cell.size() <= widest) {
        return cell;
    }
    QString beginning = cell.first(widest - 1);
    if (beginning.back().isHighSurrogate()) {
        beginning.chop(1);
    }
    return beginning + u'…';
}

/// Rows of cells as columns: the first to the left, the others to the right; `texts` more to the left.
QStringList columns(QList<QStringList> rows, qsizetype texts = 1)
{
    QList<qsizetype> widths;
    for (QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = shortened(row[i]);
            widths[i] = std::max(widths[i], row[i].toUcs4().size());
        }
    }
    QStringList lines;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString blanks(widths[i] - row[i].toUcs4().size(), u' ');
            line += (i == 0 ? QString() : u"  "_s) + (i < texts ? row[i] + blanks : blanks + row[i]);
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines.append(line);
    }
    return lines;
}

QStringList figures(const SpeaksReport &report, const SpeakingWords &words)
{
    const Speaking &speaking = report.speaking;
    QList<QStringList> rows{
        {words.heading(*report.spoken, speaking.grouping), u"Claims"_s, u"Words quoted"_s, u"Articles"_s,
         u"Sources"_s, words.base(speaking)}};
    for (const SpeakingRow &row : speaking.rows) {
        rows.append(
            {inOneLine(words.label(speaking, row)), words.number(row.claims), words.number(row.wordsQuoted),
             words.number(row.articles), words.number(row.speakers), words.percent(speaking.share(row))});
    }
    return columns(rows);
}

QStringList comparison(const Compared &compared, const Speaking &speaking, const SpeakingWords &words)
{
    QList<QStringList> rows{
        {u"Against the reference"_s, u"People"_s, words.base(compared), u"Reference"_s, u"Difference"_s}};
    for (const ComparedRow &row : compared.rows) {
        rows.append(
            {inOneLine(words.label(speaking.grouping, row.kind, row.label)), words.number(row.people),
             words.percent(row.share), row.reference ? words.percent(*row.reference) : QString(),
             row.points() ? words.points(*row.points()) : QString()});
    }
    return QStringList{QString()} + columns(rows) + words.notes(compared);
}

QString more(qsizetype all, qsizetype shown)
{
    return u"and %1 more"_s.arg(all - shown);
}

QStringList sources(const SpeaksReport &report, const SpeakingWords &words, qsizetype most)
{
    QList<QStringList> rows{
        {u"Source"_s, u"Role"_s, u"Claims"_s, u"Words quoted"_s, u"Articles"_s, u"Unchecked"_s}};
    for (const SpeakerFigures &one : report.speakers.mid(0, most)) {
        rows.append(
            {inOneLine(words.label(one)), inOneLine(one.roles.join(u", "_s)), words.number(one.claims),
             words.number(one.wordsQuoted), words.number(one.articles), words.number(one.unchecked)});
    }
    QStringList lines = QStringList{QString()} + columns(rows, 2);
    if (report.speakers.size() > most) {
        lines.append(more(report.speakers.size(), most));
    }
    return lines;
}

QStringList silent(const SpeaksReport &report, qsizetype most)
{
    QStringList names;
    for (const SilentFigures &one : report.silent.mid(0, most)) {
        names.append(u"%1 ×%2"_s.arg(inOneLine(one.name)).arg(one.mentions));
    }
    if (report.silent.size() > most) {
        names.append(more(report.silent.size(), most));
    }
    return {QString(), u"Mentioned, never quoted: "_s + names.join(u" · "_s)};
}

} // namespace

QStringList speaksText(const SpeaksReport &report, qsizetype mostSources)
{
    const SpeakingWords words(QLocale::c());
    const Speaking &speaking = report.speaking;
    QStringList lines{words.summary(speaking)};
    if (!speaking.rows.isEmpty()) {
        lines += QStringList{QString()} + figures(report, words);
    }
    lines += words.notes(*report.spoken, speaking);
    if (report.compared) {
        lines += comparison(*report.compared, speaking, words);
    }
    if (!report.speakers.isEmpty() && speaking.grouping.by != Grouping::By::Source) {
        lines += sources(report, words, mostSources);
    }
    if (!report.silent.isEmpty()) {
        lines += silent(report, mostSources);
    }
    return lines;
}

} // namespace app
