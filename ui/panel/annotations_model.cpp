// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/annotations_model.h"

#include "ui/panel/tag_label.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Beyond this many changed annotations one reset is quicker than row by row.
constexpr int manyDeltas = 500;
/// No list is this wide; quotes may be as long as an article.
constexpr qsizetype longestCaption = 240;

QString shortened(const QString &caption)
{
    if (caption.size() <= longestCaption) {
        return caption;
    }
    return caption.first(longestCaption / 2).trimmed() + u" … "_s
        + caption.last(longestCaption / 3).trimmed();
}

} // namespace

/// Where a group stands and which it is.
struct AnnotationsModel::Key
{
    int tagPosition = 0;
    QString name; ///< empty where the text's order counts
    qsizetype start = 0;
    qsizetype end = 0;
    QUuid id;
};

struct AnnotationsModel::Mention
{
    model::AnnotationId id;
    model::TextRange extent;

    friend bool operator<(const Mention &a, const Mention &b)
    {
        return std::tuple(a.extent.start, -a.extent.end, a.id)
            < std::tuple(b.extent.start, -b.extent.end, b.id);
    }
};

/// Top-level row. Its address is what mentions beneath it know as their parent.
struct AnnotationsModel::Group
{
    Key key;
    model::TagId tag;
    model::EntityId entity; ///< null where the row is not a name
    std::vector<Mention> mentions;
};

AnnotationsModel::AnnotationsModel(const PageCounts &counts, QObject *parent)
    : QAbstractItemModel(parent)
    , m_counts(counts)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

AnnotationsModel::~AnnotationsModel() = default;

void AnnotationsModel::showPage(const model::ArticlePage *page, const model::Codebook *codebook)
{
    m_page = page;
    m_codebook = codebook;
    reset();
}

void AnnotationsModel::setOrder(Order order)
{
    if (order != m_order) {
        m_order = order;
        reset();
    }
}

void AnnotationsModel::reset()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

void AnnotationsModel::rebuild()
{
    m_groups.clear();
    m_groupNamed.clear();
    m_groupOf.clear();
    if (!m_page) {
        return;
    }
    for (const model::Annotation &annotation : m_page->annotations) {
        const Key key = keyOf(annotation);
        Group *&group = m_groupNamed[key.id];
        if (!group) {
            const bool isName = m_order == Order::Name;
            m_groups.push_back(std::make_unique<Group>(
                Group{key, annotation.tag, isName ? annotation.entity : model::EntityId(), {}}));
            group = m_groups.back().get();
        }
        group->mentions.push_back({annotation.id, annotation.segments.extent()});
        m_groupOf.insert(annotation.id, group);
    }
    std::sort(m_groups.begin(), m_groups.end(), [this](const auto &a, const auto &b) {
        return isLess(a->key, b->key);
    });
    for (const auto &group : m_groups) {
        std::sort(group->mentions.begin(), group->mentions.end());
    }
}

AnnotationsModel::Key AnnotationsModel::keyOf(const model::Annotation &annotation) const
{
    const model::TextRange extent = annotation.segments.extent();
    if (m_order == Order::Tag) {
        return {tagPosition(annotation.tag), {}, 0, 0, annotation.tag.uuid};
    }
    if (m_order == Order::Position) {
        return {0, {}, extent.start, extent.end, annotation.id.uuid};
    }
    if (annotation.entity.isNull()) {
        return {tagPosition(annotation.tag), {}, extent.start, extent.end, annotation.id.uuid};
    }
    const QString name = m_page->entities.value(annotation.entity).name;
    return {tagPosition(annotation.tag), name, 0, 0, annotation.entity.uuid};
}

bool AnnotationsModel::isLess(const Key &a, const Key &b) const
{
    if (a.tagPosition != b.tagPosition) {
        return a.tagPosition < b.tagPosition;
    }
    if (const int order = m_collator.compare(a.name, b.name); order != 0) {
        return order < 0;
    }
    return std::tuple(a.start, -a.end, a.id) < std::tuple(b.start, -b.end, b.id);
}

int AnnotationsModel::tagPosition(model::TagId tag) const
{
    const auto found =
        std::find_if(m_codebook->tags.cbegin(), m_codebook->tags.cend(), [tag](const auto &each) {
            return each.id == tag;
        });
    return static_cast<int>(found - m_codebook->tags.cbegin());
}

bool AnnotationsModel::showsMentions(const Group &group) const
{
    return m_order == Order::Tag || (m_order == Order::Name && group.mentions.size() > 1);
}

