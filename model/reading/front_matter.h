// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/heading.h"

#include <QString>

#include <optional>

namespace model::reading {

/// The lines between two `---` at the very beginning of a Markdown file, and the text behind them.
struct FrontMatter
{
    Heading heading;
    QString rest; ///< the lines that no field of an article has a place for, as they stand
    QString body; ///< without the blank lines before it
};

/// Reads the part of YAML that such files are written in: `key: value`, quotes, lists of values, blocks of
/// lines. Nothing if the text has no front matter, or one that is not all of this kind or tells nothing of an
/// article: then all of it is text, and no word of it is lost.
std::optional<FrontMatter> frontMatterOf(const QString &text);

} // namespace model::reading
