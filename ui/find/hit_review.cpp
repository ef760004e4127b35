// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hit_review.h"

namespace ui {

bool HitReview::step(int step)
{
    const qsizetype target = m_index + step;
    if (target < 0 || target >= count()) {
        return false;
    }
    m_index = target;
    return true;
}

void HitReview::made(model::AnnotationId annotation)
{
    m_made.insert(annotation, m_index);
    m_unwritten.insert(annotation);
    m_tagged.insert(m_index);
}

void HitReview::dropUnwritten()
{
    for (const model::AnnotationId &id : std::exchange(m_unwritten, {})) {
        m_tagged.remove(m_made.take(id));
    }
}

void HitReview::take(const model::Change &change)
{
    for (const model::AnyDelta &any : change.deltas) {
        const auto *delta = std::get_if<model::Delta<model::Annotation>>(&any);
        const auto place = delta ? m_made.constFind(delta->subject().id) : m_made.cend();
        if (place == m_made.cend()) {
            continue;
        }
        m_unwritten.remove(delta->subject().id);
        if (delta->after) {
            m_tagged.insert(*place);
        } else {
            m_tagged.remove(*place);
        }
    }
}

} // namespace ui
