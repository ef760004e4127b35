// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/article_view.h"
#include "ui/reader/grips.h"
#include "ui/reader/heading.h"
#include "ui/reader/highlights_layout.h"
#include "ui/reader/link_line.h"
#include "ui/reader/margin.h"
#include "ui/reader/press.h"
#include "ui/reader/reading_layout.h"

#include <QBasicTimer>
#include <QHash>
#include <QRegion>
#include <QSet>

#include <optional>
#include <vector>

namespace ui {

/// A press on a claim in the margin, from which a link to the source can be drawn. Points are the view's.
struct LinkDrag
{
    model::AnnotationId claim;
    QPointF pressed;
    QPointF pointer;
    bool isDragging = false;
    model::AnnotationId target; ///< the name at the pointer
};

/// What the article view keeps; known to its own sources only.
struct ArticleView::Parts
{
    explicit Parts(Theme &shown)
        : theme(shown)
    {
    }

    Theme &theme;
    ReadingLayout *layout = nullptr; ///< the document owns it
    Margin *left = nullptr;
    Margin *right = nullptr;
    LinkLine *line = nullptr;

    // What is shown.
    const model::ArticlePage *page = nullptr;
    const model::Codebook *codebook = nullptr;
    QString text; ///< the page's text as the document has it
    Heading heading;
    TagLooks looks;
    ClaimNotes notes;
    model::text::Lanes lanes;
    std::optional<Highlights> highlights; ///< of this scroll position
    QString emptyText;
    int zoom = 100;

    std::vector<model::TextRange> hits; ///< of a search
    std::vector<model::TextRange> proposals;

    // What is chosen.
    model::AnnotationId current;
    model::AnnotationId hovered;
    bool pointsAtSources = false; ///< of the hovered claim
    QSet<model::AnnotationId> lit;
    model::Segments pending;
    model::AnnotationId extentOf;
    model::Segments extentRest; ///< the pieces that are not being edited

    // Hands.
    Press press;
    QPointF dragPoint;
    model::TextRange selectionBefore; ///< as the button went down
    qsizetype walkedAt = -1;          ///< the letter of the last click
    QBasicTimer autoScroll;
    bool hasGrips = true;
    std::optional<GripDrag> grip; ///< while the button is down on one
    Qt::KeyboardModifiers gripKeys;
    std::optional<LinkDrag> link; ///< while the button is down on a claim in the margin
    QRegion gripsArea;            ///< where they were painted
    bool snapsToWords = true;
    PickMode pickMode = PickMode::None;
};

} // namespace ui
