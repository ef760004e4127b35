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
    QString coder;
    QString verification; ///< the code
    QString label;        ///< the option's label, or the code
    qint64 verified = 0;  ///< when, in milliseconds since 1970
    QString evidence;     ///< links, one in each line; what follows the first blank is a note
    QList<ReviewedAuthorRow> authors;
};

/// What was found of one claim; nothing if nothing was, or the claim is gone.
std::optional<ReviewRow> reviewOf(const QSqlDatabase &database, qint64 claim);

} // namespace model::storage
