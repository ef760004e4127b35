// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace model::storage {

/// One kind of thing that is wrong, with the first places where it is.
struct Finding
{
    enum class Severity {
        Warning, ///< nothing is lost, but somebody should know
        Damage   ///< what the file holds is not what it should hold
    };

    Severity severity = Severity::Damage;
    QString text;   ///< a sentence
    QStringList at; ///< the first ten places, with ids
    qsizetype count = 0;

    /// The sentence with its places on one line.
    QString line() const;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Counts one more of the sentence; the place may be empty.
void addFinding(
    QList<Finding> &findings, Finding::Severity severity, const QString &text, const QString &place);

/// Puts damage before warnings and leaves the order otherwise.
void sortFindings(QList<Finding> &findings);

} // namespace model::storage
