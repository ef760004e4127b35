// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/annotation_words.h"

#include "ui/panel/tag_label.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Order = AnnotationGroups::Order;

/// No list is this wide; quotes may be as long as an article.
constexpr qsizetype longestCaption = 240;

QString shortCaption(const QString &caption)
{
    if (caption.size() <= longestCaption) {
        return caption;
    }
    return caption.first(longestCaption / 2).trimmed() + u" … "_s
        + caption.last(longestCaption / 3).trimmed();
}

} // namespace

AnnotationWords::AnnotationWords(
    const AnnotationGroups &groups, const PageCounts &counts, const model::ArticlePage &page,
    const model::Codebook &codebook)
    : m_groups(groups)
    , m_counts(counts)
    , m_page(page)
    , m_codebook(codebook)
{
}

model::Tag AnnotationWords::tagOf(const Group &group) const
{
    const model::Tag *tag = m_codebook.find(group.tag);
    return tag ? *tag : model::Tag();
}

QString AnnotationWords::caption(const Group &group) const
{
    if (m_groups.order() == Order::Tag) {
        return labelOf(tagOf(group));
    }
    if (!group.entity.isNull()) {
        return m_page.entities.value(group.entity).name;
    }
    const model::Annotation *annotation = m_page.annotations.find(group.mentions.front().id);
    return annotation ? shortCaption(m_page.caption(*annotation)) : QString();
}

QString AnnotationWords::caption(const Mention &mention) const
{
    const model::Annotation *annotation = m_page.annotations.find(mention.id);
    return annotation ? shortCaption(model::quoteOf(m_page.text, annotation->segments).simplified())
                      : QString();
}

QString AnnotationWords::detail(const Group &group) const
{
    if (m_groups.order() == Order::Tag) {
        return u"×%1"_s.arg(group.mentions.size());
    }
    if (group.entity.isNull()) {
        return detail(group.mentions.front());
    }
    const int claims = m_counts.claimsOf(group.entity);
    const QString times = u"×%1"_s.arg(group.mentions.size());
    return claims > 0 ? tr("%1 · %n claim(s)", nullptr, claims).arg(times) : times;
}

QString AnnotationWords::detail(const Mention &mention) const
{
    if (m_counts.isUnsourcedClaim(mention.id)) {
        return tr("no source");
    }
    const bool saysWhere = m_groups.order() == Order::Position || !m_page.annotations.find(mention.id)
        || !m_page.annotations.find(mention.id)->entity.isNull();
    return saysWhere ? tr("¶ %1", "paragraph number").arg(m_page.units.paragraphAt(mention.extent.start))
                     : QString();
}

QString AnnotationWords::spoken(const Group &group, const Mention *mention) const
{
    const QString label = labelOf(tagOf(group));
    const Mention &place = mention ? *mention : group.mentions.front();
    if (!mention && m_groups.showsMentions(group)) {
        const QString mentions = tr("%n mention(s)", nullptr, static_cast<int>(group.mentions.size()));
        const QString name = m_groups.order() == Order::Tag ? label : u"%1, %2"_s.arg(caption(group), label);
        return u"%1, %2"_s.arg(name, mentions);
    }
    const model::Annotation *annotation = m_page.annotations.find(place.id);
    const QString caption = annotation ? shortCaption(m_page.caption(*annotation)) : QString();
    const QString where = tr("paragraph %1").arg(m_page.units.paragraphAt(place.extent.start));
    return m_counts.isUnsourcedClaim(place.id)
        ? u"%1, %2, %3, %4"_s.arg(caption, label, where, tr("no source"))
        : u"%1, %2, %3"_s.arg(caption, label, where);
}

} // namespace ui
