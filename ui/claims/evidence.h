// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace ui {

/// One line of what speaks for or against a claim: where it can be read, and a word about it.
struct Evidence
{
    QUrl url; ///< invalid where the line begins with something else
    QString text;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// The lines that are not blank. An address without its scheme ("www.example.org/report") is one of the web.
QList<Evidence> evidenceIn(const QString &text);
/// The addresses among them.
QList<QUrl> linksIn(const QString &text);
/// As it is kept: without blanks around the lines, and without blank ones.
QString tidiedEvidence(const QString &text);

} // namespace ui
