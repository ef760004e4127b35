// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/source_choice.h"

#include "ui/panel/tag_label.h"

#include <QHash>

#include <algorithm>
#include <compare>
#include <limits>
#include <tuple>

namespace ui {

namespace {

/// How near a name stands to what is said: between the pieces of an interrupted quotation stands who says it;
/// those that the claim itself speaks of come after all others.
struct Nearness
{
    enum class Where { Between, Beside, Within };

    Where where = Where::Beside;
    qsizetype distance = 0;
    qsizetype start = 0;

    friend bool operator<(const Nearness &a, const Nearness &b)
    {
        return std::tie(a.where, a.distance, a.start) < std::tie(b.where, b.distance, b.start);
    }
};

Nearness nearness(model::TextRange name, const model::Segments &claim)
{
    using Where = Nearness::Where;
    Nearness result{
        claim.extent().covers(name) ? Where::Between : Where::Beside, std::numeric_limits<qsizetype>::max(),
        name.start};
    for (const model::TextRange &piece : claim) {
        result.where = piece.covers(name) ? Where::Within : result.where;
        const auto apart = std::max<qsizetype>({0, name.start - piece.end, piece.start - name.end});
        result.distance = std::min(result.distance, apart);
    }
    return result;
}

struct Nearest
{
    SourceChoice choice;
    Nearness nearness;
};

void keepNearer(QHash<model::EntityId, Nearest> &nearest, const Nearest &candidate)
{
    const auto known = nearest.constFind(candidate.choice.entity);
    if (known == nearest.cend() || candidate.nearness < known->nearness) {
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
        const QString name = page.entities.value(annotation.entity).name;
        keepNearer(
            nearest,
            {{annotation.id, annotation.entity, tag->id, name},
             nearness(annotation.segments.extent(), from->segments)});
    }
    QList<Nearest> sorted = nearest.values();
    std::sort(sorted.begin(), sorted.end(), [](const Nearest &a, const Nearest &b) {
        return a.nearness < b.nearness;
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

QList<SourceChoice> sourcesElsewhere(
    const model::NameIndex &names, const model::Codebook &codebook, const QList<SourceChoice> &here,
    const QString &typed)
{
    constexpr qsizetype most = 5;
    const auto fits = [&](const model::NameIndex::Known &known) {
        const model::Tag *tag = codebook.find(known.tag);
        return tag && canSpeak(*tag)
            && std::none_of(here.cbegin(), here.cend(), [&known](const SourceChoice &choice) {
                   return choice.entity == known.id;
               });
    };
    QList<SourceChoice> found;
    for (const model::NameIndex::Known *known : names.matching(typed, most, fits)) {
        found.append({{}, known->id, known->tag, known->name});
    }
    return found;
}

} // namespace ui
