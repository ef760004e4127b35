// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/splices.h"

#include <QString>

namespace model::text {

/// A text while somebody rewrites it: knows at any time in which pieces it differs from what it was. Pieces
/// that touch become one.
class Rewriting
{
public:
    Rewriting() = default;
    explicit Rewriting(QString text)
        : m_before(text)
        , m_now(std::move(text))
    {
    }

    const QString &before() const { return m_before; }
    const QString &now() const { return m_now; }
    Splices splices() const { return Splices(m_list); }
    bool isChanged() const { return !m_list.isEmpty(); }

    /// Puts a text in the place of `length` units at a position of the text as it is now.
    void replace(qsizetype at, qsizetype length, const QString &inserted);

private:
    struct Run;
    Run touchedBy(qsizetype at, qsizetype length) const;

    QString m_before;
    QString m_now;
    QList<Splice> m_list;
};

/// The same change in the pieces in which a reader sees it, so that no annotation loses more than it must:
/// whole code points; a longer piece only where its words differ; and a letter that is put at the end or the
/// beginning of a word belongs to that word, not to what is beside it.
Splices refined(QStringView before, const Splices &splices);

/// The pieces in which two texts differ, by words.
Splices splicesBetween(QStringView before, QStringView after);

} // namespace model::text
