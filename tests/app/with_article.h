// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/csv.h"
#include "tests/support/program.h"

namespace tests {

/// The text of an article with an emoji, a byline and a date.
extern const QByteArray strike;

/// A program with a project "p.tagline" in which that article is.
struct WithArticle
{
    WithArticle();

    /// Tags it with these options.
    Run tag(const QStringList &options) const;
    CsvTable table(const QString &what) const;

    Program program;
};

/// What a text has between two code points.
QString points(const QString &text, qsizetype start, qsizetype end);

} // namespace tests
