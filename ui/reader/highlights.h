// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/text/lanes.h"
#include "ui/reader/tag_looks.h"
#include "ui/reader/text_geometry.h"

#include <QList>
#include <QRectF>
#include <QSet>

class QPainter;

namespace ui {

/// Where underlines stand, in pixels; follows from the reading font's size.
struct LaneMeasure
{
    qreal thickness = 2;
    qreal pitch = 3;

    static LaneMeasure of(const QFont &body);
    qreal top(const TextBox &box, int lane) const { return box.band.bottom() + lane * pitch; }
    /// Below the last lane a line has room for.
    qreal bottom(const TextBox &box) const { return top(box, model::text::Lanes::count); }
};

/// All that is painted for the annotations on the screen, made once and painted as often as the screen asks.
class Highlights
{
public:
    /// One annotation within a run.
    struct Mark
    {
        model::AnnotationId id;
        model::TagId tag;
        int lane = model::text::Lanes::none;
    };
    /// A stretch of text that the same annotations cover.
    struct Run
    {
        model::TextRange range;
        QList<TextBox> boxes;
        QList<Mark> marks; ///< the shortest annotation first
    };
    /// The sign "+12" of annotations that found no lane, one for each stretch of a line.
    struct Overflow
    {
        QRectF rect;
        int count = 0;
        QList<model::AnnotationId> ids; ///< all that cover the stretch, the shortest first

        /// Its smoothed edge may lie a pixel outside of it.
        QRectF painted() const { return rect.adjusted(-1, -1, 1, 1); }
    };
    /// The words that say how a claim was said.
    struct Cue
    {
        model::AnnotationId claim;
        model::TagId tag; ///< of the claim
        QList<TextBox> boxes;
    };
    struct Look
    {
        const TagLooks &tags;
        const Colors &colors;
        model::AnnotationId current;
        model::AnnotationId hovered;
        QSet<model::AnnotationId> lit; ///< with what is pointed at
    };

    Highlights() = default;

    QList<Run> runs;
    QList<Overflow> overflows;
    QList<Cue> cues;
    LaneMeasure lanes;

    /// Bands, underlines and outlines, and the cue of the current claim, beneath the text.
    void paint(QPainter &painter, const Look &look, QRectF clip) const;
    /// The signs "+12", above the text.
    void paintOverflows(QPainter &painter, const Look &look, QRectF clip) const;
    /// Where an annotation stands on the screen, with its underlines and its cues.
    QRectF bounds(model::AnnotationId id) const;

private:
    void paintBand(QPainter &painter, const Look &look, const Run &run) const;
    void paintOutline(QPainter &painter, const Look &look) const;
    void paintLit(QPainter &painter, const Look &look) const;
    void paintCues(QPainter &painter, const Look &look) const;
    /// The bands of an annotation, one for each stretch of a line.
    QList<QRectF> bands(model::AnnotationId id) const;
};

} // namespace ui
