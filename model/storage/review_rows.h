// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace model::storage {

/// Somebody who makes a claim.
struct ReviewedAuthorRow
{
    QString name;
    QString wikidata;
    QString kind; ///< the tag's name; empty for an unnamed source
};

/// A claim with what was found of it.
struct ReviewRow
{
    AnnotationId id;
    ArticleId article;
    QString claim;
    QString title;
    QString outlet;
    QString published;
    QString url;
    QString byline;
    QString coder;        ///< who verified it
    QString verification; ///< the code; empty where nothing was found yet
    QString label;        ///< the option's label, or the code
    qint64 verified = 0;  ///< when, in milliseconds since 1970
    QString evidence;     ///< links, one in each line; what follows the first blank is a note
    QList<ReviewedAuthorRow> authors;
};

/// What was found of one claim; nothing if it is gone, or is none.
std::optional<ReviewRow> reviewOf(const QSqlDatabase &database, qint64 claim);

} // namespace model::storage
