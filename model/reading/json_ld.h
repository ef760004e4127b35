// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/heading.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace model::reading {

/// What a page's JSON-LD says of its article.
struct LinkedData
{
    Heading heading; ///< its byline is the names alone
    QStringList authors;
};

/// The articles (schema.org: Article, NewsArticle and their kin, BlogPosting) that the scripts describe,
/// each once. Scripts that are not sound JSON say nothing.
QList<LinkedData> articlesIn(const QStringList &scripts);

/// "2026-03-03T10:15:00+01:00" of the ways in which pages write a moment; empty where it cannot be read.
QString pageMomentOf(const QString &written);

} // namespace model::reading
