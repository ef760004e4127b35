// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QSet>

#include <functional>

class QListView;
class QModelIndex;

namespace ui {

/// What is chosen, at hand and in view in a list of mentions whose rows are read anew.
class MentionsInView
{
public:
    using IdOf = std::function<model::AnnotationId(const QModelIndex &)>; ///< null for a title

    MentionsInView(QListView &list, const IdOf &idOf);
    /// Once the rows are new: the same as far as it is there.
    void restore() const;

private:
    void scrollTo(int row) const;

    QListView &m_list;
    IdOf m_idOf;
    QSet<model::AnnotationId> m_chosen;
    model::AnnotationId m_current;
    model::AnnotationId m_first; ///< the topmost in view
    int m_titles = 0;            ///< in view above it
    int m_scroll;                ///< where that one is gone
};

} // namespace ui
