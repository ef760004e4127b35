// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/annotations_model.h"

#include "model/project/coder_rules.h"
#include "ui/panel/annotation_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Beyond this many changed annotations one reset is quicker than row by row.
constexpr int manyDeltas = 500;

QString withCoder(const QString &words, const QString &gap, const QString &coder)
{
    return coder.isEmpty() ? words : words + gap + coder;
}

} // namespace

AnnotationsModel::AnnotationsModel(const PageCounts &counts, QObject *parent)
    : QAbstractItemModel(parent)
    , m_counts(counts)
{
}

AnnotationsModel::~AnnotationsModel() = default;

void AnnotationsModel::showPage(
    const model::ArticlePage *page, const model::Codebook *codebook, const QList<model::Coder> *coders)
{
    m_page = page;
    m_codebook = codebook;
    m_coders = coders;
    beginResetModel();
    m_groups.forgetWords();
    m_groups.fill(m_page, m_codebook, order());
    endResetModel();
}

void AnnotationsModel::setOrder(Order order)
{
    if (order != m_groups.order()) {
        reset(order);
    }
}

void AnnotationsModel::filter(const QString &words)
{
    beginResetModel();
    m_groups.setWords(words);
    endResetModel();
}

void AnnotationsModel::reset(Order order)
{
    beginResetModel();
    m_groups.fill(m_page, m_codebook, order);
    endResetModel();
}

QModelIndex AnnotationsModel::indexOf(const Group &group) const
{
    return createIndex(m_groups.rowOf(group.key), 0, nullptr);
}

QModelIndex AnnotationsModel::indexOf(model::AnnotationId id) const
{
    const Group *group = m_groups.holding(id);
    if (!group) {
        return {};
    }
    const QModelIndex parent = indexOf(*group);
    return m_groups.showsMentions(*group) ? index(group->placeOf(id), 0, parent) : parent;
}

model::AnnotationId
AnnotationsModel::annotationAt(const QModelIndex &index, model::AnnotationId current) const
{
    const QList<model::AnnotationId> ids = annotationsAt(index);
    if (ids.isEmpty()) {
        return {};
    }
    return ids[(ids.indexOf(current) + 1) % ids.size()];
}

QList<model::AnnotationId> AnnotationsModel::annotationsAt(const QModelIndex &index) const
{
    QList<model::AnnotationId> ids;
    if (!index.isValid()) {
        return ids;
    }
    if (const auto *group = static_cast<const Group *>(index.constInternalPointer())) {
        ids.append(group->mentions[static_cast<size_t>(index.row())].id);
        return ids;
    }
    for (const Mention &mention : m_groups.at(index.row()).mentions) {
        ids.append(mention.id);
    }
    return ids;
}

QModelIndex AnnotationsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? &m_groups.at(parent.row()) : nullptr);
}

QModelIndex AnnotationsModel::parent(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    return index.isValid() && group ? indexOf(*group) : QModelIndex();
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return m_groups.size();
    }
    const bool isMention = parent.internalPointer() != nullptr;
    if (isMention || !m_groups.rowShowsMentions(parent.row())) {
        return 0;
    }
    return static_cast<int>(m_groups.at(parent.row()).mentions.size());
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_page) {
        return {};
    }
    const auto *parentGroup = static_cast<const Group *>(index.constInternalPointer());
    const Group &group = parentGroup ? *parentGroup : m_groups.at(index.row());
    const Mention *mention = parentGroup ? &group.mentions[static_cast<size_t>(index.row())] : nullptr;
    const AnnotationWords words(m_groups, m_counts, *m_page, *m_codebook);
    switch (role) {
    case Qt::DisplayRole:
        return mention ? words.caption(*mention) : words.caption(group);
    case Qt::ToolTipRole:
        return withCoder(
            mention ? words.caption(*mention) : words.caption(group), u"\n"_s,
            coderOf(mention ? *mention : group.mentions.front()));
    case Qt::AccessibleTextRole:
        return withCoder(
            words.spoken(group, mention), u", "_s, coderOf(mention ? *mention : group.mentions.front()));
    case TagRole:
        return QVariant::fromValue(words.tagOf(group));
    case DetailRole:
        return mention ? words.detail(*mention) : words.detail(group);
    case MutedRole:
        return m_counts.isUnsourcedClaim(mention ? mention->id : group.mentions.front().id);
    default:
        return {};
    }
}