int AnnotationsModel::rowOf(const Group &group) const
{
    const auto found = std::lower_bound(
        m_groups.cbegin(), m_groups.cend(), group.key,
        [this](const auto &each, const Key &key) { return isLess(each->key, key); });
    return static_cast<int>(found - m_groups.cbegin());
}

QModelIndex AnnotationsModel::indexOf(const Group &group) const
{
    return createIndex(rowOf(group), 0, nullptr);
}

QModelIndex AnnotationsModel::indexOf(model::AnnotationId id) const
{
    const Group *group = m_groupOf.value(id);
    if (!group) {
        return {};
    }
    const QModelIndex parent = indexOf(*group);
    if (!showsMentions(*group)) {
        return parent;
    }
    const auto found =
        std::find_if(group->mentions.cbegin(), group->mentions.cend(), [id](const Mention &each) {
            return each.id == id;
        });
    return index(static_cast<int>(found - group->mentions.cbegin()), 0, parent);
}

const AnnotationsModel::Group *AnnotationsModel::groupAt(const QModelIndex &index) const
{
    return m_groups[static_cast<size_t>(index.row())].get();
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
    for (const Mention &mention : groupAt(index)->mentions) {
        ids.append(mention.id);
    }
    return ids;
}

QModelIndex AnnotationsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, groupAt(parent)) : createIndex(row, column, nullptr);
}

QModelIndex AnnotationsModel::parent(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    return index.isValid() && group ? indexOf(*group) : QModelIndex();
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.internalPointer() || !showsMentions(*groupAt(parent))) {
        return 0;
    }
    return static_cast<int>(groupAt(parent)->mentions.size());
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_page) {
        return {};
    }
    const auto *parentGroup = static_cast<const Group *>(index.constInternalPointer());
    const Group &group = parentGroup ? *parentGroup : *groupAt(index);
    const Mention *mention = parentGroup ? &group.mentions[static_cast<size_t>(index.row())] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (mention) {
            const model::Annotation *annotation = m_page->annotations.find(mention->id);
            return annotation ? shortened(model::quoteOf(m_page->text, annotation->segments).simplified())
                              : QString();
        }
        return captionOf(group);
    case Qt::AccessibleTextRole:
        return spokenOf(group, mention);
    case TagRole:
        return QVariant::fromValue(tagOf(group));
    case DetailRole:
        return mention ? detailOf(*mention) : detailOf(group);
    case MutedRole:
        return m_counts.isUnsourcedClaim(mention ? mention->id : group.mentions.front().id);
    default:
        return {};
    }
}

model::Tag AnnotationsModel::tagOf(const Group &group) const
{
    const model::Tag *tag = m_codebook->find(group.tag);
    return tag ? *tag : model::Tag();
}

QString AnnotationsModel::captionOf(const Group &group) const
{
    if (m_order == Order::Tag) {
        return labelOf(tagOf(group));
    }
    if (!group.entity.isNull()) {
        return m_page->entities.value(group.entity).name;
    }
    const model::Annotation *annotation = m_page->annotations.find(group.mentions.front().id);
    return annotation ? shortened(m_page->caption(*annotation)) : QString();
}

QString AnnotationsModel::detailOf(const Group &group) const
{
    if (m_order == Order::Tag) {
        return u"×%1"_s.arg(group.mentions.size());
    }
    if (group.entity.isNull()) {
        return detailOf(group.mentions.front());
    }
    const int claims = m_counts.claimsOf(group.entity);
    const QString times = u"×%1"_s.arg(group.mentions.size());
    return claims > 0 ? tr("%1 · %n claim(s)", nullptr, claims).arg(times) : times;
}

QString AnnotationsModel::detailOf(const Mention &mention) const
{
    if (m_counts.isUnsourcedClaim(mention.id)) {
        return tr("no source");
    }
    const bool saysWhere = m_order == Order::Position || !m_page->annotations.find(mention.id)
        || !m_page->annotations.find(mention.id)->entity.isNull();
    return saysWhere ? tr("¶ %1", "paragraph number").arg(m_page->units.paragraphAt(mention.extent.start))
                     : QString();
}

QString AnnotationsModel::spokenOf(const Group &group, const Mention *mention) const
{
    const QString label = labelOf(tagOf(group));
    const Mention &place = mention ? *mention : group.mentions.front();
    if (!mention && showsMentions(group)) {
        const QString mentions = tr("%n mention(s)", nullptr, static_cast<int>(group.mentions.size()));
        const QString name = m_order == Order::Tag ? label : u"%1, %2"_s.arg(captionOf(group), label);
        return u"%1, %2"_s.arg(name, mentions);
    }
    const model::Annotation *annotation = m_page->annotations.find(place.id);
    const QString caption = annotation ? shortened(m_page->caption(*annotation)) : QString();
    const QString where = tr("paragraph %1").arg(m_page->units.paragraphAt(place.extent.start));
    return m_counts.isUnsourcedClaim(place.id)
        ? u"%1, %2, %3, %4"_s.arg(caption, label, where, tr("no source"))
        : u"%1, %2, %3"_s.arg(caption, label, where);
}

