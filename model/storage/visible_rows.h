// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/visible.h"

#include <QSet>
#include <QSqlDatabase>

namespace model::storage {

/// A Visible in the internal keys of one file.
class VisibleRows
{
public:
    VisibleRows(const QSqlDatabase &database, const Visible &visible);

    bool sees(qint64 coder, qint64 round) const
    {
        return (m_allCoders || m_coders.contains(coder)) && (m_allRounds || m_rounds.contains(round));
    }

    bool seesCoder(qint64 coder) const { return m_allCoders || m_coders.contains(coder); }

private:
    bool m_allCoders;
    bool m_allRounds;
    QSet<qint64> m_coders;
    QSet<qint64> m_rounds;
};

} // namespace model::storage
