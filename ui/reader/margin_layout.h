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

/// Who says a claim, and how; and what came of checking it.
struct ClaimNote
{
    QString sources;
    QString cue;
    QString quotation;    ///< the answer's label; empty where nothing was said
    QString verification; ///< likewise

    /// "direct · said"
    QString how() const;
};

using ClaimNotes = QHash<model::AnnotationId, ClaimNote>;

/// The notes of all claims that have one, in one pass. Without a codebook nothing is told of quotation and
/// verification.
ClaimNotes claimNotes(const model::ArticlePage &page, const model::Codebook *codebook = nullptr);

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
/// never overlap: what checking has shown gives way first, then how it was said, then names become a count.
MarginContent layOutMargin(
    const TextGeometry &geometry, const model::ArticlePage &page, const TagLooks &looks,
    const ClaimNotes &notes, const MarginMeasure &measure);

} // namespace ui
