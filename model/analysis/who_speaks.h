// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/spoken.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace model::analysis {

/// What of the claims is counted.
enum class Measure {
    Claims,
    WordsQuoted, ///< the words of the claims that stand within quotation marks
    Articles     ///< in which there is such a claim
};

/// By what the claims are parted.
struct Grouping
{
    enum class By { Source, Kind, Variable, Outlet, Month, Year, Language };

    By by = By::Variable;
    QString variable = QStringLiteral("role"); ///< its name, for By::Variable

    friend bool operator==(const Grouping &, const Grouping &) = default;
};

/// One bar: the claims that have the same value.
struct SpeakingRow
{
    enum class Kind {
        Value,
        Missing,      ///< an answer that says why there is none ("not stated")
        WithoutValue, ///< the source, or the article, has no such value
        NoSource      ///< nobody is linked to the claim
    };

    Kind kind = Kind::Value;
    QString
        value; ///< the code, the name of a kind, the public id of an entity or source; empty: there is none
    QString label; ///< as people read it; empty where there is no value
    qint64 claims = 0;
    qint64 wordsQuoted = 0;
    qint64 articles = 0;
    qint64 speakers = 0;       ///< different sources
    std::vector<int> claimsOf; ///< the claims behind it, in Spoken::claims
    int speaker = -1;          ///< in Spoken::speakers, where the rows are sources

    qint64 count(Measure measure) const;
};

/// What all the claims together are.
struct SpeakingBase
{
    qint64 articles = 0; ///< coded and not excluded
    qint64 articlesWithClaims = 0;
    qint64 claims = 0;
    qint64 claimsWithoutSource = 0;
    qint64 wordsQuoted = 0;
    qint64 speakers = 0; ///< different sources: entities, and each unnamed source of an article
    qint64 unnamed = 0;  ///< of them

    /// What a share is of.
    qint64 count(Measure measure) const;
};

/// The answer: how much is said by whom.
struct Speaking
{
    Grouping grouping;
    Measure measure = Measure::Claims;
    SpeakingBase base;
    QList<SpeakingRow> rows; ///< values by their count or in their own order, then what is missing
    /// The shares may add up to more than 1: a claim with two sources, an article with several rows, counts
    /// for each.
    bool sharesOverlap = false;
    /// Of the claims without value: those by sources of a kind that the variable is not asked of.
    qint64 notAsked = 0;

    /// From 0 to 1.
    double share(const SpeakingRow &row) const;
};

/// Throws model::Error where the facts have no such variable or not its answers, or it is asked of what says
/// nothing about claims.
Speaking whoSpeaks(const Spoken &spoken, const Grouping &grouping, Measure measure);

/// One of the sources, over all articles.
struct SpeakerFigures
{
    int speaker = 0; ///< in Spoken::speakers
    QString name;
    bool isUnnamed = false;
    QString id;        ///< public, of the entity; empty for an unnamed one
    qint64 kind = 0;   ///< 0 for an unnamed one
    QStringList roles; ///< the labels of what it was in the articles, the most frequent first
    qint64 claims = 0;
    qint64 wordsQuoted = 0;
    qint64 articles = 0;
    qint64 unchecked = 0;      ///< of the claims
    std::vector<int> claimsOf; ///< in Spoken::claims
};

/// All that speak, by claims, words quoted and name.
QList<SpeakerFigures> speakersIn(const Spoken &spoken);

/// Who is mentioned and never speaks: of kinds that can.
struct SilentFigures
{
    QString name;
    QString id;
    qint64 kind = 0;
    qint64 mentions = 0;
    qint64 articles = 0;
};

/// By mentions and name.
QList<SilentFigures> silentIn(const Spoken &spoken);

/// The figures of each row in each month, or year.
struct OverTime
{
    QStringList periods;         ///< "2023-07" or "2023", without gaps; what has no date is left out
    QList<qint64> base;          ///< of each period
    QList<QList<qint64>> counts; ///< for each row of the Speaking, of each period
    qint64 undated = 0;          ///< claims of articles without such a date

    /// From 0 to 1; nothing where the period has no claim.
    std::optional<double> share(qsizetype row, qsizetype period) const;
};

/// In months; in years where they would be more than `mostMonths`.
OverTime overTime(const Spoken &spoken, const Speaking &speaking, qsizetype mostMonths = 36);

// As on the command line and in tables.
QString name(Measure measure);          ///< "claims", "words", "articles"
QString name(const Grouping &grouping); ///< "source", "kind", "outlet", … or the variable's name
QString name(SpeakingRow::Kind kind);   ///< "value", "missing", "without_value", "no_source"
std::optional<Measure> measureNamed(QStringView name);
/// Any other name is a variable's; one that is called as one of them is "var.NAME".
Grouping groupingNamed(const QString &name);
QStringList groupingNames();

} // namespace model::analysis
