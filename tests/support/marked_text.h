// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"

#include <QString>

namespace tests {

/// Our notation for an annotated text: "[Anna Weiss|person] spoke in [Graz|place]". Brackets nest; the word
/// behind the bar is a tag's name. Pieces of one annotation carry the same number: "[“No|claim#1],” he said,
/// [“never.”|claim#1]". A backslash makes the next character plain: "\\[", "\\|", "\\\\".
/// Returns a page with that text and those annotations (fresh ids; `created` counts up from 1 where they
/// begin; entities for entity tags, one for each name and kind). Throws std::invalid_argument, which fails
/// the test, when the notation is wrong.
model::ArticlePage marked(
    QStringView text, const model::Codebook &codebook, model::CoderId coder = model::CoderId::make(),
    model::RoundId round = model::RoundId::make());

/// The page printed back in the same notation. Crossing annotations cannot be drawn so; those that cross an
/// earlier one are listed behind the text as " {tag 12-40}" (UTF-16 units, pieces parted by ";").
QString shown(const model::ArticlePage &page, const model::Codebook &codebook);

/// The first annotation in reading order with exactly this text (pieces joined with " […] "); throws
/// std::invalid_argument, which fails the test, if there is none.
model::Annotation find(const model::ArticlePage &page, QStringView quote);

/// The names of a claim's sources joined with "; ".
QString sourceNames(const model::ArticlePage &page, model::AnnotationId claim);

/// Where the words stand for the nth time; throws std::invalid_argument if they do not.
model::TextRange rangeOf(QStringView text, QStringView words, int occurrence = 1);

} // namespace tests
