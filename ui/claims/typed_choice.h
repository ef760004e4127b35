// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

/// Chooses an entry by the letters that are typed for it one after the other, as a drop-down list does.
class TypedChoice
{
public:
    /// The place of the entry that begins with all letters since clear(). One letter again and again walks
    /// over those that begin with it, from the one behind `from` on. -1 if there is none; the letters then
    /// count as not typed.
    int type(const QString &letters, const QStringList &entries, int from);
    bool isEmpty() const { return m_typed.isEmpty(); }
    void clear() { m_typed.clear(); }

private:
    QString m_typed;
};

} // namespace ui
