// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/source_choice.h"

#include "ui/panel/tag_label.h"

#include <QHash>

#include <algorithm>

namespace ui {

namespace {

qsizetype distance(model::TextRange a, model::TextRange b)
{
    return std::max<qsizetype>({0, a.start - b.end, b.start - a.end});
}

struct Nearest
{
    SourceChoice choice;
    qsizetype distance = 0;
    qsizetype start = 0;
};

void keepNearer(QHash<model::EntityId, Nearest> &nearest, const Nearest &candidate)
{
    const auto known = nearest.constFind(candidate.choice.entity);
    if (known == nearest.cend() || candidate.distance < known->distance) {
        nearest.insert(candidate.choice.entity, candidate);
    }
}

} // namespace

QList<SourceChoice>
sourceChoices(const model::ArticlePage &page, const model::Codebook &codebook, model::AnnotationId claim)
{
    const model::Annotation *from = page.annotations.find(claim);
    if (!from) {
        return {};
    }
    QHash<model::EntityId, Nearest> nearest;
    for (const model::Annotation &annotation : page.annotations) {
        const model::Tag *tag = codebook.find(annotation.tag);
        if (annotation.entity.isNull() || !tag || !canSpeak(*tag)) {
            continue;
        }
        const model::TextRange extent = annotation.segments.extent();
        const QString name = page.entities.value(annotation.entity).name;
        keepNearer(
            nearest,
            {{annotation.id, annotation.entity, tag->id, name},
             distance(extent, from->segments.extent()),
             extent.start});
    }
    QList<Nearest> sorted = nearest.values();
    std::sort(sorted.begin(), sorted.end(), [](const Nearest &a, const Nearest &b) {
        return std::tie(a.distance, a.start) < std::tie(b.distance, b.start);
    });
    QList<SourceChoice> choices;
    for (const Nearest &each : sorted) {
        choices.append(each.choice);
    }
    QStringList labels;
    for (const model::Source &source : page.sources) {
        if (source.entity.isNull() && !source.label.isEmpty()) {
            labels.append(source.label);
        }
    }
    labels.sort(Qt::CaseInsensitive);
    for (const QString &label : labels) {
        choices.append({{}, {}, {}, label});
    }
    return choices;
}

} // namespace ui
