// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/claim_rows.h"

#include <QHash>
#include <QList>

namespace ui {

/// Whether nothing was said of a claim yet, or that it is to be checked still.
bool isUnchecked(const model::storage::ClaimRow &row);

/// The claims of a project. Each keeps its place in the list, whatever comes or goes; the place of one that
/// went stays empty. Copies share what they hold, and a change copies little of it: another thread can have
/// one while this goes on.
class ClaimList
{
public:
    ClaimList() = default;
    explicit ClaimList(const QList<model::storage::ClaimRow> &rows);

    void append(const model::storage::ClaimRow &row);
    /// By the same claim as it is now.
    void replace(int place, const model::storage::ClaimRow &row);
    void remove(int place);

    /// So many places there are, empty ones too.
    int places() const { return m_places; }
    /// A claim without an id where the place is empty.
    const model::storage::ClaimRow &at(int place) const;
    bool isEmptyAt(int place) const { return at(place).id.isNull(); }
    /// The places of an article's claims.
    QList<int> of(const model::ArticleId &article) const { return m_ofArticles.value(article); }
    /// -1 if it is not in the list.
    int placeOf(const model::AnnotationId &claim, const model::ArticleId &article) const;

    qsizetype claims() const { return m_claims; }
    qsizetype unchecked() const { return m_unchecked; }
    /// The places of those that are linked with another claim as the same, from the first on.
    const QList<int> &linked() const { return m_linked; }

private:
    void count(int place, const model::storage::ClaimRow &row);
    void discount(int place);

    QList<QList<model::storage::ClaimRow>> m_blocks; ///< of as many claims each, so that a change copies one
    QHash<model::ArticleId, QList<int>> m_ofArticles;
    QList<int> m_linked;
    int m_places = 0;
    qsizetype m_claims = 0;
    qsizetype m_unchecked = 0;
};

} // namespace ui