void AnnotationsModel::pageChanged(const model::Change &change, const PageCounts::Touched &touched)
{
    if (!m_page) {
        return;
    }
    if (touched.everything || asksForReset(change)) {
        reset();
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
        if (const Group *group = m_groupNamed.value(entity.uuid)) {
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
    const bool stays = delta.before && delta.after && m_groupOf.contains(delta.after->id)
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

void AnnotationsModel::take(const model::AnnotationId &id)
{
    Group *group = m_groupOf.value(id);
    if (!group) {
        return;
    }
    const int row = rowOf(*group);
    std::vector<Mention> &mentions = group->mentions;
    const auto found =
        std::find_if(mentions.begin(), mentions.end(), [&id](const Mention &each) { return each.id == id; });
    if (mentions.size() == 1) {
        beginRemoveRows({}, row, row);
        m_groupNamed.remove(group->key.id);
        m_groupOf.remove(id);
        m_groups.erase(m_groups.begin() + row);
        endRemoveRows();
        return;
    }
    // A name that keeps one mention shows none beneath it.
    const bool folds = m_order == Order::Name && mentions.size() == 2;
    const int child = static_cast<int>(found - mentions.begin());
    beginRemoveRows(indexOf(*group), folds ? 0 : child, folds ? 1 : child);
    m_groupOf.remove(id);
    mentions.erase(found);
    endRemoveRows();
    touch(*group);
}

void AnnotationsModel::put(const model::Annotation &annotation)
{
    if (m_groupOf.contains(annotation.id)) {
        take(annotation.id);
    }
    const Mention mention{annotation.id, annotation.segments.extent()};
    const Key key = keyOf(annotation);
    if (Group *group = m_groupNamed.value(key.id)) {
        putIntoGroup(*group, mention);
        return;
    }
    auto group = std::make_unique<Group>(Group{
        key, annotation.tag, m_order == Order::Name ? annotation.entity : model::EntityId(), {mention}});
    const int row = rowOf(*group);
    beginInsertRows({}, row, row);
    m_groupNamed.insert(key.id, group.get());
    m_groupOf.insert(annotation.id, group.get());
    m_groups.insert(m_groups.begin() + row, std::move(group));
    endInsertRows();
}

void AnnotationsModel::putIntoGroup(Group &group, const Mention &mention)
{
    const auto place = std::lower_bound(group.mentions.begin(), group.mentions.end(), mention);
    const int child = static_cast<int>(place - group.mentions.begin());
    const bool unfolds = m_order == Order::Name && group.mentions.size() == 1;
    beginInsertRows(indexOf(group), unfolds ? 0 : child, unfolds ? 1 : child);
    m_groupOf.insert(mention.id, &group);
    group.mentions.insert(place, mention);
    endInsertRows();
    touch(group);
}

/// A name stands where its letters put it; a new one may stand elsewhere.
void AnnotationsModel::rename(model::EntityId entity)
{
    Group *group = m_groupNamed.value(entity.uuid);
    if (m_order != Order::Name || !group) {
        if (!m_groups.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
        }
        return;
    }
    const model::Entity now = m_page->entities.value(entity);
    const Key key{tagPosition(now.tag), now.name, 0, 0, entity.uuid};
    group->tag = now.tag;
    const int row = rowOf(*group);
    const auto place =
        std::lower_bound(m_groups.cbegin(), m_groups.cend(), key, [this](const auto &each, const Key &other) {
            return isLess(each->key, other);
        });
    const int target = static_cast<int>(place - m_groups.cbegin());
    if (target == row || target == row + 1) {
        group->key = key;
    } else {
        beginMoveRows({}, row, row, {}, target);
        auto moving = std::move(m_groups[static_cast<size_t>(row)]);
        m_groups.erase(m_groups.begin() + row);
        moving->key = key;
        m_groups.insert(m_groups.begin() + (target > row ? target - 1 : target), std::move(moving));
        endMoveRows();
    }
    touch(*group);
}

void AnnotationsModel::touch(const Group &group)
{
    const QModelIndex index = indexOf(group);
    emit dataChanged(index, index);
}

} // namespace ui
