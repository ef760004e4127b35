// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace model::exchange {

/// The largest file that is read as a list of names.
inline constexpr qint64 largestNamesFile = 32LL * 1024 * 1024;

/// One name of a gazetteer.
struct ListedName
{
    qint64 line = 0; ///< of the file, from 1
    QString name;
    TagId tag;
    QStringList aliases;
    QString wikidata; ///< "Q42", or empty
    QString description;

    friend bool operator==(const ListedName &, const ListedName &) = default;
};

/// The names of a file, and what people should know of how it was read.
struct ReadNames
{
    QList<ListedName> names;
    QStringList warnings;
};

/// Reads a CSV with a name in each row: the columns name and tag, and where there are any aliases (parted by
/// ; or |), wikidata and description, in any order and under the names that people give them ("Other names",
/// "QID", "Tipo"). Rows that repeat a name of the same tag are joined, unless their Wikidata ids are
/// different people’s. Throws model::Error, which names file and line, where a column is missing, a tag is
/// unknown or names nothing, an id is none, letters could not be read, or names are each other’s aliases.
/// `between` is called while a pipe keeps it waiting, and may throw.
ReadNames
readNamesFile(const QString &path, const Codebook &codebook, const std::function<void()> &between = {});

} // namespace model::exchange
