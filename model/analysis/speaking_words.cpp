// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/speaking_words.h"

#include "model/message.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace model::analysis {

namespace {

using By = Grouping::By;
using Kind = SpeakingRow::Kind;

constexpr double hundred = 100;

/// A number by which a plural form is chosen.
int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString SpeakingWords::counted(const QString &form, qint64 count) const
{
    return form.arg(number(count));
}

QString SpeakingWords::percent(double share) const
{
    const double percents = share * hundred;
    const bool isSmall = percents > 0 && percents < 1;
    return Message::tr("%1 %", "a share").arg(m_locale.toString(percents, 'f', isSmall ? 1 : 0));
}

QString SpeakingWords::points(double points) const
{
    const auto whole = static_cast<qint64>(std::llround(std::abs(points)));
    if (whole == 0) {
        return Message::tr("as in the reference");
    }
    return points < 0 ? counted(Message::tr("%1 point(s) fewer", nullptr, plural(whole)), whole)
                      : counted(Message::tr("%1 point(s) more", nullptr, plural(whole)), whole);
}

QString SpeakingWords::heading(Measure measure)
{
    switch (measure) {
    case Measure::Claims:
        return Message::tr("Claims");
    case Measure::WordsQuoted:
        return Message::tr("Words quoted");
    case Measure::Articles:
        break;
    }
    return Message::tr("Articles");
}

QString SpeakingWords::heading(const Spoken &spoken, const Grouping &grouping)
{
    switch (grouping.by) {
    case By::Source:
        return Message::tr("Source");
    case By::Kind:
        return Message::tr("Kind of source");
    case By::Outlet:
        return Message::tr("Outlet");
    case By::Month:
        return Message::tr("Month");
    case By::Year:
        return Message::tr("Year");
    case By::Language:
        return Message::tr("Language");
    case By::Variable:
        break;
    }
    const storage::VariableRow *variable = spoken.variable(grouping.variable);
    return variable ? variable->label : grouping.variable;
}

QString SpeakingWords::label(const Grouping &grouping, Kind kind, const QString &label) const
{
    if (kind == Kind::NoSource) {
        return Message::tr("No source");
    }
    if (kind != Kind::WithoutValue) {
        const bool isPeriod = grouping.by == By::Month || grouping.by == By::Year;
        return label.isEmpty() ? Message::tr("Without a name") : isPeriod ? period(label) : label;
    }
    switch (grouping.by) {
    case By::Outlet:
        return Message::tr("Outlet not known");
    case By::Month:
    case By::Year:
        return Message::tr("Date not known");
    case By::Language:
        return Message::tr("Language not known");
    case By::Kind:
        return Message::tr("Unnamed source");
    case By::Source:
    case By::Variable:
        break;
    }
    return Message::tr("Without this value");
}

QString SpeakingWords::label(const SpeakerFigures &speaker) const
{
    const QString name = speaker.name.isEmpty() ? Message::tr("without a name") : speaker.name;
    return speaker.isUnnamed ? Message::tr("unnamed: %1").arg(name) : name;
}

QString SpeakingWords::period(const QString &period) const
{
    const int month = period.mid(5).toInt();
    if (month == 0) {
        return period;
    }
    // The C locale, by which commands write, has English names.
    return m_locale.standaloneMonthName(month, QLocale::LongFormat) + u' ' + period.left(4);
}

QString SpeakingWords::claims(qint64 count) const
{
    return counted(Message::tr("%1 claim(s)", nullptr, plural(count)), count);
}

QString SpeakingWords::count(Measure measure, qint64 count) const
{
    switch (measure) {
    case Measure::Claims:
        return claims(count);
    case Measure::WordsQuoted:
        return counted(Message::tr("%1 word(s) quoted", nullptr, plural(count)), count);
    case Measure::Articles:
        break;
    }
    return counted(Message::tr("%1 article(s)", nullptr, plural(count)), count);
}

QString SpeakingWords::headline(const Spoken &spoken, const Speaking &speaking) const
{
    if (speaking.rows.isEmpty()) {
        return {};
    }
    const SpeakingRow *most = &speaking.rows.first();
    for (const SpeakingRow &row : speaking.rows) {
        most = row.count(speaking.measure) > most->count(speaking.measure) ? &row : most;
    }
    const bool isUnknown = most->kind == Kind::WithoutValue && speaking.grouping.by == By::Variable;
    const QString asked = heading(spoken, speaking.grouping);
    const bool isKnownOfSome =
        std::any_of(speaking.rows.cbegin(), speaking.rows.cend(), [](const SpeakingRow &row) {
            return row.kind == Kind::Value || row.kind == Kind::Missing;
        });
    if (isUnknown && !isKnownOfSome) {
        return Message::tr("“%1” is not known of anybody yet").arg(asked);
    }
    const QString who = isUnknown ? Message::tr("“%1” not known").arg(asked) : label(speaking, *most);
    const QString share = percent(speaking.share(*most));
    switch (speaking.measure) {
    case Measure::Claims:
        return Message::tr("%1: %2 of the claims", "Official: 46 % of the claims").arg(who, share);
    case Measure::WordsQuoted:
        return Message::tr("%1: %2 of the words quoted").arg(who, share);
    case Measure::Articles:
        break;
    }
    return Message::tr("%1: in %2 of the articles").arg(who, share);
}

QString SpeakingWords::summary(const Speaking &speaking) const
{
    const SpeakingBase &base = speaking.base;
    QString text =
        Message::tr("%1 by %2 in %3", "168 claims by 61 sources in 24 articles")
            .arg(
                claims(base.claims),
                counted(Message::tr("%1 source(s)", nullptr, plural(base.speakers)), base.speakers),
                count(Measure::Articles, base.articles));
    if (base.claimsWithoutSource > 0) {
        text += u" · "_s
            + counted(
                    Message::tr("%1 claim(s) without a source", nullptr, plural(base.claimsWithoutSource)),
                    base.claimsWithoutSource);
    }
    return text;
}

QString SpeakingWords::base(const Speaking &speaking) const
{
    const qint64 of = speaking.base.count(speaking.measure);
    if (speaking.measure == Measure::Articles) {
        return counted(Message::tr("of %1 article(s) with claims", nullptr, plural(of)), of);
    }
    return Message::tr("of %1", "of 168 claims").arg(count(speaking.measure, of));
}

QStringList SpeakingWords::notes(const Spoken &spoken, const Speaking &speaking) const
{
    QStringList notes;
    if (speaking.sharesOverlap) {
        notes.append(
            speaking.measure == Measure::Articles
                ? Message::tr(
                    "An article counts for each row that has a claim in it, so the shares may add up "
                    "to more than 100 %.")
                : Message::tr(
                    "A claim with several sources counts for each of them, so the shares may add up "
                    "to more than 100 %."));
    }
    if (speaking.notAsked > 0) {
        notes.append(counted(
            Message::tr(
                "Of those without this value, %1 claim(s) come from sources that are not asked for it, as "
                "they "
                "are of another kind.",
                nullptr, plural(speaking.notAsked)),
            speaking.notAsked));
    }
    if (spoken.uncoded > 0) {
        notes.append(counted(
            Message::tr("%1 article(s) not coded yet.", nullptr, plural(spoken.uncoded)), spoken.uncoded));
    }
    if (spoken.excluded > 0) {
        notes.append(counted(
            Message::tr("%1 excluded article(s) left out.", nullptr, plural(spoken.excluded)),
            spoken.excluded));
    }
    if (spoken.changedMeanwhile) {
        notes.append(
            Message::tr("The project was changed while it was read; the figures may not fit together."));
    }
    return notes;
}

QString SpeakingWords::base(const Compared &compared) const
{
    return counted(Message::tr("of %1 named source(s)", nullptr, plural(compared.people)), compared.people);
}

QStringList SpeakingWords::notes(const Compared &compared) const
{
    QStringList notes{
        Message::tr("This counts different people and organizations, however often each of them speaks.")};
    if (compared.unknown > 0) {
        notes.append(counted(
            compared.leavesOutUnknown
                ? Message::tr("%1 of whom it is not known left out.", nullptr, plural(compared.unknown))
                : Message::tr("%1 of whom it is not known counted in.", nullptr, plural(compared.unknown)),
            compared.unknown));
    }
    if (compared.unnamed > 0) {
        notes.append(counted(
            Message::tr(
                "%1 unnamed source(s) left out: they cannot be told from each other.", nullptr,
                plural(compared.unnamed)),
            compared.unnamed));
    }
    if (compared.otherKinds > 0) {
        notes.append(counted(
            Message::tr(
                "%1 source(s) of kinds that are not asked for it left out.", nullptr,
                plural(compared.otherKinds)),
            compared.otherKinds));
    }
    if (compared.sharesOverlap) {
        notes.append(Message::tr(
            "Some have several values and count for each, so the shares may add up to more than 100 %."));
    }
    return notes;
}

} // namespace model::analysis
