// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/reference_shares.h"

#include <QLocale>

namespace model::analysis {

/// The figures of who speaks in words, for a screen, a report or a table of text; numbers as in the locale.
class SpeakingWords
{
public:
    explicit SpeakingWords(const QLocale &locale)
        : m_locale(locale)
    {
    }

    QString number(qint64 number) const { return m_locale.toString(number); }
    /// "46 %"; "0.4 %" where it is less than 1 %.
    QString percent(double share) const;
    /// "20 points fewer", "3 points more", "as there".
    QString points(double points) const;

    /// "Claims", "Words quoted", "Articles".
    static QString heading(Measure measure);
    /// What the rows are: "Role", "Outlet", …
    static QString heading(const Spoken &spoken, const Grouping &grouping);
    /// The row's name, also where it is one of those that have no value.
    QString label(const Grouping &grouping, SpeakingRow::Kind kind, const QString &label) const;
    QString label(const Speaking &speaking, const SpeakingRow &row) const
    {
        return label(speaking.grouping, row.kind, row.label);
    }
    QString label(const SpeakerFigures &speaker) const;
    /// "2023-07" as "July 2023".
    QString period(const QString &period) const;
    /// "1 claim", "168 claims".
    QString claims(qint64 count) const;
    QString count(Measure measure, qint64 count) const;

    /// The one sentence: "Official: 46 % of the claims", "“Role” is not known of anybody yet"; empty where
    /// nothing is said.
    QString headline(const Spoken &spoken, const Speaking &speaking) const;
    /// "168 claims by 61 sources in 24 articles · 9 claims have no source".
    QString summary(const Speaking &speaking) const;
    /// "of 168 claims".
    QString base(const Speaking &speaking) const;
    /// What has to be known to read the shares right, a sentence each.
    QStringList notes(const Spoken &spoken, const Speaking &speaking) const;
    /// "of 61 people", …
    QString base(const Compared &compared) const;
    QStringList notes(const Compared &compared) const;

private:
    QString counted(const QString &form, qint64 count) const;

    QLocale m_locale;
};

} // namespace model::analysis
