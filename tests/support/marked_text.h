// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"

#include <QString>

namespace tests {

/// Our notation for an annotated text: "[Anna Weiss|person] spoke in [Graz|place]". Brackets nest; the word
/// behind the bar is a tag's name. Pieces of one annotation carry the same number: "[“No|claim#1],” he said,
/// [“never.”|claim#1]". "\\[" is a plain bracket.
/// Returns a page with that text and those annotations (fresh ids, entities for entity tags named by their
/// text).
model::ArticlePage marked(QStringView text, const model::Codebook &codebook);

/// The page printed back in the same notation. Crossing annotations cannot be drawn so; those that cross an
/// earlier one are listed behind the text as " {tag 12-40}".
QString shown(const model::ArticlePage &page, const model::Codebook &codebook);

} // namespace tests
