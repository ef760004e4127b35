// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/speaks_report.h"

#include "model/exchange/csv_writer.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace model::exchange {

using namespace model::analysis;

namespace {

/// A share with as many digits as mean something.
double rounded(double share)
{
    constexpr double digits = 1e6;
    return std::round(share * digits) / digits;
}

QString kindName(const Spoken &spoken, qint64 kind)
{
    const storage::KindRow *row = spoken.kind(kind);
    return row ? row->name : QString();
}

QJsonObject baseJson(const Spoken &spoken, const SpeakingBase &base)
{
    return {
        {u"articles"_s, base.articles},
        {u"articles_with_claims"_s, base.articlesWithClaims},
        {u"articles_not_coded"_s, spoken.uncoded},
        {u"articles_excluded"_s, spoken.excluded},
        {u"claims"_s, base.claims},
        {u"claims_without_source"_s, base.claimsWithoutSource},
        {u"words_quoted"_s, base.wordsQuoted},
        {u"sources"_s, base.speakers},
        {u"sources_unnamed"_s, base.unnamed}};
}

QJsonArray rowsJson(const Speaking &speaking)
{
    QJsonArray rows;
    for (const SpeakingRow &row : speaking.rows) {
        rows.append(QJsonObject{
            {u"kind"_s, name(row.kind)},
            {u"value"_s, row.value},
            {u"label"_s, row.label},
            {u"claims"_s, row.claims},
            {u"words_quoted"_s, row.wordsQuoted},
            {u"articles"_s, row.articles},
            {u"sources"_s, row.speakers},
            {u"share"_s, rounded(speaking.share(row))}});
    }
    return rows;
}

QJsonArray speakersJson(const SpeaksReport &report)
{
    QJsonArray speakers;
    for (const SpeakerFigures &one : report.speakers) {
        speakers.append(QJsonObject{
            {u"source"_s, one.name},
            {u"entity_id"_s, one.id},
            {u"tag"_s, kindName(*report.spoken, one.kind)},
            {u"roles"_s, QJsonArray::fromStringList(one.roles)},
            {u"claims"_s, one.claims},
            {u"words_quoted"_s, one.wordsQuoted},
            {u"articles"_s, one.articles},
            {u"unchecked"_s, one.unchecked}});
    }
    return speakers;
}

QJsonArray silentJson(const SpeaksReport &report)
{
    QJsonArray silent;
    for (const SilentFigures &one : report.silent) {
        silent.append(QJsonObject{
            {u"entity"_s, one.name},
            {u"entity_id"_s, one.id},
            {u"tag"_s, kindName(*report.spoken, one.kind)},
            {u"mentions"_s, one.mentions},
            {u"articles"_s, one.articles}});
    }
    return silent;
}

QJsonArray numbers(const QList<qint64> &counts)
{
    QJsonArray all;
    for (const qint64 count : counts) {
        all.append(count);
    }
    return all;
}

QJsonObject timeJson(const OverTime &time)
{
    QJsonArray counts;
    for (const QList<qint64> &row : time.counts) {
        counts.append(numbers(row));
    }
    return {
        {u"periods"_s, QJsonArray::fromStringList(time.periods)},
        {u"base"_s, numbers(time.base)},
        {u"counts"_s, counts},
        {u"claims_without_date"_s, time.undated}};
}

QJsonValue comparedJson(const std::optional<Compared> &compared)
{
    if (!compared) {
        return QJsonValue::Null;
    }
    QJsonArray rows;
    for (const ComparedRow &row : compared->rows) {
        rows.append(QJsonObject{
            {u"kind"_s, name(row.kind)},
            {u"value"_s, row.value},
            {u"label"_s, row.label},
            {u"people"_s, row.people},
            {u"share"_s, rounded(row.share)},
            {u"reference"_s, row.reference ? QJsonValue(rounded(*row.reference)) : QJsonValue::Null},
            {u"points"_s, row.points() ? QJsonValue(rounded(*row.points())) : QJsonValue::Null}});
    }
    return QJsonObject{
        {u"people"_s, compared->people},
        {u"unknown"_s, compared->unknown},
        {u"unknown_left_out"_s, compared->leavesOutUnknown},
        {u"unnamed_left_out"_s, compared->unnamed},
        {u"other_kinds_left_out"_s, compared->otherKinds},
        {u"shares_may_exceed_1"_s, compared->sharesOverlap},
        {u"rows"_s, rows}};
}

} // namespace

SpeaksReport speaksReport(
    const QString &project, const SpokenRequest &request, const std::shared_ptr<const Spoken> &spoken,
    const Grouping &grouping, Measure measure)
{
    SpeaksReport report{
        .project = project,
        .request = request,
        .spoken = spoken,
        .speaking = whoSpeaks(*spoken, grouping, measure),
        .speakers = speakersIn(*spoken),
        .silent = silentIn(*spoken),
        .time = {}};
    report.time = overTime(*spoken, report.speaking);
    return report;
}

QJsonObject speaksJson(const SpeaksReport &report)
{
    const Speaking &speaking = report.speaking;
    return {
        {u"coder"_s, report.request.coder},
        {u"round"_s, report.request.round},
        {u"by"_s, name(speaking.grouping)},
        {u"count"_s, name(speaking.measure)},
        {u"base"_s, speaking.base.count(speaking.measure)},
        {u"shares_may_exceed_1"_s, speaking.sharesOverlap},
        {u"totals"_s, baseJson(*report.spoken, speaking.base)},
        {u"rows"_s, rowsJson(speaking)},
        {u"claims_not_asked"_s, speaking.notAsked},
        {u"over_time"_s, timeJson(report.time)},
        {u"reference"_s, comparedJson(report.compared)},
        {u"sources"_s, speakersJson(report)},
        {u"never_quoted"_s, silentJson(report)},
        {u"changed_meanwhile"_s, report.spoken->changedMeanwhile}};
}

void writeSpeaksCsv(QIODevice &device, Preset preset, const SpeaksReport &report)
{
    CsvWriter writer(device, preset);
    for (const auto column :
         {"by", "kind", "value", "label", "claims", "words_quoted", "articles", "sources", "count", "share",
          "base"}) {
        writer.string(QString::fromLatin1(column));
    }
    writer.endRow();
    const Speaking &speaking = report.speaking;
    for (const SpeakingRow &row : speaking.rows) {
        writer.string(name(speaking.grouping));
        writer.string(name(row.kind));
        writer.string(row.value);
        writer.string(row.label);
        for (const qint64 number : {row.claims, row.wordsQuoted, row.articles, row.speakers}) {
            writer.number(number);
        }
        writer.string(name(speaking.measure));
        writer.decimal(rounded(speaking.share(row)));
        writer.number(speaking.base.count(speaking.measure));
        writer.endRow();
    }
    writer.flush();
}

} // namespace model::exchange
