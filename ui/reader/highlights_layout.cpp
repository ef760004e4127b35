// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/highlights_layout.h"

#include "model/text/runs.h"
#include "ui/reader/reading_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What covers the run, the shortest annotation first.
QList<Highlights::Mark> marksOf(
    const model::text::Run &run, const std::vector<const model::Annotation *> &annotations,
    const model::text::Lanes &lanes)
{
    std::vector<const model::Annotation *> covering;
    for (const qsizetype index : run.covering) {
        covering.push_back(annotations[static_cast<size_t>(index)]);
    }
    std::stable_sort(
        covering.begin(), covering.end(), [](const model::Annotation *a, const model::Annotation *b) {
            return a->segments.length() < b->segments.length();
        });
    QList<Highlights::Mark> marks;
    for (const model::Annotation *annotation : covering) {
        marks.append({annotation->id, annotation->tag, lanes.laneOf(annotation->id)});
    }
    return marks;
}

/// Those in a stretch of text, in reading order.
std::vector<const model::Annotation *>
annotationsIn(const model::ArticlePage &page, model::TextRange text, const model::Annotation *instead)
{
    std::vector<const model::Annotation *> annotations = page.annotations.overlapping(text);
    if (!instead) {
        return annotations;
    }
    std::erase_if(annotations, [instead](const auto *each) { return each->id == instead->id; });
    const model::TextRange extent = instead->segments.extent();
    if (extent.overlaps(text)) {
        const auto isBefore = [](const model::Annotation *a, const model::TextRange &range) {
            const model::TextRange own = a->segments.extent();
            return own.start < range.start || (own.start == range.start && own.end > range.end);
        };
        annotations.insert(
            std::lower_bound(annotations.begin(), annotations.end(), extent, isBefore), instead);
    }
    return annotations;
}

int hiddenIn(const QList<Highlights::Mark> &marks)
{
    return static_cast<int>(std::count_if(
        marks.begin(), marks.end(), [](const Highlights::Mark &mark) { return mark.lane < 0; }));
}

void addOverflow(Highlights &highlights, const Highlights::Run &run, const TextBox &box, int hidden)
{
    const QRectF stretch(
        box.band.left(), highlights.lanes.top(box, 0), box.band.width(),
        highlights.lanes.pitch * model::text::Lanes::count);
    QList<Highlights::Overflow> &all = highlights.overflows;
    if (all.isEmpty() || all.last().rect.top() != stretch.top()
        || std::abs(all.last().rect.right() - stretch.left()) > 1) {
        all.append({stretch, 0, {}});
    }
    Highlights::Overflow &overflow = all.last();
    overflow.rect = overflow.rect.united(stretch);
    overflow.count = std::max(overflow.count, hidden);
    for (const Highlights::Mark &mark : run.marks) {
        if (!overflow.ids.contains(mark.id)) {
            overflow.ids.append(mark.id);
        }
    }
}

/// Each sign stands at the left end of its stretch and lists the shortest annotation first.
void shapeSigns(Highlights &highlights, const model::AnnotationSet &annotations)
{
    const auto isShorter = [&annotations](model::AnnotationId a, model::AnnotationId b) {
        return annotations.find(a)->segments.length() < annotations.find(b)->segments.length();
    };
    for (Highlights::Overflow &overflow : highlights.overflows) {
        std::stable_sort(overflow.ids.begin(), overflow.ids.end(), isShorter);
        const qreal height = std::max(8.0, overflow.rect.height());
        const auto digits = static_cast<qreal>(u"+%1"_s.arg(overflow.count).size());
        overflow.rect.setSize({std::round(height * 0.65 * digits + 4), height});
    }
}

/// The cues that can be seen.
void addCues(
    Highlights &highlights, const TextGeometry &geometry, const model::ArticlePage &page, qreal bottom)
{
    const model::TextRange seen = geometry.extent();
    for (const model::Relation &relation : page.relations) {
        const model::Annotation *claim = page.annotations.find(relation.claim);
        if (claim && relation.cueRange && seen.overlaps(*relation.cueRange)) {
            highlights.cues.append({claim->id, claim->tag, geometry.boxes(*relation.cueRange, 0, bottom)});
        }
    }
}

} // namespace

Highlights layOutHighlights(
    const TextGeometry &geometry, const model::ArticlePage &page, const model::text::Lanes &lanes,
    qreal bottom, const model::Annotation *instead)
{
    Highlights highlights;
    highlights.lanes = LaneMeasure::of(geometry.layout().fonts().body);
    for (const PlacedBlock &placed : geometry.blocks()) {
        const model::TextRange text = geometry.textBetween(placed, 0, bottom);
        const std::vector<const model::Annotation *> annotations = annotationsIn(page, text, instead);
        for (const model::text::Run &covered : model::text::runsOf(annotations, text)) {
            Highlights::Run run;
            run.range = covered.range;
            run.marks = marksOf(covered, annotations, lanes);
            run.boxes = geometry.boxes(placed, run.range, 0, bottom);
            if (const int hidden = hiddenIn(run.marks); hidden > 0) {
                for (const TextBox &box : run.boxes) {
                    addOverflow(highlights, run, box, hidden);
                }
            }
            highlights.runs.append(std::move(run));
        }
    }
    shapeSigns(highlights, page.annotations);
    addCues(highlights, geometry, page, bottom);
    return highlights;
}

} // namespace ui
