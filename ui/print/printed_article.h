// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "ui/reader/tag_looks.h"

#include <QFont>
#include <QHash>
#include <QLocale>

#include <functional>
#include <memory>
#include <optional>

class QTextDocument;

namespace ui {

/// An article as it goes on paper: a copy of all that is printed, so that another thread can lay it out while
/// work goes on.
struct PrintedArticle
{
    /// Always in the light colours; in the window's thread.
    PrintedArticle(const model::ArticlePage &shown, const model::Codebook &tags);

    model::ArticlePage page;
    model::Codebook codebook;
    TagLooks looks;
    QFont reading;
    QFont plain;
    QLocale locale;
    QHash<model::AnnotationId, int> numbers; ///< from 1, in reading order
};

/// Says how far the work is, from 0 to 1; false stops it.
using GoesOn = std::function<bool(double part)>;

/// The document: heading, the text with its marks, the tags, and the list of annotations. Each mark ends
/// with its number; those that share words with others also begin with it, in brackets. The paragraphs of the
/// text carry their number as the block's user state. Nothing if it was stopped.
std::unique_ptr<QTextDocument> documentOf(const PrintedArticle &article, const GoesOn &goesOn);

} // namespace ui
