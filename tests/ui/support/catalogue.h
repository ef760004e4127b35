// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tests {

/// A text of the program with what stands for it in another language.
struct Translation
{
    QString context;
    QString source;
    QString comment;
    bool hasPlural = false;
    bool isFinished = false;
    QStringList forms; ///< one; where it has a plural, one for each number of the language

    /// By what it is found.
    QString key() const
    {
        const QStringList parts = {context, source, comment};
        return parts.join(u'\n') + (hasPlural ? QStringLiteral("\n%n") : QString());
    }
};

/// The translations of a .ts file. Fails the test if it cannot be read.
QList<Translation> catalogue(const QString &path);
/// The file of a language among the sources.
QString catalogueOf(const QString &code);

} // namespace tests
