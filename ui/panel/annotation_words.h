// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/annotation_groups.h"
#include "ui/panel/page_counts.h"

#include <QCoreApplication>

namespace ui {

/// What the rows of the list of annotations say. Made for one question; looks at what it is given.
class AnnotationWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::AnnotationWords)

public:
    using Group = AnnotationGroups::Group;
    using Mention = AnnotationGroups::Mention;

    AnnotationWords(
        const AnnotationGroups &groups, const PageCounts &counts, const model::ArticlePage &page,
        const model::Codebook &codebook);

    QString caption(const Group &group) const;
    QString caption(const Mention &mention) const;
    /// The small words at the end of the row.
    QString detail(const Group &group) const;
    QString detail(const Mention &mention) const;
    /// All of it in words; of the mention, or without one of the group.
    QString spoken(const Group &group, const Mention *mention) const;
    model::Tag tagOf(const Group &group) const;

private:
    const AnnotationGroups &m_groups;
    const PageCounts &m_counts;
    const model::ArticlePage &m_page;
    const model::Codebook &m_codebook;
};

} // namespace ui