void AnnotationsModel::pageChanged(const model::Change &change, const PageCounts::Touched &touched)
{
    if (!m_page) {
        return;
    }
    // What the words of a filter are looked for in may change with any edit.
    if (touched.everything || isFiltered() || asksForReset(change)) {
        reset(order());
        return;
    }
    for (const model::AnyDelta &delta : change.deltas) {
        if (const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta)) {
            if (annotation->subject().article == m_page->article.id) {
                update(*annotation);
            }
        } else if (const auto *entity = std::get_if<model::Delta<model::Entity>>(&delta)) {
            if (entity->before && entity->after) {
                rename(entity->after->id);
            }
        }
    }
    for (const model::EntityId &entity : touched.entities) {
        if (const Group *group = m_groups.withId(entity.uuid)) {
            touch(*group);
        }
    }
    for (const model::AnnotationId &claim : touched.claims) {
        if (const QModelIndex index = indexOf(claim); index.isValid()) {
            emit dataChanged(index, index);
        }
    }
}

bool AnnotationsModel::asksForReset(const model::Change &change) const
{
    return std::count_if(
               change.deltas.cbegin(), change.deltas.cend(),
               [](const auto &delta) {
                   return std::holds_alternative<model::Delta<model::Annotation>>(delta);
               })
        > manyDeltas;
}

void AnnotationsModel::update(const model::Delta<model::Annotation> &delta)
{
    const bool stays = delta.before && delta.after && m_groups.holding(delta.after->id)
        && delta.before->tag == delta.after->tag && delta.before->entity == delta.after->entity
        && delta.before->segments.extent() == delta.after->segments.extent();
    if (stays) {
        const QModelIndex index = indexOf(delta.after->id);
        emit dataChanged(index, index);
        return;
    }
    if (delta.before) {
        take(delta.before->id);
    }
    if (delta.after) {
        put(*delta.after);
    }
}

void AnnotationsModel::take(model::AnnotationId id)
{
    Group *group = m_groups.holding(id);
    if (!group) {
        return;
    }
    const size_t count = group->mentions.size();
    if (count == 1) {
        const int row = m_groups.rowOf(group->key);
        beginRemoveRows({}, row, row);
        m_groups.remove(row);
        endRemoveRows();
        return;
    }
    // A name that keeps one mention shows none beneath it.
    const bool folds = m_groups.showsMentions(count) && !m_groups.showsMentions(count - 1);
    const int child = group->placeOf(id);
    beginRemoveRows(indexOf(*group), folds ? 0 : child, folds ? 1 : child);
    m_groups.removeMention(*group, id);
    endRemoveRows();
    touch(*group);
}

void AnnotationsModel::put(const model::Annotation &annotation)
{
    if (m_groups.holding(annotation.id)) {
        take(annotation.id);
    }
    auto fresh = m_groups.groupFor(annotation);
    if (Group *group = m_groups.withId(fresh->key.id)) {
        putIntoGroup(*group, fresh->mentions.front());
        return;
    }
    const int row = m_groups.rowOf(fresh->key);
    beginInsertRows({}, row, row);
    m_groups.insert(row, std::move(fresh));
    endInsertRows();
}

void AnnotationsModel::putIntoGroup(Group &group, const Mention &mention)
{
    const size_t count = group.mentions.size();
    const bool unfolds = !m_groups.showsMentions(count) && m_groups.showsMentions(count + 1);
    const int child = group.placeOf(mention);
    beginInsertRows(indexOf(group), unfolds ? 0 : child, unfolds ? 1 : child);
    m_groups.addMention(group, mention);
    endInsertRows();
    touch(group);
}

/// A name stands where its letters put it; a new one may stand elsewhere.
void AnnotationsModel::rename(model::EntityId entity)
{
    Group *group = m_groups.withId(entity.uuid);
    if (order() != Order::Name || !group) {
        if (m_groups.size() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
        }
        return;
    }
    const model::Entity now = m_page->entities.value(entity);
    const AnnotationGroups::Key key = m_groups.keyOf(now);
    group->tag = now.tag;
    const int row = m_groups.rowOf(group->key);
    const int target = m_groups.rowOf(key);
    if (target == row || target == row + 1) {
        group->key = key;
    } else {
        beginMoveRows({}, row, row, {}, target);
        m_groups.move(row, target, key);
        endMoveRows();
    }
    touch(*group);
}

/// Empty where one codes alone.
QString AnnotationsModel::coderOf(const Mention &mention) const
{
    const model::Annotation *annotation = m_page->annotations.find(mention.id);
    const model::Coder *coder = annotation && m_coders && m_coders->size() > 1
        ? model::findCoder(*m_coders, annotation->coder)
        : nullptr;
    return coder ? coder->name : QString();
}

void AnnotationsModel::touch(const Group &group)
{
    const QModelIndex index = indexOf(group);
    emit dataChanged(index, index);
}

} // namespace ui
