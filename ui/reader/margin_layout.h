// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "ui/reader/tag_looks.h"
#include "ui/reader/text_geometry.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QRectF>

namespace ui {

/// Who says a claim, and how.
struct ClaimNote
{
    QString sources;
    QString cue;
};

using ClaimNotes = QHash<model::AnnotationId, ClaimNote>;

/// The notes of all claims that have one, in one pass.
ClaimNotes claimNotes(const model::ArticlePage &page);

/// What stands in one margin: a bar for each claim and paragraph, words beside the first of them.
struct MarginContent
{
    struct Bar
    {
        model::AnnotationId id;
        model::TagId tag;
        QRectF rect;
        bool hasSource = false;
    };
    struct Words
    {
        QString text; ///< one line, not yet elided
        QRectF rect;
        bool isMuted = true;
        model::TagId tag;          ///< whose colour the words have unless muted
        model::AnnotationId claim; ///< that they tell of; null where they tell of several
        bool isSource = false;     ///< they say who says it
    };

    QList<Bar> bars;
    QList<Words> words;
};

/// How the margin of one side is to be laid out; the text is at its right (left margin) or left side.
struct MarginMeasure
{
    Qt::Edge side = Qt::LeftEdge;
    qreal width = 0;
    qreal bottom = 0;
    QFont font;
};

/// The margin beside the paragraphs that begin on its side. Bars that share a line stand side by side; words
/// never overlap: cues give way first, then names become a count.
MarginContent layOutMargin(
    const TextGeometry &geometry, const model::ArticlePage &page, const TagLooks &looks,
    const ClaimNotes &notes, const MarginMeasure &measure);

} // namespace ui
