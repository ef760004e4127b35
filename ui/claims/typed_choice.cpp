// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/typed_choice.h"

#include <algorithm>

namespace ui {

namespace {

/// The first entry at or behind the place, in a circle, that begins so; -1 if none does.
int beginning(const QStringList &entries, const QString &letters, int place)
{
    const auto count = static_cast<int>(entries.size());
    for (int i = 0; i < count; ++i) {
        const int at = (std::max(0, place) + i) % count;
        if (entries.at(at).startsWith(letters, Qt::CaseInsensitive)) {
            return at;
        }
    }
    return -1;
}

} // namespace

int TypedChoice::type(const QString &letters, const QStringList &entries, int from)
{
    const QString before = m_typed;
    m_typed += letters;
    const int found = beginning(entries, m_typed, before.isEmpty() ? from + 1 : from);
    if (found >= 0) {
        return found;
    }
    const bool isRepeated = m_typed.count(letters, Qt::CaseInsensitive) * letters.size() == m_typed.size();
    const int next = isRepeated ? beginning(entries, letters, from + 1) : -1;
    if (next < 0) {
        m_typed = before;
    }
    return next;
}

} // namespace ui
