// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/article.h"

#include <QString>

namespace ui {

/// What a person can say of an article, in the order in which it is asked for.
enum class ArticleField { Title, Outlet, Byline, Date, Address, Language, Note };
inline constexpr int articleFieldCount = 7;

/// "Title", "Outlet", …
QString nameOf(ArticleField field);
/// What is known of it.
const QString &valueOf(const model::Article &article, ArticleField field);
/// What is typed, in the form in which it is kept: in one line where it is one, a date as ISO 8601.
QString kept(ArticleField field, const QString &typed);
/// Why what is typed cannot be kept, for people; empty if it can.
QString refusalOf(ArticleField field, const QString &typed);
/// Gives the article what is typed, in the form in which it is kept.
void setField(model::Article &article, ArticleField field, const QString &typed);

/// Whether the text is empty or an ISO 8601 date (year; year and month; day; day and time).
bool isDate(const QString &text);
/// What is typed as a date in the form that is kept: "24.11.2026" as "2026-11-24". As typed where it cannot
/// be read in one way only.
QString dateFrom(const QString &typed);
/// How a date is to be written.
QString dateAdvice();

/// "es — Spanish".
QString languageName(const QString &code);
/// The code itself, or that of the language whose name stands there.
QString languageCode(const QString &text);

} // namespace ui
